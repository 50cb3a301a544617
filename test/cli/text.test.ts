import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runReally, runWith } from './world.js';

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
    [['a.txt', '--origin'], '1\t同志们：\n2\t　　今天开会。\n'],
  ])('%j prints what was read', async ([name = '', ...flags], out) => {
    expect(await runWith(['text', at(name), ...flags])).toMatchObject({ code: 0, out, err: '' });
  });

  test.each([[[]], [['--origin']]])('says of an empty text that there is none: %j', async (flags) => {
    const { code, out, err } = await runWith(['text', at('leer.txt'), ...flags]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${at('leer.txt')}：没有正文`);
  });

  test('analyze and compare say it too, and nothing else', async () => {
    for (const command of ['analyze', 'compare', 'checklist']) {
      const { code, out, err } = await runReally([command, at('leer.txt')]);
      expect([code, out.includes('0')]).toEqual([2, command === 'compare']);
      expect(err).toContain(`${at('leer.txt')}：没有正文`);
    }
  });

  test('names the field of front matter that cannot be used, and its line', async () => {
    writeFileSync(at('vor.txt'), '---\ntitle: 甲\nyear: 去年\n---\n同志们：\n');
    const { out, err } = await runWith(['text', at('vor.txt')]);
    expect(out).toBe('同志们：\n');
    expect(err).toContain(`${at('vor.txt')}:3：文前信息的 year 一项`);
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

describe('standard input under a name', () => {
  const markdown = '# 在全县会议上的讲话\n\n要**抓**落实。\n';
  const readAs = async (text: string, ...flags: readonly string[]) => {
    const stdin = Object.assign(Readable.from([Buffer.from(text)]), { isTTY: false });
    const before = Object.getOwnPropertyDescriptor(process, 'stdin');
    Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
    try {
      return await runWith(['text', '-', ...flags], { stdinIsTerminal: false });
    } finally {
      if (before !== undefined) Object.defineProperty(process, 'stdin', before);
    }
  };

  test.each([
    ['a name tells Markdown', markdown, ['--stdin-filename', '讲话.md'], '在全县会议上的讲话\n要抓落实。\n'],
    ['without one it is a text', markdown, [], markdown],
    ['content beats the name', '<!doctype html><p>同志们：</p>', ['--stdin-filename', 'x.md'], '同志们：\n'],
    ['and needs none', '<!doctype html><p>同志们：</p>', [], '同志们：\n'],
  ])('%s', async (_, text, flags, out) => {
    expect(await readAs(text, ...flags)).toMatchObject({ code: 0, out, err: '' });
  });

  test('errors are those of the name', async () => {
    const { code, err } = await readAs('---\ntitle: "甲\n---\n乙', '--stdin-filename', '讲话.md');
    expect(code).toBe(2);
    expect(err).toContain('讲话.md');
  });
});

describe('text of files with marks', () => {
  const files: Readonly<Record<string, string>> = {
    'seite.html':
      '<!doctype html><title>在全县会议上的讲话</title><h1>在全县会议上的讲话</h1><p>同志们：<br>今天开会。</p><ol><li>抓落实</ol><table><tr><td>甲<td>乙</table>',
    'seite.txt': '<!DOCTYPE html><p>同志们：</p><p hidden>隐藏</p>',
    'rede.md':
      '---\ntitle: 在全县会议上的讲话\n---\n\n# 一、抓**“落实”**\n1. 甲\n   - 乙\n\n同志们，[^1]谢谢！\n\n[^1]: 注\n',
    'vorne.txt': '---\n标题: 在全县会议上的讲话\n---\n\n同志们：\n今天开会。\n',
    'nackt.html': '同志们：\n今天开会。\n',
    'schlecht.txt': '---\ntitle: "在全县\nyear: 2019\n---\n同志们：\n',
    'rahmen.html': '<frameset><frame src=a.html></frameset>',
    'archiv.mht': 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n',
  };
  beforeAll(() => {
    for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  });

  test.each([
    [
      'seite.html',
      '块1\t在全县会议上的讲话\n块2\t同志们：\n块2\t今天开会。\n块3\t1.抓落实\n表1行1列1段1\t甲\n表1行1列2段1\t乙\n',
    ],
    ['seite.txt', '块1\t同志们：\n'],
    ['rede.md', '5\t一、抓“落实”\n6\t1.甲\n7\t乙\n9\t同志们，谢谢！\n11\t注\n'],
    ['vorne.txt', '5\t同志们：\n6\t今天开会。\n'],
    ['nackt.html', '1\t同志们：\n2\t今天开会。\n'],
  ])('%s', async (name, out) => {
    expect(await runWith(['text', at(name), '--origin'])).toMatchObject({ code: 0, out, err: '' });
    expect((await runWith(['text', at(name)])).out).toBe(out.replace(/^[^\t\n]*\t/gmu, ''));
  });

  test.each([
    ['schlecht.txt', '：文前信息有误：引号没有配对'],
    ['rahmen.html', '：这个网页只有框架'],
    ['archiv.mht', '：是网页归档（.mht）'],
  ])('%s is refused in one line', async (name, words) => {
    const { code, out, err } = await runWith(['text', at(name)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toMatch(/^gaojian: [^\n]*\n$/u);
  });
});
