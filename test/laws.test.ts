/** Laws on every fixture manuscript and on random texts; on `../shared/archive` in `gold/shared.test.ts`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { analyze } from '../src/analyze.js';
import { analysisSchema } from '../src/model/schema.js';
import { UserError } from '../src/source/errors.js';
import { keyCount } from '../src/source/keys.js';
import { readSource } from '../src/source/read.js';
import { sourceFromString } from '../src/source/text.js';
import { read } from '../src/source/reading.js';
import { flatten } from '../src/model/outline.js';
import { checkDocument, checkReading, checkTree } from './laws.js';
import { lexicon } from './lexicon.js';
import { manuscripts } from './manuscripts.js';
import { randomText, RUNS } from './random.js';

vi.setConfig({ testTimeout: 120_000 });

const validate = new Ajv2020({ strict: false }).compile(
  z.toJSONSchema(analysisSchema, { target: 'draft-2020-12', reused: 'inline' }),
);

function checkAnalysis(text: string): void {
  const source = sourceFromString(text, { path: 'a.txt' });
  const document = analyze(source, lexicon);
  checkDocument(document, source.text);
  analysisSchema.parse(document);
  validate(document);
  expect(validate.errors).toBeFalsy();
  expect(JSON.stringify(analyze(source, lexicon))).toBe(JSON.stringify(document));
}

describe.each(manuscripts)('$name', ({ text }) => {
  test('reading', () => checkReading(text));
  test('tree', () => checkTree(text));
  test('analysis', () => checkAnalysis(text));
});

/** A set made while a text is read would miss the characters of that text that have no key yet, and find them in the next. */
test('no characters get keys as texts are read', () => {
  const analyzed = (text: string): unknown => analyze(sourceFromString(text, { path: 'a.txt' }), lexicon);
  analyzed(manuscripts[0]?.text ?? '');
  const keys = keyCount();
  const rare = '落实“三鹬两鸻”要求。一是做好鹬工作。二是看好鹬。三是管好鹬。四是护好鸻。五是养好鸻。\n';
  expect(JSON.stringify(analyzed(rare))).toBe(JSON.stringify(analyzed(rare)));
  for (const { text } of manuscripts) analyzed(text);
  expect(keyCount()).toBe(keys);
});

const READ = /\.(?:docx?|html?|md|pdf)$/u;

/** Damage that real files come with, on a real text. */
describe.each([
  ['CR LF', (text: string) => text.replace(/\n/g, '\r\n')],
  [
    'half-width marks',
    (text: string) => text.replace(/，/g, ',').replace(/：/g, ':').replace(/（/g, '(').replace(/）/g, ')'),
  ],
  ['zero-width characters', (text: string) => [...text].join('\u200b')],
  ['spaces', (text: string) => [...text].join(' ')],
  ['one paragraph', (text: string) => text.replace(/\n/g, '')],
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['no marks', (text: string) => text.replace(/[，。；：！？“”、（）\n]/g, '')],
])('%s', (_, damage) => {
  test.each(manuscripts)('$name', ({ text }) => {
    const damaged = damage(text);
    checkReading(damaged);
    checkTree(damaged);
    checkAnalysis(damaged);
  });
});

/** Some are there to be refused. */
function refused(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

/** Files with headings and lists of their own, whose levels the outline heeds. */
describe('files', () => {
  const folder = new URL('../fixtures/files/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => READ.test(name));
  test.each(files)('%s', async (file) => {
    const source = await readSource(fileURLToPath(new URL(file, folder))).catch(refused);
    if (source !== null) checkDocument(analyze(source, lexicon), source.text);
  });
});

/** What is found, by its text alone: the same, however the text is typed. */
function found(text: string): unknown {
  const { outline, slogans, announcements, quotes, targets, responsibilities, moves, meta } = analyze(
    sourceFromString(text),
    lexicon,
  );
  // A piece of the text that holds half a quotation does not tell which half.
  const bare = (own: string): string => read(own).text.replace(/\s/g, '').replace(/[“”]/g, '"');
  return {
    outline: flatten(outline ?? []).map(({ path, kind, heading }) => [path, kind, bare(heading)]),
    slogans: slogans?.map(({ text: slogan, mentions, expansion }) => [
      bare(slogan),
      mentions.length,
      expansion?.items.map((item) => bare(item.text)),
    ]),
    announcements: announcements?.map(({ text: own, declared, found: given }) => [bare(own), declared, given]),
    quotes: quotes?.map(({ role, text: inner }) => [role, bare(inner)]),
    targets: targets?.map(({ value, comparator, unit, status }) => [value, comparator, unit, status]),
    responsibilities: responsibilities?.map(({ actor, modality }) => [bare(actor), modality]),
    moves: moves?.map(({ kind }) => kind),
    year: [meta.year, meta.yearRange, meta.reportYear],
  };
}

const RETYPED: readonly (readonly [string, (text: string) => string])[] = [
  ['CR LF', (text) => text.replace(/\n/g, '\r\n')],
  ['empty lines', (text) => text.replace(/\n/g, '\n\n')],
  ['indented', (text) => text.replace(/\n/g, '\n　　')],
  [
    'half-width marks',
    (text) => text.replace(/[，：；！？（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)),
  ],
  ['full-width digits', (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ['zero-width characters between 汉字', (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\u200b')],
  ['zero-width characters everywhere', (text) => [...text].join('\u200b')],
  ['spaces between 汉字', (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')],
  ['Kangxi radicals', (text) => text.replace(/工/g, '⼯').replace(/人/g, '⼈').replace(/一/g, '⼀')],
  ['corner quotes', (text) => text.replace(/“/g, '「').replace(/”/g, '」')],
  ['straight quotes', (text) => text.replace(/[“”]/g, '"')],
];

describe('retyped, a manuscript says the same', () => {
  const cases = RETYPED.flatMap(([how, retyped]) =>
    manuscripts.map(({ name, text }) => ({ id: `${how}: ${name}`, text, retyped })),
  );
  test.each(cases)('$id', ({ text, retyped }) => {
    expect(found(retyped(text))).toEqual(found(text));
  });
});

describe('any text', () => {
  test.each([
    ['reading', checkReading],
    ['tree', checkTree],
    ['analysis', checkAnalysis],
  ])('%s', (_, check) => {
    fc.assert(fc.property(randomText, check), RUNS);
  });

  test.each([
    '',
    ' ',
    '\n',
    '\r\n',
    '　',
    '\u200b',
    '\ufeff\u200b',
    '一',
    '一、',
    '“',
    '”',
    '（',
    '\ud800',
    '\udc00',
    '。',
    '1',
    '%',
    'X',
    '第',
    '双',
    '\n\n\n',
    '一是一是一是',
    '）（',
    '”“',
  ])('%j', (text) => {
    checkReading(text);
    checkTree(text);
    checkAnalysis(text);
  });
});
