/** What a paragraph of a Word file is by its style's name or its level in the outline, whichever format it is kept in. */
import type { ParagraphStyle } from '../origin.js';

/** Names Word keeps in English whatever its language; other programs translate them. */
const TITLES: ReadonlyMap<string, 'title' | 'subtitle'> = new Map([
  ['title', 'title'],
  ['标题', 'title'],
  ['subtitle', 'subtitle'],
  ['副标题', 'subtitle'],
]);
const HEADING = /^(?:heading|标题) ?([1-9])$/u;

/** The standing a style's name gives; null for any other name. */
export function standingOfName(name: string): ParagraphStyle | null {
  const known = name.toLowerCase();
  const title = TITLES.get(known);
  if (title !== undefined) return { name: title, level: null };
  const level = HEADING.exec(known)?.[1];
  return level === undefined ? null : { name: 'heading', level: Number(level) };
}

/** Outline levels are those of headings but for the last, body text. */
const BODY_TEXT = 9;

/** A level of the outline, from 0, as a heading; null for body text, and where none is given. */
export const headingAt = (outline: number | null): ParagraphStyle | null =>
  outline !== null && outline >= 0 && outline < BODY_TEXT ? { name: 'heading', level: outline + 1 } : null;
