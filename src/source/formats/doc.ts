/**
 * Word 97–2003 ([MS-DOC]), and the .wps of WPS Writer, which is the same. The library for it, word-extractor, knows
 * nothing of numbers, hidden text or cells and makes other quotes and dashes of those that stand there; so the
 * structures are read here, as far as text, numbers and places need them.
 */
import { UserError } from '../errors.js';
import { joinPieces } from '../origin.js';
import type { Read, ReadText } from '../reader.js';
import { assembled } from './doc/assembly.js';
import { openDocument } from './doc/document.js';
import { propertiesOf } from './doc/properties.js';
import { Unreadable } from '../unreadable.js';

function readWord(bytes: Uint8Array): ReadText {
  const document = openDocument(bytes);
  const { pieces, complete } = assembled(document);
  return {
    ...joinPieces(pieces),
    encoding: null,
    properties: propertiesOf(document.file.summary),
    remarks: complete ? [] : ['numbers-missing'],
  };
}

/** Reads a file of Word 97 or later. Throws `bad-document`: old, encrypted, empty or damaged. */
export const read: Read = (bytes, { path = '-' }) => {
  try {
    return readWord(bytes);
  } catch (error) {
    if (error instanceof Unreadable) throw new UserError('bad-document', { path, format: 'doc', kind: error.reason });
    throw error;
  }
};
