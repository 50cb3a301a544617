/** Whether two names call one office, whatever 和 stands in them. */
import { expect, test } from 'vitest';
import { isNamed, isOneOffice } from '../../src/cover/named-actors.js';

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
])('%s in %s: %s', (asked, text, expected) => {
  expect(isNamed(asked, text, [{ start: 0, end: text.length }])).toBe(expected);
});
