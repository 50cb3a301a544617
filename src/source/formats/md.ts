/**
 * Markdown: marks taken out, headings and lists as styles, numbers of lists written out. Every paragraph says on which
 * line of the file it stands. YAML front matter is taken off where there is some.
 */
import { decode } from '../decode.js';
import { joinPieces } from '../origin.js';
import type { Read, ReadText } from '../reader.js';
import { withTitle } from '../title.js';
import type { Matter } from './front-matter/front-matter.js';
import { withHtml } from './md/html.js';
import { tokensOf } from './md/parser.js';
import { piecesOf } from './md/pieces.js';

async function readBody(body: string, line: number, path: string): Promise<Pick<ReadText, 'text' | 'paragraphs'>> {
  return joinPieces(withTitle(await withHtml(piecesOf(tokensOf(body), line), path)));
}

/** What stands before the text; its parser is loaded only where there may be some. */
async function matterOf(text: string, path: string): Promise<Matter> {
  const none = { bodyStart: 0, bodyLine: 1, front: {}, remarks: [] };
  if (!text.startsWith('---')) return none;
  const { readFrontMatter, remarksOnText } = await import('./front-matter/front-matter.js');
  return readFrontMatter(text, path) ?? { ...none, remarks: remarksOnText(text) };
}

export const read: Read = async (bytes, options) => {
  const { text, encoding } = decode(bytes, options);
  const path = options.path ?? '-';
  const { bodyStart, bodyLine, ...said } = await matterOf(text, path);
  return { ...(await readBody(text.slice(bodyStart), bodyLine, path)), encoding, ...said };
};
