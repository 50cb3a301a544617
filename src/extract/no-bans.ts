/** 不得 that forbids nothing: said of a verb before it (等不得, 慢不得, 马虎不得半点), or part of another word (不得不, 不得而知). */
import { opening } from '../source/finder.js';

/** Whether nothing that is forbidden follows: a mark, what goes on the word, how little. */
export const FORBIDS_NOTHING = opening(
  /不得(?:[，。；、！？：”’）\s]|$|[不已]|了(?!解)|的|而知|志|人心|其[法解门所]|要领|劲|半[点分天步刻]|丝毫|(?:一)?(?:点|丝)(?:儿)?[马含大虚松闪差])/,
  '不',
);
