/** One line of a stream analysed. */
import { idIn, lineIn } from '../../archive/record.js';
import { packError } from '../pool/parcel.js';
import type { OpenAnalyst } from './analyst.js';
import type { Order, Parcel } from './orders.js';

export async function performLine(
  { line, number }: Extract<Order, { kind: 'line' }>,
  analyst: OpenAnalyst,
): Promise<Parcel> {
  const place = { path: '-', line: number };
  try {
    const [document = ''] = analyst.linesOf([await analyst.open(analyst.rawLine(line, place))]);
    return { kind: 'document', line: document };
  } catch (error) {
    return { kind: 'failed', id: idOf(line, analyst), error: packError(error) };
  }
}

/** What the line calls itself, if only that can be read. */
function idOf(line: Uint8Array, { fields }: OpenAnalyst): string | null {
  try {
    return idIn(lineIn(line, NOWHERE), fields, NOWHERE);
  } catch {
    return null;
  }
}

const NOWHERE = { path: '-', line: 0 };
