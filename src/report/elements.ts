/** One description per element, in the order of `ELEMENTS`. */
import { saysModality } from '../model/duty.js';
import type { Analysis, Announcement, Move, OutlineNode, Quote, Requirement } from '../model/types.js';
import { flatten } from '../model/outline.js';
import type { Element, Placeholder, Responsibility, Slogan, Target, Term } from '../model/types.js';
import { amountOf } from './amount.js';
import { type Context, describe, type ElementTable, joinList } from './columns.js';

/** A promised number that the text does not keep. */
export const isMismatch = ({ declared, found }: Announcement): boolean =>
  declared !== null && found !== null && declared !== found;

/** A slogan's members as the text gives them, else as the dictionary does, marked so in front, where no cut reaches. */
function membersOf({ expansion, canonical }: Slogan, { say }: Context): string {
  if (expansion !== null)
    return joinList(
      expansion.items.map((item) => item.text),
      say,
    );
  if (canonical === null || canonical.members.length === 0) return '';
  const { members, since } = canonical;
  const origin = since === null ? say('slogan.dictionary') : say('slogan.dictionarySince', { since });
  return `${origin}${joinList(members, say)}`;
}

/** 县应急局牵头，县消防大队配合: the word stands beside that of the partner. */
const ASSIGNS: ReadonlySet<string> = new Set(['牵头', '配合', '负责', '负总责', '承担']);

/** In 一把手亲自抓 one phrase is both; people read it once, as they do in 汛期不得离开辖区. */
const modalityOf = (responsibility: Responsibility): string | null => {
  const { modality, duty } = responsibility;
  if (modality === duty && ASSIGNS.has(modality)) return modality;
  return saysModality(responsibility) ? null : modality;
};

const EXCERPT = 40;

/** Enough of a passage to recognise it: a move may run over pages. */
function excerpt(text: string | null): string | null {
  const trimmed = text?.trim() ?? null;
  return trimmed === null || trimmed.length <= EXCERPT ? trimmed : `${trimmed.slice(0, EXCERPT)}…`;
}

const moves = describe<Move>('moves', {
  items: (analysis) => analysis.moves,
  span: (move) => move.span,
  columns: [
    { key: 'move', words: 'move', value: (move) => move.kind },
    { key: 'length', value: ({ span }) => span.end - span.start },
    { key: 'excerpt', use: 'people', value: (move, { slice }) => excerpt(slice(move.span)) },
    { key: 'text', use: 'data', value: (move, { slice }) => slice(move.span) },
  ],
});

const outline = describe<OutlineNode>('outline', {
  items: (analysis) => analysis.outline && flatten(analysis.outline),
  span: (node) => node.span,
  columns: [
    { key: 'path', value: (node) => node.path },
    { key: 'level', use: 'data', value: (node) => node.level },
    { key: 'kind', words: 'kind', value: (node) => node.kind },
    { key: 'marker', value: (node) => node.marker },
    { key: 'heading', value: (node) => node.heading },
  ],
});

const requirements = describe<Requirement>('requirements', {
  items: (analysis) => analysis.requirements,
  span: (requirement) => requirement.span,
  columns: [
    { key: 'path', value: (requirement) => requirement.path },
    { key: 'level', use: 'data', value: (requirement) => requirement.level },
    { key: 'marker', value: (requirement) => requirement.marker },
    { key: 'heading', value: (requirement) => requirement.heading },
    { key: 'within', use: 'data', value: (requirement) => requirement.within },
  ],
});

const slogans = describe<Slogan>('slogans', {
  items: (analysis) => analysis.slogans,
  span: (slogan) => slogan.mentions[0]?.span ?? null,
  columns: [
    { key: 'slogan', share: 0.25, value: (slogan) => slogan.text },
    { key: 'number', use: 'data', value: (slogan) => slogan.number.join(', ') },
    { key: 'mentions', value: (slogan) => slogan.mentions.length },
    {
      key: 'places',
      use: 'data',
      value: ({ mentions }, { place }) => mentions.map(({ span }) => place(span)).join(' '),
    },
    { key: 'members', use: 'people', value: membersOf },
    { key: 'form', use: 'data', words: 'form', value: ({ expansion }) => expansion?.form ?? null },
    { key: 'expansion', use: 'data', value: ({ expansion }) => expansion?.items.map(({ text }) => text) ?? null },
    { key: 'canonical', use: 'data', value: ({ canonical }) => canonical?.members ?? null },
    { key: 'since', use: 'data', value: ({ canonical }) => canonical?.since ?? null },
    { key: 'until', use: 'data', value: ({ canonical }) => canonical?.until ?? null },
    { key: 'source', use: 'data', value: ({ canonical }) => canonical?.source ?? null },
  ],
});

