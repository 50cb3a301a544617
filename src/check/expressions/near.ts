/**
 * A known expression with one character wrong: 三严三时 for 三严三实, “四个意思” for “四个意识”, 二个维护 for 两个维护, “三个
 * 意识” beside “四个自信” and “两个维护”. Left out: ordinary words of the same shape (他有四个意思要说), the text's own sets,
 * and characters that do not sound alike (一案三查 beside 一案三制): such names are made anew every year.
 */
import { foldSlogan } from '../../lexicon/lexicon.js';
import { soundAlike } from '../../lexicon/sounds.js';
import type { Numeral } from '../../lexicon/numerals.js';
import type { Context } from '../../extract/context.js';
import type { Span } from '../../source/span.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { nearFixed } from './fixed.js';
import { foldedAt, foldedPair, isNumeral, knownOf, type Form } from './known.js';
import { inRow } from './row.js';
import { wrongForms } from './wrong.js';

/** Shorter names are one character away from too much. */
const SHORTEST = 4;

/** A place of the reading that reads like a form, save for the character at `at`. */
export interface Near {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

export function nearMisses(manuscript: Manuscript): readonly Found[] {
  const found = nearSlogans(manuscript);
  const known = new Set(found.map(({ span }) => span.start));
  const wrong = wrongOnes(manuscript).filter(({ span }) => !known.has(span.start));
  for (const { span } of wrong) known.add(span.start);
  return [...found, ...wrong, ...fixedOnes(manuscript).filter(({ span }) => !known.has(span.start))];
}

/** Of the expressions that are often given in other words. */
const wrongOnes = ({ context, written, analysis }: Manuscript): readonly Found[] =>
  wrongForms(context.syntax.text, context.lexicon).flatMap(({ start, end, change, since }): readonly Found[] => {
    const isWrong = since === null || isAfter(since, analysis);
    if (isWrong === false) return [];
    const found = { span: written(start, end), saying: 'character', args: shown(context, { start, end }, change) };
    // Without a year it may have been said before it became wrong.
    return isWrong === null
      ? [{ ...found, severity: 'info' }]
      : [{ ...found, fix: { span: written(change.start, change.end), text: change.text } }];
  });

/** A stretch as it is given and as it should be, both with the marks between its parts, without quotation marks. */
function shown({ written }: Context, { start, end }: Span, change: Span & { readonly text: string }) {
  const right = `${written(start, change.start)}${change.text}${written(change.end, end)}`;
  return { given: bare(written(start, end)), right: bare(right) };
}

/** Whether the speech is of a later year than a date; null where its year is not known. */
function isAfter(date: string, { year: { year, yearRange } }: Manuscript['analysis']): boolean | null {
  const earliest = year ?? yearRange?.[0] ?? null;
  return earliest === null ? null : earliest > Number(date.slice(0, 4));
}

/** Of the expressions that are no slogans too, and whose numerals are never others. */
function fixedOnes(manuscript: Manuscript): readonly Found[] {
  const { context, written } = manuscript;
  const { text } = context.syntax;
  const near = nearFixed(text, context.lexicon);
  if (near.length === 0) return NONE;
  const own = ownSets(manuscript);
  return near.flatMap(({ start, end, at, character, sure }) => {
    const key = foldSlogan(text.slice(start, end));
    if (own.has(key) || context.lexicon.slogans.has(key)) return [];
    const args = shown(context, { start, end }, { start: at, end: at + 1, text: character });
    const fix = { span: written(at, at + 1), text: character };
    return [{ span: written(start, end), ...(sure ? { saying: 'character', fix } : { saying: 'doubtful' }), args }];
  });
}

function nearSlogans(manuscript: Manuscript): readonly Found[] {
  let own: ReadonlySet<string> | null = null;
  const { syntax, numerals } = manuscript.context;
  const found: Found[] = [];
  for (const numeral of numerals) {
    const near = nearAt(manuscript, numeral);
    if (near.length === 0) continue;
    const sets = (own ??= ownSets(manuscript));
    const [first, ...others] = near.filter(({ start, end }) => !sets.has(foldSlogan(syntax.text.slice(start, end))));
    if (first === undefined) continue;
    found.push(
      wrong(
        manuscript,
        first,
        others.every(({ form }) => form.entry === first.form.entry),
      ),
    );
  }
  return found;
}

/** The sets that the text itself shows the members of, as folded text. */
const ownSets = ({ analysis: { slogans } }: Manuscript): ReadonlySet<string> =>
  new Set(slogans.filter(({ isOwn }) => isOwn).map(({ text }) => foldSlogan(text)));

/** The finding, with the mend where only one expression is so near. */
function wrong({ context, written }: Manuscript, { form, start, end, at }: Near, sure: boolean): Found {
  const args = { given: bare(context.written(start, end)), right: form.written };
  const fix = { span: written(at, at + 1), text: form.written.charAt(at - start) };
  return { span: written(start, end), ...(sure ? { saying: 'character', fix } : { saying: 'doubtful' }), args };
}

function nearAt(manuscript: Manuscript, { start, end }: Numeral): readonly Near[] {
  const { syntax, lexicon } = manuscript.context;
  const { text } = syntax;
  if (end - start > 1 || text.charAt(start - 1) === '第') return NONE;
  const { bySecond, byThird } = knownOf(lexicon);
  // With one character wrong the second or the third is right.
  const near = new Map<Form, Near>();
  for (const forms of [bySecond.get(foldedPair(text, start, 1)), byThird.get(foldedPair(text, start, 2))])
    for (const form of forms ?? []) {
      const at = mismatch(text, start, form);
      if (at === null) continue;
      if (at === EXACT) return NONE;
      const one = { form, start, end: start + form.key.length, at };
      if (isMisspelt(manuscript, one)) near.set(form, one);
    }
  if (near.size > 0) return [...near.values()];
  const row = inRow(manuscript, start);
  return row === null ? NONE : [row];
}

/** “四个全面”战略部局: shown in marks of its own, without those within. */
const bare = (given: string): string => given.replace(/[“”]/gu, '');

const NONE: readonly never[] = [];
const EXACT = -1;

/** Where the one character stands that differs, 二 written for 两 among them; null where several do. */
function mismatch(text: string, start: number, { key, written }: Form): number | null {
  if (key.length < SHORTEST) return null;
  let at = EXACT;
  for (let index = 0; index < key.length; index++) {
    const same = foldedAt(text, start + index) === key.charCodeAt(index);
    if (same && !(text.charAt(start + index) === '二' && written.charAt(index) === '两')) continue;
    if (at !== EXACT) return null;
    at = start + index;
  }
  return at;
}

function isMisspelt(manuscript: Manuscript, near: Near): boolean {
  const { text } = manuscript.context.syntax;
  const right = near.form.written.charAt(near.at - near.start);
  if (right === '两') return text.charAt(near.at) === '二';
  if (isNumeral(right) || !soundAlike(text.charAt(near.at), right)) return false;
  return near.form.dense || isNamed(manuscript, near);
}

/** Whether a stretch is used as a name: quoted whole, or led by a verb of aims and followed by no other word. */
function isNamed({ context: { syntax, lexicon } }: Manuscript, { start, end }: Near): boolean {
  const { text } = syntax;
  if (text.charAt(start - 1) === '“' && text.charAt(end) === '”') return true;
  return lexicon.verbs.endingAt(syntax, start)?.value.kind === 'goal' && !/[一-龥]/u.test(text.charAt(end));
}
