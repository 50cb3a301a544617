import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWith } from './world.js';

let folder = '';
const at = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gaojian-text-'));
  writeFileSync(at('a.txt'), '同志们：\r\n　　今天开会。');
  writeFileSync(at('b.txt'), '各位代表：\n');
  writeFileSync(at('leer.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('text', () => {
  test.each([
    [['a.txt'], '同志们：\r\n　　今天开会。\n'],
    [['b.txt'], '各位代表：\n'],
    [['leer.txt'], ''],
    [['a.txt', '--origin'], '1\t同志们：\n2\t　　今天开会。\n'],
    [['leer.txt', '--origin'], ''],
  ])('%j prints what was read', async ([name = '', ...flags], out) => {
    expect(await runWith(['text', at(name), ...flags])).toMatchObject({ code: 0, out, err: '' });
  });

  test('several: each under its name; one that fails stops no other', async () => {
    const { code, out, err } = await runWith(['text', at('weg.txt'), at('a.txt'), at('b.txt')]);
    expect(code).toBe(2);
    expect(out).toBe(`〔${at('a.txt')}〕\n同志们：\r\n　　今天开会。\n〔${at('b.txt')}〕\n各位代表：\n`);
    expect(err).toBe(`gaojian: ${at('weg.txt')}：没有这个文件。请核对文件名和所在文件夹\n`);
  });

  test('an encoding forced that does not fit', async () => {
    expect(await runWith(['text', at('a.txt'), '--encoding', 'utf-16le'])).toMatchObject({ code: 2, out: '' });
  });

  test('nothing named and nothing piped in', async () => {
    expect(await runWith(['text'])).toMatchObject({ code: 2, out: '' });
  });
});
