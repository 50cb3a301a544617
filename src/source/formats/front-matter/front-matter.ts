/**
 * YAML front matter: facts about a text in a block before it. Loads `yaml`, so it is imported only for a text that
 * begins with a rule. A block that is no map of YAML is part of the text: people draw rules with --- too.
 */
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { UserError } from '../../errors.js';
import type { Front, Remark, UnusedField } from '../../reader.js';
import { matterBlock, type MatterBlock } from './block.js';
import { failureOf, valueFailure, type Failure } from './failure.js';
import { frontOf, KNOWN_KEYS, unusedIn } from './fields.js';
import { jsonOf } from './json.js';

export interface Matter extends Pick<MatterBlock, 'bodyStart' | 'bodyLine'> {
  readonly front: Front;
  readonly remarks: readonly Remark[];
  readonly unusedFields?: readonly UnusedField[];
}

/** A rule, and below it what is plainly meant for a field: 标题：甲, with a colon that YAML does not know, too. */
const MEANT = new RegExp(`^---[ \\t]*(?:\\r\\n|\\n|\\r)["']?(?:${KNOWN_KEYS.join('|')})["']?[ \\t]*[:：]`, 'iu');

/** What is said of a text that has no front matter, but seems to be meant to. */
export const remarksOnText = (text: string): readonly Remark[] => (MEANT.test(text) ? ['matter-as-text'] : []);

/** Aliases may stand for so many nodes in all: bombs are made of them. */
const MAX_ALIASES = 100;

/** A line that is plainly a field: a word, a colon, a blank or the end. */
const FIELD = /^["']?[\p{L}_][\p{L}\p{N}_. -]{0,40}["']?:(?:[ \t]|$)/mu;

type Result =
  | {
      readonly kind: 'fields';
      readonly fields: Readonly<Record<string, unknown>>;
      readonly map: YAMLMap;
    }
  | { readonly kind: 'text' }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** The fields of a block; that it is text, where it is no map; or where and why it cannot be read. */
function read(yaml: string, lineCounter: LineCounter): Result {
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const error = document.errors[0];
  if (error !== undefined) return { kind: 'failure', failure: failureOf(document, error) };
  if (!isMap(document.contents)) return { kind: 'text' };
  try {
    const fields = jsonOf(document.toJS({ maxAliasCount: MAX_ALIASES })) as Readonly<Record<string, unknown>>;
    return { kind: 'fields', fields, map: document.contents };
  } catch (thrown) {
    return { kind: 'failure', failure: valueFailure(document, thrown) };
  }
}

/** Where the fields of these keys stand in the file. */
const placed = (keys: readonly string[], map: YAMLMap, lines: LineCounter): readonly UnusedField[] =>
  keys.map((field) => {
    const key = map.items.map((pair) => pair.key).find((one) => isScalar(one) && String(one.value) === field);
    // The rule above is the first line of the file.
    return { field, line: isScalar(key) ? lines.linePos(key.range?.[0] ?? 0).line + 1 : 1 };
  });

/** The front matter of a text; null where it has none. Throws `bad-front-matter` with the place in the file. */
export function readFrontMatter(text: string, path: string): Matter | null {
  const block = matterBlock(text);
  if (block === null) return null;
  const lines = new LineCounter();
  const result = read(block.yaml, lines);
  const { bodyStart, bodyLine } = block;
  if (result.kind === 'fields') {
    const unusedFields = placed(unusedIn(result.fields), result.map, lines);
    const said = unusedFields.length > 0 ? { remarks: ['matter-unused'] as const, unusedFields } : { remarks: [] };
    return { front: frontOf(result.fields), ...said, bodyStart, bodyLine };
  }
  if (result.kind === 'text' || !FIELD.test(block.yaml)) return null;
  const { kind, offset, reason } = result.failure;
  const { line, col } = lines.linePos(offset);
  // The rule above is the first line of the file.
  throw new UserError('bad-front-matter', { path, line: line + 1, column: col, kind, reason });
}
