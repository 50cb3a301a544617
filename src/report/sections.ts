/**
 * What a report for people shows, and in which order: by default what a drafter asks first, on one
 * or two screens; with `--only` the elements named, with `--all` every one, both without cuts.
 */
import { type Analysis, type Element, ELEMENTS } from '../model/types.js';
import { countsOf, ELEMENT_TABLES } from './elements.js';
import type { Row } from './columns.js';
import type { RenderOptions } from './renderer.js';

const BRIEF: readonly Element[] = [
  'outline',
  'slogans',
  'responsibilities',
  'targets',
  'announcements',
  'placeholders',
  // The terms are cut only on request, so where the document has them they were asked for.
  'terms',
];

/** The outline shows every requirement already. */
const FULL = ELEMENTS.filter((element) => element !== 'requirements');

export interface Section {
  readonly element: Element;
  readonly rows: readonly Row[];
  /** How many more the analysis holds. */
  readonly hidden: number;
  /** Every row, uncut. */
  readonly full: boolean;
  /** Only the promises that are not kept. */
  readonly broken: boolean;
}

/** The sections of a report; the short view leaves empty ones out. */
export function sectionsOf(analysis: Analysis, options: RenderOptions, most: number): readonly Section[] {
  const full = options.all || options.only !== null;
  const sections = elementsOf(options).flatMap((element) => {
    const rows = ELEMENT_TABLES[element].rows(analysis, options.say);
    if (rows === null) return [];
    return full ? fullOf(element, rows) : [briefOf(element, rows, most)];
  });
  return full ? sections : sections.filter(({ rows }) => rows.length > 0);
}

const elementsOf = ({ only, all }: RenderOptions): readonly Element[] =>
  only === null ? (all ? FULL : BRIEF) : ELEMENTS.filter((element) => only.includes(element));

/** Broken promises stand by themselves here too: among many kept ones nobody would see them. */
function fullOf(element: Element, rows: readonly Row[]): readonly Section[] {
  const worth = element === 'announcements' ? rows.filter(({ brief }) => brief) : [];
  const whole = { element, hidden: 0, full: true };
  return [...(worth.length === 0 ? [] : [{ ...whole, rows: worth, broken: true }]), { ...whole, rows, broken: false }];
}

/** The outline is shortened by level and the blanks by grouping, not by cutting the list. */
const UNCUT: readonly Element[] = ['outline', 'placeholders', 'terms'];

function briefOf(element: Element, rows: readonly Row[], most: number): Section {
  const worth = rows.filter((row) => row.brief);
  const shown = UNCUT.includes(element) ? worth : worth.slice(0, most);
  // A promise kept is nothing left out of a list of broken ones.
  const all = element === 'announcements' ? worth : rows;
  return { element, rows: shown, hidden: all.length - shown.length, full: false, broken: element === 'announcements' };
}

/** The section's title; what it counts is what the analysis holds, not what is shown. */
export function titleOf({ element, broken }: Section, analysis: Analysis, options: RenderOptions): string {
  const name = options.say(broken ? 'section.mismatches' : `element.${element}`);
  const count = countsOf(analysis).find(([counted]) => counted === element)?.[1] ?? 0;
  return broken ? name : options.say('section.title', { name, count });
}
