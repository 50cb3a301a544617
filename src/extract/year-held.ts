/**
 * What happens on its days, told with the time of the speech: 去年党的二十大以后, 党的十五大去年刚开过, 党的十七大就要召开了, 刚刚闭幕的
 * 党的十九大, 年前召开的五中全会. How near it is, its month tells: what is about to be in March may be told of in the year before.
 */
import type { EventEntry } from '../lexicon/types.js';
import type { DatedEvent } from './events.js';
import { yearBeside, yearUntilEvent } from './year-countdown.js';
import { yearBegun, yearsSince } from './year-gone.js';
import { BARE, CALLED_AFTER } from './year-on-day.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Said } from './year-statement.js';

/** What is held or happens on its days. */
const HELD: ReadonlySet<EventEntry['kind']> = new Set(['congress', 'plenum', 'meeting', 'event', 'disaster', 'games']);

/** 今年初，江西新余发生火灾. */
const PROVINCE =
  '(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省?|(?:北京|天津|上海|重庆)市?|内蒙古|广西|西藏|宁夏|新疆|我国|国内';
const WHEN =
  '(?:[上下]半年|[春夏秋冬][天季]?|入[春夏秋冬汛伏](?:以来|以后)?|年?[初底末]|年[中底初末]|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?|，)*';
/** 去年召开的党的十九届四中全会, 今年下半年将召开党的二十大. */
const HELD_BEFORE = new RegExp(
  `[去今明前]年${WHEN}[^，。；年]{0,6}(?:召开|开[了过]|举行|举办|发生|爆发|迎来|闭幕)[了的]?[“《]?$`,
  'u',
);
/** 去年召开党的十八大精神宣讲会. */
const TOLD_ABOUT = /^[”》]?(?:精神|文件|知识|主题|专题|代表)[^，。；]{0,8}(?:会|班|赛|讲座|活动)/u;
/** 今年，党的二十大将胜利召开; 今年是党的二十大召开之年. */
const HELD_BEHIND =
  /^[”》]?(?:将|即将|就要|将要|要)?(?:在北京)?(?:胜利|隆重|顺利|成功)?(?:召开|举行|举办|闭幕|开幕)(?:之年|的一年|了?的?[，。；！]|了?$)/u;
const THEN = /[去今明前]年[^，。；年]{0,8}[，]?[^，。；年]{0,6}$/u;
/** 今年是“十三五”的重要一年，党的十九大将要召开: of the year that opens the sentence. */
const OF_OPENING = /(?:^|[。！？：\n　])([去今明]年)(?:既|正好|，)?是(?:(?![去今明后]年|\d{4}年)[^。；])*，$/u;
const WILL_BE = /^[”》]?将(?:要|会|在[^，。；]{2,6})?(?:胜利|隆重)?(?:召开|举行|举办|开幕)(?!的)/u;
/** 今年是本届政府的最后一年，明年初就要换届，又逢党的二十大召开: the year that the sentence is of. */
const CHAINED =
  /(?:^|[。！？：\n　])([去今明]年)(?:既|正好|恰好|，)?(?:是|逢|恰逢|正值)[^。；]*，(?:又|也|更|还|同时|恰|适|正|且)*(?:是|逢|值|迎来)[“《]?$/u;
/** 去年党的二十大以后, 去年九月，党的十二大提出…; not 去年，我们学习党的二十大精神. */
const RIGHT_BEFORE = new RegExp(`[去今明前]年(?:的)?(?:起|开始)?${WHEN}的?(?:${PROVINCE})?[“《]?$`, 'u');
const HAPPENED =
  /^[”》]?(?:胜利|隆重|顺利|成功|刚刚?)*(?:召开|开幕|闭幕|开过|开了|举行|举办|发生|结束)?(?:的)?(?:以后|之后|以来|过后|后|期间|之前|以前|前|上(?![山任])|就要|即将|将|(?:报告)?(?:提出|作出|通过|部署|明确|强调|确定|号召|召开|开幕|闭幕|胜利)|[，。；！]|$)/u;
