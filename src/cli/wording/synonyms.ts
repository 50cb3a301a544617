/** Other words for the elements of a manuscript. */
import type { Element } from '../../model/types.js';

/** What elements are called elsewhere, or were called: 目标 for 指标. */
export const SYNONYMS: Readonly<Record<string, Element>> = {
  目标: 'targets',
  数据: 'targets',
  口号: 'slogans',
  缩略语: 'slogans',
  引用: 'quotes',
  引文: 'quotes',
  职责: 'responsibilities',
  任务: 'requirements',
  大纲: 'outline',
  提纲: 'outline',
  结构: 'outline',
  脉络: 'moves',
  语步: 'moves',
  空缺: 'placeholders',
  空白: 'placeholders',
  占位符: 'placeholders',
};
