/**
 * YAML that people write (a configuration, a checklist) against a zod schema: what is wrong is named by line and column with
 * what may stand there. Loads `yaml`, so it is imported only then.
 */
import { isMap, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
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

/** The error of the first issue of a schema. */
export function issueProblem(opened: Opened, schema: z.ZodType, issue: z.core.$ZodIssue | undefined): UserError {
  if (issue === undefined) return problem(opened, 0, { kind: 'no-entries' });
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
