/** Tables made at build time: what is read back is what was written, and the built program reads manuscripts as the source does. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type * as Library from '../../src/index.js';
import { keyedText } from '../../src/source/keys.js';
import { fileOf, tablesIn, type Prebuilt } from '../../src/source/prebuilt.js';
import { sourceFromString } from '../../src/source/text.js';
import { longest, moved, trieOf } from '../../src/source/trie.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';

const TABLES: Prebuilt = {
  keys: Uint16Array.from({ length: 0x10000 }, (_, code) => (code === 0x8981 ? 1 : 0)),
  assigned: 1,
  sets: { 要务: 3, ' 空格': 32 },
  forward: { '要 务必': [3, 0, 1] },
  backward: {},
  bits: Int32Array.from([1, -2, 0x7fffffff]),
  cells: Int32Array.from([0, 0, 5]),
};

describe('the file', () => {
  test('gives back what was written', () => {
    expect(tablesIn(fileOf(TABLES))).toEqual(TABLES);
  });

  test('may lie anywhere in memory', () => {
    const file = fileOf(TABLES);
    const shifted = Buffer.concat([Buffer.from([0]), file]).subarray(1);
    expect(tablesIn(shifted)).toEqual(TABLES);
  });

  test('is left alone where it was written in the other byte order', () => {
    expect(tablesIn(fileOf(TABLES).swap32())).toBeNull();
  });
});

test('law: a trie finds the same wherever its cells lie', () => {
  const trie = trieOf('务必 务必要 要 必要 抓好', () => ['务必', '务必要', '要', '必要', '抓好'], 1);
  const text = '务必要抓好，务必必要，要务必';
  const { keys } = keyedText(text);
  for (const offset of [1, 7, 1000]) {
    const cells = new Int32Array(offset + trie.cells.length);
    cells.set(moved(trie.cells, trie.mask, offset), offset);
    const there = { ...trie, cells, firsts: offset };
    for (let at = 0; at < text.length; at++) expect(longest(there, keys, at, 1)).toBe(longest(trie, keys, at, 1));
  }
});

const built = fileURLToPath(new URL('../../dist/', import.meta.url));

describe.runIf(existsSync(`${built}tables.bin`))('the built program', async () => {
  const library = (await import(/* @vite-ignore */ `${built}index.js`)) as typeof Library;
  const shipped = await library.loadLexicon();

  test('has tables for what it reads', () => {
    const tables = tablesIn(readFileSync(`${built}tables.bin`));
    expect(Object.keys(tables?.forward ?? {}).length).toBeGreaterThan(50);
  });

  test.each(manuscripts.map(({ name, text }) => [name, text]))('reads %s as the source does', (name, text) => {
    const source = sourceFromString(text, { path: `${name}.txt` });
    expect(JSON.stringify(library.analyze(source, shipped))).toBe(JSON.stringify(analyze(source, lexicon)));
  });
});