/** 党的十五大去年刚开过, 北京奥运会明年就要举办. */
const YEAR_BEHIND =
  /^[”》]?(?:(?:推迟|推|延期|延|改|定|放)[到在]|将[于在]|于|在)?([去今明后]年)(?:[^，。；年]{0,6}?)(?:就要|即将|将要?|要|刚刚?|已经?|也|胜利|隆重|在[^，。；]{2,4})*(?:召开|开过|开了|开幕|闭幕|举行|举办|发生|结束|开(?=[，。；！]|$))/u;
/** 去年春天，小平同志发表了南方谈话; 今年迎来了香港回归、党的十五大. */
const SPOKEN = new RegExp(
  `[去今前]年(?:的)?${WHEN}((?:小平同志|我们党?|我党|党中央|中央|国家|我国|祖国|全国|将|即将|就要|要|全党|又|还|刚|先后|隆重|胜利|召开|开|办|举办|举行|发表|发生|发布|公布|遇到|遇上|碰上|经历|经受|遭遇|战胜|突如其来|[一这那]场|出|有|的|过|了|，)*|迎来了?[^。；年]{0,12})[“《]?$`,
  'u',
);
/** 五月的汶川地震, 十月又开了十四大: the month that it was in. */
const MONTH_BEFORE =
  /(?<![\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|\d{1,2}[日号])?(?:的|，|又|还|党中央|中央|我国|全国|国家)*(?:召开|开|办|举行|发表|发生|遇到|迎来)?[了的]?[“《]?$/u;
/** 年初小平同志的南方谈话: of this year. */
const NEW_YEAR = /(?<![去前明])年初，?(?:的)?(?:小平同志|党中央|中央|国家|发表|发生|召开|开|的|了)*[“《]?$/u;
/** 今年党和国家有两件大事，一是香港回归，二是召开党的十五大. */
const BIG_YEAR =
  /[去今明]年(?:是|党和国家|我国|国家|全国|我们党?|有|将有|，|的|又是){0,6}[^，。；\n]{0,8}(?:大事|喜事|盛事|不平凡|不寻常|大喜|大庆)[^。；\n]{0,30}$/u;
/** 今年有两件大事，下半年要召开党的十五大: of the year that goes on. */
const LATER_THIS_YEAR =
  /(?:下半年|年内|年底)，?(?:还|又|我们|党中央|将|要|就要|即将|将要)*(?:胜利|隆重)?(?:召开|举行|举办|迎来)(?<=[将要].{2,6})[“《]?$/u;
const STUDIED =
  /^[”》]?(?:的)?(?:谈判|进程|筹备|筹办|申办|准备|冲击|影响|精神|文件|决议|决定的|报告学|的?报告(?!提出|指出|强调)|代表|公报)/u;
const EARLY = 4;
/** 今年加入世贸组织以后: what was at the year's end is behind all of the next. */
const BEHIND_IT = /^[”》]?(?:以|之)?后/u;
const LAST_MONTHS = 11;
/** What lies in one day of one year, so that 去年 tells it: not 去年新冠疫情. */
const isOfOneYear = ({ kind, start, end }: DatedEvent): boolean =>
  (kind !== 'event' && kind !== 'games') ||
  (end === undefined ? start.length > 7 || kind === 'games' : end.slice(0, 4) === start.slice(0, 4));

/** 上个月，上海静安发生特大火灾. */
const LAST_MONTH = /(?:上个?月|本月|这个月)((?:，|的)?[^，。；年月]{0,4}[“《]?)$/u;
/** 十月又要开党的十四大: in the month that it is held in. */
const MONTH_AHEAD =
  /(?<![\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底])?，?(?:还|又|就|党中央|中央|我们党?)*(?:要|将)(?:胜利|隆重)?(?:召开|开|举行|举办|迎来)[“《]?$/u;
/** 就要召开了, 召开在即: within weeks. */
const AT_HAND =
  /^[”》]?[^，。；]{0,4}?(?:(?:就要|马上就?要?|快要|眼看就?要)(?:在[^，。；]{2,4})?(?:胜利|隆重|顺利)?(?:召开|开幕|举行|举办|开了|开(?=[，。；！])|开始|到来|来临|到了)|(?:召开|开幕)?(?:在即|进入倒计时))/u;
/** 马上要召开党的二十大了. */
const AT_HAND_BEFORE = /(?:就要|马上就?要?|快要|眼看就?要)(?:胜利)?(?:召开|迎来|举行|举办|开)[“《]?$/u;
const FEW_MONTHS = 3;
/** 即将在我省开幕: of games, which are not said to be near a year before. */
const SOON_HERE = /^[”》]?即将(?:在[^，。；]{2,6})?(?:隆重|盛大)?(?:开幕|开赛|拉开帷幕|拉开战幕|举行|举办)(?!的)/u;
/** 当前，防治非典; 坚决打赢防治非典这场硬仗: of what lasted for months of one year. */
const FOUGHT =
  /(?:打赢|做好|抓好|搞好|当前|目前|眼下|夺取|加强|投入|全力|今春|春季|上半年)(?:的|了|全[市县省区]|[^，。；]{0,6}系统|以来|因|受|克服|战胜|，){0,4}[“《]?$/u;
/** 贯彻十八届中央纪委三次全会精神，总结去年工作，部署今年任务: what is held each spring, carried out within its year. */
const YEARS_WORK =
  /(?:总结|回顾)[^，、。；]{0,6}(?:去年|上年|过去的?一年)|(?:部署|安排|研究|明确)[^，、。；]{0,6}(?:今年|全年|新一年|本年度)/u;
/** 世博会还有一个月就闭幕了. */
const CLOSES_SOON =
  /^[”》]?(?:还有|再过|再有|只剩|不到)(?:不到)?[一二两三四五六七八九十\d]{1,3}(?:多|来|几)?(?:个?月|天|周|个?星期)，?(?:就要?|即将|将)(?:圆满|胜利)?(?:闭幕|落幕|结束)/u;
/** 全运会十一月在粤港澳开. */
const MONTH_NAMED =
  /^[”》]?(?:将|就|要|于|在)*(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?(?:将|就|要|在[^，。；]{1,8}?)*(?:召开|开幕|举行|举办|开赛|开(?=[，。；！]))(?!的)/u;
/** 世博会正在举行. */
const GOES_ON = /^[”》]?(?:正在|正|目前正在)(?:[^，。；]{0,6})(?:举行|举办|召开|进行)(?!的?(?:筹|准|时|之际|期间))/u;

const VERBS =
  '(?:作出|提出|发表|通过|召开|闭幕|结束|举行|落幕|落下了?帷幕|开过|发生|过去|发布|举办|开完|返回|着陆|归来|升空|发射|曝光|曝出|传来|实施|实行)';
/** 刚刚闭幕的党的十九大, 前不久召开的…, 上个月…, 年前…; and 十四大刚开过. */
const JUST = new RegExp(
  `(刚刚|刚|日前|前几天|前些天|上周)[^，。；的]{0,5}${VERBS}[的了]?[“《]?$|刚刚?传来[^，。；]{0,6}[，：]?[“《]?$`,
  'u',
);
const JUST_BEHIND = new RegExp(
  `^[”》]?(?:的(?:喜讯|好?消息)?)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?)?(?:刚刚|刚|才)(?:胜利|隆重|圆满|成功|顺利)?${VERBS}`,
  'u',
);
/** 十四大开过不久, 闭幕没几天. */
const LATELY_BEHIND = new RegExp(
  `^[”》]?(?:胜利|隆重|圆满)?${VERBS}(?:才|还|仅|以后|后)?(?:不久|没多久|没几天|不几天)`,
  'u',
);
const LATELY = new RegExp(
  `(?:前不久|不久前|前些时候|前一段|前阵子|最近)，?[^，。；的]{0,6}${VERBS}[的了]?[“《]?$`,
  'u',
);
const LATELY_RIGHT = /(?:前不久|不久前|前些时候|前阵子|最近|前几天|前些天)，?(?:的)?[“《]?$/u;
const THIS_MONTH = new RegExp(
  `(?:本月|这个月|上个?月)(?:[初底末]|[上中下]旬)?[^，。；的年]{0,5}${VERBS}[的了]?[“《]?$`,
  'u',
);
/** 全会上个月胜利闭幕. */
const THIS_MONTH_BEHIND = new RegExp(
  `^[”》]?(?:本月|这个月|上个?月)(?:[初底末]|[上中下]旬)?(?:刚刚?|已经?|在[^，。；]{2,4})*(?:胜利|隆重|圆满)?${VERBS}`,
  'u',
);
/** 年前闭幕的: before the year turned; not 三年前. */
const YEAR_AGO = new RegExp(
  `(?<![一二两三四五六七八九十几多\\d0-9〇○零去今明])年前[^，。；的年]{0,4}${VERBS}[的了]?[“《]?$`,
  'u',
);
const YEAR_AGO_RIGHT = /(?<![一二两三四五六七八九十几多\d0-9〇○零去今明])年前，?(?:的)?[“《]?$/u;
const OCTOBER = 10;
const SUMMER = 9;

/** Most names have none of these around them, and a look for a few characters is cheaper than the patterns that need them. */
const hasOne = (text: string, characters: string): boolean => [...text].some((one) => characters.includes(one));
const SIGNS_AHEAD = '就马快眼即倒';
const SIGNS_LATELY_BEFORE = '刚日前久近月周最';
const SIGNS_LATELY_BEHIND = '刚才久几多本这上';
const TAIL = 16;

const equal = (year: number, weight: number): readonly Said[] => [{ relation: '=', year, weight }];
const between = (low: number, high: number): readonly Said[] => [
  { relation: '>=', year: low, weight: 1 },
  { relation: '<=', year: high, weight: 2 },
];

/** The year, or between which it lies; null where nothing but the name of the event is said. */
export function heldStatements(event: DatedEvent, clause: string, after: string, name: string): readonly Said[] | null {
  if (!HELD.has(event.kind)) return null;
  const opened = Number(event.start.slice(0, 4));
  const beside = yearBeside(event.start, after) ?? yearUntilEvent(event.start, clause, after);
  if (beside !== null) return equal(beside, 6);
  const since = yearsSince(event, clause, after);
  if (since !== null) return since[0] === since[1] ? equal(since[0], 5) : between(...since);
  const chained =
    (HELD_BEHIND.test(after) ? CHAINED.exec(clause)?.[1] : undefined) ??
    (WILL_BE.test(after) ? OF_OPENING.exec(clause)?.[1] : undefined);
  if (chained !== undefined) return equal(opened - (shiftOf(chained) ?? 0), 6);
  const shift = shiftOf(clause);
  if (
    shift !== null &&
    ((HELD_BEFORE.test(clause) && !TOLD_ABOUT.test(after)) || (HELD_BEHIND.test(after) && THEN.test(clause)))
  )
    return equal(opened - shift, 6);
  const begun = event.kind === 'event' ? yearBegun(event, clause, after) : null;
  if (begun !== null) return equal(begun, 5);
  if (!isOfOneYear(event)) return null;
  // 去年 is said of when it was reached as of when that was declared.
  if (shift === -1 && event.reached !== undefined) return between(Number(event.reached) + 1, opened + 1);
  const month = Number(event.start.slice(5, 7));
  if (shift === 0 && month >= LAST_MONTHS && BEHIND_IT.test(after)) return null;
  if (shift !== null && (HAPPENED.test(after) || event.kind === 'games') && RIGHT_BEFORE.test(clause))
    return equal(opened - shift, 6);
  const isNewYear = month > 0 && month <= EARLY && clause.includes('年初');
  if ((shift !== null || isNewYear) && !STUDIED.test(after)) {
    if (shift !== null && isSpokenOf(clause, month)) return equal(opened - shift, 6);
    if (isNewYear && NEW_YEAR.test(clause)) return equal(opened, 4);
  }
  if (month >= SUMMER - 2 && (shift ?? 0) === 0 && LATER_THIS_YEAR.test(clause) && !STUDIED.test(after))
    return equal(opened, 4);
  if (shift !== null && after.includes('上') && isHeldThere(event, clause, after)) return equal(opened - shift, 6);
  const behind = after.slice(0, 8).includes('年') ? shiftOf(YEAR_BEHIND.exec(after)?.[1] ?? '') : null;
  if (behind !== null) return equal(opened - behind, 6);
  return (
    ((shift ?? 0) === 0 && !YEAR_NAMED.test(clause) ? byItsMonth(event, clause, after, name) : null) ??
    ahead(event, clause, after) ??
    lately(event, clause, after)
  );
}

/** 2012年11月要召开: told with its year, it may be said in another. */
const YEAR_NAMED = /\d{4}年/u;

/** What happens now, by its day or its month, or since it goes on. */
function byItsMonth(event: DatedEvent, clause: string, after: string, name: string): readonly Said[] | null {
  const opened = Number(event.start.slice(0, 4));
  const month = Number(event.start.slice(5, 7));
  const isLate = month >= OCTOBER + 2;
  if (isOnItsDay(event, clause, after, name) && !isLate) return equal(opened, 4);
  if (event.kind === 'meeting' && month > 0 && month <= FEW_MONTHS && YEARS_WORK.test(after)) return equal(opened, 3);
  if (month > FEW_MONTHS && numberOf(MONTH_AHEAD.exec(clause)?.[1] ?? '') === month) return equal(opened, 4);
  const lastMonth = isOneDay(event) ? LAST_MONTH.exec(clause)?.[1] : undefined;
  if (lastMonth !== undefined && happensThere(lastMonth, name, after))
    return isLate ? between(opened, opened + 1) : equal(opened, 4);
  if (GOES_ON.test(after)) return equal(opened, 4);
  if (event.end !== undefined && event.end.startsWith(String(opened)) && CLOSES_SOON.test(after))
    return equal(opened, 4);
  if (month > FEW_MONTHS && numberOf(MONTH_NAMED.exec(after)?.[1] ?? '') === month) return equal(opened, 4);
  return kindLasts(event) && FOUGHT.test(clause) ? equal(opened, 3) : null;
}

/** 今年六月，小平同志在全国政协五届二次会议上, 今年七月我国健儿在洛杉矶奥运会上: in a month that it was held in. */
const THERE = new RegExp(
  `[去今前]年(?:的)?(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底]|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?，?(?:(?!学习|贯彻|落实|传达|重温|按照|根据)[^，。；年]){0,16}在(?:党的)?[“《]?$`,
  'u',
);
const ON_IT = /^[”》]?上(?!的)/u;

function isHeldThere({ start, end = start }: DatedEvent, clause: string, after: string): boolean {
  if (!ON_IT.test(after)) return false;
  const month = numberOf(THERE.exec(clause)?.[1] ?? '');
  return month !== null && month >= Number(start.slice(5, 7)) && month <= Number(end.slice(5, 7));
}

const isSpokenOf = (clause: string, month: number): boolean =>
  SPOKEN.test(clause) ||
  BIG_YEAR.test(clause) ||
  (month > 0 && numberOf(MONTH_BEFORE.exec(clause)?.[1] ?? '') === month);

/** 4月14日，青海玉树发生7.1级地震: on its own day, with no other year. */
const ON_DAY =
  /(\d{1,2})月(\d{1,2})[日号](?:凌晨|深夜|清晨|早上|上午|中午|下午|傍晚|晚上?|夜里?)?(，?[^，。；年月]{0,6}[“《]?)$/u;
const NOT_NOW = /[年]|记得|难忘|那[天时场]|当[年时]/u;

/** Not 5月12日是汶川地震纪念日, 上个月，我们到汶川地震灾区考察: that it strikes is told, or nothing but its place. */
const STRIKES = /发生|爆发|突发|遭遇|遭受|[\d一二三四五六七八九]级/u;
const happensThere = (gap: string, name: string, after: string): boolean =>
  !CALLED_AFTER.test(after) && (BARE.test(gap) || STRIKES.test(`${gap}${name}${after.slice(0, 4)}`));

function isOnItsDay({ kind, start }: DatedEvent, clause: string, after: string, name: string): boolean {
  if (kind !== 'event' && kind !== 'disaster') return false;
  const day = clause.includes('月') ? ON_DAY.exec(clause) : null;
  return (
    day !== null &&
    happensThere(day[3] ?? '', name, after) &&
    Number(day[1]) === Number(start.slice(5, 7)) &&
    // What struck at night is told by the day behind it as well.
    [0, 1].includes(Number(day[2]) - Number(start.slice(8, 10))) &&
    !NOT_NOW.test(clause) &&
    !NOT_NOW.test(after)
  );
}

const isOneDay = ({ kind, start, end }: DatedEvent): boolean =>
  (kind === 'event' || kind === 'disaster') && end === undefined && start.length > 7;

const kindLasts = ({ kind, start, end }: DatedEvent): boolean =>
  kind === 'event' && start.length === 4 && end?.slice(0, 4) === start;

function ahead({ kind, start, end }: DatedEvent, clause: string, after: string): readonly Said[] | null {
  // What was long negotiated for was at hand for years.
  if (kind === 'event' && end === undefined) return null;
  if (!hasOne(clause.slice(-TAIL), SIGNS_AHEAD) && !hasOne(after.slice(0, TAIL), SIGNS_AHEAD)) return null;
  const isSoon = kind === 'games' && SOON_HERE.test(after);
  if (!isSoon && !AT_HAND.test(after) && !AT_HAND_BEFORE.test(clause)) return null;
  const opened = Number(start.slice(0, 4));
  return Number(start.slice(5, 7)) > FEW_MONTHS ? equal(opened, 4) : between(opened - 1, opened);
}

function lately({ kind, start, end = start }: DatedEvent, clause: string, after: string): readonly Said[] | null {
  const year = Number(end.slice(0, 4));
  // Games are held in summer and autumn, where their month is not known.
  const month = Number(end.slice(5, 7)) || (kind === 'games' ? SUMMER : 0);
  if (month === 0) return null;
  if (!hasOne(clause.slice(-TAIL), SIGNS_LATELY_BEFORE) && !hasOne(after.slice(0, TAIL), SIGNS_LATELY_BEHIND))
    return null;
  if (YEAR_AGO.test(clause) || (YEAR_AGO_RIGHT.test(clause) && HAPPENED.test(after)))
    return month >= OCTOBER - 1 ? equal(year + 1, 4) : null;
  if (THIS_MONTH.test(clause) || THIS_MONTH_BEHIND.test(after))
    return month < OCTOBER + 2 ? equal(year, 4) : between(year, year + 1);
  if (JUST.test(clause) || JUST_BEHIND.test(after)) return month <= OCTOBER ? equal(year, 4) : between(year, year + 1);
  const isLate =
    LATELY.test(clause) ||
    LATELY_BEHIND.test(after) ||
    ((kind === 'event' || kind === 'disaster' || kind === 'games') && LATELY_RIGHT.test(clause));
  return isLate ? (month < SUMMER ? equal(year, 4) : between(year, year + 1)) : null;
}
