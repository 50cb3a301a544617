/** How much is covered: every row counts one, an item of a checklist what it weighs; half for what is partly or weaker there. */
import type { Coverage } from '../model/cover.js';

export type Lists = Pick<
  Coverage,
  'requirements' | 'slogans' | 'targets' | 'responsibilities' | 'titles' | 'checklist'
>;

const HALF = 0.5;
const DIGITS = 10_000;

export function summaryOf(lists: Lists): Coverage['summary'] {
  const { requirements, slogans, targets, responsibilities, titles, checklist } = lists;
  const plain = [...requirements, ...slogans, ...targets, ...responsibilities, ...titles];
  const rows = [...plain.map(({ status }) => ({ status, weight: 1 })), ...checklist];
  const count = (wanted: string): number => rows.filter(({ status }) => status === wanted).length;
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const had = rows.reduce((sum, { status, weight }) => sum + weight * worth(status), 0);
  return {
    covered: count('covered'),
    weaker: count('weaker'),
    partly: count('partly'),
    missing: count('missing'),
    // Rounded down: what is not all covered is not 1.
    share: all === 0 ? 1 : Math.floor((had / all) * DIGITS + 1e-6) / DIGITS,
  };
}

const worth = (status: string): number => (status === 'covered' ? 1 : status === 'missing' ? 0 : HALF);
