/**
 * Counted nouns with their members before or behind them: 处理好…、…等5个方面的关系; “某某讲堂”这两个载体; 首问负责、限时办结两项制度. Left out:
 * counts whose members the text does not name.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import { clausesBefore, clausesBehind } from './counted-clauses.js';
import type { Draft, Place } from './counted-drafts.js';
import { THINGS } from './counted-headings.js';
import { endOfCounted, leadOf } from './counted-namely.js';
import { isOfLetters, lettersApart, lettersBehind, pointedBack, quotedBefore } from './counted-quoted.js';
import { endOfTail, NOUN_MARKS } from './counted-tails.js';
import { listOf, NAME_OPENS, POINTS_BACK } from './member-spans.js';
import { calledOff } from './members-called.js';
import { PREDICATE } from './noun-ends.js';
import { HAN_COUNT } from './slogan-patterns.js';
import { equatedBefore, listAfter, listBefore, namesBehind, type Members } from './members.js';

const NAMED_BY = wordSet(
  '句 个 项 门 大 种 类 方面 对 条 层 点 支 道 张 件 重 股 招 样 手 篇 根 把 扇 盏 面 杆 本 笔 桩 块',
);
/** 个字. */
const LETTERS = 2;

/** A counted noun with its members before or behind it: 处理好…、…等5个方面的关系; “某某讲堂”这两个载体; 三个方面：甲、乙、丙. */
export function named(context: Context, place: Place): Draft | null {
  const { syntax } = context;
  const { declared } = place;
  if (declared === null || declared > 30 || NAMED_BY.startingAt(syntax, place.end) < 0) return null;
  if (isOfLetters(context, place.end)) {
    const letters = lettersApart(context, place);
    const end = place.end + LETTERS;
    if (letters !== null) return { start: letters.start, end, declared, members: letters, found: letters.items.length };
    const behind =
      lettersBehind(context, place) ?? calledOff(context, end, declared) ?? lettersRun(context, end, declared);
    return behind === null ? null : { start: place.start, end, declared, members: behind, found: behind.items.length };
  }
  const end = endOfCounted(syntax, place.end);
  if (end < 0)
    return (
      echoed(context, place, declared) ??
      sorted(context, place, declared) ??
      pointed(context, place, declared) ??
      ruled(context, place, declared) ??
      stood(context, place, declared) ??
      bare(context, place, declared)
    );
  const before = listBefore(context, place.start, declared);
  const members =
    before !== null && isList(context, before)
      ? before
      : (quotedBefore(context, place) ??
        pointedBack(context, place) ??
        clausesBefore(context, place) ??
        equatedBefore(context, place.start, declared));
  if (members !== null) return { start: members.start, end, declared, members, found: members.items.length };
  const after =
    leadOf(syntax, end) === null
      ? (clausesBehind(context, end, declared, THINGS.length(syntax, place.end) === end - place.end) ??
        namesBehind(context, end, syntax.text.slice(Math.max(place.end + 1, end - LETTERS), end), declared))
      : listAfter(context, end, declared);
  return after === null ? null : { start: place.start, end, declared, members: after, found: after.items.length };
}

/** 我讲四个字，抢守管保，一个字一个字说: the characters themselves, as many as are counted and nothing else between two marks. */
function lettersRun({ syntax }: Context, end: number, declared: number): Members | null {
  const stop = declared < FEWEST_LETTERS ? end : NOUN_MARKS.find(syntax, end + 1, end + declared + 2);
  const letters = syntax.text.slice(end + 1, stop);
  if (!LETTER_LEADS.has(syntax, end) || letters.length !== declared || new Set(letters).size < declared) return null;
  if (!RUN.test(letters) || POINTS_BACK.has(syntax, end - LETTERS - 2)) return null;
  return listOf(
    'list-after',
    Array.from(letters, (_, index) => ({ start: end + 1 + index, end: end + 2 + index })),
  );
}
const FEWEST_LETTERS = 3;
/** 大家都懂 says something, and so do all words of grammar. */
const RUN = /^(?!大家|各位)[^的了是有都很我你他她它们这那就也不要会能在把让和与请一，。；：\s]+$/u;
const LETTER_LEADS = characters('，：');

