/**
 * Decimals that typing has split: 88。2亿元, 28. 6 万吨, 7 .2 %; what they count stands behind. Left out: 1. 5万亩 that numbers an
 * item, at the head of a line, behind （一） or 附件, or behind a mark where the item before or behind it is numbered, too; 2025. 5万人.
 */
const RATES = '[%％‰万亿倍]|个百分点';
/** Told with a fraction of no more than two digits. */
const MEASURES = '[元吨亩]|公里|平方';
const fraction = (digits: number, units: string): string => `\\d{1,${digits}}[ \\u3000]?(?:${units})`;

const BEHIND_STOP = new RegExp(`。(?=${fraction(4, RATES)}|${fraction(2, MEASURES)})`, 'uy');
const BEHIND_POINT = new RegExp(fraction(4, `${RATES}|${MEASURES}`), 'uy');
const DIGIT = /[\d０-９]/u;
const IN_NUMBER = /[\d. \u3000]/u;
const MOST_DIGITS = 12;

const LINE_OPENS = /(?:^|[\n\r])$/u;
const BRACKETED = '[（(][一二三四五六七八九十\\d]{1,3}[）)]';
const NUMBERED = new RegExp(`(?:${BRACKETED}|附件|附表|(?<![代发])表|[附如见]图|第)$`, 'u');
const MARKS = '、，。；：！？（…,;:!?(“\\u2460-\\u2473';
const MARK = new RegExp(`[${MARKS}]$`, 'u');
const LONGEST_NUMBERED = 5;
const YEAR = /^(?:19|20)\d\d$/u;
/** Items of one list stand so near, in one line. */
const MAX_ITEM = 300;

/**
 * What stands behind a point of which the digits are gone: 完成投资.亿元，, 增长.%. A point before 万元产值 or 亿元企业 ends a sentence.
 */
export const UNIT_ALONE = '(?:[亿万][元吨亩人斤](?=[，。；、,.;)）\\s]|$)|[%％])';
const STANDS_ALONE = new RegExp(UNIT_ALONE, 'y');

/** Whether the unit of a number that has lost its digits stands at a place, behind its point. */
export function isUnitAlone(text: string, at: number): boolean {
  STANDS_ALONE.lastIndex = at;
  return STANDS_ALONE.test(text);
}

/** 88。2亿元: whether a 。 is the point of a decimal, typed in Chinese. */
export function isDecimalPoint(text: string, at: number): boolean {
  if (!DIGIT.test(text.charAt(at - 1))) return false;
  BEHIND_STOP.lastIndex = at;
  return BEHIND_STOP.test(text);
}

/** Whether the blanks between `left` and `end` stand beside the point of a decimal. */
export function isWithinDecimal(text: string, left: number, end: number): boolean {
  const isBehind = text.charAt(left) === '.';
  const point = isBehind ? left : end;
  if (text.charAt(point) !== '.' || !DIGIT.test(text.charAt(isBehind ? left - 1 : left))) return false;
  BEHIND_POINT.lastIndex = isBehind ? end : end + 1;
  if (!BEHIND_POINT.test(text)) return false;
  let open = left + 1;
  while (open > 0 && left - open < MOST_DIGITS && IN_NUMBER.test(text.charAt(open - 1))) open--;
  const head = text.slice(Math.max(0, open - LONGEST_NUMBERED), open);
  if (LINE_OPENS.test(head)) return false;
  return !isBehind || !numbersItem(text, head, { start: open, end: left });
}

/** 三件事：1. 5万亩水稻；2. 3万亩玉米: whether the numeral before a point numbers something; 2. 减贫，有2. 3万户脱贫 has numbered it before. */
function numbersItem(
  text: string,
  head: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const numeral = text.slice(start, end).trim();
  if (YEAR.test(numeral) || NUMBERED.test(head)) return true;
  const number = Number(numeral);
  if (!MARK.test(head) || !Number.isInteger(number)) return false;
  const [last] = itemsIn(lineBefore(text, start)).slice(-1);
  const [next] = itemsIn(lineBehind(text, end));
  const goesOn = number > 1 && last === number - 1 && next !== number;
  return goesOn || (next === number + 1 && (last === undefined || number === 1));
}

/** What stands before, or behind, a place in its line, so far as an item is looked for. */
const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - MAX_ITEM), at)
    .split('\n')
    .at(-1) ?? '';
const lineBehind = (text: string, at: number): string => text.slice(at, at + MAX_ITEM).split('\n', 1)[0] ?? '';

const ITEM = new RegExp(`(?:^|[${MARKS}]|${BRACKETED})[ \\u3000]*(\\d{1,2})\\.(?!\\d)`, 'gu');
const itemsIn = (line: string): readonly number[] => Array.from(line.matchAll(ITEM), ([, digits]) => Number(digits));
