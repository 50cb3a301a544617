/**
 * Half-width marks in Chinese text: (工)委; → （工）委； (forms of GB/T 15834—2011 chapter 4). A mark is Chinese by what
 * stands beside it, a bracket by what it holds.
 * Left out: figures and times (3.5, 1,234, 10:30), addresses and file names, Latin phrases with marks of their own,
 * brackets around Latin (国内生产总值(GDP)), the dot between two 汉字, which may part a name.
 */
import { isChinese, isHan, isLineEnd, linesOf, seen } from '../chinese.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { isForeign } from '../zones.js';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
  '､': '、',
  '﹑': '、',
  '｡': '。',
};
const HALF = /[,;:!?()､﹑｡]|\.(?![\w.])/;
const EACH = new RegExp(HALF, 'g');

export const halfwidthPunctuation = define({
  id: 'halfwidth-punctuation',
  clause: 'GB/T 15834—2011 4',
  severity: 'warning',
  fixable: true,
  bad: '党(工)委书记要亲自抓;班子成员要配合抓,一级抓一级。',
  good: '党（工）委书记要亲自抓；班子成员要配合抓，一级抓一级。',
  check: (manuscript) =>
    HALF.test(manuscript.text)
      ? linesOf(manuscript.text).flatMap(({ line, from }) => (HALF.test(line) ? inLine(manuscript, line, from) : []))
      : [],
});

function inLine(manuscript: Manuscript, line: string, from: number): readonly Found[] {
  const brackets = chineseBrackets(line, (at) => isForeign(manuscript, from + at));
  const found: Found[] = [];
  for (const { index, 0: mark } of line.matchAll(EACH)) {
    const isBracket = mark === '(' || mark === ')';
    if (isBracket ? !brackets.has(index) : isForeign(manuscript, from + index) || !isChineseMark(line, index, mark))
      continue;
    const text = FULL[mark] ?? mark;
    const span = { start: from + index, end: from + index + 1 };
    found.push({ span, args: { mark, full: text }, fix: { span, text } });
  }
  return found;
}

/** Half-width marks of the line's pairs that hold 汉字, or number something; of a mixed pair, the half-width one. */
function chineseBrackets(line: string, foreign: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (const { index: at, 0: mark } of line.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') open.push(at);
    else {
      const start = open.pop();
      if (start === undefined || foreign(start) || foreign(at)) continue;
      const mixed = (line.charAt(start) === '(') !== (mark === ')');
      if (mixed || holdsHan(line, start, at) || isNumber(line, start, at)) found.add(start).add(at);
    }
  }
  return found;
}

/** No gloss is longer; brackets further apart than this are looked into from both ends. */
const MAX_LOOK = 100;

function holdsHan(line: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (at === start + MAX_LOOK) at = Math.max(at, end - MAX_LOOK);
    if (isHan(line, at)) return true;
  }
  return false;
}

/** (1) at the head of a unit. */
function isNumber(line: string, start: number, end: number): boolean {
  const before = seen(line, start, -1, 4);
  const opens = isLineEnd(line, before) || '，。；：！？、'.includes(line.charAt(before));
  return opens && /^\d{1,2}$/.test(line.slice(start + 1, Math.min(end, start + 4)));
}

function isChineseMark(line: string, at: number, mark: string): boolean {
  const left = isChinese(line, seen(line, at, -1, 2));
  const right = isChinese(line, seen(line, at, 1, 1));
  switch (mark) {
    case '!':
    case '?':
      return left && line.charAt(at + 1) !== '[';
    case '.':
      return left && isStop(line, at);
    case ':':
      return (left || right) && line.charAt(at + 1) !== '/' && line.charAt(at + 1) !== '\\';
    case ';':
      return (left || right) && !/&#?\w{1,8}$/.test(line.slice(Math.max(0, at - 10), at));
    case ',':
      return left || (right && !isLineEnd(line, at - 1));
  }
  return true;
}

/** Behind the number of a unit the dot is another rule's: 一.提高认识. */
const NUMERAL = /^[ \t\u3000]*[（(]?第?[一二三四五六七八九十]{1,3}[)）]?$/;

/** A dot that ends a sentence: at the end of the line or a quotation, or inside a line that is typed with dots. */
function isStop(line: string, at: number): boolean {
  if (line.charAt(at - 1) === '.' || NUMERAL.test(line.slice(0, at).slice(-12))) return false;
  const next = seen(line, at, 1, 4);
  return isLineEnd(line, next) || '”’"\''.includes(line.charAt(next)) || (isHan(line, next) && isTypedWithDots(line));
}

const isTypedWithDots = (line: string): boolean =>
  /[\u4e00-\u9fff)）”][.]\s{0,4}$/.test(line.slice(-8)) && !line.includes('。');
