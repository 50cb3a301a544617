/**
 * Anniversaries of dated events: 今年是汶川特大地震五周年 is said five years after it, 明年是改革开放40周年 one year before
 * the fortieth. What is only got ready for (喜迎建党100周年) lies in the same year or the next, and what is looked
 * forward to (到新中国成立100周年时) some time ahead. Left out: 建校60周年, whose first year only its own people know.
 */
import { sentenceAt } from '../syntax/around.js';
import { type Base, baseOf, namedBase, type OwnRegion, ownRegion, shortBase } from './anniversary-bases.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { isJustOver } from './year-gone.js';
import { numberOf, shiftOf } from './year-shifts.js';
import { once } from './year-turn.js';
import type { Statement } from './year-statement.js';

/** An event with the number of years since; `year` is the one that they end in. */
interface Anniversary extends Base {
  readonly years: number;
}

/** What anniversaries say, and the mentions that say no more beside them. */
export interface AnniversaryStatements {
  readonly statements: readonly Statement[];
  readonly told: ReadonlySet<EventMention>;
}

const COUNTED = ['周年', '华诞'] as const;
/** 改革开放四十年, 建军七十年: plainly in years. */
const PLAIN = '年';
const NUMERALS = '0123456789一二两三四五六七八九十百';
/** 四十年来 is counted elsewhere; 四十年前, 四十年代. */
const NO_COUNT = /^(?:华诞|诞辰|[来代前后内间度级初底末多]|以来|以前|以后|之后|之前|左右|时间|期)/u;
/** 改革开放三十多年来: ten years. */
const MANY = /(?:多|余)年/u;
/** 新中国成立62年来, 改革开放40年来: a round number is named in the year after too. */
const SINCE = '年来';
const ROUND = 5;
const FEW = 20;
const COUNT = /(\d{1,3}|[一二两三四五六七八九十百]{1,5})(?:年|岁)?[ \t]?$/u;
/** 新中国成立62年来; not 十八大以来特别是近三年来. */
const BETWEEN_SINCE =
  /^[”’》]?(?:胜利|隆重)?(?:成立|建立|召开|颁布|实施|开展|提出|回归|发表|发布|施行|闭幕|设立)*(?:的|这)?$/u;
const LONGEST_COUNT = 6;

const LATE = 12;

export function anniversaryStatements(context: Context, events: readonly EventMention[]): AnniversaryStatements {
  const { text } = context.syntax;
  const region = once(() => ownRegion(text));
  const found = COUNTED.flatMap((word) => anniversariesOf(text, word, events, region));
  return {
    statements: [
      ...found.flatMap((anniversary) => statementsOf(context, anniversary)),
      ...anniversariesOf(text, SINCE, events, region).flatMap(sinceStatements),
      ...plainYears(text, events, region).flatMap((one) => plainStatements(context, one)),
      ...manyYears(text, events, region),
    ],
    told: new Set(found.flatMap(({ mention }) => mention ?? [])),
  };
}

/** 62年来: the year by an odd number, bounds by a round or a small one. */
function sinceStatements({ start, end, year, years, month }: Anniversary): readonly Statement[] {
  const place = { source: 'inferred', start, end } as const;
  if (years >= FEW && years % ROUND !== 0) return [{ ...place, relation: '=', year, weight: 3 }];
  // 南方谈话发表一年来: of January and February, in the year after.
  if (years < FEW && month <= EARLY) return [{ ...place, relation: '=', year, weight: 3 }];
  return [
    { ...place, relation: '>=', year, weight: 1 },
    { ...place, relation: '<=', year: year + 1, weight: 0 },
  ];
}

/** Numbers of years right behind what they are counted from: 改革开放四十年, 建军七十年. */
function plainYears(text: string, events: readonly EventMention[], region: OwnRegion): readonly Anniversary[] {
  const found: Anniversary[] = [];
  let next = 0;
  for (let at = text.indexOf(PLAIN, 1); at >= 0; at = text.indexOf(PLAIN, at + 1)) {
    if (!NUMERALS.includes(text.charAt(at - 1)) || NO_COUNT.test(text.slice(at + 1, at + 3))) continue;
    const written = COUNT.exec(text.slice(Math.max(0, at - LONGEST_COUNT), at));
    const years = written === null ? null : numberOf(written[1] ?? '');
    if (written === null || years === null || years < 2 || years > MOST_YEARS) continue;
    const counted = at - written[0].length;
    // 抗战胜利整八十年, 改革开放已经四十年.
    const from = counted - (FULL.exec(text.slice(Math.max(0, counted - LONGEST_FULL), counted))?.[0].length ?? 0);
    while ((events[next]?.start ?? from) < from) next++;
    const last = events[next - 1];
    const isRightBefore = last !== undefined && last.event.kind === 'anniversary' && last.end === from;
    const base = isRightBefore ? namedBase(text, from, last) : shortBase(text, from, region);
    if (base !== null && base.year + years >= FIRST_PLAIN)
      found.push({ ...base, end: at + 1, year: base.year + years, years });
  }
  return found;
}

