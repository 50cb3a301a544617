/**
 * Figures that cannot go together: a part above its whole (共120户，其中已脱贫180户), a rise to less or a fall to more
 * (由15%提高到12%), a range from much to little (8%～6%). Only figures of one unit are held against each other, and a part
 * against the last figure before it, where that ends its clause or counts the same noun. Left out: places in a ranking,
 * times and dates, rates (600元/月), averages, figures in Chinese numerals or round ones (120多户), parts told as bounds
 * (其中50万元以上的20个), growth told in per cent.
 */
import { boundsTwice } from '../figures/bounds.js';
import { changes } from '../figures/changes.js';
import { daysToldWrong } from '../figures/days.js';
import { dones, parts } from '../figures/parts.js';
import { ranges } from '../figures/ranges.js';
import { define } from '../rule.js';

export const figureConflict = define({
  id: 'figure-conflict',
  clause: '文本自洽',
  severity: 'warning',
  fixable: false,
  bad: '全镇排查隐患120处，其中已整改180处，整改率由85%提高到75%。',
  good: '全镇排查隐患180处，其中已整改120处，整改率由75%提高到85%。',
  check: (manuscript) =>
    [parts, dones, changes, ranges, boundsTwice, daysToldWrong].flatMap((conflictsIn) => conflictsIn(manuscript)),
});
