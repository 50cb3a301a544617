import { describe, expect, test } from 'vitest';
import { binaryKind } from '../../src/source/binary.js';
import { openCompound } from '../../src/source/compound.js';
import { Unreadable } from '../../src/source/unreadable.js';
import { compoundFile } from './compound-file.js';

const bytes = (length: number, first = 0): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (first + index) & 0xff);

describe('a compound file', () => {
  const streams = {
    小: bytes(5),
    WordDocument: bytes(5000, 1),
    Data: bytes(4096, 2),
    空: new Uint8Array(),
    末: bytes(64, 3),
  };
  const opened = openCompound(compoundFile(streams));

  test.each(Object.entries(streams))('stream %s', (name, content) => {
    expect(Buffer.from(opened.stream(name) ?? [])).toEqual(Buffer.from(content));
  });

  test('names, and no stream of any other', () => {
    expect([...opened.names].toSorted()).toEqual(Object.keys(streams).toSorted());
    expect(opened.stream('worddocument')).toBeNull();
  });

  test('without streams', () => {
    expect(openCompound(compoundFile({})).names.size).toBe(0);
  });

  test('of 16 MB: the header has no room for all of its table of sectors', () => {
    const content = bytes(16_000_000);
    expect(Buffer.from(openCompound(compoundFile({ 大: content })).stream('大') ?? []).equals(content)).toBe(true);
  });
});

describe('what it holds', () => {
  test.each<[string, string]>([
    ['WordDocument', 'doc'],
    ['EncryptedPackage', 'doc'],
    ['Workbook', 'xls'],
    ['Book', 'xls'],
    ['PowerPoint Document', 'ppt'],
    ['__properties_version1.0', 'msg'],
    ['CONTENTS', 'wps'],
    ['Contents', 'ole'],
    ['Workbook2', 'ole'],
    ['\u0005HwpSummaryInformation', 'hwp'],
  ])('%s: %s', (stream, kind) => {
    expect(binaryKind(compoundFile({ [stream]: bytes(9), 其他: bytes(9) }))).toBe(kind);
  });

  test('a text stream beside a workbook is a document with a table in it', () => {
    expect(binaryKind(compoundFile({ Workbook: bytes(9), WordDocument: bytes(9) }))).toBe('doc');
  });

  test('too broken to be told: the reader of documents says so', () => {
    expect(binaryKind(compoundFile({ Workbook: bytes(9) }).subarray(0, 600))).toBe('doc');
  });
});

describe('damaged', () => {
  const FAT_AT = 76;
  /** A file, and the place of the entry of a sector in its FAT. */
  const made = (): { readonly file: Uint8Array; readonly entry: (sector: number) => number } => {
    const file = compoundFile({ 大: bytes(6000), 小: bytes(200) });
    const view = new DataView(file.buffer, file.byteOffset);
    const fat = (view.getUint32(FAT_AT, true) + 1) * 512;
    return { file, entry: (sector) => fat + sector * 4 };
  };
  const changed = (change: (view: DataView, entry: (sector: number) => number) => void): Uint8Array => {
    const { file, entry } = made();
    change(new DataView(file.buffer, file.byteOffset), entry);
    return file;
  };
  const all = (file: Uint8Array): unknown => {
    const { names, stream } = openCompound(file);
    return [...names].map((name) => stream(name)?.length);
  };

  test('near miss: nothing wrong', () => {
    expect(all(made().file)).toEqual([6000, 200]);
  });

  const directory = (view: DataView): number => view.getUint32(48, true);
  test.each<[string, Uint8Array]>([
    ['a chain that goes round', changed((view, entry) => view.setUint32(entry(3), 0, true))],
    ['a sector behind itself', changed((view, entry) => view.setUint32(entry(0), 0, true))],
    ['a sector outside the file', changed((view, entry) => view.setUint32(entry(0), 0xffff, true))],
    [
      'the directory behind itself',
      changed((view, entry) => view.setUint32(entry(directory(view)), directory(view), true)),
    ],
    ['no directory', changed((view) => view.setUint32(48, 0xfffffffe, true))],
    ['a chain shorter than its stream', changed((view, entry) => view.setUint32(entry(1), 0xfffffffe, true))],
    ['sectors of 64 KB', changed((view) => view.setUint16(30, 16, true))],
    ['mini sectors that go round', changed((view) => view.setUint32((view.getUint32(60, true) + 1) * 512, 0, true))],
    ['cut in the middle', made().file.subarray(0, 3000)],
  ])('%s', (_, file) => {
    expect(() => all(file)).toThrow(Unreadable);
  });

  test('siblings that go round end', () => {
    const file = changed((view) => {
      const first = (directory(view) + 1) * 512 + 128;
      view.setUint32(first + 68, 1, true);
      view.setUint32(first + 72, 1, true);
    });
    expect([...openCompound(file).names]).toEqual(['大']);
  });
});
