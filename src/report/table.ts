/** The report for reading in a terminal: a head, then one block per element. */
import type { Analysis, Element } from '../model/types.js';
import { blanksOf } from './blanks.js';
import type { RenderOptions } from './renderer.js';
import { type Section, sectionsOf, titleOf as sectionTitle } from './sections.js';
import { factsOf, titleOf } from './summary.js';
import { flowLines } from './table/flow.js';
import { outlineLines } from './table/outline.js';
import { MARGIN, type Page, pageOf } from './table/page.js';
import { rowLines } from './table/rows.js';
import { clean } from './width.js';

/** Rows of one element in the short view. */
const MOST_ROWS = 12;

type Lines = (section: Section, page: Page) => readonly string[];

const OWN_LINES: Partial<Record<Element, Lines>> = {
  outline: outlineLines,
  terms: termLines,
  placeholders: (section, page) => (section.full ? rowLines(section, page) : blankLines(page)),
};

/** Draws one document; several of them in one output each get the file's name as a heading. */
export function render(analysis: Analysis, options: RenderOptions): string {
  const page = pageOf(analysis, options);
  const sections = sectionsOf(analysis, options, MOST_ROWS).map((section) => sectionLines(section, page, options));
  const blocks = [[...fileLines(options, page), ...headLines(page, options)], ...sections];
  return `${options.first ? '' : '\n\n'}${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const fileLines = ({ file }: RenderOptions, { paint, ...page }: Page): readonly string[] =>
  file === null ? [] : [paint.section(page.say('file.heading', { file: clean(file) })), ''];

/** With `--only` the reader knows the manuscript; year and file are enough. */
function headLines(page: Page, { only, say }: RenderOptions): readonly string[] {
  const { analysis } = page;
  const facts = factsOf(analysis, say).filter(({ key }) => only === null || key === 'year' || key === 'file');
  const title = page.ruler.wrap(clean(titleOf(analysis)), page.width).map((line) => page.paint.title(line));
  const entries = facts.map(({ key, parts }) => ({ label: say(`fact.${key}`), parts }));
  return [...title, ...flowLines(entries, page)];
}

function sectionLines(section: Section, page: Page, options: RenderOptions): readonly string[] {
  const { say, paint } = page;
  const title = paint.section(sectionTitle(section, page.analysis, options));
  if (section.rows.length === 0) return [title, MARGIN + paint.quiet(say('section.empty'))];
  const lines = (OWN_LINES[section.element] ?? rowLines)(section, page);
  const { hidden, element } = section;
  const more = hidden === 0 ? [] : [MARGIN + paint.quiet(say('section.more', { count: hidden, element }))];
  return [title, ...lines, ...more];
}

function blankLines(page: Page): readonly string[] {
  const entries = blanksOf(page.analysis, page.say).map(({ text, places }) => ({
    label: clean(text),
    parts: [page.say('blank.count', { count: places.length }), ...firstPlaces(places)],
  }));
  return flowLines(entries, page);
}

const MOST_PLACES = 12;

const firstPlaces = (places: readonly string[]): readonly string[] =>
  places.length <= MOST_PLACES ? places : [...places.slice(0, MOST_PLACES), '…'];

function termLines(_section: Section, page: Page): readonly string[] {
  const parts = (page.analysis.terms ?? []).map(({ text, count }) => `${text} ${count}`);
  return flowLines([{ label: '', parts }], page);
}
