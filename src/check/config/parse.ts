/** `gaojian.yaml` from its text: parsed and checked, what is wrong named by line and column with what may stand there. */
import { isMap, isPair, isScalar, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { issueProblem, openYaml, problemAt, type Opened } from '../../lexicon/checked-yaml.js';
import { UserError } from '../../source/errors.js';
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
  const issues = parsed.success ? [] : parsed.error.issues.flatMap(apart);
  const faults = [
    ...issues.map((issue) => issueProblem(opened, schema, issue)),
    ...unknownRules(opened, ruleIds),
    ...(parsed.success ? missingFiles(opened, parsed.data, isThere) : []),
  ];
  if (faults.length > 0) throw together(opened, faults);
  if (!parsed.success) throw issueProblem(opened, schema, undefined);
  return parsed.data;
}

/** A misspelt key each: an issue names all those of one map. */
const apart = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];

/** So many faults are told, and how many there are besides. */
const MOST = 8;

/** All faults as one error, in the order of the file. */
function together(opened: Opened, faults: readonly UserError[]): UserError {
  const placeOf = ({ args }: UserError): number => Number(args['line']) * 10_000 + Number(args['column']);
  const [first, ...others] = faults.toSorted((left, right) => placeOf(left) - placeOf(right));
  if (first === undefined || others.length === 0) return first ?? problemAt(opened, null, { kind: 'no-entries' });
  const told = others.slice(0, MOST - 1);
  const more = others.length - told.length;
  const rest = more === 0 ? [] : [problemIn(opened, others[MOST - 1] ?? first, more)];
  return new UserError(first.code, first.args as never, [...told, ...rest]);
}

/** Where the next fault stands, and how many there are from there on. */
const problemIn = ({ file }: Opened, { args }: UserError, more: number): UserError =>
  new UserError('bad-config', {
    file,
    line: Number(args['line']),
    column: Number(args['column']),
    kind: 'more',
    value: String(more),
  });

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

function missingFiles(opened: Opened, config: Config, isThere: IsThere): readonly UserError[] {
  return (['dictionaries', 'sources'] as const).flatMap((key) =>
    [...(config[key] ?? []).entries()]
      .filter(([, name]) => !isThere(name))
      .map(([index, name]) =>
        problemAt(opened, opened.document.getIn([key, index], true), { kind: 'no-file', value: name }),
      ),
  );
}

/** A misspelt rule would never be seen to be off. */
function unknownRules(opened: Opened, ids: readonly string[]): readonly UserError[] {
  const { document } = opened;
  const unknown = (node: unknown, value: string): UserError =>
    problemAt(opened, node, { kind: 'unknown-field', value, valid: ids });
  const within = (key: string): readonly Path[] => [
    [key],
    ...indices(opened, ['overrides']).map((index) => ['overrides', index, key]),
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
    for (const index of indices(opened, path)) {
      const place = [...path, index, 'rule'];
      const id = document.getIn(place);
      // One without its rule is told by the schema.
      if (typeof id === 'string' && !ids.includes(id)) faults.push(unknown(document.getIn(place, true), id));
    }
  return faults;
}

const indices = ({ document }: Opened, path: Path): readonly number[] => {
  const node = document.getIn(path) as { readonly items?: readonly unknown[] } | undefined;
  return (node?.items ?? []).map((_, index) => index);
};
