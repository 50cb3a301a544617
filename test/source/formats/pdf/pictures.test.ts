/** Pages that hold a picture and no text, among others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { read } from '../../../../src/source/formats/pdf.js';
import { analysisSchema } from '../../../../src/model/schema.js';
import { runReally } from '../../../cli/world.js';
import { pdfOf, show, stream } from './paper.js';

const IMAGE = stream(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  '0',
);
const FORM = stream(
  '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /I 10 0 R >> >>',
  'q 595 0 0 842 0 0 cm /I Do Q',
);
const HELD = { extra: [IMAGE, FORM], resources: '/XObject << /I 10 0 R /N 11 0 R >>' };

const SCAN = 'q 595 0 0 842 0 0 cm /I Do Q\n';
const TEXT = show('同志们：今天我们开会，安排汛期值守。', 80, 700);
/** Ten strips of a tenth of the page. */
const STRIPS = Array.from({ length: 10 }, (_, index) => `q 595 0 0 84 0 ${index * 84} cm /I Do Q\n`).join('');

const missing = async (...pages: readonly string[]): Promise<readonly number[] | undefined> =>
  (await read(pdfOf(pages, HELD), {})).pagesMissing;

describe('pages missing', () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ['the first', [SCAN, TEXT], [1]],
    ['between others', [TEXT, SCAN, SCAN, TEXT], [2, 3]],
    ['in strips', [TEXT, STRIPS], [2]],
    ['by inner and outer matrices', [TEXT, 'q 595 0 0 842 0 0 cm q .9 0 0 .9 0 0 cm /I Do Q Q'], [2]],
    ['never restored', [TEXT, '595 0 0 842 0 0 cm /I Do'], [2]],
    ['bounded by a path', [TEXT, 'q 0 0 595 842 re W n 595 0 0 842 0 0 cm /I Do Q'], [2]],
    ['within a form', [TEXT, 'q 1 0 0 1 0 0 cm /N Do Q'], [2]],
    ['with a page number', [TEXT, `${SCAN}${show('— 2 —', 280, 40, 10)}`], [2]],
  ])('%s', async (_, pages, expected) => {
    expect(await missing(...pages)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['an empty page', ''],
    ['a small picture', 'q 100 0 0 100 80 600 cm /I Do Q'],
    ['a picture behind text', `${SCAN}${TEXT}`],
    ['a frame that is drawn', 'q 500 0 0 700 0 0 cm 0 0 1 1 re f Q'],
    ['nothing in a scaled space of text', `q 20 0 0 20 0 0 cm Q${show('　', 80, 700)}`],
  ])('near miss: %s', async (_, page) => {
    const { remarks, pagesMissing } = await read(pdfOf([TEXT, page], HELD), {});
    expect([remarks, pagesMissing]).toEqual([undefined, undefined]);
  });
});

describe('what is said of them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gaojian-pictures-'));
  const file = path.join(folder, '半扫描.pdf');
  writeFileSync(file, pdfOf([SCAN, SCAN, TEXT, SCAN], HELD));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('by the commands, in both languages', async () => {
    const zh = await runReally(['text', file]);
    expect([zh.code, zh.err]).toEqual([0, expect.stringContaining('第 1–2、4 页只有图片')]);
    const en = await runReally([file, '--lang', 'en']);
    expect([en.code, en.err]).toEqual([0, expect.stringContaining('3 page(s) hold only pictures')]);
    expect(en.err).toContain('(1–2; 4)');
  });

  test('in the analysis', async () => {
    const { out } = await runReally([file, '--format', 'json', '--no-terms']);
    const { source } = analysisSchema.parse(JSON.parse(out));
    expect(source).toMatchObject({ remarks: ['pages-missing'], pagesMissing: [1, 2, 4] });
  });
});
