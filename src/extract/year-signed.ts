/** The date that a speech is signed with, behind its last words: 县委办公室 ¶ 2016年9月20日. */
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

/** The year a speech is signed with, or noted to be of; null where it is not. */
export function signedYear({ signed, text }: Syntax): Statement | null {
  if (signed === null || signed.year === null) return notedYear(text);
  return { relation: '=', year: signed.year, source: 'text', ...signed.span, weight: DATED };
}
