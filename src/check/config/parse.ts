/** `gaojian.yaml` from its text: parsed and checked, what is wrong named by line and column with what may stand there. */
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { problemOf } from '../../lexicon/problem.js';
import { UserError, type DictionaryProblem } from '../../source/errors.js';
import { config as schema, ruleSetting } from './schema.js';
import type { Config } from './types.js';

interface Opened {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

type Path = readonly PropertyKey[];

/** The configuration of a file; an empty file is an empty one. Throws `bad-config`. */
export function parseConfig(file: string, yaml: string, ruleIds: readonly string[]): Config {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const opened = { file, document, lines };
  const [error] = document.errors;
  if (error !== undefined)
    throw problem(opened, error.pos[0], { kind: 'yaml', value: error.message.split('\n')[0] ?? '' });
  if (document.contents === null) return {};
  spellOut(document);
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!parsed.success) throw issueProblem(opened, parsed.error.issues[0]);
  refuseUnknownRules(opened, ruleIds);
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

/** A misspelt rule would never be seen to be off. */
function refuseUnknownRules(opened: Opened, ids: readonly string[]): void {
  const places: Path[] = [['rules'], ...indices(opened, ['overrides']).map((index) => ['overrides', index, 'rules'])];
  for (const path of places) {
    const node = opened.document.getIn(path);
    if (!isMap(node)) continue;
    for (const { key } of node.items) {
      const id = isScalar(key) ? String(key.value) : '';
      if (!ids.includes(id)) throw problem(opened, offsetOf(key), { kind: 'unknown-field', value: id, valid: ids });
    }
  }
  for (const path of [['suppress'], ...indices(opened, ['overrides']).map((at) => ['overrides', at, 'suppress'])])
    for (const index of indices(opened, path)) {
      const id = String(opened.document.getIn([...path, index, 'rule']));
      if (!ids.includes(id))
        throw problem(opened, offsetOf(opened.document.getIn([...path, index, 'rule'], true)), {
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

function issueProblem(opened: Opened, issue: z.core.$ZodIssue | undefined): UserError {
  if (issue === undefined) return problem(opened, 0, { kind: 'no-entries' });
  const { document } = opened;
  const has = issue.path.length === 0 || document.hasIn(issue.path);
  const shape = shapeAt(issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return problem(opened, offsetOf(document.contents), { kind: 'no-map', valid: shape });
  return problem(opened, offsetOf(nodeOf(document, issue)), problemOf(issue, has, shape));
}

/** The unknown key itself, the node of the path, or the nearest one around it. */
function nodeOf(document: Document, issue: z.core.$ZodIssue): unknown {
  const at = document.getIn(issue.path, true);
  if (issue.code === 'unrecognized_keys' && isMap(at))
    return at.items.find(({ key }) => String(key) === issue.keys[0])?.key ?? at;
  for (let length = issue.path.length; length >= 0; length--) {
    const node = document.getIn(issue.path.slice(0, length), true);
    if (node !== undefined) return node;
  }
  return document.contents;
}

/** The keys that may stand at a path, for the message. */
function shapeAt(path: Path): readonly string[] {
  let node: unknown = schema;
  for (const part of path) {
    const def = (unwrapped(node) as { readonly def?: Readonly<Record<string, unknown>> } | undefined)?.def ?? {};
    node =
      typeof part === 'number'
        ? def['element']
        : def['type'] === 'record'
          ? ruleSetting
          : (def['shape'] as Readonly<Record<string, unknown>> | undefined)?.[String(part)];
  }
  const shape = (unwrapped(node) as { readonly shape?: Readonly<Record<string, unknown>> } | undefined)?.shape;
  return Object.keys(shape ?? {});
}

function unwrapped(node: unknown): unknown {
  const inner = (node as { readonly def?: { readonly innerType?: unknown } } | undefined)?.def?.innerType;
  return inner === undefined ? node : unwrapped(inner);
}

const offsetOf = (node: unknown): number =>
  (node as { readonly range?: readonly number[] | null } | null | undefined)?.range?.[0] ?? 0;

function problem({ file, lines }: Opened, offset: number, facts: DictionaryProblem): UserError {
  const { line, col } = lines.linePos(offset);
  return new UserError('bad-config', { file, line, column: col, ...facts });
}
