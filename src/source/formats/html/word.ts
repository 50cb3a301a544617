/**
 * What Word writes into a page it saves: numbers of its lists as text (`mso-list:Ignore`), tabs and runs of spaces as
 * no-break spaces, styles as classes. By "Microsoft Office HTML and XML Reference" and pages saved by Word and WPS.
 */
import type { ParagraphStyle } from '../../origin.js';
import type { Style } from './style.js';
import { attribute, isElement, textOf, words, type Element } from './tree.js';

const TITLES: Readonly<Record<string, ParagraphStyle['name']>> = {
  msotitle: 'title',
  msosubtitle: 'subtitle',
  // LibreOffice.
  title: 'title',
  subtitle: 'subtitle',
};

/** A paragraph in the style of a title or subtitle. */
export function titleStyle(element: Element): 'title' | 'subtitle' | null {
  if (!/^(?:p|h[1-6])$/u.test(element.tagName)) return null;
  const name = words(element, 'class')
    .map((word) => TITLES[word])
    .find((found) => found !== undefined);
  return name === 'title' || name === 'subtitle' ? name : null;
}

/** Level of a paragraph of a Word list (`mso-list:l0 level2 lfo1`), from 1; null of any other. */
export function listLevel(style: Style): number | null {
  const level = /\blevel([1-9])\b/u.exec(style.get('mso-list') ?? '')?.[1];
  return level === undefined ? null : Number(level);
}

const SYMBOLS = /wingdings|webdings|symbol|zapf/u;
/** Bullets in letters of symbol fonts, where the font is not told: l n u q § Ø ·, and signs that are no numbers. */
const BULLET = /^(?:[lnuqoüvØ§¨·]|[^\p{L}\p{N}]+)$/u;

/** The text of an element that holds nothing but text, else null. */
const plainText = (element: Element): string | null =>
  element.childNodes.some((child) => isElement(child)) ? null : textOf(element);

const isBlank = (text: string | null): boolean => text !== null && /^[\s\u00a0]*$/u.test(text);

/** The blanks Word sets between a number and its text: seven-point Times, whatever the text is in. */
const isPadding = (element: Element, style: Style): boolean =>
  /^7\.0pt ["']?times new roman/u.test(style.get('font') ?? '') && isBlank(plainText(element));

/**
 * The number of a list that an element holds as text: a string, empty for a bullet. Null of any other element. Pages
 * saved as "filtered" have lost `mso-list:Ignore`; there the blanks behind the number tell it.
 */
export function writtenNumber(element: Element, styleOf: (element: Element) => Style): string | null {
  if (element.tagName !== 'span') return null;
  const style = styleOf(element);
  const holds =
    style.get('mso-list') === 'ignore' ||
    element.childNodes.some((child) => isElement(child) && isPadding(child, styleOf(child)));
  if (!holds) return null;
  const number = textOf(element)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  return BULLET.test(number) || isSymbol(element, styleOf) ? '' : number;
}

/** The font may be that of a span around the number; Word nests no more than a few. */
function isSymbol(element: Element, styleOf: (element: Element) => Style): boolean {
  let at: Element['parentNode'] = element;
  for (let nested = 0; nested < 8 && at !== null && isElement(at) && at.tagName === 'span'; nested++) {
    const style = styleOf(at);
    if (SYMBOLS.test(style.get('font-family') ?? style.get('font') ?? '')) return true;
    at = at.parentNode;
  }
  return false;
}

/** Tabs and runs of spaces that stand as no-break spaces; null of any other element. */
export function typedSpace(element: Element, style: Style): string | null {
  const tabs = style.get('mso-tab-count');
  if (tabs !== undefined) return '\t'.repeat(Math.min(Number.parseInt(tabs, 10) || 1, 64));
  const run = style.get('mso-spacerun') === 'yes' ? plainText(element) : null;
  return run !== null && isBlank(run) ? ' '.repeat(run.length) : null;
}

/** Header and footer of a document of LibreOffice, `<div title="header">`; `type` in OpenOffice 1 and 2. */
const isHeaderOrFooter = (element: Element): boolean =>
  element.tagName === 'div' &&
  ['title', 'type'].some((name) => /^(?:header|footer)$/iu.test(attribute(element, name) ?? ''));

/** Comments, headers and footers of the document, which office programs save beside its text. */
export const isBeside = (element: Element, style: Style): boolean =>
  isHeaderOrFooter(element) ||
  /^(?:comment|header|footer)/u.test(style.get('mso-element') ?? '') ||
  style.get('mso-special-character') === 'comment' ||
  words(element, 'class').some((word) => word === 'msocommentreference' || word === 'msocomanchor');
