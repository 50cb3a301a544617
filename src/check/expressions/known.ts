/** The known numeric expressions as they are looked up in a text: one index for each lexicon, made once. */
import { foldSlogan, type Lexicon } from '../../lexicon/lexicon.js';
import type { SloganEntry } from '../../lexicon/types.js';
import { HAN_NUMERALS } from '../../source/chars.js';
import type { Span } from '../../source/span.js';

/** One way of writing an expression. */
export interface Form {
  /** Without marks; as long as `key`. */
  readonly written: string;
  /** Folded: 二 for 两, Chinese digits. */
  readonly key: string;
  readonly entry: SloganEntry;
  /** It packs several numerals, not all of them one: 三会一课, 三严三实. No ordinary words have that shape. */
  readonly dense: boolean;
}

/** By the number of a pair of characters. */
type Index = ReadonlyMap<number, readonly Form[]>;

export interface Known {
  /** By the folded numeral that a form begins with and its second, or its third character; the longest first. */
  readonly bySecond: Index;
  readonly byThird: Index;
  /** Those that are named in one breath, by what follows their numeral: 个意识. */
  readonly row: ReadonlyMap<string, Form>;
  /** The second characters of those. */
  readonly rowSeconds: ReadonlySet<number>;
}

/** 增强“四个意识”、坚定“四个自信”、捍卫“两个确立”、做到“两个维护”. */
const ROW = new Set(['四个意识', '四个自信', '两个确立', '两个维护']);
const MARKS = /[\s“”"‘’'《》、，·]/gu;

const cache = new WeakMap<Lexicon, Known>();

export function knownOf(lexicon: Lexicon): Known {
  const known = cache.get(lexicon) ?? build(lexicon);
  cache.set(lexicon, known);
  return known;
}

function build({ dictionaries }: Lexicon): Known {
  const forms = dictionaries.slogans.flatMap(formsOf).sort((one, other) => other.key.length - one.key.length);
  const row = new Map(forms.filter(({ written }) => ROW.has(written)).map((form) => [form.key.slice(1), form]));
  const rowSeconds = new Set([...row.keys()].map((key) => key.charCodeAt(0)));
  return { bySecond: indexed(forms, 1), byThird: indexed(forms, 2), row, rowSeconds };
}

function indexed(forms: readonly Form[], place: number): Index {
  const index = new Map<number, Form[]>();
  for (const form of forms) {
    if (form.key.length <= place) continue;
    const head = foldedPair(form.key, 0, place);
    const list = index.get(head);
    if (list === undefined) index.set(head, [form]);
    else list.push(form);
  }
  return index;
}

/** The ways of writing an entry that begin with a numeral. */
function formsOf(entry: SloganEntry): readonly Form[] {
  const dense = entry.number.length > 1 && entry.number.some((count) => count > 1);
  const seen = new Set<string>();
  return [entry.text, ...(entry.variants ?? [])].flatMap((text) => {
    const written = text.replace(MARKS, '');
    const key = foldSlogan(text);
    if (key.length !== written.length || !isNumeral(key.charAt(0)) || seen.has(key)) return [];
    seen.add(key);
    return [{ written, key, entry, dense }];
  });
}

export const isNumeral = (character: string): boolean => character !== '' && HAN_NUMERALS.includes(character);

const DIGITS = [...'零一二三四五六七八九'].map((digit) => digit.charCodeAt(0));
const [ZERO, NINE, TWO, BOTH] = [0x30, 0x39, '二'.charCodeAt(0), '两'.charCodeAt(0)];

/** What `foldSlogan` does to the character at a place, as a code unit; 0 outside the text. */
export function foldedAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (code === BOTH) return TWO;
  return code >= ZERO && code <= NINE ? (DIGITS[code - ZERO] ?? code) : code;
}

/** The numeral at a place with the character so far behind it, as one number. */
export const foldedPair = (text: string, start: number, place: number): number =>
  (foldedAt(text, start) << 16) | foldedAt(text, start + place);

/** A known expression in a text, without a numeral before it. Offsets of the reading. */
export interface Mention extends Span {
  readonly form: Form;
}

/** The known expressions that a text names, in text order, each the longest at its place. */
export function mentionsIn(text: string, numerals: readonly Span[], lexicon: Lexicon): readonly Mention[] {
  const { bySecond } = knownOf(lexicon);
  const mentions: Mention[] = [];
  for (const { start, end } of numerals) {
    if (end - start > 1 || text.charAt(start - 1) === '第') continue;
    const form = bySecond.get(foldedPair(text, start, 1))?.find(({ key }) => isAt(text, start, key));
    if (form !== undefined) mentions.push({ form, start, end: start + form.key.length });
  }
  return mentions;
}

function isAt(text: string, start: number, key: string): boolean {
  for (let index = 0; index < key.length; index++)
    if (foldedAt(text, start + index) !== key.charCodeAt(index)) return false;
  return true;
}
