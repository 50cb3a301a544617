/**
 * Whether the words of a quotation are a numeric slogan: “三个务必”, “三会一课”, “4+4”, “双培养”, “新三样”. Left out: dates
 * (“三八”), quantities (“三年”), sentences (“三个人的”), idioms.
 */
import { SPACES } from '../source/chars.js';
import { readNumeral } from '../lexicon/numerals.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import {
  ARABIC,
  ARABIC_COUNT,
  countEnd,
  COUNTS,
  HAN_COUNT,
  isHanSum,
  isIdiom,
  isIdiomAt,
  isOfDay,
  isReduplication,
  namesRegion,
  numbersOf,
  QUANTITY,
  SUM,
  valueAt,
} from './slogan-patterns.js';
import { opensWith } from './word-runs.js';

const PIECE = characters('个');
const QUALIFIED_LAST = characters('样化件条力业军');
/** 新三样, 大气十条, 国六条: a named set with its field before the number. */
const QUALIFIED =
  /^(?:[新老国][二两三四五六七八九十](?:样|化|件|条|力|业|军)|[^\d一二两三四五六七八九十第，。]{1,4}[二三四五六七八九十]{1,3}条)$/;

/** “十佳标兵”, “百佳乡镇”: who is honoured. */
const BEST_TEN = wordSet('十佳 百佳 十优');

/** “七七事变”; “七根火柴”的故事: what happened, and what is told. */
const EVENTS = wordSet('事变 惨案 起义 暴动 运动');
const TOLD = opening(/[”’]的?(?:红色|革命|英雄|长征|感人|经典|动人)*(?:故事|典故|传说|寓言)/, '”’');

/** Whether a whole stretch, as of a quotation, is a numeric slogan. */
export function isQuotedSlogan(keyed: Keyed, start: number, end: number): boolean {
  if (BEST_TEN.startingAt(keyed, start) >= 0 || EVENTS.endingAt(keyed, end) > start || TOLD.test(keyed, end))
    return false;
  if (end - start > MAX_NAME || namesRegion(keyed, start, end) || DOT.find(keyed, start, end) < end) return false;
  const { text } = keyed;
  if (PAIRED.startingAt(keyed, start) === end) return true;
  if (HAN_COUNT.has(keyed, start) || ARABIC_COUNT.has(keyed, start))
    return (
      packsNumbers(keyed, start, end) &&
      !isOfDay(keyed, start, end) &&
      !isIdiom(text.slice(start, end)) &&
      !isIdiomAt(keyed, start, end - start)
    );
  if (DOUBLE.has(keyed, start) && end - start >= 2 && end - start <= 5 && MARK.find(keyed, start, end) === end)
    return !isIdiomAt(keyed, start, end - start) && !isIdiomAt(keyed, start, 2);
  return (QUALIFIED_LAST.has(keyed, end - 1) && QUALIFIED.test(text.slice(start, end))) || isLedPack(keyed, start, end);
}

/** “一助一”, “一帮一”: one for each other; not “一对一”, which is how. */
const PAIRED = wordSet('一助一 一帮一 一带一 一包一 一联一 一扶一 一教一 一结一 一保一');

/**
 * The end of the slogan that a quotation opens with and goes on behind: 双创 of “双创示范基地”, 三个率先 of “三个率先·青春行动”; -1 where
 * it holds no more than the slogan, or none.
 */
export function quotedHead(keyed: Keyed, start: number, end: number): number {
  const dot = DOT.find(keyed, start, end);
  // “五星·红管家”: a brand, whose two characters are no slogan of their own.
  if (dot < end) return dot - start > 2 && isQuotedSlogan(keyed, start, dot) ? dot : -1;
  const named = DOUBLE.has(keyed, start) && TITLE.startingAt(keyed, start + 2) > 0;
  return named && isQuotedSlogan(keyed, start, start + 2) ? start + 2 : -1;
}
const DOT = characters('·•');
/** “双拥模范城”, “双减试点”: what a pair makes of somebody or something. */
const TITLE = wordSet('模范 示范 试点 先进 先锋 基地 园区 工作 创建 政策 活动 行动');

