import { describe, expect, test } from 'vitest';
import { isoDate, propertiesOf } from '../../../../src/source/formats/pdf/info.js';
import { areSiblings, isMarker, numberLength, startsItem } from '../../../../src/source/formats/pdf/items.js';
import { headingSizes, headingStyle, titlesAmong, withoutBullet } from '../../../../src/source/formats/pdf/shape.js';
import { textOf } from '../../../../src/source/formats/pdf/spacing.js';
import { COLUMN, filler, glyphs, line, lineWith, SIZE } from './layout.js';

const centred = (text: string, size: number) =>
  line(text, { size, x: (COLUMN.left + COLUMN.right - text.length * size) / 2 });
const sizes = { body: SIZE, headings: [22, 18] };

describe('titles', () => {
  const title = [centred('在全县工作会议上的讲话', 22)];
  const second = [centred('——全面推进乡村振兴', 16)];
  const text = [line(filler())];
  test.each([
    ['the first line', [title, text], [0]],
    ['two lines', [title, title, text], [0, 1]],
    ['with the line below it', [title, second, text], [0, 1]],
    [
      'under a letterhead',
      [[centred('县人民政府办公室文件', 30)], [centred('政办发〔2013〕12号', 16)], title, text],
      [2],
    ],
    ['not in the middle', [[line('在全县工作会议上的讲话', { size: 22 })], text], []],
    ['hardly larger', [[centred('在全县工作会议上的讲话', 17)], text], []],
    ['far down', [text, text, text, text, text, title], []],
    ['no line below it', [title, text, second], [0]],
  ])('%s', (_, paragraphs, numbers) => {
    expect([...titlesAmong(paragraphs, sizes, COLUMN)]).toEqual(numbers);
  });
});

test('headings by their size', () => {
  expect(
    headingSizes([line('一', { size: 22 }), line('二', { size: 18 }), line('三'), line('四', { size: 17 })], SIZE),
  ).toEqual([22, 18]);
  expect(headingStyle([line('一、回顾', { size: 18 })], sizes)).toEqual({ name: 'heading', level: 2 });
  expect(headingStyle([line('一、回顾')], sizes)).toBeNull();
  expect(
    headingStyle(
      Array.from({ length: 4 }, () => line(filler(), { size: 18 })),
      sizes,
    ),
  ).toBeNull();
});

describe('bullets', () => {
  test.each([
    ['•', 1, '抓落实'],
    ['●', 1, '抓落实'],
    ['–', 1, '抓落实'],
    ['\uf06c', 0, '抓落实'],
  ])('%j', (bullet, gap, text) => {
    const own = lineWith(glyphs(bullet), glyphs(text, { x: 80 + SIZE * (1 + gap) }));
    expect(textOf(withoutBullet(own)?.glyphs ?? [])).toBe(text);
  });

  test.each(['●抓落实', '—抓落实', '☑已完成', '• 抓落实'])('near miss: %s', (text) => {
    expect(withoutBullet(line(text))).toBeNull();
  });
});

describe('numbers', () => {
  test.each([
    ['一、抓', 2, 2],
    ['（一）抓', 3, 3],
    ['1.抓', 2, 2],
    ['(1)抓', 3, 3],
    ['①抓', 1, 1],
    ['2.3.1抓', 5, 5],
    ['第一章抓', 3, 3],
    ['甲、抓', 2, 2],
    ['　　一、抓', 2, 4],
    ['一是抓', 2, 0],
    ['一起抓', 0, 0],
    // A number by itself may be 1.5; what opens a text with it is an amount.
    ['1.5亿元', 0, 3],
    ['2016年', 0, 0],
    ['同志们', 0, 0],
  ])('%s', (text, item, number) => {
    expect([startsItem(text), numberLength(text)]).toEqual([item, number]);
  });

  test.each([
    ['1.', true],
    ['（一）', true],
    ['•', true],
    ['1.抓', false],
    ['2016', false],
  ])('%s by itself: %s', (text, alone) => {
    expect(isMarker(text)).toBe(alone);
  });

  test.each([
    ['（1）抓紧。', '（2）抓实。', true],
    ['首先，抓紧。', '其次，抓实。', true],
    ['一是抓紧。二是抓实。', '三是抓好。', false],
    ['（1）抓紧。', '①抓实。', false],
    ['抓紧。', '（2）抓实。', false],
  ])('%s and %s', (paragraph, next, siblings) => {
    expect(areSiblings(paragraph, next)).toBe(siblings);
  });
});

describe('properties', () => {
  test.each([
    ["D:20160318093000+08'00'", '2016-03-18T09:30:00+08:00'],
    ["D:20160318093000+08'00", '2016-03-18T09:30:00+08:00'],
    ['D:20160318093000Z', '2016-03-18T09:30:00Z'],
    ["D:20160318093000Z00'00'", '2016-03-18T09:30:00Z'],
    ['D:201603180930', '2016-03-18T09:30:00'],
    ['D:20160318', '2016-03-18'],
    ['20160318', '2016-03-18'],
    ['D:2016', '2016'],
    ['D:20161399', undefined],
    ['D:20160318996000', undefined],
    ['昨天', undefined],
    ['', undefined],
    [2016, undefined],
  ])('date %j', (written, iso) => {
    expect(isoDate(written)).toBe(iso);
  });

  test('of the information dictionary', () => {
    expect(propertiesOf({ Title: ' 讲话 ', Author: '', CreationDate: 'D:2016', Producer: 'LibreOffice' })).toEqual({
      title: '讲话',
      created: '2016',
    });
    expect(propertiesOf({})).toEqual({});
  });
});
