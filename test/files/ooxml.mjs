/** Packages of WordprocessingML written by hand, for what no library writes. */
import { zip } from './zip.mjs';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The root element of a part around its content. */
export const part = (root, content, attributes = '') =>
  `${HEAD}<w:${root} ${NAMESPACES}${attributes}>${content}</w:${root}>`;

const relationships = (list) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const override = (name, type) => `<Override PartName="/${name}" ContentType="${type}"/>`;

/** `parts`: contents by what they are (`document`, `styles`, `numbering`, `footnotes` …), the document's among them. */
export function packed(parts) {
  const names = Object.keys(parts);
  const others = names.filter((name) => name !== 'document');
  const typeOf = (name) => `${TYPE}.${name === 'document' ? 'document.main' : name}+xml`;
  return zip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${names.map((name) => override(`word/${name}.xml`, typeOf(name))).join('')}</Types>`,
    '_rels/.rels': relationships([{ type: `${OFFICE}/officeDocument`, target: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relationships(
      others.map((name) => ({ type: `${OFFICE}/${name}`, target: `${name}.xml` })),
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name]])),
  });
}

export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs (a string is one run) with its properties. */
export const paragraph = (content, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content === '' ? '' : run(content)}</w:p>`;
