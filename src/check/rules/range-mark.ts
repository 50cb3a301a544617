/**
 * From one to the other is marked — or ～, not a hyphen (GB/T 15834—2011 4.13.3.2): 2019-2020年 → 2019—2020年,
 * 1-2个村 → 1～2个村, 10-15% → 10%～15%. Times and ordinals take —, amounts ～; what is marked with either is left.
 * Left out: what has no unit behind it (telephone and document numbers, scores, models such as J-20), 2020-03-02,
 * negative numbers, pages, titles in 《》, which are quoted as they stand, and the full-width －, whose form the standard leaves open.
 */
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { isForeign } from '../zones.js';

const MARK = /(?:--?|[‐‑−–~]|——|－－|⸺)(?= ?[\d一二三四五六七八九十第])/g;

const NUMBER = String.raw`(?:\d{1,9}(?:\.\d{1,4})?|[一二三四五六七八九十百]{1,4})`;
/** Units of a time or an order. */
const ORDERED = '年级|学年|[两三四五六七八九十]年|年|月份?|日|号|时|点|条|章|款|届|期|轮|世纪|季度';
const COUNTED =
  '[%％‰℃]|个|[万亿千百]?(?:元|吨|亩|人|户|公里|千米|平方|立方|公顷|千瓦)|[万亿千百]|名|位|次|项|家|天|小时|分钟|秒|米|厘米|毫米|公斤|千克|克|斤|倍|岁|度|成|篇|份|件|处|所|座|辆|台|套|场|门|种|类|支|只|头|周|级|人次';
const LEFT = new RegExp(
  String.raw`(?:^|[^\dA-Za-z.\-‐‑−–~～—－/:：第一二三四五六七八九十百])(第? ?)(${NUMBER})( ?(?:${ORDERED}|${COUNTED}))?( ?)$`,
);
const RIGHT = new RegExp(String.raw`^ ?第? ?(${NUMBER}) ?(?:(${ORDERED})|(${COUNTED}))(?![-‐‑−–~])`);
const CLOCK_LEFT = /(?<![\d]|\d[:：])\d{1,2}[:：]\d{2}$/;
const CLOCK_RIGHT = /^\d{1,2}[:：]\d{2}(?![\d:：-])/;
const YEARS_LEFT = /[（(](?:1\d|20)\d{2}$/;
const YEARS_RIGHT = /^(?:1\d|20)\d{2}(?=[)）])/;
const REACH = 16;

export const rangeMark = define({
  id: 'range-mark',
  clause: 'GB/T 15834—2011 4.13.3.2',
  severity: 'warning',
  fixable: true,
  bad: '2019-2020年，每人联系1-2个村，增长10-15%。',
  good: '2019—2020年，每人联系1～2个村，增长10%～15%。',
  check: (manuscript) =>
    [...manuscript.text.matchAll(MARK)].flatMap(({ index, 0: mark }) => rangeAt(manuscript, index, mark)),
});

function rangeAt(manuscript: Manuscript, start: number, mark: string): readonly Found[] {
  const { text } = manuscript;
  const end = start + mark.length;
  const found = read(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH));
  if (found === null || isInTitle(text, start) || isForeign(manuscript, start)) return [];
  // Blanks around the mark go with it.
  const fix = {
    span: { start: start - (text.charAt(start - 1) === ' ' ? 1 : 0), end: end + (text.charAt(end) === ' ' ? 1 : 0) },
    text: found.mark,
  };
  const from = start - found.left;
  return [{ span: { start: from, end: end + found.right }, args: { mark, right: found.mark }, fix }];
}

interface Range {
  /** The mark to stand there, a % for the first number before it where only the second has one. */
  readonly mark: string;
  /** Characters of the range before and behind its mark. */
  readonly left: number;
  readonly right: number;
}

function read(before: string, behind: string): Range | null {
  const plain =
    (CLOCK_LEFT.test(before) && CLOCK_RIGHT.exec(behind)) || (YEARS_LEFT.test(before) && YEARS_RIGHT.exec(behind));
  if (plain) return { mark: '—', left: /\d[\d:：]*$/.exec(before)?.[0].length ?? 0, right: plain[0].length };
  const [, , from = '', spaced = '', blank = ''] = LEFT.exec(before) ?? [];
  const unit = spaced.trim();
  const right = RIGHT.exec(behind);
  if (from === '' || right === null) return null;
  const [whole, to = '', ordered, counted = ''] = right;
  if (!agree(unit, ordered ?? counted) || isDate(from, to, ordered)) return null;
  // 2019-2020学年, 2018-2020三年: years in full.
  if (ordered !== undefined && /.年$/u.test(ordered) && (from.length < 4 || to.length < 4)) return null;
  if (!isAscending(from, to, unit !== '' && unit !== (ordered ?? counted))) return null;
  const width = { left: from.length + spaced.length + blank.length, right: whole.length };
  if (ordered !== undefined) return { mark: isDuration(from, ordered) ? '～' : '—', ...width };
  return { mark: /[%％‰]/.test(counted) && unit === '' ? `${counted}～` : '～', ...width };
}

/** 10月30日-11月2日 runs on, 5000元-1万元 too; 50亿元——10年 does not. */
const agree = (left: string, right: string): boolean =>
  left === '' || left.slice(-1) === right.slice(-1) || (TIME.test(left) && TIME.test(right));

const TIME = /^[年月日号时点]$/;

/** 2020-03月 is a month, not a range; 2019-1年 is none either. */
const isDate = (from: string, to: string, unit: string | undefined): boolean =>
  from.length === 4 && ((unit === '月' && to.length <= 2) || (unit === '年' && to.length === 1));

/** Figures of one unit rise: 3-2号楼 is an address. 2019-20年 leaves the century out. */
function isAscending(from: string, to: string, unitsDiffer: boolean): boolean {
  const [low, high] = [Number(from), Number(to)];
  if (unitsDiffer || Number.isNaN(low) || Number.isNaN(high)) return true;
  return low < high || (from.length === 4 && to.length === 2 && low % 100 < high);
}

/** 3-5年 lasts so long; 2019-2020年 runs from one to the other. */
const isDuration = (from: string, unit: string): boolean => unit === '年' && from.length < 4;

/** Within the 《 that is open before the place. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
