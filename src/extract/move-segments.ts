/** The stretches that each belong to one move: sentences, cut where a unit begins that does something else than the one before. */
import { compounds } from '../source/compounds.js';
import { wordSet } from '../source/word-set.js';
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Kind } from './kind-weights.js';
import { tellsSuccess } from './list-leads.js';
import { speaksOfMeeting } from './move-meeting.js';
import { joined, words } from './word-runs.js';

export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly opensParagraph: boolean;
  /** Of a sentence that turns (…取得成效，但是，…): the part before the turn, or that behind it. */
  readonly part: 'before' | 'behind' | null;
}

/** 一方面，…提高；另一方面，…屡禁不止。 */
export function segmentsOf(syntax: Syntax, kinds: ReadonlyMap<Unit, Kind>, bodyEnd: number): readonly Segment[] {
  const { sentences, paragraphs, front, units } = syntax;
  const segments: Segment[] = [];
  let paragraph = -1;
  let unit = 0;
  const push = (start: number, end: number, part: Segment['part'] = null): void => {
    const before = paragraph;
    while ((paragraphs.starts[paragraph + 1] ?? Infinity) <= start) paragraph++;
    segments.push({ start, end, opensParagraph: segments.length === 0 || paragraph > before, part });
  };
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    let start = Math.max(sentences.starts[index] ?? 0, front.bodyStart);
    const end = sentences.ends[index] ?? start;
    if (end <= start) continue;
    if (start >= bodyEnd) break;
    for (; (units[unit]?.marker.start ?? end) < end; unit++) {
      const next = units[unit];
      const before = units[unit - 1];
      if (next === undefined || before === undefined || next.marker.start <= start) continue;
      if (next.list !== before.list || kinds.get(next) === kinds.get(before)) continue;
      push(start, next.marker.start);
      start = next.marker.start;
    }
    const cut = announcedFrom(syntax, start, end);
    if (cut > start) {
      push(start, cut);
      start = cut;
    }
    const turn = (unitAt(units, start)?.level ?? 1) > 1 ? -1 : turnsFrom(syntax, start, end);
    if (turn > start) {
      push(start, turn, 'before');
      push(turn, end, 'behind');
    } else push(start, end);
  }
  return segments;
}

const BELOW = wordSet(
  '，我就讲 ，我就说 ，我只讲 ，我只说 ，我再讲 ，我再说 ，我再强调 ，我想讲 ，下面，我 ，下面我 ，下面，就 ，下面就 ；下面，我 ；下面我 ，接下来，我 ，接下来我',
);

/** 刚才，张县长作了部署，下面，我讲三点意见。: where a sentence on the meeting goes on to what is announced; -1 elsewhere. */
function announcedFrom(syntax: Syntax, start: number, end: number): number {
  const at = BELOW.first(syntax, start, end);
  return at >= 0 && speaksOfMeeting(syntax, start, at) ? at + 1 : -1;
}

/** …取得了一定成效，但是，仍有…: where a sentence that tells results turns; -1 where it does not. 但要 asks. */
const TURNS = wordSet([...joined(words('， ；'), words('但 但是 然而')), '，不过，']);
const ASKS_ON = wordSet(
  [
    ...words('必须 应 愿 凡 只要 求 要 ，要 ，必须'),
    ...joined(words('， 也 ，也 还 更').concat(''), words('不能 不得 决不 绝不 决不能 绝不能')),
  ].join(' '),
);
/** 但还不能令人满意: told, not forbidden. */
const FALLS_SHORT = wordSet(
  compounds(words('， 也 ，也 还 更').concat(''), words('不能'), words('令人 尽如 适应 满足 算 说')),
);
/** No shorter part stands alone, in characters. */
const SHORTEST_PART = 14;

function turnsFrom(syntax: Syntax, start: number, end: number): number {
  const at = TURNS.first(syntax, start + SHORTEST_PART, end - SHORTEST_PART);
  if (at < 0 || !tellsSuccess(syntax, start, at)) return -1;
  const behind = TURNS.startingAt(syntax, at);
  const asks = ASKS_ON.startingAt(syntax, behind) >= 0 && FALLS_SHORT.startingAt(syntax, behind) < 0;
  return asks ? -1 : at + 1;
}
