/** Bounds of an amount that stand apart from it: 分别达到90%和95%以上, 不能少于投资的3%. */
import { characters, ending } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Amount } from './target-amounts.js';
import type { Comparator } from './target-comparators.js';

const RESPECTIVELY = wordSet('分别');
const RESPECTIVE_REACH = 24;
export const JOINTS = characters('和与、');
export const isRespective = (syntax: Keyed, at: number): boolean =>
  RESPECTIVELY.test(syntax, CLAUSE_ENDS.behindLast(syntax, at, Math.max(0, at - RESPECTIVE_REACH)), at);
const CLAUSE_ENDS = characters('，。；：\n');

/** 分别达到90%和95%以上: what is said behind the second holds for both. */
export function withSharedBounds(syntax: Keyed, found: readonly Amount[]): readonly Amount[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    if (next === undefined || one.comparator !== '=' || next.comparator === '=' || next.comparator === 'range')
      return one;
    if (next.start !== one.end + 1 || !JOINTS.has(syntax, one.end) || one.kind !== next.kind) return one;
    return BOUNDS.endingAt(syntax, next.end) > next.start && isRespective(syntax, one.start)
      ? { ...one, comparator: next.comparator }
      : one;
  });
}
const BOUNDS = wordSet('以上 以下 以内 之内 左右 上下');

/** 不能少于投资的3%, 不超过总量的一成: the bound stands before what the share is of. */
const OF_BOUND = ending(
  /(?:(不低于|不少于|不得低于|不得少于|不能低于|不能少于|不应低于|不应少于|超过)|不到|不足|低于|不超过|不高于|不得超过|不得高于|不能超过|不应超过)[^，。；\d]{2,14}的$/,
  '的',
  24,
);
export function boundOf(syntax: Keyed, at: number): Comparator {
  const told = OF_BOUND.exec(syntax, at);
  return told === null ? '=' : told[1] === undefined ? '<=' : '>=';
}
