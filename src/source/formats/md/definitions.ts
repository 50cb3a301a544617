/**
 * Definitions, which are no part of the text: of links ([1]: https://…) and of notes ([^1]: 见…). CommonMark (4.7) takes
 * any word for the address of a link, and so would swallow lines of a talk ([主持人]:同志们好); here it must look like one.
 */
import type { StateBlock } from 'markdown-it';
import { defineNote } from './notes.js';

const LINK =
  /^\[([^[\]]{1,999})\]:[ \t]*(?:<([^<>]*)>|([\u0021-\u007e]+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/u;
const ADDRESS =
  /^(?:[a-z][a-z\d+.-]*:|\.{0,2}\/|#|www\.|[^?#]*\.(?:html?|md|pdf|docx?|xlsx?|png|jpe?g|gif|svg|webp)\b)/iu;

const NOTE = /^\[\^([^[\]\s]{1,99})\]:[ \t]*/u;

const lineAt = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

function link(state: StateBlock, text: string): boolean {
  const [, label, bracketed, plain] = LINK.exec(text) ?? [];
  const address = bracketed ?? plain;
  if (label === undefined || address === undefined || !ADDRESS.test(address)) return false;
  const references = (state.env.references ??= {});
  references[state.md.utils.normalizeReference(label)] ??= { title: '', href: state.md.normalizeLink(address) };
  return true;
}

/** A note takes the lines up to whatever would end a paragraph; the line behind them. */
function note(state: StateBlock, start: number, end: number): number {
  const enders = state.md.block.ruler.getRules('paragraph');
  let next = start + 1;
  while (next < end && !state.isEmpty(next) && !enders.some((rule) => rule(state, next, end, true))) next++;
  const lines = Array.from({ length: next - start }, (_, index) => lineAt(state, start + index).trim());
  state.push('note_open', '', 1);
  const text = state.push('inline', '', 0);
  text.content = lines.join('\n').replace(NOTE, '');
  text.map = [start, next];
  text.children = [];
  state.push('note_close', '', -1);
  return next;
}

/** A rule of markdown-it in place of its own for links; only notes may end a paragraph, as in GitHub's Markdown. */
export function definition(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const text = lineAt(state, start);
  if (!text.startsWith('[') || (state.sCount[start] ?? 0) - state.blkIndent >= 4) return false;
  const [, label] = NOTE.exec(text) ?? [];
  if (silent) return label !== undefined;
  if (label !== undefined) {
    defineNote(state.env, label);
    state.line = note(state, start, end);
    return true;
  }
  if (!link(state, text)) return false;
  state.line = start + 1;
  return true;
}
