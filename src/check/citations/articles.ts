/** The articles of a law or of regulations: 第三十八条 at the head of its paragraph, and all up to the next. */
import { ordinalValue } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import { type CitedSource, foldedWords } from '../sources.js';

/** An article as it is numbered: 39, or 39之1. */
export interface Article extends Span {
  readonly number: string;
  /** 第三十八条 */
  readonly words: string;
}

export const NUMERAL = '[一二两三四五六七八九十百千零〇\\d]{1,9}';
const HEAD = new RegExp(`^[ \\t\\u3000*#]*(第(${NUMERAL})条(?:之([一二三四五六七八九十]))?)(?![的之]|规定|第)`, 'gmu');

/** 三十九 and 39 are one number. */
export function articleNumber(numeral: string, inserted: string | undefined): string {
  const value = ordinalValue(numeral);
  return `${value ?? numeral}${inserted === undefined ? '' : `之${ordinalValue(inserted) ?? inserted}`}`;
}

const known = new WeakMap<CitedSource, readonly Article[]>();

/** In text order; none where the source has no articles. Time linear in it. */
export function articlesOf(source: CitedSource): readonly Article[] {
  const articles = known.get(source) ?? read(source.text);
  known.set(source, articles);
  return articles;
}

function read(text: string): readonly Article[] {
  const heads = [...text.matchAll(HEAD)].map(({ 1: words = '', 2: numeral = '', 3: inserted, index }) => ({
    start: index,
    words,
    number: articleNumber(numeral, inserted),
  }));
  return heads.map((head, place) => ({ ...head, end: heads[place + 1]?.start ?? text.length }));
}

/** The article that a place stands in; undefined before the first. */
export const articleAt = (articles: readonly Article[], place: number): Article | undefined =>
  articles.findLast(({ start }) => start <= place);

/** Whether an article of that number has the very words, folded. */
export function isInArticle(source: CitedSource, number: string, wanted: string): boolean {
  return articlesOf(source).some(
    (article) =>
      article.number === number && foldedWords(source.text.slice(article.start, article.end)).includes(wanted),
  );
}
