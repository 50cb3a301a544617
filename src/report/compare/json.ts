/**
 * The comparison as indented JSON, just as `JSON.stringify` writes it, but some rows at a time: the text of a thousand
 * documents whole would be longer than a string can be, and memory that is used again costs less than new memory.
 */
import type { PiecesOfComparison, RenderComparison } from './renderer.js';

/** Rows that are written at once. */
const BATCH = 200;

export const pieces: PiecesOfComparison = function* pieces(result) {
  let before = '{\n';
  for (const [name, value] of Object.entries(result)) {
    if (value === undefined) continue;
    for (const text of Array.isArray(value) && value.length > BATCH ? listIn(name, value) : [fieldIn(name, value)]) {
      yield `${before}${text}`;
      before = '';
    }
    before = ',\n';
  }
  yield '\n}\n';
};

export const render: RenderComparison = (result, options) => [...pieces(result, options)].join('');

/** What stands around the only field of an object, and around the rows of a list that is its value. */
const OPEN = '{\n';
const CLOSE = '\n}';
const CLOSE_LIST = '\n  ]';

const fieldIn = (name: string, value: unknown): string =>
  JSON.stringify({ [name]: value }, null, 2).slice(OPEN.length, -CLOSE.length);

function* listIn(name: string, rows: readonly unknown[]): Generator<string> {
  const head = `  ${JSON.stringify(name)}: [\n`;
  for (let at = 0; at < rows.length; at += BATCH) {
    const text = fieldIn(name, rows.slice(at, at + BATCH)).slice(head.length, -CLOSE_LIST.length);
    yield `${at === 0 ? head : ',\n'}${text}`;
  }
  yield CLOSE_LIST;
}
