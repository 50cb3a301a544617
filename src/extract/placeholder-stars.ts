/**
 * One * that stands for a figure or a name: 招引项目*个, 增长*%, 4月*日, 20*年, *同志, 推动*高质量发展. Left out: the * of a list at
 * the head of a line, of emphasis (*全面*落实), of a note (讲话*, 带*的), and between numbers (3*5).
 */
import { characters, opening } from '../source/finder.js';
import type { Context } from './context.js';
import { countedAt } from './target-blanks.js';

const STAR = characters('*');
const LINES = characters('\n');
/** No emphasis reaches over these. */
const PARTS = characters('，。；：！？\n');
/** *月*日, *年*月*日, 4月*日, *月底, 20*年. */
const DATE = opening(
  /\*年\*月(?:\*日)?|\*月\*日|(?<=月)\*[日号]|\*月(?=\d{1,2}[日号]|[底份初末内前之以上中下，。、）]|$)|(?<=(?<!\d)(?:19|20))\*年/,
  '*',
);
/** Behind 增长 and 完成: 增长*%, 完成*万. */
const SHARE = opening(/\*[%％]|\*(?=万|亿)/, '*');
/** *同志, *县, *书记; *市场 and *区域 may be words of their own. */
const NAMED = opening(
  /\*(?=同志|书记|市(?![场民值])|区(?![域别间分])|局(?![部面势限])|村(?![级民])|[县乡](?![域级])|[省镇])/,
  '*',
);
/** *县长 and *镇党委 at the head of a line, where a note or a list may begin as well (*区域内的企业). */
const WHO = opening(/\*(?=同志|书记|[省市县区乡镇村局](?:党?委|长|政府|书记|领导))/, '*');
/** A star within a line: behind these and before those. */
const BEFORE = characters('，、；：。（“');
const BEHIND = characters('，。、；：）”');
/** 标*的, 带*号: the star itself is meant. */
const SIGNED = characters('标带打加注');
const SIGNS = characters('号为者表处');
const HAN = /[一-龥]/u;
/** 五*级景区 */
const NUMERALS = characters('一二三四五六七八九十');
const NONE: ReadonlyMap<number, number> = new Map();

/** Length of the blank that a single * begins, by its place in the text. */
export function starsOf(context: Context): ReadonlyMap<number, number> {
  const { syntax } = context;
  const { text } = syntax;
  if (!text.includes('*')) return NONE;
  const sure = new Map<number, number>();
  const doubtful: number[] = [];
  const heads: number[] = [];
  for (let at = STAR.find(syntax, 0, text.length); at < text.length; at = STAR.find(syntax, at + 1, text.length)) {
    if (STAR.has(syntax, at - 1) || STAR.has(syntax, at + 1)) continue;
    if (at === 0 || LINES.has(syntax, at - 1)) {
      heads.push(at);
      continue;
    }
    const length = sureLength(context, at);
    if (length > 0) sure.set(at, length);
    else if (mayName(context, at)) doubtful.push(at);
  }
  const [head = -1] = heads;
  // *县长在…会上的讲话: one line alone is no list.
  const isWhose = heads.length === 1 && WHO.test(syntax, head);
  if (isWhose) sure.set(head, 1);
  // 意见*。 with *本意见… below: a note. What stays open elsewhere makes no blank of it.
  if (heads.length > 0 && !isWhose) return sure;
  const isFilled = sure.size > 0;
  const named = doubtful.filter((at) => !isEmphasis(context, sure, at) && (isFilled || isAlone(context, at)));
  for (const at of named) sure.set(at, 1);
  return sure;
}

/** Length of what is surely left open: a date, a share, what a unit counts, a name with its office or place; -1 elsewhere. */
function sureLength(context: Context, at: number): number {
  const { syntax } = context;
  const date = DATE.length(syntax, at);
  if (date > 0) return date;
  if (!isInLine(context, at)) return -1;
  const share = SHARE.length(syntax, at);
  if (share > 0) return share;
  return NAMED.test(syntax, at) || countedAt(context, at + 1) !== null ? 1 : -1;
}

const isInLine = ({ syntax }: Context, at: number): boolean =>
  BEFORE.has(syntax, at - 1) || (HAN.test(syntax.text.charAt(at - 1)) && !NUMERALS.has(syntax, at - 1));

/** 推动*高质量发展, 资源都集中在*。 */
function mayName(context: Context, at: number): boolean {
  const { syntax } = context;
  if (!isInLine(context, at) || SIGNED.has(syntax, at - 1)) return false;
  return BEHIND.has(syntax, at + 1) || HAN.test(syntax.text.charAt(at + 1));
}

/** How far the other star of an emphasis is looked for. */
const EMPHASIS = 40;

/** Longest words that stars emphasize. */
const EMPHASIZED = 12;
const WORDS = /^[一-龥]+$/u;

/** 要*强化*责任: whether another star that is no blank encloses a few words with it. */
function isEmphasis({ syntax }: Context, sure: ReadonlyMap<number, number>, at: number): boolean {
  const { text } = syntax;
  const encloses = (open: number, close: number): boolean => WORDS.test(text.slice(open + 1, close));
  const behind = STAR.find(syntax, at + 1, Math.min(text.length, at + EMPHASIZED + 2));
  if (STAR.has(syntax, behind) && !sure.has(behind) && encloses(at, behind)) return true;
  const before = STAR.behindLast(syntax, at, Math.max(0, at - EMPHASIZED - 1)) - 1;
  return STAR.has(syntax, before) && !sure.has(before) && encloses(before, at);
}

/** Whether no other star stands in the same part of the sentence: one by itself emphasizes nothing; nor is it a sign that is spoken of (*为必填). */
function isAlone({ syntax }: Context, at: number): boolean {
  if (SIGNS.has(syntax, at + 1)) return false;
  const from = PARTS.behindLast(syntax, at, Math.max(0, at - EMPHASIS));
  const to = PARTS.find(syntax, at, Math.min(syntax.text.length, at + EMPHASIS));
  return STAR.find(syntax, from, at) === at && STAR.find(syntax, at + 1, to) === to;
}
