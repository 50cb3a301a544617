/**
 * How much a term tells: the rarer it is among the passages compared, the more (inverse document frequency, Spärck Jones,
 * Journal of Documentation 28, 1972: log(1 + N / n)). What every speech says of every work (加强 落实 工作 机制) tells little
 * even where a handful of texts has it but once.
 */
import { keyOf, type Terms } from './terms.js';

/** Weight of a term, by its key. */
export type Rarity = (key: number) => number;

/** Words of any work, and what is left of them. */
const GENERIC_WORDS =
  '加强 强化 提高 提升 增强 健全 完善 改进 改善 推进 推动 促进 深化 落实 抓好 抓实 做好 做实 切实 认真 深入 扎实 全面 进一 一步 ' +
  '不断 持续 着力 大力 努力 积极 坚持 坚决 严格 确保 保障 加快 加大 力度 工作 任务 目标 机制 制度 体系 体制 组织 领导 责任 ' +
  '思想 认识 统一 监督 检查 督查 督导 考核 管理 建设 发展 水平 能力 质量 作用 问题 情况 重点 措施 办法 要求 精神 意识 服务 ' +
  '协调 配合 合力 形成 到位 各级 各项 各地 部门 单位 干部 全市 全县 全省 全区 我们 必须 务必 大家 同志 今年 明年 去年 ' +
  '强组 织领 导责 任落 实责 组领 进落 实工 展工 各部 级各 有关 关部 成效 突出 狠抓 牢固 树立 明确 开展 实施';

const GENERIC = new Set(GENERIC_WORDS.split(' ').map((word) => keyOf(word.charCodeAt(0), word.charCodeAt(1))));
const GENERIC_SHARE = 0.3;

/** Characters that a generic word begins with: most keys are told from all of them without a look into the set. */
const FIRST = new Uint8Array(0x10000);
for (const key of GENERIC) FIRST[key >>> 16] = 1;

export const isGeneric = (key: number): boolean => FIRST[key >>> 16] === 1 && GENERIC.has(key);

/** A term of one passage alone tells as much as one of two: what is shared is what counts. */
const FEWEST = 2;
const LEAST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 22;

/** Counts passages in slots of a table; two terms in one slot are taken for one, at worst a little commoner than they are. */
export function rarityOf(passages: readonly Terms[]): Rarity {
  const total = passages.reduce((sum, { keys }) => sum + keys.length, 0);
  const size = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(total * 2 + 1))));
  const counts = new Uint32Array(size);
  for (const { keys } of passages)
    for (const key of keys) {
      const slot = slotOf(key, size);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
  const weights = Float64Array.from({ length: TABLED }, (_, having) => weightOf(having, passages.length));
  return (key) => {
    const having = counts[slotOf(key, size)] ?? 0;
    const weight = having < TABLED ? (weights[having] ?? 0) : weightOf(having, passages.length);
    return isGeneric(key) ? weight * GENERIC_SHARE : weight;
  };
}

/** Weights of terms of fewer passages are reckoned once. */
const TABLED = 256;
const weightOf = (having: number, all: number): number => Math.log(1 + all / Math.max(FEWEST, having));

const slotOf = (key: number, size: number): number => {
  const hash = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return ((hash ^ (hash >>> 13)) >>> 0) & (size - 1);
};
