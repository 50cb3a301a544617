/**
 * A member of a list in another dress than those before it: 一是…。二是…。第三，…; 第一，…。第二，…。三是…. It goes on with what its paragraph
 * counts, where its own kind does not come to its number. Left out: the second, which may open or go on with a list of its own.
 */
import { LAST } from './marker-forms.js';
import type { Marker, MarkerStyle } from './markers.js';

const KINDS: Partial<Record<MarkerStyle, 'run' | 'order'>> = {
  'cn-shi': 'run',
  'cn-yao': 'run',
  'cn-ordinal': 'order',
  word: 'order',
};
const LEAST = 3;
/** A list of paragraphs may go on so far behind. */
const NEAR = 30;

/** The markers, with `joins` for those that go on with the list of another kind. */
export function withJoined(markers: readonly Marker[]): readonly Marker[] {
  const last: Record<'run' | 'order', Marker | null> = { run: null, order: null };
  return markers.map((marker) => {
    const kind = marker.noun === undefined && marker.ordinal !== LAST ? KINDS[marker.style] : undefined;
    if (kind === undefined) return marker;
    const other = kind === 'run' ? 'order' : 'run';
    if (!(isDue(marker, last[other]) && isFree(marker, last[kind], kind))) {
      last[kind] = marker;
      return marker;
    }
    const joined: Marker = { ...marker, joins: other };
    last[other] = joined;
    return joined;
  });
}

const isDue = ({ ordinal, paragraph, opensParagraph }: Marker, before: Marker | null): boolean =>
  ordinal >= LEAST && !opensParagraph && before?.paragraph === paragraph && before.ordinal === ordinal - 1;

/** Whether no list of its own kind is open that may come to it. */
const isFree = ({ ordinal, paragraph }: Marker, own: Marker | null, kind: 'run' | 'order'): boolean =>
  own === null || own.ordinal >= ordinal || paragraph - own.paragraph > (kind === 'run' ? 0 : NEAR);
