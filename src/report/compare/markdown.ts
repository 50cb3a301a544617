/** A comparison as GitHub-flavoured Markdown, for a report: matrices with every group, lists up to a bound. */
import { escapeMarkdown } from '../markdown-text.js';
import type { Block, Cell, List } from './block.js';
import { type Fact, factsOf, goneFacts, goneTitle, titleOf } from './head.js';
import { limited } from './limit.js';
import type { CompareRenderOptions, RenderComparison } from './renderer.js';
import { type Section, sectionsOf } from './sections.js';
import { inOrder, type Sheet, sheetOf } from './sheet.js';

/** Rows of one block unless all are asked for: shared passages go into the thousands. */
const MOST_ROWS = 100;

export const render: RenderComparison = (result, options) => {
  const sheet = sheetOf(result, options);
  const gone = options.only === null ? goneFacts(sheet, true) : [];
  const blocks = [
    [`# ${escapeMarkdown(titleOf(sheet))}`],
    factLines(factsOf(sheet, true), options),
    ...(gone.length === 0 ? [] : [[`## ${escapeMarkdown(goneTitle(sheet))}`], factLines(gone, options)]),
    ...sectionsOf(sheet, options).flatMap((section) => sectionBlocks(section, sheet, options)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

const factLines = (facts: readonly Fact[], { say }: CompareRenderOptions): readonly string[] =>
  facts.map(
    ({ label, parts }) =>
      `- **${escapeMarkdown(label)}**${say('separator.label')}${parts.map(escapeMarkdown).join(say('separator.parts'))}`,
  );

type Lines = readonly string[];

function sectionBlocks(
  { part, title, blocks, full }: Section,
  sheet: Sheet,
  { say }: CompareRenderOptions,
): readonly Lines[] {
  const heading = [`## ${escapeMarkdown(title)}`];
  if (blocks.length === 0) return [heading, [say('section.empty')]];
  const shown = blocks.map((block) => limited(block, full ? Number.POSITIVE_INFINITY : MOST_ROWS));
  const hidden = shown.reduce((sum, { hidden: own }) => sum + own, 0);
  const more = hidden === 0 ? [] : [[say('section.more', { count: hidden, element: `\`${part}\`` })]];
  return [heading, ...shown.flatMap(({ block }) => blockLines(block, sheet)), ...more];
}

function blockLines(block: Block, sheet: Sheet): readonly Lines[] {
  if (block.kind === 'note') return [[escapeMarkdown(block.text)]];
  const title = block.title === '' ? [] : [[`### ${escapeMarkdown(block.title)}`]];
  return [...title, block.kind === 'list' ? listTable(block) : matrixTable(block, sheet)];
}

/** Without words above the columns it is a list, what belongs to the row above one level below it. */
function listTable({ head, rows, below }: List): Lines {
  if (head === null) return rows.map((row, index) => itemOf(row, below?.has(index) ?? false));
  const columns = head;
  return tableOf(
    columns,
    columns.map(() => '---'),
    rows,
  );
}

function itemOf(cells: readonly Cell[], isBelow: boolean): string {
  const [first = '', ...others] = cells.map(({ text }) => escapeMarkdown(text.trim())).filter((text) => text !== '');
  const lead = others.length > 0 && !isBelow ? `**${first}**` : first;
  return [`${isBelow ? '  ' : ''}- ${lead}`, ...others].join(' ');
}

function matrixTable({ head, rows, align }: Extract<Block, { kind: 'matrix' }>, sheet: Sheet): Lines {
  const groups = inOrder(sheet.result.groups, sheet);
  const rules = [...head.map(() => '---'), ...groups.map(() => (align === 'right' ? '---:' : '---'))];
  const cells = rows.map((row) => [...row.lead, ...groups.map((group) => row.cells.get(group) ?? { text: '' })]);
  return tableOf([...head, ...groups], rules, cells);
}

function tableOf(head: readonly string[], rules: readonly string[], rows: readonly (readonly Cell[])[]): Lines {
  const body = rows.map((row) => row.map(({ text }) => escapeMarkdown(text.trim())));
  return [head.map(escapeMarkdown), rules, ...body].map((cells) => `| ${cells.join(' | ')} |`);
}
