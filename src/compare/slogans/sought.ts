/**
 * The slogans a comparison looks for: all that the dictionary knows, and all that any of its documents was found to have.
 * A text's own slogan is looked for elsewhere as freely as it shows itself a name: 三个务必 and 一村一策 anywhere, “三无” where
 * nothing goes on with it (三无产品 may, 三无论 not), what only counts (三个方面), and what neither quotation marks nor members
 * bear out, in quotation marks alone.
 */
import { foldSlogan, type Lexicon } from '../../lexicon/lexicon.js';
import { plainNouns } from '../../lexicon/slogan-nouns.js';
import type { SloganEntry } from '../../lexicon/types.js';
import type { Slogan } from '../../model/types.js';
import { read } from '../../source/reading.js';
import type { Member } from '../corpus.js';

/** Where a slogan counts in documents that were not found to have it. */
export type Reach = 'anywhere' | 'bounded' | 'quoted';

export interface Sought {
  /** Folded writing. */
  readonly key: string;
  /** What the dictionary says; null for a slogan of the texts' own. */
  readonly entry: SloganEntry | null;
  /** Numerals in it. */
  readonly numerals: number;
  readonly reach: Reach;
  /** Documents whose analysis lists it; empty for a known one, which counts everywhere. */
  readonly owners: ReadonlySet<string>;
}

/** What is gathered of one of the texts' own. */
interface Own {
  numerals: number;
  evident: boolean;
  readonly owners: Set<string>;
}

/** By folded writing, known ones first. */
export function soughtSlogans(members: readonly Member[], lexicon: Lexicon): ReadonlyMap<string, Sought> {
  const { slogans } = lexicon;
  const sought = new Map<string, Sought>();
  for (const [key, entry] of slogans)
    sought.set(key, { key, entry, numerals: entry.number.length, reach: 'anywhere', owners: new Set() });
  for (const [key, { numerals, evident, owners }] of ownSlogans(members, lexicon))
    sought.set(key, { key, entry: null, numerals, reach: reachOf(key, numerals, evident), owners });
  return sought;
}

function ownSlogans(members: readonly Member[], { slogans: known }: Lexicon): ReadonlyMap<string, Own> {
  const found = new Map<string, Own>();
  const sources = new Set([...known.values()].map(({ source }) => source));
  const keyOf = keysOf();
  for (const { id, analysis } of members)
    for (const slogan of analysis.slogans ?? []) {
      const key = keyOf(slogan);
      if (known.has(key) || key.length < 2 || isKnown(slogan, sources)) continue;
      const own = found.get(key) ?? { numerals: slogan.number.length, evident: false, owners: new Set<string>() };
      found.set(key, own);
      own.evident ||= isEvident(slogan);
      own.numerals = Math.max(own.numerals, slogan.number.length);
      own.owners.add(id);
    }
  return found;
}

/**
 * The longest writing: of “三网”融合 the words in quotation marks are a mention, the name is 三网融合. Documents write most of
 * them alike, so what one folds to is kept.
 */
function keysOf(): (slogan: Slogan) => string {
  const folded = new Map<string, string>();
  const fold = (written: string): string => {
    const key = folded.get(written) ?? foldSlogan(read(written).text);
    folded.set(written, key);
    return key;
  };
  return ({ text, mentions }) =>
    mentions.reduce((longest, { surface }) => {
      const key = fold(surface);
      return key.length > longest.length ? key : longest;
    }, fold(text));
}

/** A name that is given in part (“三变”改革) is told by its entry; one that another dictionary knew is as a text's own. */
const isKnown = ({ canonical }: Slogan, sources: ReadonlySet<string>): boolean =>
  canonical !== null && sources.has(canonical.source);

/** Quotation marks, members or several numerals (一村一策) make a name of it. */
const isEvident = ({ mentions, expansion, number, canonical }: Slogan): boolean =>
  canonical !== null || expansion !== null || number.length > 1 || mentions.some(({ quoted }) => quoted);

const NUMERALS = /[零一二三四五六七八九十百千万亿双]+/gu;
const COUNTER = /^[个大项种类条道张场件级支点本把句]/u;

/** A folded slogan without its numerals: #个意识, #案#查. */
export const seriesOf = (key: string): string => key.replace(NUMERALS, '#');

/** What its numerals count, without the word that counts it: 意识 of 四个意识, 农 of 三农, 案查 of 一案三查, nothing of 4+4. */
export const countedBy = (key: string): string =>
  key
    .replace(NUMERALS, '')
    .replace(COUNTER, '')
    .replace(/[+A-Za-z]/gu, '');

function reachOf(key: string, numerals: number, evident: boolean): Reach {
  const counted = countedBy(key);
  if (!evident || counted === '' || plainNouns.has(counted)) return 'quoted';
  return numerals > 1 || counted.length > 1 ? 'anywhere' : 'bounded';
}
