/** Marks of notes in a text, `[^1]`: left out, as those of Word are, where there is such a note. */
import type { Env, StateInline } from 'markdown-it';

const NOTES = Symbol('notes');
const MARK = /\[\^([^[\]\s]{1,99})\]/uy;

function notesOf(env: Env): Set<unknown> {
  const known = env[NOTES];
  if (known instanceof Set) return known;
  const notes = new Set();
  env[NOTES] = notes;
  return notes;
}

/** Tells the marks of a text that there is a note of that label. */
export const defineNote = (env: Env, label: string): unknown => notesOf(env).add(label);

/** A rule of markdown-it; before that of links, which would show the mark's text. */
export function noteMark(state: StateInline, silent: boolean): boolean {
  MARK.lastIndex = state.pos;
  const [mark = '', label] = MARK.exec(state.src) ?? [];
  if (mark === '' || state.pos + mark.length > state.posMax || !notesOf(state.env).has(label)) return false;
  if (!silent) state.push('note_mark', '', 0);
  state.pos += mark.length;
  return true;
}
