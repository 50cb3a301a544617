/**
 * Documents that a helper is told to analyse. A few short ones that wait are analysed together (see `analyzeAll`), each
 * into a line of its own; what one of them cannot stand costs the others nothing.
 */
import { crc32 } from 'node:zlib';
import type { Asked } from '../../analyze.js';
import { TOGETHER } from '../pool/crew.js';
import { packError } from '../pool/parcel.js';
import type { OpenAnalyst, Raw } from './analyst.js';
import { stretch, withFile } from './bytes.js';
import type { Known, Order, Parcel } from './orders.js';
import type { Part } from './part.js';

export interface Setting {
  readonly analyst: OpenAnalyst;
  /** Null to send documents back. */
  readonly part: Part | null;
  /** MB. */
  readonly maximum: number;
  /** The one document that was read and found no room beside others, by its id: it comes next. */
  readonly ahead: Map<string, Raw>;
}

type ItemOrder = Extract<Order, { kind: 'item' }>;

export const isItem = (order: Order): order is ItemOrder => order.kind === 'item';

/** Bytes that some analysed together have at most. */
const MOST = 32_768;

/** What has been made of an order so far: its answer, or what is to be analysed. */
type Opened = { readonly parcel: Parcel } | { readonly order: ItemOrder; readonly raw: Raw; readonly asked: Asked };

/** Performs the first of some orders, and those behind it that go together with it. */
export async function performItems(orders: readonly ItemOrder[], setting: Setting): Promise<readonly Parcel[]> {
  const opened: Opened[] = [];
  let size = 0;
  for (const order of orders.slice(0, TOGETHER)) {
    if (opened.length > 0 && (order.alone || size >= MOST)) break;
    const one = await open(order, setting, opened.length === 0 ? Infinity : MOST - size);
    if (one === null) break;
    opened.push(one);
    size += 'raw' in one ? one.raw.size : 0;
    if (order.alone) break;
  }
  const lines = linesOf(
    opened.flatMap((one) => ('asked' in one ? [one.asked] : [])),
    setting.analyst,
  );
  let next = 0;
  return opened.map((one) => ('parcel' in one ? one.parcel : parcelOf(one.order, one.raw, lines[next++], setting)));
}

/** Null where there are not so many bytes left for it: it is kept until its turn comes. */
async function open(order: ItemOrder, { analyst, maximum, ahead }: Setting, left: number): Promise<Opened | null> {
  const { id, known } = order;
  try {
    const raw = ahead.get(id) ?? analyst.rawOf(order, order.given, maximum);
    ahead.clear();
    if (known !== null && known.key === raw.key && isWhole(known)) return { parcel: { kind: 'kept' } };
    if (raw.size > left) {
      ahead.set(id, raw);
      return null;
    }
    return { order, raw, asked: await analyst.open(raw) };
  } catch (error) {
    return { parcel: { kind: 'failed', id, error: packError(error) } };
  }
}

/** A line, or the error that it came to. */
type Line = { readonly line: string } | { readonly error: unknown };

/** Where several fail together each is tried by itself. */
function linesOf(asked: readonly Asked[], analyst: OpenAnalyst): readonly Line[] {
  if (asked.length === 0) return [];
  try {
    return analyst.linesOf(asked).map((line) => ({ line }));
  } catch (error) {
    return asked.length === 1 ? [{ error }] : asked.flatMap((one) => linesOf([one], analyst));
  }
}

function parcelOf({ id }: ItemOrder, raw: Raw, line: Line | undefined, { part }: Setting): Parcel {
  if (line === undefined || 'error' in line) return { kind: 'failed', id, error: packError(line?.error) };
  return part === null ? { kind: 'document', line: line.line } : append(part, line.line, { ...raw, id });
}

function append(part: Part, line: string, { id, key, sha256 }: Raw & { readonly id: string }): Parcel {
  try {
    return { kind: 'written', entry: part.append(Buffer.from(line), { id, key, sha256 }) };
  } catch (error) {
    const { code = '', path = '' } = error as NodeJS.ErrnoException;
    return { kind: 'stuck', path, reason: code };
  }
}

/** Whether the bytes are still those that were written. */
function isWhole({ path, at, size, crc }: Known): boolean {
  try {
    const bytes = withFile(path, (file) => stretch(file, at, size));
    return bytes.length === size && crc32(bytes) === crc;
  } catch {
    return false;
  }
}
