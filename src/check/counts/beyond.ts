/** A list that is as long as promised, and has one more behind it: 有三项：第一项，…；第二项，…；第三项，…；第四项，…. */
import type { Count } from '../analysis.js';

const NUMERALS = '零一二三四五六七八九十';
const LAST = /第([一二三四五六七八九])(点|个|条|项|件|句话?|方面|是)[一-龥]{0,4}[，、：是就]{0,2}$/u;
const MAX_LAST = 12;
/** How far behind the last member its next begins, at the head of a clause. */
const MAX_NEXT = 300;

/** The count with the next one that is numbered in the same words, in the same line; the count itself where none is. */
export function withNext(text: string, count: Count): Count {
  const { declared, found, items } = count;
  const last = items.at(-1);
  if (declared === null || declared !== found || declared > 9 || last === undefined) return count;
  const { start, end } = last.span;
  const [, numeral = '', counter = ''] =
    LAST.exec(text.slice(Math.max(0, start - MAX_LAST), start)) ?? HEAD.exec(text.slice(start, start + MAX_LAST)) ?? [];
  if (numeral !== NUMERALS.charAt(declared)) return count;
  const line = text.slice(end, end + MAX_NEXT).split('\n')[0] ?? '';
  const at = line.indexOf(`第${NUMERALS.charAt(declared + 1)}${counter}`);
  if (at < 1 || !/[，；。]/u.test(line.charAt(at - 1)) || line.slice(0, at).includes('第一')) return count;
  const span = { start: end + at, end: end + at + 2 + counter.length };
  return { ...count, found: found + 1, items: [...items, { span }] };
}

const HEAD = /^第([一二三四五六七八九])(点|个|条|项|件|句话?|方面|是)/u;
