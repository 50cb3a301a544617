/**
 * Differences as they are shown to people, in whole words: 老师 → 教师, not 老 → 教; what is left out or added takes the word
 * behind it along, or the one before it (首长 → 行政首长); changes with one character between them are one (项一项 → 件一件). A
 * word goes on where its characters stand together more often (see `bonds.ts`), and never over a mark.
 */
import type { Bonds } from './bonds.js';
import type { Alignment, Difference } from './edits.js';
import type { Folded } from './fold.js';

/** Characters between two changes that are shown as one. */
const NEAR = 1;
/** A word has so many characters at least; no more than so many are taken in on one side. */
const WORD = 2;
const REACH = 3;

/** What is compared: the short text, the long one, and how often two characters stand together. */
export interface Compared {
  readonly short: Folded;
  readonly long: Folded;
  readonly bonds: Bonds;
}

/** The stretch of the long text is that of the alignment. */
export function shownDifferences(alignment: Alignment, compared: Compared): readonly Difference[] {
  const differences = joined(alignment.differences);
  const shown: Difference[] = [];
  differences.forEach((difference, index) => {
    const room = { alignment, before: shown.at(-1)?.to ?? 0, next: differences[index + 1]?.from ?? Infinity, compared };
    const whole = inWords(difference, room);
    const last = shown.at(-1);
    // 推进改革 → 推动改善: the words of both touch.
    if (last !== undefined && whole.from - last.to <= 0)
      shown[shown.length - 1] = { ...last, to: whole.to, textTo: whole.textTo };
    else shown.push(whole);
  });
  return shown;
}

function joined(differences: readonly Difference[]): readonly Difference[] {
  const result: Difference[] = [];
  for (const difference of differences) {
    const last = result.at(-1);
    if (last === undefined || difference.from - last.to > NEAR) result.push(difference);
    else result[result.length - 1] = { ...last, to: difference.to, textTo: difference.textTo };
  }
  return result;
}

interface Room {
  readonly alignment: Alignment;
  /** The short text between the other differences. */
  readonly before: number;
  readonly next: number;
  readonly compared: Compared;
}

type Side = 'left' | 'right';

function inWords(difference: Difference, room: Room): Difference {
  let found = isGap(difference) ? beside(difference, room) : difference;
  // Where neither side is the stronger, a gap goes on to the side it has a neighbour from.
  const likely: Side = found.to > difference.to ? 'right' : 'left';
  // 必须 → 必: whose word is known needs no more.
  const { left, right } = strengths(difference, room);
  const isBound = isGap(difference) && longest(difference) < WORD && Math.max(left ?? 0, right ?? 0) > 0;
  const least = isBound ? 1 : WORD;
  for (let taken = 0; taken < REACH && shortest(found) < least; taken++) {
    const side = sideOf(found, likely, room);
    if (side === null) break;
    found = grown(found, side);
  }
  return closed(found, difference, room);
}

const isGap = ({ from, to, textFrom, textTo }: Difference): boolean => from === to || textFrom === textTo;
const shortest = ({ from, to, textFrom, textTo }: Difference): number => Math.min(to - from, textTo - textFrom);

const longest = ({ from, to, textFrom, textTo }: Difference): number => Math.max(to - from, textTo - textFrom);

const grown = ({ from, to, textFrom, textTo }: Difference, side: Side): Difference =>
  side === 'left'
    ? { from: from - 1, to, textFrom: textFrom - 1, textTo }
    : { from, to: to + 1, textFrom, textTo: textTo + 1 };

/** The first character of the word behind a gap, or the last of the one before it; over marks on both sides where there is no other. */
function beside(gap: Difference, room: Room): Difference {
  const { left, right } = strengths(gap, room);
  // 必须 → 必: a lone character goes with the one it stands with; more of them are words, and lead to what is behind.
  const isLone = longest(gap) < WORD;
  if (right !== null && (left === null || !isLone || right >= left)) return grown(gap, 'right');
  if (left !== null) return grown(gap, 'left');
  const { alignment, compared } = room;
  const isAtHead = gap.from === 0 || gap.textFrom === alignment.start;
  const isAtEnd = gap.to >= compared.short.codes.length || gap.textTo >= alignment.end;
  const across = isAtHead ? gap : grown(gap, 'left');
  return isAtEnd ? across : grown(across, 'right');
}

