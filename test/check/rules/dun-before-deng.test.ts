import { describe, expect, test } from 'vitest';
import { dunBeforeDeng } from '../../../src/check/rules/dun-before-deng.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['农业、水利、等部门。', ['、']],
    ['农业、水利、等等。', ['、']],
    ['张三、李四、等人', ['、']],
    ['公司、工厂、等外资企业。', ['、']],
    ['农业、水利、等同志。', ['、']],
  ])('%s', (text, spans) => {
    expect(marked(text, dunBeforeDeng)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '农业、水利等部门。',
    '克服懒、等、靠思想。',
    '不能有等、靠、要思想。',
    '公平、等价、有偿。',
    '档次、等级。',
    '一心等考公、等二战。',
    '农业，水利，等等。',
    '坐不住、等不起、慢不得。',
    '甲、等靠要',
    '外资、等外品。',
  ])('%s', (text) => {
    expect(marked(text, dunBeforeDeng)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([['农业、水利、等部门。', '农业、水利等部门。']])('%s', (text, right) => {
    expect(fixed(text, dunBeforeDeng)).toBe(right);
  });
});
