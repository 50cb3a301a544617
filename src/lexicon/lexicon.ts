/** The lexicon: compiled dictionaries and the look-ups the extractors share, built once and passed around. */
import { characters, firstsOf, type CharacterSet } from '../source/finder.js';
import { entriesOf, type Entries } from '../source/word-set.js';
import type { RowSigns } from './row-signs.js';
import type { FittedSigns } from './signs.js';
import type { ActorEntry, Dictionaries, ModalityEntry, MoveEntry, SloganEntry, UnitEntry, VerbEntry } from './types.js';

/** What words lean to, among moves and among kinds of units, and what tells the members of a set; null where they are left out. */
export interface Fitted {
  readonly moveSigns: FittedSigns | null;
  readonly kindSigns: FittedSigns | null;
  readonly rowSigns: RowSigns | null;
}

export interface Lexicon extends Fitted {
  readonly dictionaries: Dictionaries;
  /** SHA-256 of what was loaded, overlays included, in hex. */
  readonly hash: string;
  readonly actors: Entries<ActorEntry>;
  /** Code units an actor phrase may end with, closing marks included. */
  readonly actorEnds: ReadonlySet<number>;
  /** Words that end like an actor and are none: 增长, 全局. */
  readonly notActors: Entries<ActorEntry>;
  readonly modality: Entries<ModalityEntry>;
  readonly verbs: Entries<VerbEntry>;
  /** Verbs of saying, and of condemnation, alone. */
  readonly citations: Entries<VerbEntry>;
  readonly condemnations: Entries<VerbEntry>;
  readonly units: Entries<UnitEntry>;
  /** Characters that a unit may begin with, and the signs that may stand between it and its number. */
  readonly unitHeads: CharacterSet;
  /** Well-known slogans by folded text (see `foldSlogan`), variants included. */
  readonly slogans: ReadonlyMap<string, SloganEntry>;
  readonly moves: readonly MoveEntry[];
}

const NONE_FITTED: Fitted = { moveSigns: null, kindSigns: null, rowSigns: null };

/** What no folded text holds; most names hold none of it. */
const FOLDED = /[\s“”"‘’'《》、，·＋0-9０-９两]/;

/** Two writings of one slogan fold to the same text: no marks, Chinese digits, 两 as 二. */
export function foldSlogan(text: string): string {
  if (!FOLDED.test(text)) return text;
  return text
    .replace(/[\s“”"‘’'《》、，·]/g, '')
    .replace(/＋/g, '+')
    .replace(/10/g, '十')
    .replace(/[0-9０-９]/g, (digit) => '零一二三四五六七八九'.charAt(Number(digit.normalize('NFKC'))))
    .replace(/两/g, '二');
}

export function lexiconOf(dictionaries: Dictionaries, hash: string, fitted: Fitted = NONE_FITTED): Lexicon {
  const { actors, modality, verbs, units, slogans, moves } = dictionaries;
  return {
    dictionaries,
    hash,
    actors: entriesOf(actors.map((entry) => [entry.text, entry])),
    actorEnds: new Set([...actors.map(({ text }) => text.charCodeAt(text.length - 1)), 0xff09, 0x201d, 0x3011]),
    notActors: entriesOf(actors.flatMap((entry) => (entry.except ?? []).map((word) => [word, entry] as const))),
    modality: entriesOf(modality.map((entry) => [entry.text, entry])),
    verbs: entriesOf(verbs.map((entry) => [entry.text, entry])),
    citations: entriesOf(verbs.filter(({ kind }) => kind === 'citation').map((entry) => [entry.text, entry])),
    condemnations: entriesOf(verbs.filter(({ kind }) => kind === 'criticism').map((entry) => [entry.text, entry])),
    units: entriesOf(units.map((entry) => [entry.text, entry])),
    unitHeads: characters(`${firstsOf(units.map(({ text }) => text))}多余来-—–~～至到级`),
    slogans: new Map(
      slogans.flatMap((entry) =>
        [entry.text, ...(entry.variants ?? [])].map((text) => [foldSlogan(text), entry] as const),
      ),
    ),
    moves,
    moveSigns: fitted.moveSigns,
    kindSigns: fitted.kindSigns,
    rowSigns: fitted.rowSigns,
  };
}
