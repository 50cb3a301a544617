/**
 * What a heading does, by its build: it opens with a verb (压实责任) or binds (责任要压实), tells what is done (规模上了台阶),
 * blames (底数不清), or only states something (群众期盼更切, 从大势看，…等不起, 这是…的要求, a question). Most signs are words of
 * grammar, not of a subject; no sign decides alone, see `kind-weights.ts`.
 */
import { compounds } from '../source/compounds.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import { cueTable, type Cue } from './cues.js';
import { aimsAtChange, BINDS, BINDS_HEADING, BOUND } from './kind-binds.js';
import { namesFault } from './kind-faults.js';
import { LEAPS, SUCCEEDS } from './kind-success.js';
import { asksWhatIsWrong, asksWhatWasDone, isHow, isOpen } from './kind-questions.js';
import { opensWithVerb, VERB_LETTERS } from './kind-verbs.js';
import { affirms, namesSpirit, tellsMeaning } from './kind-statements.js';
import { GONE_BY, SPEAKS, TURNS_TO } from './kind-topics.js';
import { isMatterTitle, isProblemTitle, isResultTitle, looksBack } from './titles.js';
import { ACHIEVED, DONE, endsStrongly, endsWeakly, MENDING, PROBLEMATIC, urges } from './tone.js';
import { joined, maybe, words } from './word-runs.js';

/** 更切, 不断优化: a change that is told, of something named before it. */
const CHANGES: readonly Cue[] = [
  {
    words: words(
      '更 更加 更趋 愈发 越来越 越 日益 日趋 稳中 总体 基本 再创 又 不断 持续 稳步 有所 逐步 明显 显著 初步 加速 平稳 圆满',
    ),
  },
];
/** 认识非常统一, 措施很有力: how well something went; one such phrase says as much as what is done and a change together. */
const WENT_WELL: readonly Cue[] = [
  {
    words: compounds(
      words('非常 十分 很 比较 较 相当 较为'),
      words('统一 明确 有力 到位 扎实 成功 圆满 良好 平稳 活跃 紧凑 充分 认真 热烈 及时 得力'),
    ),
    notBefore: '不 不够 没有 并不 还不',
  },
];
/** 等不起, 没有退路, 既有进步也有欠账: how things stand, with nobody bound. */
const STANDS: readonly Cue[] = [
  { words: words('不起 退路 不等人 容不得 前所未有 既有 上了一课 上了一堂课 敲响了警钟 敲了警钟') },
  // 时间紧、任务重、要求高、责任大.
  {
    words: compounds(
      words('时间 任务 要求 责任 投入 标准 工作量 涉及面 覆盖面 政策性 专业性 周期 战线'),
      maybe('很 十分 非常 更'),
      words('紧 重 高 大 强 广 长'),
    ),
    tail: /(?=[，、。；]|$)/,
  },
];
/** 没有缓解, 又有抬头. */
const LACKS: readonly Cue[] = [
  { words: words('没有 没 未 还不 远没 不到 至今 还没 抬头 作怪 走样 死角'), notBehind: '有变' },
  // 在用水上，还有一些亟待改进的问题; 解决存在的问题 mends.
  {
    words: [
      ...joined(words('还 仍 也 仍然 依然 还是 还都'), maybe('都'), words('存在 有 面临')),
      ...joined(words('存在'), words('着 一些 不少 诸多 许多 以下 这样那样')),
    ],
    notBefore: '不',
    tail: /[^，。；]{0,14}(?:问题|不足|短板|差距|困难|弱项|薄弱环节|隐患)(?=$|[，。；、])/,
  },
];
/** 从大势看，…. */
const VIEWS: readonly Cue[] = [{ words: words('看 讲 说'), behind: '，' }];
/** What names a matter to be understood … */
const MATTERS: readonly Cue[] = [
  {
    words: words(
      '内涵 要义 实质 精髓 形势 意义 原因 理由 背景 机遇 挑战 特点 特征 优势 启示 体会 感受 感想 印象 变化 趋势 原则',
    ),
  },
  // 今年的汛情不同往年.
  {
    words: words('汛情 旱情 雨情 水情 墒情 苗情 疫情 火情 灾情 舆情 行情 市情 村情 校情'),
    tail: /(?=$|[，、；])|[^，。；]{0,4}(?:不同|特殊|复杂|逼人|偏|比|有[变新]|怎么样|如何)/,
  },
  // 当前春耕备耕情况.
  { words: words('当前 目前 眼下'), tail: /[^，。；：]{0,14}(?:情况|现状|态势)(?=[，、：；。\n]|$)/ },
  // 一、安全生产的重要性; 普及教育的起步阶段.
  {
    words: words('重要性 必要性 紧迫性 阶段 时期 历程 由来 基本情况 概况 基本村情 基本县情'),
    tail: /(?=[，、：；]|$)/,
  },
];
/** … and what names work to be done. */
const WORK: readonly Cue[] = [
  { words: words('任务 部署 安排 措施 举措 打算 重点 责任 攻坚 落实 保障'), tail: /(?=[，、：；“”]|$)/ },
];

