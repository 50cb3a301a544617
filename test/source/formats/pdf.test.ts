/** PDFs by LibreOffice against their known text, papers written by hand, and what a reader must refuse. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import { UserError } from '../../../src/source/errors.js';
import { read } from '../../../src/source/formats/pdf.js';
import { readSource } from '../../../src/source/read.js';
import type { ReadText } from '../../../src/source/reader.js';
import { sourceFromString } from '../../../src/source/text.js';
import { scoreOf } from '../../files/score.js';
import { lexicon } from '../../lexicon.js';
import { hex, pdfOf, show, stream, type Made } from './pdf/paper.js';

const FILES = new URL('../../../fixtures/files/', import.meta.url);

const cases = readdirSync(FILES)
  .sort()
  .map((name) => ({ name, url: new URL(`${name}/${name}.pdf`, FILES) }))
  .filter(({ url }) => existsSync(url))
  .map(({ name, url }) => ({
    name,
    path: fileURLToPath(url),
    known: readFileSync(new URL('known.txt', url), 'utf8'),
  }));

/**
 * Least shares of what is known, for the cases that LibreOffice prints otherwise: a hyphen that may not break as a
 * common one, a mark hung beyond the end of a line not at all; and for those a page does not tell: a line ended by
 * hand where it was full, paragraphs of one cell of a table without borders.
 */
const LEAST: Readonly<Record<string, readonly [characters: number, boundaries: number]>> = {
  inline: [0.99, 1],
  'office-inline': [0.985, 0.9],
  'office-tables': [0.95, 0.9],
  'paper-columns': [0.999, 1],
  'paper-standard': [0.999, 1],
  'text-boxes': [1, 0.9],
};

describe('PDFs by LibreOffice', () => {
  const printed: string[] = [];
  const sums = { known: 0, characters: 0, boundaries: 0 };

  test.each(cases)('$name', async ({ name, path, known }) => {
    const { text, format, encoding } = await readSource(path);
    const { characters, boundaries } = scoreOf(known, text);
    printed.push(`${name} ${(100 * characters).toFixed(2)} % F1 ${boundaries.toFixed(3)}`);
    sums.known += known.length;
    sums.characters += characters * known.length;
    sums.boundaries += boundaries * known.length;
    const [least, fewest] = LEAST[name] ?? [1, 1];
    expect(characters, 'characters').toBeGreaterThanOrEqual(least);
    expect(boundaries, 'ends of paragraphs').toBeGreaterThanOrEqual(fewest);
    expect({ format, encoding }).toEqual({ format: 'pdf', encoding: null });
  });

  test('all in all', () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    expect(sums.characters / sums.known).toBeGreaterThanOrEqual(0.999);
    expect(sums.boundaries / sums.known).toBeGreaterThanOrEqual(0.99);
  });

  afterAll(() => {
    if (process.env['PDF_SCORES'] !== undefined) process.stderr.write(`${printed.join('\n')}\n`);
  });
});

describe('the same manuscript gives the same elements', () => {
  const text = readFileSync(
    new URL('../../../fixtures/manuscripts/county-safety-2016/county-safety-2016.txt', import.meta.url),
    'utf8',
  );
  const place = { path: 'a', name: 'a' };
  const SPANS = /span|source|paragraphs|^(?:start|end)$/iu;
  /** All but places: a page holds no empty lines, so everything stands elsewhere. */
  const elements = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(elements);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !SPANS.test(key));
    return Object.fromEntries(kept.map(([key, one]) => [key, elements(one)]));
  };

  test.each(['manuscript', 'office-manuscript'])('%s', async (name) => {
    const source = await readSource(fileURLToPath(new URL(`${name}/${name}.pdf`, FILES)));
    const ofPdf = analyze({ ...source, ...place, properties: {} }, lexicon);
    const ofText = analyze({ ...sourceFromString(text.trimEnd()), ...place }, lexicon);
    expect(elements(ofPdf)).toEqual(elements(ofText));
    expect(ofPdf.outline?.length).toBeGreaterThan(0);
  });
});

const paper = async (contents: readonly string[], made: Made = {}): Promise<ReadText> =>
  read(pdfOf(contents, made), { path: 'a.pdf' });

async function refusal(bytes: Uint8Array): Promise<unknown> {
  try {
    return (await read(bytes, { path: 'a.pdf' })).text;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.code === 'bad-document' ? error.args['kind'] : error.code;
  }
}

