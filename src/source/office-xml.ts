/**
 * Documents of office programs written as one file of XML, told by their root: they look like texts and are none.
 * `wordxml`: Word 2003 XML and packages of Word laid flat, which office systems export under the name .doc or .xml; `odt`:
 * OpenDocument laid flat (.fodt), `ods` and `odp` its spreadsheets and presentations; `uof`: the Chinese office format (标文通), of WPS and 永中.
 */

/** How much may stand before the end of the root's tag that tells: declarations and dozens of namespaces. */
const REACH = 8192;

const BEFORE_ROOT = /^(?:\s+|<!--[^]*?-->|<\?[^>]*>)+/u;

const ROOTS: readonly (readonly [kind: string, root: RegExp, namespace: string])[] = [
  ['wordxml', /^<(?:[\w.-]+:)?wordDocument[\s>]/u, 'schemas.microsoft.com/office/word/2003/wordml'],
  ['wordxml', /^<(?:[\w.-]+:)?package[\s>]/u, 'schemas.microsoft.com/office/2006/xmlPackage'],
  ['ods', /^<(?:[\w.-]+:)?document[\s>]/u, 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odp', /^<(?:[\w.-]+:)?document[\s>]/u, 'application/vnd.oasis.opendocument.presentation'],
  ['odt', /^<(?:[\w.-]+:)?document[\s>]/u, 'urn:oasis:names:tc:opendocument'],
  ['uof', /^<(?:[\w.-]+:)?UOF[\s>]/u, 'schemas.uof.org'],
];

const OPENS = 0x3c;

/** Its kind; null for any other text. */
export function officeXmlKind(bytes: Uint8Array): string | null {
  if (!bytes.subarray(0, 8).includes(OPENS)) return null;
  const head = Buffer.from(bytes.subarray(0, REACH))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '')
    .replace(/\0/gu, '')
    .replace(BEFORE_ROOT, '');
  return ROOTS.find(([, root, namespace]) => root.test(head) && head.includes(namespace))?.[0] ?? null;
}
