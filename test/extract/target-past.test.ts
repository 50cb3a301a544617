import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

/** Status and deadline of the targets of a speech of 2024. */
const told = (sentence: string): readonly string[] =>
  (
    analyze(
      sourceFromString(`在全县生态环境保护工作会议上的讲话\n同志们：\n一、抓好重点工作。${sentence}\n`),
      lexicon,
      {
        year: 2024,
      },
    ).targets ?? []
  ).map(({ status, deadline }) => `${status} ${deadline ?? '-'}`);

describe('a year that is over is told of', () => {
  test.each([
    ['2023年，全县空气质量优良天数比率达到83.6%。', ['achieved -']],
    ['去年，化解矛盾纠纷30余起，侦破案件26起。', ['achieved -', 'achieved -']],
    ['2022年底，全县重度污染天数减少到12天。', ['achieved -']],
    ['一九八七年，全县粮食总产达8.36亿斤。', ['achieved -']],
    ['2025年底，全县重度污染天数减少到12天。', ['goal 2025年底']],
    ['2018年到2020年，全县共新建污水处理厂12座。', ['achieved -']],
    ['2024年到2026年，全县新建污水处理厂12座。', ['goal 2024年到2026年']],
    // This year, a year to come, a deadline of whenever.
    ['2024年，全县空气质量优良天数比率达到85%以上。', ['goal 2024年']],
    ['2025年，全县空气质量优良天数比率达到86%以上。', ['goal 2025年']],
    ['到2020年，全县空气质量优良天数比率要达到80%以上。', ['goal 到2020年']],
    ['“十三五”期间，全县新建污水处理厂12座。', ['achieved -']],
    ['“十二五”期间，全县新建污水处理厂6座。', ['achieved -']],
    ['“十四五”期间，全县新建污水处理厂15座。', ['goal “十四五”期间']],
    ['“十三五”末，全县污水处理率要达到90%。', ['goal “十三五”末']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

/** Before the first point of all, where most figures are plain facts. */
const opened = (sentence: string): readonly string[] =>
  (analyze(sourceFromString(sentence), lexicon, { year: 2024 }).targets ?? []).map(({ status }) => status);

test.each([
  ['去年，化解矛盾纠纷30余起，侦破案件26起。', ['achieved', 'achieved']],
  ['去年，我县人口60万人。', ['reference']],
  ['去年全县发生火灾30余起。', ['reference']],
])('what was done last year is a result in an opening too: %s', (sentence, expected) => {
  expect(opened(sentence)).toEqual(expected);
});
