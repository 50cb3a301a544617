/**
 * A PDF in the hands of pdf.js, within bounds. Both halves of pdf.js run in this thread and talk over a channel of
 * messages: that of its own would never let a timer ring, so a page without end would be waited for without end.
 */
import type { MessagePort } from 'node:worker_threads';
import { UserError, type ErrorArgs } from '../../errors.js';
import { loadPdf, type Pdf, type PdfDocument, type PdfTask } from './library.js';
import { withoutStrays } from './strays.js';

/** Milliseconds for one answer, some hundred times what a full page takes. */
const PATIENCE = 20_000;

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
const kindOf = (error: unknown): 'encrypted' | 'damaged' =>
  error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';

/** How many operators a message brings. */
const operatorsIn = (message: { readonly chunk?: { readonly fnArray?: readonly unknown[] } | null }): number =>
  message.chunk?.fnArray?.length ?? 0;

/** Rejects when more operators come over the port than are allowed for one answer; `begin` starts to count anew. */
function counted(port: MessagePort): { readonly begin: () => void; readonly overrun: Promise<never> } {
  let count = 0;
  const overrun = new Promise<never>((_, reject) => {
    port.on('message', (message) => {
      count += operatorsIn(message);
      if (count > MOST_OPERATORS) reject(new RangeError('operators'));
    });
  });
  overrun.catch(() => undefined);
  return { begin: () => (count = 0), overrun };
}

const options = (bytes: Uint8Array, { cMapUrl, standardFontDataUrl }: Pdf): Readonly<Record<string, unknown>> => ({
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

async function ended(task: PdfTask, patience: Promise<unknown>): Promise<void> {
  // Whatever is still under way has nobody left who would hear of its failure.
  await Promise.race([task.destroy().catch(() => undefined), patience]);
}

const pause = async (milliseconds: number): Promise<void> =>
  await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** Opens a file and lets `work` ask about it. Throws `reader-missing`, `bad-document` and what `work` throws. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  path: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const pdf = await loadPdf(path);
  return await withoutStrays(() => opened(pdf, bytes, path, work));
}

async function opened<Result>(
  pdf: Pdf,
  bytes: Uint8Array,
  path: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const bad: Session['bad'] = (kind) => new UserError('bad-document', { path, format: 'pdf', kind });
  const { port1, port2 } = new MessageChannel();
  const { begin, overrun } = counted(port1);
  const answered = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new RangeError('time')), PATIENCE);
    });
    begin();
    try {
      return await Promise.race([question, late, overrun]);
    } catch (error) {
      throw bad(error instanceof RangeError ? 'too-large' : kindOf(error));
    } finally {
      clearTimeout(timer);
    }
  };
  pdf.worker.initializeFromPort(port2);
  const worker = new pdf.library.PDFWorker({ port: port1, verbosity: 0 });
  port1.start();
  port2.start();
  const task = pdf.library.getDocument({ ...options(bytes, pdf), worker });
  try {
    return await work({ pdf, document: await answered(task.promise), answered, bad });
  } finally {
    await ended(task, pause(1000));
    worker.destroy();
    port1.close();
    port2.close();
  }
}
