import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/source/errors.js';
import { read } from '../../../src/source/formats/doc.js';
import { read as readDocx } from '../../../src/source/formats/docx.js';
import { readSource } from '../../../src/source/read.js';
import type { ReadText } from '../../../src/source/reader.js';
import { compoundFile } from '../compound-file.js';
import { word97 } from './doc/word97.js';

const FILES = new URL('../../../fixtures/files/', import.meta.url);
const file = (name: string, what: string): URL => new URL(`${name}/${what}`, FILES);
const bytesOf = (url: URL): Uint8Array => new Uint8Array(readFileSync(url));
const reading = (bytes: Uint8Array): ReadText => read(bytes, { path: '讲话.doc' }) as ReadText;

const names = readdirSync(FILES).filter((name) => existsSync(file(name, `${name}.docx`)));
const cases = names.filter((name) => existsSync(file(name, `${name}.doc`)));

test('every case has one, but those LibreOffice reads otherwise than Word', () => {
  expect(names.filter((name) => !name.startsWith('raw-') && !cases.includes(name))).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

/**
 * Paragraphs LibreOffice divides otherwise than the .docx: it ends one at the page break that stands in its middle. The
 * text stays the same.
 */
const DIVIDED = new Set(['inline']);

interface Shown {
  readonly text: string;
  readonly origin: unknown;
  readonly style: unknown;
}

const shown = ({ text, paragraphs = [] }: ReadText): readonly Shown[] =>
  paragraphs.map(({ start, end, origin, style }) => ({ text: text.slice(start, end), origin, style }));

describe.each(cases)('%s, by LibreOffice', (name) => {
  const result = reading(bytesOf(file(name, `${name}.doc`)));

  test('the text, to the character', () => {
    expect(result.text).toBe(readFileSync(file(name, 'known.txt'), 'utf8'));
    expect(result.remarks).toEqual([]);
  });

  test.skipIf(DIVIDED.has(name))('places and styles are those of the .docx', async () => {
    expect(shown(result)).toEqual(shown(await readDocx(bytesOf(file(name, `${name}.docx`)), {})));
  });

  test('title and author are those of the .docx', async () => {
    const { properties = {} } = await readDocx(bytesOf(file(name, `${name}.docx`)), {});
    expect(result.properties).toMatchObject({
      ...(properties.title === undefined ? {} : { title: properties.title }),
      ...(properties.author === undefined ? {} : { author: properties.author }),
    });
  });
});

test('told by its content, whatever its name', async () => {
  const bytes = bytesOf(file('tracked', 'tracked.doc'));
  const stdin: AsyncIterable<Uint8Array> = Readable.from([bytes]);
  const { text, format, encoding } = await readSource('-', { stdin });
  expect({ text, format, encoding }).toEqual({
    text: readFileSync(file('tracked', 'known.txt'), 'utf8'),
    format: 'doc',
    encoding: null,
  });
});

describe('refuses by name', () => {
  const kindOf = (bytes: Uint8Array): unknown => {
    try {
      return reading(bytes).text;
    } catch (error) {
      if (error instanceof UserError) return { code: error.code, ...error.args };
      throw error;
    }
  };
  const refused = (kind: string): unknown => ({ code: 'bad-document', path: '讲话.doc', format: 'doc', kind });
  const changed = (change: (main: Buffer) => void): Uint8Array => word97({ body: '同志们：\r', change });
  const good = word97({ body: '同志们：\r' });

  test.each<[string, Uint8Array, unknown]>([
    ['near miss: nothing wrong', good, '同志们：'],
    ['near miss: Word 97 for right-to-left text', changed((main) => main.writeUInt16LE(0xc0, 2)), '同志们：'],
    ['Word 95', changed((main) => main.writeUInt16LE(0x68, 2)), refused('old')],
    ['Word 6, by its mark', changed((main) => main.writeUInt16LE(0xa5dc, 0)), refused('old')],
    ['Word 2, in no container', Uint8Array.from([0xdb, 0xa5, 0x2d, 0, 0, 0]), refused('old')],
    ['a password', changed((main) => main.writeUInt16LE(0x300, 10)), refused('encrypted')],
    [
      'a password of Word 95',
      changed((main) => (main.set([0x68, 0], 2) as void) ?? main.writeUInt16LE(0x100, 10)),
      refused('encrypted'),
    ],
    [
      'a .docx under a password',
      compoundFile({ EncryptionInfo: new Uint8Array(8), EncryptedPackage: new Uint8Array(9) }),
      refused('encrypted'),
    ],
    ['no text', compoundFile({ Other: new Uint8Array(9) }), refused('empty')],
    ['a stream cut short', compoundFile({ WordDocument: Uint8Array.from([0xec, 0xa5]) }), refused('damaged')],
    ['no table stream', changed((main) => main.writeUInt16LE(0, 10)), refused('damaged')],
    ['a text longer than the file', changed((main) => main.writeUInt32LE(0x7fffffff, 76)), refused('damaged')],
    ['cut in half', good.subarray(0, good.length / 2), refused('damaged')],
    ['the mark alone', good.subarray(0, 8), refused('damaged')],
  ])('%s', (_, bytes, expected) => {
    expect(kindOf(bytes)).toEqual(expected);
  });
});

describe('whatever the bytes', { timeout: 60_000 }, () => {
  /** A text or a user error, and soon. */
  const survives = (bytes: Uint8Array): void => {
    const before = performance.now();
    try {
      expect(reading(bytes).text.length).toBeLessThanOrEqual(bytes.length * 2);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.code).toBe('bad-document');
    }
    expect(performance.now() - before).toBeLessThan(5000);
  };
  const some = fc.constantFrom(...cases).map((name) => bytesOf(file(name, `${name}.doc`)));
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('cut anywhere', () => {
    fc.assert(
      fc.property(some, place, (bytes, at) => survives(bytes.subarray(0, Math.floor(at * bytes.length)))),
      { numRuns: 200 },
    );
  });

  test('bytes changed', () => {
    const changes = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(some, changes, (bytes, list) => {
        for (const [at, value] of list) bytes[Math.floor(at * bytes.length)] = value;
        survives(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('counts and places changed: the great, the small and the circular', () => {
    const value = fc.constantFrom(0, 1, 2, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff);
    fc.assert(
      fc.property(some, fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 8 }), (bytes, list) => {
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        for (const [at, number] of list) view.setUint32(Math.floor((at * (bytes.length - 4)) / 4) * 4, number, true);
        survives(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test('the head changed, where a byte means most', () => {
    fc.assert(
      fc.property(some, fc.nat(511), fc.nat(255), (bytes, at, number) => {
        bytes[at] = number;
        survives(bytes);
      }),
      { numRuns: 300 },
    );
  });
});

test('a text of 100,000 characters is read well under a second', () => {
  const line = '同志们，要坚持把安全生产责任落实到每一个环节、每一个岗位、每一名职工。\r';
  const bytes = word97({ body: line.repeat(Math.ceil(100_000 / line.length)) });
  const before = performance.now();
  expect(reading(bytes).text.length).toBeGreaterThanOrEqual(100_000);
  expect(performance.now() - before).toBeLessThan(1000);
});
