/** A sum of money in another sentence is none of the works told before it. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const metrics = (sentences: string): readonly string[] =>
  (reading(`同志们：\n下面我讲一点。\n一、抓水利\n${sentences}\n`).targets ?? []).map(({ metric }) => metric);

test('of another sentence', () => {
  const [works, money] = metrics('要疏浚沟渠30公里。镇财政所要把配套资金筹足，不少于300万元。');
  expect(works).toBe('疏浚沟渠');
  expect(money).toContain('配套资金');
});

test('near misses: a sum that grows, and the works of one sentence', () => {
  expect(metrics('税收增长6%，力争突破300亿元。')).toEqual(['税收增长', '税收']);
  expect(metrics('要新建泵站3座，明年再新建5座。')).toEqual(['新建泵站', '新建泵站']);
});
