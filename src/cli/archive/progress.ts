/** How far a batch is: a bar on a terminal, else a line every few seconds. */
import type { Say } from '../../report/renderer.js';
import type { Io } from '../io.js';

export interface Count {
  readonly total: number;
  /** With those kept and failed. */
  readonly done: number;
  readonly kept: number;
  readonly failed: number;
}

export interface Progress {
  readonly show: (count: Count) => void;
  /** A line of its own in between. */
  readonly note: (line: string) => void;
  /** Nothing more is shown. */
  readonly end: () => void;
}

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

export async function openProgress(quiet: boolean, tools: Tools): Promise<Progress> {
  if (quiet) return { show: () => {}, note: tools.io.note, end: () => {} };
  return tools.io.stderrIsTerminal ? await bar(tools) : lines(tools);
}

async function bar({ io, say }: Tools): Promise<Progress> {
  const { default: progress } = await import('cli-progress');
  const shown = new progress.SingleBar({
    format: say('batch.bar'),
    stream: process.stderr,
    hideCursor: true,
    etaBuffer: 200,
    barsize: 24,
  });
  const start = performance.now();
  const facts = ({ done, failed }: Count) => ({ failed, rate: rateOf(done, start) });
  let isStarted = false;
  let isOver = false;
  const rest = (): void => {
    if (isStarted) shown.stop();
    isStarted = false;
  };
  return {
    show: (count) => {
      if (isOver) return;
      if (isStarted) shown.update(count.done, facts(count));
      else shown.start(count.total, count.done, facts(count));
      isStarted = true;
    },
    note: (line) => {
      // While it is shown the terminal breaks no lines, and what is written stands behind it.
      rest();
      io.note(line);
    },
    end: () => {
      rest();
      isOver = true;
    },
  };
}

const rateOf = (done: number, start: number): string =>
  (done / Math.max(0.001, (performance.now() - start) / 1000)).toFixed(0);

/** Milliseconds between two lines. */
const PAUSE = 5000;

function lines({ io, say }: Tools): Progress {
  const start = performance.now();
  let last = start;
  return {
    show: (count) => {
      if (performance.now() - last < PAUSE) return;
      last = performance.now();
      const { total, done, failed } = count;
      const left = ((last - start) / Math.max(1, done)) * (total - done);
      const seconds = Math.round(left / 1000);
      io.note(say('batch.line', { done, total, failed, rate: rateOf(done, start), seconds }));
    },
    note: io.note,
    end: () => {},
  };
}
