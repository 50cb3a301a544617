import { describe, expect, test } from 'vitest';
import { straightQuotes } from '../../../src/check/rules/straight-quotes.js';
import { marked } from '../check.js';
import { mended } from '../mend.js';

describe('finds', () => {
  test.each([
    ['增强"四个意识"。', ['"四个意识"']],
    ['增强"四个意识"、"四个自信"。', ['"四个意识"', '"四个自信"']],
    ['增强＂四个意识＂。', ['＂四个意识＂']],
    ["发挥'领头雁'作用。", ["'领头雁'"]],
    ['增强"四个意识，坚定信心。', ['"']],
    ['创建〝五型〞机关，增强“四个意识〞。', ['〝', '〞', '〞']],
    ['要做到"两个"维护""。', ['"']],
    ['增强“四个意识"，做到"两个维护”。', ['"', '"']],
    ['增强“四个意识"，做到”两个维护"。', ['"']],
  ])('%s', (text, spans) => {
    expect(marked(text, straightQuotes)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '增强“四个意识”。',
    '坚持"Belt and Road"合作。',
    "I don't know. It's a students' day.",
    '<a href="x" title="通知">见附件</a>',
    '{"name": "通知", "year": "2019"}',
    '购置15"显示器20台。',
    '见`a = "值"`一行。',
  ])('%s', (text) => {
    expect(marked(text, straightQuotes)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['创建〝五型〞机关，增强“四个意识〞。', '创建“五型”机关，增强“四个意识”。'],
    ['增强"四个意识"、"四个自信"。', '增强“四个意识”、“四个自信”。'],
    ['他说：“要做到"两个维护"。”', '他说：“要做到‘两个维护’。”'],
    ['他说："要做到\'两个维护\'。"', '他说：“要做到‘两个维护’。”'],
    ['增强"四个意识，坚定信心。', '增强"四个意识，坚定信心。'],
    ['增强“四个意识"，做到"两个维护”。', '增强“四个意识”，做到“两个维护”。'],
    ['落实“三个务必"，推进"五大工程"，打造“一站式”服务。', '落实“三个务必”，推进“五大工程”，打造“一站式”服务。'],
    ['增强“四个意识"，做到”两个维护"。', '增强“四个意识"，做到”两个维护"。'],
  ])('%s', (text, right) => {
    expect(mended(text, [straightQuotes])).toBe(right);
  });
});
