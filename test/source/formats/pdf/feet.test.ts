/** Notes at the foot of whole pages: what is taken for one, and what is not. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/source/formats/pdf.js';
import { pdfOf, show } from './paper.js';

/** Paper with margins of 80 on either side. */
const PAPER = { page: '/MediaBox [0 0 480 842]' };

const textOf = async (...contents: readonly string[]): Promise<string> => (await read(pdfOf(contents, PAPER), {})).text;

test('the mark of a note that stands alone on a line', async () => {
  const full = '全县各级党组织要把责任扛在肩上，项项落实';
  const note = `${show('1', 80, 90, 9)}${show('见年度公报。', 98, 90, 10)}`;
  const text = await textOf(
    `${show(full, 80, 700)}${show('1', 80, 682, 8)}${show('　　下一段从这里开始，也是这样。', 80, 650)}80 110 100 0 re S\n${note}`,
  );
  expect(text).toBe(`${full}\n　　下一段从这里开始，也是这样。\n见年度公报。`);
});

describe('smaller lines under a rule at the foot are notes', () => {
  const RULE = '80 110 100 0 re S\n';
  const next = `${show('下一页从这里开始。', 80, 700)}`;

  test.each([
    ['① 见年度公报。', '见年度公报。'],
    ['[1] 见年度公报。', '见年度公报。'],
    ['* 根据录音整理。', '根据录音整理。'],
    ['注：数据截至十二月底。', '注：数据截至十二月底。'],
  ])('%s', async (note, text) => {
    const page = `${show('全县各级党组织要把责任扛在肩上①，项项', 80, 700)}${RULE}${show(note, 80, 90, 10)}`;
    expect(await textOf(page, next)).toBe(`全县各级党组织要把责任扛在肩上①，项项下一页从这里开始。\n${text}`);
  });

  test.each([
    ['as large as the text', '① 见年度公报。', 16, RULE],
    ['under no rule', '① 见年度公报。', 10, ''],
    ['without a mark', '见年度公报。', 10, RULE],
    ['a year', '2016年完成。', 10, RULE],
  ])('but not %s', async (_, note, size, rule) => {
    const page = `${show('全县各级党组织要把责任扛在肩上，项项扛', 80, 700)}${rule}${show(note, 80, 90, size)}`;
    const text = await textOf(page, next);
    expect(text.indexOf(note)).toBeLessThan(text.indexOf('下一页'));
  });
});
