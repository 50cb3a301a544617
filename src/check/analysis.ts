/**
 * What rules ask of the analysis, in offsets of the text as read. Each part is worked out when a rule first asks for it:
 * most manuscripts give no rule a reason to ask who is quoted or what each unit does.
 */
import type { Context } from '../extract/context.js';
import { copyInSource } from '../extract/in-source.js';
import { paragraphsOf } from '../extract/paragraphs.js';
import { lazyResults } from '../extract/registry.js';
import { type OwnYear, readOwnYear } from '../extract/year.js';
import type {
  Announcement,
  OutlineNode,
  Paragraph,
  Placeholder,
  Quote,
  Responsibility,
  Slogan,
} from '../model/types.js';
import { lazily } from '../source/lazily.js';
import type { Span } from '../source/span.js';
import type { SourceText } from '../source/text.js';

export interface Asked {
  readonly announcements: readonly Announcement[];
  readonly outline: readonly OutlineNode[];
  readonly paragraphs: readonly Paragraph[];
  readonly placeholders: readonly Placeholder[];
  readonly quotes: readonly Quote[];
  readonly responsibilities: readonly Responsibility[];
  /** Members of the dictionary may be younger than the speech. */
  readonly slogans: readonly Slogan[];
  readonly title: Span | null;
  /** The year of the speech; its statements are of the reading. */
  readonly year: OwnYear;
}

/** The same whatever is asked first: parts that others are made of are copied. */
export function askedOf(context: Context, source: SourceText): Asked {
  const found = lazyResults(context);
  const { title } = context.syntax.front;
  const given = { option: null, fileName: source.name, front: source.front.year ?? null };
  return lazily<Asked>({
    announcements: () => copyInSource(context, found.announcements),
    outline: () => copyInSource(context, found.outline),
    paragraphs: () => paragraphsOf(context, source),
    placeholders: () => copyInSource(context, found.placeholders),
    quotes: () => copyInSource(context, found.quotes),
    responsibilities: () => copyInSource(context, found.responsibilities),
    slogans: () => copyInSource(context, found.slogans),
    title: () => (title === null ? null : context.syntax.reading.span(title.start, title.end)),
    year: () => readOwnYear(context, () => found.moves, given),
  });
}
