/**
 * A citation that stands elsewhere than it says: in another source than the one it names (a sentence of 《教师法》 credited to
 * 《防洪法》), or in another article of it (第三十八条, not 第三十九条). Told only of what is found nearly word for word, and of sources
 * that are among those given.
 */
import { unfolded } from '../../align/fold.js';
import type { Passage } from '../../align/passages.js';
import type { Span } from '../../source/span.js';
import { lineStarts, positionAt } from '../../source/text.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { type CitedSource, foldedWords } from '../sources.js';
import { articleAt, articlesOf, isInArticle } from './articles.js';
import type { Cited } from './named.js';

/** So much of the passage is the citation's, of so many characters at least. */
export const SURE = 0.9;
const SHORTEST = 8;

interface Stands {
  /** The citation, without its marks. */
  readonly part: Span;
  readonly length: number;
  readonly source: CitedSource;
  readonly passage: Passage;
}

export const isSure = ({ alignment }: Passage, length: number): boolean =>
  length >= SHORTEST && alignment.matches >= SURE * length;

/** What it is credited to, where that is wrong; the finding marks that. */
export function wronglyCredited({ text }: Manuscript, cited: Cited, stands: Stands): readonly Found[] {
  const { part, length, source, passage } = stands;
  const { title, sources, articles, numbers } = cited;
  if (!isSure(passage, length)) return [];
  const found = unfolded(source.folded, passage.alignment.start, passage.alignment.end);
  if (!sources.includes(source)) {
    if (title === null || sources.length === 0) return [];
    const named = text.slice(title.start, title.end);
    return [{ span: title, saying: 'elsewhere', args: { named, ...placeIn(source, found) } }];
  }
  const own = articlesOf(source);
  const [first, last] = [articleAt(own, found.start), articleAt(own, found.end - 1)];
  if (articles === null || first === undefined || last === undefined) return [];
  const words = foldedWords(text.slice(part.start, part.end));
  const isRight = numbers.some(
    (number) => number === first.number || number === last.number || isInArticle(source, number, words),
  );
  const given = text.slice(articles.start, articles.end);
  return isRight
    ? []
    : [{ span: articles, saying: 'article', args: { given, right: first.words, ...placeIn(source, found) } }];
}

function placeIn({ name, text }: CitedSource, { start }: Span): { readonly source: string; readonly place: string } {
  const { line, column } = positionAt(lineStarts(text), start);
  return { source: name, place: `${line}:${column}` };
}
