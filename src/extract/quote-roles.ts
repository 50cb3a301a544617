/**
 * What a quotation is used for, read off the words around it and its own: condemned (防止“两张皮”), urged as a maxim
 * (“谁签字、谁负责”的原则), a figure of speech (下好“先手棋”), the name of a plan (“十四五”规划).
 */
import { compounds } from '../source/compounds.js';
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet, type WordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Quotation } from './quote-governors.js';
import { innerLength, innerText, SEPARATORS } from './quote-inner.js';
import { NOTION_OF_A_KIND, SPIRITS } from './quote-notions.js';
import { isOpen } from './quote-opinions.js';
import { joined } from './word-runs.js';

const PLAN = opening(/[一二三四五六七八九十]五(?:”?规划|计划|时期)?[”’]|十[一二三四五]五/, '一二三四五六七八九十');

/** 十三五, 十四五规划: the name of a plan. */
export const isPlanName = (keyed: Keyed, { start, end }: Quotation): boolean =>
  PLAN.test(keyed, start + 1) ||
  DAY.startingAt(keyed, start + 1) === end - 1 ||
  DOTTED_DAY.length(keyed, start + 1) === end - start - 2;
/** “3·15”, “5·12”. */
const DOTTED_DAY = opening(/\d{1,2}[·.]\d{1,2}/, '0123456789');

/** 贯彻“七一”讲话精神: the name of a day. */
const DAY = wordSet('七一 五一 八一 十一 五四 六一 三八 一二九 九一八 七七');

const QUESTION = characters('？');

const URGING = wordSet('必须 才能 不 要 是');

const PROBLEM_BEHIND = wordSet(['等问题', ...joined(['', '的'], ['问题', '现象'])]);

const PRINCIPLE_BEHIND = wordSet(
  compounds(
    ['', '的'],
    '理念 意识 思想 观念 精神 原则 导向 思路 信念 宗旨 道理 古训 箴言 信条 校训 家训 责任意识 发展理念 要求'.split(' '),
  ),
);

/** “板凳要坐十年冷”的定力: what a motto of some length gives; “刀刃向内”的勇气 is a figure. */
const SPIRIT_BEHIND = wordSet(compounds(['的'], SPIRITS));

const MIN_MOTTO = 5;

const EVENT_BEHIND = opening(
  /(?:主题|专题|学习)教育|活动|工程|行动|计划|品牌|大讨论|竞赛|评选|专项|集中|百日|大(?:排查|检查|整治|走访|调研)|(?:消防|执法|安全|宣传|志愿)[^，。]{0,4}(?:行动|活动)/,
  '主专学活工行计品大竞评集百消执安宣志',
);

/** A maxim that the speech urges or argues from: a saying of some length, or one that a notion is made of. */
export function isMaxim(keyed: Keyed, quotation: Quotation, rowEnd = quotation.end): boolean {
  const { start, end } = quotation;
  const length = innerLength(quotation);
  if (length < 4) return false;
  const isSaying =
    length >= 10 &&
    !QUESTION.has(keyed, end - 2) &&
    (SEPARATORS.find(keyed, start + 1, end - 1) < end - 1 || URGING.test(keyed, start + 1, end - 1)) &&
    PROBLEM_BEHIND.startingAt(keyed, end) < 0;
  if (length >= MIN_STATED && statesRule(keyed, quotation)) return true;
  if (length >= MIN_MOTTO && SPIRIT_BEHIND.startingAt(keyed, end) >= 0) return true;
  return (
    (isSaying || PRINCIPLE_BEHIND.startingAt(keyed, rowEnd) >= 0 || NOTION_OF_A_KIND.test(keyed, rowEnd)) &&
    !EVENT_BEHIND.test(keyed, end)
  );
}

