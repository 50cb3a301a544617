/** Mentions of dated events (党的十九大, “十三五”, 党史学习教育): names are matched with marks inside stepped over. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { EventEntry } from '../lexicon/types.js';
import type { Span } from '../source/span.js';
import { placesOf, type Places } from './word-places.js';
import { entriesAcross, type Entries } from '../source/word-set.js';

/** An event that was at a known date. */
export type DatedEvent = EventEntry & { readonly start: string };

export interface EventMention extends Span {
  readonly event: DatedEvent;
}

/** Marks inside a name, which a text may set otherwise or leave out. */
const MARKS = '“”‘’《》、，';
const MARK = new RegExp(`[${MARKS}]`, 'g');
/** Longer stretches, marks included, are no name. */
const REACH = 60;

/** The names of some events. */
interface Names<Event> {
  /** Where one may begin. */
  readonly places: Places;
  readonly events: Pick<Entries<Event>, 'startingAt'>;
}

/** Of a lexicon: events by their dates, and what is held again and again. */
interface Known {
  readonly dated: Names<DatedEvent>;
  readonly gatherings: Names<EventEntry>;
  /** The dated ones by their canonical names. */
  readonly named: ReadonlyMap<string, DatedEvent>;
  /** The year of the newest of them; a plan is named years before its term. */
  readonly newest: number;
}

const known = new WeakMap<Lexicon, Known>();

function namesOf(lexicon: Lexicon): Known {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const names = knownOf(lexicon.dictionaries.events);
  known.set(lexicon, names);
  return names;
}

/** A measure is told by words that stand apart, not by its name. */
const isDated = (event: EventEntry): event is DatedEvent => event.start !== undefined && event.kind !== 'measure';

const knownOf = (events: readonly EventEntry[]): Known => ({
  dated: makeNames(events.filter(isDated)),
  named: new Map(events.filter(isDated).map((event) => [event.text, event])),
  gatherings: makeNames(events.filter(({ kind }) => kind === 'gathering')),
  newest: Math.max(
    0,
    ...events
      .filter(({ kind }) => kind !== 'plan' && kind !== 'measure')
      .map(({ start = '' }) => Number(start.slice(0, 4))),
  ),
});

function makeNames<Event extends EventEntry>(entries: readonly Event[]): Names<Event> {
  const pairs = entries.flatMap((event) =>
    [event.text, ...(event.names ?? [])].map((name) => [name.replace(MARK, ''), event] as const),
  );
  const names = pairs.map(([name]) => name);
  return {
    // A mark may stand behind the first character as well: “十”三五.
    places: placesOf(names, MARKS),
    events: entriesAcross(pairs, MARKS, REACH),
  };
}

/** The year of the newest event a lexicon knows: nothing tells it of a speech much later. */
export const newestYear = (lexicon: Lexicon): number => namesOf(lexicon).newest;

/** The event of a canonical name; null for none. */
export const eventNamed = (lexicon: Lexicon, name: string): DatedEvent | null =>
  namesOf(lexicon).named.get(name) ?? null;

export const prepareEvents = (lexicon: Lexicon): unknown => namesOf(lexicon);

const NUMERAL = characters('一二三四五六七八九十');
const BEFORE_OTHER = characters('一二三四五六七八九十届团盟');
/** 十大类, 八大项: 大 counts what stands behind it. */
const GREAT = characters('大');
const BEHIND_GREAT = characters('类项件步举工任重行战产领');

/** Leftmost-longest mentions; a numeral before one that begins with a numeral makes another word (二十九大类). */
export function findEvents(keyed: Keyed, lexicon: Lexicon): readonly EventMention[] {
  const { length } = keyed.text;
  const { places, events } = namesOf(lexicon).dated;
  const found: EventMention[] = [];
  for (let at = places.next(keyed, 0, length); at < length; at = places.next(keyed, at, length)) {
    const hit = events.startingAt(keyed, at);
    const mention = hit === null ? null : { start: at, end: nameEnd(keyed.text, hit.end), event: hit.value };
    if (mention === null || !standsAlone(keyed, mention)) at++;
    else {
      found.push(mention);
      at = mention.end;
    }
  }
  return found;
}

/** 中央八项规定精神，: marks behind a name are stepped over as those inside it are, and are none of it. */
function nameEnd(text: string, end: number): number {
  let last = end;
  while (MARKS.includes(text.charAt(last - 1))) last--;
  return last;
}

function standsAlone(keyed: Keyed, { start, end, event }: EventMention): boolean {
  if (NUMERAL.has(keyed, start) && BEFORE_OTHER.has(keyed, start - 1)) return false;
  if (GREAT.has(keyed, end - 1) && BEHIND_GREAT.has(keyed, end)) return false;
  if (event.miss === undefined) return true;
  const name = keyed.text.slice(start, end);
  return !event.miss.some((miss) => {
    const own = miss.indexOf(name);
    return own >= 0 && keyed.text.startsWith(miss, start - own);
  });
}

/** Where the first gathering named in the stretch begins (奥运会, 博览会); null for none. Its name may end behind the stretch. */
export function gatheringIn(keyed: Keyed, lexicon: Lexicon, { start, end }: Span): number | null {
  const { places, events } = namesOf(lexicon).gatherings;
  for (let at = places.next(keyed, start, end); at < end; at = places.next(keyed, at + 1, end))
    if (events.startingAt(keyed, at) !== null) return at;
  return null;
}
