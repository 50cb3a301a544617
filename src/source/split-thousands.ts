/**
 * Thousands that typing has set apart by a blank: 31 427件, 1 234 567元; what they count stands behind. Left out: columns of a table (85 120 36),
 * a year before a number (2023 100件), numbers that may be two (12 300).
 */
const GROUPS =
  /\d{3}(?:[ \u00a0\u2009]\d{3}){0,4}(?=[余多]?(?:[件人名个元万亿吨户亩次家条起册辆只头台所张份株]|平方|公里|立方))/uy;
const DIGIT = /\d/u;
const IN_NUMBER = /[\d.,:：]/u;
const MOST_DIGITS = 3;

/** Whether the one blank between the digits at `left` and `end` separates thousands. */
export function separatesGroups(text: string, left: number, end: number): boolean {
  if (end - left !== 2) return false;
  let open = left;
  while (open > 0 && left - open < MOST_DIGITS && DIGIT.test(text.charAt(open - 1))) open--;
  if (left - open >= MOST_DIGITS) return false;
  if (text.charAt(open) === '0' || IN_NUMBER.test(text.charAt(open - 1))) return false;
  GROUPS.lastIndex = end;
  return GROUPS.test(text);
}
