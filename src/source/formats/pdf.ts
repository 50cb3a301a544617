/**
 * PDF with text (ISO 32000-1), read by pdf.js. A PDF holds glyphs and their places, no paragraphs: lines, page
 * furniture, tables, notes and paragraphs are found from where things stand.
 */
import { UserError } from '../errors.js';
import { joinPieces } from '../origin.js';
import type { Read } from '../reader.js';
import { piecesOf } from './pdf/document.js';
import { propertiesOf } from './pdf/info.js';
import { openPdf, refuseUnsafe } from './pdf/open.js';

/** Reads a PDF. Throws `reader-missing` and `bad-document`. */
export const read: Read = async (bytes, { path = '-' }) => {
  refuseUnsafe(bytes, path);
  const { pages, info } = await openPdf(bytes, path);
  const pieces = piecesOf(pages);
  const pagesMissing = pages.filter(({ isPicture }) => isPicture).map(({ number }) => number);
  const isScanned = pagesMissing.length > 0;
  // What stands beside the paper nobody reads.
  if (pieces.length === 0)
    throw new UserError('bad-document', { path, format: 'pdf', kind: isScanned ? 'pictures' : 'empty' });
  return {
    ...joinPieces(pieces),
    encoding: null,
    properties: propertiesOf(info),
    ...(isScanned ? { remarks: ['pages-missing'], pagesMissing } : {}),
  };
};
