/**
 * 、 between two quotations or two titles: “甲”、“乙”. The marks part the members already, so the 、 is one too many,
 * but only where every member of the list is marked and nothing stands between: 《甲》（试行）、《乙》 and 甲、“乙”、“丙” keep theirs.
 */
import type { Span } from '../source/span.js';
import type { Manuscript } from './manuscript.js';

/** Spans of the 、, for the marks of one kind. */
export function dunBetween({ context, text, written }: Manuscript, open: string, close: string): readonly Span[] {
  const { text: reading, partners } = context.syntax;
  const joint = `${close}、${open}`;
  const found: Span[] = [];
  for (let at = reading.indexOf(joint); at >= 0;) {
    const chain: number[] = [];
    const head = (partners[at] ?? 0) - 1;
    let next = at;
    let tail = at;
    while (reading.startsWith(joint, next)) {
      chain.push(next + 1);
      tail = partners[next + 2] ?? 0;
      if (tail === 0) break;
      next = tail - 1;
    }
    if (
      head >= 0 &&
      tail > 0 &&
      !goesOn(reading, partners, tail) &&
      !BEFORE.test(reading.slice(Math.max(0, head - 2), head))
    )
      for (const place of chain) found.push(written(place, place + 1));
    at = reading.indexOf(joint, (chain.at(-1) ?? at) + 1);
  }
  return found.filter(({ start }) => text.charAt(start) === '、');
}

/** A member without marks, or with a gloss, before the first; a pair: “稳”与“进”、“立”与“破”. */
const BEFORE = /、$|”[与和]$/;
/** Another member behind the last, of which a word stands outside the marks: “丙”机制、“丁”. */
const BEHIND = /^(?!、?等)[^，。；：！？“”‘’《》〈〉（）\n]{0,10}、/;

function goesOn(reading: string, partners: Int32Array, at: number): boolean {
  const behind = reading.charAt(at) === '（' ? (partners[at] ?? 0) : at;
  return BEHIND.test(reading.slice(behind, behind + 12));
}
