/**
 * PDF with text (ISO 32000-1), read by pdf.js. A PDF holds glyphs and their places, no paragraphs: lines, page
 * furniture, tables, notes and paragraphs are found from where things stand.
 */
import { joinPieces } from '../origin.js';
import type { Read } from '../reader.js';
import { piecesOf } from './pdf/document.js';
import { propertiesOf } from './pdf/info.js';
import { openPdf } from './pdf/open.js';

/** Reads a PDF. Throws `reader-missing` and `bad-document`. */
export const read: Read = async (bytes, { path = '-' }) => {
  const { pages, info } = await openPdf(bytes, path);
  return { ...joinPieces(piecesOf(pages)), encoding: null, properties: propertiesOf(info) };
};
