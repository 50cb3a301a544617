/** Quotations told as where the trouble comes from or as what nobody is to say, and numeric ones under 运用 and 锁定; each with its near miss. */
import { expect, test } from 'vitest';
import { asked } from './read.js';

test.each<[string, string, string | null]>([
  ['毛病就出在“拍脑门定事”上。', 'criticism', null],
  ['有的干部栽在“身边人”上。', 'criticism', null],
  ['“这事不归我管”的话，谁也不许再说。', 'criticism', null],
  ['“群众至上”这样的话，我们不能只在会上讲。', 'term', null],
  ['“等上面发话再办”这样的话不要再讲。', 'criticism', null],
  ['纪检组要精准运用监督执纪“四种形态”。', 'slogan', '运用'],
  ['全年要锁定“三个确保”。', 'slogan', '锁定'],
  // Near misses: a place in the work, what is to be told, a name that is only made use of.
  ['短板出在“最后一公里”上。', 'term', null],
  ['“家和万事兴”的话，要讲给职工听。', 'term', null],
  ['要运用“大数据”手段。', 'term', null],
])('%s', (text, role, governor) => {
  expect((asked(text).quotes ?? []).map((quote) => [quote.role, quote.governor])).toEqual([[role, governor]]);
});
