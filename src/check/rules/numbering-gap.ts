/**
 * A number of a list is left out, or numbers have changed places: 一、二、四、; 一、三、二、; a list that begins with 二、.
 * Left out: lists that begin again, that go on from an earlier one, and chains of words (首先 … 再次 …).
 */
import { numberingFaults } from '../numbering/faults.js';
import { toldFaults } from '../numbering/told.js';
import { define } from '../rule.js';

export const numberingGap = define({
  id: 'numbering-gap',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '一、提高认识。\n二、狠抓落实。\n四、加强领导。',
  good: '一、提高认识。\n二、狠抓落实。\n三、加强领导。',
  check: (manuscript) => [
    ...numberingFaults(manuscript).flatMap(({ kind, marker, ordinal, expected, other }) =>
      kind === 'duplicate'
        ? []
        : [
            {
              span: manuscript.written(marker.start, marker.end),
              ...(kind === 'gap' ? {} : { saying: kind }),
              ...(kind === 'first' && !marker.opensParagraph ? { severity: 'warning' as const } : {}),
              args: { ordinal, expected },
              related: other === null ? [] : [{ span: manuscript.written(other.start, other.end), role: 'number' }],
            },
          ],
    ),
    ...toldFaults(manuscript.context.syntax).map(({ start, end, ordinal, expected, before }) => ({
      span: manuscript.written(start, end),
      severity: 'warning' as const,
      args: { ordinal, expected },
      related: [{ span: manuscript.written(before.start, before.end), role: 'number' }],
    })),
  ],
});
