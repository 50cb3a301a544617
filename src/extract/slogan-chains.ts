/**
 * Words that count off and are no name: 一讲政治，…；二讲大局，…；三讲奉献，…: of 三讲 the numeral is the third of a row. Left out: names that stand
 * beside each other, “两查”、“三查”.
 */
import { characters, ending } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { countValue, HAN_COUNT } from './slogan-patterns.js';

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** The one before it is looked for so far back, in characters. */
const MAX_BACK = 120;
const LONGEST = 3;
const OPENS = characters('，。；：、\n');
/** 一查思想，二查作风，: something is told behind each. */
const STOPS = characters('，。；：、”\n');

/** 一季一公开: how often, of which 一公开 is no name. */
const EACH = ending(/一(?:年|季度?|月|周|旬|日|天)$/, '年季度月周旬日天', 3);

/** Whether the word at a place is half of one that tells how often. */
export const isOfOften = (keyed: Keyed, at: number): boolean => keyed.text[at] === '一' && EACH.test(keyed, at);

/** Whether the word at a place counts off behind the same word with the numeral before: 二讲 of 一讲…，二讲…. */
export function isInChain(keyed: Keyed, at: number, end: number): boolean {
  if (!HAN_COUNT.has(keyed, at) || end - at > LONGEST || STOPS.has(keyed, end) || !OPENS.has(keyed, at - 1))
    return false;
  const { text } = keyed;
  const value = countValue(keyed, at, at + 1);
  const before = `${NUMERALS[value - 1] ?? ''}${text.slice(at + 1, end)}`;
  if (value < 2 || before.length < 2) return false;
  const place = text.slice(Math.max(0, at - MAX_BACK), at).lastIndexOf(before);
  return place >= 0 && (place === 0 || !/[第十]/.test(text.charAt(Math.max(0, at - MAX_BACK) + place - 1)));
}
