import path from 'node:path';
import { expect, test } from 'vitest';
import { outputPaths } from '../../src/cli/output.js';

const namesOf = (inputs: readonly string[], folder = 'out', extension = 'json'): readonly string[] =>
  outputPaths(inputs, folder, extension).map((file) => file.split(path.sep).join('/'));

test.each([
  [['a.txt'], ['out/a.json']],
  [
    ['2019/讲话.txt', '2020/讲话.txt', '讲话.md'],
    ['out/讲话.json', 'out/讲话-2.json', 'out/讲话-3.json'],
  ],
  [
    ['a.txt', 'a-2.txt', 'b/a.txt'],
    ['out/a.json', 'out/a-2.json', 'out/a-3.json'],
  ],
  [
    ['A.txt', 'b/a.txt'],
    ['out/A.json', 'out/a-2.json'],
  ],
  [
    ['e\u0301.txt', 'b/\u00E9.txt'],
    ['out/e\u0301.json', 'out/\u00E9-2.json'],
  ],
  [['-'], ['out/stdin.json']],
  [
    ['x.y.txt', '.hidden'],
    ['out/x.y.json', 'out/.hidden.json'],
  ],
  [
    ['a.txt', './a.txt'],
    ['out/a.json', 'out/a-2.json'],
  ],
])('%j → %j', (inputs, expected) => {
  expect(namesOf(inputs)).toEqual(expected);
});

test('a manuscript is never written over', () => {
  expect(namesOf(['a.md', 'b.md'], '.', 'md')).toEqual(['a-2.md', 'b-2.md']);
  expect(namesOf(['out/a.txt'], 'out', 'txt')).toEqual(['out/a-2.txt']);
});
