/** Terms of what any speech says of any work (加强 落实 工作 机制): they tell little of what a passage is about. */
import { keyOf } from './terms.js';

/** Words of any work, and what is left of them. */
const GENERIC_WORDS =
  '加强 强化 提高 提升 增强 健全 完善 改进 改善 推进 推动 促进 深化 落实 抓好 抓实 做好 做实 切实 认真 深入 扎实 全面 进一 一步 ' +
  '不断 持续 着力 大力 努力 积极 坚持 坚决 严格 确保 保障 加快 加大 力度 工作 任务 目标 机制 制度 体系 体制 组织 领导 责任 ' +
  '思想 认识 统一 监督 检查 督查 督导 考核 管理 建设 发展 水平 能力 质量 作用 问题 情况 重点 措施 办法 要求 精神 意识 服务 ' +
  '协调 配合 合力 形成 到位 各级 各项 各地 部门 单位 干部 全市 全县 全省 全区 我们 必须 务必 大家 同志 今年 明年 去年 ' +
  '强组 织领 导责 任落 实责 组领 进落 实工 展工 各部 级各 有关 关部 成效 突出 狠抓 牢固 树立 明确 开展 实施';

const GENERIC = new Set(GENERIC_WORDS.split(' ').map((word) => keyOf(word.charCodeAt(0), word.charCodeAt(1))));

/** Characters that a generic word begins with: most keys are told from all of them without a look into the set. */
const FIRST = new Uint8Array(0x10000);
for (const key of GENERIC) FIRST[key >>> 16] = 1;

export const isGeneric = (key: number): boolean => FIRST[key >>> 16] === 1 && GENERIC.has(key);
