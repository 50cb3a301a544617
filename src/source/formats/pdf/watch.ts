/** What keeps an answer of pdf.js within bounds of time and memory. */
import type { MessagePort } from 'node:worker_threads';
import type { Growth } from './memory.js';
import type { Thread } from './thread.js';

/** Milliseconds for one answer, some hundred times what a full page takes. */
const PATIENCE = 15_000;

/** For all of a file, and for each glyph it shows, some ten times what one takes: a long file is one with much text. */
const PATIENCE_IN_ALL = 20_000;
const FOR_GLYPH = 0.2;

/** Milliseconds between two looks at the memory, in which it grows by a hundred megabytes at most. */
const LOOK = 20;

/** Operators of one page; a page full of text has some thousand, a crowded drawing a hundred thousand. */
const MOST_OPERATORS = 300_000;

/** How many operators a message brings. */
const operatorsIn = (message: { readonly chunk?: { readonly fnArray?: readonly unknown[] } | null }): number =>
  message.chunk?.fnArray?.length ?? 0;

type Fail = (error: Error) => void;

export interface Watch {
  /**
   * Waits for one answer at a time; fails, where a bound is passed with a RangeError, when it takes too long, brings
   * too much over the port, fills the memory, or its thread ends. No promise outlives its answer: a race against one
   * that does would keep every answer in memory.
   */
  readonly awaited: <Answer>(question: Promise<Answer>) => Promise<Answer>;
  /** Gives time for so many glyphs more. */
  readonly found: (glyphs: number) => void;
}

/** Watches what `thread` sends over `port`. */
export function watch(port: MessagePort, thread: Thread, growth: Growth): Watch {
  let count = 0;
  let left = PATIENCE_IN_ALL;
  let fail: Fail = () => undefined;
  let failure: Error | undefined;
  thread.onFailure((error) => fail((failure ??= error)));
  port.on('message', (message) => {
    count += operatorsIn(message);
    if (count > MOST_OPERATORS) fail(new RangeError('operators'));
  });
  const awaited: Watch['awaited'] = async (question) => {
    const start = performance.now();
    let looks: NodeJS.Timeout | undefined;
    const isLate = (): boolean => performance.now() - start > Math.min(PATIENCE, left);
    try {
      return await new Promise((resolve, reject) => {
        count = 0;
        fail = reject;
        if (failure !== undefined) reject(failure);
        looks = setInterval(() => {
          if (growth.isTooMuch()) reject(new RangeError('memory'));
          else if (isLate()) reject(new RangeError('time'));
        }, LOOK);
        question.then(resolve, reject);
      });
    } finally {
      clearInterval(looks);
      left -= performance.now() - start;
      fail = () => undefined;
    }
  };
  const found = (glyphs: number): void => {
    left += FOR_GLYPH * glyphs;
  };
  return { awaited, found };
}