/** 今年是改革开放四十年: the year; 改革开放四十年，…: it or the next, where the number is a round one. */
function plainStatements(context: Context, one: Anniversary): readonly Statement[] {
  const { text } = context.syntax;
  const before = text.slice(Math.max(sentenceAt(context.syntax, one.start).start, one.start - REACH_BACK), one.start);
  const after = text.slice(one.end, one.end + REACH_ON);
  if (THEN.test(after) || BY_THEN.test(before) || GOAL_BEHIND.test(after) || GOAL_BEFORE.test(before)) return [];
  const isDated =
    YEAR_IS.test(before) ||
    CELEBRATED.test(after) ||
    isJustOver(before, after) ||
    AT_HAND.test(after) ||
    NEAR_BEHIND.test(after);
  if (isDated) return statementsOf(context, one);
  const place = { source: 'inferred', start: one.start, end: one.end } as const;
  return [
    { ...place, relation: '>=', year: one.year, weight: 1 },
    { ...place, relation: '<=', year: one.year + 1, weight: 0 },
  ];
}

/** 改革开放三十多年来: between the numbers of tens. */
function manyYears(text: string, events: readonly EventMention[], region: OwnRegion): readonly Statement[] {
  if (!MANY.test(text)) return [];
  const found: Statement[] = [];
  for (const word of ['多年', '余年']) {
    let next = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const written = COUNT.exec(text.slice(Math.max(0, at - LONGEST_COUNT), at));
      const years = written === null ? null : numberOf(written[1] ?? '');
      if (written === null || years === null || years < DECADE || years % DECADE !== 0) continue;
      const from = at - written[0].length;
      while ((events[next]?.start ?? from) < from) next++;
      const last = events[next - 1];
      const isRightBefore =
        last !== undefined && last.event.kind === 'anniversary' && SINCE_THEN.test(text.slice(last.end, from));
      const base = isRightBefore ? namedBase(text, from, last) : shortBase(text, from, region);
      if (base === null) continue;
      const place = { source: 'inferred', start: base.start, end: at + word.length } as const;
      found.push({ ...place, relation: '>=', year: base.year + years, weight: 1, lasts: true });
      found.push({ ...place, relation: '<=', year: base.year + years + DECADE - 1, weight: 0 });
    }
  }
  return found;
}

/** 实现建军一百年奋斗目标. */
const GOAL_BEHIND = /^(?:的)?(?:宏伟|战略)?(?:奋斗)?(?:目标|任务|蓝图)/u;
const GOAL_BEFORE = /(?:实现|奔向|面向|迈向|瞄准|如期|着眼)[^，。；]{0,4}$/u;
/** 建国七十年大庆. */
const CELEBRATED = /^(?:大庆|庆典)/u;
const FULL = /(?:整整|整|满|足足|已经?满?|都|有|快|了)+$/u;
const LONGEST_FULL = 4;
const DECADE = 10;
const SINCE_THEN = /^(?:以来|成立以来)?(?:的|这)?，?$/u;
const MOST_YEARS = 110;
const FIRST_PLAIN = 1975;
/** 今年正好是, 明年就是, 去年刚过了. */
const YEAR_IS =
  /[去今明后]年，?(?:我们|又|也|就|刚刚?|正好|恰好|刚好|恰逢|正值|适逢|喜逢|将|即将|要|是|迎来|庆祝|纪念|过|了|整整|整|满)*$/u;

function anniversariesOf(
  text: string,
  word: string,
  events: readonly EventMention[],
  region: OwnRegion,
): readonly Anniversary[] {
  const found: Anniversary[] = [];
  let next = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const written = COUNT.exec(text.slice(Math.max(0, at - LONGEST_COUNT), at));
    const years = written === null ? null : numberOf(written[1] ?? '');
    if (written === null || years === null) continue;
    const from = at - written[0].length;
    while ((events[next]?.start ?? from) < from) next++;
    const last = events[next - 1];
    if (
      word === SINCE &&
      last !== undefined &&
      !BETWEEN_SINCE.test(text.slice(last.end, from)) &&
      shortBase(text, from, region) === null
    )
      continue;
    const base = baseOf(text, from, last, region);
    if (base !== null) found.push({ ...base, end: at + word.length, year: base.year + years, years });
  }
  return found;
}

