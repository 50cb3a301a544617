/**
 * Which metric a figure is of: names of one metric are one (地区生产总值增长, GDP增速, 经济增长预期目标 → 国内生产总值增长), and how
 * much there is of it (亿元) is told from how much it moved (%, 个百分点, 翻一番). Names the dictionary does not have go by
 * their normal form.
 */
import type { Target } from '../model/types.js';
import { levelName, metricName, type Direction } from './metric-names.js';
import type { MetricEntry } from './types.js';

/** What a figure tells of its metric: its state, how it moved in per cent or in units, how many times over. */
export type Measure = 'level' | 'growth' | 'fall' | 'increase' | 'decrease' | 'multiple';

export interface Metric {
  /** What is measured, without the direction: 国内生产总值. */
  readonly base: string;
  readonly measure: Measure;
  /** Both in words: 国内生产总值增长. What is measured alike is labelled alike. */
  readonly label: string;
  /** As the text names it, in normal form: GDP增长. */
  readonly name: string;
  /** Whether less of it is better; null where the dictionary does not know it. */
  readonly better: 'lower' | 'higher' | null;
}

/** Place in the dictionary comes with the entry: well-known metrics are shown in its order. */
export interface Metrics {
  readonly of: (target: Pick<Target, 'metric' | 'unit'> & Partial<Pick<Target, 'text'>>) => Metric;
  /** Place of a base in the dictionary; behind all of them where it has none. */
  readonly rank: (base: string) => number;
}

const WORDS: Readonly<Record<Measure, string>> = {
  level: '',
  growth: '增长',
  fall: '下降',
  increase: '增加',
  decrease: '减少',
  multiple: '倍数',
};
const RATIO = /^(?:%|‰|个?百分点|个?千分点)$/;
const TIMES = '倍';
/** 江北市生产总值: the place is no part of the metric. */
const PLACE = /^[一-龥]{1,6}?(?:省|市|区|县|州|旗|镇|乡|村)/;

export function metricsOf(entries: readonly MetricEntry[]): Metrics {
  const known = new Map<string, MetricEntry>();
  const ranks = new Map<string, number>();
  entries.forEach((entry, index) => {
    ranks.set(entry.text, index);
    for (const text of [entry.text, ...(entry.variants ?? [])]) {
      const { base } = metricName(text);
      if (!known.has(base)) known.set(base, entry);
    }
  });
  const find = (base: string): MetricEntry | undefined => known.get(base) ?? known.get(base.replace(PLACE, ''));
  const read = (metric: string, unit: string | null): Metric => {
    const { base, direction } = metricName(metric);
    const entry = find(base);
    return entry === undefined ? unknown(base, direction, unit) : knownAs(entry, base, direction, unit);
  };
  // Reports of many years say the same of the same.
  const told = new Map<string | null, Map<string, Metric>>();
  return {
    of: ({ metric: said, unit, text = '' }) => {
      const metric = levelName(said, text);
      const own = told.get(unit) ?? new Map<string, Metric>();
      const known = own.get(metric) ?? read(metric, unit);
      told.set(unit, own.set(metric, known));
      return known;
    },
    rank: (base) => ranks.get(base) ?? entries.length,
  };
}

function knownAs({ text, kind, better }: MetricEntry, base: string, said: Direction, unit: string | null): Metric {
  const isRatio = unit !== null && RATIO.test(unit);
  // An amount in per cent has moved by so much, though no word says so.
  const direction = said ?? (kind === 'amount' && isRatio ? 'growth' : null);
  const measure = kind === 'change' && isRatio ? 'level' : measureOf(direction, unit);
  const label = `${text}${WORDS[measure]}`;
  return { base: text, measure, label, name: `${base}${wordOf(said)}`, better: better ?? 'higher' };
}

function unknown(base: string, direction: Direction, unit: string | null): Metric {
  const measure = measureOf(direction, unit);
  const label = base === WORDS[measure] ? base : `${base}${WORDS[measure]}`;
  return { base, measure, label, name: label, better: null };
}

const wordOf = (direction: Direction): string => (direction === null ? '' : WORDS[direction]);

function measureOf(direction: Direction, unit: string | null): Measure {
  if (unit === TIMES) return 'multiple';
  if (direction === null) return 'level';
  const isRatio = unit === null || RATIO.test(unit);
  return isRatio ? direction : direction === 'growth' ? 'increase' : 'decrease';
}
