/**
 * Fits the signs of kinds to the annotated manuscripts of `fixtures/` and writes `dictionaries/fitted/kind-signs.yaml`:
 *
 *     npm run build && node dist/build/fit-kinds.js && npm run build
 *
 * Multinomial logistic regression: every sign of a unit with a weight for each kind, a constant for each kind that the
 * program does without (what units are without any sign its hand-made weights tell), weights held small. The hand-made
 * signs take no part, so that what they already know is not learnt away. The same manuscripts give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { openContext } from '../analyze.js';
import { readKindSigns } from '../extract/kind-signs.js';
import { KINDS } from '../extract/kind-weights.js';
import { KIND_PLACES, kindSignOfKey, type KindPlace } from '../lexicon/kind-signs.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { loadLexicon } from '../lexicon/load.js';
import { sourceFromString } from '../source/text.js';
import { annotated, ROOT, type GoldUnit } from './annotated.js';
import { fitTwice } from './fit-signs.js';
import { minimize } from './minimize.js';
import { writeSigns, type WeightedSign } from './signs.js';

const WIDTH = KINDS.length;
/** A sign of fewer manuscripts tells of them, not of kinds. */
const FEWEST = 6;
const MOST_WORDS = 1200;
/** How dear a weight is: half of this times its square. */
const PENALTY = 5;
const ROUNDS = 100;

/** A unit: its signs, and the number of its kind. */
export interface UnitSigns {
  readonly signs: readonly number[];
  readonly kind: number;
}

/** The units of a manuscript that are in its gold. */
export function unitsOf(text: string, gold: readonly GoldUnit[], lexicon: Lexicon): readonly UnitSigns[] {
  const { syntax } = openContext(sourceFromString(text, { path: 'fit.txt' }), lexicon);
  const kinds = new Map(gold.map(({ start, kind }) => [start, KINDS.indexOf(kind)]));
  return syntax.units.flatMap((unit) => {
    const { start } = syntax.reading.span(unit.marker.start, unit.marker.start + 1);
    const kind = kinds.get(start) ?? -1;
    if (kind < 0) return [];
    const told = new Set<number>();
    readKindSigns(syntax, unit, (key) => told.add(key));
    return [{ signs: [...told], kind }];
  });
}

/** Weights of these signs that fit the units best, four a sign. */
function fit(units: readonly UnitSigns[], index: ReadonlyMap<number, number>): Float64Array {
  const constants = index.size * WIDTH;
  const known = units.map(({ signs, kind }) => ({ signs: signs.flatMap((sign) => index.get(sign) ?? []), kind }));
  const weights = minimize(
    constants + WIDTH,
    (at, slope) => {
      let total = 0;
      slope.fill(0, constants);
      for (let place = 0; place < constants; place++) {
        const weight = at[place] ?? 0;
        total += (PENALTY / 2) * weight * weight;
        slope[place] = PENALTY * weight;
      }
      const leans = new Float64Array(WIDTH);
      for (const { signs, kind } of known) {
        for (let own = 0; own < WIDTH; own++) {
          let lean = at[constants + own] ?? 0;
          for (const sign of signs) lean += at[sign * WIDTH + own] ?? 0;
          leans[own] = lean;
        }
        const most = Math.max(...leans);
        let sum = 0;
        for (const lean of leans) sum += Math.exp(lean - most);
        total += most + Math.log(sum) - (leans[kind] ?? 0);
        for (let own = 0; own < WIDTH; own++) {
          const off = Math.exp((leans[own] ?? 0) - most) / sum - Number(own === kind);
          slope[constants + own] = (slope[constants + own] ?? 0) + off;
          for (const sign of signs) slope[sign * WIDTH + own] = (slope[sign * WIDTH + own] ?? 0) + off;
        }
      }
      return total;
    },
    ROUNDS,
  );
  return weights.subarray(0, constants);
}

/** The signs of manuscripts with their weights in hundredths, those left out that weigh nothing. */
export function fitKinds(manuscripts: readonly (readonly UnitSigns[])[]): readonly WeightedSign<KindPlace>[] {
  return fitTwice(
    manuscripts.map((units) => units.map(({ signs }) => signs)),
    { width: WIDTH, fewest: FEWEST, most: MOST_WORDS },
    (index) => fit(manuscripts.flat(), index),
  ).map(({ sign, weights }) => ({ ...kindSignOfKey(sign), weights }));
}

const ABOUT = `# What words lean to which kind of a unit, fitted to the annotated manuscripts of fixtures/ (manuscripts, later, latest)
# by src/build/fit-kinds.ts and written by it: nothing here is written by hand, and it has no examples of its own.
#   body     two characters anywhere in the body         clause  the first one or two of any run of characters in it
#   heading  two anywhere in the heading                 head, tail  its first and its last one or two
#   lead     two in what leads up to the list            above   two in the heading of the unit above
# Weights: requirement, achievement, problem, other, in hundredths; all signs of a unit are added, each once, and no unit
# leans further than 1.5 for or against a kind (see src/extract/kind-signs.ts).

`;

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  const lexicon = await loadLexicon();
  const signs = fitKinds(annotated().map(({ text, outline }) => unitsOf(text, outline, lexicon)));
  writeFileSync(new URL('dictionaries/fitted/kind-signs.yaml', ROOT), ABOUT + writeSigns(signs, KIND_PLACES));
  process.stdout.write(`${signs.length} signs\n`);
}
