/**
 * What stands behind the numeral of a slogan, and behind the slogan: told the same way where slogans are extracted and where
 * those of other documents are looked for.
 */
import { SPACES } from '../source/chars.js';
import { firstsOf } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

const PLAIN_NOUNS =
  '方面 问题 意见 要求 建议 想法 希望 体会 内容 部分 环节 层面 层次 角度 阶段 特点 方向 原因 因素 地方 单位 部门 小组 小时 月 人 村 乡镇 镇 街道 社区 学校 企业 县 市 区 载体 关系 条件 例子 事不 事要 事情 数字 时间 时段 时候 字 词 圈 台阶 大类 类别 类型 类 种 样 市场 项目 工作 措施 任务 事项 重点 重点任务 重点工作 方案 办法 文件 规定 制度 标准 指标 目标 会议 讲话 报告 机会 过程 品种 代表 委员 代表团 工作日 学期 专业 年级 班级 科室 支部 班次 岗位 点位 案例 案件 站点 网点 城市 国家 地区 省份 省 组 队 批次 重要 主要 突出 具体 明显 整治 整改 备案 管理 党组织 子公司 平台建设 原则 经费 费用 开支 支出';

/** The words of `PLAIN_NOUN`. */
export const plainNouns: ReadonlySet<string> = new Set(PLAIN_NOUNS.split(' '));

/** Nouns that count what is said or done, not a named set: with these alone the words are an announcement. */
export const PLAIN_NOUN = wordSet(PLAIN_NOUNS);

/** What may stand behind a slogan without marks: a stop, 的, or a noun it qualifies. */
const BOUNDS = [
  ...`，。；：、！？”）》的等和与及${SPACES}`,
  ...'机制 制度 责任 工作 要求 模式 活动 行动 方案 政策 特色 工程 联动 专班 改革 建设 管理 原则 体系 格局 职责 措施 标准 文章 目标 规定 承诺 服务 方针 要 将 应 必须 务必'.split(
    ' ',
  ),
];
const BOUND = wordSet(BOUNDS);
export const BOUND_FIRSTS = firstsOf(BOUNDS);

/** Whether a slogan may end at a place. */
export const isBounded = (keyed: Keyed, at: number): boolean =>
  at >= keyed.text.length || BOUND.startingAt(keyed, at) >= 0;
