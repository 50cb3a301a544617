/**
 * What the number of a yearly day says of the year: 第39个教师节, 全国第22个“安全生产月”, whose first year the dictionary knows.
 * A number of one's own (我市第26个, 从教以来的第10个) says nothing.
 */
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

/** 第39个, 首个, 第18个、我市第26个; and what may stand before the name itself. */
const NUMBER =
  /(?:第[ \t]?(\d{1,3}|[一二三四五六七八九十百零〇]{1,6})[ \t]?|首)[个届次](?:[、，（][^、，。]{0,4}第[\d一二三四五六七八九十]{1,4}[个届次]）?)?((?:(?:指导|关注|聚焦|涉及|事关)[“”"]*(?:三农|农业农村|农村)[“”"]*(?:工作|问题|发展)?的?|我国|全国|国际|世界|中国|全民|三八|[“”"‘’\d.·•\s])*)$/u;
/** A number of the whole country's, by the words before it. */
const OF_ALL =
  /(?:^|[\s，。；：！？、“《（]|[是在到逢值为]|迎来了?|迎接|庆祝|祝贺|纪念|喜迎|欢度|欢庆|度过了?|全国|我国|国家|全世界|全球|国际|[今去明]年的?|(?:新|21|二十一|本)世纪以来[^，。；]{0,16}|(?:到来|来临|过去)的)(?:全国|我国|又一个)?的?$/u;
/** 我市启动第25个全国税收宣传月: the name itself says whose number it is. */
const OF_COUNTRY = /^[“”"]*(?:全国|世界|国际|中国|全民)/u;
const HERE = /(?:我|全)(?:省|市|县|区|州|镇|乡|街道|校|院|厂)$/u;
/** 首个中国医师节: the first of its own is the first of all only if it says so. */
const NATIONAL = /我国|全国|国家|中国|中央|全民/u;
const FEW = 2;
const LONGEST_NUMBER = 32;
const REACH_BACK = 60;
const REACH_ON = 12;

const YEAR_NAMED = /\d{4}年[^年]*$/u;
const SINCE = /^[”’"》]?[^，。；]{0,3}(?:以来|之后|以后|过后)/u;
const IS_NOW = /(?:今[天日年]|明天|昨天|迎来|正值|恰逢|适逢|欣逢|喜逢|值此|喜迎|庆祝|欢庆)[^，。；]{0,16}$/u;
const AT_HAND =
  /^[”’"》]?[^，。；]{0,4}(?:之际|来临|到来|前夕|如约而至|之时|(?:庆祝|纪念|表彰)?(?:大会|座谈会|仪式|活动))/u;

/** 今年教师节是第四十个: the number behind the name. */
const BEHIND =
  /^[”》]?(?:已经|正好|恰好|恰|就|也|又|正)*是(?:全国的?|我国的?)?第(\d{1,3}|[一二三四五六七八九十百零〇]{1,6})[个届次](?!全?[市县省区校])/u;
const THIS_YEAR = /([去今明]年)的?$/u;

function behindIt({ text }: Context['syntax'], { start, end, event }: EventMention): readonly Statement[] {
  const nth = numberOf(BEHIND.exec(text.slice(end, end + LONGEST_NUMBER))?.[1] ?? '');
  const shift = shiftOf(THIS_YEAR.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? '');
  if (nth === null || nth <= FEW || shift === null) return [];
  const year = Number(event.start.slice(0, 4)) + nth - 1 - shift;
  return [{ relation: '=', year, source: 'inferred', start, end, weight: 6 }];
}

export function yearlyStatements({ syntax }: Context, { start, end, event }: EventMention): readonly Statement[] {
  const { text, front } = syntax;
  const lead = text.slice(Math.max(0, start - LONGEST_NUMBER), start);
  const number = NUMBER.exec(lead);
  if (number === null) return behindIt(syntax, { start, end, event });
  const owner = lead.slice(0, number.index);
  const isNational = HERE.test(owner) && OF_COUNTRY.test((number[2] ?? '') + text.slice(start, end));
  if (!OF_ALL.test(owner) && !isNational) return [];
  const nth = number[1] === undefined ? 1 : numberOf(number[1]);
  const from = start - (lead.length - number.index);
  if (nth === null || (nth <= FEW && !NATIONAL.test(text.slice(from, end)))) return [];
  const year = Number(event.start.slice(0, 4)) + nth - 1;
  const before = text.slice(Math.max(sentenceAt(syntax, start).start, from - REACH_BACK), from);
  const after = text.slice(end, end + REACH_ON);
  const [relation, value, weight] = ((): [Statement['relation'], number, number] => {
    if (YEAR_NAMED.test(before) || SINCE.test(after)) return ['>=', year, 1];
    const shift = shiftOf(before);
    if (shift !== null) return ['=', year - shift, 8];
    return ['=', year, from < front.bodyStart || IS_NOW.test(before) || AT_HAND.test(after) ? 6 : 3];
  })();
  return [{ relation, year: value, source: 'inferred', start: from, end, weight }];
}
