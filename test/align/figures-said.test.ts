/** Which number of a clause asks for less than the number of another in nearly the same words. */
import { expect, test } from 'vitest';
import { isLesserFigure } from '../../src/align/figures-said.js';

test.each([
  ['渡口24小时供电', '渡口12小时供电', true],
  ['每村选配两名安全员，配5台喇叭', '每村选配两名安全员，配3台喇叭', true],
  ['每组不少于5人', '每组不少于3人', true],
  // What bounds from above.
  ['每班不超过45人', '每班不超过55人', true],
  ['每200户配一名网格员', '每300户配一名网格员', true],
  ['接警后10分钟到场', '接警后30分钟到场', true],
  ['班额控制在45人', '班额控制在50人', true],
  ['每亩统一补200元', '每亩统一补150元', true],
  ['每亩统一补200元', '每亩统一补300元', true],
  // Near misses: more, or fewer where fewer is stricter.
  ['渡口12小时供电', '渡口24小时供电', false],
  ['每组不少于3人', '每组不少于5人', false],
  ['每班不超过45人', '每班不超过40人', false],
  ['每200户配一名网格员', '每150户配一名网格员', false],
  ['接警后30分钟到场', '接警后10分钟到场', false],
  ['渡口24小时供电', '渡口24小时供电，12小时值守', false],
  // How many levels there are.
  ['压实县、乡、村三级责任', '压实县乡村组四级责任', false],
  ['压实市县乡村四级责任', '压实县乡村三级责任', false],
  ['压实市、县、乡、村四级责任', '压实县、乡、村三级责任', false],
  ['启动二级响应', '启动三级响应', true],
  ['启动三级响应', '启动二级响应', true],
])('%s | %s: %s', (asked, given, expected) => {
  expect(isLesserFigure(asked, given)).toBe(expected);
});

test('a row may go on behind a comma', () => {
  const asked = '每村配齐3名巡河员、5名保洁员';
  expect(isLesserFigure(asked, '每村配齐2名巡河员', '每村配齐2名巡河员')).toBe(true);
  expect(isLesserFigure(asked, '每村配齐2名保洁员', '每村配齐2名保洁员，3名巡河员，5名保洁员')).toBe(false);
});
