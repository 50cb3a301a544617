/** XX路 is a road whose name is left open, no amount. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

test.each<[string, readonly string[]]>([
  ['城建股要抓紧完成XX路、人民路雨污分流改造。', []],
  ['县交通局要新开公交线路XX条。', ['新开公交线路 条']],
])('%s', (sentence, expected) => {
  const { targets } = reading(`同志们：\n下面我讲一点。\n一、抓建设\n${sentence}\n`);
  expect((targets ?? []).map(({ metric, unit }) => `${metric} ${unit}`)).toEqual(expected);
});
