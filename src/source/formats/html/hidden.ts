/** What of a page is no part of its text: programs, controls, what stands around the text, what nobody sees. */
import { OUT, OUT_ROLES } from './elements.js';
import type { Style } from './style.js';
import { attribute, words, type Element } from './tree.js';
import { isBeside } from './word.js';

const isHidden = (element: Element, style: Style): boolean =>
  style.get('display') === 'none' ||
  style.get('mso-hide') === 'all' ||
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden')?.toLowerCase() === 'true';

/** Hidden until a script shows it, as WeChat does with the text of every article. */
const isInvisible = (style: Style): boolean => /^(?:hidden|collapse)$/u.test(style.get('visibility') ?? '');

/** Where an element stands. */
export interface Around {
  /** In an article, main text or section: headers and footers are its own. */
  readonly sectioned: boolean;
  /** Known to hold the text. */
  readonly known: boolean;
}

/** Whether an element, with all in it, is left out. */
export function isOut(element: Element, style: Style, { sectioned, known }: Around): boolean {
  if (element.attrs.length === 0) return OUT.has(element.tagName) || (element.tagName === 'footer' && !sectioned);
  return (
    OUT.has(element.tagName) ||
    (element.tagName === 'footer' && !sectioned) ||
    isHidden(element, style) ||
    (isInvisible(style) && !known) ||
    words(element, 'role').some((role) => OUT_ROLES.has(role)) ||
    isBeside(element, style)
  );
}
