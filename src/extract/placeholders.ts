/**
 * Placeholders: XX, X月X日, XXXX年, X%, ××, ○○, □□, ____, 某某, 【待补】, {{name}} standing for something to be filled in.
 * One a run, with the unit it stands in for when that is a date or a per cent. Left out: X光, a Latin word, 某些.
 */
import type { Placeholder } from '../model/types.js';
import { characters, opening, type Keyed } from '../source/finder.js';
import type { Context } from './context.js';

const CROSSES = 'XxＸｘ×✕╳';
const CROSS = `[${CROSSES}]`;
const RUN = opening(
  new RegExp(
    [
      `(?<![A-Za-z0-9])${CROSS}+(?:年${CROSS}+月(?:${CROSS}+日)?|年(?=${CROSS}|[第度初末底中内前后以来的在，。、]|$)|月(?:${CROSS}+日|(?=[底份初末内前之以上中下来，。、]|$))|%|％)?(?![A-Za-z])`,
      '(?<=[A-Za-z0-9])[×✕╳]{2,}',
      '(?<![一二三四五六七八九十])[○◯]{2,}|□+|(?<![*])\\*{2,}(?![*])|_{2,}',
      '某{2,}(?=[省市县区乡镇村局委办处科公同书主部]|[^某])|(?<=[一-龥])某(?=[省市县区乡镇村局委同书主部])|(?<![一-龥])某(?=[省市县区乡镇村局委同书主部])',
    ].join('|'),
  ),
  'XxＸｘ×✕╳○◯□*_某',
);

const NOTE = opening(
  /【(?:待|此处|请|填|暂缺|略|空|补)[^】]{0,12}】|\{\{[^{}\n]{0,40}\}\}|（(?:此处|待)[^）]{0,8}(?:填|补|定)[^）]{0,6}）/,
  '【{（',
);
/** What a note of something missing begins with behind its mark: most brackets hold something else. */
const NOTE_HEADS = characters('待此请填暂略空补{');

const FIRSTS = characters('XxＸｘ×✕╳○◯□*_某【{（');

/** Length of the placeholder at a place; -1 where there is none. */
function lengthAt(keyed: Keyed, at: number): number {
  const length = RUN.length(keyed, at);
  return length < 0 && NOTE_HEADS.has(keyed, at + 1) ? NOTE.length(keyed, at) : length;
}

/** 1+X, N+X: what may be added to a number is left open on purpose. */
const SUMMAND = /[\dNn][+＋]$/;

/** X光, X射线, a roman numeral or a lone × between numbers (3×5) stand for nothing. */
function isNoBlank(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (/^[光射线]/.test(after) && end - start === 1) return true;
  if (end - start === 1 && SUMMAND.test(text.slice(Math.max(0, start - 2), start))) return true;
  const before = text.charAt(start - 1);
  return text.slice(start, end) === '×' && /[\d）]/.test(before) && /\d/.test(after.charAt(0));
}

export function extractPlaceholders({ syntax, written }: Context): readonly Placeholder[] {
  const { text } = syntax;
  const found: Placeholder[] = [];
  for (let at = 0; ; at++) {
    at = FIRSTS.find(syntax, at, text.length);
    if (at === text.length) return found;
    const length = lengthAt(syntax, at);
    if (length < 0) continue;
    const end = at + length;
    if (!isNoBlank(text, at, end)) found.push({ text: written(at, end), span: { start: at, end } });
    at = end - 1;
  }
}
