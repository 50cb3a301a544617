/**
 * How many there are, told among what is asked for before anything is said of them: 全县百人以上的厂矿48家，真正配了安全员的…;
 * 目前在校寄宿生3200名，…. Left out: what was or is to be done (全县培训骨干120名), what is kept or set (全年…, 目标是…).
 */
import { characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import {
  AIMED,
  type Cues,
  DONE_HERE,
  MOVED,
  MUST,
  SINCE,
  STATED_GOAL,
  STRONG_WILL,
  WILL,
  YEAR_AHEAD,
} from './target-cues.js';
import { wordSet } from '../source/word-set.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

const PLACE = opening(
  /(?:我(?:查了一下|了解了一下|算了一下|看了一下)，)?(?:(?:目前|现在|眼下|当前)，?)?(?:全[县市省区镇乡村校局院厂州]|(?:我们?|咱们?)[县市省区镇乡村校局院厂]|其中|目前|现在|眼下|当前|(?:年初|去年底|去年末|上年末|[去上]年年底)，?(?:我们?|全[县市区镇乡村])?)/,
  '我目现眼当全咱其年去上',
);
const STOPS = characters('，。；、');
const COUNTED = characters('户家人名个所座处口万支条辆艘台栋');
/** 1800多口人, 3200名学生 */
const LONGEST_NOUN = 5;
/** 未脱贫人口2.1万人 */
const NOT_YET = characters('未');
const REACH = 30;
const ASKED = MUST | AIMED | STRONG_WILL | STATED_GOAL | WILL | YEAR_AHEAD;
const DONE = DONE_HERE | SINCE | MOVED;

/** Whether the amount is the first thing that its sentence tells of the place. */
/** 存量违建32万平方米，年底前拆一半 */
const STOCK = opening(/(?:存量|现存|积存|历史遗留)(?!资金|债务)/, '存现积历');

/** 露天矿山共29处，面积1640亩: how large those there are. */
const SIZE_OF = opening(/总?(?:面积|长度|里程|库容|储量|装机容量|建筑面积|占地)/, '总面长里库储装建占');
const THOSE = ending(/(?:共有?|现有|[^没未还只]有)\d[\d.]*[处座条个家口]，$/, '，', 16);

/** 全县新签合同项目11个: brought about. */
const NEWLY = wordSet('新签 新批 新办 新设 新上 新招 新引进 新登记 新注册 新开办 新发展 新认定');

export function isThere(syntax: Syntax, cues: Cues, amount: Amount, clause: Span, sentence: Span): boolean {
  const { kind, comparator, start, end } = amount;
  if (kind === 'measure' && STOPS.has(syntax, end) && STOCK.test(syntax, clause.start))
    return !has(cues.within(clause.start, clause.end), ASKED) && !ACTIONS.test(syntax, clause.start, start);
  if (kind === 'measure' && SIZE_OF.test(syntax, clause.start) && THOSE.test(syntax, clause.start))
    return !has(cues.within(clause.start, clause.end), ASKED);
  if (kind !== 'count' || comparator === '<=' || !COUNTED.has(syntax, end - 1)) return false;
  const stop = STOPS.find(syntax, end, end + LONGEST_NOUN);
  if (!STOPS.has(syntax, stop) || ACTIONS.test(syntax, end, stop)) return false;
  if (start - clause.start > REACH || !(PLACE.test(syntax, clause.start) || PLACE.test(syntax, sentence.start)))
    return false;
  if (has(cues.within(clause.start, clause.end), DONE) || has(cues.within(sentence.start, start), SINCE)) return false;
  if (has(cues.within(sentence.start, clause.end), ASKED)) return false;
  if (NEWLY.test(syntax, clause.start, start)) return false;
  return NOT_YET.find(syntax, clause.start, start) < start || !ACTIONS.test(syntax, clause.start, start);
}
