import { describe, expect, test } from 'vitest';
import { strayBreaks } from '../../src/source/stray-lines.js';

/** The text without the breaks. */
function joined(text: string): string {
  const breaks = strayBreaks(text);
  const ends = [...breaks.map(({ start }) => start), text.length];
  return ends.map((end, index) => text.slice(breaks[index - 1]?.end ?? 0, end)).join('');
}

describe('marks and figures alone on a line', () => {
  test.each([
    ['在\n“\n四城同创\n”\n工作中', '在“四城同创”工作中'],
    ['在 \r\n“\r\n四城同创\r\n” \r\n工作中', '在“四城同创”工作中'],
    ['抓好\n“\n放管服\n”\n，共计\n800\n余人。', '抓好“放管服”，共计800余人。'],
    ['县\n（\n区\n）\n直单位要带头。', '县（区）直单位要带头。'],
    // The mark opens a paragraph, or closes a sentence: those line ends are the text's own.
    ['他说：\n“\n要实干。\n”\n同志们要记住。', '他说：\n“要实干。”\n同志们要记住。'],
    ['会开完了。\n“\n大干快上\n”\n是口号。', '会开完了。\n“大干快上”是口号。'],
    // Figures alone where no mark stands so, a table of them.
    ['共计\n800\n余人。', '共计\n800\n余人。'],
    ['得分如下。\n90\n85\n“放管服”改革', '得分如下。\n90\n85\n“放管服”改革'],
  ])('%j → %j', (text, expected) => {
    expect(joined(text)).toBe(expected);
  });
});
