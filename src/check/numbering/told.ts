/**
 * Members that a paragraph numbers in words, each at the head of its sentence: 第一条，严守…。第三条，严守…。第三条，严守…. Told is the one that
 * alone is out of step; articles of a law that are quoted (第五条，…。第九条，…) are none. Offsets of the reading.
 */
import { readNumeral } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';

export interface ToldFault extends Span {
  readonly ordinal: number;
  readonly expected: number;
  readonly before: Span;
}

const HEAD = /(?<=[。！？；：])第([一二三四五六七八九十]{1,2})(条|点|件|句|项|步|关)([一-龥]{0,2})(?=，|是)/gu;
const SHORTEST = 3;

interface Told extends Span {
  readonly ordinal: number;
  readonly kind: string;
}

export function toldFaults({ text, paragraphs }: Syntax): readonly ToldFault[] {
  const found: ToldFault[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const paragraph = text.slice(start, paragraphs.ends[index] ?? start);
    if (!paragraph.includes('第一')) continue;
    const told = [...paragraph.matchAll(HEAD)].map(
      ({ 0: words, 1: numeral = '', 2: counter = '', 3: noun = '', index: at }): Told => ({
        start: start + at,
        end: start + at + words.length,
        ordinal: readNumeral(numeral, 0)?.value ?? 0,
        kind: counter + noun,
      }),
    );
    const [first] = told;
    if (first === undefined || told.length < SHORTEST || told.some(({ kind }) => kind !== first.kind)) continue;
    const wrong = told.filter(({ ordinal }, place) => ordinal !== place + 1);
    const one = wrong[0];
    const place = one === undefined ? 0 : told.indexOf(one);
    const before = told[place - 1];
    if (wrong.length === 1 && one !== undefined && before !== undefined && Math.abs(one.ordinal - place - 1) === 1)
      found.push({ start: one.start, end: one.end, ordinal: one.ordinal, expected: place + 1, before });
  }
  return found;
}
