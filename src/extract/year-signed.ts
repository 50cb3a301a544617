/** The date that a speech is signed with, behind its last words: 县委办公室 ¶ 2016年9月20日. */
import { toYear } from '../syntax/dates.js';
import type { Syntax } from '../syntax/syntax.js';
import { DATED, type Statement } from './year-statement.js';

const SIGNED =
  /^(?![[［])[^\d\n]{0,32}((?:19|20)\d{2}|[一二][〇零○九0Oo][〇零○0Oo一二三四五六七八九]{2})年(?=[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?[）\s]*$)/mu;
/** No signature is longer, with its notes. */
const LONGEST = 300;

/** 2016年. */
const YEAR = 5;

/** Null for a speech that is not signed with a year and a month. */
export function signedYear({ text, bodyEnd }: Syntax): Statement | null {
  if (text.length - bodyEnd > LONGEST) return null;
  const found = SIGNED.exec(text.slice(bodyEnd));
  const year = toYear(found?.[1] ?? '-');
  if (found === null || year === null) return null;
  const end = bodyEnd + found.index + found[0].length;
  return { relation: '=', year, source: 'text', start: end - YEAR, end, weight: DATED };
}