/** 庆祝…大会上的讲话: a speech once given, which others quote for years. */
const OF_MEETING = /^(?:庆祝|纪念)?(?:大会|座谈会|招待会|文艺晚会)/u;
/** … so that a title that studies it says no more of its own year. */
const STUDIED = /学习|贯彻|精神|宣讲|体会/u;
const TODAY = /今[天日][^。；]*$/u;
/** 正值, 恰逢, 今天我们集会，纪念: it is now. */
const IS_NOW =
  /(?:今[天日](?:就|正|正好|恰好|又|，|我们)*(?:是|迎来了?|逢)(?:伟大的?|我们的?|咱们的?|我国|全国人民)*|(?:正值|恰逢|适逢|欣逢|喜逢|又逢|正逢|时值|值此|迎来了)[^，。；]*|今[天日][^。；]{0,24}(?:纪念|庆祝)[^，。；]{0,12})$/u;
const AT_HAND =
  /^(?:的|、[^，。；]{2,24}的)?(?:喜庆|美好|大好|光荣|特殊|重要|难忘|神圣|激动人心|大喜|盛大)?(?:的)?(?:日子(?:里|到来|来临)?|时刻|热潮中|热烈气氛中|喜庆气氛中|浓厚氛围中)，|^(?:的)?(?:之际|前夕|(?:即将)?(?:来临|到来|来到)之际|[^，。；]{0,4}之年)/u;
/** … which a day early in the year may be from the year before. */
const BEFOREHAND = /^(?:的)?(?:前夕|(?:即将)?(?:来临|到来))/u;
const EARLY = 3;
const GETS_READY =
  /(?:即将|将要|将(?=[是迎到])|喜迎|迎接|献礼|献给|备战|筹备|筹办|谋划|再过|还有|不到|以[^，。；]{1,10}(?:成绩|业绩|成效|姿态|行动|面貌))[^，。；]*$/u;
const SOON = /^[^，。；]{0,6}(?:即将|献礼|(?:只|仅|还)?(?:不到|不足|剩)|(?:作|做)准备|倒计时)/u;
/** 做好国庆50周年的各项准备. */
const MADE_READY =
  /^(?:的)?(?:大庆|庆典|庆祝活动|纪念活动)?(?:的)?(?:各项)?(?:准备|筹备|安保|安全保卫|安全保障|服务保障)/u;
/** 记得建党80周年那年, 自改革开放30周年以来: told of long after. */
const REMEMBERED = /记得|回想|想起|当年|那时|小时候|曾/u;
const TOLD_OF_ONE =
  /，(?:我|他|她|老[^们，。]{1,3})(?!们)[^，。]{0,6}(?:入了?党|参军|入伍|出生|来到|调到|参加工作|毕业|考上|当上)/u;
const LONG_AFTER = /^(?:的)?(?:之?时|的时候|那[一]?[年天次]|当[天年]|以来|之后|以后|后(?!的))/u;
/** 到新中国成立100周年时: a goal. */
const BY_THEN = /(?:^|[，。；、\n])[^，。；、\n]{0,6}(?:到|至)[^，。；\n]*$/u;
const THEN = /^(?:之?时|之?前|的时候)/u;
/** 今年喜事多，建国五十周年，澳门年底回归. */
const BIG_YEAR = /[去今明]年[^。；，年]{0,8}(?:大事|喜事|盛事|大庆|大喜)[^。；年]{0,20}$/u;
/** What tells that the year named and the anniversary go together. */
const LINKED = /^的|[是为逢值迎贺]|庆祝|纪念|献礼|到来|刚刚?过了?$|过完|度过/u;
/** 国庆五十周年马上就到, 改革开放四十周年就要到了, 建军八十周年即将到来: within weeks. */
const NEAR_BEHIND =
  /^(?:的)?(?:生日|大庆|庆典|纪念日)?，?(?:就要|马上就?要?|快要?|眼看就?要?|转眼就?要?|即将|很快就?要?)(?:到了?|来了|来临|到来)(?!之际|之时|前|的|以前)|^(?:的)?(?:大庆|庆典)?(?:在即|转眼就到|就在(?:眼前|今年|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|年[底内]|下半年))/u;
const NEAR_BEFORE =
  /(?:(?:再过|还有)(?:(?:[一二两三几]|\d)个多?|半个)月，?就|(?:再过|还有)(?:[一二两三四五六七八九十几]{1,3}|\d{1,2})(?:多|来)?(?:天|周|个?星期)，?就|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]，?(?:就|又|也|正好|恰好|恰)|马上就?要?|眼看就?要?|转眼就?要?|很快就?要?)(?:要)?(?:是|到|迎来|过|到了)?(?:伟大的|我们的|全国的)?$/u;
