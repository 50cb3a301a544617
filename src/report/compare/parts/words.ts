/** Words that mark each group against all others; the newest group first. Negative keyness is left to the data. */
import type { Keyword } from '../../../model/compare.js';
import { clean } from '../../width.js';
import { type Block, cell, type List } from '../block.js';
import { inOrder, type Sheet } from '../sheet.js';

/** Words of a group on its line. */
const MOST = 12;

export function wordBlocks(words: readonly Keyword[], sheet: Sheet, full: boolean): readonly Block[] {
  const groups = inOrder(sheet.result.groups, sheet).map((group) => ({
    group,
    words: words.filter((word) => word.group === group),
  }));
  if (full) return groups.map(({ group, words: own }) => fullList(group, own, sheet));
  const rows = groups
    .map(({ group, words: own }) => ({ group, own: own.filter(({ logRatio }) => logRatio > 0).slice(0, MOST) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => [
      cell(group, 'quiet'),
      cell(own.map(({ text, count }) => `${clean(text)} ${count}`).join('  ')),
    ]);
  return [{ kind: 'list', title: '', head: null, rows, shares: [0.2, 1] }];
}

function fullList(group: string, words: readonly Keyword[], { say }: Sheet): List {
  return {
    kind: 'list',
    title: group,
    head: [
      'G²',
      say('column.logRatio'),
      say('column.count'),
      say('column.rest'),
      say('compare.documents'),
      say('column.term'),
    ],
    rows: words.map(({ text, g2, logRatio, count, rest, documents }) => [
      ...[g2.toFixed(1), logRatio.toFixed(2), count, rest, documents].map((value) => cell(value)),
      cell(clean(text)),
    ]),
    shares: [0.15, 0.15, 0.1, 0.1, 0.1, 1],
  };
}
