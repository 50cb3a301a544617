/**
 * What a citation says it comes from, right before it: 《防洪法》第三十九条规定：“…”, 在《…》中强调，“…”. The law may be called by a
 * shorter name than its file (《防洪法》 for 中华人民共和国防洪法.txt). Left out: what is only mentioned (学习《防洪法》，书记强调：“…”).
 */
import type { Span } from '../../source/span.js';
import type { Manuscript } from '../manuscript.js';
import { type CitedSource, foldedWords } from '../sources.js';
import { articleNumber, NUMERAL } from './articles.js';

export interface Cited {
  /** The title with its marks, or several; null where articles alone are named. */
  readonly title: Span | null;
  /** The sources that may be called so; where articles alone are named, as the title before them. */
  readonly sources: readonly CitedSource[];
  /** Where articles are named, and which: 39 of 第三十九条, each of 第三条至第五条. */
  readonly articles: Span | null;
  readonly numbers: readonly string[];
}

/** So far before the quotation it is named; further, where articles alone are. */
const REACH = 140;
const FAR = 400;
const ARTICLE = `第${NUMERAL}条(?:之[一二三四五六七八九十])?(?:第[一二三四五六七八九十\\d]{1,3}[款项]){0,2}`;
const ARTICLES = `${ARTICLE}(?:[、，和及与至到]{1,2}${ARTICLE}){0,4}`;
const SAID =
  '(?:中|里|还|也|都|就|曾|明确|专门|又|进一步|特别|首次){0,4}(?:规定|指出|强调|要求|提出|明确|写道|写明|载明|申明|告诫)?了?';
const TITLE = '《[^《》\\n]{1,60}》';
/** Titles in a row, each with a bracket and articles, and what says them. */
const TITLED = new RegExp(
  `((?:${TITLE}(?:（[^（）\\n]{0,40}）)?的?(?:${ARTICLES})?[、，和及与]?){1,4})${SAID}[：，]?$`,
  'u',
);
const TITLES = new RegExp(TITLE, 'gu');
const ROW = new RegExp(ARTICLES, 'u');
const UNTITLED = new RegExp(`(?:^|[，。；：！？\\n”])(${ARTICLES})${SAID}[：，]?$`, 'u');
const EACH = new RegExp(`第(${NUMERAL})条(?:之([一二三四五六七八九十]))?`, 'gu');

/** Null where nothing is named right before it. */
export function citedBefore(start: number, { text, sources }: Manuscript): Cited | null {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const found = TITLED.exec(before) ?? UNTITLED.exec(before);
  if (found === null) return null;
  const named = found[1] ?? '';
  const placeOf = (words: string): Span => {
    const at = from + before.indexOf(words, found.index);
    return { start: at, end: at + words.length };
  };
  const titles = named.match(TITLES) ?? [];
  const meant =
    titles.length > 0
      ? titles
      : text
          .slice(Math.max(0, start - FAR), start)
          .match(TITLES)
          ?.slice(-1);
  // Of several it is not known which article is whose.
  const articles = titles.length > 1 ? undefined : ROW.exec(named)?.[0];
  const [title] = titles;
  return {
    title: title === undefined ? null : placeOf(titles.length > 1 ? named : title),
    sources: sources.filter((source) => meant?.some((one) => isCalled(source, one.slice(1, -1)))),
    articles: articles === undefined ? null : placeOf(articles),
    numbers: numbersIn(articles ?? ''),
  };
}

/** 第三条至第五条 are three. */
function numbersIn(words: string): readonly string[] {
  const numbers = [...words.matchAll(EACH)].map(({ 1: numeral = '', 2: inserted }) => articleNumber(numeral, inserted));
  const [first = '', last = ''] = numbers;
  if (numbers.length !== 2 || !/[至到]/u.test(words)) return numbers;
  const count = Number(last) - Number(first) + 1;
  return count > 0 && count < 100 ? Array.from({ length: count }, (_, step) => String(Number(first) + step)) : numbers;
}

const STATE = /^(?:中华人民共和国|中国共产党|中共中央|国务院|关于)+/u;
const BRACKETS = /[（(][^（）()]*[）)]/gu;
/** Names that are no end of the title they stand for. */
const SHORT: Readonly<Record<string, string>> = { 党章: '中国共产党章程', 宪法: '中华人民共和国宪法' };
const SHORTEST = 3;

/** Whether a source goes by the name: its title, the end of it, or it without the state or the party. */
export function isCalled({ titles }: CitedSource, name: string): boolean {
  const called = foldedWords(SHORT[name] ?? name.replace(BRACKETS, ''));
  const plain = called.replace(STATE, '');
  return titles.some(
    (title) => title === called || title === plain || (plain.length >= SHORTEST && title.endsWith(plain)),
  );
}
