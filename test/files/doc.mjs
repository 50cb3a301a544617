/** The .doc of a Word fixture, as LibreOffice writes it from the .docx. */
import { convert } from './soffice.mjs';

/** Whether LibreOffice reads the .docx of a case as Word does: those written by hand it does not. */
export const hasDoc = (name) => !name.startsWith('raw-');

export const asDoc = (docx) => convert(docx, { from: 'docx', to: 'doc:MS Word 97' });
