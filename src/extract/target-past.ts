/**
 * Goals of a year that was over when the speech was held: 2023年，优良天数比率达到83.6% in a speech of 2024 tells what was
 * reached. Left out: deadlines (到2020年, 2020年底前), which a speech may name again years later.
 */
import type { Target } from '../model/types.js';

const BARE_YEAR = /^((?:19|20)\d{2})年(?:全年)?$/u;

/** The targets of a speech of this year. */
export const withPast = (targets: readonly Target[], year: number): readonly Target[] =>
  targets.map((target) => {
    const told = BARE_YEAR.exec(target.deadline ?? '')?.[1];
    return target.status === 'goal' && told !== undefined && Number(told) < year
      ? { ...target, status: 'achieved', deadline: null }
      : target;
  });
