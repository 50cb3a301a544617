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
  // What an order is about forbids nothing …
  ['要', '巡查不可移动文物', 'both'],
  ['要', '照料生活不能自理老人', 'both'],
  ['要', '管护禁止开发区域', 'both'],
  ['要', '登记林地，禁止开发区域全部立牌', 'both'],
  ['负责', '解决不动产登记积案', 'both'],
  ['要', '上门帮扶，群众解决不了的要上报', 'both'],
  ['要', '清查农机，不能达标的农机要停用', 'both'],
  // … and who forbids neglect orders.
  ['不能', '放松林地监管', 'both'],
  ['不得', '迟报', 'both'],
  ['不得', '耽误春耕', 'both'],
  ['要', '查清底数，不能漏掉一户', 'both'],
  ['不得', '少于两人值守', 'both'],
  ['严禁', '不按规程操作', 'both'],
  ['严禁', '不合格种苗出圃', 'forbids'],
  ['不得', '泄漏举报线索', 'forbids'],
  ['不得', '误导群众', 'forbids'],
  ['要', '规范收费，更不得搭车收费', 'both'],
  ['不得不', '加强林地管护', 'orders'],
  ['不能', '不管好林地', 'orders'],
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

test.each([
  ['不得', '护林站汛期不得封路。', ['forbids']],
  ['不得', '护林站汛期不得封路，守好渡口。', ['forbids', 'both']],
  ['不得', '护林站不得迟报灾情。', ['both']],
  ['要', '护林站要守好渡口，一律不得封路。', ['orders', 'forbids']],
  ['要', '护林站要照料生活不能自理老人。', ['both']],
  ['要', '护林站要登记禁止开发区域。', ['both']],
  ['', '护林站汛期不得封路。', ['both']],
])('with the modal word of a duty, %s: %s', (modality, text, expected) => {
  const read = clausesOf(text);
  const start = read.text.indexOf(modality);
  const modals = modality === '' ? [] : [{ modality, start, end: start + modality.length }];
  expect(clauseStances(read.text, read.clauses, modals)).toEqual(expected);
});
