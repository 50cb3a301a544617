import { describe, expect, test } from 'vitest';
import { ellipsisDeng } from '../../../src/check/rules/ellipsis-deng.js';
import { marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['张三、李四……等同志。', ['……等']],
    ['农业、水利……等等。', ['……等等']],
    ['农业、水利...等部门。', ['...等']],
    ['农业、水利等……都要抓。', ['等……']],
  ])('%s', (text, spans) => {
    expect(marked(text, ellipsisDeng)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '农业、水利等部门。',
    '农业、水利……都要抓。',
    '他说……等待是没有出路的。',
    '人人平等……',
    '他讲了很久……等到天黑才散。',
    '“……”等内容。',
    '我们等……',
  ])('%s', (text) => {
    expect(marked(text, ellipsisDeng)).toEqual([]);
  });
});
