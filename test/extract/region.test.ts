/** The region that a title names. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

test.each<[string, string | null]>([
  ['在青石县委农村工作会议上的讲话', '青石县'],
  ['在考察青石镇蔬菜基地时的讲话', '青石镇'],
  ['在市中区工作会议上的讲话', '市中区'],
  ['在乡宁县工作会议上的讲话', '乡宁县'],
  ['山东全省经济会议讲话', '山东'],
  // What is done there, bodies and matters are no names.
  ['在走访慰问县第一中学教师时的讲话', null],
  ['在调研县工业园区时的讲话', null],
  ['在县住房和城乡建设局年度总结大会上的讲话', null],
  ['在县城乡居民医保工作会议上的讲话', null],
  ['在县城市管理工作会议上的讲话', null],
])('%s: %s', (title, region) => {
  expect(reading(`${title}\n同志们：\n要抓好落实。\n`).meta.region).toBe(region);
});
