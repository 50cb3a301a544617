/** Where an error lies, without a word of this machine. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { shownFile } from '../../src/cli/archive/find/shown.js';

const root = path.resolve('/data');

test.each<[string, string, readonly string[], string]>([
  ['as typed', 'speeches/2019/a.txt', ['speeches'], 'speeches/2019/a.txt'],
  ['tidied', './speeches/a.txt', ['./speeches'], 'speeches/a.txt'],
  ['from above', '../speeches/a.txt', ['../speeches'], '../speeches/a.txt'],
  ['from the root: from the input on', `${root}/speeches/2019/a.txt`, [`${root}/speeches`], 'speeches/2019/a.txt'],
  ['a file that was named', `${root}/all.zip`, [`${root}/all.zip`], 'all.zip'],
  ['a pattern', `${root}/speeches/2019/a.txt`, [`${root}/speeches/**/*.txt`], 'speeches/2019/a.txt'],
  ['the nearer of two', `${root}/x/y/a.txt`, [`${root}/x`, `${root}/x/y`], 'y/a.txt'],
  [
    'a name that only begins alike',
    `${root}/speeches2/a.txt`,
    [`${root}/speeches`, `${root}/speeches2/`],
    'speeches2/a.txt',
  ],
  ['a name that begins with dots', `${root}/speeches/..a.txt`, [`${root}/speeches`], 'speeches/..a.txt'],
])('%s', (_, file, inputs, expected) => {
  expect(shownFile(file, inputs)).toBe(expected);
});
