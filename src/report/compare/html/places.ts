/** Where something stands, as a link to its document, and the words that stand there. */
import type { DocPlace } from '../../../model/compare.js';
import { type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import type { Desk } from './desk.js';

/** 2021.txt 22:1, the document a link to its row. */
export function placeLink(place: DocPlace, desk: Desk): Html {
  const { name, row } = desk.fileOf(place.document);
  return html`<span class="place"><a href="#${row}">${name}</a>${offsetOf(place, desk)}</span>`;
}

/** The same without a link, for what is itself to be clicked. */
export const placeWords = (place: DocPlace, desk: Desk): Html =>
  html`<span class="place">${desk.fileOf(place.document).name}${offsetOf(place, desk)}</span>`;

const offsetOf = ({ document, span }: DocPlace, { placeOf }: Desk): string =>
  placeOf === null ? '' : ` ${placeOf(document, span.start)}`;

/** What ends a sentence; quotation marks that close behind it belong to it. */
const END = /[。！？!?\r\n][”’」』]*/gu;
/** Characters looked at on either side. */
const REACH = 200;

export interface Sentence {
  readonly before: string;
  /** The words of the place itself. */
  readonly words: string;
  readonly after: string;
}

/** The sentence that a place stands in, on one line; null where nobody has the text. */
export function sentenceAt({ document, span }: DocPlace, { sheet: { textOf } }: Desk): Sentence | null {
  const text = textOf(document);
  if (text === null) return null;
  const from = Math.max(0, span.start - REACH);
  const before = text.slice(from, span.start);
  const lastEnd = [...before.matchAll(END)].at(-1);
  const start = lastEnd === undefined ? from : from + lastEnd.index + lastEnd[0].length;
  const end = span.end + firstEnd(text.slice(span.end, span.end + REACH));
  return {
    before: clean(text.slice(start, span.start)).trimStart(),
    words: clean(text.slice(span.start, span.end)),
    after: clean(text.slice(span.end, end)).trimEnd(),
  };
}

function firstEnd(after: string): number {
  const [end] = after.matchAll(END);
  return end === undefined ? after.length : end.index + end[0].length;
}

/** So much of a text as a line or two hold. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

/** Its end, from the start of a clause on where there is one. */
export function shortenedBefore(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(characters.length - most).join('');
  const clause = kept.search(/[，；：、]/u);
  return `…${clause < 0 ? kept : kept.slice(clause + 1)}`;
}
