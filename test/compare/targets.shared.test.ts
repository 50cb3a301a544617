/**
 * The growth goal of GDP in the reports of the archive, as a reader finds it. Skipped where `../shared` is absent: it is no
 * part of the project. The report of 2000 states no figure, those before 1998 set goals of the national product or of output.
 */
import { expect, test, vi } from 'vitest';
import { compareTargets } from '../../src/compare/targets.js';
import type { TargetCell } from '../../src/model/compare.js';
import { lexicon } from '../lexicon.js';
import { sharedTexts } from '../manuscripts.js';
import { corpusOf, memberOf } from './corpus.js';

vi.setConfig({ testTimeout: 120_000 });

const corpus = corpusOf(
  sharedTexts('archive').map(({ name, text }) => {
    const year = /\d{4}/.exec(name)?.[0] ?? '';
    return memberOf({ id: name, group: year, text, year: Number(year) });
  }),
);
const rows = compareTargets(corpus, lexicon);
const rowOf = (metric: string, status: TargetCell['status']) =>
  rows.find((row) => row.metric === metric && row.status === status);

const shown = ({ comparator, value, valueMax }: TargetCell): string =>
  `${comparator} ${value}${valueMax === null ? '' : `–${valueMax}`}`;

/** Figures of the year itself, the year before for results; each once. */
const seriesOf = (metric: string, status: 'goal' | 'achieved'): Readonly<Record<string, readonly string[]>> => {
  const shift = status === 'goal' ? 0 : 1;
  const own = Object.entries(rowOf(metric, status)?.cells ?? {}).map(
    ([group, cells]) =>
      [
        group,
        [...new Set(cells.filter(({ year }) => year === Number(group) - shift).map((cell) => shown(cell)))],
      ] as const,
  );
  return Object.fromEntries(own.filter(([, figures]) => figures.length > 0));
};

test.skipIf(corpus.members.length === 0)('the growth goal of GDP, in every report from 1998 on that states one', () => {
  expect(seriesOf('国内生产总值增长', 'goal')).toEqual({
    1998: ['= 8'],
    2003: ['~ 7'],
    2005: ['~ 8'],
    2008: ['~ 8'],
    2010: ['~ 8'],
    2013: ['~ 7.5'],
    2014: ['~ 7.5'],
    2015: ['~ 7'],
    2016: ['range 6.5–7'],
    2018: ['~ 6.5'],
    2019: ['range 6–6.5'],
    2021: ['>= 6'],
    2023: ['~ 5'],
  });
});

test.skipIf(corpus.members.length === 0)('the growth of GDP that was reported', () => {
  expect(seriesOf('国内生产总值增长', 'achieved')).toEqual({
    1998: ['= 8.8'],
    2005: ['= 9.5'],
    2010: ['= 8.7'],
    2013: ['= 7.8'],
    2014: ['= 7.7'],
    2015: ['= 7.4'],
    2016: ['= 6.9'],
    2018: ['= 6.9'],
    2019: ['= 6.6'],
    2021: ['= 2.3'],
    2023: ['= 3'],
  });
});

test.skipIf(corpus.members.length === 0)('goals of consecutive reports held against what was reported', () => {
  const outcomes = rowOf('国内生产总值增长', 'goal')?.outcomes.map(({ from, to, met }) => [from, to, met]);
  expect(outcomes).toEqual([
    ['2013', '2014', true],
    ['2014', '2015', true],
    ['2015', '2016', true],
    ['2018', '2019', true],
  ]);
});

test.skipIf(corpus.members.length === 0)('prices, jobs and unemployment', () => {
  expect(seriesOf('居民消费价格涨幅', 'goal')).toMatchObject({ 2005: ['<= 4'], 2013: ['~ 3.5'], 2023: ['~ 3'] });
  expect(seriesOf('城镇新增就业', 'goal')).toMatchObject({ 2013: ['>= 900'], 2021: ['>= 1100'], 2023: ['~ 1200'] });
  expect(seriesOf('城镇登记失业率', 'goal')).toMatchObject({ 2008: ['~ 4.5'], 2015: ['<= 4.5'], 2019: ['<= 4.5'] });
});
