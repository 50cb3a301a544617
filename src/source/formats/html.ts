/**
 * Pages of HTML: the main text of the page, its blocks as paragraphs, numbers of lists written out, tables cell by cell.
 * Scripts, navigation, hidden parts and what else stands about the text are left out.
 */
import { UserError } from '../errors.js';
import { joinPieces, type Piece } from '../origin.js';
import type { Read, ReadText } from '../reader.js';
import { withTitle } from '../title.js';
import type { Page } from './html/block.js';
import { decodePage } from './html/charset.js';
import { collect } from './html/collect.js';
import { headOf, type Head } from './html/head.js';
import { leadOf } from './html/lead.js';
import { AT_SPACES } from './html/line.js';
import { findMainText, withoutFurniture, type MainText } from './html/main-text.js';
import { piecesOf, type Placed } from './html/pieces.js';
import { isArchive } from './html/sniff.js';
import { titled } from './html/titled.js';
import { parsePage } from './html/tree.js';
import { unfolded } from './html/xhtml.js';

/** A page that no browser would show as text has a tag somewhere. */
const HAS_TAG = /<[a-z!?/]/iu;

/** The blocks of the text: the lines before it that belong to it, and its own. */
function placedBlocks({ blocks }: Page, main: MainText, { titles, office }: Head): readonly Placed[] {
  const { from, to, kind, title } = main;
  const hasBanner = kind === 'all' || (kind === 'bare' && title.every(({ setting }) => setting.banner));
  const all = blocks.slice(from, to).filter(({ setting }) => hasBanner || !setting.banner);
  const own = office ? all : withoutFurniture(all, kind);
  const lead = kind === 'all' || kind === 'bare' ? [] : leadOf(blocks, from, titles);
  return titled([...lead, ...own.map((block) => ({ block, isTitle: title.includes(block) }))], titles);
}

function piecesOfPage(page: Page, head: Head): readonly Piece[] {
  const main = findMainText(page, head);
  return withTitle(piecesOf(placedBlocks(page, main, head), main.depth));
}

function readPage(html: string, encoding: string, path: string): ReadText {
  const tree = parsePage(unfolded(html), { path, format: 'html' });
  const head = headOf(tree);
  const page = collect(tree, head.brokenAtSpaces ? AT_SPACES : undefined);
  const pieces = piecesOfPage(page, head);
  if (pieces.length === 0)
    throw new UserError('bad-document', { path, format: 'html', kind: page.framed ? 'frames' : 'empty' });
  return { ...joinPieces(pieces), encoding, properties: head.properties };
}

export const read: Read = (bytes, options) => {
  const path = options.path ?? '-';
  if (isArchive(bytes)) throw new UserError('binary', { path, kind: 'mhtml', offset: 0 });
  const { text, encoding } = decodePage(bytes, options);
  return HAS_TAG.test(text) ? readPage(text, encoding, path) : { text, encoding };
};