/** 最关键的是“打铁还需自身硬”。: a short one that states a rule, at the end of its sentence. */
const RULES = wordSet('还需 还须 还得 必先 才能 方能 方可 才是 就要 不如 胜过 先要');
const MIN_STATED = 6;
const ENDS_CLAUSE = characters('。！');
const statesRule = (keyed: Keyed, { start, end }: Quotation): boolean =>
  (ENDS_CLAUSE.has(keyed, end) || ENDS_CLAUSE.has(keyed, end - 2)) &&
  RULES.test(keyed, start + 2, end - 1) &&
  !QUESTION.has(keyed, end - 2);

/** A noun stands within so many characters behind a quotation and its 的. */
const MAX_BEHIND = 4;
const OF = characters('的');
const NO_NAME = characters(`，。；：、！？“”《》（）0123456789${SPACES}`);

function namesBehind(keyed: Keyed, end: number, nouns: WordSet): boolean {
  const from = OF.has(keyed, end) ? end + 1 : end;
  for (let at = from; at <= from + MAX_BEHIND; at++) {
    if (nouns.startingAt(keyed, at) >= 0) return true;
    if (NO_NAME.has(keyed, at)) return false;
  }
  return false;
}

/** 呈现“稳中有进、稳中向好”的态势: how things stand, not what is urged. */
const STATES = wordSet('态势 局面 特点 特征 势头 景象 面貌 形势 处境 变化 趋势 走势 气象 印象 情形 场景 反差 对比');

export const describes = (keyed: Keyed, { end }: Quotation): boolean => namesBehind(keyed, end, STATES);

const FIGURES = wordSet(`
  先手棋 主动仗 牛鼻子 主阵地 责任田 金字招牌 金钥匙 防火墙 压舱石 助推器 定盘星 指挥棒 风向标 晴雨表 试金石
  硬骨头 攻坚战 持久战 组合拳 最先一公里 最后一公里 主心骨 领头雁 排头兵 急先锋 快车道 加速度 新引擎 主引擎
  动力源 稳定器 桥头堡 排头 软实力 硬实力 硬支撑 含金量 紧箍咒 高压线 红线 底线 防护网 护城河 蓄水池 孵化器
  大熔炉 绣花 钉钉子 加油站 充电桩 度量衡 总开关 金饭碗 生命线 短板 弱项 必答题 必修课 答卷 施工图 路线图 时间表
  任务书 军令状 第一 关键少数 最大 最强 头等 一把手 一盘棋 一张网 一张图 一股绳 一条心 同台戏 将相和 大合唱
  名片 招牌 监督网 安全网 保障网 防波堤 拦水坝 隔离墙 篱笆 螺丝钉 顶梁柱 尖刀 利剑 探头 前哨 哨兵 千里眼 顺风耳 火车头 发动机
  强引擎 聚宝盆 摇钱树 后花园 会客厅 及时雨 接力棒 交响乐 协奏曲 进行曲 主旋律 最强音 变奏曲 大文章 特色牌 优势牌 亲情牌 集结号 冲锋号
  堡垒 快进键 最美 放大镜 显微镜 主战场 防护堤 方向盘 导航仪 刹车 油门 调色板
`);

/** Figures that may stand in the name of a thing as well: “画卷”, not “画卷路小学”. */
const LAST_FIGURES = wordSet(`
  画卷 工笔画 写意画 上河图 山居图 蛋糕 总攻战 阵地战 突围战 重头戏 主力军 生力军 突击队 精气神 正能量 钱袋子 菜篮子 米袋子 饭碗 靶心 心结 疙瘩 枢纽 棋 仗
`);

/** 打好“歼灭战”; “净水歼灭战” is a campaign. */
const WARS = wordSet('歼灭战 阻击战 游击战 运动战 围歼战 翻身仗 漂亮仗');

const FIGURE_ENDS = characters('关线田阀');

const SERVICE_LINES = wordSet('热线 专线 航线');

const MAX_FIGURE = 6;

