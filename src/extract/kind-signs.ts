/**
 * What the words of a unit and those around it lean to (see `lexicon/kind-signs.ts`), where no plainer sign speaks: 等上面拨钱 and
 * 检查时一阵风 blame with words of their own, beside a lead that counts what is wrong. On 805 units of texts that neither the hand-made
 * signs nor the fit had seen, 73 were of a wrong kind without them and 43 with them.
 */
import { classAt, NEWLINE, SPACE } from '../source/chars.js';
import { KIND_PLACES, type KindPlace } from '../lexicon/kind-signs.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { HAN, HAN_COUNT, hanAt, signKey, signSums, tablesOf, type SignTable } from '../lexicon/signs.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';

/** How much is read of a body, of any heading, of what leads up to a list, in characters. */
const BODY = 160;
const HEADING = 120;
const LEAD = 20;

const placeOf = (place: KindPlace): number => KIND_PLACES.indexOf(place);
const IN_BODY = placeOf('body');
const IN_HEADING = placeOf('heading');
const HEAD = placeOf('head');
const TAIL = placeOf('tail');
const CLAUSE = placeOf('clause');
const IN_LEAD = placeOf('lead');
const ABOVE = placeOf('above');

type Tell = (key: number) => void;

/** Tells the words of a stretch, two characters each, and those at the head of each run of Chinese characters where these have a place. */
function readRuns(text: string, from: number, to: number, place: number, heads: number | null, tell: Tell): void {
  let before = -1;
  let run = 0;
  for (let at = from; at < to; at++) {
    const own = text.charCodeAt(at) - HAN;
    if (own < 0 || own >= HAN_COUNT) {
      const kind = classAt(text, at);
      if (kind !== SPACE && kind !== NEWLINE) run = 0;
      continue;
    }
    if (run > 0) tell(signKey(place, before, own));
    if (heads !== null && run === 0) tell(signKey(heads, own, -1));
    if (heads !== null && run === 1) tell(signKey(heads, before, own));
    before = own;
    run++;
  }
}

/** Tells the first or last Chinese character of a heading, and it with the one next to it. */
function readEnd(text: string, { headingStart, headingEnd }: Unit, isHead: boolean, tell: Tell): void {
  const place = isHead ? HEAD : TAIL;
  const step = isHead ? 1 : -1;
  let outer = -1;
  for (let at = isHead ? headingStart : headingEnd - 1; at >= headingStart && at < headingEnd; at += step) {
    const own = hanAt(text, at);
    if (own < 0) continue;
    if (outer < 0) tell(signKey(place, own, -1));
    else {
      tell(isHead ? signKey(place, outer, own) : signKey(place, own, outer));
      return;
    }
    outer = own;
  }
}

/** Tells the numbers of the signs of a unit; the same one may be told again. */
export function readKindSigns({ text }: Syntax, unit: Unit, tell: Tell): void {
  const { headingStart, headingEnd, children, end, list, parent } = unit;
  readRuns(text, headingStart, Math.min(headingEnd, headingStart + HEADING), IN_HEADING, null, tell);
  readEnd(text, unit, true, tell);
  readEnd(text, unit, false, tell);
  readRuns(text, headingEnd, Math.min(children[0]?.marker.start ?? end, headingEnd + BODY), IN_BODY, CLAUSE, tell);
  const first = (list[0] ?? unit).marker.start;
  readRuns(text, Math.max(0, first - LEAD), first, IN_LEAD, null, tell);
  if (parent !== null)
    readRuns(text, parent.headingStart, Math.min(parent.headingEnd, parent.headingStart + HEADING), ABOVE, null, tell);
}

/** What the sum of the weights is worth against the hand-made signs, and how far no unit leans beyond. */
const WORTH = 1.25;
const MOST = 1.5;
/** How much of its leaning a unit has from its list on average: those of a list are mostly of one kind. */
const OF_THE_LIST = 0.7;

/** Fewer signs than these tell less. */
const ENOUGH = 24;

const WIDTH = 4;

/** Adds to the scores of a unit what its words lean to, and those of its list where they are of one kind. */
export function kindSignReader(
  syntax: Syntax,
  lexicon: Lexicon,
): (unit: Unit, ofOneKind: boolean, scores: number[]) => void {
  const table = tableOf(lexicon);
  if (table === null) return () => {};
  const leanOf = leanReader(syntax, table);
  const leans = new Map<Unit, readonly number[]>();
  const means = new Map<readonly Unit[], readonly number[]>();
  const readOnce = (unit: Unit): readonly number[] => {
    const known = leans.get(unit) ?? leanOf(unit);
    leans.set(unit, known);
    return known;
  };
  const meanOf = (list: readonly Unit[]): readonly number[] => {
    const known = means.get(list);
    if (known !== undefined) return known;
    const mean = [0, 0, 0, 0];
    for (const unit of list)
      readOnce(unit).forEach((lean, kind) => (mean[kind] = (mean[kind] ?? 0) + lean / list.length));
    means.set(list, mean);
    return mean;
  };
  return (unit, ofOneKind, scores) => {
    const own = readOnce(unit);
    const mean = ofOneKind ? meanOf(unit.list) : own;
    for (let kind = 0; kind < WIDTH; kind++) {
      const lean = WORTH * ((1 - OF_THE_LIST) * (own[kind] ?? 0) + OF_THE_LIST * (mean[kind] ?? 0));
      scores[kind] = (scores[kind] ?? 0) + Math.max(-MOST, Math.min(MOST, lean));
    }
  };
}

/** Reads how far the words of a unit lean to each kind, against the mean of the kinds. */
function leanReader(syntax: Syntax, table: SignTable): (unit: Unit) => readonly number[] {
  const { sums, count, open, tell } = signSums(table, WIDTH);
  return (unit) => {
    open();
    readKindSigns(syntax, unit, tell);
    let mean = 0;
    for (const sum of sums) mean += sum / WIDTH;
    const share = Math.min(1, count() / ENOUGH);
    return Array.from(sums, (sum) => share * (sum - mean));
  };
}

const tableOf = tablesOf<Lexicon>(({ kindSigns }) => kindSigns, WIDTH);
