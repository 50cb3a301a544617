/**
 * Documents an upper text names (《…》): named in the draft too, with or without marks, or shorter or longer by what stands
 * before 关于. Left out: a title shortened by the text itself (《意见》 for 《关于…的意见》).
 */
import { clausesOf, type Clauses, sourceSpan } from '../align/clauses.js';
import { evidenceAt } from './evidence.js';
import type { Covered } from './types.js';
import type { CoveredTitle } from '../model/cover.js';
import type { Quote } from '../model/types.js';
import type { Span } from '../source/span.js';

const MOST_EVIDENCE = 3;
/** A shorter title is found within a longer one if it still says so much of it. */
const MOST_OF = 0.6;

export interface TitleFinder {
  readonly text: string;
  readonly folded: Clauses;
  readonly titles: readonly (readonly [name: string, span: Span])[];
}

const foldedName = (text: string): string => clausesOf(text).text.replace(/[，。、]/gu, '');

const titlesOf = ({ analysis }: Covered): readonly Quote[] =>
  (analysis.quotes ?? []).filter(({ role, text }) => role === 'document' && foldedName(text) !== '');

export function titleFinder(draft: Covered, folded: Clauses): TitleFinder {
  const titles = titlesOf(draft).map(({ text, span }) => [foldedName(text), span] as const);
  return { text: draft.text, folded, titles };
}

export function coveredTitles(upper: Covered, finder: TitleFinder): readonly CoveredTitle[] {
  const all = titlesOf(upper);
  const names = all.map(({ text }) => foldedName(text));
  const isFirst = (index: number): boolean => names.indexOf(names[index] ?? '') === index;
  const isShort = (name: string): boolean => names.some((other) => other.length > name.length && other.endsWith(name));
  return all.flatMap(({ text, span }, index) => {
    const name = names[index] ?? '';
    if (!isFirst(index) || isShort(name)) return [];
    const evidence = placesOf(name, finder).map((place) => evidenceAt(finder.text, place));
    const status = evidence.length > 0 ? 'covered' : 'missing';
    return [{ source: upper.id, at: { ...span }, text, status, evidence } satisfies CoveredTitle];
  });
}

function placesOf(name: string, { folded, titles }: TitleFinder): readonly Span[] {
  const quoted = titles.filter(([title]) => isSame(name, title)).map(([, span]) => span);
  if (quoted.length > 0) return quoted.slice(0, MOST_EVIDENCE);
  const bare: Span[] = [];
  for (let at = folded.text.indexOf(name); at >= 0; at = folded.text.indexOf(name, at + name.length))
    bare.push(sourceSpan(folded, { start: at, end: at + name.length }));
  return bare.slice(0, MOST_EVIDENCE);
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= long.length * MOST_OF && long.endsWith(short);
}
