/**
 * Where the numbers of a list do not run on: 一、二、四、 (one left out), 一、二、二、 (one given twice), 一、三、二、 (two have
 * changed places), 二、三、 (the first one gone). Left out: a list that begins again, or goes on where another stopped.
 */
import type { Marker } from '../../syntax/markers.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { inlineSeries, keyOf, outlineSeries, type Numbered } from './series.js';

export interface NumberingFault {
  /** `first`: the list does not begin with one; `order`: all numbers are there, but not in their order. */
  readonly kind: 'gap' | 'first' | 'order' | 'duplicate';
  readonly marker: Marker;
  readonly ordinal: number;
  /** The number that was to stand here. */
  readonly expected: number;
  /** The marker before it; the one that bears its number; the one whose number stands here. */
  readonly other: Marker | null;
}

const known = new WeakMap<Manuscript, readonly NumberingFault[]>();

/** Every fault, in text order; found once for all rules that ask. */
export function numberingFaults(manuscript: Manuscript): readonly NumberingFault[] {
  const found = known.get(manuscript) ?? find(manuscript.context.syntax);
  known.set(manuscript, found);
  return found;
}

function find(syntax: Syntax): readonly NumberingFault[] {
  const inline = inlineSeries(syntax);
  const read = new Set(inline.flat().map(({ marker }) => marker.start));
  const faults = [
    ...inline.flatMap(faultsOf),
    ...outlineSeries(syntax)
      .flatMap(faultsOf)
      .filter(({ marker }) => !read.has(marker.start)),
  ];
  const goesOn = continued(syntax);
  return faults
    .filter((fault) => !isRunOn(syntax, fault) && !namesItems(syntax, fault))
    .filter((fault) => fault.kind !== 'first' || !(goesOn.has(fault.marker.start) || isCountedInWords(syntax, fault)))
    .sort((one, next) => one.marker.start - next.marker.start);
}

/** Where units go on from the last one of their kind, wherever that stands: （三） under 二、 behind （二） under 一、. */
function continued({ units }: Syntax): ReadonlySet<number> {
  const last = new Map<string, number>();
  const places = new Set<number>();
  for (const { marker, ordinal } of units) {
    const key = keyOf(marker);
    if (last.get(key) === ordinal - 1) places.add(marker.start);
    last.set(key, ordinal);
  }
  return places;
}

/** What stands for 一是 before 二是 … 三是: 首先, 第一个原因, 其一. */
const COUNTS_ONE =
  /首先|首要|第一(?=[，、：是要个点条项类层方步种]|[一-龥]事?是)|其一|[，。；：“]一(?:[是要则来曰、，]|方面|个)|[，。；：](?:先|最(?![后近终多少]))/;
const MAX_LEAD = 200;

const isCountedInWords = ({ text, paragraphs }: Syntax, { marker }: NumberingFault): boolean =>
  !marker.opensParagraph &&
  COUNTS_ONE.test(
    text.slice(Math.max(paragraphs.starts[marker.paragraph] ?? 0, marker.start - MAX_LEAD), marker.start),
  );

/** How far a number that is missed may stand before the one found. */
const MAX_ITEM = 1500;

/** 筑牢思想防线一是…\n二是…: the number missed is there, run on to the words before it, so that no unit was read. */
function isRunOn({ text }: Syntax, { kind, marker, expected, other }: NumberingFault): boolean {
  const key = keyOf(marker);
  // 要做好1）备课；2）上课.
  const isBracket = key === 'arabic-paren' && kind === 'first';
  if (!(key === 'run' || isBracket) || kind === 'duplicate' || kind === 'order') return false;
  const from = Math.max(other?.end ?? 0, marker.start - MAX_ITEM);
  const stretch = text.slice(from, marker.start);
  // Behind a heading in the same paragraph or the one before, no further: 一是 of another list proves nothing.
  const near = kind === 'first' ? stretch.slice(stretch.lastIndexOf('\n', stretch.length - 2) + 1) : stretch;
  return isBracket ? /[一-龥]1）/u.test(near) : RUN_ON[expected]?.test(near) === true;
}

