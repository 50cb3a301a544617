/**
 * Cues: words of will, of what was done, of years told or ahead, of estimates. All are found in one walk over the
 * text; what is asked of a stretch is then asked of a short row of numbers.
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf, wordSet } from '../source/word-set.js';
import { FORBIDS_NOTHING } from './no-bans.js';
import { placesOf } from './word-places.js';
import { ACTIONS } from './target-stretch.js';
import { liesAhead } from './target-sums-ahead.js';
import { everyWord, has, kindsByWord, kindsOf, wordsOf, type Kinds, type WordList } from './word-kinds.js';

/** Kinds of cues: bits, so that those of a stretch are one number. */
export const WILL = 1;
export const STRONG_WILL = 1 << 1;
/** In a review 争取 and 确保 tell what was done. */
export const WILL_IN_REVIEW = 1 << 2;
export const STATED_GOAL = 1 << 3;
export const DONE_HERE = 1 << 4;
export const COMPARED = 1 << 5;
export const MOVED = 1 << 6;
export const AIMED = 1 << 7;
export const LACKING = 1 << 8;
export const DATED = 1 << 9;
export const YEAR_TOLD = 1 << 10;
export const YEAR_AHEAD = 1 << 11;
export const MUST = 1 << 12;
/** Leads into what is asked for: a claim begins behind it. */
export const MODAL = 1 << 13;
export const ESTIMATE = 1 << 14;
/** 地处, 总人口: a plain fact of the place. */
export const SITUATED = 1 << 15;

/** 不得超过: asked for, whatever else is told. */
export const FORBIDS = 1 << 16;
/** 仍占, 还有, 一度: how it stands or stood. */
export const STILL = 1 << 17;
/** … of what is wrong, in a review too. */
export const STILL_WRONG = 1 << 18;
/** Will that is told among problems, too, where 要 says how hard it is: 一个人要兼五六项工作. */
export const PLANNED = 1 << 19;
/** 虽然下降11.4%，但…: what is granted before the problem. */
export const GRANTED = 1 << 20;
/** 发生7.0级地震: what befell. */
export const BEFELL = 1 << 21;
/** 今年以来, 截至6月底, 累计, 先后: from here on the sentence tells what was done. */
export const SINCE = 1 << 22;
/** 导致秋种推迟至少一个星期: what came of something. */
export const CAUSED = 1 << 23;

export const MODAL_WORDS =
  '要 必须 务必 务求 应当 应该 负责 确保 力争 不得 须在 须把 须将 须向 须于 须按 须提前 应在 应把 应将 应向 应于 应按';

/** The years that are told of. */
export const TOLD_YEARS = '去年 上年 过去一年 过去的一年 一年来 上学期 上学年 过去一学年';

const CUES: readonly WordList[] = [
  [
    WILL,
    '要 力争 确保 争取 努力实现 计划 拟 将 目标 预期 必须 务必 应当 不得 严禁 到20 年底前 月底前 日前 之前 年内 力求 不低于 不少于 不超过 至少 控制在 以内 实现 做到 坚持 加快 推动 推进 每年 每月 每周 每季 每天 每日',
  ],
  [STRONG_WILL, '力争 确保 争取 计划 拟 将 目标 预期 年底前 月底前 要'],
  [WILL_IN_REVIEW, '必须 务必 力争 计划 拟 将 目标是 目标为 任务是 任务为 指标是 指标为 预期 年底前 月底前 要'],
  [
    STATED_GOAL,
    '任务今年是 任务全年是 指标今年是 目标今年是 目标是 目标为 目标： 任务是 任务为 指标是 指标为 任务来看 指标来看 任务如下 指标如下 目标如下 目标就一个 目标只有一个 目标就是 目标很明确 目标很简单 指标就一个 任务就一个 表个态： 表态： 表个态，： 承诺： 保证： 打包票： 立军令状： 盘子是 盘子为 盘子： 盘子定 计划是 计划： 打算是 打算： 安排是 到20',
  ],
  [DONE_HERE, '已 了 共 累计 截至 截止 去年 上年 先后 此前 目前 前两年共 前三年共 前四年共 前几年共 前三年累计'],
  [COMPARED, '同比 较上年 比上年 比去年 比上一年 比上届 比上一届 较上届'],
  [MOVED, '增长 下降 完成 实现 达到 建成'],
  [AIMED, '确保 力争 目标'],
  [LACKING, '问题 隐患 不足 缺口 还有 尚有'],
  [DATED, '20'],
  [YEAR_TOLD, TOLD_YEARS],
  [YEAR_AHEAD, '今年 今后 下一步 明年 接下来 全年 年内 年底 月前 日前'],
  [MUST, '要 必须 务必 应当'],
  [MODAL, MODAL_WORDS],
  [FORBIDS, '不得 严禁 不准 不许'],
  [
    STILL,
    '仍占 仍在 仍有 仍为 的仅 的只有 还有 还剩 尚有 只有 仅有 仅为 仅达 只达 一度 缺口 高达 只占 仅占 才占 曾经 还高出 还高于 还低于 还落后 还差 还缺 欠进度 欠序时 落后进度 仍高于 仍低于 仍差 还欠 尚欠 尚差',
  ],
  [STILL_WRONG, '仍占 仍在 缺口 一度'],
  [PLANNED, '力争 确保 争取 计划 拟 目标 预期 年底前 月底前'],
  [GRANTED, '虽然 虽说 尽管'],
  [BEFELL, '发生 遭遇 遭受 突发 暴发 爆发 倒塌 受灾'],
  [ESTIMATE, '测算 预测 预报 估算 估计 预计 有望'],
  [
    SINCE,
    '以来 年来 今年以来 截至 截止 共 累计 先后 这一年 这五年 这三年 五年间 三年间 过去五年 过去三年 过去几年 到昨天 到昨晚 到前天 到今天早 到今天上 到今天为 到今早 到目前 到现在为',
  ],
  [CAUSED, '导致 致使 推迟了 延误了 耽误了'],
  [SITUATED, '原有 地处 位于 总人口 海拔 国土面积 幅员 预计'],
];

