/** Names of one character that stand for things of another kind: 食品、消防、用药三道关; 组织、监督、服务三张网. Left out: 三道把关, 三张桌子. */
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { BEHIND_NOUN_WORDS } from './noun-ends.js';

const IMAGES = wordSet('道关 道坎 道槛 张网 张牌 本账 笔账 条链 条腿 把锁 把尺');
const BEHIND = wordSet(`${BEHIND_NOUN_WORDS} 后 前 之后 以后 上 才 方可`);

/** Whether the counter at the place counts such a name, and no longer one. */
export const isImageAt = (keyed: Keyed, counter: number): boolean =>
  IMAGES.startingAt(keyed, counter) > 0 &&
  (counter + 2 === keyed.text.length || BEHIND.startingAt(keyed, counter + 2) >= 0);

/** Things that stand for others where the text says which: 就怕三样东西，秤，等级，脸. */
const THINGS = wordSet(
  '道关口 道关 道门 道防线 道手续 道闸口 道闸 道坎 本账 笔账 张清单 张牌 张网 张表 把尺子 把尺 把锁 把钥匙 面旗子 面旗 面旗帜 条底线 条红线 场硬仗 场仗 场战役 样东西 样法宝 个责任人 件实事 件大事 件好事 件民生实事 个口子 块硬骨头 碗饭 座桥 盏灯 根弦 根桩 杆旗',
);

/** What counts them. */
export const THING_COUNTERS = '道本笔张把面条场样个件块座盏根杆碗';

/** End of such a thing at its counter; -1 where none is counted. */
export const thingEnd = (keyed: Keyed, counter: number): number => THINGS.startingAt(keyed, counter);
