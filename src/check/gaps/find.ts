/** Every gap of a text: one look at each character, and the patterns only where one of them may begin. */
import { characters } from '../../source/finder.js';
import type { Keyed } from '../../source/keys.js';
import type { Span } from '../../source/span.js';
import type { Gap } from './gap.js';
import { GAPS } from './patterns.js';

export interface FoundGap extends Span {
  readonly before: string;
  readonly behind: string;
}

const FIRSTS = characters([...new Set(GAPS.flatMap(({ firsts }) => [...firsts]))].join(''));
const BY_FIRST = new Map<number, Gap[]>();
for (const gap of GAPS)
  for (const first of gap.firsts) {
    const code = first.charCodeAt(0);
    BY_FIRST.set(code, [...(BY_FIRST.get(code) ?? []), gap]);
  }

export function findGaps(keyed: Keyed): readonly FoundGap[] {
  const found: FoundGap[] = [];
  const { length } = keyed.text;
  for (let at = FIRSTS.find(keyed, 0, length); at < length; at = FIRSTS.find(keyed, at + 1, length)) {
    const gap = gapAt(keyed.text, at);
    if (gap !== null) found.push(gap);
  }
  return found;
}

function gapAt(text: string, at: number): FoundGap | null {
  for (const { pattern } of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, before = '', behind = ''] = match;
    return { start: at, end: at + whole.length, before, behind: behind === '' ? whole : behind };
  }
  return null;
}