/** 清四乱, 反三违, 门前三包: a verb or a place before the count of a pack. Not 老两口, 黄金四小时, 丢三落四. */
const LED_PACK =
  /^(?:[^\d〇零一二两三四五六七八九十百千万双第几数前后上下老新大小周月号初年约近超期，。；：、！？“”《》（）\s]|[^\d〇零一二两三四五六七八九十百千万双第，。；：、！？“”《》（）\s][^\d〇零一二两三四五六七八九十百千万双第几数周月号初年约近超达期，。；：、！？“”《》（）\s])[两三四五六七八九十][^\d〇零一二两三四五六七八九十百千万双个大项条件张本道套场次，。；：、！？“”《》（）\s]{1,2}$/;
const MIN_LED = 3;
const MAX_LED = 5;
/** What is counted so is no pack: people, places (净美三秦, 秀美八闽), spans of time. */
const NO_PACK = characters(
  '头年月日天夜分秒时院校中小线号期区楼层口孩胎哥姐妹兄弟人角方洲海江湖山城市国届代娃弟友样秦晋湘楚闽桂皖吴迤淮',
);

/** 立足三农, 服务三农: what is done about a set is none of its name. */
const VERBS = wordSet(
  '立足 服务 聚焦 助力 扎根 面向 心系 情系 支持 振兴 落实 坚持 做好 抓好 做到 开展 推进 深化 强化 实施 坚守 践行 弘扬 牢记 关注 致力 支农 惠及 反哺 围绕 突出 严守 守住',
);

function isLedPack(keyed: Keyed, start: number, end: number): boolean {
  if (end - start < MIN_LED || end - start > MAX_LED || NO_PACK.has(keyed, end - 1)) return false;
  if (VERBS.startingAt(keyed, start) >= 0) return false;
  if (isIdiomAt(keyed, start, end - start) || !LED_PACK.test(keyed.text.slice(start, end))) return false;
  const numeral = HAN_COUNT.find(keyed, start, end);
  return !isIdiomAt(keyed, numeral, end - numeral) && !opensWith(QUANTITY, keyed, numeral + 1, end);
}

/** “9073”养老格局, “135”工作思路: what a code of numerals names; not “12345”热线, “211”工程. */
const CODED = wordSet(
  '格局 模式 工作法 工作思路 工作模式 工作机制 工作体系 发展思路 发展格局 发展布局 发展战略 产业体系 产业布局 产业格局 布局 体系 战略 思路 框架 机制 架构 矩阵',
);
/** “一二三”行动, “十百千”工程: 汉字 in a row of their own name more than digits may. */
const CODED_IN_HAN = wordSet('抓手 工程 行动 计划 目标 方略 路径 举措');
const TENS = '十百千 百千万 十百千万 个十百千 千百十 万千百 千百万';
/** 一二三, 三四五, 三二一: so many numerals, each one more, or one less, than the one before. */
const SHORTEST_ROW = 3;
const isRow = (keyed: Keyed, start: number, end: number): boolean => {
  if (ROW_OF_TENS.startingAt(keyed, start) === end) return true;
  if (end - start < SHORTEST_ROW || ONES.skip(keyed, start, end) < end) return false;
  const steps = Array.from({ length: end - start - 1 }, (_, index) => {
    const at = start + index;
    return valueAt(keyed.text.charAt(at + 1), 0) - valueAt(keyed.text.charAt(at), 0);
  });
  return steps.every((step) => step === steps[0] && Math.abs(step) === 1);
};
const ONES = characters('一二三四五六七八九十');
/** Rows that are told from a count without marks. */
const ROW_OF_TENS = wordSet(TENS);
const DIGITS = characters(ARABIC);
/** “110”联动机制: numbers that are dialled, and days. */
const DIALLED = wordSet('110 114 119 120 122 12306 12315 12333 12348 12366 12369 315 918');
/** “12345”：, “一二三四五”，即…: what the code counts stands behind it; not 拨打“12345”，即可. */
const LISTED = opening(/：(?![”\d])|[，（]即(?![可使将刻])|——|来(?:概括|表述|归纳)/, '：，（—来');
const HAN_ONE = characters('一');
/** A number that is dialled counts, too. */
const COUNTING = wordSet('123 1234 12345');
/** 养老格局, 学习模式: a field before the noun. */
const MAX_FIELD = 4;

