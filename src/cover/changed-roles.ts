/**
 * Sentences of a unit that say who leads and who helps, where the draft turns it round or has another office lead. What only
 * lists them (牵头单位：水利局；配合单位：财政局) goes with the sentence before it.
 */
import { areRolesChanged } from './roles.js';
import type { Ground } from './ground.js';
import { matchOf, type Wanted } from './match.js';
import { verdictOf } from './verdict.js';

const ROLE = /牵头|主[抓责办]|承办|抓总|负责(?!人|同志)|为主|责任(?:单位|部门)$|会同/u;
const LISTS = /^[（(]?(?:牵头|主办|责任|承办|主责|配合|协办|参与|协助)(?:单位|部门|科室|领导|处室)/u;

/** Indices of the clauses that say so, in text order. */
export function roleClauses(ground: Ground, { block, clauses, heading }: Wanted): readonly number[] {
  const { upper, draft } = ground;
  const textOf = (clause: number): string => {
    const { start, end } = upper.clauses[clause] ?? { start: 0, end: 0 };
    return upper.text.slice(start, end);
  };
  return groupsOf(ground, clauses.slice(heading), textOf).flatMap((group) => {
    const own = group.filter((clause) => ROLE.test(textOf(clause)));
    if (own.length === 0) return [];
    const { passage, score } = matchOf(ground, { block, clauses: group, heading: 0 });
    if (passage === null || verdictOf(score) !== 'covered') return [];
    const asked = group.map(textOf).join('，');
    return areRolesChanged(asked, draft.text.slice(passage.start, passage.end), ground.charged) ? own : [];
  });
}

/** Clauses of each sentence, with what lists who is charged. */
function groupsOf(
  { upper }: Ground,
  clauses: readonly number[],
  textOf: (clause: number) => string,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let last = -1;
  for (const clause of clauses) {
    const sentence = upper.clauses[clause]?.sentence ?? 0;
    const group = groups.at(-1);
    if (group !== undefined && (sentence === last || LISTS.test(textOf(clause)))) group.push(clause);
    else groups.push([clause]);
    last = sentence;
  }
  return groups;
}