/** 以上一、二、三条由县里负责，四、五条由镇里负责; （一）、（二）、（四）项任务; 1、3、5号楼: numbers in a row name items, and open none. */
const NAMED =
  /^(?:[一二三四五六七八九十]{1,3}、[一二三四五六七八九十]{1,3}|\d{1,3}[、.]\d{1,3})[条项款点号章节季届期批轮组年级标楼层段区库]|^（[一二三四五六七八九十\d]{1,3}）(?:[、和及至]（|[项款条])/u;
const MAX_NAMED = 12;

function namesItems({ text }: Syntax, { marker, other }: NumberingFault): boolean {
  if (other !== null && other.end <= marker.start && /^[、和及与至]?$/u.test(text.slice(other.end, marker.start)))
    return true;
  return !marker.opensParagraph && NAMED.test(text.slice(marker.start, marker.start + MAX_NAMED));
}

/** A number that is run on to the words before it, by its value. */
const RUN_ON = Array.from(
  '〇一二三四五六七八九十',
  (numeral) => new RegExp(`${numeral}(?<=[一-龥]${numeral})(?<![第唯统单同专万之]${numeral})[是要]`),
);

/** Faults of one list, or of several one behind the other: 1 always begins a new one. */
function faultsOf(series: readonly Numbered[]): readonly NumberingFault[] {
  const faults: NumberingFault[] = [];
  /** The number to come, and the one that may come as well: behind 二、二、 both 三、 and 四、 go on. */
  let expected = 1;
  let either = 1;
  for (let index = 0; index < series.length; index++) {
    const numbered = series[index];
    if (numbered === undefined) break;
    const { ordinal, marker, members } = numbered;
    const fault = (kind: NumberingFault['kind'], other: Numbered | undefined): unknown =>
      faults.push({ kind, marker, ordinal, expected: kind === 'first' ? 1 : expected, other: other?.marker ?? null });
    const moved = ordinal > expected ? shifted(series, index, expected) : 0;
    if (moved > 0) {
      fault('order', series[index + moved - 1]);
      index += moved - 1;
      expected = either = expected + moved;
    } else if (ordinal < expected && isTwice(series, index)) {
      const twin = series.slice(Math.max(0, index - MAX_BACK), index).findLast((one) => one.ordinal === ordinal);
      fault('duplicate', twin);
      either = expected + 1;
    } else {
      if (index > 0 && ordinal > expected && ordinal !== either) fault('gap', series[index - 1]);
      else if (ordinal !== 1 && ordinal !== expected && ordinal !== either && members > 1)
        fault('first', series[index - 1]);
      expected = either = ordinal + 1;
    }
  }
  return faults;
}

/** Numbers that changed places stand within so many units; one given twice, within so many more. */
const MAX_SHIFT = 12;
const MAX_BACK = 60;

/** How many units from here on bear the numbers that follow, each once but not in order; 0 where they do not. */
function shifted(series: readonly Numbered[], from: number, expected: number): number {
  let highest = 0;
  const seen = new Set<number>();
  for (let index = from; index < Math.min(series.length, from + MAX_SHIFT); index++) {
    const ordinal = series[index]?.ordinal ?? 0;
    if (ordinal < expected || seen.has(ordinal)) return 0;
    seen.add(ordinal);
    highest = Math.max(highest, ordinal);
    if (highest === expected + seen.size - 1) return seen.size;
  }
  return 0;
}

/** 一、二、二、三、: a number again, where no list begins anew with it (三是 … 二是 … 三是 …). */
function isTwice(series: readonly Numbered[], index: number): boolean {
  const ordinal = series[index]?.ordinal ?? 0;
  const before = series[index - 1];
  const behind = series[index + 1]?.ordinal ?? null;
  // 一、一、三、: the first of them alone makes no list.
  if (ordinal === 1 && before?.ordinal === 1) return before.members === 1 && (behind === null || behind === 3);
  if (ordinal === 1)
    return series[index - 2]?.ordinal === (before?.ordinal ?? 0) - 1 && isAloneBelow(before, series[index]);
  return ordinal === before?.ordinal || behind !== ordinal + 1;
}

/** 1.…¶2.…¶1.…: right below the last line of a list one more line that begins no list of its own. */
const isAloneBelow = (before: Numbered | undefined, here: Numbered | undefined): boolean =>
  before !== undefined &&
  here?.members === 1 &&
  before.members > 1 &&
  before.marker.opensParagraph &&
  here.marker.opensParagraph &&
  before.marker.paragraph + 1 === here.marker.paragraph;
