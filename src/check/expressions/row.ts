/**
 * 增强“四个意识”、坚定“四个自信”、做到“两个维护”, named in one breath: one with another numeral (“三个意识”), or behind its own verb
 * with another character (做到“两个拥护”), is wrong where others of the row stand beside it. Left out: what was said before
 * the expression was put forward (“三个自信” till 2016), and sets that stand beside the row themselves (实现“两个确保”).
 */
import { soundAlike } from '../../lexicon/sounds.js';
import { sentenceAt } from '../../syntax/around.js';
import type { Manuscript } from '../manuscript.js';
import { foldedAt, knownOf, type Form } from './known.js';
import type { Near } from './near.js';

/** In the order they were put forward, each with the verbs that are its own. */
const ROW: Readonly<Record<string, readonly string[]>> = {
  四个意识: ['增强', '树牢', '树立', '强化'],
  四个自信: ['坚定'],
  两个维护: ['做到', '践行'],
  两个确立: ['领悟', '拥护', '捍卫'],
};
const ORDER = Object.keys(ROW);
/** Of those that had another numeral before. */
const REPLACED = ['四个意识', '四个自信'];
/** So far apart members of the row may stand. */
const MAX_APART = 24;
const LENGTH = 4;

export function inRow(manuscript: Manuscript, start: number): Near | null {
  const { syntax, lexicon } = manuscript.context;
  const { row, rowSeconds } = knownOf(lexicon);
  if (!rowSeconds.has(syntax.text.charCodeAt(start + 1))) return null;
  for (const form of row.values()) {
    const at = oddIn(syntax.text, start, form);
    if (at >= 0 && isBeside(manuscript, start, form)) return { form, start, end: start + LENGTH, at };
  }
  return null;
}

/** Where the one character stands that is wrong: the numeral, or behind the verb of the expression another; -1 for none. */
function oddIn(text: string, start: number, { key, written }: Form): number {
  const odd = Array.from(key, (_, index) => start + index).filter(
    (at) => foldedAt(text, at) !== key.charCodeAt(at - start),
  );
  const [at = -1] = odd;
  if (odd.length !== 1 || at === start) return odd.length === 1 ? at : -1;
  const before = text.charAt(start - 1) === '“' ? start - 1 : start;
  return (ROW[written] ?? []).some((verb) => text.startsWith(verb, before - verb.length)) ? at : -1;
}

/** Others of the row stand beside it, itself stands nowhere in the sentence, and the time is that of the expression. */
function isBeside({ context: { syntax, lexicon }, analysis }: Manuscript, start: number, form: Form): boolean {
  const { text } = syntax;
  const { written, entry } = form;
  const sentence = sentenceAt(syntax, start);
  if (text.slice(sentence.start, sentence.end).includes(written)) return false;
  const end = start + LENGTH;
  const around = text.slice(Math.max(sentence.start, start - MAX_APART), Math.min(sentence.end, end + MAX_APART));
  const beside = [...knownOf(lexicon).row.values()].filter(
    (other) => other !== form && standsIn(around, other.written),
  );
  if (beside.length === 0) return false;
  const year = analysis.year.year ?? analysis.year.yearRange?.[0] ?? null;
  if (year !== null) return year > Number(entry.since?.slice(0, 4) ?? 0);
  // Without a year one that came later tells the time.
  return !REPLACED.includes(written) || beside.some((other) => ORDER.indexOf(other.written) > ORDER.indexOf(written));
}

/** Whether one of the row stands there, a character of it mistyped or not (“四个意思”): a mend must not make the next one. */
function standsIn(around: string, name: string): boolean {
  for (let at = 0; at + name.length <= around.length; at++) {
    const odd = Array.from(name, (_, index) => index).filter(
      (index) => around.charAt(at + index) !== name.charAt(index),
    );
    const [first = 0] = odd;
    if (odd.length === 0 || (odd.length === 1 && soundAlike(around.charAt(at + first), name.charAt(first))))
      return true;
  }
  return false;
}