/** What is built under such a name: “先手棋”工程. */
const BUILT_BEHIND = wordSet(`
  工程 行动 计划 活动 机制 制度 品牌 模式 学校 项目 战略 平台 建设 体系 工作法 改革 主题 竞赛 大讨论 专项 示范
  责任制 负责制 市长负责制 县长负责制 服务 讲堂 课堂 基地 中心 大会战 攻坚 创建 格局 产业 集群 经济
`);

/** Under a verb of drawing or holding, or short and figurative with nothing built behind it: 下好“先手棋”. */
export const isMetaphor = (keyed: Keyed, quotation: Quotation): boolean =>
  innerLength(quotation) <= MAX_FIGURE &&
  ((FIGURE_ENDS.has(keyed, quotation.end - 2) && SERVICE_LINES.endingAt(keyed, quotation.end - 1) < 0) ||
    isCard(keyed, quotation) ||
    WARS.startingAt(keyed, quotation.start + 1) === quotation.end - 1 ||
    FIGURES.test(keyed, quotation.start + 1, quotation.end - 1) ||
    LAST_FIGURES.endingAt(keyed, quotation.end - 1) > quotation.start) &&
  BUILT_BEHIND.startingAt(keyed, quotation.end) < 0;

/** 打好“生态牌”; not 创建“生态品牌”. */
const isCard = (keyed: Keyed, { start, end }: Quotation): boolean =>
  CARD.has(keyed, end - 2) && PLAYING.endingAt(keyed, start) >= 0;
const CARD = characters('牌');
const PLAYING = wordSet('打好 打出 打 打响 打出了 打准 打活 打亮');

/** 实现“家门口”缴费点全覆盖: of the thing that is to be everywhere the name is but an attribute. */
const COVERED_BEHIND =
  /^的?[一-龥]{2,10}?(?:实现)?(?:全覆盖|全部覆盖|应建尽建|动态清零|清零|归零|全达标|达标|翻一?番|提档升级|提质增效)/;

const COVERS = wordSet('覆盖 应建尽建 清零 归零 达标 翻番 翻一番 提档升级 提质增效');

const MAX_COVERED = 16;

export const isAttributeOfCovered = (keyed: Keyed, { end }: Quotation): boolean =>
  COVERS.test(keyed, end, end + MAX_COVERED) &&
  BUILT_BEHIND.startingAt(keyed, end) < 0 &&
  COVERED_BEHIND.test(keyed.text.slice(end, end + MAX_COVERED));

/** Shortest half of a balanced saying, in characters. */
const MIN_HALF = 3;

/** Shortest saying that fills a sentence by itself. */
const MIN_ALONE = 5;

const FULL_STOP = characters('。');

/** “打铁还需自身硬”。 or “打铁还需自身硬。” — a sentence of its own, said by nobody. */
export function standsAlone(scan: Scan, quotation: Quotation): boolean {
  const { start, end } = quotation;
  if (innerLength(quotation) < MIN_ALONE || !(FULL_STOP.has(scan, end) || FULL_STOP.has(scan, end - 2))) return false;
  return start === sentenceAt(scan, start).start || CALLING.endingAt(scan, start) >= 0;
}

const CALLING = wordSet('同志们， 学员， 各位代表， 老师们，');

const CLAUSE_MARKS = characters('，。；！？\n');
const MIN_SAID = 6;
/** Who says it is everybody. */
const PROVERB_LEADS = wordSet(
  '俗话说 俗话讲 常言道 常言说 老话说 老话讲 有道是 正所谓 古语云 古语说 古人云 古人说 谚语说 民谚说 俗语说 古话说 古训说',
);
const INTRODUCING = characters('：，');

