/**
 * YAML that people write (a configuration, a checklist) against a zod schema: what is wrong is named by line and column with
 * what may stand there. Loads `yaml`, so it is imported only then.
 */
import { isMap, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { UserError, type DictionaryProblem, type FieldProblem } from '../source/errors.js';
import { failureOf } from '../source/formats/front-matter/failure.js';
import { givenAt, problemOf } from './problem.js';

export interface Opened {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Of the errors. */
  readonly code: 'bad-config' | 'bad-checklist';
  /** How what stands at a path is written, where it must be a map. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Opens a YAML text, keeping the places of its nodes. Throws the error of that code where it is none. */
export function openYaml(file: string, yaml: string, code: Opened['code'], examples: Opened['examples'] = {}): Opened {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const opened = { file, document, lines, code, examples };
  const [error] = document.errors;
  if (error !== undefined) throw problem(opened, ...yamlProblem(document, error));
  return opened;
}

/** Where a YAML text breaks off, and why. */
export function yamlProblem(document: Document, error: YAMLError): readonly [offset: number, FieldProblem] {
  const { kind, offset, reason } = failureOf(document, error);
  return [offset, { kind: 'yaml', value: reason, yaml: kind }];
}

/** What a schema makes of it. Throws all that it finds wrong and the caller's `own` faults as one error. */
export function checkedBy<S extends z.ZodType>(opened: Opened, schema: S, own: readonly UserError[]): z.output<S> {
  const parsed = schema.safeParse(opened.document.toJS({ maxAliasCount: 100 }) ?? null);
  const issues = parsed.success ? [] : parsed.error.issues.flatMap(apart);
  const [first, ...others] = [...issues.map((issue) => issueProblem(opened, schema, issue)), ...own].toSorted(byPlace);
  if (first !== undefined) throw together(opened, first, others);
  // Without a fault it is what the schema asks for.
  return parsed.data as z.output<S>;
}

/** A misspelt key each: an issue names all those of one map. */
const apart = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];

const byPlace = ({ args: one }: UserError, { args: other }: UserError): number =>
  Number(one['line']) - Number(other['line']) || Number(one['column']) - Number(other['column']);

/** So many faults are told, and how many there are besides. */
const MOST = 8;

/** Faults in the order of the file as one error; what may stand there is listed once. */
function together(opened: Opened, first: UserError, others: readonly UserError[]): UserError {
  const lists = new Set<string>();
  const [head = first, ...told] = [first, ...others].slice(0, MOST).map((fault) => listedOnce(fault, lists));
  const next = others[MOST - 1];
  const rest = next === undefined ? [] : [restFrom(opened, next, others.length - (MOST - 1))];
  return new UserError(head.code, head.args as never, [...told, ...rest]);
}

/** A fault that lists what a fault before it has listed says so instead. */
function listedOnce(fault: UserError, lists: Set<string>): UserError {
  const { code, args } = fault;
  const list = String(args['valid']);
  if (args['kind'] !== 'unknown-field') return fault;
  if (lists.has(list)) return new UserError(code, { ...args, kind: 'unknown-again' } as never);
  lists.add(list);
  return fault;
}

/** Where the next fault stands, and how many there are from there on. */
const restFrom = ({ file, code }: Opened, { args }: UserError, more: number): UserError =>
  new UserError(code, {
    file,
    line: Number(args['line']),
    column: Number(args['column']),
    kind: 'more',
    value: String(more),
  });

/** The error of an issue of a schema. */
function issueProblem(opened: Opened, schema: z.ZodType, issue: z.core.$ZodIssue): UserError {
  const { document } = opened;
  const given = givenAt(document, issue.path);
  const fields = shapeAt(schema, issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return problemAt(opened, document.contents, { kind: 'no-map', valid: fields });
  const value = issue.path.filter((part) => typeof part === 'string').join('.');
  const example = opened.examples[value];
  const isNoMap = issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record');
  return problemAt(
    opened,
    nodeOf(document, issue),
    isNoMap && given !== undefined && example !== undefined
      ? { kind: 'no-fields', value, example }
      : problemOf(issue, { fields, given }),
  );
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
function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let node: unknown = schema;
  for (const part of path) {
    const def = (unwrapped(node) as { readonly def?: Readonly<Record<string, unknown>> } | undefined)?.def ?? {};
    node =
      typeof part === 'number'
        ? def['element']
        : def['type'] === 'record'
          ? def['valueType']
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

/** The error at a node. */
export const problemAt = (opened: Opened, node: unknown, facts: DictionaryProblem): UserError =>
  problem(opened, offsetOf(node), facts);

function problem({ file, lines, code }: Opened, offset: number, facts: DictionaryProblem): UserError {
  const { line, col } = lines.linePos(offset);
  return new UserError(code, { file, line, column: col, ...facts });
}

/** The places of a list in the document; none where something else stands there. */
export const indicesAt = ({ document }: Opened, path: readonly PropertyKey[]): readonly number[] => {
  const node = document.getIn(path);
  return isSeq(node) ? [...node.items.keys()] : [];
};
