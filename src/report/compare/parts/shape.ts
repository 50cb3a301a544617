/** Shape: length, sections, the modal words used most and the shares of the moves, for each group. */
import type { Shape } from '../../../model/compare.js';
import { type Block, cell, type MatrixRow } from '../block.js';
import { cellOf, type Sheet } from '../sheet.js';

const MOST_MODALS = 4;
export const SHAPE_COUNTS = ['documents', 'characters', 'sentences', 'sections', 'requirements'] as const;
export const MOVES = ['opening', 'review', 'problems', 'requirements', 'closing'] as const;

export function shapeBlocks(shape: readonly Shape[], { say, result, byYear }: Sheet): readonly Block[] {
  const byGroup = new Map(shape.map((row) => [row.group, row]));
  const rowOf = (name: string, numberOf: (row: Shape) => number, write: (mean: number) => string): MatrixRow => {
    const mean = (groups: readonly string[]): string => {
      const numbers = groups.flatMap((group) => byGroup.get(group) ?? []).map(numberOf);
      return numbers.length === 0 ? '-' : write(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
    };
    const cells = new Map(result.groups.map((group) => [group, cell(mean([group]))]));
    return { lead: [cell(name)], cells, older: mean };
  };
  const rows = [
    ...SHAPE_COUNTS.map((key) => rowOf(say(`shape.${key}`), (row) => row[key], whole)),
    ...modalsOf(shape).map((modal) =>
      rowOf(say('compare.perThousand', { modal }), ({ modality }) => cellOf(modality, modal) ?? 0, tenths),
    ),
    ...MOVES.map((move) =>
      rowOf(say('compare.share', { move: say(`move.${move}`) }), ({ moves }) => cellOf(moves, move) ?? 0, percent),
    ),
  ];
  if (shape.length === 0) return [];
  return [
    {
      kind: 'matrix',
      title: '',
      head: [''],
      rows,
      align: 'right',
      whole: true,
      olderNote: say(byYear ? 'compare.mean' : 'compare.meanGroups'),
    },
  ];
}

const whole = (mean: number): string => String(Math.round(mean));
const tenths = (mean: number): string => mean.toFixed(1);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The modal words used most, over all groups. */
export function modalsOf(shape: readonly Shape[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { modality } of shape)
    for (const [modal, rate] of Object.entries(modality)) sums.set(modal, (sums.get(modal) ?? 0) + rate);
  return [...sums]
    .toSorted(([left, most], [right, more]) => more - most || (left < right ? -1 : 1))
    .slice(0, MOST_MODALS)
    .map(([modal]) => modal);
}
