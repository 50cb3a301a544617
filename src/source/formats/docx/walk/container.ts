/** Opening and closing what holds paragraphs, and handing its paragraphs over. */
import type { Origin } from '../../../origin.js';
import { withNumber } from '../../../enumeration.js';
import type { Story } from '../counter.js';
import { closeFields } from './fields.js';
import type { Container, Joined, Pieces, Walk } from './state.js';

interface Where {
  readonly story: Story;
  readonly origin: Origin;
  readonly pieces: Pieces;
  readonly found?: { text: boolean };
}

export function openContainer(walk: Walk, { story, origin, pieces, found = { text: false } }: Where): Container {
  const container: Container = {
    story,
    origin,
    pieces,
    found,
    fields: walk.fields.length,
    count: 0,
    pending: null,
    cell: 'shown',
    span: 1,
  };
  walk.containers.push(container);
  return container;
}

/** A page or column break: a line break in the middle of a paragraph, nothing at its edges. */
export const PAGE_BREAK = '\f';

const withBreaks = (text: string): string =>
  text.includes(PAGE_BREAK) ? text.replace(/^\f+|\f+$/gu, '').replaceAll(PAGE_BREAK, '\n') : text;

export function handOver(container: Container, { paragraph, number, text, style, boxes }: Joined): void {
  const written = withNumber(number, withBreaks(text));
  if (written !== '') container.found.text = true;
  container.pieces.push({ text: written, origin: { ...container.origin, paragraph }, style });
  if (boxes.length > 0) container.pieces.push(boxes);
}

/** What waits to be joined with a paragraph that does not come: there is only something where there is text. */
export function handOverPending(container: Container): void {
  const { pending } = container;
  container.pending = null;
  if (pending !== null && (pending.text !== '' || pending.boxes.length > 0)) handOver(container, pending);
}

/** Fields that begin in a container end in it, or a field without an end would swallow what follows. */
export function closeContainer(walk: Walk): Container | null {
  const container = walk.containers.pop();
  if (container === undefined) return null;
  handOverPending(container);
  closeFields(walk, container.fields);
  return container;
}
