/**
 * What rules ask of the analysis, in offsets of the text as read. Each part is worked out when a rule first asks for it:
 * most manuscripts give no rule a reason to ask who is quoted or what each unit does.
 */
import type { Context } from '../extract/context.js';
import { copyInSource } from '../extract/in-source.js';
import { paragraphsOf } from '../extract/paragraphs.js';
import { citationsIn } from '../extract/quotes.js';
import { lazyResults, type Results } from '../extract/registry.js';
import { misnumbered } from '../extract/slogan-misnumbered.js';
import { type OwnYear, readOwnYear } from '../extract/year-own.js';
import type { OutlineNode, Paragraph, Placeholder, Quote, Responsibility } from '../model/types.js';
import { lazily } from '../source/lazily.js';
import type { Span } from '../source/span.js';
import type { SourceText } from '../source/text.js';

/** A declared count, the number of members found for it, and their places. */
export interface Count {
  readonly declared: number | null;
  readonly found: number | null;
  readonly items: readonly { readonly span: Span }[];
  readonly span: Span;
}

/** A numeric slogan: its places, and whether the text itself shows its members. */
export interface Slogan {
  readonly text: string;
  readonly places: readonly Span[];
  readonly isOwn: boolean;
}

/** A count that the text gives other members than it says; one that is sure cannot be meant otherwise. */
export interface WrongCount extends Count {
  readonly isSure: boolean;
}

export interface Asked {
  readonly announcements: readonly Count[];
  /** Slogans whose members are told in full, but not as many as their name counts. */
  readonly misnumbered: readonly WrongCount[];
  readonly slogans: readonly Slogan[];
  readonly placeholders: readonly Placeholder[];
  readonly outline: readonly OutlineNode[];
  readonly quotes: readonly Quote[];
  /** Quotations of somebody's words, in text order: what stands there is not the speaker's to mend. */
  readonly citations: readonly Span[];
  readonly responsibilities: readonly Responsibility[];
  readonly paragraphs: readonly Paragraph[];
  readonly title: Span | null;
  /** The year of the speech; its statements are of the reading. */
  readonly year: OwnYear;
}

interface From {
  readonly context: Context;
  readonly source: SourceText;
  readonly found: Results;
}

const spanOf = ({ context }: From, { start, end }: Span): Span => context.syntax.reading.span(start, end);

const openAsked = lazily<From, Asked>({
  announcements: (from) =>
    from.found.announcements.map(({ declared, found, items, span }) => ({
      declared,
      found,
      items: items.map((item) => ({ span: spanOf(from, item.span) })),
      span: spanOf(from, span),
    })),
  misnumbered: (from) =>
    from.found.mentions.flatMap((slogan) => {
      const told = from.found.sets.expansions.has(slogan.key) ? null : misnumbered(from.context, slogan);
      if (told === null) return [];
      const items = told.members.items.map((item) => ({ span: spanOf(from, item) }));
      return [
        { declared: told.declared, found: items.length, items, span: spanOf(from, told.mention), isSure: told.isSure },
      ];
    }),
  slogans: (from) =>
    from.found.mentions.map(({ key, text, mentions }) => ({
      text,
      places: mentions.map((mention) => spanOf(from, mention)),
      isOwn: from.found.sets.expansions.has(key),
    })),
  placeholders: (from) => from.found.placeholders.map(({ text, span }) => ({ text, span: spanOf(from, span) })),
  outline: ({ context, found }) => copyInSource(context, found.outline),
  quotes: ({ context, found }) => copyInSource(context, found.quotes),
  citations: (from) => citationsIn(from.context, from.found.mentions).map((span) => spanOf(from, span)),
  responsibilities: ({ context, found }) => copyInSource(context, found.responsibilities),
  paragraphs: ({ context, source }) => paragraphsOf(context, source),
  title: (from) => {
    const { title } = from.context.syntax.front;
    return title === null ? null : spanOf(from, title);
  },
  year: ({ context, source, found }) => {
    const given = { option: null, fileName: source.name, front: source.front.year ?? null };
    return readOwnYear(context, () => found.moves, given);
  },
});

/** The same whatever is asked first. */
export const askedOf = (context: Context, source: SourceText): Asked =>
  openAsked({ context, source, found: lazyResults(context) });
