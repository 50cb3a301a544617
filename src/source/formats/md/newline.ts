/** Line breaks in a paragraph: as CommonMark has them (6.7, 6.8), but they remember the spaces the next line begins with. */
import type { StateInline, Token } from 'markdown-it';

const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/** A rule of markdown-it: `softbreak`, or `hardbreak` behind two spaces. */
export function newline(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== LF) return false;
  const at = state.pos + 1;
  const indent = indentAt(state, at);
  if (!silent) {
    const text = withoutSpaces(state.pending);
    const hard = state.pending.length - text.length >= 2;
    state.pending = text;
    state.push(hard ? 'hardbreak' : 'softbreak', 'br', 0).meta = { indent };
  }
  state.pos = at + indent;
  return true;
}

function indentAt({ src, posMax }: StateInline, from: number): number {
  let at = from;
  while (at < posMax && (src.charCodeAt(at) === SPACE || src.charCodeAt(at) === TAB)) at++;
  return at - from;
}

function withoutSpaces(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(0, end);
}

/** How many spaces or tabs the line behind a break begins with; none is known behind a backslash. */
export const indentBehind = ({ meta }: Token): number => {
  const indent: unknown = meta?.['indent'];
  return typeof indent === 'number' ? indent : 0;
};
