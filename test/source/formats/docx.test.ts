/** Word documents written by real writers, exact to the character, and what a reader must refuse. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.js';
import type { Analysis } from '../../../src/model/types.js';
import { read } from '../../../src/source/formats/docx.js';
import { readSource } from '../../../src/source/read.js';
import { sourceFromString } from '../../../src/source/text.js';
import { zip } from '../../files/zip.mjs';
import { lexicon } from '../../lexicon.js';
import { documentOf, placesOf, readBytes, refusal, stylesOf, wordCase, wordCases } from './word.js';

describe('every fixture, exact to the character', () => {
  test.each(wordCases)('$name', async ({ path, known }) => {
    const source = await readSource(path);
    expect(source.text).toBe(known);
    expect(source).toMatchObject({ format: 'docx', encoding: null });
    const covered = source.paragraphs.map(({ start, end }) => known.slice(start, end)).join('\n');
    expect(covered, 'the paragraphs are the text').toBe(known);
  });

  test('there are at least a dozen, numbers, changes, tables, boxes and notes among them', () => {
    expect(wordCases.length).toBeGreaterThanOrEqual(24);
  });
});

const MANUSCRIPT = 'county-safety-2016';

describe('the same manuscript gives the same elements', () => {
  const text = readFileSync(
    new URL(`../../../fixtures/manuscripts/${MANUSCRIPT}/${MANUSCRIPT}.txt`, import.meta.url),
    'utf8',
  );
  const place = { path: 'a', name: 'a' };
  /** All but what tells the file: its bytes, and where its paragraphs stand in it. */
  const elements = (document: Analysis) => ({ ...document, source: null, paragraphs: null });

  test.each(['manuscript', 'office-manuscript'])('%s', async (name) => {
    const source = await readSource(wordCase(name).path);
    const ofWord = analyze({ ...source, ...place, properties: {} }, lexicon);
    const ofText = analyze({ ...sourceFromString(text.trimEnd()), ...place }, lexicon);
    expect(elements(ofWord)).toEqual(elements(ofText));
    expect(ofWord.outline?.length).toBeGreaterThan(0);
  });
});

describe('where paragraphs stand', () => {
  test('cells by table, row and column of the grid; nested tables have numbers of their own', async () => {
    expect(placesOf(await readBytes(wordCase('tables').bytes))).toEqual([
      'paragraph 1',
      'paragraph 2',
      ...[1, 2, 3].map((column) => `table 1 row 1 column ${column} paragraph 1`),
      ...[1, 2, 3].map((column) => `table 1 row 2 column ${column} paragraph 1`),
      ...[1, 2, 3].map((column) => `table 1 row 3 column ${column} paragraph 1`),
      'table 1 row 4 column 1 paragraph 1',
      'table 1 row 4 column 3 paragraph 1',
      'table 1 row 4 column 3 paragraph 2',
      'paragraph 3',
      'table 2 row 1 column 1 paragraph 1',
      'table 2 row 1 column 2 paragraph 1',
      'table 3 row 1 column 1 paragraph 1',
      'table 3 row 1 column 2 paragraph 1',
      'table 3 row 2 column 1 paragraph 1',
      'table 3 row 2 column 2 paragraph 1',
      'table 2 row 1 column 2 paragraph 2',
      'table 2 row 2 column 1 paragraph 1',
      'table 2 row 2 column 2 paragraph 1',
      'paragraph 4',
    ]);
  });

  test('text boxes, notes, and paragraphs behind deleted ones', async () => {
    expect(placesOf(await readBytes(wordCase('office-frames').bytes)).slice(1, 6)).toEqual([
      'paragraph 2',
      'textbox 1 paragraph 1',
      'textbox 1 paragraph 2',
      'paragraph 3',
      'paragraph 4',
    ]);
    expect(placesOf(await readBytes(wordCase('notes').bytes)).slice(4)).toEqual([
      'paragraph 5',
      'footnote 1 paragraph 1',
      'footnote 2 paragraph 1',
      'footnote 2 paragraph 2',
      'footnote 3 paragraph 1',
      'endnote 1 paragraph 1',
      'endnote 2 paragraph 1',
    ]);
    expect(placesOf(await readBytes(wordCase('tracked').bytes)).slice(4, 7)).toEqual([
      'paragraph 5',
      'paragraph 7',
      'paragraph 8',
    ]);
  });
});

describe('how paragraphs are styled', () => {
  test('title, subtitle, headings with and without a number', async () => {
    expect(stylesOf(await readBytes(wordCase('heading-styles').bytes))).toEqual([
      'title null',
      'subtitle null',
      '',
      '',
      '',
      'heading 1',
      '',
      'heading 2',
      '',
      'heading 2',
      'heading 3',
      '',
      'heading 3',
      '',
      'heading 1',
      'heading 2',
      '',
      'heading 2',
      '',
      'heading 1',
      '',
    ]);
  });

  test('lists, bullets too, by their levels', async () => {
    const styles = stylesOf(await readBytes(wordCase('numbering-restarts').bytes));
    expect(styles.slice(21, 30)).toEqual([
      'list 1',
      'list 2',
      'list 2',
      'list 1',
      'list 2',
      'list 1',
      '',
      'list 1',
      'list 1',
    ]);
  });
});

