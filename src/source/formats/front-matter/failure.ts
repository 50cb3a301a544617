/**
 * Why YAML cannot be read, by the codes of its parser: front matter, worded by `error.bad-front-matter.<kind>`, and what
 * is a whole file of it, worded by `yaml.<kind>`.
 */
import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { MatterProblem } from '../../errors.js';
import { MAX_DEPTH, TooDeep } from './json.js';

export interface Failure {
  readonly kind: MatterProblem;
  /** Into the block. */
  readonly offset: number;
  /** What the parser says, in English. */
  readonly reason: string;
}

/** By the code, and the message where one code has several; the first that fits. */
const KINDS: readonly (readonly [code: string, message: RegExp, kind: MatterProblem])[] = [
  ['TAB_AS_INDENT', /./u, 'tab'],
  ['DUPLICATE_KEY', /./u, 'twice'],
  ['BLOCK_AS_IMPLICIT_KEY', /./u, 'colon'],
  ['BLOCK_IN_FLOW', /./u, 'colon'],
  ['BAD_SCALAR_START', /./u, 'sign'],
  ['MISSING_CHAR', /quote/u, 'quote'],
  ['MISSING_CHAR', /key/u, 'no-colon'],
  ['MULTILINE_IMPLICIT_KEY', /./u, 'no-colon'],
  ['BAD_INDENT', /^Flow/u, 'bracket'],
  ['MISSING_CHAR', /^(?:Flow|Expected flow)/u, 'bracket'],
  ['BAD_INDENT', /./u, 'indent'],
  ['RESOURCE_EXHAUSTION', /./u, 'deep'],
];

const isQuoted = (node: Node): boolean => isScalar(node) && node.type?.startsWith('QUOTE') === true;
const isBracketed = (node: Node): boolean => isCollection(node) && node.flow === true;

/** Where what is still open at `end` was opened: the parser tells only where it looked for the close. */
function openedIn(document: Document, isSuch: (node: Node) => boolean, end: number): number {
  let offset: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start = 0, , until = 0] = node.range ?? [];
      if (offset === null && isSuch(node) && until >= end) offset = start;
    },
  });
  return offset ?? end;
}

/** What the parser met. */
export function failureOf(document: Document, { code, message, pos }: YAMLError): Failure {
  const kind = KINDS.find(([known, says]) => known === code && says.test(message))?.[2] ?? 'yaml';
  const isSuch = kind === 'quote' ? isQuoted : kind === 'bracket' ? isBracketed : null;
  const offset = isSuch === null ? pos[0] : openedIn(document, isSuch, pos[0]);
  return { kind, offset, reason: message.split('\n')[0] ?? '' };
}

/** Offset of the first alias. */
function aliasIn(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Offset of the first list or map that stands too deep. */
function deepIn(document: Document): number {
  let offset = 0;
  visit(document, {
    Collection: (_, { range }, path) => {
      if (path.filter(isCollection).length <= MAX_DEPTH) return undefined;
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** What makes values impossible once the syntax is right: their depth, or aliases. */
export function valueFailure(document: Document, error: unknown): Failure {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return error instanceof TooDeep || error instanceof RangeError
    ? { kind: 'deep', offset: deepIn(document), reason }
    : { kind: 'alias', offset: aliasIn(document), reason };
}
