/**
 * Meetings told by their numbers, that no dictionary lists in every written form: 十九届二中、三中、四中全会 (the last of
 * them), 十四届全国人大二次会议 and 全国政协十届三次会议, which are held every March, five to a term.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { EventMention } from './events.js';
import { eventNamed } from './events.js';
import { numberOf } from './year-shifts.js';

const NUMERALS = '一二三四五六七八九十';
const NUMERAL = `[${NUMERALS}]`;
const PLENUM = '中全会';
const ELIDED = new RegExp(
  `(?:党的|中共)?(${NUMERAL}{1,3})届(?:中央委员会)?(?:[一二三四五六七]中(?:全会)?[ \\t]*[、，和及与][ \\t]*)+([一二三四五六七])$`,
  'u',
);
const LONGEST = 40;
/** What stands before the last of a list of numbers. */
const LISTED = '、，和及与 \t';

/** 十六届五中、六中全会: what is named last was held last. */
function elidedPlenums(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(PLENUM); at >= 0; at = text.indexOf(PLENUM, at + 1)) {
    if (!LISTED.includes(text.charAt(at - 2))) continue;
    const list = ELIDED.exec(text.slice(Math.max(0, at - LONGEST), at));
    const event = list === null ? null : eventNamed(lexicon, `党的${list[1] ?? ''}届${list[2] ?? ''}中全会`);
    if (list !== null && event !== null) found.push({ start: at - list[0].length, end: at + PLENUM.length, event });
  }
  return found;
}

/** 去年十二月开了三中全会, 年底又开了五中全会: without its number, by the month it was held in. */
const BARE =
  /(?:(年?底)|(?<![\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬)?)，?(?:党中央|中央|又|还|我们党|就|，)*(?:召开|开)了?(?:党的)?(?:第)?([一二三四五六七])$/u;
/** 召开了党的第三: so near its number that it is held is told. */
const HELD = '开';
const NEAR = 6;
const FIRST_CONGRESS = 11;
const LAST_CONGRESS = 29;

function barePlenums(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(PLENUM); at >= 0; at = text.indexOf(PLENUM, at + 1)) {
    if (!text.slice(Math.max(0, at - NEAR), at).includes(HELD)) continue;
    const bare = BARE.exec(text.slice(Math.max(0, at - LONGEST), at));
    const month = bare === null ? null : bare[1] === undefined ? numberOf(bare[2] ?? '') : 12;
    if (bare === null || month === null) continue;
    const held = Array.from({ length: LAST_CONGRESS - FIRST_CONGRESS }, (_, index) => {
      const event = eventNamed(lexicon, `党的${inChinese(FIRST_CONGRESS + index)}届${bare[3] ?? ''}中全会`);
      return event !== null && Number(event.start.slice(5, 7)) === month ? [event] : [];
    }).flat();
    const [event] = held;
    if (event !== undefined && held.length === 1) found.push({ start: at - 1, end: at + PLENUM.length, event });
  }
  return found;
}

/** 11 → 十一, 20 → 二十. */
const inChinese = (number: number): string =>
  `${number < 20 ? '' : NUMERALS.charAt(Math.floor(number / 10) - 1)}十${number % 10 === 0 ? '' : NUMERALS.charAt((number % 10) - 1)}`;

const SESSION = '次会议';
const SIDES = '(?:人大|政协|人民代表大会|人大、政协|政协、人大)';
const TERM = `第?(${NUMERAL}{1,2}|\\d{1,2})届`;
const NTH = '第?([一二三四五])$';
const SESSIONS = [
  new RegExp(`${TERM}全国${SIDES}${NTH}`, 'u'),
  new RegExp(`全国${SIDES}${TERM}(?:全国委员会|委员会)?${NTH}`, 'u'),
] as const;
/** The sixth congress first met in 1983; the terms have been of five years since, and all sessions in March. */
const SIXTH = { term: 6, year: 1983, years: 5 };
/** Months of the sessions of the fifth, which met when it was ready to. */
const OF_FIFTH = ['1978-02', '1979-06', '1980-08', '1981-11', '1982-11'] as const;

const heldIn = (term: number, nth: number): string | undefined =>
  term < SIXTH.term ? OF_FIFTH[nth - 1] : `${SIXTH.year + SIXTH.years * (term - SIXTH.term) + nth - 1}-03`;
const LAST_TERM = 30;

function sessions(text: string): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(SESSION); at >= 0; at = text.indexOf(SESSION, at + 1)) {
    const lead = text.slice(Math.max(0, at - LONGEST), at);
    const named = lead.includes('全国')
      ? SESSIONS.map((form) => form.exec(lead)).find((one) => one !== null)
      : undefined;
    const [term, nth] = [numberOf(named?.[1] ?? ''), numberOf(named?.[2] ?? '')];
    if (!named || term === null || nth === null || term < SIXTH.term - 1 || term > LAST_TERM) continue;
    const start = heldIn(term, nth);
    if (start === undefined) continue;
    const place = { start: at - named[0].length, end: at + SESSION.length };
    found.push({ ...place, event: { text: `${named[0]}${SESSION}`, kind: 'meeting', start } });
  }
  return found;
}

