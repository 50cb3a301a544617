/**
 * What a census says. Where it is worked at, that is done from the year before its date (第七次全国人口普查, of 1 November 2020) until
 * the year after its results; what it found (第七次人口普查数据显示) is told from then on for ten years.
 */
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { LEFT, monthsOf } from './year-countdown.js';
import { DATE_LENGTH, numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const REACH = 24;
/** 据第六次人口普查, 与第六次全国人口普查相比. */
const FOUND_BEFORE = /(?:据|根据|按照|按|与|同|比|较|自|从|以)[“《]?(?:(?:我国|全国|国家|我[省市县区])的?)?$/u;
/** 第六次全国人口普查数据; marks and a few words between. */
const FOUND_BEHIND = /^[”》]?[（(]?[^，。；]{0,4}(?:数据|结果|显示|表明|公报|资料|成果|统计|以来|时点)/u;
/** 做好第七次全国人口普查, 第五次经济普查入户登记: that it is being worked at has to be said. */
const WORKED_BEFORE = /(?:做好|抓好|搞好|打好|开展|组织|启动|推进|迎接|为|动员)[^，。；]{0,6}$/u;
const WORKED_BEHIND =
  /^[”》]?[^，。；]{0,6}(?:登记|入户|普查员|清查|攻坚|宣传|准备|动员|部署|就要|即将|是一项|举证|启动|工作)/u;
/** 今年搞第四次人口普查, 去年搞了第五次: of a day within the year; one of its last day is worked at in two. */
const IN_YEAR =
  /[去今明]年(?:的)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)?，?(?:我国|国家|全国)?(?:就要|又要|要|将|又)?(?:搞|开展|进行|组织|迎来|举行)了?$/u;
const ON_A_DAY = /^\d{4}-(?!12)\d\d-\d\d$/u;
/** 2010年第六次全国人口普查: told with its year, it is history. */
const OF_A_YEAR = /\d{4}年(?:的|，)?$/u;

/** 今年11月1日入户登记, 明年1月1日开始登记: its own day, or the one behind it. */
const DAYS =
  /([去今明后]年)(?:[^，。；年]{0,4}?)(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?/gu;
const OWN_DAY = /(?:今年|明年)[^。；]*?(?<![年\d])(\d{1,2})月(\d{1,2})[日号](?:[零0]时|，|是|为)*(?:标准|普查)/u;
/** 入户登记明天就要开始. */
const BEGINS_NOW =
  /^[”》]?[^，。；]{0,6}(?:登记|入户|普查)[^，。；]{0,4}(?:明天|后天|大后天|今天|今日|即日|下周|再过[一二两三四五六七八九十]{1,2}天)[^，。；]{0,6}(?:开始|启动|展开|登记|入户)/u;
const DAY_REACH = 60;
const LAST_DAY = '-12-31';

function yearOfDay(start: string, sentence: string): number | null {
  if (start.length < DATE_LENGTH) return null;
  const year = Number(start.slice(0, 4));
  const isOn = (month: string, day: string): boolean =>
    numberOf(month) === Number(start.slice(5, 7)) && (day === '' || numberOf(day) === Number(start.slice(8)));
  for (const [, word = '', month = '', day = ''] of sentence.matchAll(DAYS)) {
    const shift = shiftOf(word);
    if (shift === null) continue;
    if (isOn(month, day)) return year - shift;
    if (start.endsWith(LAST_DAY) && numberOf(month) === 1 && numberOf(day) === 1) return year + 1 - shift;
  }
  const own = OWN_DAY.exec(sentence);
  return own !== null && isOn(own[1] ?? '', own[2] ?? '') ? year - (shiftOf(own[0].slice(0, 2)) ?? 0) : null;
}

export function surveyStatements({ syntax }: Context, { start, end, event }: EventMention): Statement[] {
  const { text } = syntax;
  const sentence = sentenceAt(syntax, start);
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const opened = Number(event.start.slice(0, 4));
  const closed = event.end === undefined ? opened + 1 : Number(event.end.slice(0, 4));
  const place = { source: 'inferred', start, end } as const;
  const isWorkedAt = WORKED_BEFORE.test(before) || WORKED_BEHIND.test(after);
  const isTold = OF_A_YEAR.test(before) || FOUND_BEFORE.test(before) || FOUND_BEHIND.test(after);
  const shift = IN_YEAR.test(before) && !isTold ? shiftOf(before) : null;
  if (shift !== null && ON_A_DAY.test(event.start))
    return [{ ...place, relation: '=', year: opened - shift, weight: 5 }];
  const told =
    OF_A_YEAR.test(before) || FOUND_BEFORE.test(before)
      ? null
      : yearOfDay(
          event.start,
          text.slice(Math.max(sentence.start, start - DAY_REACH), Math.min(sentence.end, end + DAY_REACH)),
        );
  if (told !== null) return [{ ...place, relation: '=', year: told, weight: 5 }];
  if (event.start.length === DATE_LENGTH && BEGINS_NOW.test(after) && !isTold)
    // What is counted on the last day of a year is asked for from the next day on.
    return [{ ...place, relation: '=', year: event.start.endsWith(LAST_DAY) ? opened + 1 : opened, weight: 4 }];
  if (!isWorkedAt || isTold) return [{ ...place, relation: '>=', year: opened, weight: 1, lasts: true, raises: true }];
  return [
    { ...place, relation: '>=', year: opened - 1, weight: 1 },
    { ...place, relation: '<=', year: closed + 1, weight: 0 },
  ];
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** 离, 标准时间是, 将于. */
const TO_DAY = /(?:离|距离?|到|于|是|为|在)[^，。；]{0,14}$/u;
const OF_COUNT = /零时|0时|标准|登记|普查|入户/u;
const MONTHS = 12;

/** The day of a census, counted down to without its year: 离七月一日零时这个标准时间，只有八十六天了. */
export function surveyDays(text: string, events: readonly EventMention[]): readonly Statement[] {
  const named = new Set(events.flatMap(({ event }) => (event.kind === 'survey' ? [event] : [])));
  const [survey] = named;
  if (survey === undefined || named.size > 1 || survey.start.length < DATE_LENGTH) return [];
  const [year = 0, month = 0, day = 0] = survey.start.split('-').map(Number);
  const dates = [
    `${month}月${day}日`,
    ...(day === 1 ? [`${NUMERALS[month] ?? ''}月一日`, `${NUMERALS[month] ?? ''}月一号`] : []),
  ];
  const found: Statement[] = [];
  for (const date of dates)
    for (let at = text.indexOf(date); at >= 0; at = text.indexOf(date, at + 1)) {
      const [lead = '', rest = ''] = [
        text.slice(Math.max(0, at - REACH), at),
        text.slice(at + date.length, at + 2 * REACH),
      ];
      const before = lead.split(ENDS).at(-1) ?? '';
      const behind = rest.split(ENDS)[0] ?? '';
      const left = TO_DAY.test(before) && OF_COUNT.test(before + behind) ? LEFT.exec(behind) : null;
      const count = numberOf(left?.[2] ?? '');
      if (left === null || count === null || /[\d一二三四五六七八九十]$/u.test(before)) continue;
      // So late in its year that the days until it lie within.
      const months = (count + 1) * monthsOf(left[3] ?? '');
      if (months < month - 1 + day / MONTHS)
        found.push({ relation: '=', year, source: 'inferred', start: at, end: at + date.length, weight: 5 });
    }
  return found;
}
const ENDS = /[。！？；\n]/u;
