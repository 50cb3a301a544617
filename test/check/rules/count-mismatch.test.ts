import { describe, expect, test } from 'vitest';
import { countMismatch as rule } from '../../../src/check/rules/count-mismatch.js';
import { explains, finds, leaves, related } from '../tables.js';

explains(rule);

finds(rule, [
  ['下面，我讲五点意见。\n一、讲政治。\n二、抓基层。\n三、转作风。\n四、强纪律。', ['我讲五点意见']],
  ['利用好“农村大讲堂”这两个载体，抓好教育。', ['“农村大讲堂”这两个载体']],
  ['“农村大讲堂”“道德讲堂”这三个载体要用好。', ['“农村大讲堂”“道德讲堂”这三个载体']],
  ['各单位要做到“四个到位”：一是认识到位；二是责任到位；三是措施到位。', ['做到“四个到位”']],
  ['今年要办好三件大事：一是建一所学校。二是修一条路。三是建一座桥。四是通一趟车。', ['办好三件大事']],
  ['要守好入户调查、民主评议、张榜公示“四道关口”。', ['入户调查、民主评议、张榜公示“四道关口”']],
  ['重点抓好以下三个方面工作：\n——加强学习。\n——抓好落实。', ['重点抓好以下三个方面工作']],
]);

leaves(rule, [
  // Traps.
  '今年第一、第二轮督导已经结束。',
  '要增强“四个意识”，做到“两个维护”。一是提高站位。二是抓好落实。三是强化担当。',
  '下面，我讲几点意见。\n一、提高认识。\n二、狠抓落实。',
  '“一个篱笆三个桩，一个好汉三个帮”。一是要团结。二是要协作。',
  '一个篱笆三个桩，一个好汉三个帮。一是要团结。二是要协作。',
  '开办“四点半学校”，解决三个问题。',
  '做到“三个结合”。即与换届相结合。突出重点。与扫黑相结合。抓好落实。与信访相结合。',
  '统筹生产、生活、生态三大空间，把经济、政治、文化、社会、生态五大建设抓好。',
  '总书记指出：“要做到三个必须：必须讲政治、必须讲规矩。”我们要认真学习。',
  // The set named before is named again.
  '“农村大讲堂”“道德讲堂”这两个载体要用好。两个载体要互相补充。',
]);

describe('leaves lists alone that may be another count’s or go on', () => {
  test.each([
    [
      'headings without numbers',
      '下面，我讲三点意见。\n提高思想认识\n1.要学习。\n2.要研讨。\n抓好工作落实\n1.要部署。\n2.要督查。',
    ],
    [
      'another count between',
      '县长提出三点要求，我完全赞同。下面，我讲四点意见。\n一、甲。\n二、乙。\n三、丙。\n四、丁。',
    ],
    [
      'two counts in a sentence',
      '书记讲了三点意见，县长提了两点要求。一是提高认识。二是抓好落实。三是加强领导。四是总结经验。',
    ],
    ['the last one in words', '下面，我再强调三点：\n一、提高认识。\n二、狠抓落实。\n同志们，第三点就是要加强领导。'],
    ['最后 for the last one', '下面我讲四点意见。一要讲政治。二要守规矩。三要讲团结。最后，要抓落实。'],
    ['another style for the last one', '我讲三点意见。\n一、讲政治。\n二、守规矩。\n第三，抓落实。'],
    ['等 for more', '要用好“农村大讲堂”“道德讲堂”等三个载体。'],
    ['a list that has lost its 、', '全面推进政治建设思想建设组织建设三个方面工作。'],
  ])('%s', (_, text) => {
    expect(related(text, rule)).toEqual([]);
  });
});

test('shows the items counted', () => {
  expect(related('下面，我讲三点意见。\n一、提高认识。\n二、狠抓落实。', rule)).toEqual(['提高认识', '狠抓落实']);
});

test('a text that has lost its 、 keeps the counts of numbered and quoted lists', () => {
  const lost =
    '要在政治立场政治方向政治原则政治道路上保持一致，增强政治性时代性原则性战斗性，做到一起谋划一起部署一起考核。';
  const counts = `${lost}\n用好“大讲堂”这两个载体，守好入户调查民主评议张榜公示“四道关口”。\n下面，我讲三点意见。\n一、甲。\n二、乙。`;
  expect(related(counts, rule)).toEqual(['大讲堂']);
});
