/** Where counts may stand that promise things said: small numerals and 几 before a counter or a stop. Left out: 百, 千, amounts with units. */
import type { Numeral } from '../lexicon/numerals.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Context } from './context.js';
import type { Place } from './counted-drafts.js';

/** A counter or a stop stands behind the number of an announcement; counters alone behind 几. */
const ANNOUNCED_BY = characters(
  '点个条项门大方种类层对句件道张组步重套支块招样处手股把堂本笔桩关篇根座盏扇杆面剂副声，。：；\n',
);
const COUNTED_BY = characters('点个条项方句件门类种处样对');

/** Numerals below 60 and 几 that may count things said, in text order. */
export function countPlaces({ syntax, numerals }: Context): readonly Place[] {
  const places: Place[] = [];
  let several = nextSeveral(syntax, 0);
  for (const numeral of numerals) {
    if (!ANNOUNCED_BY.has(syntax, numeral.end) || !isSmall(numeral) || ORDINAL.has(syntax, numeral.start - 1)) continue;
    for (; several < numeral.start; several = nextSeveral(syntax, several + 1))
      places.push({ start: several, end: several + 1, declared: null });
    // `| 0`: a count is a whole number, the value of a numeral one with a fraction, and so would be all places told by it.
    places.push({ start: numeral.start, end: numeral.end, declared: numeral.value | 0 });
  }
  for (; several < syntax.text.length; several = nextSeveral(syntax, several + 1))
    places.push({ start: several, end: several + 1, declared: null });
  return places;
}

/** Next 几 that counts something; the text's length behind the last. (Infinity would make floating-point numbers of all places that share its shape.) */
function nextSeveral(keyed: Keyed, from: number): number {
  let at = keyed.text.indexOf('几', from);
  while (at >= 0 && !COUNTED_BY.has(keyed, at + 1)) at = keyed.text.indexOf('几', at + 1);
  return at < 0 ? keyed.text.length : at;
}

/** 第二方面：关于… numbers one, and counts none. */
const ORDINAL = characters('第');

const isSmall = (numeral: Numeral): boolean =>
  numeral.scale === '' &&
  numeral.unit === '' &&
  !numeral.digits &&
  numeral.upTo === null &&
  Number.isInteger(numeral.value) &&
  numeral.value >= 2 &&
  numeral.value < 60;
