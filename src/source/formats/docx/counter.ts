/**
 * Counting as Word counts (ECMA-376 part 1, 17.9): lists of one definition share their counts; a level starts again
 * behind one above it; a list that starts somewhere of its own does so once, at its first paragraph of the level.
 */
import { enumerated } from '../../enumeration.js';
import { levelOf, type List, type Place } from './lists.js';
import { LEVELS, LONGEST, type Level } from './numbering.js';
import { Unreadable } from './unreadable.js';

/** Parts of a document that count each for itself. */
export type Story = 'body' | 'textbox' | 'footnote' | 'endnote';

interface Counts {
  /** By level; undefined where the level has to start. */
  readonly values: (number | undefined)[];
  /** Levels of lists that have started where they wanted to. */
  readonly started: Set<string>;
}

const startOf = (list: List, level: number): number =>
  list.overrides.get(level)?.start ?? levelOf(list, level)?.start ?? 0;

/** Whether a paragraph of level `at` makes the deeper `level` start again (17.9.10). */
function restarts(list: List, level: number, at: number): boolean {
  const restart = levelOf(list, level)?.restart ?? null;
  return restart === null || restart > level || at < restart;
}

/** Counts a paragraph; afterwards the values down to its level are those of its number. */
function count({ values, started }: Counts, { id, list, level }: Place): void {
  const own = list.overrides.get(level)?.start ?? null;
  const key = `${id} ${level}`;
  const value = values[level];
  values[level] = (own !== null && !started.has(key)) || value === undefined ? startOf(list, level) : value + 1;
  started.add(key);
  // A level above that no paragraph had is shown as started, and counts as used.
  for (let above = 0; above < level; above += 1) values[above] ??= levelOf(list, above)?.start ?? 0;
  for (let below = level + 1; below < LEVELS; below += 1) if (restarts(list, below, level)) values[below] = undefined;
}

const written = ({ format, pattern }: Level, value: number): string =>
  pattern === null ? enumerated(format, value) : String(value).padStart(pattern.length, '0');

/** Legal numbering writes Arabic numerals for all but what shows no number or one with a zero in front. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['decimalZero', 'none', 'bullet']);

function label(list: List, level: number, values: Counts['values']): string {
  const own = levelOf(list, level);
  // Bullets are marks, not text.
  if (own === null || own.hidden || own.format === 'bullet') return '';
  const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const definition = levelOf(list, shown);
    const value = values[shown];
    if (shown > level || definition === null || value === undefined) return '';
    return own.legal && !AS_THEY_ARE.has(definition.format) ? String(value) : written(definition, value);
  });
  return text.slice(0, LONGEST);
}

/** The number of the next paragraph of a story, by its place; the empty string where it shows none. */
export type Counter = (story: Story, place: Place) => string;

/** Characters of all numbers together: a long one at each of very many paragraphs is made to be costly. */
const NUMBERS_MAXIMUM = 16_000_000;

/** The counter of one document; it throws `Unreadable` where the numbers grow beyond bounds. */
export function createCounter(): Counter {
  const counts = new Map<string, Counts>();
  let length = 0;
  return (story, place) => {
    const key = `${story} ${place.list.counts}`;
    let current = counts.get(key);
    if (current === undefined) counts.set(key, (current = { values: [], started: new Set() }));
    count(current, place);
    const number = label(place.list, place.level, current.values);
    if ((length += number.length) > NUMBERS_MAXIMUM) throw new Unreadable('too-large');
    return number;
  };
}
