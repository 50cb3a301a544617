/** An archive of what archives really hold: every file is analysed or named among the errors, and the counts add up. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, drop, gaojian, linesOf, resultOf, speech, temporary } from './built.js';

const GBK = Buffer.from('cdacd6bec3c7a3acced2bdb2c8fdb5e3d2e2bcfba1a3', 'hex'); // 同志们，我讲三点意见。

let folder = '';
let archive = '';

const put = (name: string, bytes: string | Buffer): void => {
  mkdirSync(path.dirname(path.join(archive, name)), { recursive: true });
  writeFileSync(path.join(archive, name), bytes);
};

beforeAll(() => {
  folder = temporary();
  archive = path.join(folder, '讲话 稿');
  put('good.txt', speech(1));
  put('same.txt', speech(1));
  put('empty.txt', '');
  put('empty.docx', '');
  put('picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  put('nul.txt', Buffer.from('同志们\0，好'));
  put('gbk.txt', GBK);
  put('cut.txt', Buffer.from(speech(2)).subarray(0, -8));
  put(
    'bad-utf8.txt',
    Buffer.concat([Buffer.from('同志们：'), Buffer.from([0xff, 0xfe, 0xff, 0x80]), Buffer.from('要')]),
  );
  put('long.txt', `${'抓'.repeat(2 ** 20)}\n`);
  put('emoji 😀.txt', '同志们👏：\n一、要抓学习📚。\n二、要抓落实。\n');
  put('汉字/第 一 篇.txt', speech(3));
  put('with\nnewline.txt', speech(4));
  put('with"quote,comma.txt', speech(5));
  put('huge.txt', Buffer.alloc(3 * 2 ** 20, '学'));
  put('.hidden.txt', speech(6));
  put('table.xlsx', 'not a manuscript');
  symlinkSync('nowhere', path.join(archive, 'dangling.txt'));
  symlinkSync('self.txt', path.join(archive, 'self.txt'));
  symlinkSync('..', path.join(archive, '汉字', 'loop'));
  symlinkSync('good.txt', path.join(archive, 'link.txt'));
  put('secret.txt', speech(7));
  chmodSync(path.join(archive, 'secret.txt'), 0);
  spawnSync('mkfifo', [path.join(archive, 'pipe.txt')]);
});
afterAll(() => drop(folder));

/** Root may read what nobody may. */
const isRoot = process.getuid?.() === 0;

describe.skipIf(!built || process.platform === 'win32')('a hostile archive', () => {
  test('every file is analysed or named, and nothing twice', () => {
    const out = path.join(folder, 'out');
    const { code, err } = gaojian(['batch', archive, '--out', out, '--no-terms', '--max-size', '2', '--jobs', '2']);
    expect(err).toContain('.xlsx 1');
    expect(code).toBe(1);
    const documents = linesOf(path.join(out, 'documents.ndjson')).map(({ id }) => id);
    const errors = linesOf(path.join(out, 'errors.ndjson')).map(({ path: name, code: why }) => [name, why]);
    expect(documents).toEqual(documents.toSorted());
    expect(documents).toEqual(
      expect.arrayContaining(['good.txt', 'same.txt', 'link.txt', 'gbk.txt', 'emoji 😀.txt', '汉字/第 一 篇.txt']),
    );
    expect(documents).toEqual(expect.arrayContaining(['with\nnewline.txt', 'with"quote,comma.txt', 'empty.txt']));
    expect(Object.fromEntries(errors)).toMatchObject({
      'dangling.txt': 'missing-file',
      'empty.docx': 'bad-document',
      'huge.txt': 'too-large',
      'nul.txt': 'binary',
      'picture.txt': 'binary',
      'pipe.txt': 'not-a-file',
      'self.txt': 'unreadable',
      '汉字/loop': 'link-loop',
      ...(isRoot ? {} : { 'secret.txt': 'unreadable' }),
    });
    expect(JSON.parse(readFileSync(path.join(out, 'run.json'), 'utf8'))).toMatchObject({
      inputs: { empty: ['empty.txt'], same: [['good.txt', 'link.txt', 'same.txt']] },
    });
    expect(err).toContain('1 of them without a character: empty.txt (');
    expect(err).toContain('2 of the same content as another: good.txt = link.txt = same.txt (');
    const all = [...documents, ...errors.map(([name]) => name)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(21);
    expect(all).not.toContain('.hidden.txt');
  });

  test('the same bytes with another number of processes, and with --allow-errors no complaint', () => {
    const again = path.join(folder, 'again');
    const argv = ['batch', archive, '--out', again, '--no-terms', '--max-size', '2', '--jobs', '1', '--allow-errors'];
    expect(gaojian(argv).code).toBe(0);
    expect(resultOf(again)).toEqual(resultOf(path.join(folder, 'out')));
  });

  test('nothing of this machine is in the result', () => {
    const text = JSON.stringify(linesOf(path.join(folder, 'out', 'errors.ndjson')));
    expect(text).not.toContain(folder);
  });
});

describe.skipIf(!built)('bad usage', () => {
  test.each([
    [['batch', '--out', 'x'], 'no-input'],
    [['batch', '.'], '--out'],
    [['batch', 'nowhere', '--out', 'x'], 'nowhere'],
    [['batch', '.', '--out', 'x', '--shard', '3/2'], '--shard'],
    [['batch', '.', '--out', 'x', '--only', 'terms', '--no-terms'], '--no-terms'],
    [['merge', '.', '--out', 'x'], 'run.json'],
  ])('%j', (argv, word) => {
    const empty = temporary();
    const { code, err } = gaojian(
      argv.map((part) => (part === 'x' ? path.join(empty, 'x') : part === '.' ? empty : part)),
    );
    expect(code).toBe(2);
    if (word !== 'no-input') expect(err).toContain(word);
    drop(empty);
  });
});
