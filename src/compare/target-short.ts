/**
 * Facts that tell what a goal has come to: 覆盖率去年只有84%, told among the problems, is what was reached, though it is told as no
 * achievement; a share that is told without such a word is one where the year before aimed at it. Left out: what is said of others
 * (全省平均只有…).
 */
import type { Target } from '../model/types.js';

const SHORT = /只有|仅有|仅为|仅达|只达|才达|只完成|仅完成|不到|不足|未达到|没达到|没有达到/u;
const OTHERS = /全[国省]|平均/u;
const SHARE = /^[%‰]$/u;

const isOwnFact = ({ status, text, value }: Target): boolean =>
  status === 'reference' && value !== null && !OTHERS.test(text);

export const isShortfall = (target: Target): boolean => isOwnFact(target) && SHORT.test(target.text);

/** Goals, results, what fell short, and shares that may be results of a goal. */
export const isCompared = (target: Target): boolean =>
  target.status !== 'reference' || isShortfall(target) || (isOwnFact(target) && SHARE.test(target.unit ?? ''));
