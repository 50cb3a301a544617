/** One line of NDJSON as a document: `{ "id": "a1", "text": "同志们…", "year": 2019, "region": "某县" }`. */
import { UserError } from '../source/errors.js';
import type { Given } from './item.js';

/** The names of the fields that hold id and text. */
export interface Fields {
  readonly id: string;
  readonly text: string;
}

export interface Record {
  /** Null where it has none of its own. */
  readonly id: string | null;
  readonly text: string;
  /** All else it says. */
  readonly given: Given;
}

/** Where a line stands, for errors. */
export interface LinePlace {
  readonly path: string;
  readonly line: number;
}

/** The id of a line, also of one without a text. Throws `bad-record`. */
export function idIn(line: string, fields: Fields, place: LinePlace): string | null {
  return idOf(objectIn(line, place)[fields.id]);
}

/** Throws `bad-record`. */
export function recordIn(line: string, fields: Fields, place: LinePlace): Record {
  const { [fields.id]: id, [fields.text]: text, ...given } = objectIn(line, place);
  if (typeof text !== 'string') throw new UserError('bad-record', { ...place, kind: 'no-text', value: fields.text });
  return { id: idOf(id), text, given };
}

const idOf = (id: unknown): string | null =>
  typeof id === 'number' ? String(id) : typeof id === 'string' && id !== '' ? id : null;

function objectIn(line: string, place: LinePlace): Given {
  const value = parsed(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line, place);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Given;
  throw new UserError('bad-record', { ...place, kind: 'no-object', value: '' });
}

function parsed(line: string, place: LinePlace): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError('bad-record', { ...place, kind: 'json', value: '' });
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Throws `bad-record`. */
export function lineIn(bytes: Uint8Array, place: LinePlace): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new UserError('bad-record', { ...place, kind: 'utf-8', value: '' });
  }
}
