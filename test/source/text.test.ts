import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt, sourceFromString } from '../../src/source/text.js';

describe('lineStarts', () => {
  test.each([
    ['', [0]],
    ['同志们', [0]],
    ['一\n二', [0, 2]],
    ['一\r\n二', [0, 3]],
    ['一\r二', [0, 2]],
    ['一\n', [0, 2]],
    ['\n\n', [0, 1, 2]],
    ['\r\r\n\n', [0, 1, 3, 4]],
    ['\n\r', [0, 1, 2]],
    // Near misses: signs that look like line ends and are none.
    ['一\u2028二\u0085三\f四', [0]],
  ])('%j', (text, expected) => {
    expect(lineStarts(text)).toEqual(expected);
  });

  test('agrees with a split', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', 'a', '\n', '\r') }), (text) => {
        const lines = text.split(/\r\n|\n|\r/u);
        const starts = lineStarts(text);
        expect(starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/[\r\n]+$/u, ''))).toEqual(
          lines,
        );
      }),
    );
  });
});

describe('positionAt', () => {
  const text = '同志们：\r\n一是抓\n\n二';
  const starts = lineStarts(text);
  test.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 1, 5],
    [5, 1, 6],
    [6, 2, 1],
    [9, 2, 4],
    [10, 3, 1],
    [11, 4, 1],
    [12, 4, 2],
  ])('offset %i', (offset, line, column) => {
    expect(positionAt(starts, offset)).toEqual({ line, column });
  });

  test('finds every offset again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', '\n', '\r'), minLength: 1 }), fc.nat(), (random, seed) => {
        const offset = seed % random.length;
        const lines = lineStarts(random);
        const { line, column } = positionAt(lines, offset);
        expect((lines[line - 1] ?? NaN) + column - 1).toBe(offset);
      }),
    );
  });
});

describe('sourceFromString', () => {
  test('drops one byte order mark and keeps all else', () => {
    expect(sourceFromString('\ufeff　同志们：\r\n').text).toBe('　同志们：\r\n');
    expect(sourceFromString('同志们\ufeff').text).toBe('同志们\ufeff');
  });

  test('the bytes are those of UTF-8', () => {
    const source = sourceFromString('abc');
    expect(source.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(source).toMatchObject({ encoding: 'utf-8', format: 'txt', path: null, name: null });
  });

  test.each([
    ['稿/2019-讲话.txt', '稿/2019-讲话.txt', '2019-讲话.txt'],
    ['/home/user/稿/2019-讲话.txt', '2019-讲话.txt', '2019-讲话.txt'],
    ['讲话', '讲话', '讲话'],
  ])('path %s', (path, expected, name) => {
    expect(sourceFromString('', { path })).toMatchObject({ path: expected, name });
  });
});