const FIVE = '五';
const PLANS = '五六七八九十';
/** 一百七五, 第十五, 二十五: part of a longer number. */
const LONGER = '一二三四五六七八九十百第0123456789';
/** “七五”头一年, “八五”期间; not “六五”普法, “六五”世界环境日, “七五”折. */
const NO_PLAN = /^”?(?:普法|法[治制]|世界|环境|国际|折|开(?!局|头)|分成|个|日|月|[年天号岁名项条块元])/u;
/** 八五头一年, 七五期间: without marks the words behind have to say that it is a plan. */
const IS_PLAN = /^(?:的)?(?:头一年|第[一二三四五]个?年|最后一年|开局|起步之年|收官|期间|初期|中期|末期|以来|规划)/u;

/** Five-year plans by their numbers alone, which a dictionary of names cannot hold: “七五”, 八五头一年. */
export function numberedPlans(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(FIVE, 1); at >= 0; at = text.indexOf(FIVE, at + 1)) {
    const number = text.charAt(at - 1);
    if (!PLANS.includes(number)) continue;
    const before = text.charAt(at - 2);
    if (before !== '' && LONGER.includes(before)) continue;
    const after = text.slice(at + 1, at + 8);
    const inMarks = before === '“' && after.startsWith('”');
    if (NO_PLAN.test(after) || !(inMarks || IS_PLAN.test(after))) continue;
    const event = eventNamed(lexicon, `${number}五计划`);
    if (event !== null) found.push({ start: at - 1, end: at + 1, event });
  }
  return found;
}

const GREAT = '大';
/** 十四大刚开过, 去年十六大以后; 十四大类 and 工会十六大 are none. */
const CONGRESS = /(?:^|[年月日前的，。；：、！“《（\s过了后在到是从自])([二]?十[一二三四五六七八九]?)$/u;
const IS_CONGRESS =
  /^”?(?:刚|才|以后|之后|之前|开过|召开|闭幕|开幕|开了|(?:胜利|隆重)(?:召开|闭幕)|提出|作出|就要|马上|即将(?!召开的)|期间|确定)/u;

/** 年底又开了十四大，. */
const ENDS = /^”?(?:[，。；！、\n]|$)/u;
const OPENED = /(?:开了|召开了|召开的|迎来了?)“?[二]?十[一二三四五六七八九]?$/u;

/** Party congresses by their numbers alone, where the words behind say that they are. */
export function numberedCongresses(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(GREAT, 1); at >= 0; at = text.indexOf(GREAT, at + 1)) {
    if (!NUMERALS.includes(text.charAt(at - 1))) continue;
    const after = text.slice(at + 1, at + 6);
    if (!IS_CONGRESS.test(after) && !(ENDS.test(after) && OPENED.test(text.slice(Math.max(0, at - 8), at)))) continue;
    const number = CONGRESS.exec(text.slice(Math.max(0, at - 4), at))?.[1];
    const event = number === undefined ? null : eventNamed(lexicon, `党的${number}大`);
    if (number !== undefined && event !== null) found.push({ start: at - number.length, end: at + 1, event });
  }
  return found;
}

/** 十八届中央纪委三次全会, 中央纪委十九届四次全会: held in January, of the year that they stand here under. */
const OF_COMMISSION = [
  new RegExp(`(${NUMERAL}{2,3})届中央?纪(?:律检查委员会|委)(?:第)?([二三四五六七])次$`, 'u'),
  new RegExp(`中央?纪(?:律检查委员会|委)(${NUMERAL}{2,3})届(?:第)?([二三四五六七])次$`, 'u'),
] as const;
const COMMISSIONS: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  16: { 2: '2003-02', 3: '2004-01', 5: '2005-01', 6: '2006-01', 7: '2007-01' },
  17: { 2: '2008-01', 3: '2009-01', 5: '2010-01', 6: '2011-01', 7: '2012-01' },
  18: { 2: '2013-01', 3: '2014-01', 5: '2015-01', 6: '2016-01', 7: '2017-01' },
  19: { 2: '2018-01', 3: '2019-01', 4: '2020-01', 5: '2021-01', 6: '2022-01' },
  20: { 2: '2023-01', 3: '2024-01', 4: '2025-01' },
};
const OF_ALL = ['全会', '全体会议'] as const;

function commissions(text: string): readonly EventMention[] {
  if (!text.includes('纪')) return [];
  const found: EventMention[] = [];
  for (const word of OF_ALL)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (text.charAt(at - 1) !== '次') continue;
      const lead = text.slice(Math.max(0, at - LONGEST), at);
      const named = OF_COMMISSION.map((form) => form.exec(lead)).find((one) => one !== null);
      const start = COMMISSIONS[numberOf(named?.[1] ?? '') ?? 0]?.[numberOf(named?.[2] ?? '') ?? 0];
      if (!named || start === undefined) continue;
      const place = { start: at - named[0].length, end: at + word.length };
      found.push({ ...place, event: { text: `${named[0]}${word}`, kind: 'meeting', start } });
    }
  return found;
}

export const countedMeetings = (text: string, lexicon: Lexicon): readonly EventMention[] => [
  ...elidedPlenums(text, lexicon),
  ...barePlenums(text, lexicon),
  ...sessions(text),
  ...commissions(text),
];
