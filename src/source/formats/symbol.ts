/** STAND-IN until the reader of .docx has its own. */
const WINGDINGS: Readonly<Record<number, string>> = { 0xfc: '✓', 0xfe: '☑', 0xa8: '□' };
export const symbolText = (font: string, code: number): string | null =>
  /^wingdings$/iu.test(font) ? (WINGDINGS[code & 0xff] ?? null) : null;
