/** The outside world as the commands see it, so that tests can hand them another. */
import { leadsToPlain, streamOf, writePlainly } from './streams.js';

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
async function writeOut(text: string): Promise<boolean> {
  const left = leadsToPlain() ? writePlainly(text) : text;
  return left === null || (await writeToStream(left));
}

function writeToStream(text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    streamOf('stdout').write(text, (error) => {
      const gone = error !== null && error !== undefined && GONE.includes(codeOf(error));
      if (error && !gone) reject(error);
      else resolve(!gone);
    });
  });
}

/** A reader that leaves early (`| head`) is no error. */
const GONE = ['EPIPE', 'ERR_STREAM_DESTROYED'];

const codeOf = (error: NodeJS.ErrnoException): string => error.code ?? '';

/** The process's own streams, opened when asked for only. */
export function processIo(): Io {
  return {
    write: writeOut,
    note: (line) => streamOf('stderr').write(`${line}\n`),
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    get stdoutIsTerminal() {
      return !leadsToPlain() && streamOf('stdout').isTTY === true;
    },
    get stderrIsTerminal() {
      return streamOf('stderr').isTTY === true;
    },
    get columns() {
      return leadsToPlain() ? null : (streamOf('stdout').columns ?? null);
    },
    env: process.env,
  };
}