/** Words that only begin like a cue. */
const OTHERS: readonly WordList[] = [
  [
    WILL | STRONG_WILL | WILL_IN_REVIEW | PLANNED,
    '将近 计划生育 计划免疫 计划项目 计划内 计划外 计划任务 计划书 计划类 预期寿命 预期受教育',
  ],
  [WILL | STRONG_WILL | PLANNED, '争取到的 争取到了'],
  [WILL | STRONG_WILL | WILL_IN_REVIEW | PLANNED, '年底前建成的 年底前建的 年底前投用的'],
  [WILL, '年底前建成的 年底前建的'],
  [DONE_HERE, '了解'],
  [YEAR_AHEAD, '今年以来'],
  [DONE_HERE | SINCE, '截止时间 截止日期 截止期 截止之日'],
  [WILL_IN_REVIEW | MUST | MODAL, '要求 要点 要素'],
  [MODAL, '要件 负责同志 负责人 负责干部'],
  [BEFELL, '发生率 发生数 发生量 发生起数 发生件数 发生次数'],
];

type Asked = (keyed: Keyed, at: number) => boolean;

const behind = (list: string): Asked => {
  const set = characters(list);
  return (keyed, at) => set.has(keyed, at - 1);
};
const not =
  ({ test }: { readonly test: Asked }): Asked =>
  (keyed, at) =>
    !test(keyed, at);

/** 将税率从17%降至13%, 将标准提高到2300元: what is done to something, where the clause opens with it; 明年，将新建20所 is to come. */
const DISPOSES: Asked = (keyed, at) =>
  OPENS_CLAUSE.has(keyed, at - 1) && !AHEAD_OF.test(keyed, Math.max(0, at - 5), at) && DISPOSED(keyed, at);
const OPENS_CLAUSE = characters('，。；：、括性');
const AHEAD_OF = wordSet('明年 今后 下一步 下步 接下来 下半年 年内 月底');
const DISPOSED = opening(
  /将[^，。；]{2,50}?(?:[降升减增调][至到为]|提高到|提高至|降低到|降低至|增加到|缩短到|压缩到|压减到|扩大到|提升到|下调|上调|纳入|提高\d|降低\d)/,
  '将',
).test;
/** What a plan that has a name does. */
const PLAN_NAMED = opening(
  /计划(?:(?:完成|执行|兑现|落实)率|(?:已|共|累计)?(?:惠及|覆盖|启动|顺利|如期|深入|取得|受益)|规定的|确定的|要求的|指标|(?=[，。；、”》]))/,
  '计',
).test;

const SHARE_OF_PLAN = opening(
  /计划的(?:不到|不足|近|约)?(?:\d[\d.]*[%％]|百分之|[一二三四五六七八九]成|[一二三四]分之)/,
  '计',
).test;

/** 仅完成年度目标的45% */
const SHARE_OF_GOAL = opening(
  /目标(?:任务|计划|数)?的(?:不到|不足|近|约)?(?:\d[\d.]*[%％]|百分之|[一二三四五六七八九]成|[一二三四]分之|一半)/,
  '目',
).test;

