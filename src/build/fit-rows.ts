/**
 * Fits the signs of rows behind the names of sets to the annotated manuscripts of `fixtures/` and writes
 * `dictionaries/fitted/row-signs.yaml`:
 *
 *     npm run build && node dist/build/fit-rows.js && npm run build
 *
 * Logistic regression: of every row behind a slogan whether it gives the members that the gold has, by the signs it shows,
 * weights held small. The rules that read members take no part. The same manuscripts give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { pairsOf } from '../align/pairs.js';
import { openContext } from '../analyze.js';
import { rowsNear } from '../extract/members-weighed.js';
import { findSlogans } from '../extract/slogans.js';
import { foldSlogan, type Lexicon } from '../lexicon/lexicon.js';
import type { RowSigns } from '../lexicon/row-signs.js';
import { loadLexicon } from '../lexicon/load.js';
import { sourceFromString } from '../source/text.js';
import { annotated, ROOT, type GoldSlogan } from './annotated.js';
import { fitTwice } from './fit-signs.js';
import { minimize } from './minimize.js';
import { writeRowSigns } from './signs.js';

/** A sign of fewer manuscripts tells of them, not of rows. */
const FEWEST = 3;
const MOST_SIGNS = 400;
/** How dear a weight is: half of this times its square. */
const PENALTY = 3;
const ROUNDS = 300;
/** Two writings of one member share so many of their pairs of characters, and differ no more in length. */
const ALIKE = 0.6;
const LEAST_LONGER = 3;

/** A row: its signs, and whether it gives the members of the name before it. */
export interface RowTold {
  readonly signs: readonly string[];
  readonly isOwn: boolean;
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [foldSlogan(one), foldSlogan(other)];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > Math.max(LEAST_LONGER, b.length * ALIKE)) return false;
  const [own, theirs] = [new Set(pairsOf(a)), new Set(pairsOf(b))];
  const shared = [...own].filter((pair) => theirs.has(pair)).length;
  return shared >= ALIKE * Math.max(1, Math.min(own.size, theirs.size));
}

/** The rows behind the slogans that the gold of a manuscript is sure of. */
export function rowsOf(text: string, gold: readonly GoldSlogan[], lexicon: Lexicon): readonly RowTold[] {
  const context = openContext(sourceFromString(text, { path: 'fit.txt' }), lexicon);
  const known = new Map(gold.map((slogan) => [foldSlogan(slogan.text), slogan]));
  return findSlogans(context).flatMap((slogan) => {
    const own = known.get(foldSlogan(slogan.text));
    if (own === undefined || own.optional === true || own.expansion?.optional === true) return [];
    const members = (own.expansion?.items ?? []).map((item) => (typeof item === 'string' ? item : item.text));
    return rowsNear(context, slogan).map(({ row, signs }) => ({
      signs,
      isOwn:
        row.items.length === members.length &&
        row.items.every(({ start, end }, index) =>
          areAlike(context.syntax.text.slice(start, end), members[index] ?? ''),
        ),
    }));
  });
}

/** The signs of the rows of manuscripts with their weights, those left out that weigh nothing. */
export function fitRows(manuscripts: readonly (readonly RowTold[])[]): RowSigns {
  const names = [...new Set(manuscripts.flat().flatMap(({ signs }) => signs))].toSorted();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const numbersOf = ({ signs }: RowTold): readonly number[] => signs.flatMap((sign) => numbers.get(sign) ?? []);
  const rows = manuscripts.flat().map((row) => ({ signs: numbersOf(row), isOwn: row.isOwn }));
  let constant = 0;
  const fitted = fitTwice(
    manuscripts.map((own) => own.map(numbersOf)),
    { width: 1, fewest: FEWEST, most: MOST_SIGNS },
    (index) => {
      const known = rows.map(({ signs, isOwn }) => ({ signs: signs.flatMap((sign) => index.get(sign) ?? []), isOwn }));
      const weights = minimize(index.size + 1, (at, slope) => lossOf(known, at, slope), ROUNDS);
      constant = weights[index.size] ?? 0;
      return weights.subarray(0, index.size);
    },
  );
  return {
    constant: Math.round(constant * 100),
    weights: Object.fromEntries(fitted.map(({ sign, weights }) => [names[sign] ?? '', weights[0] ?? 0])),
  };
}

/** What the rows cost that are told wrong, and the weights; the constant is the last of them. */
function lossOf(
  rows: readonly { readonly signs: readonly number[]; readonly isOwn: boolean }[],
  at: Float64Array,
  slope: Float64Array,
): number {
  const last = at.length - 1;
  let total = 0;
  slope[last] = 0;
  for (let place = 0; place < last; place++) {
    const weight = at[place] ?? 0;
    total += (PENALTY / 2) * weight * weight;
    slope[place] = PENALTY * weight;
  }
  for (const { signs, isOwn } of rows) {
    let lean = at[last] ?? 0;
    for (const sign of signs) lean += at[sign] ?? 0;
    const own = isOwn ? lean : -lean;
    total += own > 0 ? Math.log1p(Math.exp(-own)) : Math.log1p(Math.exp(own)) - own;
    const off = 1 / (1 + Math.exp(-lean)) - Number(isOwn);
    slope[last] = (slope[last] ?? 0) + off;
    for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + off;
  }
  return total;
}

const ABOUT = `# By what a row of things behind the name of a set is told to give its members, fitted to the annotated manuscripts of fixtures/
# (manuscripts, later, latest) by src/build/fit-rows.ts and written by it: nothing here is written by hand, and it has no examples
# of its own. Signs are those of src/extract/row-signs.ts: · behind a lead is for words between the name and it (·· for many), ¶ for
# the next paragraph, … for words said of all of a row. Weights in hundredths; a row is a set's where they and the constant sum
# to more than 0.

`;

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  const lexicon = await loadLexicon();
  const signs = fitRows(annotated().map(({ text, slogans }) => rowsOf(text, slogans, lexicon)));
  writeFileSync(new URL('dictionaries/fitted/row-signs.yaml', ROOT), ABOUT + writeRowSigns(signs));
  process.stdout.write(`${Object.keys(signs.weights).length} signs\n`);
}
