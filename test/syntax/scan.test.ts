import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/source/reading.js';
import { indexAt, scan, type Ranges } from '../../src/syntax/scan.js';
import { randomText, RUNS } from '../random.js';

const pieces = (text: string, { starts, ends, length }: Ranges): readonly string[] =>
  Array.from({ length }, (_, index) => text.slice(starts[index], ends[index]));
const paragraphs = (text: string) => pieces(text, scan(text).paragraphs);
const sentences = (text: string) => pieces(text, scan(text).sentences);
const clauses = (text: string) => pieces(text, scan(text).clauses);
const pairs = (text: string) => scan(text).pairs.map(({ start, end, depth }) => `${depth}${text.slice(start, end)}`);

describe('paragraphs', () => {
  test.each([
    ['', []],
    [' \n\t\r\n　', []],
    ['甲', ['甲']],
    ['甲\n乙', ['甲', '乙']],
    ['甲\r\n乙\r\n', ['甲', '乙']],
    ['甲\r乙', ['甲', '乙']],
    ['甲\u2028乙', ['甲', '乙']],
    ['　　甲，\n\n\n　　乙。  ', ['甲，', '乙。']],
    ['甲　乙', ['甲　乙']],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['要抓学习。要抓落实！行不行？', ['要抓学习。', '要抓落实！', '行不行？']],
    ['行不行？！行。', ['行不行？！', '行。']],
    ['没有句号', ['没有句号']],
    ['甲\n乙', ['甲', '乙']],
    ['甲。\r\n乙', ['甲。', '乙']],
    // Quotes and brackets are never cut.
    ['坚持“安全第一。预防为主”的方针。要抓实。', ['坚持“安全第一。预防为主”的方针。', '要抓实。']],
    ['他说：“要抓实。”会后立即行动。', ['他说：“要抓实。”', '会后立即行动。']],
    ['他说：“要抓实。”，会后行动。', ['他说：“要抓实。”，会后行动。']],
    ['“要抓实。”的要求', ['“要抓实。”的要求']],
    ['（这里鼓掌。大家起立。）下面开会。', ['（这里鼓掌。大家起立。）下面开会。']],
    ['《关于甲。乙的通知》已印发。', ['《关于甲。乙的通知》已印发。']],
    ['“甲‘乙。丙’丁。戊”己。', ['“甲‘乙。丙’丁。戊”己。']],
    // Marks without a partner cut nothing and hold nothing together.
    ['他说“要抓实。会后行动。', ['他说“要抓实。', '会后行动。']],
    ['要抓实”。会后行动。', ['要抓实”。', '会后行动。']],
    ['要抓实。”会后行动。', ['要抓实。”', '会后行动。']],
    ['“甲（乙”丙。）丁。', ['“甲（乙”丙。）', '丁。']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('an opening mark does not reach into the next paragraph', () => {
    expect(sentences('他说“要抓实。\n要抓好。”下面。')).toEqual(['他说“要抓实。', '要抓好。”', '下面。']);
  });
});

describe('clauses', () => {
  test.each([
    ['要学，要干；要快：行。', ['要学，', '要干；', '要快：', '行。']],
    ['学好、用好，', ['学好、用好，']],
    ['坚持“甲，乙；丙”，抓实', ['坚持“甲，乙；丙”，', '抓实']],
    ['（甲，乙）丙，丁', ['（甲，乙）丙，', '丁']],
    ['“甲，乙', ['“甲，', '乙']],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('pairs', () => {
  test.each([
    ['“甲”', ['0“甲”']],
    ['“甲‘乙’”', ['0“甲‘乙’”', '1‘乙’']],
    ['《甲〈乙〉》', ['0《甲〈乙〉》', '1〈乙〉']],
    ['（甲【乙】）', ['0（甲【乙】）', '1【乙】']],
    ['“甲“乙”', ['1“乙”']],
    ['甲”“', []],
    ['“甲（乙”）', ['0“甲（乙”']],
    ['“甲\n乙”', []],
    ['“”', ['0“”']],
  ])('%j', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test('partners point at each other', () => {
    const { partners } = scan('甲“乙”丙');
    expect([...partners]).toEqual([0, 4, 0, 2, 0]);
  });

  test('nesting without end is damage', () => {
    const deep = '（'.repeat(500) + '甲' + '）'.repeat(500);
    expect(scan(deep).pairs.length).toBeLessThan(100);
    expect(sentences(deep)).toEqual([deep]);
  });
});

test.each([
  [-1, -1],
  [0, 0],
  [2, 0],
  [3, 1],
  [99, 1],
])('indexAt %i is %i', (offset, index) => {
  expect(indexAt(scan('甲。\n乙。').paragraphs, offset)).toBe(index);
});

test('law: clauses tile sentences, sentences tile paragraphs, no pair is cut', () => {
  fc.assert(
    fc.property(randomText, (source) => {
      const { text } = read(source);
      const scanned = scan(text);
      for (const list of [scanned.sentences, scanned.clauses]) {
        expect(pieces(text, list).join('')).toBe(pieces(text, scanned.paragraphs).join(''));
        for (const { start, end } of scanned.pairs) expect(indexAt(list, start)).toBe(indexAt(list, end - 1));
      }
    }),
    RUNS,
  );
});
