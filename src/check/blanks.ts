/**
 * Which blanks inside a line are typing only. A blank in the wrong place stands at the end of a line, beside a Chinese
 * mark, or between two 汉字 of running text. Blanks mean something in names of two characters set apart, spaced titles, columns, slots to be
 * filled in (年  月  日), between a heading's number and its words, and between Latin words or beside figures.
 */
import { isBlank, isHan, isLineEnd } from './chinese.js';

/** A run of blanks in a line; offsets of the line. */
export interface Blanks {
  readonly line: string;
  readonly start: number;
  readonly end: number;
  /** Whether the line is prose: told once a line. */
  readonly prose: boolean;
}

const POINTS = new Set('，。；：、！？');
const CLOSING = new Set('”’》〉）】〕');
const OPENING = new Set('“‘《〈（【〔');

/** So many blanks are set on purpose. */
const WIDE = 3;

/** A line with a sentence in it; in titles, lists of names and tables blanks part what belongs apart. */
export const isProse = (line: string): boolean => /[，。；]/.test(line);

export function isStray(blanks: Blanks): boolean {
  const { line, start, end, prose } = blanks;
  if (start === 0) return false;
  const run = line.slice(start, end);
  if (run.includes('\t')) return false;
  const before = line.charAt(start - 1);
  const behind = line.charAt(end);
  if (isLineEnd(line, end)) return !(end - start >= WIDE && (before === '：' || before === ':' || before === '_'));
  if (POINTS.has(behind) || CLOSING.has(behind))
    return !OPENING.has(before) && end - start < (LEADS_TO_SLOT.test(before) ? 2 : WIDE);
  if (run.includes('\u3000') || end - start >= WIDE) return false;
  if (OPENING.has(before)) return true;
  // Labels are lined up behind their ：.
  if (POINTS.has(before)) return before !== '：' || prose;
  return prose && !isNumbered(line, start) && isInSentence(blanks);
}

/** Behind a number: （一） 强化; at the head of the line 第一条 总则 and 一 总则 too. */
const isNumbered = (line: string, at: number): boolean =>
  /(?:^|[。；：\s])\d{1,2}[.．、]$/.test(line.slice(Math.max(0, at - 5), at)) ||
  /[（(][一二三四五六七八九十\d]{1,3}[)）]$/.test(line.slice(Math.max(0, at - 5), at)) ||
  (at < 12 && /^\s*(?:第.{1,5}[章节条款编部分课讲]|[一二三四五六七八九十]{1,3})$/.test(line.slice(0, at)));

/** Between two 汉字, or one and an opening or closing mark. */
function isInSentence({ line, start, end }: Blanks): boolean {
  const left = isHan(line, start - 1);
  const right = isHan(line, end);
  if (left && right) return !isMeant(line, start, end) && !isInName(line, start);
  return (left || CLOSING.has(line.charAt(start - 1))) && (right || OPENING.has(line.charAt(end)));
}

/** A title or motto is quoted with its blanks: 《关于加强组织建设 推动高质量发展的意见》. */
function isInName(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - MAX_TITLE), at);
  return before.search(/[《“][^》”]*$/) >= 0;
}

const MAX_TITLE = 40;

/** 星期  。, 编号为  ，: what is to be filled in stands at the end of the clause. */
const LEADS_TO_SLOT = /[期为共约达号第至于是有]/;

/** Words before and behind a slot to be filled in: 共 个村, 第 次会议, 2020年 月 日; a wide one needs no word before it. */
const OPENS_SLOT = /[第共有约计达近为由在年月日至从到]/;
const CLOSES_SLOT = /[年月日时点分个名位次项家户人万亿元条届期号同]/;

/** A name, a pair of phrases of one length (不忘初心 牢记使命), a row of words, a speaker (县委书记 张三：), a slot. */
function isMeant(line: string, start: number, end: number): boolean {
  const left = hanBefore(line, start);
  const right = hanBehind(line, end);
  if ((left === 1 && right === 1) || (left <= MAX_NAME && SURNAMES.has(line.charAt(start - left)))) return true;
  if (left === right && left > MAX_NAME && left < MAX_WORDS) return true;
  if (isBlank(line, start - left - 1) && isHan(line, start - left - 2)) return true;
  if (isBlank(line, end + right) && isHan(line, end + right + 1)) return true;
  if (right <= MAX_NAME && line.charAt(end + right) === '：') return true;
  return CLOSES_SLOT.test(line.charAt(end)) && (end - start > 1 || OPENS_SLOT.test(line.charAt(start - 1)));
}

/** In 汉字. */
const MAX_NAME = 3;
const MAX_WORDS = 12;

/** The most frequent ones: a name of two characters is set apart in running text too. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤',
);

function hanBefore(line: string, at: number): number {
  let length = 0;
  while (length < MAX_WORDS && isHan(line, at - 1 - length)) length++;
  return length;
}

function hanBehind(line: string, at: number): number {
  let length = 0;
  while (length < MAX_WORDS && isHan(line, at + length)) length++;
  return length;
}
