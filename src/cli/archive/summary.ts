/** The last words of a batch or a merge: how much there is, and what of it is no speech of its own. */
import type { Run } from '../../archive/run.js';
import type { Say } from '../../report/renderer.js';
import { fewOf } from '../few.js';

export function summaryOf({ inputs }: Run, out: string, say: Say): readonly string[] {
  const { documents, errors, empty, same } = inputs;
  const again = same.reduce((sum, ids) => sum + ids.length - 1, 0);
  return [
    say('batch.done', { documents, errors, out }),
    ...(empty.length === 0 ? [] : [say('batch.empty', { count: empty.length, ids: fewOf(empty, say) })]),
    ...(again === 0 ? [] : [say('batch.same', { count: again, ids: fewOf(same.map(equation), say) })]),
  ];
}

const MEMBERS = 3;

const equation = (ids: readonly string[]): string =>
  [...ids.slice(0, MEMBERS), ...(ids.length > MEMBERS ? ['…'] : [])].join(' = ');
