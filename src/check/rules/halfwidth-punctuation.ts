/**
 * Half-width marks in Chinese text: (工)委; → （工）委； (forms of GB/T 15834—2011 chapter 4). A mark is Chinese by what
 * stands beside it, a bracket by what it holds.
 * The other way round a 。 for the point of a number (8。5%). Left out: figures and times (3.5, 1,234, 10:30), addresses and file names, Latin phrases with marks of their own,
 * brackets around Latin (国内生产总值(GDP)), the dot between two 汉字 where it may part a name (卡尔.马克思).
 */
import { chineseBrackets } from '../brackets.js';
import { isChinese, isHan, isLineEnd, linesWith, seen } from '../chinese.js';
import { lazily } from '../../source/lazily.js';
import { isDecimalPoint } from '../../source/split-decimals.js';
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
      return (left || PERCENT.test(line.charAt(at - 1))) && isStop(line, at, style);
    case ':':
      return (left || right) && line.charAt(at + 1) !== '/' && line.charAt(at + 1) !== '\\';
    case ';':
      return (left || right) && !/&#?\w{1,8}$/.test(line.slice(Math.max(0, at - 10), at));
    case ',':
      return left || (right && !isLineEnd(line, at - 1));
  }
  return true;
}

/** 增长8.5%.其中: behind such a sign no figure goes on. */
const PERCENT = /[%％‰℃]/u;

/** A dot that ends a sentence: at the end of the line or a quotation, or inside a line that is typed with dots. */
function isStop(line: string, at: number, style: Style): boolean {
  if (at < 12 && ORDINAL.test(line.slice(0, at))) return false;
  const next = seen(line, at, 1, 4);
  if (isLineEnd(line, next) || '”’"\''.includes(line.charAt(next))) return true;
  if (!isHan(line, next)) return false;
  return PERCENT.test(line.charAt(at - 1)) || style.dotted || (style.marked && isBetweenClauses(line, at));
}

/** A clause of so many 汉字 and more, and one that follows. */
const CLAUSE = /[\u4e00-\u9fff]{4}(?<![章节条款编篇])$/u;
const NEXT = /^[ \u3000]?[\u4e00-\u9fff]{2}/u;
/** Characters that foreign names end with as they are written in Chinese; a name of our own minorities too. */
const NAME_ENDS = new Set(
  '阿埃艾爱安奥巴拜班邦保贝本比彼毕别宾波博布查达戴丹道德登邓迪蒂丁东杜多厄恩尔法菲费芬弗夫福盖冈高戈哥格根古瓜哈海汉翰豪赫亨洪胡华怀霍基吉加贾杰金卡凯坎康' +
    '考科克肯孔库夸昆拉莱兰朗劳勒雷里利莉列林琳卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明莫默姆木穆内纳乃南尼娜宁纽诺努欧帕潘庞培佩彭皮平珀普奇齐恰乔切钦琼丘热仁日荣瑞' +
    '萨塞桑森沙莎山善尚舍圣施什史舒斯苏索所塔泰坦汤唐陶特腾提廷托瓦万旺威韦维温文翁沃乌武西锡希夏香肖谢辛休许雪亚延扬耶叶伊因英尤于约赞泽扎詹珍朱茨兹宗佐觉买买吐逊江',
);

/** 抓好落实.让我们一起努力，: no name. */
const isBetweenClauses = (line: string, at: number): boolean =>
  CLAUSE.test(line.slice(Math.max(0, at - 5), at)) &&
  NEXT.test(line.slice(at + 1, at + 4)) &&
  !NAME_ENDS.has(line.charAt(at - 1));
