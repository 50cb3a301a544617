/** What people call elements of a manuscript and parts of a comparison besides their own names, in both languages. */
import type { Compared } from '../../model/compare.js';
import type { Element } from '../../model/types.js';

/** The year is told with every analysis, whatever elements are asked for. */
export type Named = Element | Compared | 'year';

/** Each word stands once; letters are small. */
export const SYNONYMS: Readonly<Record<Named, readonly string[]>> = {
  moves: ['move', '脉络', '语步', '环节'],
  outline: ['outlines', '大纲', '提纲', '结构', '层次'],
  requirements: ['requirement', '任务'],
  slogans: ['slogan', '缩略语', '口号', '标语'],
  announcements: ['announcement', 'count', 'counts', '数目', '承诺', '声明'],
  quotes: ['quote', 'quotation', 'quotations', 'citation', 'citations', '引用', '引文', '引述'],
  targets: ['target', 'goal', 'goals', '目标', '数据'],
  responsibilities: ['responsibility', 'duty', 'duties', '职责', '责任主体'],
  placeholders: ['placeholder', 'blank', 'blanks', '空缺', '空白', '占位', '占位符', '待补'],
  terms: ['term', 'keyword', 'keywords', '词语'],
  formulas: ['formula', '提法'],
  words: ['word'],
  shape: ['shapes', '篇章'],
  year: ['years', 'reportyear', 'report-year', '年度', '讲话年份', '总结年度'],
};
