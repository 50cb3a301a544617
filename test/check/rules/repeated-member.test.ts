import { expect, test } from 'vitest';
import { repeatedMember as rule } from '../../../src/check/rules/repeated-member.js';
import { explains, finds, leaves, related, told } from '../tables.js';

explains(rule);

finds(rule, [
  ['落实好组织生活会、民主评议党员、谈心谈话、民主评议党员等制度。', ['民主评议党员']],
  ['要抓好学习、调研、检视、调研、整改。', ['调研']],
  ['要增强“四个意识”、“四个自信”、“四个意识”。', ['“四个意识”']],
  ['要落实民主评议党员、主题党日、民主评议党员。', ['民主评议党员']],
  ['落实好组织生活会、民主评议党员、谈心谈话、民主评议党员的制度。', ['民主评议党员']],
  // Short members at the edges.
  ['要办好教育、医疗、养老、教育等民生实事。', ['教育']],
  ['我们要抓好教育、医疗、养老、教育工作。', ['教育']],
  ['教育、医疗、养老、教育，都是大事。', ['教育']],
  ['会议研究了就业、社保、就业、住房。', ['就业']],
  ['一、加强组织领导\n二、抓好落实\n三、加强组织领导', ['加强组织领导']],
]);

leaves(rule, [
  '要抓好学习、调研、检视、整改。',
  // Two lists in one clause.
  '省委、市委、县委书记和省委、市委、县委常委出席。',
  '从种植、养殖到加工、养殖。',
  // Numbers, placeholders, single characters.
  '分别是3、5、3、8。',
  'XX、XX、XX等单位作了发言。',
  '县、乡、村三级书记和县、乡、村干部。',
  // Lists of different clauses, headings of different lists.
  '要抓学习、抓调研、抓整改，也要抓学习、抓调研、抓落实。',
  '一、甲\n（一）加强组织领导\n（二）抓好落实\n二、乙\n（一）加强组织领导\n（二）抓好整改',
  '要分类、分步、分类推进',
  '要抓好职业教育、医疗、养老、教育。',
  '要抓好教育、医疗、养老、教育公平。',
  '市委书记张伟、市长李强、副市长王芳、市委书记张伟的秘书陪同。',
  '要学习、学习、再学习，落实、落实、还是落实。',
]);

test('shows the first place', () => {
  expect(related('抓好学习、调研、检视、调研、整改。', rule)).toEqual(['调研']);
  expect(told('一、加强组织领导\n二、抓好落实\n三、加强组织领导', rule)).toEqual(['heading warning']);
});
