/**
 * Forms of fixed expressions that are wrong by more than a character, as `wrong` of `dictionaries/expressions.yaml` lists
 * them: “五位一体”战略布局, 习近平新时代特色社会主义思想; with the marks given there or without, which stay where they are.
 */
import type { Span } from '../../source/span.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHan } from '../chinese.js';
import { isWithin } from './fixed.js';

export interface WrongForm extends Span {
  /** The part that differs, and what belongs there. */
  readonly change: Span & { readonly text: string };
  /** When it became wrong; null where it always was. */
  readonly since: string | null;
}

/** A form as it is looked for; `head` and `tail` are what it has in common with the right one, marks included. */
interface Form {
  readonly written: string;
  readonly head: number;
  readonly tail: number;
  readonly middle: string;
  /** Phrases in which it arises from other words: 青松驰名. */
  readonly misses: readonly string[];
  readonly since: string | null;
  readonly closed: boolean;
}

/** The forms by the first of their characters, and whether one begins with a code unit. */
interface Known {
  readonly byFirst: ReadonlyMap<number, readonly Form[]>;
  readonly begins: Uint8Array;
}

const known = new WeakMap<Lexicon, Known>();

/** Each occurrence, in text order: one look at each character, since most texts hold none. */
export function wrongForms(text: string, lexicon: Lexicon): readonly WrongForm[] {
  const found: WrongForm[] = [];
  const { byFirst, begins } = knownOf(lexicon);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (begins[code] !== 1) continue;
    for (const { written, head, tail, middle, misses, since, closed } of byFirst.get(code) ?? []) {
      const end = at + written.length;
      if (!text.startsWith(written, at) || misses.some((phrase) => isWithin(text, { start: at, end }, phrase)))
        continue;
      if (closed && goesOn(text, end)) continue;
      const change = { start: at + head, end: end - tail, text: middle };
      // 中国特色社会注意思想 holds two of them, and one mistake.
      if (change.start !== found.at(-1)?.change.start) found.push({ start: at, end, change, since });
    }
  }
  return found;
}

/** Words that end what stands before them. */
const PARTICLES = '的和与及等中下上里后时';
const goesOn = (text: string, end: number): boolean => isHan(text, end) && !PARTICLES.includes(text.charAt(end));

function knownOf(lexicon: Lexicon): Known {
  const forms = known.get(lexicon) ?? build(lexicon);
  known.set(lexicon, forms);
  return forms;
}

function build({ dictionaries }: Lexicon): Known {
  const forms = dictionaries.expressions.flatMap(({ text, wrong = [], miss = [], since = null, closed = false }) =>
    [...new Set(wrong.flatMap((form) => [form, bareOf(form)]))].map((form) => ({
      ...formOf(form, text),
      misses: miss,
      since,
      closed,
    })),
  );
  const byFirst = new Map<number, Form[]>();
  const begins = new Uint8Array(0x10000);
  for (const form of forms) {
    const code = form.written.charCodeAt(0);
    begins[code] = 1;
    byFirst.set(code, [...(byFirst.get(code) ?? []), form]);
  }
  return { byFirst, begins };
}

const MARK = /[“”‘’《》、，·]/u;
const bareOf = (words: string): string => [...words].filter((character) => !MARK.test(character)).join('');

function formOf(written: string, right: string): Omit<Form, 'misses' | 'since' | 'closed'> {
  const marked = withMarksOf(written, right);
  const head = shared(written, marked);
  const most = Math.min(written.length, marked.length) - head;
  const tail = Math.min(shared(reversed(written), reversed(marked)), most);
  return { written, head, tail, middle: marked.slice(head, marked.length - tail) };
}

/** The right form with the marks of the wrong one, each behind as many characters as there. */
function withMarksOf(written: string, right: string): string {
  let made = '';
  let next = 0;
  for (const character of written) made += MARK.test(character) ? character : right.charAt(next++);
  return made + right.slice(next);
}

/** How many characters two words have in common at their heads. */
function shared(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one.charAt(at) === other.charAt(at)) at++;
  return at;
}

const reversed = (word: string): string => [...word].toReversed().join('');
