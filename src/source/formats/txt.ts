/** Plain text: the bytes decoded, every character kept; YAML front matter taken off where there is some. */
import { decode } from '../decode.js';
import type { SourceParagraph } from '../origin.js';
import type { Read } from '../reader.js';
import { lineStarts } from '../text.js';

export const read: Read = (bytes, options) => {
  const decoded = decode(bytes, options);
  // The parser of YAML takes longer to load than most texts to read.
  return decoded.text.startsWith('---') ? withoutMatter(decoded, options.path ?? '-') : decoded;
};

async function withoutMatter(decoded: ReturnType<typeof decode>, path: string): Promise<Awaited<ReturnType<Read>>> {
  const { readFrontMatter, remarksOnText } = await import('./front-matter/front-matter.js');
  const matter = readFrontMatter(decoded.text, path);
  if (matter === null) return { ...decoded, remarks: remarksOnText(decoded.text) };
  const { bodyStart, bodyLine, ...said } = matter;
  const text = decoded.text.slice(bodyStart);
  return { ...decoded, text, ...said, paragraphs: linesOf(text, bodyLine) };
}

/** The lines of a text as paragraphs, each with its number in the file; the first one has the number given. */
function linesOf(text: string, first: number): readonly SourceParagraph[] {
  const starts = lineStarts(text);
  // Behind the last line end there is no line.
  if (starts.at(-1) === text.length) starts.pop();
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const written = text.slice(start, end).replace(/[\r\n]+$/u, '');
    return { start, end: start + written.length, origin: { line: first + index }, style: null };
  });
}
