/**
 * 首先…其次…第三: the words and the ordinals with 第 are two sets, and a list keeps to one. Shown with the member the
 * list begins with. No mend: which set is meant, and whether 第三 is to be 再次 or 最后, the author knows.
 * Left out: 最后, which closes lists of both kinds.
 */
import { LAST } from '../../syntax/markers.js';
import type { Unit } from '../../syntax/outline.js';
import { define } from '../rule.js';

export const mixedOrdinals = define({
  id: 'mixed-ordinals',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: false,
  bad: '首先，要提高认识。其次，要明确责任。第三，要狠抓落实。',
  good: '第一，要提高认识。第二，要明确责任。第三，要狠抓落实。',
  check: ({ context, text, written }) => {
    const said = ({ marker }: Unit): string => {
      const { start, end } = written(marker.start, marker.end);
      return text.slice(start, end).replace(/[，,、：:。.\s是要]+$/u, '');
    };
    return context.syntax.units.flatMap((first) => {
      if (first.list[0] !== first) return [];
      const odd = first.list.find((unit) => unit.marker.ordinal !== LAST && unit.marker.style !== first.marker.style);
      if (odd === undefined || !ORDERS.has(first.marker.style) || !ORDERS.has(odd.marker.style)) return [];
      const place = written(first.marker.start, first.marker.end);
      return [
        {
          span: written(odd.marker.start, odd.marker.end),
          args: { first: said(first), ordinal: said(odd) },
          related: [{ span: place, role: 'ordinal' }],
        },
      ];
    });
  },
});

const ORDERS = new Set(['word', 'cn-ordinal']);
