/** 局长们要管好自己, 处长们、科长们要下去: those who hold an office. Left out: 家长们, 同学们, 代表们, who are the ones spoken to. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';

const MANY = characters('们');
const HEADS = characters('长');
const SPOKEN_TO = wordSet('同志 朋友 代表 委员 同学 老师 学员 来宾 家长 学长 首长 会长 兄长 师长');
const MORE = opening(/(?:[、和][一-龥]{2,6}们)+/, '、和');

/** Behind them, and those listed with them, where words for many end at the place; -1 where these hold no office. */
export function officersEnd({ syntax, lexicon }: Context, end: number): number {
  if (!MANY.has(syntax, end - 1) || SPOKEN_TO.endingAt(syntax, end - 1) >= 0) return -1;
  const kind = lexicon.actors.endingAt(syntax, end - 1)?.value.kind;
  const holds = kind === 'office' || (kind === 'suffix' && HEADS.has(syntax, end - 2));
  return holds ? end + Math.max(0, MORE.length(syntax, end)) : -1;
}
