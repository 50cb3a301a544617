/** Numbers and bullets that open a paragraph of a list or a section: 一、（一）1. 1、(1) 2.3.1 ① 第一 甲、 I. 一是 •. */

const NUMERALS = '[零〇一二三四五六七八九十百]{1,4}';

/** Such as a program sets in front of a paragraph, by themselves. */
const NUMBER =
  `[（(〔[](?:${NUMERALS}|\\d{1,2}|[a-z])[)）〕\\]]|[\\u2460-\\u2473\\u2776-\\u277f]|第(?:${NUMERALS}|\\d{1,3})[章节条部篇]?[、，：:]?` +
  `|\\d{1,2}(?:[.．]\\d{1,2}){1,4}[.．、]?(?!\\d)|(?:${NUMERALS}|[甲乙丙丁戊己庚辛壬癸]|[0-9０-９]{1,2}|[ivxlIVXL]{1,5}|[a-zA-Z])[、.．)）](?!\\d)`;

const BULLET =
  '[\\u2022\\u2023\\u2043\\u25a0-\\u25ff\\u2605\\u2606\\u2713\\u2714\\u27a2\\u27a4\\u2666\\u25e6\\u00b7\\uf000-\\uf0ff\\u2013-]';

/** 1.5亿元 opens with no number of a list, 2.3.1 and 2.3 before a blank do. */
const OPENS = new RegExp(`^\\s*(?!\\d{1,2}[.．]\\d+(?![.．\\d\\s]))(?:${NUMBER}|${NUMERALS}(?:是|要))`, 'u');
const ALONE = new RegExp(`^\\s*(?:${NUMBER}|${BULLET})\\s*$`, 'u');
const NUMBERED = new RegExp(`^\\s*(?:${NUMBER})`, 'u');

const BULLET_ALONE = new RegExp(`^${BULLET}$`, 'u');

export const isBullet = (text: string): boolean => BULLET_ALONE.test(text);

/** How many characters of the text are its number, blanks before it left out; 0 where it opens with none. */
export const startsItem = (text: string): number => OPENS.exec(text)?.[0].replace(/\s+/gu, '').length ?? 0;

/** Length of the number in front, blanks before it counted; 0 where there is none. */
export const numberLength = (text: string): number => NUMBERED.exec(text)?.[0].length ?? 0;

/** Whether the text is a number or bullet and nothing else. */
export const isMarker = (text: string): boolean => ALONE.test(text);

/** Numbers of sections, which stand within a paragraph far less often than 一是 or ① do. */
const SECTION = new RegExp(`^\\s*(?:${NUMERALS}[、.．]|\\d{1,2}[、.．](?!\\d)|[（(]${NUMERALS}[)）])`, 'u');

export const startsSection = (text: string): boolean => SECTION.test(text);

/** Kinds of openings that paragraphs side by side share. */
const FAMILIES = [
  `[（(]${NUMERALS}[)）]`,
  '[（(]\\d{1,2}[)）]',
  '\\d{1,2}[.．、](?!\\d)',
  '[\\u2460-\\u2473]',
  `第${NUMERALS}[，、]`,
  `${NUMERALS}[、.．]`,
  `${NUMERALS}是`,
  `${NUMERALS}要`,
  '(?:首先|其次|再次|然后|最后)[，、]',
].map((family) => ({ opens: new RegExp(`^\\s*${family}`, 'u'), within: new RegExp(`[。；！？]${family}`, 'u') }));

/**
 * Whether a paragraph and what may be the next open alike, as items of one list do, and the first has no such item
 * within: 一是…。二是…。 in one paragraph has.
 */
export function areSiblings(paragraph: string, next: string): boolean {
  const family = FAMILIES.find(({ opens }) => opens.test(next));
  return family !== undefined && family.opens.test(paragraph) && !family.within.test(paragraph);
}