const SIGNS = ['binds', 'blames', 'achieves', 'done', 'changes', 'stands', 'lacks', 'views', 'matter', 'work'] as const;
const TABLE = cueTable([
  [...BINDS, ...BINDS_HEADING],
  PROBLEMATIC,
  [
    ...ACHIEVED,
    {
      words: compounds(words('有'), words('进步 起色 变化 提升 突破 成效 亮点 亮色 声势 改观 好转')),
      notBefore: '要 更 再 应 须 力争 争取 确保 没 没有 还没 未',
      tail: /(?=[，、；]|$)/,
    },
  ],
  [...DONE, ...WENT_WELL],
  [...CHANGES, ...WENT_WELL],
  STANDS,
  LACKS,
  VIEWS,
  MATTERS,
  WORK,
  // 整改不到位 blames the mending itself.
  [{ words: MENDING, notBehind: '不 缓慢 滞后 迟缓 乏力 走过场 流于形式 打折扣' }],
]);
const BINDING = SIGNS.indexOf('binds');
const BLAMING = SIGNS.indexOf('blames');
const TELLING = (['achieves', 'done', 'changes'] as const).map((sign) => SIGNS.indexOf(sign));
const MENDS = 1 << SIGNS.length;
const CHANGED = 1 << SIGNS.indexOf('changes');
const ACHIEVES = SIGNS.indexOf('achieves');

export const HEADING_SIGNS = [
  ...SIGNS,
  'verb',
  'urges',
  'states',
  'weak',
  'asks why',
  'asks how',
  'is',
  'means',
  'problem title',
  'result title',
  'looks back',
  'spirit',
  'speaks',
  'matter title',
  'fault',
  'strong',
] as const;
export type HeadingSign = (typeof HEADING_SIGNS)[number];

/** 以严的标准治校, 以项目为抓手，扩投资, 在规范上下功夫: how it is to be done stands before the verb. */
const BY = characters('以用在');
const DONE_BY = new RegExp(
  `^(?:[以用][^，。；]{1,28}?(?:的(?:决心|信心|标准|要求|态度|姿态|状态|作风|举措|措施|力度|精神|方式|方法|办法|制度|机制|勇气|魄力|担当|劲头|干劲|毅力|韧劲|行动|纪律|视角|眼光|思维|速度|手段)|为(?:抓手|引领|主线|重点|核心|目标|导向|契机|载体|中心|突破口|牵引|关键|支撑|动力|基础|根本|保障|纽带|平台|龙头|统领)，?)|在[^，。；]{2,20}?上)[下求见出作用走当${VERB_LETTERS}]`,
);

const IS = /^[^，]{0,16}(?<![要但可还于凡不总只就])是/;
const BE = characters('是');
const COMMAS = characters('，');
/** 对照目标：仍有差距. */
const CLAUSES = characters('，：');

/** 整改不到位, 认识不足: how something is done is blamed, whatever verb the heading opens with. */
const FALLS_SHORT = wordSet(
  '不到位 不力 不实 不严 不够 不深 不细 不足 不强 不彻底 不及时 不规范 不扎实 不落实 缓慢 滞后 乏力',
);

/** 督促检查扎实有力, 队伍带得好: how something went, whatever verb the heading opens with. */
const WENT = wordSet(
  '得好 得实 得稳 得快 得紧 得牢 扎实有力 扎实有效 卓有成效 富有成效 井然有序 平稳有序 深入人心 得到加强 得到改善 得到提升 得到提高 得到落实 得到巩固 明显好转 成效显著 成效明显',
);

/** 调撤率提高, 案件总量上升: how a figure moved. */
const MOVED = /[率量值数额度](?:持续|稳步|大幅|明显|有所|不断|逐年)*(?:提高|上升|下降|增长|减少|增多|回升|回落|攀升)$/;
const MOVES_END = characters('高升降长少多落');

/** Where the last clause of a heading begins, if it does not open with a verb; -1 elsewhere, and in one clause alone. */
function statedAtLast(keyed: Keyed, { headingStart, headingEnd }: Unit): number {
  const last = CLAUSES.behindLast(keyed, headingEnd, headingStart);
  return last > headingStart && CLAUSES.has(keyed, last - 1) && !opensWithVerb(keyed, last, headingEnd) ? last : -1;
}

/** 攻坚克难，教育工作高点起步: it comes to no demand; what stands under it tells what it is. */
export const comesToNone = (keyed: Keyed, unit: Unit): boolean => {
  const last = statedAtLast(keyed, unit);
  return last >= 0 && BOUND.signsIn(keyed, last, unit.headingEnd) === 0 && !urges(keyed, unit);
};
/** 抓重点，换届工作圆满完成; but 抓重点，确保换届工作圆满完成: what a heading comes to tells, whatever verb it opens with. */
function tellsAtLast(keyed: Keyed, unit: Unit): boolean {
  const last = statedAtLast(keyed, unit);
  return last >= 0 && !WHERE.has(keyed, last) && SUCCEEDS.signsIn(keyed, last, unit.headingEnd) === 1;
}
/** 在扩大投资上实现新突破: where it is to come about. */
const WHERE = characters('在从以向');

