/** The report as GitHub-flavoured Markdown, for a file or a message. */
import type { Analysis, Element, OutlineNode } from '../model/types.js';
import { blanksOf } from './blanks.js';
import { columnsFor, type Row, type Value, wordOf } from './columns.js';
import { ELEMENT_TABLES } from './elements.js';
import { placer, type ShowPlace } from './place.js';
import type { RenderOptions } from './renderer.js';
import { type Section, sectionsOf, titleOf as sectionTitle } from './sections.js';
import { factsOf, titleOf } from './summary.js';
import { clean } from './width.js';

interface Sheet {
  readonly analysis: Analysis;
  readonly options: RenderOptions;
  readonly place: ShowPlace;
}

type Lines = (section: Section, sheet: Sheet) => readonly string[];

const OWN_LINES: Partial<Record<Element, Lines>> = {
  outline: (_, sheet) => treeLines(sheet.analysis.outline ?? [], sheet),
  placeholders: (section, sheet) => (section.full ? tableLines(section, sheet) : blankLines(sheet)),
};

/** Renders one document; several of them in one output each get the file's name as a heading. */
export function render(analysis: Analysis, options: RenderOptions): string {
  const sheet = { analysis, options, place: placer(analysis, options.say) };
  const file = options.file === null ? [] : [[`# ${escapeMarkdown(options.file)}`]];
  // A page scrolls: nothing is cut from a list.
  const sections = sectionsOf(analysis, options, Number.POSITIVE_INFINITY);
  const blocks = [...file, ...headBlocks(sheet), ...sections.flatMap((section) => sectionBlocks(section, sheet))];
  return `${options.first ? '' : '\n'}${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Takes the meaning from characters that Markdown would read, in lists and table cells alike. */
export const escapeMarkdown = (text: string): string => clean(text).replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&');

const headingOf = (text: string, level: number, { file }: RenderOptions): string =>
  `${'#'.repeat(file === null ? level : level + 1)} ${text}`;

function headBlocks({ analysis, options }: Sheet): readonly (readonly string[])[] {
  const { say } = options;
  const facts = factsOf(analysis, say).map(
    ({ key, parts }) =>
      `- **${say(`fact.${key}`)}**${say('separator.label')}${parts.map(escapeMarkdown).join(say('separator.parts'))}`,
  );
  return [[headingOf(escapeMarkdown(titleOf(analysis)), 1, options)], facts];
}

function sectionBlocks(section: Section, sheet: Sheet): readonly (readonly string[])[] {
  const { options, analysis } = sheet;
  const title = headingOf(sectionTitle(section, analysis, options), 2, options);
  if (section.rows.length === 0) return [[title], [options.say('section.empty')]];
  const lines = (OWN_LINES[section.element] ?? tableLines)(section, sheet);
  const { hidden, element } = section;
  const more = hidden === 0 ? [] : [[options.say('section.more', { count: hidden, element: `\`${element}\`` })]];
  return [[title], lines, ...more];
}

/** The place first, so that a marker such as `1.` opens no list of its own. */
function treeLines(nodes: readonly OutlineNode[], sheet: Sheet, depth = 0): readonly string[] {
  const { say } = sheet.options;
  return nodes.flatMap((node) => {
    const place = sheet.place(node.span.start);
    const kind = node.kind === 'requirement' ? '' : ` *${say('outline.tag', { tag: say(`kind.${node.kind}`) })}*`;
    const line = `${'  '.repeat(depth)}- \`${place}\` ${escapeMarkdown(`${node.marker}${node.heading}`)}${kind}`;
    return [line, ...treeLines(node.children, sheet, depth + 1)];
  });
}

function tableLines({ element, rows }: Section, { options, place }: Sheet): readonly string[] {
  const { say } = options;
  const columns = columnsFor(ELEMENT_TABLES[element], 'people');
  const placed = element === 'terms' ? [] : ['place'];
  const header = [...placed, ...columns.map(([column]) => column.key)].map((key) => say(`column.${key}`));
  const rule = [...placed.map(() => '---'), ...columns.map(([, index]) => (isNumeric(rows, index) ? '---:' : '---'))];
  const body = rows.map((row) => [
    ...placed.map(() => (row.span === null ? '' : place(row.span.start))),
    ...columns.map(([column, index]) => escapeMarkdown(wordOf(row.values[index] ?? null, column, say))),
  ]);
  return [header, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`);
}

const isNumeric = (rows: readonly Row[], index: number): boolean =>
  rows.every(({ values }) => isNumberOrNone(values[index] ?? null)) &&
  rows.some(({ values }) => values[index] !== null);

const isNumberOrNone = (value: Value): boolean => value === null || typeof value === 'number';

function blankLines({ analysis, options }: Sheet): readonly string[] {
  return blanksOf(analysis, options.say).map(({ text, places }) => {
    const count = options.say('blank.count', { count: places.length });
    return `- **${escapeMarkdown(text)}** ${count}${options.say('separator.label')}${places.join(' ')}`;
  });
}
