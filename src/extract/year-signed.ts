/** The date that a speech is signed with, behind its last words: 县委办公室 ¶ 2016年9月20日. */
import { isDateLine, readDate } from '../syntax/dates.js';
import type { Syntax } from '../syntax/syntax.js';
import { DATED, type Statement } from './year-statement.js';

/** （讲话时间：2011年4月4日）: a note at the head or the foot. */
const NOTED = /(?:讲话|发言|报告|授课|会议)(?:时间|日期)(?:为|是|在|：|，)?\s*((?:19|20)\d\d)年/u;
const HEAD_OR_FOOT = 200;

function notedYear(text: string): Statement | null {
  for (const from of [0, Math.max(0, text.length - HEAD_OR_FOOT)]) {
    const found = NOTED.exec(text.slice(from, from + HEAD_OR_FOOT));
    const year = found?.[1];
    if (found === null || year === undefined) continue;
    const end = from + found.index + found[0].length;
    return { relation: '=', year: Number(year), source: 'text', start: end - year.length - 1, end, weight: DATED };
  }
  return null;
}

const LONGEST_TITLE = 60;
const LONGEST_DATE = 24;
const TITLE = /^[^。；！？《]*上的(?:讲话|发言|致辞|报告)$/u;

/** 篇三：在全县抗旱会议上的讲话 ¶ （2012年6月5日）: of several speeches in a file one is dated; null where two are, of different years. */
function yearBelowTitle({ text, paragraphs, front, bodyEnd }: Syntax): Statement | null {
  let found = null as Statement | null;
  for (let index = 1; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? start;
    if (start >= bodyEnd) break;
    if (start < front.bodyStart || end - start > LONGEST_DATE || text.charAt(start) !== '（') continue;
    const [from, to] = [paragraphs.starts[index - 1] ?? 0, paragraphs.ends[index - 1] ?? 0];
    const line = text.slice(start, end);
    if (to - from > LONGEST_TITLE || !isDateLine(line) || !TITLE.test(text.slice(from, to))) continue;
    const date = readDate(line, start);
    if (date?.year == null) continue;
    if (found !== null && found.year !== date.year) return null;
    found = { relation: '=', year: date.year, source: 'text', ...date.span, weight: DATED };
  }
  return found;
}

/** The year a speech is signed with, or noted to be of; null where it is not. */
export function signedYear(syntax: Syntax): Statement | null {
  const { signed, text } = syntax;
  if (signed === null || signed.year === null) return notedYear(text) ?? yearBelowTitle(syntax);
  return { relation: '=', year: signed.year, source: 'text', ...signed.span, weight: DATED };
}