/** 一、汛期将至，各村各组必须…，增强守土护堤的责任感: a heading that is cut where it grows long does what all of its line does. */
function wholeOf(keyed: Keyed, unit: Unit): Unit {
  const { headingEnd, marker } = unit;
  if (!marker.opensParagraph || !COMMAS.has(keyed, headingEnd)) return unit;
  const end = LINE_STOPS.find(keyed, headingEnd, Math.min(keyed.text.length, headingEnd + LONGEST_LINE));
  const isLine = end === keyed.text.length || LINES.has(keyed, end) || LINES.has(keyed, end + 1);
  return isLine ? { ...unit, headingEnd: end } : unit;
}
const LINE_STOPS = characters('。！？；\n');
const LINES = characters('\n');
const LONGEST_LINE = 120;

/** 坚持问题导向，啃下了一批硬骨头: what it comes to is done, whatever verbs it opens with. */
function isDoneAtLast(keyed: Keyed, { headingStart, headingEnd }: Unit): boolean {
  const last = CLAUSES.behindLast(keyed, headingEnd, headingStart);
  if (last <= headingStart || !CLAUSES.has(keyed, last - 1)) return false;
  const done = PERFECT.find(keyed, last + 1, Math.min(headingEnd, last + MAX_VERB));
  return PERFECT.has(keyed, done) && done < headingEnd - 1 && BOUND.signsIn(keyed, headingStart, headingEnd) === 0;
}
const PERFECT = characters('了');
const MAX_VERB = 4;

/** The signs of a unit's heading, in the order of their names. */
export function signsOfHeading(keyed: Keyed, own: Unit): readonly boolean[] {
  const unit = wholeOf(keyed, own);
  const { headingStart, headingEnd } = unit;
  const told = TABLE.signsIn(keyed, headingStart, headingEnd);
  // 破解融资难: a problem named in order to be mended is not held against anyone.
  const blames = (told & MENDS) === 0;
  const aims = (told & CHANGED) !== 0 && aimsAtChange(keyed, unit);
  const speaks = SPEAKS.length(keyed, headingStart);
  const toTopic = Math.max(speaks, TURNS_TO.length(keyed, headingStart));
  const topic = toTopic > 0 ? { ...unit, headingStart: headingStart + toTopic } : unit;
  const isProblem = isProblemTitle(keyed, topic);
  const affirmed = affirms(keyed, unit);
  const has = SIGNS.map(
    (name, sign) =>
      (told & (1 << sign)) !== 0 &&
      (name !== 'blames' || blames) &&
      (name !== 'changes' || !aims) &&
      (name !== 'binds' || (affirmed !== 'tells' && !isProblem)),
  );
  const means = tellsMeaning(keyed, unit);
  const verb =
    affirmed === 'urges' ||
    (affirmed === null &&
      !means &&
      !tellsAtLast(keyed, unit) &&
      !isDoneAtLast(keyed, unit) &&
      (opensWithVerb(keyed, headingStart, headingEnd) ||
        (BY.has(keyed, headingStart) && DONE_BY.test(keyed.text.slice(headingStart, headingEnd)))) &&
      FALLS_SHORT.endingAt(keyed, headingEnd) < headingStart &&
      (WENT.endingAt(keyed, headingEnd) < headingStart || has[BINDING] === true) &&
      !(MOVES_END.has(keyed, headingEnd - 1) && MOVED.test(keyed.text.slice(headingStart, headingEnd))));
  // 经济实力跃上新台阶: told of a thing; 在项目上实现新突破 and 力争实现新突破 ask.
  const isTold = !verb && has[BINDING] !== true && !WHERE.has(keyed, headingStart);
  if (isTold && LEAPS.signsIn(keyed, headingStart, headingEnd) !== 0) has[ACHIEVES] = true;
  const answered = asksWhatIsWrong(keyed, unit) || asksWhatWasDone(keyed, unit);
  const how = !answered && isHow(keyed, unit);
  const tells = !has[BINDING] && !has[BLAMING] && TELLING.some((sign) => has[sign]);
  const isResult = isResultTitle(keyed, topic);
  const be = BE.find(keyed, headingStart, headingEnd) < headingEnd;
  const heading = be ? keyed.text.slice(headingStart, headingEnd) : '';
  return [
    ...has,
    verb,
    affirmed === 'urges' || urges(keyed, unit),
    !verb && has[0] !== true,
    blames && endsWeakly(keyed, headingStart, headingEnd),
    !how && !answered && isOpen(keyed, unit),
    how,
    be && IS.test(heading),
    means,
    isProblem,
    affirmed === 'tells' || isResult || (tells && GONE_BY.test(keyed, headingStart)),
    looksBack(keyed, unit),
    namesSpirit(keyed, unit),
    speaks > 0 && !isProblem && !isResult,
    !verb && isMatterTitle(keyed, topic),
    !verb && blames && has[BINDING] !== true && !urges(keyed, unit) && namesFault(keyed, headingStart, headingEnd),
    !verb && has[BINDING] !== true && endsStrongly(keyed, headingStart, headingEnd),
  ];
}
