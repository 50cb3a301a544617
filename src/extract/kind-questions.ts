/** Headings that ask: 为什么要抓春耕, 什么是河长制, 形势怎么看 are answered with how things stand, 耕地怎么保 with what is to be done. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';

export const WHY = wordSet('为什么 为啥 为何 凭什么 何以');
/** 怎么看, 什么是河长制, 何谓担当: what a thing is, and how it is to be seen. */
const ASKS_WHAT = wordSet('怎么看 怎样看 如何看 什么是 什么叫 什么才是 何谓 何为 啥是 啥叫');
const LEAVES_OPEN = wordSet('怎么看 怎样看 如何看 吗 呢 多少 谁 什么 哪里 几何 有多远 好不好 行不行 够不够');
/** 怎么保, 如何防: how to do a thing is to be told. */
const HOW = /(?:怎么|怎样|如何)(?!看)[一-龥]{1,2}$/;
const HOW_MARKS = wordSet('怎么 怎样 如何');
/** 好不好，…; 得不得民心，…; 群众满意不满意; but 干不干都一样. */
const A_NOT_A =
  /^[^，]{0,10}([一-龥])不\1[^，]{0,4}，|^[^，]{0,10}?([一-龥]{1,2})[不没]\2(?![^，]{0,2}(?:都|一样|一个样))[^，]{0,4}$/;
const COMMAS = characters('，');
const ASKING_MARK = characters('？');

/** A question that the body answers with what is to be done. */
export const isHow = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean => {
  const at = HOW_MARKS.first(keyed, Math.max(headingStart, headingEnd - 4), headingEnd);
  return at >= 0 && HOW.test(keyed.text.slice(at, headingEnd));
};

const asksAt = (keyed: Keyed, at: number, limit: number): boolean =>
  WHY.startingAt(keyed, at, limit) >= 0 || ASKS_WHAT.startingAt(keyed, at, limit) >= 0;

/** A question to which the body is the answer. */
export const isOpen = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  asksAt(keyed, headingStart, headingEnd) ||
  asksAt(keyed, COMMAS.find(keyed, headingStart, headingEnd) + 1, headingEnd) ||
  LEAVES_OPEN.endingAt(keyed, headingEnd) >= headingStart ||
  ASKING_MARK.has(keyed, headingEnd) ||
  A_NOT_A.test(keyed.text.slice(headingStart, headingEnd));
