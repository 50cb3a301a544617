/**
 * A number of a list is given twice: 一、二、二、. The other place is the unit that bears it first.
 * Left out: lists that begin again under a heading or in a paragraph of their own.
 */
import { numberingFaults } from '../numbering/faults.js';
import { define } from '../rule.js';

export const numberingDuplicate = define({
  id: 'numbering-duplicate',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '一、提高认识。\n二、狠抓落实。\n二、加强领导。',
  good: '一、提高认识。\n二、狠抓落实。\n三、加强领导。',
  check: (manuscript) =>
    numberingFaults(manuscript).flatMap(({ kind, marker, ordinal, other }) =>
      kind !== 'duplicate'
        ? []
        : [
            {
              span: manuscript.written(marker.start, marker.end),
              args: { ordinal },
              related: other === null ? [] : [{ span: manuscript.written(other.start, other.end), role: 'number' }],
            },
          ],
    ),
});
