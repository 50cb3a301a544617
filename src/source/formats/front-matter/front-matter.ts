/**
 * YAML front matter: facts about a text in a block before it. Loads `yaml`, so it is imported only for a text that
 * begins with a rule. A block that is no map of YAML is part of the text: people draw rules with --- too.
 */
import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { UserError } from '../../errors.js';
import type { Front } from '../../reader.js';
import { matterBlock, type MatterBlock } from './block.js';
import { frontOf } from './fields.js';
import { jsonOf } from './json.js';

export interface Matter extends Pick<MatterBlock, 'bodyStart' | 'bodyLine'> {
  readonly front: Front;
}

/** Aliases may stand for so many nodes in all: bombs are made of them. */
const MAX_ALIASES = 100;

/** A line that is plainly a field: a word, a colon, a blank or the end. */
const FIELD = /^["']?[\p{L}_][\p{L}\p{N}_. -]{0,40}["']?:(?:[ \t]|$)/mu;

const firstLine = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** Offset of the first alias: what makes a value impossible once the syntax is right. */
function offsetOfAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, { range }) => {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

type Result =
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'text' }
  | { readonly kind: 'failure'; readonly offset: number; readonly reason: string };

/** The fields of a block; that it is text, where it is no map; or where and why it cannot be read. */
function read(yaml: string, lineCounter: LineCounter): Result {
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const error = document.errors[0];
  if (error !== undefined) return { kind: 'failure', offset: error.pos[0], reason: firstLine(error) };
  if (!isMap(document.contents)) return { kind: 'text' };
  try {
    const fields = jsonOf(document.toJS({ maxAliasCount: MAX_ALIASES })) as Readonly<Record<string, unknown>>;
    return { kind: 'fields', fields };
  } catch (thrown) {
    return { kind: 'failure', offset: offsetOfAlias(document), reason: firstLine(thrown) };
  }
}

/** The front matter of a text; null where it has none. Throws `bad-front-matter` with the place in the file. */
export function readFrontMatter(text: string, path: string): Matter | null {
  const block = matterBlock(text);
  if (block === null) return null;
  const lines = new LineCounter();
  const result = read(block.yaml, lines);
  const { bodyStart, bodyLine } = block;
  if (result.kind === 'fields') return { front: frontOf(result.fields), bodyStart, bodyLine };
  if (result.kind === 'text' || !FIELD.test(block.yaml)) return null;
  const { line, col } = lines.linePos(result.offset);
  // The rule above is the first line of the file.
  throw new UserError('bad-front-matter', { path, line: line + 1, column: col, reason: result.reason });
}
