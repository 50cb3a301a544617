/** Phrases that open with a verb and so name what is to be done: 压实责任, 切实加强管理, 畅通渠道. Left out: 管理水平, 化解了矛盾. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { joined, words } from './word-runs.js';

/** 抓, 管, 查: what opens with one of these opens with a verb and names what is to be done … */
export const VERB_LETTERS =
  '请抓遵管查减保练稳防严守建推促打把做办盯拧压抢治挖摸扛扎织补树拓提创引带聚夯教护托援扩加深完健优整惩破攻攥啃锻绷锚突坚狠切着落紧增兴擦锤凝认掂咬算规控借让用使向靠对按敢争贯筑备调集持铺拿举倒刹除遏激盘育点亮传走绘厚讲强统秉摒恪笃赓弘践淬擎葆涤祛砥铸扬肃';
const VERBS = characters(VERB_LETTERS);
/** … but not where it begins a name: 管理, 保障, 建设. */
const NOUNS = wordSet(
  '管理 保障 建设 保护 治理 防控 防汛 防疫 教育 教学 监督 培养 整体 创业 创新 调查 集体 集中 对象 对手 学校 学习 走势 办案 办事 办学 办公 提案 推广 从业 引领 护理 教师 教材 严重 深层 强度 统计 统战 点位 守护 再生 讲话 持续 完成 突破 增量 增长 调解 减税 减收 减排 扩大 请示 请求 请假 备课 备案 用人 用地 用工',
);
/** 坚决, 切实: what follows is a verb. */
const ADVERBS = wordSet(
  [
    ...words(
      '始终 正确 逐步 继续 妥善 适当 坚决 切实 着力 全力 全面 扎实 认真 大力 积极 主动 深入 进一步 坚定不移 立即 立刻 马上 抓紧 迅速 尽快 千方百计 从严 依法 精准 有序 加快 时刻 努力 充分 牢牢 毫不松懈 不折不扣 一刻不停',
    ),
    // 客观分析形势, 辩证看待差距; 客观条件 and 科学技术 are names.
    ...joined(
      words('客观 辩证 理性 清醒 准确 科学 深刻 冷静 系统 精心 周密'),
      words('分析 看待 认识 审视 把握 研判 判断 评价 总结 领会 理解 谋划 组织 部署 安排 实施 统筹 应对'),
    ),
    // 明确责任，强化担当; 明确的目标 is a name.
    ...joined(
      words('明确'),
      words('方向 目标 任务 责任 职责 重点 思路 要求 定位 措施 分工 路径 标准 主体 时限 方法 步骤 主题'),
    ),
  ].join(' '),
);

/** 畅通渠道, 化解矛盾: verbs that name nothing by themselves … */
const VERB_WORDS = wordSet(
  '看清成绩 看清差距 看清不足 看准 找准 畅通 改进 改善 转变 关心 关爱 尊重 维护 动员 普及 培育 发挥 发扬 履行 善于 勇于 掌握 熟悉 牢记 不忘 防范 克服 纠正 摒弃 力戒 抵制 反对 警惕 化解 消除 处理好 协调好 顺应 接受 立足 围绕 瞄准 依靠 发动 吃透 理清 选准 选好 配强 迈开 沉下 放下 当好 过好 种好 修好 养好 搞好 起好 开好 兑现 回应 延伸 壮大 培优 叫响 塑造 展示 汇聚 释放 重视 爱护 督促 兜牢 架起 疏通 解开 堵塞 填补 巩固',
);
/** … unless they tell: 化解了矛盾, 改善的环境. */
const TELLS_VERB = characters('了的得');

/** Verbs that may as well tell, with what shows that something is to be done. */
const SOME_DONE = wordSet([
  ...joined(words('突破 培育 推出 实施 引进 打造 转化 落实 升级 淘汰 储备 开工 盘活 解决 办成 推广'), [
    '一批',
    '一项',
    '一个',
    '一条',
  ]),
  ...words('弄清 搞清 弄懂 搞懂 弄明白 搞明白 想明白 想清楚 答好 回答好'),
]);

/** Whether a phrase opens with a verb that names what is to be done. */
export function opensWithVerb(keyed: Keyed, from: number, to: number): boolean {
  if (VERBS.has(keyed, from) && NOUNS.startingAt(keyed, from, to) < 0) return true;
  if (ADVERBS.startingAt(keyed, from, to) >= 0) return true;
  // 突破一批销售, 弄清依靠谁.
  const some = SOME_DONE.startingAt(keyed, from, to);
  if (some > 0) return true;
  const word = VERB_WORDS.startingAt(keyed, from, to);
  return word >= 0 && word < to && !TELLS_VERB.has(keyed, word);
}
