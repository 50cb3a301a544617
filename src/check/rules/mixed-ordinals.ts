/**
 * 首先…其次…第三: the words and the ordinals with 第 are two sets, and a list keeps to one. Shown with the member the
 * list begins with. 首先…其次…第四, where one is left out besides, is one too. No mend: which set is
 * meant, and whether 第三 is to be 再次 or 最后, the author knows.
 * So are 一是…二是…第三，. Left out: 最后, which closes lists of both kinds, and words inside an item of a numbered list (第三，首先…其次… 第四，).
 */
import { LAST, type Marker } from '../../syntax/markers.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';

export const mixedOrdinals = define({
  id: 'mixed-ordinals',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: false,
  bad: '首先，要提高认识。其次，要明确责任。第三，要狠抓落实。',
  good: '第一，要提高认识。第二，要明确责任。第三，要狠抓落实。',
  check: (manuscript) => {
    const inLists = mixedLists(manuscript);
    const odd = new Set(inLists.map(({ odd: marker }) => marker));
    const all = [...inLists, ...leaps(manuscript).filter((leap) => !odd.has(leap.odd))];
    return all.map((mixed) => foundOf(mixed, manuscript));
  },
});

/** Two markers that do not go together. */
interface Mixed {
  readonly first: Marker;
  readonly odd: Marker;
}

const ORDERS = new Set(['word', 'cn-ordinal']);

/** Lists that hold members of both sets. */
const mixedLists = ({ context }: Manuscript): readonly Mixed[] =>
  context.syntax.units.flatMap(({ list, marker: first }) => {
    if (list[0]?.marker !== first) return [];
    const odd = list.find(({ marker }) => marker.ordinal !== LAST && marker.style !== first.style);
    if (odd?.marker.joins !== undefined) return [{ first, odd: odd.marker }];
    if (odd === undefined || !ORDERS.has(first.style) || !ORDERS.has(odd.marker.style)) return [];
    return [{ first, odd: odd.marker }];
  });

/** So many paragraphs on a list still goes on. */
const NEAR = 3;

/** 第四 behind 其次, where no 第三 was before. */
function leaps({ context }: Manuscript): readonly Mixed[] {
  const seen = new Set<number>();
  let head: Marker | null = null;
  let last: Marker | null = null;
  return context.syntax.markers.flatMap((marker) => {
    if (!ORDERS.has(marker.style) || marker.ordinal === LAST) return [];
    const before = last;
    last = marker;
    if (marker.style === 'word') {
      if (marker.ordinal === 1) head = marker;
      return [];
    }
    const isLeap = before?.style === 'word' && marker.ordinal > before.ordinal + 1 && !seen.has(marker.ordinal - 1);
    seen.add(marker.ordinal);
    return isLeap && marker.paragraph - before.paragraph <= NEAR ? [{ first: head ?? before, odd: marker }] : [];
  });
}

function foundOf({ first, odd }: Mixed, { text, written }: Manuscript): Found {
  const said = (marker: Marker): string => {
    const { start, end } = written(marker.start, marker.end);
    return text.slice(start, end).replace(/[，,、：:。.\s是要]+$/u, '');
  };
  return {
    span: written(odd.start, odd.end),
    args: { first: said(first), ordinal: said(odd) },
    related: [{ span: written(first.start, first.end), role: 'ordinal' }],
  };
}
