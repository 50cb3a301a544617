import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expandInputs } from '../../src/cli/inputs.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-test-'));
  for (const name of ['2019讲话.txt', '2020讲话.txt', '说明.md', '.hidden.txt', 'a+b.txt'])
    writeFileSync(path.join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['*.txt', ['2019讲话.txt', '2020讲话.txt', 'a+b.txt']],
  ['20??讲话.txt', ['2019讲话.txt', '2020讲话.txt']],
  ['*.TXT', ['2019讲话.txt', '2020讲话.txt', 'a+b.txt']],
  ['a+*', ['a+b.txt']],
  ['说明.md', ['说明.md']],
  ['*.docx', ['*.docx']],
  ['none/*.txt', ['none/*.txt']],
])('%s → %j', (pattern, names) => {
  expect(expandInputs([path.join(folder, pattern)])).toEqual(names.map((name) => path.join(folder, name)));
});
