/** Metrics of deeds told in one character before the number, and what was done behind it: 打了5眼井 → 打井, 浇上了3万亩地 → 浇地. */
import { characters } from '../source/finder.js';
import type { Syntax } from '../syntax/syntax.js';
import { NOUN_STOPS } from './target-own-words.js';
import { stopBefore, type Stretch } from './target-stretch.js';

const DEEDS = characters(
  '打拿夺栽修架养种盖建挖铺买通办招引改拆救抓送装添植造砌填拉开浇灌清查破捐筹凑发补配设立订卖织炼采砍运栋收喂放',
);
const NOUN = /^(?![多余来])(?:(?![就都也能要把被])[一-龥]){1,8}$/u;
const MOST = 8;

/** 镇里修了12公里路, 我们又栽了300棵树; 维修了, 播种了 are other words. */
const SPOKEN = characters('打栽修架种盖挖铺砌填浇灌筹凑炼砍买拿夺');
const OTHER_WORDS = characters('维整检装抢返研选进必翻编拍攻搭播补接引耕购覆移抛新改兴重争剥捉收');
const PERFECT = characters('了');
const standsAlone = (syntax: Syntax, head: number, tail: number): boolean =>
  tail - head === 1 ||
  (tail > head && PERFECT.has(syntax, tail) && SPOKEN.has(syntax, tail - 1) && !OTHER_WORDS.has(syntax, tail - 2));

/** The deed with what was done; '' where no such word stands alone before the number, or nothing behind it. */
export function shortDeed({ syntax, amount, next, to }: Stretch, head: number, tail: number): string {
  if (!DEEDS.has(syntax, tail - 1) || !standsAlone(syntax, head, tail)) return '';
  if (amount.kind !== 'count' && amount.kind !== 'measure' && amount.kind !== 'money') return '';
  const limit = Math.min(to, amount.end + MOST + 1, next?.start ?? to);
  const noun = syntax.text.slice(amount.end, stopBefore(syntax, NOUN_STOPS, amount.end, limit));
  return NOUN.test(noun) ? `${syntax.text.charAt(tail - 1)}${noun}` : '';
}