/** 2021年是…: the year is told by its number. */
const YEAR_NAMED = /\d{4}年[^年]*$/u;
const IS_OF_YEAR = /((?:19|20)[\dXxＸ×]{2})年，?(?:是|恰逢|正值|将迎来|我们将迎来|迎来)[^，。；]{0,4}$/u;
const YEAR_TO_COUNT = /(?:距离?|离)[^，。；]*$/u;
/** 离建国三十周年只有两个月了. */
const DAYS_LEFT =
  /^[^，。；]{0,6}(?:还有|只有|只剩|还剩|仅有|不到|不足)下?(?:不到|不足)?(?:[一二三四五六七八九十百几]{1,4}|两|\d{1,3})(?:多|来|余)?(?:天|个多?月|周|个?星期)/u;
const YEARS_LEFT = /^[^，。；]{0,6}(?:还|只|仅)?(?:有|剩)([一二两三四五六七八九十]|\d{1,2})年/u;
const REACH_BACK = 60;
const REACH_ON = 32;

/** What one anniversary says of the year of the speech. */
function statementsOf({ syntax }: Context, { start, end, year, month }: Anniversary): readonly Statement[] {
  const { text } = syntax;
  const sentence = sentenceAt(syntax, start);
  const before = text.slice(Math.max(sentence.start, start - REACH_BACK), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH_ON));
  const one = (relation: Statement['relation'], value: number, weight: number): Statement => ({
    relation,
    year: value,
    source: 'inferred',
    start,
    end,
    weight,
  });
  const around = [one('<=', year, 2), one('>=', year - 1, 1)];
  if (start < syntax.front.bodyStart && !STUDIED.test(text.slice(0, syntax.front.bodyStart)))
    return [one('=', year, 5)];
  if (OF_MEETING.test(after) && !TODAY.test(before)) return [one('>=', year, 1)];
  const left = YEAR_TO_COUNT.test(before) ? YEARS_LEFT.exec(after)?.[1] : undefined;
  if (left !== undefined) return [one('=', year - (numberOf(left) ?? 0), 8)];
  if (YEAR_TO_COUNT.test(before) && DAYS_LEFT.test(after)) return month > EARLY ? [one('=', year, 5)] : around;
  const shift =
    (LINKED.test(linkOf(before)) || /[去今明后]年，?$/u.test(before) || BIG_YEAR.test(before)) &&
    !YEAR_NAMED.test(before)
      ? shiftOf(before)
      : null;
  if (shift !== null) return [one('=', year - shift, 8)];
  // 2019年是新中国成立七十周年: that is so whenever it is said.
  const named = IS_OF_YEAR.exec(before)?.[1];
  if (named === String(year) || (named !== undefined && /\D/u.test(named))) return [];
  if (isOnTheDay(before, month)) return [one('=', year, 4)];
  if (isInItsMonth(before, month)) return [one('=', year, 4)];
  if (BEFOREHAND.test(after) && month <= EARLY) return around;
  if (NEAR_BEHIND.test(after) || NEAR_BEFORE.test(before)) return month > EARLY ? [one('=', year, 4)] : around;
  if (isJustOver(before, after))
    return month < LATE ? [one('=', year, 4)] : [one('>=', year, 1), one('<=', year + 1, 2)];
  const isHistory = REMEMBERED.test(before) || LONG_AFTER.test(after) || TOLD_OF_ONE.test(after);
  if (!isHistory && (IS_NOW.test(before) || AT_HAND.test(after))) return [one('=', year, 5)];
  if (THEN.test(after) && BY_THEN.test(before)) return [one('<=', year, 0)];
  if (GETS_READY.test(before) || SOON.test(after) || MADE_READY.test(after)) return around;
  return [{ ...one('>=', year, 1), lasts: isHistory }];
}

/** 9月3日，首都隆重举行了纪念抗战胜利70周年阅兵: on its own day, told of within the year. */
const ON_DAY =
  /(?:^|[，。；\s])(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]，[^。；]*(?:举行|集会|召开|庆祝|纪念)[^，。；]*$/u;

function isOnTheDay(before: string, month: number): boolean {
  const day = ON_DAY.exec(before);
  return day !== null && numberOf(day[1] ?? '') === month && !/每年|\d{4}年|[去前明]年|记得|当年/u.test(before);
}

/** 金秋十月将迎来新中国成立六十周年: in its month, of the year that goes on. */
const IN_MONTH =
  /(?:^|[，。；\s])(?:金秋)?(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日)?[，]?(?:我们|全国|祖国|党和国家|也|又|还)*(?:即将|就要|将要|将|要)(?:隆重)?(?:迎来|庆祝|纪念)[^，。；年]{0,6}$/u;

function isInItsMonth(before: string, month: number): boolean {
  const found = IN_MONTH.exec(before);
  return found !== null && month > EARLY && numberOf(found[1] ?? '') === month && !/[明来后]年/u.test(before);
}

/** What stands between the last word for a year and the anniversary. */
const linkOf = (before: string): string => before.slice(before.lastIndexOf('年') + 1);
