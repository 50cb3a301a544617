/**
 * Passages of a text as nested markup. Elements nest as a rule (a target in a duty in a quote); where two cross, the
 * inner one is closed and opened again, so that the markup stays a tree and every character stands in it once.
 */
import type { Span } from '../../source/span.js';
import { asHtml, type Html, html, escapeText } from './tag.js';

export interface Mark extends Span {
  /** Classes of the passage. */
  readonly tone: string;
  /** Id that links to the passage lead to; on its first piece only. Null for none. */
  readonly id: string | null;
  /** Further attributes, escaped. */
  readonly attributes?: string;
  /** Stands behind its last piece: the link back to its row. */
  readonly after?: Html;
}

/** Outer before inner: earlier start, then later end. */
export const inOrder = (left: Span, right: Span): number => left.start - right.start || right.end - left.end;

/**
 * The text of `within` with its marks, which are in the order of `inOrder`; parts of a mark outside are left to other
 * calls, and its id to the one that holds its start.
 */
export function marked(text: string, within: Span, marks: readonly Mark[]): Html {
  const here = marks.filter((mark) => mark.start < within.end && mark.end > within.start && mark.start < mark.end);
  if (here.length === 0) return html`${text.slice(within.start, within.end)}`;
  let out = '';
  let at = within.start;
  let next = 0;
  const open: Mark[] = [];
  for (const edge of edgesOf(here, within)) {
    out += escapeText(text.slice(at, edge));
    at = edge;
    out += closing(open, edge);
    while (next < here.length && Math.max(here[next]?.start ?? 0, within.start) <= edge) {
      const mark = here[next++];
      if (mark === undefined || Math.min(mark.end, within.end) <= edge) continue;
      open.push(mark);
      out += opening(mark, mark.start >= within.start);
    }
  }
  return asHtml(out + escapeText(text.slice(at, within.end)) + '</span>'.repeat(open.length));
}

/** Where something starts or ends, inside. */
function edgesOf(marks: readonly Mark[], { start, end }: Span): readonly number[] {
  const edges = new Set<number>();
  for (const mark of marks) {
    edges.add(Math.max(mark.start, start));
    edges.add(Math.min(mark.end, end));
  }
  return [...edges].sort((left, right) => left - right);
}

/** Closes what ends at or before the edge (at the end of `within`, all of it); what was closed with it opens again. */
function closing(open: Mark[], edge: number): string {
  const lowest = open.findIndex((mark) => mark.end <= edge);
  if (lowest < 0) return '';
  const closed = open.splice(lowest);
  const ended = closed.filter((mark) => mark.end <= edge);
  const again = closed.filter((mark) => mark.end > edge);
  open.push(...again);
  const refs = ended
    .toReversed()
    .map(({ after }) => after?.markup ?? '')
    .join('');
  return '</span>'.repeat(closed.length) + refs + again.map((mark) => opening(mark, false)).join('');
}

const opening = ({ tone, id, attributes = '' }: Mark, first: boolean): string =>
  `<span class="${escapeText(tone)}"${first && id !== null ? ` id="${escapeText(id)}"` : ''}${attributes}>`;

/** The marks that touch a stretch, for stretches asked in text order: each mark is looked at a few times only. */
export function cursorOver(marks: readonly Mark[]): (span: Span) => readonly Mark[] {
  let next = 0;
  let live: readonly Mark[] = [];
  return (span) => {
    const fresh: Mark[] = [];
    for (; (marks[next]?.start ?? Number.POSITIVE_INFINITY) < span.end; next++) {
      const mark = marks[next];
      if (mark !== undefined) fresh.push(mark);
    }
    live = [...live, ...fresh].filter(({ end }) => end > span.start);
    return live;
  };
}
