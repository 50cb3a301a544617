/**
 * A PDF in the hands of pdf.js, within bounds of time and memory. Its two halves talk over a channel; the one that
 * reads has a thread of its own.
 */
import type { MessagePort } from 'node:worker_threads';
import { UserError, type ErrorArgs } from '../../errors.js';
import { loadPdf, type Pdf, type PdfDocument } from './library.js';
import { leaveThread, takeThread, type Thread } from './thread.js';

/** Milliseconds for one answer, some hundred times what a full page takes. */
const PATIENCE = 15_000;

/** Operators of one page; a page full of text has some thousand, a crowded drawing a hundred thousand. */
const MOST_OPERATORS = 300_000;

export interface Session {
  readonly pdf: Pdf;
  readonly document: PdfDocument;
  /** An answer of pdf.js: its errors explained, neither waited for without end nor let grow without bound. */
  readonly answered: <Answer>(question: Promise<Answer>) => Promise<Answer>;
  readonly bad: (kind: ErrorArgs['bad-document']['kind']) => UserError;
}

/** What pdf.js says of a file, as a kind of `bad-document`. Its faults are the file's: it is asked for nothing else. */
function kindOf(error: unknown): 'encrypted' | 'damaged' | 'too-large' {
  if (error instanceof RangeError) return 'too-large';
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
}

/** How many operators a message brings. */
const operatorsIn = (message: { readonly chunk?: { readonly fnArray?: readonly unknown[] } | null }): number =>
  message.chunk?.fnArray?.length ?? 0;

type Fail = (error: Error) => void;

/**
 * Waits for one answer at a time; fails when it takes too long, brings too much over the port, or its thread ends. No
 * promise outlives its answer: a race against one that does would keep every answer in memory.
 */
function watch(port: MessagePort, thread: Thread): <Answer>(question: Promise<Answer>) => Promise<Answer> {
  let count = 0;
  let fail: Fail = () => undefined;
  let failure: Error | undefined;
  thread.onFailure((error) => fail((failure = error)));
  port.on('message', (message) => {
    count += operatorsIn(message);
    if (count > MOST_OPERATORS) fail(new RangeError('operators'));
  });
  return async (question) => {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        count = 0;
        fail = reject;
        if (failure !== undefined) reject(failure);
        timer = setTimeout(() => reject(new RangeError('time')), PATIENCE);
        question.then(resolve, reject);
      });
    } finally {
      clearTimeout(timer);
      fail = () => undefined;
    }
  };
}

const optionsFor = (bytes: Uint8Array, { cMapUrl, standardFontDataUrl }: Pdf): Readonly<Record<string, unknown>> => ({
  // A copy: what is handed over is no longer ours.
  data: new Uint8Array(bytes),
  cMapUrl,
  standardFontDataUrl,
  verbosity: 0,
  isEvalSupported: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  // No picture is unpacked.
  maxImageSize: 0,
});

/** Opens a file and lets `work` ask about it. Throws `reader-missing`, `bad-document` and what `work` throws. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  path: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const pdf = await loadPdf(path);
  const { port1, port2 } = new MessageChannel();
  const thread = takeThread(pdf.reader);
  const awaited = watch(port1, thread);
  thread.serve(port2);
  const worker = new pdf.library.PDFWorker({ port: port1, verbosity: 0 });
  const task = pdf.library.getDocument({ ...optionsFor(bytes, pdf), worker });
  let sound = true;
  const bad: Session['bad'] = (kind) => new UserError('bad-document', { path, format: 'pdf', kind });
  const answered: Session['answered'] = async (question) => {
    try {
      return await awaited(question);
    } catch (error) {
      sound = false;
      throw bad(kindOf(error));
    }
  };
  try {
    return await work({ pdf, document: await answered(task.promise), answered, bad });
  } finally {
    // A thread that is stuck does not answer this either.
    const closed = task.destroy().catch(() => undefined);
    if (sound) await closed;
    worker.destroy();
    port1.close();
    leaveThread(thread, sound);
  }
}