/** 4 characters are the measure of a set phrase: 水源工程渠系配套土地平整三件事. */
const PHRASE = 4;
const FUNCTION_WORDS = characters('，、的要是有在把从对以了我们你他这那都就也还再和与及并将让使被给向为抓办做好');

/** 把…四个环节衔接好: what such a list may stand behind. */
const TAKES = characters('把将对从在就');

/** Whether nothing but as many set phrases as the count says fills the clause before it: the list has lost its 、. */
function losesMarks({ syntax, lexicon }: Context, { start, declared }: Place): boolean {
  const from = start - PHRASE * (declared ?? 0);
  if (declared === null || declared < 2 || declared > 9 || from < 0 || FUNCTION_WORDS.find(syntax, from, start) < start)
    return false;
  const clause = clauseStart(syntax, start);
  const opens = clause === from || (clause < from && TAKES.has(syntax, from - 1));
  return opens && lexicon.verbs.endingAt(syntax, start) === null;
}

/** A list that has lost its 、 cannot be counted. */
export function unmarked(context: Context, place: Place): Draft | null {
  const { start, end, declared } = place;
  if (!losesMarks(context, place)) return null;
  const tail = endOfTail(context.syntax, end);
  if (tail - end < 2) return null;
  return { start: start - PHRASE * (declared ?? 0), end: tail, declared, members: null, found: null };
}

/** Marks that close a member's name. */
const NAME_ENDS = characters('”》');

/** “乡情牌”“产业牌”两张牌, 政治账、经济账两笔账: the members before the count end in the very noun it counts. */
function echoed(context: Context, place: Place, declared: number): Draft | null {
  const { syntax } = context;
  const noun = NAMED_BY.startingAt(syntax, place.end);
  const members = noun < 0 || declared < 2 ? null : listBefore(context, place.start, declared);
  if (members === null || !isList(context, members) || NOUN_MARKS.has(syntax, noun)) return null;
  const counted = syntax.text.charAt(noun);
  const isOf = ({ end }: Span): boolean =>
    syntax.text.charAt(NAME_ENDS.has(syntax, end - 1) ? end - 2 : end - 1) === counted;
  if (!members.items.every(isOf)) return null;
  return { start: members.start, end: noun + 1, declared, members, found: members.items.length };
}

/** “治水、护林、养田”。这三条要坚持下去. */
function pointed(context: Context, place: Place, declared: number): Draft | null {
  const members = BARE_COUNTERS.has(context.syntax, place.end)
    ? (pointedBack(context, place) ?? clausesBefore(context, place))
    : null;
  if (members === null) return null;
  return { start: members.start, end: place.end + 1, declared, members, found: members.items.length };
}

/** 我宣布三条纪律，不准请假，不准迟到，不准早退。 */
function ruled(context: Context, place: Place, declared: number): Draft | null {
  const { syntax } = context;
  const counter = NAMED_BY.startingAt(syntax, place.end);
  const end = counter < 0 ? -1 : RULES.startingAt(syntax, counter);
  const members = end < 0 ? null : clausesBehind(context, end, declared, false);
  return members === null ? null : { start: place.start, end, declared, members, found: members.items.length };
}
const RULES = wordSet('纪律 规矩 禁令 铁律 规定 承诺 标准 办法 保证');

/** 培育三个品牌。“东街夜市”“西街书场”“南街花会”。 */
function stood(context: Context, { start, end: counter }: Place, declared: number): Draft | null {
  const { syntax } = context;
  const noun = counter + 1;
  const end = NOUN_MARKS.find(syntax, noun, noun + LONGEST_NOUN + 1);
  const members =
    end - noun < LETTERS ? null : namesBehind(context, end, syntax.text.slice(end - LETTERS, end), declared);
  return members === null ? null : { start, end, declared, members, found: members.items.length };
}
const LONGEST_NOUN = 4;