describe('papers', () => {
  test('Chinese in a font that is not embedded: its tables are those of the package', async () => {
    expect((await paper([show('同志们：', 80, 700) + show('　　今天开会。', 80, 670)])).text).toBe(
      '同志们：\n　　今天开会。',
    );
  });

  test('where paragraphs stand, and their styles', async () => {
    const { paragraphs } = await paper([
      show('在全县工作会议上的讲话', 187, 740, 20) + show('同志们：', 80, 700),
      show('第二页上也有一些文字，比题目多。', 80, 700),
    ]);
    expect(paragraphs).toEqual([
      { start: 0, end: 11, origin: { page: 1 }, style: { name: 'title', level: null } },
      { start: 12, end: 16, origin: { page: 1 }, style: null },
      { start: 17, end: 33, origin: { page: 2 }, style: null },
    ]);
  });

  test('notes stand at the end and say so', async () => {
    const { text, paragraphs } = await paper([
      `${show('安全投入增长一成', 80, 700)}${show('1', 208, 705, 8)}${show('，', 216, 700)}${show('1', 80, 90, 6)}${show('见年度公报。', 86, 88, 10)}`,
      show('第二页。', 80, 700),
    ]);
    expect(text).toBe('安全投入增长一成，\n第二页。\n见年度公报。');
    expect(paragraphs?.at(-1)?.origin).toEqual({ footnote: 1, paragraph: 1, page: 1 });
  });

  test('sideways and turned pages', async () => {
    const sideways = `BT /F1 16 Tf 0 1 -1 0 300 100 Tm ${hex('同志们：今天开会')} Tj ET`;
    expect((await paper([sideways])).text).toBe('同志们：今天开会');
    expect((await paper([sideways], { page: '/Rotate 90' })).text).toBe('同志们：今天开会');
  });

  test('vertical text', async () => {
    expect(
      (await paper([`BT /F3 16 Tf 500 700 Td ${hex('同志们：')} Tj ET BT /F3 16 Tf 470 700 Td ${hex('今天')} Tj ET`]))
        .text,
    ).toBe('同志们：\n今天');
  });

  test('recognised text under a scan, which is not painted', async () => {
    expect((await paper([`3 Tr ${show('同志们', 80, 700)}`])).text).toBe('同志们');
  });

  test('properties', async () => {
    const { properties } = await paper([show('稿', 80, 700)], {
      info: "/Title (Speech) /Author <FEFF533A957F> /CreationDate (D:20160318093000+08'00')",
    });
    expect(properties).toEqual({ title: 'Speech', author: '区长', created: '2016-03-18T09:30:00+08:00' });
  });

  test('several at once', async () => {
    const texts = ['甲', '乙', '丙'];
    const read = await Promise.all(texts.map((text) => paper([show(text, 80, 700)])));
    expect(read.map(({ text }) => text)).toEqual(texts);
  });

  test('the file is left as it is', async () => {
    const bytes = pdfOf([show('稿', 80, 700)]);
    const before = Uint8Array.from(bytes);
    await read(bytes, {});
    expect(bytes).toEqual(before);
  });
});

describe('is refused', () => {
  const image = stream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    '0',
  );
  const scan = { extra: [image], resources: '/XObject << /I 10 0 R >>' };
  const locked = (name: string): Uint8Array => readFileSync(new URL(`locked/${name}.pdf`, FILES));
  /** Forms that draw each other, ten times each. */
  const forms = Array.from({ length: 10 }, (_, index) =>
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${index + 11} 0 R >> /Font << /F2 6 0 R >> >>`,
      index === 9 ? 'BT /F2 9 Tf (a) Tj ET' : '/N Do '.repeat(10),
    ),
  );

  test.each<[string, Uint8Array, unknown]>([
    ['pictures only', pdfOf(['q 500 0 0 700 0 0 cm /I Do Q'], scan), 'pictures'],
    ['nothing at all', pdfOf(['']), 'empty'],
    ['text beside the paper', pdfOf([show('稿', -900, 700)]), 'empty'],
    ['under a password', locked('opened-by-password'), 'encrypted'],
    ['cut short', pdfOf([show('同志们', 80, 700)]).subarray(0, 900), 'damaged'],
    ['its head alone', new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
    ['its head and end', new TextEncoder().encode('%PDF-1.7\nstartxref\n9\n%%EOF'), 'damaged'],
    [
      'glyphs that stand for nothing',
      pdfOf([`BT /F1 16 Tf 80 700 Td ${hex('\ue001\ue002\ue003\ue004')} Tj ET`]),
      'garbled',
    ],
  ])('%s', async (_, bytes, kind) => {
    expect(await refusal(bytes)).toBe(kind);
  });

  test('forms within forms, ten thousand millions of them', { timeout: 60_000 }, async () => {
    expect(await refusal(pdfOf(['/N Do'], { extra: forms, resources: '/XObject << /N 10 0 R >>' }))).toBe('too-large');
  });

  test('but not one that only asks for a password to be changed', async () => {
    expect(await refusal(locked('opened-by-all'))).toBe('同志们：今天开会。');
  });
});
