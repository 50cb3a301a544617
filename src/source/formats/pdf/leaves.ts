/** Pages as what is to be read on them, column by column: blocks in order, furniture gone, edges known. */
import { widened } from './beside.js';
import { blocksOf, type Block } from './blocks.js';
import type { Column } from './column.js';
import { placementsOf } from './columns.js';
import { furnitureOf } from './furniture.js';
import type { Area } from './grid.js';
import { framesOf, gutterOf } from './gutters.js';
import { shiftedLine, type Line } from './lines.js';
import type { NotedPage } from './notes.js';
import { greatest, least } from './numbers.js';
import type { Page } from './open.js';
import type { Rule } from './painted.js';
import { rowsOf } from './rows.js';
import { withoutRuby } from './ruby.js';

/** A page, or a column of one. */
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

/** A page before its columns are known. */
interface Bare {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rules: readonly Rule[];
  readonly blocks: readonly Block[];
  readonly aside: readonly Block[];
}

function bareOf({ number, sheets: [first, ...others] }: Page): Bare {
  return {
    number,
    width: first?.width ?? 0,
    height: first?.height ?? 0,
    rules: first?.rules ?? [],
    blocks: first === undefined ? [] : changed(blocksOf(first), withoutRuby),
    aside: others.flatMap((sheet) => blocksOf({ ...sheet, rules: [] })),
  };
}

/** The page without lines that are on all others too. */
function cleared(pages: readonly Bare[]): readonly Bare[] {
  const furniture = furnitureOf(
    pages.map(({ height, blocks }) => ({ height, lines: blocks.flatMap(({ lines }) => lines) })),
  );
  const without = (lines: readonly Line[]): readonly Line[] => lines.filter((line) => !furniture.has(line));
  // Where all of it is on every page, it is what the pages are about.
  if (pages.every(({ blocks }) => blocks.every(({ lines }) => without(lines).length === 0))) return pages;
  return pages.map((page) => ({ ...page, blocks: changed(page.blocks, without) }));
}

const asRunning = (lines: readonly Line[]): Block => ({ lines, within: null, apart: null, place: null });

/** A page of columns as one page for each; tables and frames leave it whole. */
function inColumns(page: Bare, gutter: number | null): readonly Bare[] {
  if (!page.blocks.every(isRunning)) return [page];
  const frames = framesOf(runningLines(page.blocks), gutter);
  if (frames.length < 2) return [page];
  return frames.map(({ lines, beside }, index) => ({
    ...page,
    // As if the paper ended as far from the column on either side.
    width: beside ? least(lines.map(({ x }) => x)) + greatest(lines.map(({ end }) => end)) : page.width,
    blocks: [asRunning(lines)],
    aside: index === frames.length - 1 ? page.aside : [],
  }));
}

/** Tables without borders as cells. */
const withRows = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) =>
    rowsOf(block.lines).map(({ cell, lines }) => ({
      ...block,
      lines,
      within: cell ? { left: lines[0]?.x ?? 0, right: lines[0]?.end ?? 0 } : block.within,
    })),
  );

const shifted = (area: Area, shift: number): Area => ({ ...area, left: area.left + shift, right: area.right + shift });

interface Place {
  readonly shift: number;
  readonly frames: readonly Area[];
  readonly column: Column;
}

/** Lines in their column, as wide beside frames as elsewhere. */
const placed = (lines: readonly Line[], { shift, frames, column }: Place): readonly Line[] =>
  frames.reduce<readonly Line[]>(
    (known, frame) => widened(known, frame, column),
    lines.map((line) => shiftedLine(line, shift)),
  );

/** The pages of a document, in order. */
export function leavesOf(pages: readonly Page[]): readonly Leaf[] {
  const bare = cleared(pages.map(bareOf));
  const gutters = bare.map(({ blocks }) => gutterOf(runningLines(blocks)));
  const known = gutters.find((gutter) => gutter !== null) ?? null;
  const leaves = bare
    .flatMap((page, index) => inColumns(page, gutters[index] ?? known))
    .map((page) => ({ ...page, blocks: withRows(page.blocks) }))
    .map((page) => ({ ...page, lines: runningLines(page.blocks) }));
  const placements = placementsOf(leaves);
  return leaves.map((page) => {
    const { column, shift } = placements.get(page) ?? {
      column: { left: 0, right: page.width, exact: false },
      shift: 0,
    };
    const frames = [...new Set(page.blocks.map(({ apart }) => apart))]
      .filter((area) => area !== null)
      .map((area) => shifted(area, shift));
    const own = runningLines(page.blocks);
    const moved = new Map(placed(own, { shift, frames, column }).map((line, index) => [own[index], line]));
    const blocks = page.blocks.map((block) =>
      isRunning(block) ? { ...block, lines: block.lines.map((line) => moved.get(line) ?? line) } : block,
    );
    return {
      ...page,
      blocks,
      column,
      rules: page.rules.map((rule) => ({ ...rule, x1: rule.x1 + shift, x2: rule.x2 + shift })),
      lines: runningLines(blocks),
      cells: blocks.filter((block) => !isRunning(block)).flatMap(({ lines }) => lines),
    };
  });
}
