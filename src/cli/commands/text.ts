/** `gaojian text`: what was read of each file, as every other command sees it; with `--origin`, where it came from. */
import { showOrigin } from '../../report/place.js';
import type { Say } from '../../report/renderer.js';
import type { SourceText } from '../../source/text.js';
import type { Io } from '../io.js';
import { inputName, inputsOf, namesOf, readingOf } from '../named.js';
import type { TextFlags } from '../options.js';
import { noteRemarks, refuseEmpty } from '../remarks.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

/** Runs the command; the result is the exit code. One file that cannot be read stops no other. */
export async function runText(files: readonly string[], flags: TextFlags, { io, say }: Tools): Promise<number> {
  const inputs = inputsOf(await namesOf(files), io);
  const { readSource } = await import('../../source/read.js');
  const reading = readingOf(flags);
  let code = 0;
  for (const input of inputs) {
    const name = inputName(input, say, flags.stdinFilename);
    try {
      const source = await readSource(input, reading);
      noteRemarks(name, source, { io, say });
      refuseEmpty(name, source.text.trim() === '');
      const heading = inputs.length === 1 ? '' : `${say('file.heading', { file: name })}\n`;
      const body = flags.origin === true ? withOrigins(source, say) : ended(source.text);
      if (!(await io.write(`${heading}${body}`))) break;
    } catch (error) {
      const { explain } = await import('../errors.js');
      io.note(explain(error, say, input));
      code = 2;
    }
  }
  return code;
}

const ended = (text: string): string => (text === '' || /[\r\n]$/u.test(text) ? text : `${text}\n`);

/** A line each: where it stands, a tab, its text. A text whose lines are those of the file has their numbers; the lines of one paragraph, parted by a soft break, have its place each. */
function withOrigins({ text, paragraphs }: SourceText, say: Say): string {
  if (paragraphs.length === 0)
    return numbered(text)
      .map(([line, written]) => `${line}\t${written}\n`)
      .join('');
  return paragraphs
    .flatMap(({ start, end, origin }) => {
      const place = origin === null ? '' : showOrigin(origin, say);
      return linesOf(text.slice(start, end)).map((line) => `${place}\t${line}\n`);
    })
    .join('');
}

const linesOf = (text: string): readonly string[] => text.split(/\r\n|[\r\n]/u);

const numbered = (text: string): readonly (readonly [number, string])[] =>
  text === ''
    ? []
    : linesOf(ended(text))
        .slice(0, -1)
        .map((line, index) => [index + 1, line]);
