/** `gaojian.yaml` from its text: parsed and checked, what is wrong named by line and column with what may stand there. */
import { isMap, isPair, isScalar, visit, type Document } from 'yaml';
import { issueProblem, openYaml, problemAt, type Opened } from '../../lexicon/checked-yaml.js';
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
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!parsed.success) throw issueProblem(opened, schema, parsed.error.issues[0]);
  refuseUnknownRules(opened, ruleIds);
  refuseMissingFiles(opened, parsed.data, isThere);
  return parsed.data;
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

function refuseMissingFiles(opened: Opened, config: Config, isThere: IsThere): void {
  for (const key of ['dictionaries', 'sources'] as const)
    for (const [index, name] of (config[key] ?? []).entries())
      if (!isThere(name))
        throw problemAt(opened, opened.document.getIn([key, index], true), { kind: 'no-file', value: name });
}

/** A misspelt rule would never be seen to be off. */
function refuseUnknownRules(opened: Opened, ids: readonly string[]): void {
  const places: Path[] = [['rules'], ...indices(opened, ['overrides']).map((index) => ['overrides', index, 'rules'])];
  for (const path of places) {
    const node = opened.document.getIn(path);
    if (!isMap(node)) continue;
    for (const { key } of node.items) {
      const id = isScalar(key) ? String(key.value) : '';
      if (!ids.includes(id)) throw problemAt(opened, key, { kind: 'unknown-field', value: id, valid: ids });
    }
  }
  for (const path of [['suppress'], ...indices(opened, ['overrides']).map((at) => ['overrides', at, 'suppress'])])
    for (const index of indices(opened, path)) {
      const id = String(opened.document.getIn([...path, index, 'rule']));
      if (!ids.includes(id))
        throw problemAt(opened, opened.document.getIn([...path, index, 'rule'], true), {
          kind: 'unknown-field',
          value: id,
          valid: ids,
        });
    }
}

const indices = ({ document }: Opened, path: Path): readonly number[] => {
  const node = document.getIn(path) as { readonly items?: readonly unknown[] } | undefined;
  return (node?.items ?? []).map((_, index) => index);
};
