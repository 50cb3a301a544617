/** Persons as they are called in talk: 老王, 小李, 韩总, 图书馆老杨; and whoever else may be given something to do. */
import { SURNAMES } from '../lexicon/surnames.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { isAdverbial } from './actor-adverbials.js';
import { type Bound, named } from './actor-ends.js';
import { isNounPhrase } from './actor-phrases.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import { skipOpeners } from './actors.js';
import { organsEnd } from './organs.js';
import { joined, words } from './word-runs.js';

const NAMED = characters(SURNAMES);
const FAMILIAR = characters('老小');
/** Believed behind 老 and 小 alone. */
const ALSO_NAMED = characters(`${SURNAMES}马高何于叶常任方金`);
/** 韩总, 李工, 孙局: a title cut to one character. */
const TITLES = characters('总工局处科队所厂站导');
/** 老李, but 大老李; 李总, but 参李总: nothing else stands before them but a unit. */
const LENGTH = 2;
/** 江总书记, 史总编: one of these words goes on. */
const GOES_ON = wordSet('书记 理 经理 编 编辑 会计 工程师 长');
/** 老区, 小康, 石油总, 万工: no name. */
const NO_PERSON = wordSet(
  '小康 小常 小方 小金 小任 老高 老任 老龄 老师 小段 小牛 小苗 老牛 老路 小路 老江 老区 万工 石工 施工 陶工 段工 路工 石总 田总 路段 路站',
);

/** 孙大姐, 李师傅 */
const KIN = wordSet('大姐 大哥 大嫂 大叔 大爷 大妈 大娘 嫂子 师傅 大伯 老弟');
/** 守库的, 掌勺的: by what they do. */
const DOERS = wordSet(
  joined(
    words(
      '守库 守门 守坝 守闸 守夜 看门 看山 看坝 看渠 看库 看车 管钱 管物 管账 管水 管库 管粮 管电 管事 打更 掌勺 值班 带班 开车 开船 收粮 收费 收购 放水 放映 记工 记账 喂猪 烧锅炉 带队 站岗 巡线 巡堤 押车 押运 跟车 卖票 检票 验收 过磅 司磅 打饭 做饭 炒菜 卖饭 切配 发药 打针 挂号',
    ),
    ['的'],
  ),
);

/** Whoever is called by a name, a kinship or what he does, at the head of a clause and up to the modal, adverbs aside; null where nobody is. */
export function personBefore(context: Context, clause: number, at: number): Bound | null {
  const { syntax } = context;
  if (WANTED.test(syntax, at)) return null;
  const start = skipOpeners(context, clause, at);
  const doer = DOERS.startingAt(syntax, start, at);
  const last = Math.min(at, start + LONGEST_NAME);
  for (let end = Math.max(doer, start + LENGTH); end <= last; end++) {
    if (end !== doer && !isPerson(context, start, end) && !isTeam(syntax, start, end)) continue;
    const behind = YOU.startingAt(syntax, end, at);
    if (isAdverbial(syntax, behind > 0 ? behind : end, at)) return named(start, end);
  }
  return null;
}
/** Where a person by name, or a team by its number, ends that begins at the place; -1 where none does. */
export function personEnd(context: Context, start: number, limit: number): number {
  for (let end = Math.min(limit, start + LONGEST_NAME); end >= start + LENGTH; end--)
    if (isPerson(context, start, end) || isTeam(context.syntax, start, end)) return end;
  return -1;
}

const LONGEST_NAME = 8;
/** 刘总要那块地: what he wants. */
const WANTED = opening(/要(?:的|[这那](?![样么里])|[一二两三四五六七八九十几\d]+[块个份笔张套])/, '要');
/** 老周你要…, 李工你们要… */
const YOU = wordSet('你 您 你们');

/** Whether the stretch calls a person by a name, his unit before it or not. */
export function isPerson({ syntax, lexicon }: Context, start: number, end: number): boolean {
  const kin = KIN.endingAt(syntax, end, start);
  if (kin === start + 1) return NAMED.has(syntax, start);
  const at = end - LENGTH;
  if (at < start || NO_PERSON.startingAt(syntax, at) === end || GOES_ON.startingAt(syntax, end) > 0) return false;
  const isCalled =
    (FAMILIAR.has(syntax, at) && ALSO_NAMED.has(syntax, at + 1)) ||
    (NAMED.has(syntax, at) && TITLES.has(syntax, at + 1));
  return (
    isCalled && (at === start || (endsActor(lexicon, syntax, start, at) && isNounPhrase(lexicon, syntax, start, at)))
  );
}

/** 一组, 二班, 三营: teams by their number. */
const TEAM = opening(
  /第?[一二三四五六七八九十]{1,2}(?:班|营|组|队|连|排|工区|标段|中队|大队|分队|小组|小队|支队|病区)/,
  '第一二三四五六七八九十',
);
const isTeam = (keyed: Keyed, start: number, end: number): boolean => TEAM.length(keyed, start) === end - start;

/** Whether whoever is named between the places can be given something to do. */
export const isSomebody = (context: Context, start: number, end: number): boolean => {
  const { syntax, lexicon } = context;
  if (end - start < LENGTH) return false;
  return (
    organsEnd(syntax, start, end) === end ||
    (endsActor(lexicon, syntax, start, end) && isNounPhrase(lexicon, syntax, start, end)) ||
    isPerson(context, start, end) ||
    isTeam(syntax, start, end)
  );
};
