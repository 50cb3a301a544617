import { expect, test } from 'vitest';
import { sidesOf } from '../../../src/report/compare/html/diff.js';

test.each([
  ['每半年听取一次。', '每季度听取一次。', '每<del>半年</del>听取一次。', '每<ins>季度</ins>听取一次。'],
  ['抓早抓小。要实行一案双查。', '抓早抓小。', '抓早抓小。<del>要实行一案双查。</del>', '抓早抓小。'],
  ['抓早抓小。', '抓早抓小。', '抓早抓小。', '抓早抓小。'],
  // Hardly a character in common: whole, not a puzzle.
  ['大兴调查研究。', '从严管理干部。', '<del>大兴调查研究。</del>', '<ins>从严管理干部。</ins>'],
  ['<b>要</b>抓。', '<b>须</b>抓。', '&lt;b&gt;<del>要</del>&lt;/b&gt;抓。', '&lt;b&gt;<ins>须</ins>&lt;/b&gt;抓。'],
])('%s / %s', (before, after, was, is) => {
  const sides = sidesOf(before, after);
  expect([sides.before.markup, sides.after.markup]).toEqual([was, is]);
});

test('long texts are held together sentence by sentence', () => {
  const long = Array.from({ length: 400 }, (_, index) => `第${index}项要抓好落实。`).join('\n');
  const sides = sidesOf(long, long.replace('第7项要抓好落实', '第7项必须抓好落实'));
  expect(sides.after.markup).toContain('第7项<ins>必须</ins>抓好');
  expect(sides.shared).toBeGreaterThan(0.99);
});
