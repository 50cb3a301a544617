/** `gaojian stream`: NDJSON through the analysis, for programs that share a corpus between processes of their own. */
import { type OpenAnalyst, openAnalyst } from '../archive/analyst.js';
import type { Tools } from '../archive/batch.js';
import { MEGABYTE } from '../archive/bytes.js';
import { UserError } from '../archive/codes.js';
import type { StreamFlags } from '../archive/flags.js';
import { linesOf } from '../archive/find/lines.js';
import { performLine } from '../archive/lines.js';
import type { Hello, Opening, Order, Parcel } from '../archive/orders.js';
import { DEFAULT_TIMEOUT, fieldsOf, maximumOf, requestOf } from '../archive/plan.js';
import { runStream } from '../archive/stream.js';
import { askable } from '../pool/ask.js';
import { hire } from '../pool/hire.js';
import { later } from '../pool/later.js';

/** Lines under way for each process. */
const AHEAD = 12;

/** Runs the command; the result is the exit code. */
export async function runStreamCommand(flags: StreamFlags, tools: Tools): Promise<number> {
  if (tools.io.stdinIsTerminal) throw new UserError('no-input', {});
  const jobs = Math.max(1, flags.jobs ?? 1);
  const maximum = maximumOf(flags);
  const { perform, end, failed } = jobs === 1 ? await alone(flags) : together(flags, jobs);
  const ahead = jobs === 1 ? 1 : jobs * AHEAD;
  try {
    const lines = linesOf(process.stdin, maximum * MEGABYTE);
    const errors = await Promise.race([runStream(lines, { ...tools, perform, ahead, maximum }), failed]);
    return errors > 0 && flags.allowErrors !== true ? 1 : 0;
  } finally {
    end();
  }
}

interface Worker {
  readonly perform: (order: Order) => Promise<Parcel>;
  readonly end: () => void;
  /** Rejects where nobody is left to work. */
  readonly failed: Promise<never>;
}

async function alone(flags: StreamFlags): Promise<Worker> {
  const analyst: OpenAnalyst = await openAnalyst(requestOf(flags), fieldsOf(flags));
  return {
    perform: async (order) => {
      if (order.kind !== 'line') throw new TypeError('a stream has lines alone');
      return performLine(order, analyst);
    },
    end: () => {},
    failed: new Promise(() => {}),
  };
}

function together(flags: StreamFlags, jobs: number): Worker {
  const seconds = Math.max(1, flags.timeout ?? DEFAULT_TIMEOUT);
  const opening = { request: requestOf(flags), fields: fieldsOf(flags), maximum: maximumOf(flags), part: null };
  const { promise: failed, reject: fail } = later<never>();
  failed.catch(() => {});
  const { ask, end } = askable<Order, Parcel>({
    helpers: jobs,
    hire: (order, told) =>
      hire<Opening, Order, Hello, Parcel>({ role: 'archive-helper', opening, order, told, unable: fail }),
    lost: (order, cause) => lost(order, cause, seconds),
    patience: seconds * 1000,
    deserted: () => fail(new UserError('no-helpers', {})),
  });
  return { perform: ask, end, failed };
}

function lost(order: Order, cause: 'died' | 'hung', seconds: number): Parcel {
  const path = order.kind === 'line' ? `-:${order.number}` : order.id;
  const error =
    cause === 'died'
      ? ({ code: 'analysis-died', args: { path } } as const)
      : ({ code: 'timed-out', args: { path, seconds } } as const);
  return { kind: 'failed', id: null, error };
}
