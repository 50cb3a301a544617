/** What of a demand is let go of in another wording, and what only reads so. */
import { expect, test } from 'vitest';
import { forceOf } from '../../src/align/force.js';

test.each([
  // Asked of fewer.
  ['全部工业窑炉要完成改造', '部分工业窑炉要完成改造', 'narrower'],
  ['全部工业窑炉要完成改造', '大部分工业窑炉要完成改造', 'narrower'],
  ['所有工业窑炉都要完成改造', '重点工业窑炉都要完成改造', 'narrower'],
  ['各村都要建好卫生室', '有条件的村都要建好卫生室', 'narrower'],
  ['每个村都要建好卫生室', '部分村要建好卫生室', 'narrower'],
  ['管网全覆盖', '管网基本覆盖', 'narrower'],
  ['建好村卫生室', '基本建成村卫生室', 'narrower'],
  ['全面排查燃气隐患', '重点排查燃气隐患', 'narrower'],
  ['凡新建住宅都要配建', '具备条件的新建住宅要配建', 'narrower'],
  // Asked less firmly.
  ['必须持证上岗', '可以持证上岗', 'softer'],
  ['必须持证上岗', '尽量持证上岗', 'softer'],
  ['必须持证上岗', '力争持证上岗', 'softer'],
  ['必须持证上岗', '原则上持证上岗', 'softer'],
  ['要持证上岗', '可持证上岗', 'softer'],
  ['严禁在林区用火', '尽量避免在林区用火', 'softer'],
  ['严禁在林区用火', '不提倡在林区用火', 'softer'],
  ['不得在林区用火', '一般不得在林区用火', 'softer'],
  ['不得在林区用火', '可以在林区用火', 'softer'],
  ['无证的一律停业', '无证的酌情停业', 'softer'],
  ['问题要立即整改', '问题要逐步整改', 'softer'],
  ['每户至少走访一次', '每户走访一次左右', 'softer'],
  ['每组不少于三人', '每组不超过三人', 'softer'],
  // Near misses: other words, or harder ones.
  ['必须持证上岗', '务必持证上岗', null],
  ['必须持证上岗', '要持证上岗', null],
  ['可以持证上岗', '必须持证上岗', null],
  ['尽量持证上岗', '尽量做到持证上岗', null],
  ['严禁在林区用火', '坚决不准在林区用火', null],
  ['部分村要建好卫生室', '所有村都要建好卫生室', null],
  ['要抓好组成部分', '要抓好各个组成部分', null],
  ['所有村都要建卫生室', '各村都要建卫生室', null],
  ['要鼓励企业创新', '要支持和鼓励企业创新', null],
  ['要支持企业创新', '要鼓励企业创新', null],
  ['要用好可再生能源', '用好可再生能源', null],
  ['要推广可视化调度', '推广可视化调度', null],
  ['要落实意见', '要落实若干意见', null],
  ['要健全基本公共服务', '要健全基本医疗服务', null],
  ['要抓好重点项目', '要抓好各重点项目', null],
  ['要争取项目', '要努力争取项目', null],
])('%s | %s: %s', (asked, given, expected) => {
  expect(forceOf(asked, given)).toBe(expected);
});
