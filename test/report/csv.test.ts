import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { render } from '../../src/report/csv.js';
import { optionsFor, sample } from './sample.js';

const blanks = (...texts: string[]): Analysis => ({
  ...sample,
  placeholders: texts.map((text) => ({ text, span: { start: 0, end: 1 } })),
});
const bodyOf = (text: string): string => render(blanks(text), optionsFor({ only: ['placeholders'], first: false }));

test.each([
  ['XX', '1,1,0,1,,XX\r\n'],
  ['=1+1', "1,1,0,1,,'=1+1\r\n"],
  ['+86', "1,1,0,1,,'+86\r\n"],
  ['-5', "1,1,0,1,,'-5\r\n"],
  ['@SUM(A1)', "1,1,0,1,,'@SUM(A1)\r\n"],
  ['\tX', "1,1,0,1,,'\tX\r\n"],
  ['\rX', '1,1,0,1,,"\'\rX"\r\n'],
  ['5-6', '1,1,0,1,,5-6\r\n'],
  ['a,b', '1,1,0,1,,"a,b"\r\n'],
  ['他说"好"', '1,1,0,1,,"他说""好"""\r\n'],
  ['一行\n二行', '1,1,0,1,,"一行\n二行"\r\n'],
  ['“X”', '1,1,0,1,,“X”\r\n'],
])('%j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

describe('the head', () => {
  test('is there once, with the byte order mark', () => {
    expect(render(blanks(), optionsFor({ only: ['placeholders'] }))).toBe('\uFEFF行,列,起点,终点,出自,空缺\r\n');
    expect(render(blanks(), optionsFor({ only: ['placeholders'], first: false }))).toBe('');
  });

  test('names the file first where several share one output', () => {
    const text = render(blanks('X'), optionsFor({ only: ['placeholders'], file: '=a.txt' }));
    expect(text).toBe("\uFEFF稿件,行,列,起点,终点,出自,空缺\r\n'=a.txt,1,1,0,1,,X\r\n");
  });

  test('has no place for terms, which stand nowhere', () => {
    expect(render(sample, optionsFor({ only: ['terms'] })).startsWith('\uFEFF词语,次数,权重\r\n防汛,5,14.2\r\n')).toBe(
      true,
    );
  });
});

test('every line has as many cells as the head', () => {
  for (const element of ['moves', 'outline', 'requirements', 'announcements', 'responsibilities'] as const) {
    const lines = render({ ...sample, quotes: [] }, optionsFor({ only: [element] }))
      .split('\r\n')
      .slice(0, -1);
    const cells = lines.map((line) => line.replace(/"(?:[^"]|"")*"/gu, '').split(',').length);
    expect(new Set(cells).size, element).toBe(1);
  }
});
