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
