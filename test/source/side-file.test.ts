/** Files beside the manuscripts, in the encodings Notepad and Excel write. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UserError } from '../../src/source/errors.js';
import { readSideFile } from '../../src/source/side-file.js';
import { big5, gbk } from './bytes.js';

const folder = mkdtempSync(path.join(tmpdir(), 'gaojian-side-'));
afterAll(() => rmSync(folder, { recursive: true }));

const YAML = 'forbidden:\n  phrases: [大概, 差不多]\n# 两个说法都不准确\n';
const CSV = 'path,speaker\r\na.txt,王伟\r\n';

const written = (bytes: Uint8Array | string): string => {
  const file = path.join(folder, 'side');
  writeFileSync(file, bytes);
  return file;
};

test.each([
  ['UTF-8', Buffer.from(YAML), YAML],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${YAML}`), YAML],
  ['GBK', gbk(YAML), YAML],
  ['GBK with two Chinese characters', gbk(CSV), CSV],
  ['Big5', big5('forbidden:\n  phrases: [大概, 差不多]\n'), 'forbidden:\n  phrases: [大概, 差不多]\n'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${CSV}`, 'utf16le'), CSV],
  ['UTF-16 without one', Buffer.from(CSV, 'utf16le'), CSV],
  ['ASCII', Buffer.from('rules: {}\n'), 'rules: {}\n'],
  ['nothing', Buffer.from(''), ''],
])('%s', (_, bytes, text) => {
  expect(readSideFile(written(bytes))).toBe(text);
});

const failureOf = (file: string): unknown => {
  try {
    return readSideFile(file);
  } catch (error) {
    return error instanceof UserError ? [error.code, error.args] : error;
  }
};

test('what is in none of them is refused, with the place', () => {
  const torn = Buffer.from(YAML).filter((_, index) => index !== 25);
  const file = written(torn);
  expect(failureOf(file)).toEqual(['side-undecodable', { path: file, offset: 23 }]);
});

test('what is no text is refused', () => {
  const zip = written(Buffer.from('504b0304140000000000', 'hex'));
  expect(failureOf(zip)).toEqual(['side-binary', { path: zip, kind: 'zip' }]);
  const data = written(Buffer.from([1, 0, 2, 0, 3, 0, 0, 0, 9, 0, 0, 1]));
  expect(failureOf(data)).toEqual(['side-binary', { path: data, kind: 'data' }]);
});

test('what is not there, or is a folder', () => {
  const gone = path.join(folder, 'gone');
  expect(failureOf(gone)).toEqual(['missing-file', { path: gone }]);
  expect(failureOf(folder)).toEqual(['unreadable', { path: folder, reason: 'EISDIR' }]);
});
