/** Every element of an analysis as marks in its text, in text order, each linked to its row. */
import { flatten } from '../../model/outline.js';
import type { Span } from '../../source/span.js';
import type { Analysis, OutlineNode } from '../../model/types.js';
import { isMismatch } from '../elements.js';
import { inOrder, type Mark } from '../page/marks.js';
import { html, type Html } from '../page/tag.js';
import type { Say } from '../renderer.js';
import { type Kind, nodeId, passageId, rowId } from './names.js';

interface Passage {
  readonly kind: Kind;
  /** Of its element, from 1. */
  readonly number: number;
  readonly span: Span;
  readonly mention?: number;
  readonly tone?: string;
  /** Part of an element that has its link elsewhere. */
  readonly silent?: true;
}

/** The marks, in the order `marked` wants them. */
export function passagesOf(analysis: Analysis, say: Say): readonly Mark[] {
  const passages = [
    ...sloganPassages(analysis),
    ...counted('quote', analysis.quotes),
    ...counted('target', analysis.targets),
    ...dutyPassages(analysis),
    ...(analysis.announcements ?? []).map((announcement, index) => ({
      ...passage('announcement', index, announcement.span),
      ...(isMismatch(announcement) ? { tone: 'alert' } : {}),
    })),
    ...counted('placeholder', analysis.placeholders),
    ...analysis.meta.yearEvidence.flatMap(({ span }, index) => (span === null ? [] : [passage('year', index, span)])),
  ];
  const headings = flatten(analysis.outline ?? []).map((node) => headingMark(node));
  return [...headings, ...passages.map((one) => markOf(one, say))].sort(inOrder);
}

const passage = (kind: Kind, index: number, span: Span): Passage => ({ kind, number: index + 1, span });

const counted = (kind: Kind, list: readonly { readonly span: Span }[] = []): readonly Passage[] =>
  list.map(({ span }, index) => passage(kind, index, span));

const sloganPassages = ({ slogans = [] }: Analysis): readonly Passage[] =>
  slogans.flatMap(({ mentions, expansion }, index) => [
    ...mentions.map(({ span }, at) => ({ ...passage('slogan', index, span), mention: at + 1 })),
    ...(expansion?.items ?? []).map(({ span }) => ({ ...passage('member', index, span), silent: true as const })),
  ]);

const dutyPassages = ({ responsibilities = [] }: Analysis): readonly Passage[] =>
  responsibilities.flatMap(({ span, actorSpan }, index) => [
    passage('duty', index, span),
    { ...passage('duty', index, actorSpan), tone: 'actor', silent: true as const },
  ]);

function markOf({ kind, number, span, mention, tone, silent }: Passage, say: Say): Mark {
  const row = rowId(kind === 'member' ? 'slogan' : kind, number);
  return {
    ...span,
    tone: `m is-${kind}${tone === undefined ? '' : ` ${tone}`}`,
    id: silent === true ? null : passageId(kind, number, mention),
    attributes: ` data-row="${row}"`,
    ...(silent === true ? {} : { after: refOf(kind, row, { number, say }) }),
  };
}

const refOf = (kind: Kind, row: string, { number, say }: { number: number; say: Say }): Html =>
  html`<a class="ref is-${kind}" href="#${row}">${say(`page.ref.${kind}`, { number })}</a>`;

/** A heading for those who do not see it too, at the depth of its node under the manuscript's own. */
function headingMark({ id, level, kind, span, headingSpan }: OutlineNode): Mark {
  const depth = Math.min(level + 2, 6);
  return {
    start: span.start,
    end: Math.max(headingSpan.end, span.start),
    tone: `heading ${kind}`,
    id: nodeId(id),
    attributes: ` role="heading" aria-level="${depth}"`,
  };
}
