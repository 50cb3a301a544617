/**
 * What happened on its day, told with the time of the speech: 今年5月12日，四川汶川发生特大地震; 去年3月，习近平总书记提出“三严三实”; 今年2月印发的
 * “两学一做”学习教育方案. Its month, and its day where both are told, are those of the event. Left out: what is told of long after.
 */
import type { EventEntry } from '../lexicon/types.js';
import { DATE_LENGTH, numberOf, shiftOf, SMALL_NUMBER } from './year-shifts.js';

/** The provinces and their like, without what they are (GB/T 2260). */
const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门';
/** How far before the name of an event its day may be told, in characters. */
const REACH = 40;
const ON_DAY = new RegExp(
  `([去今前]年)的?${SMALL_NUMBER}月份?(?:[上中下]旬|[初底]|${SMALL_NUMBER}[日号])?([^。；年月]{0,24})$`,
  'u',
);
/** The event itself comes about: 总书记首次提出, 中央印发的, 党中央召开. */
const COMES_ABOUT =
  /(?:提出|作出|发表|强调|阐述|发布|出台|颁布|印发|下发|召开|举行|举办|发生|爆发|开)了?的?[“《]?$|(?:总书记|主席|总理|同志|党?中央)[^，。；]{0,20}(?:讲|讲到|指出|要求)了?的?[“《]?$/u;
/** 去年五月四川汶川大地震，; 今年2月北京冬奥会开幕: nothing but its place is told before it. */
export const BARE = new RegExp(`^，?(?:的|在|我国|祖国|(?:${PROVINCES}|武汉|郑州)[省市]?)?[“《]?$`, 'u');
const HAPPENS =
  /^[”》]?(?:又|已经?|也|就|在[^，。；]{2,6})?(?:胜利|隆重|顺利|成功|突然)*(?:[，。；！]|$|以?后|之后|发生|爆发|召开|开[过了]|开幕(?!式)|闭幕(?!式)|举行|举办|上(?![山任]))/u;
/** 县委印发的, 我市召开: what a place does about it is not the event. */
const LOCAL =
  /我(?!国|党|们党)|[全本各](?!国|党)[省市县区镇乡村厂校院局行司]|[省市县区旗镇乡村厂校院局][委里政直]|公司|集团|学校|医院|支部|又/u;
/** What is called by the name of the event: 党的十八大精神宣讲会, 北京冬奥会开幕式. */
export const CALLED_AFTER =
  /^[”》]?(?:的)?(?:精神|文件|代表|宣讲|报告[会团]|推进会|动员|座谈|知识|演讲|征文|图片|展览?|主题|专题(?!教育)|实施|整改|总结|灾区|灾后|纪念|遗址|教训|启示|调查|周年|案例|事迹|英雄|烈士|遇难|哀悼|幸存|录像|博物馆)/u;
/** What lies between is done about the event, later on: 今年5月，我们学习“三严三实”. */
const LATER = /学习|贯彻|落实|传达|纪念|开展|组织|深入|按照|根据|围绕|以来|之后|以后/u;
/** 召开改革开放以来第一次…会议: what kind of event it is. */
const FIRST_SINCE =
  /(?:改革开放|建国|新中国成立|党的十八大|进入新时代|[一二三四五六七八九十]+年)以?来(?:的)?(?:第一次|首次|首个|规模最大|规格最高)(?:的)?/u;
const LONG_AGO = /那一?年|当年|记得/u;
/** How far before its day who does it may stand: 县委今年2月印发的. */
const DOER = 6;
const MONTH_END = '2008-05'.length;
const NO_DAYS: ReadonlySet<EventEntry['kind']> = new Set([
  'plan',
  'anniversary',
  'yearly',
  'goal',
  'law',
  'body',
  'document',
]);

/** The year of the speech whose words before an event tell the day or the month that it was on; null where they do not. */
export function yearByItsDay(
  { kind, start }: EventEntry & { readonly start: string },
  clause: string,
  after: string,
): number | null {
  if (start.length < MONTH_END || NO_DAYS.has(kind) || !clause.includes('月', clause.length - REACH)) return null;
  const near = clause.slice(-REACH);
  const found = ON_DAY.exec(near);
  if (found === null) return null;
  const [, year = '', month = '', day, told = ''] = found;
  const gap = told.replace(FIRST_SINCE, '');
  if (numberOf(month) !== Number(start.slice(5, MONTH_END))) return null;
  if (day !== undefined && start.length === DATE_LENGTH && numberOf(day) !== Number(start.slice(8))) return null;
  if (LATER.test(gap) || CALLED_AFTER.test(after) || LONG_AGO.test(clause)) return null;
  if (LOCAL.test(near.slice(Math.max(0, found.index - DOER), found.index)) || LOCAL.test(gap)) return null;
  if (!(BARE.test(gap) && HAPPENS.test(after)) && !COMES_ABOUT.test(gap)) return null;
  const shift = shiftOf(year);
  return shift === null ? null : Number(start.slice(0, 4)) - shift;
}
