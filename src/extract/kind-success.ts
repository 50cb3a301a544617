/** What a heading comes to where it tells of a success: 换届工作圆满完成, 经济实力跃上新台阶, 山林连续五年未发生火灾. */
import { compounds } from '../source/compounds.js';
import { cueTable, type Cue } from './cues.js';
import { BINDS } from './kind-binds.js';
import { ACHIEVED } from './tone.js';
import { maybe, words } from './word-runs.js';

/** 跃上新台阶, 发生新变化, 成就辉煌: how far a thing has come, at the end of a clause. */
const LEAPT: readonly Cue[] = [
  {
    words: compounds(
      words('取得 实现 有 迈出 迈上 跃上 再上 登上 呈现 展现 发生 得到 焕发 彰显 开创'),
      words('新 了新 深刻 可喜 巨大 历史性 明显 显著 良好 重大 阶段性 积极 长足'),
      words('成效 成绩 成果 突破 进展 进步 台阶 步伐 面貌 局面 气象 跨越 提升 作为 变化 改善 活力'),
    ),
    tail: /(?=[，、。；]|$)/,
  },
  {
    words: words(
      '蓬勃发展 快速发展 健康发展 长足发展 稳步发展 再创新高 屡创新高 创历史新高 稳步壮大 不断壮大 硕果累累 成果丰硕 成就辉煌 成绩喜人 成绩斐然 亮点频现 有声有色 风生水起 遍地开花 和谐稳定',
    ),
    notBefore: '保持 促进 推动 确保 维护 实现',
    tail: /(?=[，、。；]|$)/,
  },
  // 招商引资跑出加速度, 项目建设按下快进键.
  {
    words: compounds(
      words('跑出 按下 打出 驶入 交出 开辟 谱写 开启 打赢 打响 铺就 走出 结出 奏响 写下 书写 干出'),
      maybe('了'),
      words(
        '加速度 快进键 组合拳 快车道 高分卷 高分答卷 优异答卷 新天地 新篇章 新局面 新路子 新硕果 主旋律 最强音 翻身仗 漂亮仗 新样子 好成绩',
      ),
    ),
    tail: /(?=[，、。；]|$)/,
  },
  {
    words: compounds(
      words('有 有了 得到 得到了'),
      words('新的 明显 较大 很大 进一步 显著 新'),
      words('提高 提升 改善 进步 增强 突破 变化 加强'),
    ),
    tail: /(?=[，、。；]|$)/,
  },
  { words: words('未发生 没有发生 零发生'), tail: /[^，。；]{0,10}(?=[，。；]|$)/ },
];
export const LEAPS = cueTable([LEAPT]);

/** Ends in a success, and binds nobody: the first sign alone. */
export const SUCCEEDS = cueTable([
  [
    ...ACHIEVED,
    ...LEAPT,
    {
      words: compounds(
        words('圆满 顺利 如期 有序 深入 稳步 扎实 全面 持续 不断 加快 有力 有效 平稳 高效'),
        words(
          '完成 推进 实施 开展 进行 展开 提升 提高 改善 增强 优化 加强 发展 运行 落地 铺开 见效 增进 增长 扩大 显现 回升 好转 筑牢 夯实 压实 织密 拓宽 拓展 壮大 规范 健全 完善 巩固 深化 凸显',
        ),
      ),
      tail: /$/,
    },
    {
      words: compounds(
        words('更加 愈加 愈发 日益 日趋 越来越 逐步 进一步'),
        words(
          '凸显 彰显 巩固 完善 健全 规范 浓厚 扎实 坚实 稳固 优化 合理 顺畅 密切 和谐 活跃 鲜明 牢固 成熟 紧密 有力 有序 显现 释放 好转',
        ),
      ),
      tail: /$/,
    },
    {
      words: compounds(
        words('取得 实现 有 迈出 迈上 呈现 展现'),
        words('新 了新 明显 显著 可喜 良好 重大 阶段性 较好 积极 长足'),
        words('成效 成绩 成果 突破 进展 进步 台阶 步伐 面貌 局面 气象 跨越 提升 作为'),
      ),
      tail: /$/,
    },
  ],
  BINDS,
]);
