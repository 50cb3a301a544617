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

/** With the title's own anniversary, of which the text may tell another number: 成立100周年 there, 成立99周年 here. */
export function namedAnniversaries(text: string, title: Span | null): readonly NamedAnniversary[] {
  if (!text.includes('周年')) return [];
  const told = [...text.matchAll(LED)].flatMap(toldOf);
  const titled = title === null ? [] : anniversariesIn(text, title);
  const [own] = titled;
  if (own === undefined || titled.length > 1) return told;
  const others = anniversariesIn(text, { start: title?.end ?? 0, end: text.length }).filter(
    (one) =>
      one.event === own.event &&
      Math.abs(one.year - own.year) === 1 &&
      !ANOTHER.test(sentenceBefore(text, one.start)) &&
      !OF_MEETING.test(text.slice(one.end, one.end + MAX_MEETING)),
  );
  return [...told, ...others.map((one) => ({ ...one, other: own }))];
}

/** 庆祝改革开放40周年大会上的讲话: named for years. */
const OF_MEETING = /^[^，。]{0,4}(?:大会|座谈会|活动|讲话|晚会)/u;
const MAX_MEETING = 8;
const MAX_SENTENCE = 60;
/** 再过一天 is of this year. */
const ANOTHER = /[去明后前]年|\d{4}年|当年|再过[^，。天日]{0,3}年/u;

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - MAX_SENTENCE), at)
    .split(/[。！？；\n]/u)
    .at(-1) ?? '';

interface Anniversary extends Span {
  readonly event: number;
  readonly year: number;
}

const anniversariesIn = (text: string, { start, end }: Span): readonly Anniversary[] =>
  [...text.slice(start, end).matchAll(ANNIVERSARY)].flatMap(({ 0: words, index, groups }) => {
    const event = EVENTS.findIndex((_, number) => groups?.[`e${number}`] !== undefined);
    const count = numberOf(groups?.['count'] ?? '');
    const from = start + index;
    const year = (EVENTS[event]?.[1] ?? 0) + (count ?? 0);
    return count === null ? [] : [{ start: from, end: from + words.length, event, year }];
  });

function toldOf({ 0: whole, 1: word = '', 2: told = '', index }: RegExpExecArray): readonly NamedAnniversary[] {
  const from = index + whole.length - told.length;
  const bound = told.search(OTHER_YEAR);
  const named = Number.parseInt(word, 10);
  let other = Number.isNaN(named) ? null : { start: index, end: index + word.length, year: named };
  const found: NamedAnniversary[] = [];
  for (const one of anniversariesIn(told, { start: 0, end: bound < 0 ? told.length : bound })) {
    const place = { start: from + one.start, end: from + one.end, year: one.year };
    if (other !== null && other.year !== place.year) found.push({ ...place, other });
    other ??= place;
  }
  return found;
}
