import { describe, expect, test } from 'vitest';
import { numberingGap as rule } from '../../../src/check/rules/numbering-gap.js';
import { explains, finds, leaves, related, told } from '../tables.js';

explains(rule);

finds(rule, [
  ['一、提高认识。\n二、狠抓落实。\n四、加强领导。', ['四、']],
  ['（一）抓学习。\n（三）抓作风。', ['（三）']],
  ['存在三个问题：一是站位不高；三是落实不力。', ['三是']],
  ['存在问题：一是站位不高；三是落实不力；四是作风不实。', ['三是']],
  ['1.抓学习。\n2.抓作风。\n5.抓落实。', ['5.']],
  // Changed places.
  ['一、甲。\n三、乙。\n二、丙。\n四、丁。', ['三、']],
  ['二、甲。\n一、乙。\n三、丙。', ['二、']],
  ['有三条：二是站位要高；一是落实要实；三是作风要硬。', ['二是']],
  // The first one gone.
  ['二、狠抓落实。\n三、加强领导。', ['二、']],
  ['同志们：\n全县要做到：二是抓落实；三是抓作风。', ['二是']],
  ['一、提高认识，统一是前提。\n二是抓落实。\n三是抓作风。', ['二是']],
  ['一、提高认识一是抓学习。\n乙。\n二、狠抓落实。\n二是抓落实。\n三是抓作风。', ['二是']],
  // 首先 of a paragraph before, 第一书记 and 最后 are no first ones.
  ['首先看成绩。\n问题不少：站位不高。二是落实不力。三是作风不实。', ['二是']],
  ['对第一书记要求更严：吃住在村。二是落实不力的约谈。三是作风不实的召回。', ['二是']],
  ['打通最后一公里，最后见成效：修路到户。二是通水到户。三是通网到户。', ['二是']],
  ['对第一责任人要求更严：天天在岗。二是值守要到位。三是处置要果断。', ['二是']],
  // Behind a number of years or the like, items are left out all the same.
  ['存在问题：一是规划不细；二是两年没有更新；四是三年行动没有收尾。', ['四是']],
  ['一、抓规划。\n二、抓项目。\n四、五年规划要收尾。', ['四、']],
  // Below a heading of their own.
  ['一、甲。\n（一）子。\n（三）丑。\n二、乙。\n（一）寅。\n（二）卯。', ['（三）']],
]);

leaves(rule, [
  '一、提高认识。\n二、狠抓落实。\n三、加强领导。',
  // Restarts under new parents, in new paragraphs, and parallel series.
  '一、甲。\n（一）子。\n（二）丑。\n二、乙。\n（一）寅。\n（二）卯。',
  '成绩有三：一是甲。二是乙。三是丙。\n问题有二：一是丁。二是戊。',
  '一是甲。二是乙。\n二是丙。',
  '一、成绩\n一、二、三季度增长较快。\n二、打算',
  // Numbers that go on under the next heading.
  '一、甲。\n（一）子。\n（二）丑。\n二、乙。\n（三）寅。\n（四）卯。',
  // One told in words before, or chains of words.
  '首先要抓学习；二是抓作风；三是抓落实。',
  '做好这项工作，最重要的是抓学习；二是抓落实；三是抓作风。',
  '第一个原因是认识不足；第二，是落实不力；第三，是作风不实。',
  '要过三关：第一关是思想关，二是作风关，三是廉洁关。',
  '想说几句。第一就是要勤，二是要实，三是要廉。第一件是修路。二是通水。三是通网。',
  '办三件事。第一件事是修路，二是通水，三是通网。',
  '首先，抓学习。再次，抓作风。最后，抓落实。',
  '一、提高认识，筑牢思想防线一是抓学习。\n二是抓落实。\n三是抓作风。',
  '有三条：一是抓学习。学深悟透二是抓落实。落细落小。三是抓作风。',
  '今年第一、第二轮督导已经结束。',
  // Numbers in a row that name items.
  '以上一、二、三条由组织部负责，四、五条由宣传部负责。',
  '（一）、（二）、（四）项任务月底前完成。',
  '1、3、5号楼先交付，2、4、6号楼年底交付。',
  '坚持“三要三不要”的原则，二要抓紧。',
]);

describe('says which', () => {
  test.each([
    ['一、甲。\n二、乙。\n四、丙。', ['error'], ['二、']],
    ['一、甲。\n三、乙。\n二、丙。\n四、丁。', ['order error'], ['二、']],
    ['二、乙。\n三、丙。', ['first error'], []],
    ['同志们：\n全县要做到：二是抓落实；三是抓作风。', ['first warning'], []],
  ])('%s', (text, sayings, others) => {
    expect(told(text, rule)).toEqual(sayings);
    expect(related(text, rule)).toEqual(others);
  });
});

test('one finding for a swap far apart', () => {
  expect(told('1.甲。\n5.乙。\n3.丙。\n4.丁。\n2.戊。\n6.己。', rule)).toEqual(['order error']);
});