const announcements = describe<Announcement>('announcements', {
  items: (analysis) => analysis.announcements,
  span: (announcement) => announcement.span,
  brief: isMismatch,
  alert: isMismatch,
  columns: [
    { key: 'declared', value: (announcement) => announcement.declared },
    { key: 'found', value: (announcement) => announcement.found },
    { key: 'mismatch', use: 'data', value: isMismatch },
    { key: 'announcement', value: (announcement) => announcement.text },
    { key: 'items', use: 'data', value: ({ items }) => items.map(({ text }) => text) },
  ],
});

const quotes = describe<Quote>('quotes', {
  items: (analysis) => analysis.quotes,
  span: (quote) => quote.span,
  columns: [
    { key: 'role', words: 'role', value: (quote) => quote.role },
    { key: 'speaker', share: 0.2, value: (quote) => quote.speaker },
    { key: 'verb', value: (quote) => quote.verb },
    { key: 'governor', value: (quote) => quote.governor },
    { key: 'mark', use: 'data', value: (quote) => quote.mark },
    { key: 'quote', value: (quote) => quote.text },
  ],
});

const targets = describe<Target>('targets', {
  items: (analysis) => analysis.targets,
  span: (target) => target.span,
  brief: (target) => target.status === 'goal',
  columns: [
    { key: 'status', words: 'status', value: (target) => target.status },
    { key: 'metric', share: 0.4, value: (target) => target.metric },
    { key: 'amount', use: 'people', value: (target, { say }) => amountOf(target, say) },
    { key: 'comparator', use: 'data', words: 'comparator', value: (target) => target.comparator },
    { key: 'value', use: 'data', value: (target) => target.value },
    { key: 'valueMax', use: 'data', value: (target) => target.valueMax },
    { key: 'unit', use: 'data', value: (target) => target.unit },
    { key: 'deadline', value: (target) => target.deadline },
    { key: 'blank', use: 'data', value: (target) => target.placeholder },
    { key: 'text', use: 'data', value: (target) => target.text },
  ],
});

const responsibilities = describe<Responsibility>('responsibilities', {
  items: (analysis) => analysis.responsibilities,
  span: (responsibility) => responsibility.span,
  brief: (responsibility) => !responsibility.audience,
  columns: [
    { key: 'actor', share: 0.3, value: (responsibility) => responsibility.actor },
    { key: 'modality', use: 'data', value: (responsibility) => responsibility.modality },
    { key: 'modality', use: 'people', share: 0.15, value: modalityOf },
    { key: 'duty', value: (responsibility) => responsibility.duty },
    { key: 'audience', use: 'data', value: (responsibility) => responsibility.audience },
    { key: 'path', use: 'data', value: (responsibility) => responsibility.path },
  ],
});

const placeholders = describe<Placeholder>('placeholders', {
  items: (analysis) => analysis.placeholders,
  span: (placeholder) => placeholder.span,
  columns: [{ key: 'placeholder', value: (placeholder) => placeholder.text }],
});

const terms = describe<Term>('terms', {
  items: (analysis) => analysis.terms,
  span: () => null,
  columns: [
    { key: 'term', value: (term) => term.text },
    { key: 'count', value: (term) => term.count },
    { key: 'weight', value: (term) => term.weight },
  ],
});

export const ELEMENT_TABLES: Readonly<Record<Element, ElementTable>> = {
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
};

/** How many of each element the analysis holds, for those that were asked for. */
export function countsOf(analysis: Analysis): readonly (readonly [Element, number])[] {
  return Object.values(ELEMENT_TABLES).flatMap(({ element }) => {
    const list = element === 'outline' ? analysis.outline && flatten(analysis.outline) : analysis[element];
    return list === undefined ? [] : [[element, list.length] as const];
  });
}
