/** Shorthand for the XML of Word documents. */

export const runOf = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
export const t = (text: string, attributes = ''): string => `<w:t${attributes}>${text}</w:t>`;
export const field = (type: string): string => runOf(`<w:fldChar w:fldCharType="${type}"/>`);
export const code = (text: string): string => runOf(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
export const box = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
export const mark = (name: string): string => `<w:rPr><w:${name}/></w:rPr>`;
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
export const row = (content: string, properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`;
export const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const either = (requires: string, choice: string, fallback: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

export { paragraph as p, run as r } from '../../../files/ooxml.mjs';
