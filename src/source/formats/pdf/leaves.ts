/** Pages as what is to be read on them: blocks in order, furniture gone, columns known. */
import { blocksOf, type Block } from './blocks.js';
import type { Column } from './column.js';
import { placementsOf } from './columns.js';
import { furnitureOf } from './furniture.js';
import { shiftedLine, type Line } from './lines.js';
import type { NotedPage } from './notes.js';
import type { Page } from './open.js';
import { withoutRuby } from './ruby.js';

export interface Leaf extends NotedPage {
  readonly width: number;
  readonly blocks: readonly Block[];
  /** Of its running text. */
  readonly column: Column;
  /** Blocks of text that runs another way. */
  readonly aside: readonly Block[];
}

/** Blocks whose lines are what `change` makes of them, those left without lines left out. */
export const changed = (
  blocks: readonly Block[],
  change: (lines: readonly Line[]) => readonly Line[],
): readonly Block[] =>
  blocks.map((block) => ({ ...block, lines: change(block.lines) })).filter(({ lines }) => lines.length > 0);

const isRunning = ({ within }: Block): boolean => within === null;

export const runningLines = (blocks: readonly Block[]): readonly Line[] =>
  blocks.filter(isRunning).flatMap(({ lines }) => lines);

const otherLines = (blocks: readonly Block[]): readonly Line[] =>
  blocks.filter((block) => !isRunning(block)).flatMap(({ lines }) => lines);

/** The pages of a document, in order. */
export function leavesOf(pages: readonly Page[]): readonly Leaf[] {
  const sheets = pages.map(({ number, sheets: [first, ...others] }) => ({
    number,
    width: first?.width ?? 0,
    height: first?.height ?? 0,
    rules: first?.rules ?? [],
    blocks: first === undefined ? [] : changed(blocksOf(first), withoutRuby),
    aside: others.flatMap((sheet) => blocksOf({ ...sheet, rules: [] })),
  }));
  const furniture = furnitureOf(
    sheets.map(({ height, blocks }) => ({ height, lines: blocks.flatMap(({ lines }) => lines) })),
  );
  const cleared = sheets.map((sheet) => {
    const blocks = changed(sheet.blocks, (lines) => lines.filter((line) => !furniture.has(line)));
    return { ...sheet, blocks, lines: runningLines(blocks) };
  });
  const placements = placementsOf(cleared);
  return cleared.map((page) => {
    const { column, shift } = placements.get(page) ?? { column: { left: 0, right: page.width }, shift: 0 };
    const blocks = page.blocks.map((block) =>
      isRunning(block) ? { ...block, lines: block.lines.map((line) => shiftedLine(line, shift)) } : block,
    );
    const rules = page.rules.map((rule) => ({ ...rule, x1: rule.x1 + shift, x2: rule.x2 + shift }));
    return { ...page, blocks, column, rules, lines: runningLines(blocks), cells: otherLines(blocks) };
  });
}
