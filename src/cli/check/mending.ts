/**
 * `--fix`: a text file mended and written back whole, in its own encoding, with its byte order mark, line ends and mode;
 * one that was changed meanwhile is left alone.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { mend, type Looked } from '../../check/fix.js';
import { decode, type Encoding } from '../../source/decode.js';
import { bomOf, encode } from '../../source/encode.js';
import { sha256Of, type SourceText } from '../../source/text.js';
import { UserError } from '../codes.js';
import { writeWhole } from '../output.js';

export interface MendedFile {
  readonly before: string;
  readonly after: string;
  readonly fixes: number;
}

/** The only format that can be written back without losing what the reader leaves out. */
const WRITABLE = ['txt'];

export const isWritable = ({ format, encoding }: SourceText): boolean => WRITABLE.includes(format) && encoding !== null;

/** What mending would make of a text. Throws `fix-format` for a format that cannot be written. */
export function mended(path: string, source: SourceText, look: (text: string) => Looked): MendedFile {
  if (!isWritable(source)) throw new UserError('fix-format', { path, format: source.format });
  const { text, fixes } = mend(source.text, look);
  return { before: source.text, after: text, fixes };
}

/** What stands in a file before its text: the front matter. */
function matterIn(
  bytes: Uint8Array,
  encoding: Encoding,
  { path, text }: { readonly path: string; readonly text: string },
): string {
  const whole = decode(bytes, { encoding, path }).text;
  return whole.slice(0, whole.length - text.length);
}

/** Before and after with all that stands in the file, its byte order mark too: a diff has the lines of the file. */
export function asInFile(path: string, source: SourceText, { before, after, fixes }: MendedFile): MendedFile {
  const bytes = readFileSync(path);
  const encoding = source.encoding as Encoding;
  const mark = bomOf(bytes, encoding).length > 0 ? '\ufeff' : '';
  const head = mark + matterIn(bytes, encoding, { path, text: before });
  return { before: head + before, after: head + after, fixes };
}

/** Writes the mended text over the file. Throws `changed-underneath`, `unencodable`. */
export async function writeMended(path: string, source: SourceText, { before, after }: MendedFile): Promise<void> {
  if (after === before) return;
  const bytes = readFileSync(path);
  if (sha256Of(bytes) !== source.sha256) throw new UserError('changed-underneath', { path });
  const encoding = source.encoding as Encoding;
  const head = matterIn(bytes, encoding, { path, text: before });
  const file = realpathSync(path);
  const body = await encode(head + after, encoding, path);
  writeWhole(file, Buffer.concat([bomOf(bytes, encoding), body]), statSync(file).mode);
}
