/** What a configuration demands of a text, looked up in the analysis: slogans, phrases, sections and actors. */
import { foldSlogan } from '../lexicon/lexicon.js';
import { flatten } from '../model/outline.js';
import type { Span } from '../source/span.js';
import type { Demands } from './config/types.js';
import type { Manuscript } from './manuscript.js';
import { fitsPhrase, phraseFinder } from '../source/wildcard.js';

export type DemandKind = keyof Demands;

export interface Demand {
  readonly kind: DemandKind;
  readonly name: string;
}

const KINDS = ['slogans', 'phrases', 'sections', 'actors'] as const satisfies readonly DemandKind[];

export const demandsIn = (demands: Demands): readonly Demand[] =>
  KINDS.flatMap((kind) => (demands[kind] ?? []).map((name) => ({ kind, name })));

/** Every place where what is demanded stands. */
export function placesOf({ kind, name }: Demand, manuscript: Manuscript): readonly Span[] {
  const { analysis, text } = manuscript;
  switch (kind) {
    case 'phrases':
      return phraseFinder(name)(text);
    case 'slogans':
      return analysis.slogans
        .filter((slogan) => foldSlogan(slogan.text) === foldSlogan(name))
        .flatMap(({ places }) => places);
    case 'sections':
      return headingsOf(manuscript)
        .filter(({ heading }) => fitsPhrase(heading, name))
        .map(({ span }) => span);
    case 'actors':
      return analysis.responsibilities
        .filter(({ actor }) => fitsPhrase(actor, name) || (!/[*?]/u.test(name) && actor.includes(name)))
        .map(({ actorSpan }) => actorSpan);
  }
}

export interface Heading {
  readonly heading: string;
  readonly span: Span;
}

/** Headings of the outline and paragraphs that the file itself styles as headings, in text order. */
export function headingsOf({ analysis, text }: Manuscript): readonly Heading[] {
  const numbered = flatten(analysis.outline).map(({ heading, headingSpan }) => ({ heading, span: headingSpan }));
  const starts = new Set(numbered.map(({ heading }) => heading));
  const styled = analysis.paragraphs.flatMap(({ span, style }) => {
    const heading = text.slice(span.start, span.end);
    const isOwn = style?.name === 'heading' && ![...starts].some((known) => heading.endsWith(known));
    return isOwn ? [{ heading, span }] : [];
  });
  return [...numbered, ...styled].toSorted((left, right) => left.span.start - right.span.start);
}

/** Where something is missing from a whole text: its title, else its first line. */
export function headOf({ analysis, text }: Manuscript): Span {
  if (analysis.title !== null) return analysis.title;
  const first = analysis.paragraphs[0]?.span;
  return first === undefined ? { start: 0, end: text.length } : first;
}
