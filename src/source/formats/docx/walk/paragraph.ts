/** Paragraphs: what they are by their own properties and their style, their number, and the marks between them. */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { headingAt } from '../../standing.js';
import type { Look } from '../look.js';
import { Unreadable } from '../../../unreadable.js';
import { flag, integer } from '../values.js';
import { SKIP } from '../xml.js';
import { handOver } from './container.js';
import type { Container, Joined, Paragraph, Walk } from './state.js';
import type { ParagraphStyle } from '../../../origin.js';

/** More than any manuscript has; an empty paragraph takes four bytes in a file that unpacks a thousandfold. */
export const PARAGRAPHS_MAXIMUM = 1_000_000;

const value = (attributes: Attributes): string | undefined => attributes['w:val'];

function open(walk: Walk): typeof SKIP | void {
  const container = walk.containers.at(-1);
  if (container === undefined || container.cell !== 'shown') return SKIP;
  if ((walk.paragraphCount += 1) > PARAGRAPHS_MAXIMUM) throw new Unreadable('too-large');
  walk.awaited = null;
  walk.paragraphs.push({
    index: (container.count += 1),
    style: null,
    own: { list: null, level: null },
    outline: null,
    deleted: false,
    vanish: null,
    text: '',
    boxes: [],
    afterMark: false,
  });
}

interface Told {
  readonly number: string;
  readonly style: ParagraphStyle | null;
}

/** Counts the paragraph and tells its number and standing. */
function tell({ context }: Walk, story: Container['story'], paragraph: Paragraph, look: Look): Told {
  const place = context.placeOf(paragraph.own, look);
  const number = place === null ? '' : context.counter(story, place);
  const heading =
    paragraph.outline === null || look.heading?.level === null ? look.heading : headingAt(paragraph.outline);
  return { number, style: heading ?? (place === null ? null : { name: 'list', level: place.level + 1 }) };
}

const NOTHING: Joined = { paragraph: 0, number: '', text: '', style: null, boxes: [] };

/**
 * A paragraph put behind what waits for it. The number is that of the first paragraph that shows one, the place that
 * of the first with text; the standing goes with the number.
 */
function joined(before: Joined | null, paragraph: Paragraph, { number, style }: Told): Joined {
  const { text, boxes, paragraph: first, number: shown, style: held } = before ?? NOTHING;
  const fresh = text === '';
  return {
    paragraph: fresh ? paragraph.index : first,
    number: shown === '' ? number : shown,
    text: text + paragraph.text,
    style: shown === '' ? (style ?? held) : held,
    boxes: boxes.length === 0 ? paragraph.boxes : [boxes, paragraph.boxes],
  };
}

/** The properties of paragraphs that run together are those of the last, whose mark is left: a deleted one has none. */
const UNTOLD: Told = { number: '', style: null };

function close(walk: Walk): void {
  const paragraph = walk.paragraphs.pop();
  const container = walk.containers.at(-1);
  if (paragraph === undefined || container === undefined) return;
  const { looks, hidden } = walk.context;
  const look = looks('paragraph', paragraph.style);
  if (paragraph.deleted) {
    container.pending = joined(container.pending, paragraph, UNTOLD);
    return;
  }
  const told = tell(walk, container.story, paragraph, look);
  if (paragraph.vanish ?? (hidden || look.hidden)) {
    // It counts even where nothing of it is seen, its number with it.
    container.pending = joined(container.pending, paragraph, paragraph.text === '' ? UNTOLD : told);
    return;
  }
  handOver(container, joined(container.pending, paragraph, told));
  container.pending = null;
}

/** An element that says something of the paragraph whose properties are open. */
const property = (tellOf: (paragraph: Paragraph, attributes: Attributes) => void): Element<Walk> => ({
  open: (walk, attributes) => {
    const paragraph = walk.paragraphs.at(-1);
    if (walk.properties === 'paragraph' && paragraph !== undefined) tellOf(paragraph, attributes);
  },
});

const own = (read: (attributes: Attributes) => Partial<Paragraph['own']>): Element<Walk> =>
  property((paragraph, attributes) => {
    paragraph.own = { ...paragraph.own, ...read(attributes) };
  });

/** A drop cap is a paragraph of its own whose letter begins the next one (17.3.1.11). */
function dropCap(paragraph: Paragraph, attributes: Attributes): void {
  if (['drop', 'margin'].includes(attributes['w:dropCap'] ?? '')) paragraph.vanish = true;
}

const PROPERTIES: Element<Walk> = {
  open: (walk) => {
    walk.properties = 'paragraph';
  },
  close: (walk) => {
    walk.properties = null;
  },
};

export const PARAGRAPHS: readonly (readonly [string, Element<Walk>])[] = [
  ['w:p', { open, close }],
  ['w:pPr', PROPERTIES],
  ['w:pStyle', property((paragraph, attributes) => void (paragraph.style = value(attributes) ?? null))],
  ['w:numId', own((attributes) => ({ list: value(attributes) ?? null }))],
  ['w:ilvl', own((attributes) => ({ level: integer(value(attributes)) }))],
  ['w:framePr', property(dropCap)],
  ['w:outlineLvl', property((paragraph, attributes) => void (paragraph.outline = integer(value(attributes))))],
];

/** The mark of the paragraph whose properties are open is hidden: `w:vanish`, or `w:specVanish` of a style separator. */
export const hideMark = (walk: Walk, attributes: Attributes): void => {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.vanish = flag(value(attributes));
};

export const deleteMark = (walk: Walk): void => {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.deleted = true;
};
