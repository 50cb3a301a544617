/**
 * A PDF in the hands of pdf.js, within bounds of time and memory. Its two halves talk over a channel; the one that
 * reads has a thread of its own.
 */
import { UserError, type ErrorArgs } from '../../errors.js';
import { loadPdf, type Pdf, type PdfDocument } from './library.js';
import { growthFrom } from './memory.js';
import { leaveThread, takeThread } from './thread.js';
import { watch, type Watch } from './watch.js';

export interface Session {
  readonly pdf: Pdf;
  readonly document: PdfDocument;
  /** An answer of pdf.js: its errors explained, neither waited for without end nor let grow without bound. */
  readonly answered: <Answer>(question: Promise<Answer>) => Promise<Answer>;
  readonly found: Watch['found'];
  readonly bad: (kind: ErrorArgs['bad-document']['kind']) => UserError;
}

/** What pdf.js says of a file, as a kind of `bad-document`. Its faults are the file's: it is asked for nothing else. */
function kindOf(error: unknown): 'encrypted' | 'damaged' | 'too-large' {
  if (error instanceof RangeError) return 'too-large';
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
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
  const growth = growthFrom(bytes.length);
  const { awaited, found } = watch(port1, thread, growth);
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
    return await work({ pdf, document: await answered(task.promise), answered, found, bad });
  } finally {
    // A thread that is stuck does not answer this either.
    const closed = task.destroy().catch(() => undefined);
    if (sound) await closed;
    worker.destroy();
    port1.close();
    await leaveThread(thread, sound);
    growth.end();
  }
}
