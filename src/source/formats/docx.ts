/**
 * Word documents (.docx and its kin): WordprocessingML in a package (ECMA-376, transitional and strict). Automatic
 * numbers are written out, tracked changes read as accepted, text boxes, diagrams and notes put in their places. Comments,
 * headers, footers and hidden text are left out, macros are not looked at, and nothing outside the package is fetched.
 */
import { UserError } from '../errors.js';
import { joinPieces } from '../origin.js';
import type { Properties, Read, ReadText } from '../reader.js';
import { readPieces } from './docx/document.js';
import { openPackage, type Package } from './docx/package.js';
import { readProperties } from './docx/properties.js';
import { contentTypeOf, PACKAGE, partsOf, relationships, type Parts, type Relationship } from './docx/relationships.js';
import { Unreadable } from '../unreadable.js';

/** The main part; of a package of another kind, that kind. */
async function mainPart(
  archive: Package,
  related: readonly Relationship[],
): Promise<{ readonly name: string } | { readonly kind: string }> {
  const main = related.find(({ type }) => type === 'officeDocument');
  if (main === undefined) return { kind: 'zip' };
  const type = await contentTypeOf(archive, main.target);
  if (type === '' || /wordprocessingml|ms-word/u.test(type)) return { name: main.target };
  if (/spreadsheetml|ms-excel/u.test(type)) return { kind: 'xlsx' };
  return { kind: /presentationml|ms-powerpoint/u.test(type) ? 'pptx' : 'zip' };
}

/** Properties that cannot be read are no reason not to read the text. */
async function propertiesOf(parts: Parts): Promise<Properties> {
  try {
    const bytes = await parts.ofKind('core-properties');
    return bytes === null ? {} : readProperties(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return {};
    throw error;
  }
}

async function readDocument(bytes: Uint8Array, path: string): Promise<ReadText> {
  const archive = await openPackage(bytes);
  const related = await relationships(archive, PACKAGE);
  const found = await mainPart(archive, related);
  if ('kind' in found) throw new UserError('binary', { path, kind: found.kind, offset: 0 });
  const main = await archive.part(found.name);
  if (main === null) throw new Unreadable('empty');
  const { pieces, remarks } = await readPieces(main, partsOf(archive, await relationships(archive, found.name)));
  return { ...joinPieces(pieces), encoding: null, properties: await propertiesOf(partsOf(archive, related)), remarks };
}

/** Throws `bad-document`; `binary` for a package that holds no Word document. */
export const read: Read = async (bytes, { path = '-' }) => {
  try {
    return await readDocument(bytes, path);
  } catch (error) {
    if (error instanceof Unreadable) throw new UserError('bad-document', { path, format: 'docx', kind: error.reason });
    throw error;
  }
};
