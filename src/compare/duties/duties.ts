/**
 * Duties of every actor in every group. One actor is who is written alike but for marks and brackets and the word between
 * the members of a list (各县（市、区）, 各县(市区); 各地区、各部门, 各地区和各部门). No more is folded: 各级党委 and
 * 各级党委（党组）, 县财政局 and 财政局, 党组织 and 全县各级党组织 are not the same people.
 */
import { type Folded, fold } from '../../align/fold.js';
import { indexPassages, type PassageIndex, type Range } from '../../align/nearest.js';
import { rarityOf } from '../../align/rarity.js';
import { type Passage, passageOf } from '../../align/similar.js';
import { type Stance, stanceOf } from '../../align/stances.js';
import { countFilled, emptyVocabulary } from '../../align/vocabulary.js';
import type { Responsibility } from '../../model/types.js';
import type { Corpus, Member } from '../corpus.js';

export interface Duty {
  readonly member: Member;
  /** Place of its group. */
  readonly group: number;
  readonly responsibility: Responsibility;
  /** Number of the actor. */
  readonly actor: number;
  readonly passage: Passage;
  /** Whether it forbids or orders. */
  readonly stance: Stance;
}

export interface Duties {
  /** In order of the documents, then of their text. */
  readonly duties: readonly Duty[];
  readonly index: PassageIndex;
  /** Duties of each group. */
  readonly groups: readonly Range[];
  readonly actors: readonly Actor[];
}

export interface Actor {
  /** As most write it; of equals the oldest. */
  readonly name: string;
  /** Numbers of its duties, in order. */
  readonly duties: readonly number[];
}

export function dutiesOf({ members, groups }: Corpus): Duties {
  const vocabulary = emptyVocabulary();
  const drafts = members.flatMap((member) =>
    (member.analysis.responsibilities ?? [])
      .filter(({ audience }) => !audience)
      .toSorted((left, right) => left.span.start - right.span.start || left.span.end - right.span.end)
      .map((responsibility) => ({ member, responsibility, counted: countFilled(vocabulary, responsibility.duty) })),
  );
  const rarity = rarityOf(vocabulary);
  const places = new Map(groups.map((group, place) => [group, place]));
  const { numbers, actors } = actorsOf(drafts.map(({ responsibility }) => responsibility.actor));
  const duties = drafts.map(({ member, responsibility, counted }, at) => ({
    member,
    group: places.get(member.group) ?? 0,
    responsibility,
    actor: numbers[at] ?? 0,
    passage: passageOf(counted, rarity),
    stance: stanceOf(responsibility),
  }));
  return {
    duties,
    index: indexPassages(duties.map(({ passage }) => passage)),
    groups: rangesOf(duties, groups),
    actors,
  };
}

interface Gathered {
  readonly number: number;
  /** Times each writing is used. */
  readonly written: Map<string, number>;
  readonly duties: number[];
}

/** Actors in order of their first duty, and the actor of each duty. */
function actorsOf(names: readonly string[]): {
  readonly numbers: readonly number[];
  readonly actors: readonly Actor[];
} {
  const byKey = new Map<string, Gathered>();
  const numbers = names.map((name, duty) => {
    const key = actorKey(name);
    const actor: Gathered = byKey.get(key) ?? { number: byKey.size, written: new Map(), duties: [] };
    byKey.set(key, actor);
    actor.written.set(name, (actor.written.get(name) ?? 0) + 1);
    actor.duties.push(duty);
    return actor.number;
  });
  return {
    numbers,
    actors: Array.from(byKey.values(), ({ written, duties }) => ({ name: commonest(written), duties })),
  };
}

function commonest(written: ReadonlyMap<string, number>): string {
  const most = Math.max(...written.values());
  return [...written].find(([, count]) => count === most)?.[0] ?? '';
}

/** What names an actor: its characters, without 和 before another 各 or 有关. */
export const actorKey = (name: string): string =>
  shown(fold(name)).replace(/(?<=.)(?:以及|和|与|及)(?=各|其他|有关)/gu, '');

const shown = ({ codes }: Folded): string => String.fromCharCode(...codes);

function rangesOf(duties: readonly Pick<Duty, 'group'>[], groups: readonly string[]): readonly Range[] {
  let from = 0;
  return groups.map((_, group) => {
    let to = from;
    while (duties[to]?.group === group) to++;
    const range = { from, to };
    from = to;
    return range;
  });
}
