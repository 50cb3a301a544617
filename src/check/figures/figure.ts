/** A figure with its scale and unit, for a pattern, and what it is worth: 1.2亿元, 35个百分点. */
const COUNTERS =
  '个百分点|平方公里|平方米|立方米|公里|公斤|小时|分钟|[%％个名户家人项条次亩吨元处座所件起台套辆只头度天岁米斤倍门篇]';
export const figure = (name: string): string =>
  `(?<${name}>\\d{1,9}(?:\\.\\d{1,4})?)(?<${name}Scale>万亿|[千万亿]?)(?<${name}Unit>${COUNTERS})`;

const SCALES: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

export type Groups = Readonly<Record<string, string | undefined>>;

export const valueOf = (groups: Groups, name: string): number =>
  Number(groups[name]) * (SCALES[groups[`${name}Scale`] ?? ''] ?? 1);
