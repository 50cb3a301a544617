/**
 * Front matter: what stands before the speech itself. Notice lines (本文系…投稿，仅供学习参考), a title over one
 * or several lines, date and speaker lines, the salutation. A line that is none of these begins the body.
 */
import { daysOf } from '../lexicon/calendar.js';
import { ordinalValue } from '../lexicon/numerals.js';
import { DOUBLE_SURNAMES, DOUBTFUL_SURNAMES, SURNAMES } from '../lexicon/surnames.js';
import type { Span } from '../source/span.js';
import type { Scan } from './scan.js';

export interface Front {
  /** Spans of the reading. */
  readonly notice: Span | null;
  readonly title: Span | null;
  readonly date: { readonly span: Span; readonly iso: string | null; readonly year: number | null } | null;
  readonly speaker: Span | null;
  readonly salutation: Span | null;
  /** Where the speech begins: its salutation, else its first paragraph behind title and lines. */
  readonly bodyStart: number;
}

/** The front is not looked for further down than this many lines. */
const MAX_LINES = 14;
const MAX_TITLE_LINE = 60;

const NOTICE =
  /^(?:【[^】]*】|[*#＊\s]*)?(?:本文|本稿|此文|该文|文章|来源|转载|原创|作者|版权|声明|温馨提示|特别说明)[^：]{0,6}(?:系|为|来自|源于|由|：|是|声明|仅)|仅供(?:学习|参考|内部|交流)|请勿(?:照搬|外传|转载)|投稿/;
/** （根据录音整理，未经本人审阅）, 此稿据现场速记整理, 以实际讲话为准, 内部资料 注意保存: on a line of its own. */
const MADE_FROM =
  /^[（【[]?(?:(?:本文|此稿|本稿|该稿|以上|以下)[^，。：]{0,6})?(?:(?:根据|依据|按照|据)[^，。：]{0,10})?(?:现场|会议|讲话)?(?:录音|录像|速记|口头讲话|讲话记录)[^，。：]{0,6}(?:整理|摘录|稿)|^[（【[]?[^。：]{0,20}未经[^，。：]{0,8}(?:审阅|审定|审核|审校|校阅)(?=[，。）】\]]|$)|^[（【[]?[^，。：]{0,6}以(?:实际|现场|正式|最终)[^，。：]{0,8}为准|^[（【[]?内部(?:资料|材料|文件|讲话)[，、\s]*(?:注意|请|妥善|严禁|不得|切勿)/u;
const LONGEST_NOTE = 60;
/** Whether a line of its own says how the speech was taken down. */
export const isMadeFrom = (line: string): boolean => line.length <= LONGEST_NOTE && MADE_FROM.test(line);
const isNotice = (line: string): boolean => NOTICE.test(line) || isMadeFrom(line);

const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的)?[^，。；！？：]{0,30}?(?:同志们?|代表们?|委员们?|老师们?|同学们?|朋友们?|来宾们?|领导|嘉宾们?|乡亲们?|战友们?|家长们?|职工们?|员工们?|教职工|女士们?|先生们?|各位[^，、。；：！]{0,8}|医护人员|企业家)(?:、[^，。；：]{1,20}|，[^，。；：]{1,16}){0,4}[：！]/;
const SALUTES =
  /^(?:各位|尊敬的|同志们|老师们|同学们|朋友们|代表们|女士们|乡亲们|战友们|亲爱的|委员们|领导们|[^，。；：！？]{2,12}(?:同志们|老师们|同学们))/;
/** 同志们 alone on its line: its mark is lost. */
const BARE_SALUTATION =
  /^(?:(?:尊敬|敬爱|亲爱)的)?(?:各位[^，。；：！？、]{1,10}(?:、|，))*(?:同志们|老师们|同学们|朋友们|乡亲们|战友们|委员们|代表们|职工们)$/u;
/** A title, what stands below one, and whom the speech greets, all on one line; what a sentence tells of a speech is none. */
const RUN_ON =
  /^(?!刚才|刚刚|今天|下面|首先|现在|前面)([^。；！？：]{4,70}?(?<!作了?|作过|发表了?|重要)(?:讲话|发言|致辞|报告|汇报|述职|党课|主持)(?:稿|词|讲稿|提纲)?)((?:（[^（）。；]{1,30}）)?[^。；！？：，（）]{0,30}?(?:（[^（）。；]{1,30}）)?)(?=(?:各位|尊敬的|同志们|老师们|同学们|朋友们|代表们|女士们|乡亲们|战友们|亲爱的|委员们)[^。；！？]{0,60}[：！])/u;
const DATE =
  /([12][0-9]{3}|[一二][〇零○0Oo一二三四五六七八九]{3})年(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?)?/;
/** 2019/5/6, 2019.5.6, 2019-05-06: written with marks, alone on a line; 201X/X/XX with parts left open. */
const MARKED_DATE = /^([12][0-9]{3})([./-])([0-9]{1,2})(?:\2([0-9]{1,2}))?$/;
const MARKED_BLANK = /^[12][\dXxＸ×_○*]{3}([./-])[\dXxＸ×_○*]{1,2}\1[\dXxＸ×_○*]{1,2}$/u;
const OFFICE =
  /(?:书记|[省市县区乡镇州]长|主席|主任|部长|局长|厅长|院长|校长|董事长|总经理|总理|委员长|会长|所长|处长|科长|司长|总书记|组长|行长|台长|社长|总工程师|同志|常委|委员)/;
const TITLE_WORD =
  /(?:讲话|报告|致辞|发言|讲稿|汇报|述职|党课|主持词|表态|动员|总结|意见|讲话稿|提纲|要点|开幕词|闭幕词)/;

/** A rule drawn with marks: ---, ＝＝＝; it is no title and no part of one. */
const RULE = /^[-—–―─=＝_*~·．.\s]{3,}$/u;

/** `titled` is what the file itself styles as the title: nothing else is taken for one then. */
export function readFront(scan: Scan, titled: Span | null = null): Front {
  const { text, paragraphs } = scan;
  let notice = null as Span | null;
  let title = titled;
  let date = null as Front['date'];
  let speaker = null as Span | null;
  const count = Math.min(paragraphs.length, MAX_LINES);
  const salutationLine = findSalutation(scan, count);
  const limit =
    salutationLine?.index ?? Math.max(headingLines(scan, count), linesBefore(scan, titled?.end ?? 0, count));
  for (let index = 0; index < limit; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? start;
    const line = text.slice(start, end);
    if ((titled !== null && start >= titled.start && end <= titled.end) || RULE.test(line)) continue;
    if (isNotice(line)) {
      if (notice === null) notice = { start, end };
    } else if (isDateLine(line)) {
      date ??= readDate(line, start);
      const signed = SIGNED_DATE.test(line) && OFFICE.test(line) ? line.search(/\d/u) : -1;
      if (signed > 0) speaker ??= { start: start + 1, end: start + signed };
    } else if (title !== null && (isSpeakerLine(line) || isNameBelow(text.slice(title.start, title.end), line)))
      speaker ??= { start, end };
    else if (titled === null && speaker === null && line.length <= MAX_TITLE_LINE && !/[。；]/.test(line)) {
      const dated = endsInDate(line);
      title = { start: title?.start ?? start, end: dated < 0 ? end - (line.endsWith('：') ? 1 : 0) : start + dated };
      if (dated >= 0) date ??= readDate(line.slice(dated), start + dated);
    } else if (line.length > MAX_TITLE_LINE) break;
  }
  if (titled === null && salutationLine !== null && salutationLine.titleEnd !== null) {
    // 在…会议上的讲话（2019年3月）县长 王建国 同志们：: a page whose line breaks are lost.
    const start = paragraphs.starts[limit] ?? 0;
    title = { start: title?.start ?? start, end: salutationLine.titleEnd };
    for (const found of text.slice(title.end, salutationLine.span.start).matchAll(BETWEEN)) {
      const from = title.end + found.index;
      if (isDateLine(found[0])) date ??= readDate(found[0], from);
      else if (OFFICE.test(found[0])) speaker ??= { start: from, end: from + found[0].length };
    }
  }
  const first = paragraphs.starts[limit] ?? text.length;
  return {
    notice,
    title,
    date,
    speaker,
    salutation: salutationLine?.span ?? null,
    bodyStart: salutationLine?.span.start ?? first,
  };
}

/** Between a title and whom it greets: what stands in brackets, a date, and what is left. */
const BETWEEN = /（[^（）]*）|[12]\d{3}年\d{1,2}月(?:\d{1,2}日)?|(?:(?![12]\d{3}年\d)[^（）])+/g;

/** Where the date begins that a line ends in (…会议上的讲话（2020年3月5日）); -1 without one, or with nothing before it. */
function endsInDate(line: string): number {
  const at = line.endsWith('）') ? line.lastIndexOf('（') : -1;
  return at > 3 && isDateLine(line.slice(at)) ? at : -1;
}

/** How many of the first lines end at or before the offset. */
function linesBefore({ paragraphs }: Scan, offset: number, count: number): number {
  let index = 0;
  while (index < count && (paragraphs.ends[index] ?? 0) <= offset) index++;
  return index;
}

interface Salutation {
  readonly index: number;
  readonly span: Span;
  /** Where the title ends that stands before it on its line; null where none does. */
  readonly titleEnd: number | null;
}

function findSalutation(scan: Scan, count: number): Salutation | null {
  const { text, paragraphs } = scan;
  for (let index = 0; index < count; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? start;
    const line = text.slice(start, Math.min(end, start + 90));
    const found =
      /[：！]/.test(line) &&
      (SALUTES.test(line) || line.length < 24) &&
      !/[，]?(?:让我们|谢谢|努力奋斗|奋斗|实干|前进|祝)[^：]*！/.test(line)
        ? SALUTATION.exec(line)
        : null;
    if (found === null && BARE_SALUTATION.test(line.trim()))
      return { index, span: { start, end: start + line.trimEnd().length }, titleEnd: null };
    const [, title = '', between = ''] = RUN_ON.exec(text.slice(start, Math.min(end, start + 160))) ?? [];
    const greets = start + title.length + between.length;
    const greeted = title === '' ? null : SALUTATION.exec(text.slice(greets, greets + 90));
    if (greeted !== null)
      return {
        index,
        span: { start: greets, end: greets + greeted[0].length - 1 },
        titleEnd: start + title.length,
      };
    if (found !== null && !isNotice(line))
      return { index, span: { start, end: start + found[0].length - 1 }, titleEnd: null };
    if (line.length >= 90) return null;
  }
  return null;
}

/** Without a salutation the front is whatever short unpunctuated lines stand first; a title over others may hold a comma. */
function headingLines(scan: Scan, count: number): number {
  const { text, paragraphs } = scan;
  const lineAt = (index: number): string => text.slice(paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0);
  let index = 0;
  for (; index < count; index++) {
    const line = lineAt(index);
    const front =
      isNotice(line) ||
      isDateLine(line) ||
      (line.length <= MAX_TITLE_LINE && !/[。；！？：，]/.test(line)) ||
      (index === 0 && SET_OFF_TITLE.test(line));
    const numbered =
      /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+[，、]|\d+[.、])/.test(line);
    const isTitle = index === 0 && COMMA_TITLE.test(line) && isBelowTitle(lineAt(1));
    if ((!front && !isTitle) || numbered) break;
  }
  return index > 0 && (index < count || TITLE_WORD.test(lineAt(0))) ? index : 0;
}

/** 恪守党员标准，做合格党员 over what only stands below a title: a date, a line with a dash, 七一党课讲稿, a speaker. */
const COMMA_TITLE = /^[^。；！？：]{4,40}[^。；！？：，]$/u;
/** 领导讲话稿（一）：; 述职述廉报告（分管党务，纪检监察）: the first line of a page. */
const SET_OFF_TITLE =
  /^[^。；！？：，（]{4,40}(?:讲话|发言|致辞|报告|汇报|主持)(?:稿|词|提纲)?(?:（[^（）。；]{1,40}）)?：?$/u;
const isBelowTitle = (line: string): boolean =>
  isDateLine(line) ||
  isSpeakerLine(line) ||
  (line.length <= MAX_TITLE_LINE &&
    !/[。；！？：，]/.test(line) &&
    (/^[—―─-]/.test(line) || TITLE_WORD.test(line.slice(-4))));

/** X月X日, 2020年X月X日, 20XX年3月, 7月__日, 2024年 月 日: a date with parts left open. */
const OPEN = '[\\dXxＸ×_＿□○*]';
const BLANK_DATE = new RegExp(
  `^(?:(?:[12][\\dXxＸ×_＿□○*]{3,5}|${OPEN}{2,4})年)?${OPEN}{0,6}月(?:${OPEN}{0,6}日)?$`,
  'u',
);
const IS_OPEN = /[XxＸ×_＿□○*]|年月|月日/u;

/** A line without its brackets, dashes and blanks around. */
const bareOf = (line: string): string => line.replace(/^[（—\-─\s]+|[）\s]+$/g, '');

const isBlankDate = (line: string): boolean => {
  const bare = bareOf(line).replace(/\s+/g, '');
  return (BLANK_DATE.test(bare) || MARKED_BLANK.test(bare)) && IS_OPEN.test(bare);
};

/** （副校长孟某某2020年9月7日）: who speaks, and when, in one pair of brackets. */
const SIGNED_DATE = /^（[^（）。；，\d]{2,24}[12]\d{3}年\d{1,2}月(?:\d{1,2}日)?[上下午晚]{0,2}）$/u;

/** （2016年3月18日）, 二〇一二年三月, ——2023年3月5日在…会议上; a title that begins with a year is none. */
export const isDateLine = (line: string): boolean => {
  const bare = bareOf(line);
  if (MARKED_DATE.test(bare) || isBlankDate(line) || SIGNED_DATE.test(line)) return true;
  if (!line.includes('年') && !line.includes('月')) return false;
  const found = DATE.exec(bare);
  if (found === null || found.index > 6) return false;
  return (
    found[2] !== undefined &&
    (found[0].length === bare.length || /^[（—─-]/.test(line) || bare.length - found[0].length <= 6)
  );
};

const isSpeakerLine = (line: string): boolean =>
  line.length <= 30 &&
  !/[，。；！？]/.test(line) &&
  OFFICE.test(line) &&
  !/(?:上的|会议?上|在.{2,30}的)/.test(line) &&
  !TITLE_WORD.test(line.slice(-4));

/** 李建国, 欧阳某某 alone below a whole title: a title that goes on is longer, or opens with no surname. */
const isNameBelow = (title: string, line: string): boolean =>
  ENDS_TITLE.test(title) && (FULL_NAME.test(line) || DOUBLE_NAME.test(line) || OF_BODY.test(line));

const ENDS_TITLE = /(?:讲话|报告|致辞|发言|讲稿|汇报|述职|党课|主持词|讲话稿|开幕词|闭幕词)(?:提纲|要点)?$/;
const FULL_NAME = new RegExp(`^[${SURNAMES}${DOUBTFUL_SURNAMES}][一-龥×XxＸ]{1,2}$`, 'u');
const DOUBLE_NAME = new RegExp(`^(?:${DOUBLE_SURNAMES.replaceAll(' ', '|')})[一-龥]{1,2}$`, 'u');

/** 审计局 王某某: a body with a name. */
const OF_BODY = new RegExp(
  `^[一-龥]{2,14}[局委办部厅院校处科所站队会行厂司社区乡镇村县市][${SURNAMES}${DOUBTFUL_SURNAMES}][一-龥×XxＸ]{1,2}$`,
  'u',
);

function readDate(line: string, start: number): Front['date'] {
  const bare = bareOf(line);
  const [marked, ofYear, , ofMonth, ofDay] = MARKED_DATE.exec(bare) ?? [];
  const found =
    marked === undefined ? DATE.exec(line) : { 0: bare, 1: ofYear, 2: ofMonth, 3: ofDay, index: line.indexOf(bare) };
  if (found === null) return null;
  const year = toYear(found[1] ?? '');
  const month = found[2] === undefined ? null : ordinalValue(found[2]);
  const day = found[3] === undefined ? null : ordinalValue(found[3]);
  const parts = [year, month, day].filter((part) => part !== null);
  // A date with its month or day left open tells the year alone.
  const iso =
    year === null || isBlankDate(line) || !exists(year, month, day)
      ? null
      : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  const from = start + found.index;
  return { span: { start: from, end: from + found[0].length }, iso, year };
}

/** 2017年2月30日 and 13月 are in no calendar; what is left open may be. */
const exists = (year: number, month: number | null, day: number | null): boolean =>
  month === null || (day !== 0 && (day ?? 1) <= daysOf(year, month));

/** 2019, 二〇一九, 二○一九, 二0一九 or 二O一九 as a number. */
export function toYear(digits: string): number | null {
  let year = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = YEAR_DIGITS.indexOf(digits.charAt(at));
    if (digit < 0) return null;
    year = year * 10 + (digit % 10);
  }
  return year;
}

/** Every ten begin with a nought. */
const YEAR_DIGITS = '0123456789〇一二三四五六七八九零一二三四五六七八九○一二三四五六七八九O一二三四五六七八九o';
