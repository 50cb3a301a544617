/** Whether two names call one office, whatever 和 stands in them. */
import { expect, test } from 'vitest';
import { isNamed } from '../../src/cover/named-actors.js';
import { isOneOffice } from '../../src/cover/office-names.js';

test.each([
  ['住建部门', '县住房和城乡建设局', true],
  ['发改部门', '县发展和改革局', true],
  ['人社部门', '县人力资源和社会保障局', true],
  ['文旅部门', '县文化和旅游局', true],
  ['县文化和旅游局', '市文旅局', true],
  ['水利部门', '县水利局和县文化和旅游局', true],
  ['文旅部门', '县水利局和县文化和旅游局', true],
  ['气象部门', '县水利局及气象局', true],
  ['宣传部门', '县委宣传部', false],
  ['宣传部门', '市宣传部', true],
  ['市场监管部门', '县市监局', true],
  ['检察机关', '县检察院', true],
  ['水利部门', '县文化和旅游局', false],
  ['改革部门', '县发展和改革局', false],
  ['旅游部门', '县文化和旅游局', false],
  ['卫生部门', '镇卫生院', false],
])('%s, %s: %s', (asked, given, expected) => {
  expect(isOneOffice(asked, given)).toBe(expected);
});

test.each([
  ['市场监管部门', '县市监局要管好药店', true],
  ['气象部门', '县市监局要管好药店', false],
  // 部门 and 机关 stand beside any.
  ['人社部门', '各级财政部门要开展宣讲', false],
  ['公安机关', '行政机关要开展宣讲', false],
  ['各行业主管部门', '各行业部门要开展宣讲', true],
  ['乡镇主要负责同志', '乡镇分管负责同志要到现场', false],
  ['村党组织书记', '村党组织委员要讲党课', false],
  ['单位主要负责人', '单位分管负责人是第一责任人', false],
  ['乡镇党委书记', '乡镇党政主要负责同志要到现场', true],
  ['乡镇党委书记', '乡镇党委书记带班子成员到现场', true],
  ['分管负责同志', '乡镇分管领导要到现场', true],
])('%s in %s: %s', (asked, text, expected) => {
  expect(isNamed(asked, text, [{ start: 0, end: text.length }])).toBe(expected);
});
