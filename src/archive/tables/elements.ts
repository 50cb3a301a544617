/** One table an element, named as in the analysis. A slogan has a row for every mention. */
import type { OutlineNode, Slogan } from '../../model/types.js';
import { flatten } from '../../model/outline.js';
import type {
  Move,
  Announcement,
  Placeholder,
  Quote,
  Requirement,
  Responsibility,
  Target,
  Term,
} from '../../model/types.js';
import { tableOf } from './column.js';

const textsOf = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text);

const moves = tableOf<Move>('moves', {
  items: (analysis) => analysis.moves,
  span: ({ span }) => span,
  columns: [
    { name: 'kind', type: 'text', of: ({ kind }) => kind },
    { name: 'length', type: 'integer', of: ({ span }) => span.end - span.start },
  ],
});

const outline = tableOf<OutlineNode>('outline', {
  items: (analysis) => analysis.outline && flatten(analysis.outline),
  span: ({ span }) => span,
  columns: [
    { name: 'id', type: 'text', of: ({ id }) => id },
    { name: 'path', type: 'text', of: ({ path }) => path },
    { name: 'level', type: 'integer', of: ({ level }) => level },
    { name: 'ordinal', type: 'integer', of: ({ ordinal }) => ordinal },
    { name: 'marker', type: 'text', of: ({ marker }) => marker },
    { name: 'style', type: 'text', of: ({ style }) => style },
    { name: 'kind', type: 'text', of: ({ kind }) => kind },
    { name: 'heading', type: 'text', of: ({ heading }) => heading },
  ],
});

const requirements = tableOf<Requirement>('requirements', {
  items: (analysis) => analysis.requirements,
  span: ({ span }) => span,
  columns: [
    { name: 'id', type: 'text', of: ({ id }) => id },
    { name: 'path', type: 'text', of: ({ path }) => path },
    { name: 'level', type: 'integer', of: ({ level }) => level },
    { name: 'ordinal', type: 'integer', of: ({ ordinal }) => ordinal },
    { name: 'marker', type: 'text', of: ({ marker }) => marker },
    { name: 'heading', type: 'text', of: ({ heading }) => heading },
    { name: 'within', type: 'texts', of: ({ within }) => within },
  ],
});

interface Mention {
  readonly slogan: Slogan;
  readonly mention: Slogan['mentions'][number];
}

const slogans = tableOf<Mention>('slogans', {
  items: (analysis) => analysis.slogans?.flatMap((slogan) => slogan.mentions.map((mention) => ({ slogan, mention }))),
  span: ({ mention }) => mention.span,
  columns: [
    { name: 'text', type: 'text', of: ({ slogan }) => slogan.text },
    { name: 'surface', type: 'text', of: ({ mention }) => mention.surface },
    { name: 'quoted', type: 'flag', of: ({ mention }) => mention.quoted },
    { name: 'number', type: 'json', of: ({ slogan }) => JSON.stringify(slogan.number) },
    { name: 'form', type: 'text', of: ({ slogan }) => slogan.expansion?.form },
    { name: 'expansion', type: 'texts', of: ({ slogan }) => slogan.expansion && textsOf(slogan.expansion.items) },
    { name: 'canonical', type: 'texts', of: ({ slogan }) => slogan.canonical?.members },
    { name: 'since', type: 'text', of: ({ slogan }) => slogan.canonical?.since },
    { name: 'until', type: 'text', of: ({ slogan }) => slogan.canonical?.until },
    { name: 'source', type: 'text', of: ({ slogan }) => slogan.canonical?.source },
  ],
});

const announcements = tableOf<Announcement>('announcements', {
  items: (analysis) => analysis.announcements,
  span: ({ span }) => span,
  columns: [
    { name: 'text', type: 'text', of: ({ text }) => text },
    { name: 'declared', type: 'integer', of: ({ declared }) => declared },
    { name: 'found', type: 'integer', of: ({ found }) => found },
    { name: 'items', type: 'texts', of: ({ items }) => textsOf(items) },
  ],
});

const quotes = tableOf<Quote>('quotes', {
  items: (analysis) => analysis.quotes,
  span: ({ span }) => span,
  columns: [
    { name: 'text', type: 'text', of: ({ text }) => text },
    { name: 'mark', type: 'text', of: ({ mark }) => mark },
    { name: 'role', type: 'text', of: ({ role }) => role },
    { name: 'speaker', type: 'text', of: ({ speaker }) => speaker },
    { name: 'verb', type: 'text', of: ({ verb }) => verb },
    { name: 'governor', type: 'text', of: ({ governor }) => governor },
  ],
});

const targets = tableOf<Target>('targets', {
  items: (analysis) => analysis.targets,
  span: ({ span }) => span,
  columns: [
    { name: 'text', type: 'text', of: ({ text }) => text },
    { name: 'metric', type: 'text', of: ({ metric }) => metric },
    { name: 'value', type: 'number', of: ({ value }) => value },
    { name: 'valueMax', type: 'number', of: ({ valueMax }) => valueMax },
    { name: 'unit', type: 'text', of: ({ unit }) => unit },
    { name: 'comparator', type: 'text', of: ({ comparator }) => comparator },
    { name: 'deadline', type: 'text', of: ({ deadline }) => deadline },
    { name: 'status', type: 'text', of: ({ status }) => status },
    { name: 'placeholder', type: 'flag', of: ({ placeholder }) => placeholder },
  ],
});

const responsibilities = tableOf<Responsibility>('responsibilities', {
  items: (analysis) => analysis.responsibilities,
  span: ({ span }) => span,
  columns: [
    { name: 'actor', type: 'text', of: ({ actor }) => actor },
    { name: 'modality', type: 'text', of: ({ modality }) => modality },
    { name: 'duty', type: 'text', of: ({ duty }) => duty },
    { name: 'audience', type: 'flag', of: ({ audience }) => audience },
    { name: 'path', type: 'text', of: ({ path }) => path },
  ],
});

const placeholders = tableOf<Placeholder>('placeholders', {
  items: (analysis) => analysis.placeholders,
  span: ({ span }) => span,
  columns: [{ name: 'text', type: 'text', of: ({ text }) => text }],
});

const terms = tableOf<Term>('terms', {
  items: (analysis) => analysis.terms,
  columns: [
    { name: 'text', type: 'text', of: ({ text }) => text },
    { name: 'count', type: 'integer', of: ({ count }) => count },
    { name: 'weight', type: 'number', of: ({ weight }) => weight },
  ],
});

export const ELEMENT_TABLES = [
  moves,
  outline,
  requirements,
  slogans,
  announcements,
  quotes,
  targets,
  responsibilities,
  placeholders,
  terms,
] as const;