const BARE_COUNTERS = characters('条点句项样');

/** What lists sort: a noun of its own behind the count. */
const SORTED =
  '制度 产业 流程表 清单 表格 标准 办法 政策 指标 渠道 途径 方式 程序 手续 措施 机制 承诺 服务 费用 资金 经费 支出 开支 收入 补贴 补助 保险 证件 材料 比赛 竞赛 权力 职责 改革 人群 群体 险种 作物 业务 数据 台账 图纸 证照 事项 因素 要素 类型 模式 难题 短板 风险 隐患 战役 课 课程 学科 功课 能力 技能 岗位 场所 载体 平台 阵地 队伍 主线 路径 支柱 引擎 阶段 步骤 环节 层次 小事 实事 大事 控制线 红线 底线 防线 生命线 风光带 经济带 产业带 示范带 发展带 廊道 走廊 组团 片区 板块 环线 轴线';
const SORTED_NOUN = wordSet(SORTED);
/** 个千亿级产业, 张流程表: a word may stand between counter and noun. */
const MAX_SORT = 5;

/** A count of things of a kind with as many right before it: 首问负责、限时办结、责任追究三项制度. */
function sorted(context: Context, place: Place, declared: number): Draft | null {
  const { syntax } = context;
  const counter = NAMED_BY.startingAt(syntax, place.end);
  const noun = SORTED_NOUN.first(syntax, counter, NOUN_MARKS.find(syntax, counter, counter + MAX_SORT + 2));
  if (noun < 0) return null;
  const members = listBefore(context, place.start, declared);
  if (members === null || !isList(context, members)) return null;
  const end = SORTED_NOUN.startingAt(syntax, noun);
  return { start: members.start, end, declared, members, found: members.items.length };
}

/** 跑步、跳远、投弹三项，一项不合格不上岗: counted without a noun, words alone and as many as are said. */
function bare(context: Context, place: Place, declared: number): Draft | null {
  const { syntax } = context;
  const great = GREAT_PIECES.startingAt(syntax, place.end);
  const field = FIELDS.startingAt(syntax, place.end);
  const end = Math.max(great, field, place.end + 1);
  if (
    great < 0 &&
    field < 0 &&
    !(PIECES.has(syntax, place.end) && (STOPS.has(syntax, end) || PREDICATE.test(syntax, end)))
  )
    return null;
  if (declared < FEWEST || !HAN_COUNT.has(syntax, place.start)) return null;
  const members = listBefore(context, place.start, declared);
  if (members === null || members.items.some((item) => item.end - item.start > LONGEST_WORD)) return null;
  if (DUN.has(syntax, members.start - 1)) return null;
  return { start: members.start, end, declared, members, found: members.items.length };
}
const PIECES = characters('项样块');
/** 学校、医院、车站、广场四个点; towns and villages are counted as often by the way. */
const FIELDS = wordSet('个点 个口 个局 个科 个组 个专业 个系统 个学科');
/** 刹车、转向、轮胎三大件负责到底. */
const GREAT_PIECES = wordSet('大件 大块 大样 大项');
const STOPS = characters('，。；：、');
const DUN = characters('、');
const FEWEST = 3;
const LONGEST_WORD = 8;

const MAX_ALIKE = 16;

/** A list before a count is one only when its members are alike: quoted, or short. */
const isList = ({ syntax }: Context, { items }: Members): boolean =>
  items.every(({ start, end }) => NAME_OPENS.has(syntax, start) || end - start <= MAX_ALIKE) &&
  !countThemselves(syntax.text, items);

/** 建设一个中心、抓好两个基地、办好三件实事: deeds that each count something are in a row with the last, and none of its members. */
function countThemselves(text: string, items: readonly Span[]): boolean {
  const counting = items.filter(({ start, end }) => COUNTING.test(text.slice(start, end)));
  return counting.length > 1 && counting.length * 2 > items.length;
}
const COUNTING = /^[一-龥]{1,3}[一二两三四五六七八九十\d][个项件条大场张][一-龥]{2}/u;
