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
/** What may begin with a character: each pattern, and all in one, since hardly any place is a gap. */
interface Begun {
  readonly gaps: readonly Gap[];
  readonly any: RegExp;
}

const BY_FIRST = new Map<number, Gap[]>();
for (const gap of GAPS)
  for (const first of gap.firsts) {
    const code = first.charCodeAt(0);
    BY_FIRST.set(code, [...(BY_FIRST.get(code) ?? []), gap]);
  }

const begun = new Map<number, Begun>();

function begunBy(code: number): Begun {
  const known = begun.get(code);
  if (known !== undefined) return known;
  const gaps = BY_FIRST.get(code) ?? [];
  const made = { gaps, any: new RegExp(gaps.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'y') };
  begun.set(code, made);
  return made;
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
  const { gaps, any } = begunBy(text.charCodeAt(at));
  any.lastIndex = at;
  if (!any.test(text)) return null;
  for (const { pattern } of gaps) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, before = '', behind = ''] = match;
    return { start: at, end: at + whole.length, before, behind: behind === '' ? whole : behind };
  }
  return null;
}
