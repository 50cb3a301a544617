/**
 * Half-width marks in Chinese text: (工)委; → （工）委； (forms of GB/T 15834—2011 chapter 4). A mark is Chinese by what
 * stands beside it, a bracket by what it holds.
 * The other way round a 。 for the point of a number (8。5%). Left out: figures and times (3.5, 1,234, 10:30), addresses and file names, Latin phrases with marks of their own,
 * brackets around Latin (国内生产总值(GDP)), the dot between two 汉字 where it may part a name (卡尔.马克思).
 */
import { chineseBrackets } from '../brackets.js';
import { isChinese, isHan, isLineEnd, linesWith, seen } from '../chinese.js';
import { lazily } from '../../source/lazily.js';
import { isDecimalPoint, isUnitAlone } from '../../source/split-decimals.js';
import type { Manuscript } from '../manuscript.js';
import { endsFigure, partsClauses } from '../stops/dots.js';
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
  check: (manuscript) => [
    ...linesWith(manuscript.text, nextHalf).flatMap(({ line, from }) => inLine(manuscript, line, from)),
    ...decimals(manuscript.text),
  ],
});

/** 增长8。5%: the other way round, a 。 typed for the point of a number. No mend: a sentence may end there. */
function decimals(text: string): readonly Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1))
    if (isDecimalPoint(text, at))
      found.push({ span: { start: at, end: at + 1 }, saying: 'decimal', args: { mark: '。' } });
  return found;
}

/** Most characters are 汉字: a look at the code tells them. */
function nextHalf(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x80 || code > 0xfe00) && CODES.has(code)) return at;
  }
  return text.length;
}

function inLine(manuscript: Manuscript, line: string, from: number): readonly Found[] {
  const brackets = /[()]/.test(line) ? chineseBrackets(line, (at) => isForeign(manuscript, from + at)) : NONE;
  const style = styleOf(line);
  const found: Found[] = [];
  for (const { index, 0: mark } of line.matchAll(HALF)) {
    const chinese = '()'.includes(mark)
      ? brackets.has(index)
      : isChineseMark(line, index, { mark, style }) && !isForeign(manuscript, from + index);
    if (!chinese) continue;
    const text = FULL[mark] ?? mark;
    const span = { start: from + index, end: from + index + 1 };
    found.push({ span, args: { mark, full: text }, fix: { span, text }, ...(isSameMark(mark, text) ? WIDER : {}) });
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();

/** ? and ？, not . and 。 */
const isSameMark = (mark: string, full: string): boolean => full.normalize('NFKC') === mark.normalize('NFKC');
const WIDER = { widens: true } as const;

/** A line is typed with full-width marks. */
const MARKS = /[，。；]/u;

/** Behind the number of a unit the mark is another rule's: 一.提高认识. */
const NUMERAL = /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\d]{1,3}[)）])$/;
/** 第一. is none of its own. */
const ORDINAL = /^[ \t\u3000]*第[一二三四五六七八九十]{1,3}$/;

/** How a line is typed, told when a dot asks: the whole line is looked at. */
interface Style {
  /** Its sentences end with dots. */
  readonly dotted: boolean;
  /** Its marks are full-width. */
  readonly marked: boolean;
}

const styleOf = lazily<string, Style>({
  dotted: (line) => /[\u4e00-\u9fff)）”][.]\s{0,4}$/.test(line.slice(-8)) && !line.includes('。'),
  marked: (line) => MARKS.test(line),
});

interface Mark {
  readonly mark: string;
  readonly style: Style;
}

function isChineseMark(line: string, at: number, { mark, style }: Mark): boolean {
  if (',.:'.includes(mark) && at < 12 && NUMERAL.test(line.slice(0, at))) return false;
  const left = isChinese(line, seen(line, at, -1, 2));
  const right = isChinese(line, seen(line, at, 1, 1));
  switch (mark) {
    case '!':
    case '?':
      return left && line.charAt(at + 1) !== '[';
    case '.':
      return (left || endsFigure(line, at)) && isStop(line, at, style);
    case ':':
      return (left || right) && line.charAt(at + 1) !== '/' && line.charAt(at + 1) !== '\\';
    case ';':
      return (left || right) && !/&#?\w{1,8}$/.test(line.slice(Math.max(0, at - 10), at));
    case ',':
      return left || (right && !isLineEnd(line, at - 1));
  }
  return true;
}

/** A dot that ends a sentence: at the end of the line or a quotation, behind a figure, or inside a line that is typed with dots. */
function isStop(line: string, at: number, style: Style): boolean {
  if (at < 12 && ORDINAL.test(line.slice(0, at))) return false;
  const next = seen(line, at, 1, 4);
  if (isLineEnd(line, next) || '”’"\''.includes(line.charAt(next))) return true;
  // 完成投资.亿元 is for `missing-text`.
  if (!isHan(line, next) || isUnitAlone(line, next)) return false;
  return endsFigure(line, at) || style.dotted || (style.marked && partsClauses(line, at));
}