/** Whether a quotation of numerals alone is the code of a set: two to five digits, or a row of 汉字, with what they order behind them. */
export function isCode(keyed: Keyed, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 5) return false;
  const inHan = isRow(keyed, start, end);
  const isListed = length > 2 && LISTED.test(keyed, end + 1);
  // “一二三五”：围绕一个目标，…: a row of numerals that skips one, where what it counts stands behind it.
  if (!inHan && ONES.skip(keyed, start, end) === end) return isListed && HAN_ONE.has(keyed, start);
  if (!inHan && DIGITS.skip(keyed, start, end) < end) return false;
  if (COUNTING.startingAt(keyed, start) === end && (isListed || isListedBehind(keyed, end + 1))) return true;
  if (DIALLED.startingAt(keyed, start) === end) return false;
  if (isListed) return true;
  for (let at = end + 1; at <= end + 1 + MAX_FIELD; at++) {
    if (MARK.has(keyed, at)) return false;
    if (CODED.startingAt(keyed, at) >= 0 || (inHan && CODED_IN_HAN.startingAt(keyed, at) >= 0)) return true;
  }
  return false;
}

/** “1234”工程，即建设1个中心、…: what it counts stands behind its noun. */
function isListedBehind(keyed: Keyed, from: number): boolean {
  for (let at = from; at <= from + MAX_FIELD && !MARK.has(keyed, at); at++) {
    const noun = CODED_IN_HAN.startingAt(keyed, at);
    if (noun >= 0) return LISTED.test(keyed, noun);
  }
  return false;
}

/** End of a row of numerals without marks that orders a work: 百千万工程, 十百千人才工程; -1 where none begins. */
export function codeOfRow(keyed: Keyed, at: number): number {
  const end = ROW_OF_TENS.startingAt(keyed, at);
  if (end < 0) return -1;
  for (let noun = end; noun <= end + 2; noun += 2) if (CODED_IN_HAN.startingAt(keyed, noun) >= 0) return end;
  return -1;
}

/** What a code counts, digit by digit; a nought belongs to the digit before it: 9073 gives 90, 7 and 3; 十百千 10, 100 and 1000. */
export const numbersOfCode = (code: string): readonly number[] =>
  (code.match(/[1-9]0*|[一二三四五六七八九十百千万]/g) ?? []).map((one) =>
    /\d/.test(one) ? Number(one) : valueAt(one, 0),
  );

const MAX_NAME = 16;
const DOUBLE = characters('双');
/** Marks and blanks, which no name holds. */
const MARK = characters(`，。；：、！？“”《》（）${SPACES}`);
/** “三八”, “七一”, “12345”: numerals alone name a day or a line. */
const DATE = characters('一二三四五六七八九十0123456789·');
/** Words of a sentence, not of a name of several numbers. */
const TELLS = characters('是就要有的');
/** “十要十不准”, “六要六不”: as many of each. */
const DOS_AND_DONTS = /^([二三四五六七八九十]{1,2})要\1不[准要得能许可做搞]?$/;
/** 五有五落实, 三要两不要: as words of packs. */
const HAVING = /^[二三四五六七八九十][有要][二两三四五六七八九十][^是就的，。]{1,3}$/;
/** 三者是…的: words of a sentence, not of a name of one number; at its end they may stand. */
const RUNS_ON = characters('的了是');
/** 三名干部, 五户联保: a measure that opens a longer noun. */
const MEASURES_PEOPLE = characters('名位户家人');
/** 三代好子孙, 四代同堂; not 三代表, 一次代办. */
const GENERATION = opening(/代(?![表办理码替建管])/, '代');
const GENERATION_SIGN = characters('GD');
/** “三县”建设: what stands in marks with its number is to become of a place. */
const PLACES = characters('县市');
const BUILDS = wordSet('建设 创建 联创 同创 战略 目标 发展 叠加');
const BUILDING = wordSet('建设 打造 创建 争创');

