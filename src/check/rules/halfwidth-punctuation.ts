/**
 * Half-width marks in Chinese text: (工)委; → （工）委； (forms of GB/T 15834—2011 chapter 4). A mark is Chinese by what
 * stands beside it, a bracket by what it holds.
 * Left out: figures and times (3.5, 1,234, 10:30), addresses and file names, Latin phrases with marks of their own,
 * brackets around Latin (国内生产总值(GDP)), the dot between two 汉字, which may part a name.
 */
import { chineseBrackets } from '../brackets.js';
import { isChinese, isHan, isLineEnd, linesWith, seen } from '../chinese.js';
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
const CODES = new Set(Object.keys(FULL).map((mark) => mark.charCodeAt(0)));
const HALF = /[,;:!?()､﹑｡]|\.(?![\w.])/g;

export const halfwidthPunctuation = define({
  id: 'halfwidth-punctuation',
  clause: 'GB/T 15834—2011 4',
  severity: 'warning',
  fixable: true,
  bad: '党(工)委书记要亲自抓;班子成员要配合抓,一级抓一级。',
  good: '党（工）委书记要亲自抓；班子成员要配合抓，一级抓一级。',
  check: (manuscript) =>
    linesWith(manuscript.text, nextHalf).flatMap(({ line, from }) => inLine(manuscript, line, from)),
});

/** Most characters are 汉字: a look at the code tells them. */
function nextHalf(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x80 || code > 0xfe00) && CODES.has(code)) return at;
  }
  return text.length;
}

function inLine(manuscript: Manuscript, line: string, from: number): readonly Found[] {
  const brackets = chineseBrackets(line, (at) => isForeign(manuscript, from + at));
  const dotted = isTypedWithDots(line);
  const found: Found[] = [];
  for (const { index, 0: mark } of line.matchAll(HALF)) {
    const chinese = '()'.includes(mark)
      ? brackets.has(index)
      : isChineseMark(line, index, mark, dotted) && !isForeign(manuscript, from + index);
    if (!chinese) continue;
    const text = FULL[mark] ?? mark;
    const span = { start: from + index, end: from + index + 1 };
    found.push({ span, args: { mark, full: text }, fix: { span, text } });
  }
  return found;
}

/** Behind the number of a unit the mark is another rule's: 一.提高认识. */
const NUMERAL = /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\d]{1,3}[)）])$/;
/** 第一. is none of its own. */
const ORDINAL = /^[ \t\u3000]*第[一二三四五六七八九十]{1,3}$/;

function isChineseMark(line: string, at: number, mark: string, dotted: boolean): boolean {
  if (',.:'.includes(mark) && at < 12 && NUMERAL.test(line.slice(0, at))) return false;
  const left = isChinese(line, seen(line, at, -1, 2));
  const right = isChinese(line, seen(line, at, 1, 1));
  switch (mark) {
    case '!':
    case '?':
      return left && line.charAt(at + 1) !== '[';
    case '.':
      return left && isStop(line, at, dotted);
    case ':':
      return (left || right) && line.charAt(at + 1) !== '/' && line.charAt(at + 1) !== '\\';
    case ';':
      return (left || right) && !/&#?\w{1,8}$/.test(line.slice(Math.max(0, at - 10), at));
    case ',':
      return left || (right && !isLineEnd(line, at - 1));
  }
  return true;
}

/** A dot that ends a sentence: at the end of the line or a quotation, or inside a line that is typed with dots. */
function isStop(line: string, at: number, dotted: boolean): boolean {
  if (at < 12 && ORDINAL.test(line.slice(0, at))) return false;
  const next = seen(line, at, 1, 4);
  return isLineEnd(line, next) || '”’"\''.includes(line.charAt(next)) || (dotted && isHan(line, next));
}

const isTypedWithDots = (line: string): boolean =>
  /[\u4e00-\u9fff)）”][.]\s{0,4}$/.test(line.slice(-8)) && !line.includes('。');
