import { describe, expect, test } from 'vitest';
import { officeXmlKind } from '../../src/source/office-xml.js';
import { utf8 } from './bytes.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

describe('documents written as XML', () => {
  test.each([
    [
      `${HEAD}<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">`,
      'wordxml',
    ],
    [`${HEAD}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">`, 'wordxml'],
    [
      `\ufeff${HEAD}<!-- a -->\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">`,
      'odt',
    ],
    [
      `${HEAD}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.presentation">`,
      'odp',
    ],
    [
      `${HEAD}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">`,
      'ods',
    ],
    [`<uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof">`, 'uof'],
  ])('%j is %s', (text, kind) => {
    expect(officeXmlKind(utf8(text))).toBe(kind);
  });

  test.each([
    '',
    '同志们：',
    `${HEAD}<html xmlns="http://www.w3.org/1999/xhtml">`,
    `${HEAD}<document>同志们：</document>`,
    '<wordDocument>',
    '见<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
  ])('near miss: %j', (text) => {
    expect(officeXmlKind(utf8(text))).toBeNull();
  });

  test('in UTF-16', () => {
    const text = '\ufeff<?xml version="1.0"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof">';
    expect(officeXmlKind(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe('uof');
  });
});