/** Where a word is no cue of these kinds: 主要, 占计划的, 比去年, 提高到2015年的. */
const UNLESS: readonly (readonly [kinds: Kinds, words: string, unless: Asked])[] = [
  [WILL_IN_REVIEW, '要', behind('重主需只')],
  // 紧盯年度目标，全年完成投资6亿元: how it was done.
  [
    WILL | STRONG_WILL | AIMED | PLANNED,
    '目标',
    (keyed, at) => !IS_SET.has(keyed, at + 2) && EYED.test(keyed, CLAUSES.behindLast(keyed, at, at - EYED_REACH), at),
  ],
  // 高出目标值2.3微克: what is compared with.
  [WILL | STRONG_WILL | AIMED | PLANNED, '目标', behind('出于比较')],
  [WILL | STRONG_WILL | WILL_IN_REVIEW | MUST, '要', behind('重主首纲概摘')],
  [MODAL, '要', behind('重主需首只若纲概摘')],
  // 美好生活需要和…: what is needed, a noun.
  [
    WILL | STRONG_WILL | WILL_IN_REVIEW | MUST,
    '要',
    (keyed, at) => NEED.has(keyed, at - 1) && NEED_ENDS.has(keyed, at + 1),
  ],
  [
    WILL | STRONG_WILL | WILL_IN_REVIEW,
    '计划',
    (keyed, at) =>
      OF_PLAN.has(keyed, at - 1) ||
      (YEAR_SIGN.has(keyed, at - 1) && (!YEAR_TO_COME.has(keyed, at - 2) || PLANNED_SUM(keyed, at))),
  ],
  // 将税率从17%降至13%: what is done to something, where the clause opens with it.
  [WILL_IN_REVIEW, '将', DISPOSES],
  // 营养改善计划惠及3600万学生: the name of one.
  [WILL | STRONG_WILL | WILL_IN_REVIEW | PLANNED, '计划', PLAN_NAMED],
  [DONE_HERE, '去年 上年', behind('比较由从按照')],
  [DONE_HERE, '了', behind('为除')],
  // 已下达的资金，支出进度要达到80%: which ones, of what is asked for.
  [DONE_HERE, '已', opening(/已经?[^，。；]{1,6}的[^，。；]{0,24}(?:要|必须|务必|确保|力争)/, '已').test],
  // 民生等不得，改造危房1200户: nothing is forbidden.
  [WILL | FORBIDS | MODAL, '不得', FORBIDS_NOTHING.test],
  [BEFELL, '发生', behind('不未零少再绝止免没')],
  // 高技能人才占35%
  [STILL, '才占', behind('人英')],
  // 补齐420公里的缺口
  [STILL | STILL_WRONG, '缺口', (keyed, at) => FILLS.test(keyed, Math.max(0, at - FILL_REACH), at)],
  // 只有年计划的八成: of what it is a share.
  [WILL | STRONG_WILL | WILL_IN_REVIEW | PLANNED, '计划', SHARE_OF_PLAN],
  // 做到了零感染, 实现了翻番: done.
  [WILL, '做到 实现', opening(/(?:做到|实现)了/, '做实').test],
  [PLANNED, '计划', behind('占年度成达超过')],
  [WILL | STRONG_WILL | AIMED | PLANNED, '目标', SHARE_OF_GOAL],
  // 去年年底
  [
    YEAR_AHEAD,
    '年底',
    (keyed, at) => GONE_BY.has(keyed, at - 1) || (YEAR_SIGN.has(keyed, at - 1) && GONE_BY.has(keyed, at - 2)),
  ],
  [DONE_HERE, '去年 上年', opening(/[去上]年(?:的)?(?:同期)?基[础数]/, '去上').test],
  // 按农民上年人均纯收入的1.5%征收: of what it is a share.
  [
    DONE_HERE | YEAR_TOLD,
    '去年 上年',
    opening(
      /[去上]年度?(?:的)?(?:人均|户均|实际|总)?[^，。；\d了]{1,10}的\d[\d.]*[%％‰](?!以上的)[^，。；了]{0,8}(?:征收|收取|提取|计提|缴纳|安排|列支|发放|补助|奖励|预留)/,
      '去上',
    ).test,
  ],
  [DONE_HERE, '目前', behind('由从比')],
  // 新建20个、累计达到80个
  [
    DONE_HERE | SINCE,
    '累计',
    opening(
      /累计(?:(?:要)?(?:达到|超过|突破)|[^，。；\d]{1,8}(?<![主重需])(?:要|必须|务必|力争|确保)(?:达|超|突|完成|实现|不))/,
      '累',
    ).test,
  ],
  [DONE_HERE | SINCE, '累计', (keyed, at) => liesAhead(keyed, at)],
  // 共引进项目10个: opening a sentence it sums up what was done.
  [DONE_HERE | SINCE, '共', (keyed, at) => !SENTENCES.has(keyed, at - 1) || ACTIONS.startingAt(keyed, at + 1) < 0],
  [SINCE, '以来', opening(/以来[的最]/, '以').test],
  [SINCE, '年来', behind('明每后')],
  [WILL, '到20', not(opening(/(?<![复高加升降长少回达提年])到20\d\d年(?!的)/, '到'))],
  [STATED_GOAL, '到20', not(opening(/(?<![复高加升降长少回达提年])到20\d\d年(?!的|底?前?已)/, '到'))],
  [DATED, '20', not(opening(/20\d\d年/, '2'))],
];