test('properties of the document', async () => {
  expect((await readBytes(wordCase('raw-parts').bytes)).properties).toEqual({
    title: '座谈会讲话',
    author: '街道党工委',
    created: '2024-03-05T01:20:00Z',
    modified: '2024-03-06T08:00:00Z',
  });
  expect((await readBytes(documentOf('<w:p/>'))).properties).toEqual({});
});

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const rels = (target: string): string =>
  `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="a" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
const types = (type: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}"/></Types>`;
const DOCUMENT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

const archive = (main: string, type: string): Uint8Array =>
  zip({ '[Content_Types].xml': types(type), '_rels/.rels': rels('a/b.xml'), 'a/b.xml': main });

describe('refused by name', () => {
  const good = wordCase('inline').bytes;
  const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  test.each<[string, Uint8Array, string]>([
    ['a good one', good, 'read'],
    ['cut short', good.subarray(0, good.length - 100), 'bad-document damaged'],
    ['cut in half', good.subarray(0, good.length / 2), 'bad-document damaged'],
    ['only its first bytes', good.subarray(0, 4), 'bad-document damaged'],
    ['nothing', new Uint8Array(), 'bad-document damaged'],
    ['no body', archive(`${DOCUMENT}</w:document>`, WORD), 'bad-document empty'],
    ['an empty body', archive(`${DOCUMENT}<w:body/></w:document>`, WORD), 'read'],
    ['a root of nobody', archive('<document><body/></document>', WORD), 'bad-document empty'],
    ['no main part', zip({ '[Content_Types].xml': types(WORD), '_rels/.rels': rels('c.xml') }), 'bad-document empty'],
    ['broken XML', archive(`${DOCUMENT}<w:body>`, WORD), 'bad-document damaged'],
    [
      'a document type',
      archive(`<!DOCTYPE a [<!ENTITY b "c">]>${DOCUMENT}<w:body/></w:document>`, WORD),
      'bad-document entities',
    ],
    [
      'an entity nobody declared',
      archive(`${DOCUMENT}<w:body>&b;</w:body></w:document>`, WORD),
      'bad-document damaged',
    ],
    [
      'bytes that are no UTF-8',
      zip({ '_rels/.rels': Uint8Array.from([0x3c, 0x61, 0xff, 0x2f, 0x3e]) }),
      'bad-document damaged',
    ],
    [
      'a template with macros',
      archive(`${DOCUMENT}<w:body/></w:document>`, 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'),
      'read',
    ],
    [
      'a workbook',
      archive('<a/>', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'binary xlsx',
    ],
    ['slides', archive('<a/>', 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml'), 'binary pptx'],
    ['a drawing', archive('<a/>', 'application/vnd.ms-visio.drawing.main+xml'), 'binary zip'],
    ['any zip', zip({ '讲话.txt': '同志们' }), 'binary zip'],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toBe(expected);
  });
});

describe('nothing to read', () => {
  const picture = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>';
  test.each([
    ['pictures only', picture, 'bad-document pictures'],
    ['pictures of before', '<w:p><w:r><w:pict><v:imagedata/></w:pict></w:r></w:p>', 'bad-document pictures'],
    ['a document packed in whole', '<w:altChunk r:id="rId1"/><w:p/>', 'bad-document damaged'],
    ['pictures and a word', `${picture}<w:p><w:r><w:t>稿</w:t></w:r></w:p>`, 'read'],
    ['nothing at all', '<w:p/><w:p/>', 'read'],
    ['no paragraph', '', 'read'],
  ])('%s', async (_, body, expected) => {
    expect(await refusal(documentOf(body))).toBe(expected);
  });
});

describe('what Word would show and cannot be read is said', () => {
  const word = '<w:p><w:r><w:t>稿</w:t></w:r></w:p>';
  const field = (code: string, result = ''): string =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  test.each<[string, string, readonly string[]]>([
    ['a document packed in', `<w:altChunk r:id="rId1"/>${word}`, ['chunks-missing']],
    ['numbers kept nowhere', `${field(' AUTONUM ')}${word}`, ['numbers-missing']],
    ['a number of a list kept nowhere', `${field('LISTNUM 甲 ')}${word}`, ['numbers-missing']],
    ['a page number', `${field('PAGE', '<w:r><w:fldChar w:fldCharType="separate"/></w:r>')}${word}`, []],
    ['a number in one element', `<w:p><w:fldSimple w:instr=" AUTONUM "/></w:p>${word}`, ['numbers-missing']],
    ['a subdocument', `<w:subDoc r:id="rId1"/>${word}`, ['chunks-missing']],
    [
      'notes that are not in the file',
      `${word}<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      ['chunks-missing'],
    ],
    ['words alone', word, []],
  ])('%s', async (_, body, remarks) => {
    expect((await read(documentOf(body), {})).remarks ?? []).toEqual(remarks);
  });
});

describe('names that every object has are no names of ours', () => {
  test.each(['__proto__', 'constructor', '__defineGetter__', 'toString'])('a field character %s', async (type) => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="${type}"/></w:r><w:r><w:t>稿</w:t></w:r></w:p>`;
    expect((await read(documentOf(body), {})).text).toBe('稿');
  });
});

describe('what stands in no text', () => {
  const r = (content: string): string => `<w:r>${content}</w:r>`;
  const t = (text: string): string => r(`<w:t>${text}</w:t>`);
  const char = (type: string, data = ''): string => r(`<w:fldChar w:fldCharType="${type}">${data}</w:fldChar>`);
  const formField = (name: string, data: string, result = ''): string =>
    char('begin', `<w:ffData>${data}</w:ffData>`) + r(`<w:instrText> ${name} </w:instrText>`) + result + char('end');
  const list = (state: string): string =>
    `<w:ddList>${state}<w:listEntry w:val="县委办"/><w:listEntry w:val="县教育局"/></w:ddList>`;
  test.each([
    [
      'a drop cap',
      `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${t('同')}</w:p><w:p>${t('志们：')}</w:p>`,
      '同志们：',
    ],
    [
      'a frame that is none',
      `<w:p><w:pPr><w:framePr w:wrap="around"/></w:pPr>${t('同')}</w:p><w:p>${t('志们：')}</w:p>`,
      '同\n志们：',
    ],
    ['what a simple field draws', `<w:p>${t('第')}<w:fldSimple w:instr=" EQ \\o\\ac(○,1) "/>${t('条')}</w:p>`, '第①条'],
    [
      'its result, where it has one',
      `<w:p><w:fldSimple w:instr=" EQ \\o\\ac(○,1) ">${t('②')}</w:fldSimple></w:p>`,
      '②',
    ],
    ['a simple field of another kind', `<w:p>${t('第')}<w:fldSimple w:instr=" PAGE "/>${t('页')}</w:p>`, '第页'],
    [
      'the entry chosen',
      `<w:p>${formField('FORMDROPDOWN', list('<w:result w:val="1"/>'))}${t('牵头')}</w:p>`,
      '县教育局牵头',
    ],
    [
      'the entry preset',
      `<w:p>${formField('FORMDROPDOWN', list('<w:default w:val="1"/>'), char('separate'))}</w:p>`,
      '县教育局',
    ],
    ['the first entry', `<w:p>${formField('FORMDROPDOWN', list(''))}</w:p>`, '县委办'],
    ['an entry there is not', `<w:p>${formField('FORMDROPDOWN', list('<w:result w:val="7"/>'))}</w:p>`, ''],
    [
      'the entry as its result',
      `<w:p>${formField('FORMDROPDOWN', list(''), char('separate') + t('县纪委'))}</w:p>`,
      '县纪委',
    ],
    [
      'a box ticked',
      `<w:p>${formField('FORMCHECKBOX', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')}</w:p>`,
      '☑',
    ],
    [
      'a box not ticked',
      `<w:p>${formField('FORMCHECKBOX', '<w:checkBox><w:default w:val="0"/></w:checkBox>')}</w:p>`,
      '☐',
    ],
    [
      'the text of a form',
      `<w:p>${formField('FORMTEXT', '<w:textInput><w:default w:val="甲"/></w:textInput>', char('separate') + t('乙'))}</w:p>`,
      '乙',
    ],
  ])('%s', async (_, body, text) => {
    expect((await read(documentOf(body), {})).text).toBe(text);
  });
});

test('WordArt inside a text box', async () => {
  const art = '<w:pict><v:shape><v:textpath string="红头文件"/></v:shape></w:pict>';
  const box = `<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r>${art}</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>`;
  const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r>${box}</w:r></w:p>`;
  expect((await read(documentOf(body), {})).text).toContain('红头文件');
});

test('more attributes than any document has are refused', async () => {
  const many = Array.from({ length: 1001 }, (_, index) => `a${index}="1"`).join(' ');
  expect(await refusal(documentOf(`<w:p ${many}/>`))).toBe('bad-document damaged');
});

describe('told by content, whatever the name says', () => {
  test.each(['raw-parts', 'numbering-levels'])('%s as .txt', async (name) => {
    const { bytes, known } = wordCase(name);
    const stdin: AsyncIterable<Uint8Array> = (async function* () {
      yield bytes;
    })();
    expect(await readSource('-', { stdin })).toMatchObject({ format: 'docx', text: known });
  });
});
