/**
 * Words that only lead on to a list that is read out: 我念给大家听, 下面逐条通报. What the list tells is said before them. Left out: 念好…经,
 * 读书, what others are to read.
 */
import { finder } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';

const READS = finder(
  /(?:念|读|说|讲|报|摆)(?:给(?:大家|同志们|各位|你们)|一遍|一念|出来|几条|几个|几件)|(?:逐条|逐个|逐一|挨个|一条一条地?|一件一件地?|一个一个地?|原原本本地?)(?:念|读|说|讲|报|通报|列|摆|点)|(?:列举|归纳|罗列|摘要|点|列|摆)(?:如下|在这里|在下面|几条|一下)|归纳(?:起来|一下)|(?:概括|梳理|汇总|总结|合并|集中)起来/,
  '念读说讲报摆逐挨一原列归罗摘点概梳汇总合集',
);

/** Whether a stretch reads a list out. */
export const readsAloud = (keyed: Keyed, start: number, end: number): boolean => READS.test(keyed, start, end);
