/**
 * Sets without marks whose name has no counter: “学、查、改”三结合; 人员、经费、时间三保证; 学理论、学法规、学业务三学活动; 三到位，即领导到位、…; 做到三突破. The
 * members show it, right before or right behind, or the verb that leads to what is to be done so often. Left out: 张村、李村、王村三村,
 * 语文、数学、外语三科, which are counted.
 */
import { isBounded, PLAIN_NOUN } from '../lexicon/slogan-nouns.js';
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { GOVERNS_PAIR_WORDS, LONG_PREDICATE } from './bare-slogans.js';
import type { Context } from './context.js';
import { indexIn } from './member-spans.js';
import { keyedAfter, listAfter, listBefore, numbered } from './members.js';
import { countValue, QUANTITY } from './slogan-patterns.js';
import { opensWith } from './word-runs.js';

const NONE = -1;
const SEVERAL = characters('二两三四五六七八九');
/** 斤两公开. */
const WEIGHT = characters('斤');
const CLOSING = characters('”');
const LONGEST = 3;
const MARKS = characters(`，。；：、！？“”《》（）的了是和与及0123456789二三四五六七八九十${SPACES}`);
/** Counters, and what is counted without one: 三科, 两地, 三家. */
const COUNTED = characters(
  '个项条点件对双张道本套支批场名位家户所间栋座台辆艘架块片段节课门科类种级层次度期届轮遍回声句字页篇章卷册集部股组队班排连营团军师省市县区州乡镇村街巷路站港校院馆厂店园局厅处委办社会方者地国洲海湖河江山岛湾人员男女老少代兄弟姐妹儿孙爷岁年月日天周季时分秒元角斤两吨米里尺寸亩顷倍成折等号大小中上下左右前后内外',
);
const GENUS = wordSet('活动 行动 工程 制度 机制 教育 管理 建设 工作 责任制 工作法 模式 办法');
/** What leads to a name that tells what is to be done so often. */
const GOVERNS = wordSet(`${GOVERNS_PAIR_WORDS} 实现 达到 力争 确保 突出 围绕 守住 注重`);

/** What several are said to do, or to be, as one: 目标、任务、责任三明确. */
const TOGETHER = wordSet(
  '结合 对口 保证 保障 落实 统一 到位 明确 挂钩 联动 同步 优先 提高 提升 融合 衔接 配套 并重 并举 并进 公开 见面 一致 满意 达标 增长 增收 突破 创新 转变 强化 优化 兼顾 协调 对接 贯通 互动 共赢 过硬 不误 不变 不减 不丢 不降 不断 清零 翻番 双赢 保险 合一',
);

/** End of the name of a set whose numeral stands at the place; -1 where nothing shows one. */
export function uncountedSet(context: Context, at: number, numeral: number): number {
  const { syntax } = context;
  if (
    numeral !== at + 1 ||
    !SEVERAL.has(syntax, at) ||
    WEIGHT.has(syntax, at - 1) ||
    (COUNTED.has(syntax, numeral) && TOGETHER.startingAt(syntax, numeral) < 0)
  )
    return NONE;
  const count = countValue(syntax, at, numeral);
  const quoted = CLOSING.has(syntax, at - 1);
  // “保工资、保运转、保基本民生”三保支出: the word that each of them opens with is the name.
  if (quoted && opensEach(context, at, count)) return numeral + 1;
  for (let end = numeral + LONGEST; end > numeral; end--) {
    // 三学活动: what it is called is none of its name.
    if (
      !(isBounded(syntax, end) || PARTS.startingAt(syntax, numeral) === end) ||
      MARKS.find(syntax, numeral, end) < end ||
      GENUS.endingAt(syntax, end) > numeral ||
      opensWith(QUANTITY, syntax, numeral, end)
    )
      continue;
    const name = { start: numeral, end };
    if (quoted ? isAllOfQuotation(context, at, count, name) : isShown(context, { start: at, end }, name, count))
      return end;
  }
  return NONE;
}

function opensEach(context: Context, at: number, count: number): boolean {
  const { text } = context.syntax;
  const members = count < FEWEST ? null : listBefore(context, at, count);
  return (
    members?.items.every(({ start, end }) => end - start > 1 && text.charAt(start) === text.charAt(at + 1)) === true
  );
}
const FEWEST = 3;

/** “吃、住、行”三要素: the quotation before it holds as many as it counts, and no more. */
function isAllOfQuotation(context: Context, at: number, count: number, { start, end }: Span): boolean {
  const { syntax } = context;
  const open = (syntax.partners[at - 1] ?? 0) - 1;
  if (open < 0 || opensWith(PLAIN_NOUN, syntax, start, end)) return false;
  const members = listBefore(context, at, count);
  return members !== null && members.start <= open + 1 && members.items.length === count;
}

const LEADS_ON = characters('，。：（—”');
const DUN = characters('、');
const MAX_BACK = 24;
const LONGEST_DEED = 7;
/** 三学活动，学理论、…. */
const NEAR = characters('，：（。；、\n');
const KEYED = characters('，：（');
const MAX_GENUS = 8;

/** 吃、住、行、游、购、娱六要素: what such a name is made up of. */
const PART_WORDS = '要素 环节 维度 功能';
const PARTS = wordSet(PART_WORDS);
export const PART_FIRSTS = '要环维功';
export const PART_LASTS = '素节度能';
const LONGEST_PART = 4;
/** 防疫、生产两不误: what is said of them. */
const LOSES = characters('误');

/** Whether the members beside it, or the verb before it, show a name. */
function isShown(context: Context, set: Span, { start, end }: Span, count: number): boolean {
  const { syntax } = context;
  const { text } = syntax;
  const word = text.slice(start, end);
  const isDone = TOGETHER.startingAt(syntax, start) === end;
  if (
    word.length > 1 &&
    GOVERNS.endingAt(syntax, set.start) >= 0 &&
    (isDone || LONG_PREDICATE.startingAt(syntax, start) === end)
  )
    return true;
  const holds = ({ start: from, end: to }: Span): boolean => indexIn(text, word, { start: from, end: to }) >= 0;
  const areParts = PARTS.startingAt(syntax, start) === end;
  const isListed =
    (isDone || areParts || word.length === 1) && DUN.find(syntax, set.start - MAX_BACK, set.start) < set.start;
  const before = isListed && !LOSES.has(syntax, end - 1) ? listBefore(context, set.start, count) : null;
  if (areParts && before?.items.every((item) => item.end - item.start <= LONGEST_PART) === true) return true;
  if (before !== null && (isDone || before.items.every((item) => text.startsWith(word, item.start)))) return true;
  // 领导包片、干部包村、党员包户三包责任制: each holds it at its verb.
  if (
    before !== null &&
    count >= FEWEST &&
    before.items.every((item) => holds(item) && item.end - item.start <= LONGEST_DEED)
  )
    return true;
  if (word.length < 2)
    return (
      KEYED.has(syntax, NEAR.find(syntax, end, end + MAX_GENUS)) &&
      keyedAfter(
        context,
        set,
        Array.from({ length: count }, () => word),
      ) !== null
    );
  if (!LEADS_ON.has(syntax, end)) return false;
  const behind = listAfter(context, set.end, count) ?? numbered(context, set, count, false);
  return behind !== null && behind.items.length === count && behind.items.every(holds);
}
