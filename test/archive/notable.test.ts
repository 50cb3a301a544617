/** Documents that are none of their own. */
import { expect, test } from 'vitest';
import { watch } from '../../src/archive/notable.js';
import { reading } from '../extract/read.js';

const lineOf = (text: string): Buffer => Buffer.from(`${JSON.stringify(reading(text))}\n`);

const found = (documents: readonly (readonly [id: string, text: string])[]) => {
  const watching = watch();
  for (const [id, text] of documents) watching.add({ id, sha256: text }, lineOf(text));
  return watching.found();
};

test.each<[string, readonly (readonly [string, string])[], readonly string[], readonly (readonly string[])[]]>([
  [
    'documents of their own',
    [
      ['a', '要抓落实。'],
      ['b', '要抓学习。'],
    ],
    [],
    [],
  ],
  ['nothing, and nothing but blanks', [['a', ''], ['b', ' \n　'], ['c', '要'] as const], ['a', 'b'], []],
  [
    'the same, in whatever order',
    [
      ['d', '要抓落实。'],
      ['b', '要抓学习。'],
      ['a', '要抓落实。'],
      ['c', '要抓落实。'],
    ],
    [],
    [['a', 'c', 'd']],
  ],
  [
    'empty ones are no copies of each other',
    [
      ['a', ''],
      ['b', ''],
    ],
    ['a', 'b'],
    [],
  ],
  ['what a text says of itself is not believed', [['a', '"stats":{"characters":0,']], [], []],
  ['many modal verbs', [['a', `${'必须务必要应当应该不得严禁切实坚决'.repeat(40)}。`]], [], []],
])('%s', (_, documents, empty, same) => {
  expect(found(documents)).toEqual({ empty, same });
});
