/**
 * What a name of several packs counts, pack by pack: nobody says eight of “四个聚焦、四个着力”, but four and four. Members belong to the
 * pack whose word they open with, or hold; of pairs (抓学习促提升 of “三抓三促”) each is one of either pack. Left out: names some of
 * whose members belong to no pack (三重一大 with 人事任免).
 */
import type { Args } from '../rule.js';

interface Pack {
  /** 四个聚焦 */
  readonly text: string;
  readonly count: number;
  /** 聚焦 */
  readonly word: string;
}

const NUMERALS = '零一二三四五六七八九十';
const NAME =
  /(?:[一二两三四五六七八九十\d](?:[个大项条](?=[一-龥]))?[^一二两三四五六七八九十\d“”，。；：、（）\s和与]{1,4}(?:”?[、，和与]?“?)){2,5}/gu;
const PACK =
  /([一二两三四五六七八九十\d])([个大项条](?=[一-龥]))?([^一二两三四五六七八九十\d“”，。；：、（）\s和与]{1,4})/gu;
/** So many characters of the place are looked at. */
const REACH = 200;

const valueOf = (numeral: string): number =>
  numeral === '两' ? 2 : /\d/u.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral);

/** The packs of the name in a place that count so many together; null where it has one pack alone. */
function packsOf(place: string, declared: number): readonly Pack[] | null {
  for (const [name] of place.slice(0, REACH).matchAll(NAME)) {
    const packs = [...name.matchAll(PACK)].map(({ 0: text, 1: numeral = '', 3: word = '' }) => ({
      text,
      count: valueOf(numeral),
      word,
    }));
    if (packs.length > 1 && packs.reduce((sum, { count }) => sum + count, 0) === declared) return packs;
  }
  return null;
}

/** How many members each pack has; null where some belong to none, or to several. */
function countsOf(packs: readonly Pack[], members: readonly string[]): readonly number[] | null {
  if (members.every((member) => packs.every(({ word }) => member.includes(word))))
    return packs.map(() => members.length);
  const counts = packs.map(() => 0);
  for (const member of members) {
    const opened = packs.flatMap(({ word }, at) => (member.startsWith(word) ? [at] : []));
    const held = opened.length > 0 ? opened : packs.flatMap(({ word }, at) => (member.includes(word) ? [at] : []));
    const [pack] = held;
    if (pack === undefined || held.length > 1) return null;
    counts[pack] = (counts[pack] ?? 0) + 1;
  }
  return counts;
}

export interface PackCount {
  readonly saying: string;
  readonly args: Args;
}

/** How a wrong sum is told; null where the name is no sum, undefined where every pack is right. */
export function packCount(place: string, declared: number, members: readonly string[]): PackCount | null | undefined {
  const packs = packsOf(place, declared);
  if (packs === null) return null;
  const counts = countsOf(packs, members);
  const whole = { saying: 'sum', args: { declared, found: members.length } };
  if (counts === null) return whole;
  const wrong = packs.flatMap(({ text, count }, at) => {
    const found = counts[at] ?? 0;
    return found === count ? [] : [{ pack: text, declared: count, found }];
  });
  const [first, second, ...others] = wrong;
  if (first === undefined) return undefined;
  if (second === undefined) return { saying: 'pack', args: first };
  return others.length > 0 ? whole : { saying: 'packs', args: { ...first, other: second.pack, others: second.found } };
}
