/**
 * Front matter: what stands before the speech itself. Notice lines (本文系…投稿，仅供学习参考), a title over one
 * or several lines, date and speaker lines, the salutation. A line that is none of these begins the body.
 */
import type { Span } from '../source/span.js';
import { contentsOf } from './contents.js';
import { dateAtEnd, dateNoted, isDateLine, isSignedDate, piecesAround, readDate, type DateRead } from './dates.js';
import { isMadeFrom, isNotice } from './notices.js';
import { findSalutation } from './salutation.js';
import type { Scan } from './scan.js';
import { bylineLabel, isName, isNameBelow, isSpeakerLine, OFFICE, speakerInTitle, TITLE_WORD } from './speakers.js';
import { isColumn, isNoted, isStamp, timeLabel, titleLabel } from './title-lines.js';

export interface Front {
  /** Spans of the reading. */
  readonly notice: Span | null;
  readonly title: Span | null;
  readonly date: DateRead | null;
  readonly speaker: Span | null;
  readonly salutation: Span | null;
  /** Where the speech begins: its salutation, else its first paragraph behind title and lines. */
  readonly bodyStart: number;
}

/** 经贸商务 below 首页 > 领导讲话 > 经贸商务: the last step of the way to the page, said again. */
function isStepOfWay(text: string, way: Span | null, line: string): boolean {
  const last = way === null ? null : CRUMB_END.exec(text.slice(way.start, way.end));
  return last?.[1] === line;
}
const CRUMB_END = /[>»›→/]([^>»›→/]{2,10})$/u;

/** The front is not looked for further down than this many lines. */
const MAX_LINES = 14;
const MAX_TITLE_LINE = 60;

/** A rule drawn with marks: ---, ＝＝＝; it is no title and no part of one. */
const RULE = /^[-—–―─=＝_*~·．.\s]{3,}$/u;

/** `titled` is what the file itself styles as the title: nothing else is taken for one then. */
export function readFront(scan: Scan, titled: Span | null = null): Front {
  const { text, paragraphs } = scan;
  let notice = null as Span | null;
  let title = titled;
  let date = null as Front['date'];
  let speaker = null as Span | null;
  /** Beside a title or below it: when and by whom. */
  const tellAside = (stretch: Span): void => {
    for (const { span, isDate } of piecesAround(text, stretch)) {
      const piece = text.slice(span.start, span.end);
      if (isDate) date ??= readDate(piece, span.start);
      else if (OFFICE.test(piece)) speaker ??= span;
    }
  };
  /** 2016年3月18日 李建国: a name beside a date. */
  const tellDate = (stretch: Span): void => {
    date ??= readDate(text.slice(stretch.start, stretch.end), stretch.start);
    for (const { span } of piecesAround(text, stretch)) {
      const [, blank = '', piece = ''] =
        /^([\s·，、]*)([^\s·，、]*)$/u.exec(text.slice(span.start, span.end).trimEnd()) ?? [];
      if (isName(piece))
        speaker ??= { start: span.start + blank.length, end: span.start + blank.length + piece.length };
    }
  };
  const contents = contentsOf(scan, MAX_LINES);
  const count = Math.min(paragraphs.length, MAX_LINES + (contents === null ? 0 : contents.end - contents.start));
  const salutationLine = findSalutation(scan, count);
  const limit =
    salutationLine?.index ??
    Math.max(headingLines(scan, count), contents?.end ?? 0, linesBefore(scan, titled?.end ?? 0, count));
  for (let index = 0; index < limit; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? start;
    const line = text.slice(start, end);
    if ((titled !== null && start >= titled.start && end <= titled.end) || RULE.test(line)) continue;
    const label = titleLabel(line);
    const byline = bylineLabel(line);
    const named = line.slice(byline);
    const told = timeLabel(line);
    if (label === 0 && (isNotice(line) || isStepOfWay(text, notice, line))) {
      if (isMadeFrom(line)) date ??= dateNoted(line, start);
      if (notice === null) notice = { start, end };
    } else if ((title === null && isStamp(line)) || isNoted(line)) continue;
    else if (isSignedDate(line)) tellAside({ start, end });
    else if (isDateLine(line.slice(told))) tellDate({ start: start + told, end });
    else if (
      title !== null &&
      (line.charAt(byline - 1) === '：' ||
        isSpeakerLine(named) ||
        isNameBelow(text.slice(title.start, title.end), named))
    )
      speaker ??= { start: start + byline, end };
    else if (index === contents?.start) {
      // Nothing from a table of contents on is title.
      if (title !== null) break;
    } else if (titled === null && speaker === null && line.length <= MAX_TITLE_LINE && !/[。；]/.test(line)) {
      const dated = dateAtEnd(line);
      if (title !== null && isColumn(text.slice(title.start, title.end)) && TITLE_WORD.test(line)) title = null;
      title = {
        start: title?.start ?? start + label,
        end: dated < 0 ? end - (line.endsWith('：') ? 1 : 0) : start + dated,
      };
      if (dated >= 0) date ??= readDate(line.slice(dated), start + dated);
    } else if (line.length > MAX_TITLE_LINE) break;
  }
  const titleEnd = salutationLine?.titleEnd ?? null;
  if (titled === null && titleEnd !== null) {
    // 在…会议上的讲话（2019年3月）县长 王建国 同志们：: a page whose line breaks are lost.
    title = { start: title?.start ?? paragraphs.starts[limit] ?? 0, end: titleEnd };
    tellAside({ start: titleEnd, end: salutationLine?.span.start ?? titleEnd });
  }
  const inTitle = title === null || speaker !== null ? null : speakerInTitle(text.slice(title.start, title.end));
  if (title !== null && inTitle !== null)
    speaker = { start: title.start + inTitle.start, end: title.start + inTitle.end };
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

/** How many of the first lines end at or before the offset. */
function linesBefore({ paragraphs }: Scan, offset: number, count: number): number {
  let index = 0;
  while (index < count && (paragraphs.ends[index] ?? 0) <= offset) index++;
  return index;
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
      isNoted(line) ||
      bylineLabel(line) > 0 ||
      isDateLine(line.slice(timeLabel(line))) ||
      (line.length <= MAX_TITLE_LINE && !/[。；！？：，]/.test(line.slice(titleLabel(line)))) ||
      (index === 0 && (SET_OFF_TITLE.test(line) || OF_SPEAKER.test(line)));
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
/** 李建国：在…会议上的讲话. */
const OF_SPEAKER = /^[^。；！？：，\s]{2,16}：在[^。；！？：，]{4,50}上的(?:讲话|发言|致辞|报告)$/u;
const isBelowTitle = (line: string): boolean =>
  isDateLine(line) ||
  isSpeakerLine(line) ||
  (line.length <= MAX_TITLE_LINE &&
    !/[。；！？：，]/.test(line) &&
    (/^[—―─-]/.test(line) || TITLE_WORD.test(line.slice(-4))));
