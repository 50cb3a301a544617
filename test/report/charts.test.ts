import { expect, test } from 'vitest';
import { lineChart } from '../../src/report/page/charts.js';
import { readPage } from './page.js';

const chart = {
  title: '处置率 <95%',
  description: '单位：%',
  marks: ['2019', '2020', '2021'],
  lines: [
    {
      points: [
        { x: '2019', y: 95 },
        { x: '2021', y: 90, sign: '↓' },
      ],
      colour: 1,
      dashed: true,
    },
    { points: [{ x: '2020', y: 96.3 }], colour: 3 },
  ],
} as const;

test('presentation attributes alone, colours of the page, nothing that two charts would share', () => {
  const { markup } = lineChart(chart);
  expect(markup).not.toMatch(/ (?:style|class|id|clip-path|ecmeta_\w+)=|<style|CDATA|zr\d/u);
  expect(markup).not.toMatch(/#0[12]0[12]0/u);
  expect(markup).toContain('var(--series-1)');
  expect(markup).toContain('stroke-dasharray');
  expect(markup).toContain('>↓</text>');
  expect(markup).toContain('<title>处置率 &lt;95%</title>');
  const { elements } = readPage(markup);
  expect(elements.filter(({ tagName }) => tagName === 'svg').length).toBe(1);
});

test('the second chart is drawn as the first', () => {
  expect(lineChart(chart).markup).toBe(lineChart(chart).markup);
});
