/** Lists of a page: which number an item carries, by the attributes and inline styles of lists and items. */
import { isBullet, styleOfType, written } from './counter-styles.js';
import type { Style } from './style.js';
import { attribute, isElement, type Element } from './tree.js';

export interface List {
  /** From 1, as deep as lists nest. */
  readonly level: number;
  /** A counter style of CSS, or a bullet. */
  readonly style: string;
  next: number;
  readonly step: 1 | -1;
  /** Items that carry a number, and those of them whose own text opens with one. */
  items: number;
  markedItems: number;
}

/** An item until a block of text has taken its number. */
export interface Item {
  readonly list: List;
  /** Null for a bullet. */
  readonly number: string | null;
}

const integer = (element: Element, name: string): number | null => {
  const value = /^[ \t\n\f\r]*([+-]?\d{1,9})/u.exec(attribute(element, name) ?? '')?.[1];
  return value === undefined ? null : Number(value);
};

/** No style has a longer name; a picture in the short form may. */
const LONGEST = 500;

/** What `list-style-type`, or `list-style` in short, or the attribute `type` says; null where none does. */
function counterStyle(element: Element, style: Style): string | null {
  const declared = (style.get('list-style-type') ?? style.get('list-style'))?.slice(0, LONGEST);
  // In the short form stand a picture and a place as well.
  const named = declared?.replace(/url\([^)]*\)|\b(?:inside|outside)\b/gu, ' ').trim();
  if (named !== undefined && named !== '') return named;
  const type = attribute(element, 'type')?.trim();
  return type === undefined || type === '' ? null : styleOfType(type);
}

const countItems = (list: Element): number =>
  list.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;

/** Opens a list: `start`, `reversed`, `type` and inline styles count (HTML standard, 4.4.5). */
export function openList(element: Element, style: Style, parent: List | null): List {
  const ordered = element.tagName === 'ol';
  const reversed = ordered && attribute(element, 'reversed') !== null;
  const start = ordered ? integer(element, 'start') : null;
  return {
    level: (parent?.level ?? 0) + 1,
    style: counterStyle(element, style) ?? (ordered ? 'decimal' : 'disc'),
    next: start ?? (reversed ? countItems(element) : 1),
    step: reversed ? -1 : 1,
    items: 0,
    markedItems: 0,
  };
}

/** A list around items that stand in none. */
export const strayList = (): List => ({ level: 1, style: 'disc', next: 1, step: 1, items: 0, markedItems: 0 });

/** Opens an item: `value` sets the number, and those behind it count on. */
export function openItem(element: Element, style: Style, list: List): Item {
  const value = integer(element, 'value') ?? list.next;
  list.next = value + list.step;
  const counter = counterStyle(element, style) ?? list.style;
  return { list, number: isBullet(counter) ? null : written(counter, value) };
}

/**
 * Whether a list's numbers are to be written out: not where every item opens with a number of its own. Such a list is
 * set without the list's numbers, by a style sheet that is not read (`ol { list-style: none }` stands in nearly all).
 */
export const writesNumbers = ({ items, markedItems }: List): boolean => markedItems < items;
