/**
 * `--output FILE`: what a command would print goes into a file, whole or not at all; the file's extension chooses the
 * format where `--format` does not. A shell's own `>` would write UTF-16 on some Windows consoles, or half a page.
 */
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Say } from '../report/renderer.js';
import { UserError } from './codes.js';
import { FORMATS } from './extensions.js';
import type { Io } from './io.js';
import { namedAs, refuseUnwritable } from './output.js';

/** What is printed, as it is: a name without an extension, too. */
const PLAIN = ['', '.txt', '.text', '.log', '.out'];
/** Files of other programs, which text under their name would only spoil. */
const FOREIGN = ['.doc', '.docx', '.wps', '.pdf', '.xls', '.xlsx', '.ppt', '.pptx', '.rtf', '.odt', '.zip'];

/**
 * The format a file's name asks for among `choices`; null for none. Throws UserError `output-foreign`, and where the command
 * has formats `output-no-format` where none of them is what the name promises, `output-unknown` where it promises nothing
 * known.
 */
export function formatFor(file: string, choices: readonly string[]): string | null {
  const extension = path.extname(file).toLowerCase();
  if (FOREIGN.includes(extension)) throw new UserError('output-foreign', { path: file, extension, choices });
  if (choices.length === 0 || PLAIN.includes(extension)) return null;
  const format = FORMATS[extension];
  // 汇总v1.2, 结果2024.11: no extension.
  if (format === undefined && !/^\.[a-z]+$/.test(extension)) return null;
  if (format === undefined) throw new UserError('output-unknown', { path: file, extension, choices });
  if (!choices.includes(format)) throw new UserError('output-no-format', { path: file, extension, choices });
  return format;
}

interface Going {
  readonly file: string;
  /** Files the command reads: none of them is written over. */
  readonly inputs: readonly string[];
}

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

/** Runs `act` with its output going into the file; the result is its exit code. Nothing printed, nothing written. */
export async function intoFile(
  { file, inputs }: Going,
  { io, say }: Tools,
  act: (io: Io) => Promise<number>,
): Promise<number> {
  refuse(file, inputs);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  let handle: number | null = null;
  const write = async (text: string): Promise<boolean> => {
    handle ??= openSync(temporary, 'w');
    writeFileSync(handle, text);
    return true;
  };
  try {
    const code = await act(writingTo(write, io));
    if (handle === null) return code;
    closeSync(handle);
    handle = null;
    renameSync(temporary, file);
    io.note(say('note.output', { path: file }));
    return code;
  } catch (error) {
    throw namedAs(error, temporary, file);
  } finally {
    if (handle !== null) closeSync(handle);
    rmSync(temporary, { force: true });
  }
}

function refuse(file: string, inputs: readonly string[]): void {
  if (inputs.some((input) => path.resolve(input) === path.resolve(file)))
    throw new UserError('output-is-input', { path: file });
  refuseUnwritable(file);
}

/** The world as it was but for the output; what it looks up when asked stays so. */
const writingTo = (write: Io['write'], io: Io): Io =>
  Object.create(io, {
    write: { value: write },
    stdoutIsTerminal: { value: false },
    columns: { value: null },
  } satisfies { readonly [Key in keyof Io]?: { readonly value: Io[Key] } }) as Io;
