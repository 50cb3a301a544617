import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/source/errors.js';
import { readSource } from '../../src/source/read.js';
import { gbk } from './bytes.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaojian-read-'));
  await writeFile(join(folder, '2019-讲话.txt'), gbk('同志们：\r\n今天开会。\r\n'));
  await writeFile(join(folder, '无扩展名'), '同志们');
  await writeFile(join(folder, '讲话.MD'), '# 讲话');
  await writeFile(join(folder, '网页.HTM'), '<p>讲话</p>');
  await writeFile(join(folder, '网页.txt'), '<!DOCTYPE html><p>讲话</p>');
  await writeFile(join(folder, '讲网页.txt'), '<p>讲话</p>');
  await writeFile(join(folder, '空.txt'), '');
  await writeFile(join(folder, '空.docx'), '');
  await writeFile(join(folder, '空.pdf'), '');
  await writeFile(join(folder, '图.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
  await writeFile(join(folder, '假.docx'), '其实是文本');
  await mkdir(join(folder, '目录'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('reads', () => {
  test('a file: its text, name and hash', async () => {
    expect(await readSource(join(folder, '2019-讲话.txt'))).toEqual({
      text: '同志们：\r\n今天开会。\r\n',
      encoding: 'gb18030',
      format: 'txt',
      path: '2019-讲话.txt',
      name: '2019-讲话.txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
      paragraphs: [],
      front: {},
      properties: {},
      remarks: [],
    });
  });

  test('without the hash, where nobody asks for it', async () => {
    expect(await readSource(join(folder, '无扩展名'), { digest: false })).toMatchObject({ text: '同志们', sha256: '' });
  });

  test('a relative path, kept as it was given', async () => {
    const path = relative(process.cwd(), join(folder, '无扩展名'));
    expect(await readSource(path)).toMatchObject({ path, name: '无扩展名', text: '同志们' });
  });

  test.each([
    ['空.txt', 'txt', ''],
    ['假.docx', 'txt', '其实是文本'],
    ['讲话.MD', 'md', '讲话'],
    ['网页.HTM', 'html', '讲话'],
    ['网页.txt', 'html', '讲话'],
    ['讲网页.txt', 'txt', '<p>讲话</p>'],
  ])('%s', async (name, format, text) => {
    expect(await readSource(join(folder, name))).toMatchObject({ text, format });
  });

  test('standard input, a character split between chunks', async () => {
    const bytes = gbk('各位代表：今天开会');
    const stdin = chunks(bytes.subarray(0, 5), bytes.subarray(5));
    expect(await readSource('-', { stdin })).toMatchObject({
      text: '各位代表：今天开会',
      encoding: 'gb18030',
      path: null,
      name: null,
    });
  });

  test('with an encoding forced', async () => {
    expect((await readSource('-', { stdin: chunks(gbk('稿')), encoding: 'GBK' })).text).toBe('稿');
  });
});

describe('fails by name', () => {
  test.each([
    ['没有.txt', 'missing-file'],
    ['空.txt/里面.txt', 'missing-file'],
    ['目录', 'is-directory'],
    ['图.txt', 'binary'],
    ['空.docx', 'bad-document'],
    ['空.pdf', 'bad-document'],
  ])('%s', async (name, code) => {
    const path = join(folder, name);
    await expect(readSource(path)).rejects.toMatchObject({ code, args: { path } });
  });

  test('bad bytes: the offset', async () => {
    const bytes = gbk('各位代表：今天开会').subarray(0, 17);
    await expect(readSource('-', { stdin: chunks(bytes) })).rejects.toMatchObject({
      code: 'undecodable',
      args: { path: '-', encoding: 'gb18030', offset: 16 },
    });
  });

  test('an encoding nobody knows, before the file is looked for', async () => {
    const failure = readSource('没有.txt', { encoding: 'latin1' });
    await expect(failure).rejects.toBeInstanceOf(UserError);
    await expect(failure).rejects.toMatchObject({ code: 'unknown-encoding' });
  });

  test('a refusal of the system, with its code', async () => {
    const stdin: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error('no'), { code: 'EIO' })) }),
    };
    await expect(readSource('-', { stdin })).rejects.toMatchObject({
      code: 'unreadable',
      args: { path: '-', reason: 'EIO' },
    });
  });
});
