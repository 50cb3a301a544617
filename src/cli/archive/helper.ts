/** The helper's side of an archive: a process that analyses one document after another into a part of its own. */
import { setFlagsFromString } from 'node:v8';
import { crc32 } from 'node:zlib';
import { packError } from '../pool/parcel.js';
import { serve } from '../pool/serve.js';
import { openAnalyst, type OpenAnalyst, type Raw } from './analyst.js';
import { performLine } from './lines.js';
import { stretch, withFile } from './bytes.js';
import type { Hello, Known, Opening, Order, Parcel } from './orders.js';
import { openPart, type Part } from './part.js';

export const help = (): void =>
  serve<Opening, Order, Hello, Parcel>(async ({ request, fields, maximum, part: stem }) => {
    const analyst = await openAnalyst(request, fields);
    const part = stem === null ? null : openPart(stem);
    sweepOften();
    const perform = (order: Order): Promise<Parcel> =>
      order.kind === 'line' ? performLine(order, analyst) : performItem(order, analyst, { part, maximum });
    return { hello: { tool: analyst.tool }, perform, close: () => part?.close() };
  });

/**
 * The old generation grows by three quarters before it is swept, where V8 lets it grow fourfold: a tenth less memory at
 * speeches of 1 MB, and no slower. Said only now, since V8 refuses the code caches of a
 * process that was started otherwise than the one that made them.
 */
const sweepOften = (): void => setFlagsFromString('--heap-growing-percent=75');

interface Setting {
  readonly part: Part | null;
  readonly maximum: number;
}

type ItemOrder = Extract<Order, { kind: 'item' }>;

async function performItem(order: ItemOrder, analyst: OpenAnalyst, { part, maximum }: Setting): Promise<Parcel> {
  const { id, known } = order;
  try {
    const raw = analyst.rawOf(order, order.given, maximum);
    if (known !== null && known.key === raw.key && isWhole(known)) return { kind: 'kept' };
    const line = await analyst.lineOf(raw);
    return part === null ? { kind: 'document', line } : append(part, line, { ...raw, id });
  } catch (error) {
    return { kind: 'failed', id, error: packError(error) };
  }
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
