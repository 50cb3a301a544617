/** One sentence or a few lines through the whole pipeline: what every element test looks at. */
import { analyze, type AnalyzeOptions } from '../../src/analyze.js';
import type { Analysis } from '../../src/model/types.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

export const reading = (text: string, options: AnalyzeOptions & { readonly path?: string } = {}): Analysis =>
  analyze(sourceFromString(text, { path: options.path }), lexicon, options);

/** The sentence among what a speech asks for. */
export const asked = (sentence: string): Analysis =>
  reading(`同志们：\n下面，我讲意见。\n一、提出要求\n${sentence}\n二、抓好落实\n要扎实干。`);

/** The sentence among what a speech reports. */
export const reported = (sentence: string): Analysis =>
  reading(`同志们：\n去年以来，全市各项工作取得新成效。${sentence}成绩来之不易。`);
