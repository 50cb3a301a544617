/**
 * Rejections of pdf.js that nobody waits for. On some damaged files it asks for a page and forgets the answer (the
 * pages of `Catalog.getPageDict`); Node would end the program for it. While a file is read they are dropped, and every
 * other one goes where it would have gone.
 */

const EVENT = 'unhandledRejection';

const isOfPdfJs = (reason: unknown): boolean => reason instanceof Error && (reason.stack ?? '').includes('pdfjs-dist');

let reading = 0;
let others: readonly NodeJS.UnhandledRejectionListener[] = [];

function listen(reason: unknown, promise: Promise<unknown>): void {
  if (isOfPdfJs(reason)) return;
  // What Node does where nobody listens.
  if (others.length === 0) throw reason;
  for (const other of others) other(reason, promise);
}

function begin(): void {
  reading += 1;
  if (reading > 1) return;
  others = process.listeners(EVENT);
  process.removeAllListeners(EVENT);
  process.on(EVENT, listen);
}

function end(): void {
  reading -= 1;
  if (reading > 0) return;
  process.off(EVENT, listen);
  for (const other of others) process.on(EVENT, other);
  others = [];
}

/** Node tells of a rejection once all that was ready has run. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What `work` gives, and no stray rejection of it. */
export async function withoutStrays<Result>(work: () => Promise<Result>): Promise<Result> {
  begin();
  try {
    return await work();
  } finally {
    await settled();
    end();
  }
}
