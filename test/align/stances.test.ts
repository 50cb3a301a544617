import { expect, test } from 'vitest';
import { clausesOf } from '../../src/align/clauses.js';
import { clauseStances, stanceOf } from '../../src/align/stances.js';

test.each([
  ['不得', '侵占林地', 'forbids'],
  ['严禁', '酒后驾船，严禁超载', 'forbids'],
  ['不得', '侵占林地，违者从严处理', 'forbids'],
  ['要', '严禁酒后驾船', 'forbids'],
  ['不得', '抬价，不得囤货', 'forbids'],
  ['不准', '汛期不准离岗', 'forbids'],
  ['要', '抓好林地管护', 'orders'],
  ['负责', '渡口值守', 'orders'],
  ['不得', '不按期公示', 'orders'],
  ['要', '不断充实护林队伍', 'orders'],
  ['要', '规范收费，不得搭车收费', 'both'],
  ['要', '杜绝酒后驾船', 'both'],
  ['不能', '等靠要，主动对接项目', 'both'],
])('%s%s %s', (modality, duty, expected) => {
  expect(stanceOf({ modality, duty })).toBe(expected);
});

test.each([
  ['护林站要管好林地，用好经费。', ['orders', 'orders']],
  ['护林站要管好林地，不得侵占林地，用好经费。', ['orders', 'forbids', 'both']],
  ['护林站要管好林地。经费已经到账。', ['orders', 'both']],
  ['渡口管理所负责卖票。', ['orders']],
  ['护林站要防止侵占林地。', ['both']],
  ['台账数据不准确，不可避免要返工。', ['both', 'both']],
  ['林地的重要性大家都清楚。', ['both']],
])('%s %j', (text, expected) => {
  const read = clausesOf(text);
  expect(clauseStances(read.text, read.clauses)).toEqual(expected);
});
