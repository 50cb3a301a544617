import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.js';

const candidates = ['slogans', 'targets', 'outline', 'analyze', 'schema', 'html', '--or'];

test.each([
  ['slogan', 'slogans'],
  ['Slogans', 'slogans'],
  ['anaylze', 'analyze'],
  ['shcema', 'schema'],
  ['outlnie', 'outline'],
  ['tagets', 'targets'],
  ['line', 'outline'],
  ['ine', null],
  ['quotes', null],
  ['tagrest', 'targets'],
  ['xml', null],
  ['htm', 'html'],
  ['--foo', null],
  ['--orr', '--or'],
  ['--', null],
  ['report', null],
  ['讲话', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('%s → %s', (word, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
