/** Title, author and dates from the property set of the file ([MS-OLEPS] 2.20, `SummaryInformation`). */
import { Unreadable } from '../../unreadable.js';
import { stretch, u16, u32, utf16 } from '../../little-endian.js';
import type { Properties } from '../../reader.js';
import { western } from '../../western.js';

const CODE_PAGE = 1;
const FIELDS = { title: 2, author: 4, created: 12, modified: 13 } as const;

const WESTERN = 1252;
const TYPES = { short: 2, text: 30, wide: 31, time: 64 } as const;

/** Names `TextDecoder` has for the code pages that office programs write. */
const NAMES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  54936: 'gb18030',
  65001: 'utf-8',
};
function decoded(bytes: Uint8Array, page: number): string {
  const name = NAMES[page] ?? (page >= 1250 && page <= 1258 && page !== WESTERN ? `windows-${page}` : null);
  return name === null ? western(bytes) : new TextDecoder(name).decode(bytes);
}

const trimmed = (text: string): string => (text.split('\0')[0] ?? '').trim();

/** Hundreds of nanoseconds from the year 1601, in milliseconds from 1970. */
const EPOCH = 11_644_473_600_000;
const LAST = Date.UTC(10_000, 0);

function timeOf(low: number, high: number): string {
  const time = Math.floor((high * 2 ** 32 + low) / 10_000) - EPOCH;
  // Zero, and durations, which some programs write here.
  return time <= 0 || time >= LAST ? '' : new Date(time).toISOString().replace('.000Z', 'Z');
}

/** A value as text; empty where it is none or of another type. */
function valueAt(set: Uint8Array, at: number, page: number): string {
  const type = u16(set, at);
  if (type === TYPES.text) return trimmed(decoded(stretch(set, at + 8, u32(set, at + 4)), page));
  if (type === TYPES.wide) return trimmed(utf16(stretch(set, at + 8, u32(set, at + 4) * 2)));
  return type === TYPES.time ? timeOf(u32(set, at + 4), u32(set, at + 8)) : '';
}

function read(bytes: Uint8Array): Properties {
  const set = bytes.subarray(u32(bytes, 44));
  const places = new Map<number, number>();
  for (let index = 0; index < Math.min(u32(set, 4), 100); index++)
    places.set(u32(set, 8 + index * 8), u32(set, 12 + index * 8));
  const place = places.get(CODE_PAGE);
  const page = place !== undefined && u16(set, place) === TYPES.short ? u16(set, place + 4) : WESTERN;
  const entries = Object.entries(FIELDS).map(([name, id]) => {
    const at = places.get(id);
    return [name, at === undefined ? '' : valueAt(set, at, page)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The properties of a file; none where they cannot be read: the text does not depend on them. */
export function propertiesOf(summary: Uint8Array | null): Properties {
  try {
    return summary === null ? {} : read(summary);
  } catch (error) {
    if (error instanceof Unreadable) return {};
    throw error;
  }
}
