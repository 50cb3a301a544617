/** PDFs by LibreOffice: of the Word fixtures, beside them, and of the papers. */
import { CASES } from './cases/index.mjs';
import { PAPERS } from './papers.mjs';
import { convert } from './soffice.mjs';

/**
 * Word fixtures whose PDF holds another text than Word shows, by what LibreOffice prints: it prints deleted text beside
 * inserted text, prompts of empty fields and errors of references, counts the levels of an article list otherwise,
 * and leaves out drawings it cannot draw.
 */
const PRINTED_OTHERWISE = ['office-changes', 'raw-changes', 'tracked', 'raw-inline', 'raw-numbering'];

const print = (docx) => convert(docx, { from: 'docx', to: 'pdf' });

const printed = ({ name, make }) => ({ name, make: async () => print(await make()) });

/** Each with the name of its case. */
export const PDFS = [...CASES.filter(({ name }) => !PRINTED_OTHERWISE.includes(name)), ...PAPERS].map(printed);

const LOCKED = {
  EncryptFile: { type: 'boolean', value: 'true' },
  DocumentOpenPassword: { type: 'string', value: '澜川' },
};
/** Opens without a password; printing and copying ask for one. */
const RESTRICTED = {
  RestrictPermissions: { type: 'boolean', value: 'true' },
  PermissionPassword: { type: 'string', value: 'office' },
  EnableCopyingOfContent: { type: 'boolean', value: 'false' },
};
const guarded = (options) =>
  convert('同志们：今天开会。\n', {
    from: 'txt',
    to: `pdf:writer_pdf_Export:${JSON.stringify(options)}`,
    filter: 'Text (encoded):UTF8',
  });

/** Files under a password, by their names in the folder `locked`. */
export const LOCKED_PDFS = [
  { name: 'opened-by-all', make: () => guarded(RESTRICTED) },
  { name: 'opened-by-password', make: () => guarded(LOCKED) },
];
