/** What the fields of front matter say: title, year, speaker and region by their English or Chinese keys; the rest as it is. */
import type { Front } from '../../reader.js';

type Known = Exclude<keyof Front, 'extra'>;

const KEYS: Readonly<Record<string, Known>> = {
  title: 'title',
  标题: 'title',
  year: 'year',
  年份: 'year',
  speaker: 'speaker',
  讲话人: 'speaker',
  region: 'region',
  地区: 'region',
};

const YEAR = /^\s*([12]\d{3})\s*年?度?\s*$/u;

/** 2019, "2019", 2019年; null of anything else. */
function yearOf(value: unknown): number | null {
  const digits = typeof value === 'number' || typeof value === 'string' ? YEAR.exec(String(value))?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

/** A text, or a list of such: two speakers. A number is none: what it stands for (甲 1, 3日) was not written. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  const parts = Array.isArray(value) ? value.map(textOf) : [];
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join('、') : null;
}

const own = (table: Readonly<Record<string, Known>>, key: string): Known | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/** The keys that are known, for whoever looks for them in a text. */
export const KNOWN_KEYS: readonly string[] = Object.keys(KEYS);

/** Keys of fields that are known and hold something, but nothing that can be used (year: 去年, speaker: 3). */
export const unusedIn = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).flatMap(([key, value]) => {
    const name = own(KEYS, key.trim().toLowerCase());
    const isUnused =
      name !== null && value !== null && value !== '' && (name === 'year' ? yearOf(value) : textOf(value)) === null;
    return isUnused ? [key] : [];
  });

/** A field that cannot be what its key says, and one given a second time, is kept with the rest. */
export function frontOf(fields: Readonly<Record<string, unknown>>): Front {
  const known = new Map<Known, string | number>();
  const extra: [string, unknown][] = [];
  for (const [key, value] of Object.entries(fields)) {
    const name = own(KEYS, key.trim().toLowerCase());
    const read = name === 'year' ? yearOf(value) : textOf(value);
    if (name === null || read === null || known.has(name)) extra.push([key, value]);
    else known.set(name, read);
  }
  return { ...Object.fromEntries(known), ...(extra.length === 0 ? {} : { extra: Object.fromEntries(extra) }) };
}
