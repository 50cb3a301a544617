/** Persons as they are called in talk: 老王, 小李, 韩总, 图书馆老杨; and whoever else may be given something to do. */
import { SURNAMES } from '../lexicon/surnames.js';
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { isNounPhrase } from './actor-phrases.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import { organsEnd } from './organs.js';

const NAMED = characters(SURNAMES);
const FAMILIAR = characters('老小');
/** 韩总, 李工, 孙局: a title cut to one character. */
const TITLES = characters('总工局处科队所厂站导');
/** 老李, but 大老李; 李总, but 参李总: nothing else stands before them but a unit. */
const LENGTH = 2;
/** 江总书记, 史总编: one of these words goes on. */
const GOES_ON = wordSet('书记 理 经理 编 编辑 会计 工程师 长');
/** 老区, 小康, 石油总, 万工: no name. */
const NO_PERSON = wordSet(
  '小康 老龄 老师 小段 小牛 小苗 老牛 老路 小路 老江 老区 万工 石工 施工 陶工 段工 路工 石总 田总 路段 路站',
);

function isPerson({ syntax, lexicon }: Context, start: number, end: number): boolean {
  const at = end - LENGTH;
  if (at < start || NO_PERSON.startingAt(syntax, at) === end || GOES_ON.startingAt(syntax, end) > 0) return false;
  const isCalled =
    (FAMILIAR.has(syntax, at) && NAMED.has(syntax, at + 1)) || (NAMED.has(syntax, at) && TITLES.has(syntax, at + 1));
  return (
    isCalled && (at === start || (endsActor(lexicon, syntax, start, at) && isNounPhrase(lexicon, syntax, start, at)))
  );
}

/** Whether whoever is named between the places can be given something to do. */
export const isSomebody = (context: Context, start: number, end: number): boolean => {
  const { syntax, lexicon } = context;
  if (end - start < LENGTH) return false;
  return (
    organsEnd(syntax, start, end) === end ||
    (endsActor(lexicon, syntax, start, end) && isNounPhrase(lexicon, syntax, start, end)) ||
    isPerson(context, start, end)
  );
};
