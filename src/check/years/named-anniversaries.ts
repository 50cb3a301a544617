/**
 * Anniversaries beside the year that they are told of: 2021年是中国共产党成立99周年, 今年是新中国成立75周年，也是人民政协成立74周年. Only those of
 * days that everybody counts from; others are told by the analysis. Offsets of the reading.
 */
import { numberOf } from '../../extract/year-shifts.js';
import type { Span } from '../../source/span.js';

export interface NamedAnniversary extends Span {
  /** What the anniversary says. */
  readonly year: number;
  /** What stands before it: the year's number, or the anniversary told of the same year. */
  readonly other: Span & { readonly year: number };
}

const LED =
  /(今年|(?<!\d)(?:19|20)\d{2}年)，?(?:我们)?(?:既?是|恰逢|正逢|正值|适逢|欣逢|喜迎|将?迎来了?|我们将?迎来)([^。；！？\n]{2,80})/gu;
/** Another year is told of. */
const OTHER_YEAR = /[去明后前]年|\d{4}年|即将|不久|再过|当年/u;
const EVENTS: readonly (readonly [string, number])[] = [
  ['中国共产党成立|建党|中国共产党建党', 1921],
  ['中华人民共和国成立|新中国成立|共和国成立|建国|人民政协成立|中国人民政治协商会议成立', 1949],
  ['建军|南昌起义', 1927],
  ['建团|共青团成立|中国共产主义青年团成立', 1922],
  ['[“"]?五四[”"]?运动', 1919],
  ['红军长征胜利|长征胜利', 1936],
  ['抗战胜利|抗日战争胜利|抗日战争暨世界反法西斯战争胜利', 1945],
  ['抗美援朝出国作战', 1950],
  ['人民代表大会成立|人民代表大会制度建立', 1954],
  ['改革开放', 1978],
  ['香港回归祖国?', 1997],
  ['澳门回归祖国?', 1999],
];
const ANNIVERSARY = new RegExp(
  `(?:${EVENTS.map(([name], place) => `(?<e${place}>${name})`).join('|')})(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})周年`,
  'gu',
);

export const namedAnniversaries = (text: string): readonly NamedAnniversary[] =>
  text.includes('周年') ? [...text.matchAll(LED)].flatMap(toldOf) : [];

function toldOf({ 0: whole, 1: word = '', 2: told = '', index }: RegExpExecArray): readonly NamedAnniversary[] {
  const from = index + whole.length - told.length;
  const bound = told.search(OTHER_YEAR);
  const named = Number.parseInt(word, 10);
  let other = Number.isNaN(named) ? null : { start: index, end: index + word.length, year: named };
  const found: NamedAnniversary[] = [];
  for (const match of (bound < 0 ? told : told.slice(0, bound)).matchAll(ANNIVERSARY)) {
    const place = EVENTS.findIndex((_, number) => match.groups?.[`e${number}`] !== undefined);
    const count = numberOf(match.groups?.['count'] ?? '');
    if (count === null) continue;
    const start = from + match.index;
    const one = { start, end: start + match[0].length, year: (EVENTS[place]?.[1] ?? 0) + count };
    if (other !== null && other.year !== one.year) found.push({ ...one, other });
    other ??= one;
  }
  return found;
}
