/**
 * The pipeline on one page: a draft and its upper texts → what of them it covers, and what it adds. The order of the upper
 * texts does not matter, one given twice is read once.
 */
import { compareUnits } from '../source/order.js';
import { wordCutter } from '../align/cut-words.js';
import type { IdfTable } from '../lexicon/idf.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { metricsOf } from '../lexicon/metrics.js';
import type { Coverage } from '../model/cover.js';
import { VERSION } from '../version.js';
import { type Blocks, blocksOf } from './blocks.js';
import { type Checklist, coveredItems } from './checklist.js';
import { groundOf } from './ground.js';
import { flattened, judgeAll } from './judge.js';
import { ownUnits } from './own.js';
import { ownItems } from './own-items.js';
import { contextFinder } from './passages.js';
import { coveredRequirements, type Sides } from './requirements.js';
import { coveredDuties } from './responsibilities.js';
import { coveredSlogans, type SloganFinder, sloganFinder } from './slogans.js';
import { summaryOf } from './summary.js';
import { coveredTargets, type TargetFinder, targetFinder } from './targets.js';
import { wholeWords } from './whole-words.js';
import { coveredTitles, type TitleFinder, titleFinder } from './titles.js';
import type { Covered } from './types.js';

export interface CoverOptions {
  /** How rare words are in Chinese at large: `loadIdf`. */
  readonly idf: IdfTable;
  readonly checklist?: Checklist | null;
}

/** Holds a draft against upper texts, a checklist, or both. Pure: the same input gives the same result. */
export function cover(
  draft: Covered,
  uppers: readonly Covered[],
  lexicon: Lexicon,
  { idf, checklist }: CoverOptions,
): Coverage {
  const metrics = metricsOf(lexicon.dictionaries.metrics);
  const sorted = distinct(uppers);
  const cut = wordCutter(idf);
  const blocks = blocksOf(draft, cut);
  const sides = sorted.map((upper) => ({ upper, blocks: blocksOf(upper, cut) }));
  const finders = {
    slogans: sloganFinder(draft),
    targets: targetFinder(draft, blocks, metrics),
    titles: titleFinder(draft, blocks),
  };
  const found = sides.map((side) =>
    partsOf({ ...side, draft, ground: groundOf(side.blocks, blocks), isWhole: wholeWords(side.blocks, idf) }, finders),
  );
  const lists = {
    requirements: found.flatMap(({ requirements }) => requirements),
    slogans: found.flatMap(({ slogans }) => slogans),
    targets: found.flatMap(({ targets }) => targets),
    responsibilities: found.flatMap(({ responsibilities }) => responsibilities),
    titles: found.flatMap(({ titles }) => titles),
    checklist: checklist === null || checklist === undefined ? [] : coveredItems(checklist, draft, metrics),
  };
  const given = lists.requirements.flatMap(({ evidence }) => evidence.map(({ span }) => span));
  return {
    schema: 'gaojian/coverage@1',
    tool: { name: 'gaojian', version: VERSION, dictionaries: lexicon.hash },
    draft: draft.id,
    against: sorted.map(({ id }) => id),
    summary: summaryOf(lists),
    ...lists,
    own: ownUnits(
      draft,
      blocks,
      sides.map((side): Blocks => side.blocks),
      given,
    ),
    ownItems: ownItems(draft, blocks, sides, metrics),
  };
}

interface Finders {
  readonly slogans: SloganFinder;
  readonly targets: TargetFinder;
  readonly titles: TitleFinder;
}

function partsOf(sides: Sides, finders: Finders) {
  const { upper, draft, ground } = sides;
  const judged = flattened(judgeAll(ground, upper.analysis.outline ?? []));
  return {
    requirements: coveredRequirements(judged, sides),
    slogans: coveredSlogans(upper, finders.slogans),
    targets: coveredTargets(upper, finders.targets, contextFinder(ground, judged)),
    responsibilities: coveredDuties(ground, upper, draft),
    titles: coveredTitles(upper, finders.titles),
  };
}

function distinct(uppers: readonly Covered[]): readonly Covered[] {
  const sorted = uppers.toSorted(
    (left, right) => compareUnits(left.id, right.id) || compareUnits(left.text, right.text),
  );
  return sorted.filter(({ id, text }, index) => {
    const last = sorted[index - 1];
    return last === undefined || last.id !== id || last.text !== text;
  });
}
