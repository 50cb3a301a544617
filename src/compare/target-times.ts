/** Words that set the time of what follows them in a document: of one year (今年, 去年, 2019年), or of several (今后五年, “十二五”期间). */
import { firstIndex } from '../source/sorted.js';

export interface Time {
  readonly start: number;
  readonly word: string;
  readonly several: boolean;
}

/** １９９２年 and 1 9 9 2 年 are years. */
const YEAR = String.raw`(?:1 ?9|2 ?0) ?\d ?\d ?年`;
const TIMES = new RegExp(
  [
    String.raw`(?<![比较到至从由自是过上]\s?)${YEAR}(?!以来|来|底?前|前后|不变价)`,
    String.raw`(?<![比较到至同])(?:今年|去年|上年|明年|本年度?|一年来|(?:过去|去)的?一年)(?!同期)`,
    String.raw`(?<several>[“"]?十[一二三四五]五[”"]?(?:时期|期间|末|规划期)|(?<![提以此之])(?:今后|未来|过去|近|这|前)的?[一二两三四五十几]+年(?!级)|[五十三四]年(?:来|间|中)|到${YEAR}|到本世纪)`,
  ].join('|'),
  'g',
);

/** In text order; offsets of the text. */
export function timesOf(text: string): readonly Time[] {
  const plain = text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  return [...plain.matchAll(TIMES)].map(({ 0: word, index, groups }) => ({
    start: index,
    word: word.replace(/ /g, ''),
    several: groups?.['several'] !== undefined,
  }));
}

/** The last one that begins before a place and no further back than `reach`; null where there is none. */
export function lastTime(times: readonly Time[], before: number, reach: number): Time | null {
  const last = times[firstIndex(times.length, (at) => (times[at]?.start ?? 0) < before) - 1];
  return last !== undefined && last.start >= before - reach ? last : null;
}
