import { describe, expect, test } from 'vitest';
import { joinedText } from '../../../../src/source/formats/pdf/joined.js';
import { paragraphsOf, type PlacedLine } from '../../../../src/source/formats/pdf/paragraphs.js';
import { firstWordWidth } from '../../../../src/source/formats/pdf/room.js';
import { COLUMN, column, filler, line, SIZE } from './layout.js';

const read = (lines: readonly PlacedLine[]): readonly string[] =>
  paragraphsOf(lines, COLUMN).map((paragraph) => joinedText(paragraph.map((one) => one.line)));

/** How many lines each paragraph has. */
const shape = (...texts: readonly string[]): readonly number[] =>
  paragraphsOf(column(...texts), COLUMN).map(({ length }) => length);

const FULL = filler();
const INDENTED = `>>${filler(2)}`;

describe('what does not fit goes on', () => {
  test.each([
    ['a full line', [FULL, '到此为止。'], [2]],
    ['a line with room ends', ['到此为止。', '另起一段。'], [1, 1]],
    ['room for one character', [FULL, FULL, filler(1), '另起一段。'], [3, 1]],
    ['none for a character with its comma', [filler(1), '好，另起一行。'], [2]],
    ['none for what a bracket holds together', [filler(1), '（好）另起一行。'], [2]],
    ['none for a quotation mark and what is before', [filler(2), '好“好”另起。'], [2]],
    ['none for one and what is behind', [filler(2), '好”另起。'], [2]],
    ['none for a number', [filler(1), '126个项目'], [2]],
    ['none for a number with its sign', [filler(2), '98.6%以上'], [2]],
    ['room for a number', [filler(3), '12个项目'], [1, 1]],
    ['none for a word', [filler(3), 'Siemens公司'], [2]],
    ['a mark hung beyond the end', [`${FULL}，`, '到此为止。'], [2]],
  ])('%s', (_, texts, lengths) => {
    expect(shape(...texts)).toEqual(lengths);
  });

  test.each([
    ['好的', 1],
    ['好。的', 2],
    ['“好”的', 4],
    ['好“好”的', 5],
    ['好”的', 3],
    ['2016年', 2],
    ['17.6%和', 2.5],
    ['——好', 2],
  ])('first word of %s', (text, characters) => {
    expect(firstWordWidth(line(text))).toBe(characters * SIZE);
  });
});

describe('indents', () => {
  test.each([
    ['of two characters', [INDENTED, FULL, '止。', INDENTED, '止。'], [3, 2]],
    ['a full line and another first line', [INDENTED, INDENTED, FULL, '止。', INDENTED, '止。'], [1, 3, 2]],
    ['a bracket set half as wide is none', [INDENTED, FULL, '止。', FULL, '止。'], [3, 2]],
    ['lines hang below their number', ['1.', filler(0, '一、工作'), `>>${filler(2)}`, '>>止。'].slice(1), [3]],
    ['a line further out begins', [INDENTED, FULL, `>>>>${filler(4)}`, '止。'], [2, 2]],
  ])('%s', (_, texts, lengths) => {
    expect(shape(...texts)).toEqual(lengths);
  });
});

describe('gaps, sizes and the middle', () => {
  test.each([
    ['a gap', [FULL, FULL, '', FULL, '止。'], [2, 2]],
    ['no gap where lines are as far apart as all', [FULL, FULL, FULL, '止。'], [4]],
    ['another size', [`22#^在全县工作会议上的讲话`, FULL, '止。'], [1, 2]],
    ['nearly the same size', [FULL, `16.5#${filler(1)}`], [2]],
    ['a title of two lines', [`22#^${filler(9)}`, '22#^讲话', FULL, '止。'], [2, 2]],
    ['two centred lines, the first with room', ['^县委副书记、县长', '^（2016年3月18日）'], [1, 1]],
    ['lines at the right', ['>>>>>>>>>>>>>>>>>>>>县政府办公室', '>>>>>>>>>>>>>>>>>>>>>2016年3月'], [1, 1]],
  ])('%s', (_, texts, lengths) => {
    expect(shape(...texts)).toEqual(lengths);
  });
});

describe('where no indent tells', () => {
  const ended = `${filler(1)}。`;
  test.each([
    ['a full line that ends a sentence goes on', [ended, '工作要抓紧。'], [2]],
    ['but before a section', [ended, '二、压实责任'], [1, 1]],
    ['or who is spoken to', [ended, '同志们，任务很重。'], [1, 1]],
    ['or the next of a list', [`（1）${filler(4)}。`, '（2）抓紧。'], [1, 1]],
    // Near misses.
    ['no sentence ended', [FULL, '二、压实责任'], [2]],
    ['items of one paragraph', [`一是抓。二是${filler(7)}。`, '三是抓紧。'], [2]],
    ['the first of a list', [ended, '（1）抓紧。'], [2]],
  ])('%s', (_, texts, lengths) => {
    expect(shape('甲。', ...texts)).toEqual([1, ...lengths]);
  });
});

test('narrow lines of a frame without a border run on', () => {
  expect(shape('甲。', `>可发可不发的文件，一律不发；能用视`, '>频的一律不到现场。', '乙。')).toEqual([1, 2, 1]);
  expect(shape('甲。', '>县政府办公室', '>县委办公室', '乙。')).toEqual([1, 1, 1, 1]);
});

describe('across pages', () => {
  const [first, second] = [column(INDENTED, FULL), column('止。', INDENTED, '止。')];
  const next = second.map((one) => ({ ...one, page: 2, area: 2 }));

  test('a full line goes on; the paragraph stands where it begins', () => {
    const paragraphs = paragraphsOf([...first, ...next], COLUMN);
    expect(paragraphs.map((one) => one.length)).toEqual([3, 2]);
    expect(paragraphs.map(([{ page }]) => page)).toEqual([1, 2]);
  });

  test('where the next page begins with an indent it ends', () => {
    expect(read([...first, ...next.slice(1)])).toHaveLength(2);
  });
});
