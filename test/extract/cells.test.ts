/** Figures in the cells of a file's tables. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { joinPieces, type Piece } from '../../src/source/origin.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

/** `metric value unit` of the figures behind a sentence about 森林覆盖率, in a table of these rows (cells parted by |). */
function measured(rows: readonly string[], isTable = true): readonly string[] {
  const cells = rows.flatMap((row, at) =>
    row.split('|').map((text, index): Piece => {
      const place = { table: 1, row: at + 1, column: index + 1, paragraph: 1 };
      return { text, origin: isTable ? place : { paragraph: 10 * at + index + 9 } };
    }),
  );
  const lines = ['在全县林业工作会议上的讲话', '同志们：', '今年，全县森林覆盖率要达到46%以上。'];
  const { text, paragraphs } = joinPieces([
    ...lines.map((line, index): Piece => ({ text: line, origin: { paragraph: index + 1 } })),
    ...cells,
    { text: '各镇要确保增长3%。', origin: { paragraph: 4 } },
  ]);
  const { targets = [] } = analyze({ ...sourceFromString(text), paragraphs }, lexicon);
  return targets.slice(1).map(({ metric, value, unit }) => `${metric} ${value} ${unit ?? ''}`);
}

describe('what a figure in a cell measures', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the first cell of its row', ['指标|目标', '木材产量|12万立方米以上'], ['木材产量 12 万立方米']],
    ['behind the number of the row', ['序号|指标|目标', '1|木材产量|12万立方米以上'], ['木材产量 12 万立方米']],
    ['in every column', ['指标|上半年|全年', '油茶产量|2000吨|5000吨'], ['油茶产量 2000 吨', '油茶产量 5000 吨']],
    ['growth of it', ['指标|目标', '林业产值|增长9%'], ['林业产值增长 9 %']],
    ['a place, with the head of the column', ['乡镇|造林面积', '青山镇|1.2万亩'], ['青山镇造林面积 1.2 万亩']],
    ['a place, where the head names nothing', ['乡镇|年度目标', '青山镇|1.2万亩'], ['青山镇 1.2 万亩']],
    ['a year: the head of the column', ['年份|造林面积（万亩）', '2024年|3.5万亩'], ['造林面积 3.5 万亩']],
    // Near misses: what the cell names itself, and the row of heads.
    ['a metric of its own', ['指标|目标', '林长制|巡林率达到95%'], ['巡林率 95 %']],
    ['a sentence is no name', ['各镇要抓好造林，不留死角。|3000亩'], ['3000亩 3000 亩']],
  ])('%s', (_, rows, expected) => {
    expect(measured(rows).slice(0, -1)).toEqual(expected);
  });

  test('nor is the sentence behind the table about it', () => {
    expect(measured(['指标|目标', '木材产量|12万立方米以上']).at(-1)).not.toContain('木材');
  });

  test('without a table, the sentence before tells', () => {
    expect(measured(['指标|目标', '木材产量|47%以上'], false)[0]).toBe('森林覆盖率 47 %');
  });
});
