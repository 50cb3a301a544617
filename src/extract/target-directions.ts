/** Words that say which way a figure went and measure nothing by themselves: 增长, 下降, 达到. */

const DIRECTION_WORDS = [
  '增长',
  '下降',
  '减少',
  '增加',
  '提高',
  '降低',
  '上升',
  '压降',
  '提升',
  '上涨',
  '回升',
  '攀升',
  '净增',
  '回落',
  '缩短',
  '高出',
  '多',
  '少',
  '递增',
  '递减',
  '增产',
  '减产',
  '增收',
  '减收',
  '增',
  '减',
];

export const DIRECTIONS: ReadonlySet<string> = new Set(DIRECTION_WORDS);

export const BARE: ReadonlySet<string> = new Set([
  ...DIRECTION_WORDS,
  '',
  '达',
  '达到',
  '增幅',
  '降幅',
  '涨幅',
  '增速',
  '净增',
  '力争',
]);

export const DIRECTION_END = new RegExp(`(?:${DIRECTION_WORDS.join('|')})(?<!新增|[农民户工众]增收)$`);
