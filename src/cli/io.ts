/** The outside world as the commands see it, so that tests can hand them another. */

export interface Io {
  /** Writes to standard output; false once whoever read it has gone. */
  readonly write: (text: string) => Promise<boolean>;
  /** Writes one line to standard error. */
  readonly note: (line: string) => void;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Settled when the text is out, so that a slow reader slows the work instead of filling memory. */
function writeOut(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      const gone = error !== null && error !== undefined && GONE.includes(codeOf(error));
      if (error && !gone) reject(error);
      else resolve(!gone);
    });
  });
}

/** A reader that leaves early (`| head`) is no error. */
const GONE = ['EPIPE', 'ERR_STREAM_DESTROYED'];

const codeOf = (error: NodeJS.ErrnoException): string => error.code ?? '';

/** The process's own streams. */
export function processIo(): Io {
  // What a write met is told by its callback; without a listener the stream would throw as well.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  return {
    write: writeOut,
    note: (line) => process.stderr.write(`${line}\n`),
    // Opened when asked for only.
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    stdoutIsTerminal: process.stdout.isTTY === true,
    get stderrIsTerminal() {
      return process.stderr.isTTY === true;
    },
    columns: process.stdout.columns ?? null,
    env: process.env,
  };
}