/** On which side the words of a change go on; null where neither can. */
function sideOf(difference: Difference, likely: Side, room: Room): Side | null {
  if (isNumber(difference, room) || isParticle(difference, room)) return null;
  const { left, right } = strengths(difference, room);
  if (left === null || right === null) return left !== null ? 'left' : right !== null ? 'right' : null;
  return right === left ? likely : right > left ? 'right' : 'left';
}

/** How strongly the characters on both sides belong to it; null where there is none, or a mark before it. */
function strengths(difference: Difference, { compared, alignment, before, next }: Room) {
  const { from, to, textFrom, textTo } = difference;
  const { short, long } = compared;
  // A mark where one side has nothing parts no word.
  const isLeft =
    from > before &&
    textFrom > alignment.start &&
    isOn(short, from, to, from) &&
    isOn(long, textFrom, textTo, textFrom);
  const isRight =
    to < Math.min(next, short.codes.length) &&
    textTo < alignment.end &&
    isOn(short, from, to, to) &&
    isOn(long, textFrom, textTo, textTo);
  return {
    left: isLeft ? bondOf(difference, from, textFrom, compared) : null,
    right: isRight ? bondOf(difference, to, textTo, compared) : null,
  };
}

/** Whether no mark stands between a stretch and what is beside it, at its head or its end. */
const isOn = ({ offsets }: Folded, from: number, to: number, at: number): boolean =>
  from === to || (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) === 1;

/** Words that stand by themselves. */
const PARTICLES = new Set([...'的了着和与及或在是对为于把被将从到就也都要等并而之'].map((word) => word.charCodeAt(0)));

/** How strongly what it differs in is bound at a place; a side that has nothing tells nothing. */
function bondOf({ from, to, textFrom, textTo }: Difference, at: number, textAt: number, compared: Compared): number {
  const { short, long, bonds } = compared;
  if (from === to) return bondAt(long, textAt, bonds, 1);
  if (textFrom === textTo) return bondAt(short, at, bonds, 1);
  return bothAt(at, textAt, compared);
}

/** In both texts together. */
function bothAt(at: number, textAt: number, { short, long, bonds }: Compared): number {
  const isSame = short.codes[at - 1] === long.codes[textAt - 1] && short.codes[at] === long.codes[textAt];
  const own = isSame ? 2 : 1;
  return bondAt(short, at, bonds, own) + bondAt(long, textAt, bonds, own);
}

/** How often a character stands behind the one before it besides here; never with a particle. */
function bondAt({ codes }: Folded, at: number, bonds: Bonds, own: number): number {
  const left = codes[at - 1] ?? 0;
  const right = codes[at] ?? 0;
  return PARTICLES.has(left) || PARTICLES.has(right) ? 0 : Math.max(0, bonds(left, right) - own);
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/** A number is a word by itself. */
const isNumber = ({ from, textFrom }: Difference, { compared: { short, long } }: Room): boolean =>
  isDigit(short.codes[from]) && isDigit(long.codes[textFrom]);

/** 和 → 与: words by themselves as well. */
const isParticle = ({ from, to, textFrom, textTo }: Difference, { compared: { short, long } }: Room): boolean =>
  to - from === 1 &&
  textTo - textFrom === 1 &&
  PARTICLES.has(short.codes[from] ?? 0) &&
  PARTICLES.has(long.codes[textFrom] ?? 0);

/** What is bound so many times as strongly outwards is of another word. */
const LOOSE = 8;

/** What was taken in ends with its word: 振 of 振兴 takes 兴 along. */
function closed(found: Difference, own: Difference, room: Room): Difference {
  let whole = found;
  for (let taken = 0; taken < REACH && whole.to > own.to; taken++) {
    const { right } = strengths(whole, room);
    if (right === null || right <= LOOSE * bothAt(whole.to - 1, whole.textTo - 1, room.compared)) break;
    whole = grown(whole, 'right');
  }
  for (let taken = 0; taken < REACH && whole.from < own.from; taken++) {
    const { left } = strengths(whole, room);
    if (left === null || left <= LOOSE * bothAt(whole.from + 1, whole.textFrom + 1, room.compared)) break;
    whole = grown(whole, 'left');
  }
  return whole;
}
