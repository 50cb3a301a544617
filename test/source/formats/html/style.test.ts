import { expect, test } from 'vitest';
import { isoDate } from '../../../../src/source/formats/html/head.js';
import { declarations } from '../../../../src/source/formats/html/style.js';

test.each([
  ['display:none', { display: 'none' }],
  [' Display : None !important ; color:RED', { display: 'none', color: 'red' }],
  ['font:7.0pt "Times; New"; a:b', { font: '7.0pt "times; new"', a: 'b' }],
  ['background:url(data:a;b);c:d', { background: 'url(data:a;b)', c: 'd' }],
  ['color:red;color:blue', { color: 'blue' }],
  [';;;', {}],
  ['display', {}],
  ['a:"unclosed; display:none', { a: '"unclosed; display:none' }],
  ['', {}],
])('inline style %j', (css, expected) => {
  expect(Object.fromEntries(declarations(css))).toEqual(expected);
});

test.each([
  ['2016-03-18', '2016-03-18'],
  ['2016/3/8', '2016-03-08'],
  ['2016年3月18日', '2016-03-18'],
  ['2018-10-24 09:32', '2018-10-24T09:32'],
  ['2020-05-12T08:00:00.123+08:00', '2020-05-12T08:00:00'],
  ['2026-09-28-21:50:00', '2026-09-28T21:50:00'],
  ['20160318;10050000', '2016-03-18T10:05:00'],
  ['2016-13-01', null],
  ['2016-00-01', null],
  ['2016', null],
  ['昨天', null],
  ['', null],
])('date %j', (written, iso) => {
  expect(isoDate(written)).toBe(iso);
});
