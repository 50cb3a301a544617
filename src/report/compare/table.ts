/**
 * A comparison for reading in a terminal: what was compared, what the last group no longer says, then one section for each
 * part, cut to what a screen or two hold.
 */
import { clean } from '../width.js';
import { flowLines } from '../table/flow.js';
import { grid } from '../table/grid.js';
import { type Frame, frameOf, MARGIN } from '../table/page.js';
import type { Block, Cell, List, Matrix } from './block.js';
import { type Fact, factsOf, goneFacts, goneTitle, titleOf } from './head.js';
import { limited } from './limit.js';
import { matrixLines } from './matrix.js';
import type { CompareRenderOptions, RenderComparison } from './renderer.js';
import { type Section, sectionsOf } from './sections.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Rows of one block in the short view. */
const MOST_ROWS = 12;

export const render: RenderComparison = (result, options) => {
  const sheet = sheetOf(result, options);
  const frame = frameOf(options);
  const sections = sectionsOf(sheet, options).map((section) => sectionLines(section, sheet, frame));
  const blocks = [headLines(sheet, frame, options), goneLines(sheet, frame, options), ...sections];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

const headLines = (sheet: Sheet, frame: Frame, { all }: CompareRenderOptions): readonly string[] => [
  frame.paint.title(titleOf(sheet)),
  ...flowLines(factsOf(sheet, all), frame),
];

function goneLines(sheet: Sheet, frame: Frame, { all, only }: CompareRenderOptions): readonly string[] {
  const facts: readonly Fact[] = only === null ? goneFacts(sheet, all) : [];
  return facts.length === 0 ? [] : [frame.paint.section(goneTitle(sheet)), ...flowLines(facts, frame)];
}

function sectionLines({ part, title, blocks, full }: Section, sheet: Sheet, frame: Frame): readonly string[] {
  const { say, paint } = frame;
  const heading = paint.section(title);
  if (blocks.length === 0) return [heading, MARGIN + paint.quiet(say('section.empty'))];
  const shown = blocks.map((block) => limited(block, full ? Number.POSITIVE_INFINITY : MOST_ROWS));
  const hidden = shown.reduce((sum, { hidden: own }) => sum + own, 0);
  const more = hidden === 0 ? [] : [MARGIN + paint.quiet(say('section.more', { count: hidden, element: part }))];
  return [heading, ...shown.flatMap(({ block }) => blockLines(block, { sheet, frame, full })), ...more];
}

interface Drawing {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly full: boolean;
}

function blockLines(block: Block, { sheet, frame, full }: Drawing): readonly string[] {
  const { paint, ruler, width } = frame;
  if (block.kind === 'note') return ruler.wrap(block.text, width).map((line) => MARGIN + paint.quiet(line));
  if (block.title !== '')
    return [`${MARGIN}${paint.title(clean(block.title))}`, ...indented(block, { sheet, frame, full })];
  return block.kind === 'matrix' ? matrixLines(block, sheet, frame) : listLines(block, frame, full);
}

/** What stands below a title of its own is set in. */
const indented = (block: List | Matrix, { frame, ...drawing }: Drawing): readonly string[] =>
  blockLines({ ...block, title: '' }, { ...drawing, frame: { ...frame, width: frame.width - MARGIN.length } }).map(
    (line) => MARGIN + line,
  );

function listLines({ head, rows, shares }: List, frame: Frame, full: boolean): readonly string[] {
  const { paint } = frame;
  const header = head === null ? [] : [head.map((text) => ({ text, paint: paint.quiet }))];
  const painted = ({ text, tone = 'plain' }: Cell) => ({ text, paint: tone === 'plain' ? undefined : paint[tone] });
  return grid([...header, ...rows.map((row) => row.map(painted))], { shares, wrap: full }, frame);
}
