/** `gaojian.yaml` from its text: parsed and checked, what is wrong named by line and column with what may stand there. */
import { isMap, isPair, isScalar, visit, type Document } from 'yaml';
import { checkedBy, indicesAt, openYaml, problemAt, type Opened } from '../../lexicon/checked-yaml.js';
import type { UserError } from '../../source/errors.js';
import { config as schema } from './schema.js';
import type { Config } from './types.js';

type Path = readonly PropertyKey[];

/** How what must be a map is written. */
const EXAMPLES: Readonly<Record<string, string>> = {
  rules: 'rules: { stray-space: off }',
  required: 'required: { slogans: [四个意识] }',
  forbidden: 'forbidden: { phrases: [众所周知] }',
  template: 'template: { slots: [{ name: 单位 }] }',
  'template.slots': 'slots: [{ name: 单位 }]',
  'template.sections': 'sections: [{ heading: 回顾 }]',
  suppress: 'suppress: [{ rule: stray-space, text: 决　议 }]',
  overrides: 'overrides: [{ files: ["final/**"], profile: final }]',
};

/** Whether a file that a configuration names is there. */
export type IsThere = (name: string) => boolean;

/** The configuration of a file; an empty file is an empty one. Throws `bad-config`. */
export function parseConfig(
  file: string,
  yaml: string,
  ruleIds: readonly string[],
  isThere: IsThere = () => true,
): Config {
  const opened = openYaml(file, yaml, 'bad-config', EXAMPLES);
  const { document } = opened;
  if (document.contents === null) return {};
  spellOut(document);
  return checkedBy(opened, schema, [...unknownRules(opened, ruleIds), ...missingFiles(opened, isThere)]);
}

/** `stray-space: off` is short for `stray-space: { severity: off }`. */
function spellOut(document: Document): void {
  visit(document, {
    Pair(_, pair, path) {
      const parent = path.at(-2);
      const inRules = isPair(parent) && isScalar(parent.key) && parent.key.value === 'rules';
      if (!inRules || !isScalar(pair.value)) return undefined;
      const { range } = pair.value;
      const map = document.createNode({ severity: pair.value.value });
      map.range = range ?? null;
      if (isMap(map)) for (const { value } of map.items) if (isScalar(value)) value.range = range ?? null;
      pair.value = map;
      return undefined;
    },
  });
}

function missingFiles(opened: Opened, isThere: IsThere): readonly UserError[] {
  const { document } = opened;
  const paths = ['dictionaries', 'sources'].flatMap((key) => indicesAt(opened, [key]).map((index) => [key, index]));
  return paths.flatMap((path) => {
    const name = document.getIn(path);
    // Another thing than a name is told by the schema.
    const isMissing = typeof name === 'string' && name.trim() !== '' && !isThere(name.trim());
    return isMissing ? [problemAt(opened, document.getIn(path, true), { kind: 'no-file', value: name.trim() })] : [];
  });
}

/** A misspelt rule would never be seen to be off. */
function unknownRules(opened: Opened, ids: readonly string[]): readonly UserError[] {
  const { document } = opened;
  const unknown = (node: unknown, value: string): UserError =>
    problemAt(opened, node, { kind: 'unknown-field', value, valid: ids });
  const within = (key: string): readonly Path[] => [
    [key],
    ...indicesAt(opened, ['overrides']).map((index) => ['overrides', index, key]),
  ];
  const faults: UserError[] = [];
  for (const path of within('rules')) {
    const node = document.getIn(path);
    if (!isMap(node)) continue;
    for (const { key } of node.items) {
      const id = isScalar(key) ? String(key.value) : '';
      if (!ids.includes(id)) faults.push(unknown(key, id));
    }
  }
  for (const path of within('suppress'))
    for (const index of indicesAt(opened, path)) {
      const place = [...path, index, 'rule'];
      const id = document.getIn(place);
      // One without its rule is told by the schema.
      if (typeof id === 'string' && !ids.includes(id)) faults.push(unknown(document.getIn(place, true), id));
    }
  return faults;
}
