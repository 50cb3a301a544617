/** Findings and the other places they speak of, as marks in the text; each leads to its note, and the note to it. */
import type { Span } from '../../../source/span.js';
import { inOrder, type Mark } from '../../page/marks.js';
import { html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import { levelMark, toneOf } from './severity.js';
import type { CheckedText, Numbered } from './sheet.js';

/** Something of a text that is linked to: what is marked, and where its paragraph starts. */
export interface Anchor {
  readonly mark: Mark;
  /** Nothing can be marked: an empty line, the end of the text. */
  readonly isPoint: boolean;
}

export const markId = (number: number): string => `at-${number}`;
export const relatedId = (number: number, index: number): string => `other-${number}-${index + 1}`;

/** In the order of `inOrder`. `noteOf` gives the note of a finding. */
export function anchorsOf(
  { text, findings }: CheckedText,
  noteOf: (finding: Numbered) => string,
  say: Say,
): readonly Anchor[] {
  const all = findings.flatMap((finding) => {
    const note = noteOf(finding);
    const attributes = ` data-row="${note}"`;
    const tone = toneOf(finding);
    const { number, severity } = finding;
    const own = {
      ...visible(finding.span, text),
      tone: `m found ${tone}`,
      id: markId(number),
      attributes,
      after: html`<a class="ref ${tone}" href="#${note}">${levelMark(severity, number, say)}</a>`,
    };
    const others = finding.related.map(({ span }, index) => ({
      ...visible(span, text),
      tone: `m other ${tone}`,
      id: relatedId(number, index),
      attributes,
      after: html`<a class="ref ${tone}" href="#${note}">↩${number}</a>`,
    }));
    return [own, ...others];
  });
  return all.sort(inOrder).map((mark) => ({ mark, isPoint: mark.start >= mark.end }));
}

const isBreak = (unit: string | undefined): boolean => unit === undefined || unit === '\n' || unit === '\r';

/** Starts inside a line; an empty place takes the character behind it, else the one before it. */
function visible({ start, end }: Span, text: string): Span {
  let from = start;
  let to = end;
  while (from < to && isBreak(text[from])) from += 1;
  while (to > from && isBreak(text[to - 1])) to -= 1;
  if (from < to) return { start: from, end: to };
  if (!isBreak(text[start])) return { start, end: start + 1 };
  return isBreak(text[start - 1]) ? { start, end: start } : { start: start - 1, end: start };
}
