/**
 * Formulas: passages of twelve characters or more that documents share, with the forms they take. 抓好党建是本职、不抓党建是失职、
 * 抓不好党建是不称职 in one year and …是渎职 in the next are one formula with two forms. Most documents × characters come first,
 * titles cited and passages torn out of a clause behind. Left out: title, salutation and notice, lists of figures, and what is
 * repeated within one document alone.
 */
import { unfolded } from '../align/fold.js';
import type { Formula } from '../model/compare.js';
import { CLASS, CLOSE, DIGIT, HAN_NUMERAL, LATIN, OPEN } from '../source/chars.js';
import type { Span } from '../source/span.js';
import type { Corpus } from './corpus.js';
import { joinPassages } from './formula-joins.js';
import { linesOf } from './formula-lines.js';
import { sharedPassages, type Passage } from './formula-passages.js';
import { isTorn, type Stretch } from './formula-snap.js';

/** Folded characters that a formula has at least. */
const LEAST = 12;

export function compareFormulas(corpus: Corpus): readonly Formula[] {
  const passages = joinPassages(sharedPassages(linesOf(corpus, LEAST), LEAST));
  return passages
    .filter(isOfWords)
    .map((passage) => ({ weight: weightOf(passage), formula: formulaOf(passage) }))
    .toSorted((left, right) => right.weight - left.weight || order(left.formula, right.formula))
    .map(({ formula }) => formula);
}

function order({ text: left, places: [one] }: Formula, { text: right, places: [other] }: Formula): number {
  if (left !== right) return left < right ? -1 : 1;
  return (one?.span.start ?? 0) - (other?.span.start ?? 0);
}

/** A form with the places it stands in, the oldest first. */
type Form = readonly Stretch[];

const documentsOf = (form: Form): number => new Set(form.map(({ line }) => line.document)).size;

/** Forms by documents, of equals the oldest first. */
function formsOf(passage: Passage): readonly Form[] {
  const forms: Stretch[][] = [];
  for (const stretch of passage) {
    const form = forms.find(([first]) => first !== undefined && areSame(first, stretch));
    if (form === undefined) forms.push([stretch]);
    else form.push(stretch);
  }
  if (forms.length < 2) return forms;
  const documents = new Map(forms.map((form) => [form, documentsOf(form)]));
  return forms.toSorted((left, right) => (documents.get(right) ?? 0) - (documents.get(left) ?? 0));
}

/** Whether the words of two places are the same. */
function areSame(left: Stretch, right: Stretch): boolean {
  const { codes } = left.line.folded;
  const others = right.line.folded.codes;
  if (left.to - left.from !== right.to - right.from) return false;
  for (let at = left.from, other = right.from; at < left.to; at++, other++)
    if (codes[at] !== others[other]) return false;
  return true;
}

function formulaOf(passage: Passage): Formula {
  const forms = formsOf(passage);
  const numbers = new Map(forms.flatMap((form, variant) => form.map((stretch) => [stretch, variant] as const)));
  const variants = forms.map(([oldest]) => (oldest === undefined ? '' : writtenOf(oldest)));
  const groups = passage.map(({ line }) => line.member.group);
  return {
    text: variants[0] ?? '',
    variants,
    places: passage.map((stretch) => ({
      document: stretch.line.member.id,
      span: spanOf(stretch),
      variant: numbers.get(stretch) ?? 0,
    })),
    first: groups[0] ?? '',
    last: groups.at(-1) ?? '',
  };
}

function writtenOf(stretch: Stretch): string {
  const { start, end } = spanOf(stretch);
  return stretch.line.member.text.slice(start, end);
}

/** With the mark before or behind it whose partner stands within. */
function spanOf({ line, from, to }: Stretch): Span {
  const { text } = line.member;
  const { start, end } = unfolded(line.folded, from, to);
  let depth = 0;
  let lowest = 0;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === OPEN) depth++;
    if (kind === CLOSE) lowest = Math.min(lowest, --depth);
  }
  const opens = lowest < 0 && kindAt(text, start - 1) === OPEN;
  const closes = depth > lowest && kindAt(text, end) === CLOSE;
  const behind = closes || PER_CENT.test(text.charAt(end)) ? end + 1 : end;
  return { start: opens ? start - 1 : start, end: behind };
}

/** 7% is not to lose its sign. */
const PER_CENT = /[%％‰]/;

const kindAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? 0;

/** Less than so much of a formula may be figures. */
const FIGURES = 0.4;

function isOfWords([first]: Passage): boolean {
  if (first === undefined) return false;
  const codes = first.line.folded.codes.subarray(first.from, first.to);
  const figures = codes.filter((code) => {
    const kind = CLASS[code];
    return kind === DIGIT || kind === HAN_NUMERAL || kind === LATIN;
  });
  return figures.length < FIGURES * codes.length;
}

/** What a torn passage and a title count for. */
const TORN = 0.5;
const TITLE = 0.25;

function weightOf(passage: Passage): number {
  const [first] = passage;
  if (first === undefined) return 0;
  const plain = documentsOf(passage) * (first.to - first.from);
  if (isTitle(first)) return plain * TITLE;
  return passage.every(isTorn) ? plain * TORN : plain;
}

/** Nothing but the title of a document: it stands between 《 and 》. */
function isTitle({ line, from, to }: Stretch): boolean {
  const { start, end } = unfolded(line.folded, from, to);
  const { text } = line.member;
  const open = text.lastIndexOf('《', start);
  return open >= 0 && text.indexOf('》', open) >= end;
}
