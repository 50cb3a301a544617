/** The parts of a comparison that are shown, in order: those asked for by name, else all that were compared. */
import { type Compared, COMPARED } from '../../model/compare.js';
import { type Block, filled } from './block.js';
import { formulaBlocks } from './parts/formulas.js';
import { requirementBlocks } from './parts/requirements.js';
import { actorBlocks } from './parts/responsibilities.js';
import { shapeBlocks } from './parts/shape.js';
import { sloganBlocks } from './parts/slogans.js';
import { targetBlocks } from './parts/targets.js';
import { wordBlocks } from './parts/words.js';
import type { CompareRenderOptions } from './renderer.js';
import type { Sheet } from './sheet.js';

export interface Section {
  readonly part: Compared;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Every row, uncut. */
  readonly full: boolean;
}

/** Undefined where the part was not compared. */
type Blocks = (sheet: Sheet, full: boolean) => readonly Block[] | undefined;

const BLOCKS: Readonly<Record<Compared, Blocks>> = {
  slogans: (sheet) => sheet.result.slogans && sloganBlocks(sheet.result.slogans, sheet),
  requirements: (sheet, full) => sheet.result.requirements && requirementBlocks(sheet.result.requirements, sheet, full),
  targets: (sheet, full) => sheet.result.targets && targetBlocks(sheet.result.targets, sheet, full),
  responsibilities: (sheet, full) =>
    sheet.result.responsibilities && actorBlocks(sheet.result.responsibilities, sheet, full),
  formulas: (sheet, full) => sheet.result.formulas && formulaBlocks(sheet.result.formulas, sheet, full),
  words: (sheet, full) => sheet.result.words && wordBlocks(sheet.result.words, sheet, full),
  shape: (sheet) => sheet.result.shape && shapeBlocks(sheet.result.shape, sheet),
};

/** The short view leaves out parts that have nothing to show. */
export function sectionsOf(sheet: Sheet, { only, all, say }: CompareRenderOptions): readonly Section[] {
  const full = all || only !== null;
  return COMPARED.filter((part) => only?.includes(part) ?? true).flatMap((part) => {
    const blocks = BLOCKS[part](sheet, full);
    if (blocks === undefined) return [];
    const shown = filled(blocks);
    if (shown.length === 0 && !full) return [];
    return [{ part, title: titleOf(part, sheet, say), blocks: shown, full }];
  });
}

function titleOf(part: Compared, { result }: Sheet, say: CompareRenderOptions['say']): string {
  const name = say(`compared.${part}`);
  return part === 'words' || part === 'shape' ? name : say('section.title', { name, count: result[part]?.length ?? 0 });
}