const NEED = characters('需');
const NEED_ENDS = characters('和与、，。；的之”');

const SENTENCES = characters('。；\n');

const CLAUSES = characters('，。；：\n');
const EYED = wordSet('紧盯 盯住 盯紧 围绕 聚焦 瞄准 锚定 紧扣 咬定 对照 朝着 向着');
const EYED_REACH = 20;
const IS_SET = characters('是为：');

/** What is done about a gap. */
const FILLS = wordSet('补齐 补上 补足 填补 填平 弥补 堵住 堵上 消除 消化');
const FILL_REACH = 16;
const OF_PLAN = characters('占度成达超过');
/** 今年计划招1300人, but 完成今年计划的80%. */
const YEAR_TO_COME = characters('今明后');
const PLANNED_SUM = opening(/计划(?:的|任务|目标|数|总?投资|进度|量)/, '计').test;

const GONE_BY = characters('去上前');
const YEAR_SIGN = characters('年');

interface Cue {
  readonly kinds: Kinds;
  readonly unless: readonly { readonly kinds: Kinds; readonly asked: Asked }[];
}

const TOLD = kindsByWord(CUES);
const NOT_TOLD = kindsByWord(OTHERS);

/** What a word is: a longer word is all that the words are which it begins with, but for what it is said not to be. */
function cueOf(word: string): Cue {
  const kinds = kindsOf(TOLD, word) & ~kindsOf(NOT_TOLD, word);
  const unless = UNLESS.filter(([not, words]) => has(kinds, not) && wordsOf(words).some((one) => word.startsWith(one)));
  return { kinds, unless: unless.map(([not, , asked]) => ({ kinds: not, asked })) };
}

function kindsHere(syntax: Keyed, at: number, { kinds, unless }: Cue): Kinds {
  let left = kinds;
  for (const { kinds: not, asked } of unless) if (has(left, not) && asked(syntax, at)) left &= ~not;
  return left;
}

const WORDS = everyWord([...CUES, ...OTHERS]);
const CUE_WORDS = entriesOf(WORDS.map((word, index) => [word, index] as const));
const PLACES = placesOf(WORDS);

/** What the words are, by their index, told when a text has them: to tell it of all takes a fiftieth of a short run. */
const CUE_OF_WORD: Cue[] = [];
const cueOfWord = (index: number): Cue => (CUE_OF_WORD[index] ??= cueOf(WORDS[index] ?? ''));

/** The cues of a text, asked for by stretch: those that begin in it. */
export interface Cues {
  /** All their kinds. */
  readonly within: (from: number, to: number) => Kinds;
  /** Start of the last one of these kinds; -1 where there is none. */
  readonly last: (kinds: Kinds, from: number, to: number) => number;
}

export function cuesOf(syntax: Keyed): Cues {
  const places: number[] = [];
  const kindsAt: number[] = [];
  const { length } = syntax.text;
  for (let at = PLACES.next(syntax, 0, length); at < length; at = PLACES.next(syntax, at + 1, length)) {
    const hit = CUE_WORDS.startingAt(syntax, at);
    if (hit === null) continue;
    const cue = cueOfWord(hit.value);
    places.push(at);
    kindsAt.push(cue.unless.length === 0 ? cue.kinds : kindsHere(syntax, at, cue));
  }
  const firstFrom = stepsOf(places, length);
  return {
    within: (from, to) => {
      let kinds = 0;
      for (let index = firstFrom(from); index < places.length && (places[index] ?? 0) < to; index++)
        kinds |= kindsAt[index] ?? 0;
      return kinds;
    },
    last: (kinds, from, to) => {
      for (let index = firstFrom(to) - 1; index >= 0 && (places[index] ?? 0) >= from; index--)
        if (has(kindsAt[index] ?? 0, kinds)) return places[index] ?? 0;
      return -1;
    },
  };
}

/** Characters from one step to the next, as a power of two. */
const STEP = 5;

/** Index of the first place at or behind an offset: looked for from the step before it, of which the first place is known. */
function stepsOf(places: readonly number[], length: number): (offset: number) => number {
  const steps = new Int32Array((length >> STEP) + 1);
  for (let step = 0, index = 0; step < steps.length; step++) {
    while (index < places.length && (places[index] ?? 0) < step << STEP) index++;
    steps[step] = index;
  }
  return (offset) => {
    if (offset > length) return places.length;
    let index = steps[Math.max(0, offset) >> STEP] ?? 0;
    while (index < places.length && (places[index] ?? 0) < offset) index++;
    return index;
  };
}
