/** Lines in, analyses out, in the same order; several lines are under way at a time where processes share them. */
import type { Failure } from '../../archive/item.js';
import type { Say } from '../../report/renderer.js';
import { explain } from '../errors.js';
import type { Io } from '../io.js';
import { unpackError } from '../pool/parcel.js';
import { UserError } from './codes.js';
import { failureOf, isInternal } from './failure.js';
import { isBlank, type Line } from './find/lines.js';
import type { Order, Parcel } from './orders.js';

export interface Stream {
  readonly io: Io;
  readonly say: Say;
  readonly perform: (order: Order) => Promise<Parcel>;
  /** Lines under way. */
  readonly ahead: number;
  /** MB a line. */
  readonly maximum: number;
}

interface Pending {
  readonly line: number;
  readonly parcel: Promise<Parcel>;
}

/** The number of lines that were no documents. */
export async function runStream(lines: AsyncIterable<Line>, stream: Stream): Promise<number> {
  const pending: Pending[] = [];
  let errors = 0;
  const write = async (): Promise<boolean> => {
    const first = pending.shift();
    if (first === undefined) return true;
    const parcel = await first.parcel;
    if (parcel.kind === 'failed') errors++;
    return stream.io.write(textOf(parcel, first.line, stream));
  };
  for await (const line of lines) {
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    pending.push({ line: line.number, parcel: parcelOf(line, stream) });
    if (pending.length >= stream.ahead && !(await write())) return errors;
  }
  while (pending.length > 0) if (!(await write())) break;
  return errors;
}

async function parcelOf({ number, bytes }: Line, { perform, maximum }: Stream): Promise<Parcel> {
  if (bytes !== null) return perform({ kind: 'line', line: bytes, number });
  const args = { path: `-:${number}`, maximum };
  return { kind: 'failed', id: null, error: { code: 'too-large', args } };
}

function textOf(parcel: Parcel, line: number, tools: Stream): string {
  if (parcel.kind === 'document') return parcel.line;
  if (parcel.kind !== 'failed') throw new TypeError(`no answer to a line: ${parcel.kind}`);
  const { id } = parcel;
  const { code, message } = wordedFailure(id ?? `-:${line}`, unpackError(parcel.error), tools);
  return `${JSON.stringify({ id, line, error: { code, message } })}\n`;
}

/** A fault of the program is reported whole besides. */
function wordedFailure(name: string, error: unknown, { io, say }: Stream): Failure {
  const failure = failureOf(name, error, say);
  if (isInternal(failure) && !(error instanceof UserError)) io.note(explain(error, say, name));
  return failure;
}
