/** Slogans: mentions by group, what the last group no longer has first; then members and numbers that changed. */
import type { SloganRow } from '../../../model/compare.js';
import { joinList } from '../../columns.js';
import { clean } from '../../width.js';
import { type Block, cell, type Cell, type MatrixRow, type Tone } from '../block.js';
import { cellOf, type Sheet } from '../sheet.js';

const TONES: Readonly<Record<SloganRow['status'], Tone>> = {
  dropped: 'alert',
  new: 'good',
  returned: 'good',
  kept: 'plain',
};
/** Just gone, new, back, kept, long gone. */
const ORDER: readonly SloganRow['status'][] = ['dropped', 'new', 'returned', 'kept'];

export function sloganBlocks(slogans: readonly SloganRow[], sheet: Sheet): readonly Block[] {
  const { say } = sheet;
  const rows = sloganOrder(slogans, sheet);
  return [
    {
      kind: 'matrix',
      title: '',
      head: [say('column.slogan'), say('compare.change')],
      rows: rows.map((row) => rowOf(row, sheet)),
      align: 'right',
      turned: rows.filter((row) => row.status !== 'kept' && (row.status !== 'dropped' || isJustGone(row, sheet)))
        .length,
    },
    {
      kind: 'list',
      title: say('compare.members'),
      head: null,
      shares: [0.25, 0.15, 1],
      ...members(rows, sheet),
    },
    {
      kind: 'list',
      title: say('compare.renumbered'),
      head: null,
      rows: renumberings(rows, sheet).map((line) => [cell(line)]),
      shares: [1],
    },
  ];
}

/** Whether the slogan stood in the group before the last, and is gone. */
export const isJustGone = ({ status, last }: SloganRow, { previous }: Sheet): boolean =>
  status === 'dropped' && last === previous;

const mentionsOf = ({ cells }: SloganRow): number => Object.values(cells).reduce((sum, count) => sum + count, 0);

/** Just gone, new, back, kept, long gone; of equals, those mentioned most. */
export function sloganOrder(slogans: readonly SloganRow[], sheet: Sheet): readonly SloganRow[] {
  const place = new Map(sheet.result.groups.map((group, index) => [group, index]));
  const rank = (row: SloganRow): number =>
    row.status === 'dropped' && !isJustGone(row, sheet)
      ? ORDER.length + place.size - (place.get(row.last) ?? 0)
      : ORDER.indexOf(row.status);
  return slogans.toSorted((left, right) => rank(left) - rank(right) || mentionsOf(right) - mentionsOf(left));
}

/** What went long ago is no news. */
const toneOf = (row: SloganRow, sheet: Sheet): Tone =>
  row.status === 'dropped' && !isJustGone(row, sheet) ? 'quiet' : TONES[row.status];

function rowOf(row: SloganRow, sheet: Sheet): MatrixRow {
  const { say, result } = sheet;
  const countOf = (group: string): number => cellOf(row.cells, group) ?? 0;
  return {
    lead: [
      cell(clean(row.text)),
      result.groups.length < 2 ? cell('-', 'quiet') : cell(say(`change.${row.status}`), toneOf(row, sheet)),
    ],
    cells: new Map(result.groups.map((group) => [group, count(countOf(group))])),
    older: (groups) => count(groups.reduce((sum, group) => sum + countOf(group), 0)).text,
  };
}

const count = (mentions: number): Cell => (mentions === 0 ? cell('-', 'quiet') : cell(mentions));

/** The members of slogans that changed theirs: as first given, and each time they changed. */
function members(slogans: readonly SloganRow[], { say }: Sheet): { rows: Cell[][]; below: Set<number> } {
  const rows: Cell[][] = [];
  const below = new Set<number>();
  for (const { text, expansions } of slogans.filter((row) => row.expansions.some(({ changed }) => changed))) {
    const shown = expansions.filter(({ changed }, index) => index === 0 || changed);
    shown.forEach(({ group, items }, index) => {
      if (index > 0) below.add(rows.length);
      rows.push([cell(index === 0 ? clean(text) : ''), cell(group, 'quiet'), cell(clean(joinList(items, say)))]);
    });
  }
  return { rows, below };
}

/** Each row names the others; the oldest of them speaks for all. */
function isFirst({ renumbered, first, text }: SloganRow, { result }: Sheet): boolean {
  const place = (group: string): number => result.groups.indexOf(group);
  return (
    renumbered.length > 0 &&
    renumbered.every((other) => place(first) < place(other.group) || (first === other.group && text < other.text))
  );
}

/** 四个专项（2018 起） → 五个专项（2021 起）, once for all the rows that share all but the number. */
export const renumberings = (slogans: readonly SloganRow[], sheet: Sheet): readonly string[] =>
  slogans.filter((row) => isFirst(row, sheet)).map((row) => renumberedLine(row, sheet));

function renumberedLine({ text, first, renumbered }: SloganRow, { say, result }: Sheet): string {
  const later = renumbered.toSorted(
    (left, right) => result.groups.indexOf(left.group) - result.groups.indexOf(right.group),
  );
  const all = [{ text, group: first }, ...later];
  return all.map((each) => say('compare.since', { text: clean(each.text), group: each.group })).join(' → ');
}
