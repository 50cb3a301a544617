/** No file whatever makes a reader of texts with marks crash, hang or grow: it is read, or refused by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/source/errors.js';
import { read as readHtml } from '../../../src/source/formats/html.js';
import { read as readMarkdown } from '../../../src/source/formats/md.js';
import { read as readText } from '../../../src/source/formats/txt.js';
import type { Read, ReadText } from '../../../src/source/reader.js';
import { randomText, RUNS } from '../../random.js';
import { utf8 } from '../bytes.js';
import { filesOf } from './files.js';

const READERS: Readonly<Record<string, Read>> = { html: readHtml, md: readMarkdown, txt: readText };
const FORMATS = Object.entries(READERS);

async function outcome(read: Read, bytes: Uint8Array): Promise<ReadText | null> {
  try {
    return await read(bytes, { path: 'x' });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Paragraphs stand in order, in the text, and hold all of it but the line ends between. */
function holds({ text, paragraphs }: ReadText): void {
  if (paragraphs === undefined) return;
  let end = 0;
  for (const paragraph of paragraphs) {
    expect(paragraph.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, paragraph.start)).toMatch(/^[\r\n]*$/u);
    end = paragraph.end;
  }
  expect(text.slice(end)).toMatch(/^[\r\n]*$/u);
}

async function survives(read: Read, bytes: Uint8Array): Promise<void> {
  const found = await outcome(read, bytes);
  if (found === null) return;
  holds(found);
  // A number may be written out before each item, nothing else is added.
  expect(found.text.length).toBeLessThanOrEqual(bytes.length * 4 + 16);
}

const damaged = (bytes: Uint8Array) =>
  fc
    .record({
      keep: fc.nat(bytes.length),
      flips: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
      moved: fc.tuple(fc.nat(bytes.length), fc.nat(bytes.length), fc.nat(bytes.length)),
    })
    .map(({ keep, flips, moved: [from, to, at] }) => {
      const copy = Uint8Array.from(bytes);
      for (const [index, value] of flips) copy[index] = value;
      const piece = copy.subarray(Math.min(from, to), Math.min(Math.max(from, to), from + 200));
      return Uint8Array.from([
        ...copy.subarray(0, Math.min(at, keep)),
        ...piece,
        ...copy.subarray(Math.min(at, keep), keep),
      ]);
    });

const FEW = { ...RUNS, numRuns: Math.max(30, (RUNS.numRuns ?? 300) / 10) };

describe.each(FORMATS)('%s', (extension, read) => {
  test.each(filesOf(extension).map(({ name, bytes }) => [name, bytes] as const))(
    '%s, cut and changed',
    async (_, bytes) => {
      await fc.assert(
        fc.asyncProperty(damaged(bytes), (copy) => survives(read, copy)),
        FEW,
      );
    },
  );

  test('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => survives(read, bytes)),
      RUNS,
    );
  });

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(randomText, (text) => survives(read, utf8(text))),
      RUNS,
    );
  });
});

const TAGS =
  'p div span b font a table tr td ol ul li h1 pre br hr section article nav script style title template svg form select option'.split(
    ' ',
  );
const tag = fc.constantFrom(...TAGS);
const STYLES = [
  'display:none',
  'mso-list:Ignore',
  'font:7.0pt "Times New Roman"',
  'mso-tab-count:9',
  'white-space:pre',
  'list-style:none',
  'float:left;display:block',
];
const attributes = fc.constantFrom(
  '',
  ' hidden',
  ' class=TRS_Editor',
  ' id=zoom',
  ' id=ftn1',
  ' href=#_ftn1',
  ' start=-9',
  ' align=center',
  ' role=main',
  ...STYLES.map((style) => ` style='${style}'`),
);
const htmlPiece = fc.oneof(
  fc.tuple(tag, attributes).map(([name, more]) => `<${name}${more}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '同志们：',
    '一、',
    '抓好落实。',
    '\n',
    '  ',
    '&nbsp;',
    '　　',
    '<!--',
    '-->',
    '<![if !x]>',
    '&#0;',
    '&#xd800;',
    '<',
    '"',
  ),
);
const markdownPiece = fc.constantFrom(
  '# ',
  '- ',
  '1. ',
  '2) ',
  '> ',
  '```\n',
  '---\n',
  '|',
  '|-|\n',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '![',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  '<b>',
  '<!--',
  '-->',
  '<div>',
  '\\',
  '&amp;',
  '同志们',
  '“',
  '”',
  '。',
  '，',
  '　　',
  '    ',
  '\n',
  '\n\n',
  '  \n',
  '\t',
  'title: 甲\n',
);
const many = (piece: fc.Arbitrary<string>) => fc.array(piece, { maxLength: 150 }).map((pieces) => pieces.join(''));

describe('law: whatever the marks, all is read', () => {
  test('html', async () => {
    await fc.assert(
      fc.asyncProperty(many(htmlPiece), (html) => survives(readHtml, utf8(html))),
      RUNS,
    );
  });

  test('md', async () => {
    await fc.assert(
      fc.asyncProperty(many(markdownPiece), (text) => survives(readMarkdown, utf8(text))),
      RUNS,
    );
  });

  test('front matter', async () => {
    const yaml = many(
      fc.constantFrom(
        'a: ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '"',
        '|\n',
        '!!map ',
        '? ',
        ': ',
        '#',
        '\n',
        '  ',
        '甲',
        '%YAML 1.1\n',
        '!!set ',
        '.nan',
      ),
    );
    await fc.assert(
      fc.asyncProperty(yaml, (block) => survives(readText, utf8(`---\n${block}\n---\n同志们`))),
      RUNS,
    );
  });
});

describe('time grows with the file, not faster', () => {
  const N = 40_000;
  const P = '同志们，今天我们召开会议，主要任务是分析形势、交办任务。';
  test.each([
    ['elements in elements', 'html', '<div>'.repeat(N) + P],
    ['tables in tables', 'html', '<table><tr><td>'.repeat(N / 4) + P],
    ['lists in lists', 'html', '<ol reversed><li>'.repeat(N / 2) + P],
    ['spans of Word in spans', 'html', `<span style='mso-list:x;font:7.0pt "Times New Roman"'>`.repeat(N) + P],
    ['known elements in known elements', 'html', '<div id=zoom>'.repeat(N) + P],
    ['one paragraph after another', 'html', `<p>${P}</p>`.repeat(N)],
    ['white space', 'html', `<p>${' '.repeat(N * 20)}甲<pre>${'\n'.repeat(N * 20)}乙`],
    ['a style without end', 'html', `<p style="${'list-style:url('.repeat(N)}">甲`],
    ['classes without end', 'html', `<p class="${'a '.repeat(N * 10)}">甲`],
    ['quotations in quotations', 'md', `${'>'.repeat(N)}甲`],
    ['brackets', 'md', '!['.repeat(N)],
    ['stars', 'md', '**“a”'.repeat(N)],
    ['lines', 'md', `${P}\n`.repeat(N)],
    ['backticks', 'md', Array.from({ length: 800 }, (_, index) => '`'.repeat(index)).join('甲')],
    ['front matter in brackets', 'txt', `---\na: ${'['.repeat(N)}\n---\n甲`],
  ])(
    '%s',
    async (_, format, file) => {
      const started = performance.now();
      await survives(READERS[format] ?? readText, utf8(file));
      // Far above what it takes, far below what a square would.
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );
});
