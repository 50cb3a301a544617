/**
 * Marks of emphasis beside Chinese punctuation. CommonMark (6.2) lets no ** close behind a mark and before a letter, so
 * that **“四个意识”**增强 keeps its asterisks; written without spaces, Chinese needs it to. Added to its rules: a run
 * opens before an opening mark, and closes behind a closing one, whatever stands on its other side.
 */
import type { StateInline } from 'markdown-it';

/** Marks of Chinese, behind or before which any word may stand; those of ASCII do the same beside 汉字 only (2**(3+4)**5). */
const OPENING = /^[“‘《〈（【〔［「『]/u;
const CLOSING = /[”’》〉）】〕］」』。，、；：！？…—％]$/u;
const ASCII_OPENING = /^["'([]/u;
const ASCII_CLOSING = /["')\].,;:!?%]$/u;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{N}]/u;

/** No text has so many marks together. */
const LONGEST = 12;

interface Run {
  readonly open: boolean;
  readonly close: boolean;
  readonly length: number;
}

/** The character at a place, or the next one that is no mark of emphasis itself: ~~**《二》**~~. */
function besides(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (at - from < LONGEST && from - at < LONGEST && '*_~'.includes(text.charAt(at)) && text.charAt(at) !== '')
    at += step;
  return text.charAt(at);
}

function scan(state: StateInline, splitsWords: boolean): Run {
  const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, splitsWords);
  if (!splitsWords) return { open, close, length };
  const before = besides(state.src, state.pos - 1, -1);
  const after = besides(state.src, state.pos + length, 1);
  return {
    open: open || (OPENING.test(after) && WORD.test(before)) || (ASCII_OPENING.test(after) && HAN.test(before)),
    close: close || (CLOSING.test(before) && WORD.test(after)) || (ASCII_CLOSING.test(before) && HAN.test(after)),
    length,
  };
}

/** Pushes a mark as text; a later rule of markdown-it makes pairs of them. */
function push(state: StateInline, mark: string, { open, close }: Run, length: number): void {
  const token = state.push('text', '', 0);
  token.content = mark;
  state.delimiters.push({ marker: mark.charCodeAt(0), length, token: state.tokens.length - 1, end: -1, open, close });
}

/** Underscores that many are a blank to be filled in (完成____万元). */
const BLANK = 3;

/** `*` and `_`, a rule of markdown-it. */
export function emphasis(state: StateInline, silent: boolean): boolean {
  const mark = state.src.charAt(state.pos);
  if (silent || (mark !== '*' && mark !== '_')) return false;
  const run = scan(state, mark === '*');
  if (mark === '_' && run.length >= BLANK) state.pending += mark.repeat(run.length);
  else for (let index = 0; index < run.length; index++) push(state, mark, run, run.length);
  state.pos += run.length;
  return true;
}

/** What is struck out may begin or end with any mark (~~，不含乡镇~~, ~~90%~~95%), and with no blank. */
function struckOut(state: StateInline): Run {
  const { length } = state.scanDelims(state.pos, true);
  const isText = (character: string): boolean => character.trim() !== '';
  return { open: isText(state.src.charAt(state.pos + length)), close: isText(state.src.charAt(state.pos - 1)), length };
}

/** `~~`, a rule of markdown-it; a single ~ is a sign (3~5个). */
export function strikethrough(state: StateInline, silent: boolean): boolean {
  if (silent || !state.src.startsWith('~~', state.pos)) return false;
  const run = struckOut(state);
  if (run.length % 2 === 1) state.push('text', '', 0).content = '~';
  // Length 0: pairs of any length match.
  for (let index = 0; index + 1 < run.length; index += 2) push(state, '~~', run, 0);
  state.pos += run.length;
  return true;
}
