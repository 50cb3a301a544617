/**
 * Slogans that went on under another number: 三证合一 → 五证合一, 三个自信 → 四个自信. Two rows that share all but their numerals are
 * shown beside each other where what they count names something of its own, or where they share members. Left out: those
 * that come up together (they are two sets), and what any set may count (三个到位 and 五个到位, 四大行动 and 五大行动) unless
 * members are shared.
 */
import type { SloganRow } from '../../model/compare.js';
import { plainNouns } from '../../lexicon/slogan-nouns.js';
import { sharedMembers } from './members.js';
import { countedBy, seriesOf } from './sought.js';

/** A row before it knows of the others. */
export interface Numbered {
  /** Folded writing. */
  readonly key: string;
  readonly text: string;
  /** Index of the group it is first found in, and its name. */
  readonly since: number;
  readonly first: string;
  /** Lists of members, the dictionary's and the documents'. */
  readonly members: readonly (readonly string[])[];
}

/** What sets of all kinds count: things to do and ways to do them. */
const COMMON = new Set(
  (
    '行动 工程 战略 产业 体系 平台 板块 领域 举措 战役 计划 机制 建设 革命 能力 中心 基地 清单 关口 防线 硬仗 攻坚战 环节 抓手 载体 品牌 优势 支撑 保障 责任 改革 业态 群体 源头 维度 ' +
    '到位 强化 结合 围绕 突出 坚持 坚决 确保 聚焦 落实 统一 统筹 提升 提高 加强 增强 注重 优先 挂钩 严禁 一律 一批 一样 一流 必须 必到 必查 过硬 突破 转变 创新 延伸 融合 联动 同步 公开 合理 清楚 提前 关键 基本 精准 分之 第一时间'
  ).split(' '),
);

/** 不准, 不够, 不适应: what is not done or not so is said of anything. */
const NEGATED = /^[不只没无未]/u;

const isSpecific = (counted: string): boolean =>
  counted.length > 1 && !COMMON.has(counted) && !plainNouns.has(counted) && !NEGATED.test(counted);

/** Rows by what they are without their numerals. */
export type Series = ReadonlyMap<string, readonly Numbered[]>;

export function seriesOfAll(rows: readonly Numbered[]): Series {
  const series = new Map<string, Numbered[]>();
  for (const row of rows) {
    const list = series.get(seriesOf(row.key)) ?? [];
    list.push(row);
    series.set(seriesOf(row.key), list);
  }
  return series;
}

/** Other rows of the series, by the group they are first found in. */
export const renumbered = (row: Numbered, series: Series): SloganRow['renumbered'] =>
  (series.get(seriesOf(row.key)) ?? [])
    .filter((other) => isRenumbered(row, other))
    .toSorted((left, right) => left.since - right.since || (left.text < right.text ? -1 : 1))
    .map(({ text, first }) => ({ text, group: first }));

const isRenumbered = (row: Numbered, other: Numbered): boolean =>
  row.since !== other.since &&
  row.key !== other.key &&
  !isOne(row.key) &&
  !isOne(other.key) &&
  (isSpecific(countedBy(row.key)) || shareMembers(row, other));

/** 一个中国 is no set of one. */
const isOne = (key: string): boolean => key.startsWith('一') && seriesOf(key).split('#').length === 2;

/** Half of the members of the smaller set are in the other. */
const shareMembers = ({ members }: Numbered, other: Numbered): boolean =>
  members.some((mine) =>
    other.members.some((theirs) => sharedMembers(mine, theirs) * 2 >= Math.min(mine.length, theirs.length)),
  );
