/**
 * What the draft adds besides units: its slogans, goals and duties that no upper text has, each looked for there as what the
 * upper text asks is looked for in the draft.
 */
import { thingBeside } from '../align/thing.js';
import type { Metrics } from '../lexicon/metrics.js';
import { dutyWords } from '../model/duty.js';
import type { CoveredDuty, OwnItem } from '../model/cover.js';
import type { Blocks } from './blocks.js';
import { type Ground, groundOf } from './ground.js';
import { matchOf } from './match.js';
import { contextFinder } from './passages.js';
import { coveredDuties, wantedDuty } from './responsibilities.js';
import { coveredSlogans, sloganFinder } from './slogans.js';
import { coveredTargets, targetFinder } from './targets.js';
import type { Covered } from './types.js';
import { verdictOf } from './verdict.js';

interface Side {
  readonly upper: Covered;
  readonly blocks: Blocks;
}

/** In the order of the kinds, then of the draft; none where there is no upper text. */
export function ownItems(draft: Covered, blocks: Blocks, sides: readonly Side[], metrics: Metrics): readonly OwnItem[] {
  const found = sides.map((side) => itemsBeside(draft, blocks, side, metrics));
  const [first = [], ...others] = found;
  return first.flatMap(({ isMissing, ...item }, at) =>
    isMissing && others.every((items) => items[at]?.isMissing === true) ? [item] : [],
  );
}

type Sought = OwnItem & { readonly isMissing: boolean };

/** Every slogan, goal and duty of the draft, the same ones in the same order whatever they are held against. */
function itemsBeside(draft: Covered, blocks: Blocks, side: Side, metrics: Metrics): readonly Sought[] {
  const ground = groundOf(blocks, side.blocks);
  const targets = coveredTargets(draft, targetFinder(side.upper, side.blocks, metrics), contextFinder(ground, []));
  const of = (kind: OwnItem['kind'], text: string, row: Row): Sought => ({
    kind,
    text,
    span: { ...row.at },
    isMissing: row.status === 'missing',
  });
  return [
    ...targets.map((row) => of('targets', toldWhole(row.metric, row.asked), row)),
    ...coveredDuties(ground, draft, side.upper).map((row) => {
      const thing = thingBeside(row.thing, dutyWords(row));
      const sought = of(
        'responsibilities',
        `${row.actor}：${dutyWords(row)}${thing === null ? '' : `（${thing}）`}`,
        row,
      );
      return { ...sought, isMissing: sought.isMissing && !isNear(ground, row) };
    }),
    ...coveredSlogans(draft, sloganFinder(side.upper)).map((row) => of('slogans', row.text, row)),
  ];
}

/** Words of a duty that stand there, its actor's too, make it no news. */
const isNear = (ground: Ground, duty: CoveredDuty): boolean =>
  verdictOf(matchOf(ground, wantedDuty(ground, duty)).score) !== 'missing';

/** 达到85%以上 alone does not say of what. */
const toldWhole = (metric: string, asked: string): string =>
  asked.includes(metric.slice(0, 2)) ? asked : `${metric}${asked}`;

interface Row {
  readonly at: OwnItem['span'];
  readonly status: string;
}