/** ，“行百里者半九十”， or 常言道“众人拾柴火焰高”: a saying that is a clause of its own, or called a proverb. */
export function isProverb(keyed: Keyed, quotation: Quotation): boolean {
  const { start, end } = quotation;
  if (innerLength(quotation) < MIN_ALONE || !ALL_HAN.test(innerText(keyed, quotation))) return false;
  if (PROVERB_LEADS.endingAt(keyed, INTRODUCING.has(keyed, start - 1) ? start - 1 : start) >= 0) return true;
  return innerLength(quotation) >= MIN_SAID && CLAUSE_MARKS.has(keyed, start - 1) && CLAUSE_MARKS.has(keyed, end);
}

const ALL_HAN = /^[一-龥，、；。！？]+$/;

/** 实施“五强书记建设工程”: the full name of a project that merely holds a numeral pack; “五大提升行动” is the pack. */
const PROJECT = /^[一二两三四五六七八九十双][^大个项级类条、，][一-龥]{3,12}(?:工程|行动|计划)$/u;
const PROJECT_ENDS = wordSet('工程 行动 计划');

export const isProject = (keyed: Keyed, quotation: Quotation): boolean =>
  PROJECT_ENDS.endingAt(keyed, quotation.end - 1) > quotation.start && PROJECT.test(innerText(keyed, quotation));

/** 形成“党委领导、政府负责”的工作格局: what is built is named by its halves. */
const STRUCTURES = wordSet('格局 体系 机制 模式 网络 制度 平台 链条 闭环 架构 布局 工作法 生态圈 产业链');

export const namesStructure = (keyed: Keyed, { end }: Quotation): boolean => namesBehind(keyed, end, STRUCTURES);

/** 建设“花园式、生态型、现代化名城”: what is built, however long its name. */
const BUILDING = new Set(['建设', '打造', '创建', '建成', '构建', '营造', '争创']);
const BUILT = characters('城市县区村镇乡园地圈带岛港校院家');
const BUILT_NAMES = wordSet(
  '高地 基地 中心 样板 标杆 品牌 格局 体系 环境 机关 企业 队伍 平台 家园 示范 枢纽 通道 走廊 机制',
);

export const isBuilt = (keyed: Keyed, { start, end }: Quotation, governor: string | null): boolean =>
  governor !== null &&
  BUILDING.has(governor) &&
  (BUILT.has(keyed, end - 2) || BUILT_NAMES.endingAt(keyed, end - 1) > start || areOfOneKind(keyed, start, end));

/** 打造“平安校园、书香校园”: names that all end in what is built. */
function areOfOneKind({ text }: Keyed, start: number, end: number): boolean {
  const names = text.slice(start + 1, end - 1).split('、');
  const kind = text.slice(end - 3, end - 1);
  return names.length > 1 && names.every((name) => name.length > 2 && name.endsWith(kind));
}

/** 坚持“人民至上、生命至上”, 坚持“房住不炒”: what is held to and says something; 坚持“河长制” is a name. */
export const isHeldAsMaxim = (keyed: Keyed, quotation: Quotation): boolean =>
  isBalanced(keyed, quotation) ||
  (innerLength(quotation) >= MIN_HELD && SAYS.find(keyed, quotation.start + 1, quotation.end - 1) < quotation.end - 1);
const MIN_HELD = 4;
const SAYS = characters('不为必先即就');

const PERIODS = characters('年月周');

/** Halves of one length: “谁签字、谁负责”, “一人当兵，全家光荣”. */
export function isBalanced(keyed: Keyed, quotation: Quotation): boolean {
  if (isOpen(keyed, quotation)) return false;
  const from = quotation.start + 1;
  const to = quotation.end - 1;
  const half = SEPARATORS.find(keyed, from, to) - from;
  if (half < MIN_HALF || half === to - from || (to - from + 1) % (half + 1) !== 0) return false;
  // “落实年、突破年” are names.
  if (PERIODS.has(keyed, from + half - 1) && PERIODS.has(keyed, to - 1)) return false;
  for (let at = from; at < to; at += half + 1) if (SEPARATORS.find(keyed, at, to) - at !== half) return false;
  return /^[一-龥，、；]+$/.test(innerText(keyed, quotation));
}
