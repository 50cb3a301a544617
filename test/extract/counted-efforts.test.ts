/** Counts that say where an effort is made, and what thanks or greets; each with its near miss. */
import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../../src/model/types.js';
import { asked, reading } from './read.js';

const counts = (text: string): readonly string[] =>
  (asked(text).announcements ?? []).map(({ text: said, declared, found }) => `${said} ${declared}/${found}`);

describe('where an effort is to be made', () => {
  test.each<[string, readonly string[]]>([
    [
      '为此，要在四个方面下更大功夫。一是在拓市场上下功夫。二是在降成本上下功夫。三是在强管理上下功夫。四是在保安全上下功夫。',
      ['四个方面 4/4'],
    ],
    ['要从三个方面入手，切实把作风抓起来。一是抓教育。二是抓制度。三是抓监督。', ['从三个方面 3/3']],
    ['昨晚开了会，定了几件事，我当面讲给大家听。一是先把人安置好。二是把路修通。三是把电送上。', ['几件事 null/3']],
    ['围绕“为了谁、依靠谁、我是谁”这三个问题找差距。', ['“为了谁、依靠谁、我是谁”这三个问题 3/3']],
    // A few words.
    ['这一条我多说两句。一是冷，二是暗，三是潮。', []],
    ['要在四个方面下更大功夫，各单位自己定。', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('kinds', () => {
  const kinds = (text: string): readonly string[] => {
    const flat = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
      nodes.flatMap((node) => [node, ...flat(node.children)]);
    return flat(reading(text).outline ?? []).map(({ heading, kind }) => `${heading}: ${kind}`);
  };
  test.each<[string, readonly string[]]>([
    [
      '同志们，我讲三点。\n一是感谢大家的付出。\n二是祝贺项目开工。\n三是希望施工单位抓好质量。',
      ['感谢大家的付出: other', '祝贺项目开工: other', '希望施工单位抓好质量: requirement'],
    ],
    [
      '首先，要抓好春耕。各乡镇要备足化肥。\n其次，要抓好防汛。各乡镇要备足沙袋。\n最后，祝大会圆满成功！',
      ['要抓好春耕: requirement', '要抓好防汛: requirement'],
    ],
    [
      '一、当前要着力解决哪些问题\n一些学院不重视本科教学，教授不上讲台。\n二、下一步怎么干\n各学院要抓好课堂。',
      ['当前要着力解决哪些问题: problem', '下一步怎么干: requirement'],
    ],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});
