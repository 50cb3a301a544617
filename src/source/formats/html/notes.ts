/** Footnotes and endnotes as Word and LibreOffice save them: a link in the text, and the note behind it. */
import type { Style } from './style.js';
import { attribute, type Element } from './tree.js';

export type NoteKind = 'footnote' | 'endnote';

export interface Note {
  readonly kind: NoteKind;
}

/** `#_ftn1` and `#_ftnref1` of Word; `#sdfootnote1sym` and `#sdfootnote1anc`, `#ftn1` and `#body_ftn1` of LibreOffice. */
const MARK = /#(?:_(?:ftn|edn)(?:ref)?\d+|sd(?:foot|end)note\d+(?:sym|anc)|(?:body_)?(?:ftn|edn)\d+)$/iu;

/** Whether an element is the mark of a note, in the text or before the note itself. */
export const isNoteMark = (element: Element): boolean =>
  element.tagName === 'a' && MARK.test(attribute(element, 'href') ?? '');

const ID = /^(?:sd(foot|end)note\d+|(ftn|edn)\d+)$/iu;

/** The note an element holds, or null. */
export function noteIn(element: Element, style: Style): Note | null {
  const declared = style.get('mso-element');
  if (declared === 'footnote' || declared === 'endnote') return { kind: declared };
  if (!/^(?:div|p|li)$/u.test(element.tagName)) return null;
  const found = ID.exec(attribute(element, 'id') ?? '');
  if (found === null) return null;
  return { kind: /^(?:end|edn)$/iu.test(found[1] ?? found[2] ?? '') ? 'endnote' : 'footnote' };
}
