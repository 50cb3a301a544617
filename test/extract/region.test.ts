/** The region that a title names, and what the speech was given at. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

test.each<[string, string | null]>([
  ['在青石县委农村工作会议上的讲话', '青石县'],
  ['在考察青石镇蔬菜基地时的讲话', '青石镇'],
  ['在市中区工作会议上的讲话', '市中区'],
  ['在乡宁县工作会议上的讲话', '乡宁县'],
  ['山东全省经济会议讲话', '山东'],
  ['青石县县长李建国在全县工作会议上的讲话', '青石县'],
  // Who speaks is no place.
  ['李建国市长在全市工作会议上的讲话', null],
  ['局长在全市工作会议上的讲话', null],
  ['在水库库区移民工作会议上的讲话', null],
  // What is done there, bodies and matters are no names.
  ['在走访慰问县第一中学教师时的讲话', null],
  ['在调研县工业园区时的讲话', null],
  ['在县住房和城乡建设局年度总结大会上的讲话', null],
  ['在县城乡居民医保工作会议上的讲话', null],
  ['在县城市管理工作会议上的讲话', null],
])('%s: %s', (title, region) => {
  expect(reading(`${title}\n同志们：\n要抓好落实。\n`).meta.region).toBe(region);
});

test.each<[string, string | null]>([
  ['在全市信访工作会议上的讲话', '全市信访工作会议'],
  ['李建国同志在全市信访工作会议上的讲话', '全市信访工作会议'],
  ['李建国市长在全市信访工作会议上的讲话', '全市信访工作会议'],
  ['李建国：在全市信访工作会议上的讲话', '全市信访工作会议'],
  ['县委书记在2009年全县信访工作会议上的讲话', '2009年全县信访工作会议'],
  ['县信访局在全市信访工作会议上的发言', '全市信访工作会议'],
  ['守牢底线\n——在全市信访工作会议上的讲话（摘要）', '全市信访工作会议'],
  ['在全县信访工作会议\n暨下访动员大会上的讲话', '全县信访工作会议暨下访动员大会'],
  ['机密★1年\n在全市信访工作会议上的讲话', '全市信访工作会议'],
  ['全市信访工作会议讲话', '全市信访工作会议'],
  ['现在就要行动起来', null],
])('%s: at %s', (title, occasion) => {
  expect(reading(`${title}\n同志们：\n要抓好落实。\n`).meta.occasion).toBe(occasion);
});

test.each<[string, string | null, string | null]>([
  ['青石县委书记　李建国\n2009年3月18日', '青石县委书记李建国', '2009-03-18'],
  ['县长李建国2009年3月18日', '县长李建国', '2009-03-18'],
  ['县委办公室\n2009年3月18日', null, '2009-03-18'],
  ['石桥村\n2009年3月18日', null, '2009-03-18'],
  ['青石县委办公室　　2009年3月20日印发', null, null],
])('signed %s: by %s, on %s', (signature, speaker, date) => {
  const { meta } = reading(`在全县信访工作会议上的讲话\n同志们：\n要抓好落实。\n让我们共同努力！\n${signature}\n`);
  expect([meta.speaker, meta.date]).toEqual([speaker, date]);
});