/** Whether a stretch that begins with a numeral says more than a quantity or a date. */
function packsNumbers(keyed: Keyed, start: number, end: number): boolean {
  if (DATE.skip(keyed, start, end) === end) return false;
  const { text } = keyed;
  if (SUM.test(keyed, start)) return end - start <= 5 || !/^\d+\+\d+$/.test(text.slice(start, end));
  if (end - start <= 5 && isHanSum(keyed, start)) return true;
  const numeral = readNumeral(text, start);
  if (numeral === null || numeral.scale !== '' || numeral.unit !== '' || numeral.digits || numeral.value > 60)
    return false;
  if (isCompact(keyed, start, end)) {
    const inner = text.slice(start, end);
    if (numbersOf(inner).length >= 2)
      return (
        !isReduplication(inner) &&
        (TELLS.find(keyed, start, end) === end || DOS_AND_DONTS.test(inner) || HAVING.test(inner))
      );
  }
  const noun = numeral.end;
  // 5G+工业互联网, 3D打印
  if (GENERATION_SIGN.has(keyed, noun)) return false;
  if (numeral.value < 2 || noun >= end || end - noun > 9 || RUNS_ON.find(keyed, noun, end - 1) < end - 1) return false;
  if (GENERATION.test(keyed, noun)) return false;
  if (opensWith(QUANTITY, keyed, noun, end) && !(MEASURES_PEOPLE.has(keyed, noun) && end - noun > 2))
    return (
      end === noun + 1 &&
      PLACES.has(keyed, noun) &&
      (BUILDS.startingAt(keyed, end + 1) >= 0 || BUILDING.endingAt(keyed, start - 1) >= 0)
    );
  return isCounted(keyed, start, end);
}

/** What no word behind a numeral holds. */
const WORD_END = characters(`${COUNTS}${ARABIC}，。；：、！？“”《》（）${SPACES}`);

/** 十年磨一剑, 一日之计: spans of time make sayings. */
const TIME = characters('年月日天夜分秒');

/** Two to four numerals, each with a word of up to four characters: 三会一课, 三个表率一个模范. Longer ones are sayings: 一方水土难养一方人. */
function isCompact(keyed: Keyed, start: number, end: number): boolean {
  let groups = 0;
  for (let at = start; at < end; groups++) {
    const word = countEnd(keyed, at);
    if (word === at) return false;
    at = WORD_END.find(keyed, word, end);
    const longest = PIECE.has(keyed, word) ? 6 : 4;
    if (at === word || at - word > longest || TIME.has(keyed, word)) return false;
  }
  return groups >= 2 && groups <= 4;
}

const COUNTER = characters('个大项种类条件场点道张支面本化步级');
const NOUN_END = characters(`${ARABIC}，。；：、！？“”《》（）${SPACES}`);

/** One numeral with a counter and a noun of up to nine characters: 四个意识, 五位一体总体布局. */
function isCounted(keyed: Keyed, start: number, end: number): boolean {
  const count = countEnd(keyed, start);
  const longest = COUNTER.has(keyed, count) ? 10 : 9;
  return end - count <= longest && end - start > 1 && NOUN_END.find(keyed, count, end) === end;
}

/** 三个“管住”: a count of its own with quoted words. */
const QUOTED_NOUN = opening(
  /(?:[二两三四五六七八九十]|十[一二三四五]|[2-9])个“[^”，。]{1,6}”/,
  '二两三四五六七八九十23456789',
);
const OPENING = characters('“');

export function quotedNoun(keyed: Keyed, at: number, counter: number): number {
  const length = OPENING.has(keyed, counter + 1) ? QUOTED_NOUN.length(keyed, at) : -1;
  return length < 0 ? -1 : at + length;
}
