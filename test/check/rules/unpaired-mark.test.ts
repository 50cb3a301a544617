import { describe, expect, test } from 'vitest';
import { unpairedMark as rule } from '../../../src/check/rules/unpaired-mark.js';
import { marked } from '../check.js';
import { explains, finds, leaves, related, told } from '../tables.js';

explains(rule);

finds(rule, [
  ['要做到“两个维护，抓好落实。', ['“']],
  ['要做到两个维护”，抓好落实。', ['”']],
  ['要做到〝两个维护，抓好落实。', ['〝']],
  ['学习《条例，抓好落实。', ['《']],
  ['学习条例》，抓好落实。', ['》']],
  ['各级党委（党组书记要亲自抓。', ['（']],
  ['各级党委党组）书记要亲自抓。', ['）']],
  ['要做到“两个维护“，抓好落实。', ['“']],
  ['要做到”两个维护”，抓好落实。', ['”']],
  ['要做到"两个维护，抓好落实。', ['"']],
  ['第一段说“甲。\n第二段说“两个维护”是根本。', ['“']],
  ['“一段。\n“二段。\n三段。', ['“']],
  // Half a slot.
  ['请{{单位}认真抓好。', ['{{']],
  ['请{单位}}认真抓好，{{时间', ['}}', '{{']],
  ['请｛｛单位｝认真抓好。', ['｛｛']],
  // A mark of one kind throws no other out.
  ['学习《关于“党建的意见》，抓好“落实”。', ['“']],
]);

finds(rule, [['我们要做好工作1)备课，抓上课。', [')']]]);

leaves(rule, [
  '要做到“两个维护”，学习《条例》（试行）。',
  // Marks of another set: how they are written is the business of straight-quotes.
  '创建“五型〞机关，增强〝四个意识〞，做到〝两个维护”。',
  // A quotation over several paragraphs: each opens, only the last closes; or the first opens and the last closes.
  '他指出：\n“第一段。\n“第二段。\n“第三段。”\n全县要抓好落实。',
  '他指出：\n“第一段。\n“第二段。”\n全县要抓好落实。',
  '他指出：“第一段。\n第二段。\n第三段。”',
  // Whole slots, single braces.
  '{{单位}}要在{{ 时间 }}前报送，{{{单位}}}、{}、{甲}不算。',
  // Broken over two lines.
  '要做到“两个\n维护”，抓好落实。',
  // Half-width brackets, markers, nested pairs.
  '各级党委(党组)要抓好落实。',
  '各级党委（党组)要抓好落实。',
  '1)抓学习；2)抓落实。',
  '我们要做好1)备课；2)上课；3)考试。',
  '一）抓学习。\n二）抓落实。',
  '（包括1）甲；2）乙）',
  '学习《关于印发〈条例〉的通知》和《关于《条例》的通知》。',
  '要“深入学习‘三个代表’”。',
  '他说“don’t worry”，55"电视机也要管好。',
  '做到"两个维护"和"四个意识"。',
]);

describe('says which', () => {
  test.each([
    ['做到“两个维护，', ['unclosed error'], []],
    ['做到两个维护”，', ['unopened error'], []],
    ['做到“两个维护“，', ['turned error'], ['“']],
    ['做到”两个维护”，', ['turned error'], ['”']],
  ])('%s', (text, sayings, others) => {
    expect(told(text, rule)).toEqual(sayings);
    expect(related(text, rule)).toEqual(others);
  });
});

test('each mark of hostile texts once, in time', () => {
  expect(marked('“'.repeat(100_000), rule)).toHaveLength(100_000);
  expect(marked('“甲\n'.repeat(20_000), rule).length).toBeLessThan(20_001);
});
