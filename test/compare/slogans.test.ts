/** Slogans over groups of made-up documents: what is found where, what becomes of it, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/compare/corpus.js';
import { compareSlogans } from '../../src/compare/slogans.js';
import type { SloganRow } from '../../src/model/compare.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { heldAgainstPlainSearch, knownSlogans } from './matrix.js';
import { corpusOf, memberOf, small, years } from './small.js';

const rowIn = (corpus: Corpus, text: string): SloganRow | undefined =>
  compareSlogans(corpus, lexicon).find((row) => row.text === text);
const countsIn = (corpus: Corpus, text: string): readonly number[] => Object.values(rowIn(corpus, text)?.cells ?? {});

const WITH = '要增强“四个意识”。';
const WITHOUT = '要把各项工作抓紧抓实。';

describe('status as of the last group', () => {
  test.each([
    ['new', [WITHOUT, WITHOUT, WITH], '2020', '2020'],
    ['kept', [WITHOUT, WITH, WITH], '2019', '2020'],
    ['dropped', [WITH, WITH, WITHOUT], '2018', '2019'],
    ['dropped', [WITH, WITHOUT, WITHOUT], '2018', '2018'],
    ['returned', [WITH, WITHOUT, WITH], '2018', '2020'],
    ['kept', [WITH], '2018', '2018'],
  ] as const)('%s: %j', (status, texts, first, last) => {
    expect(rowIn(years(...texts), '四个意识')).toMatchObject({ status, first, last, known: true });
  });

  test('what is nowhere has no row', () => {
    expect(compareSlogans(years(WITHOUT, WITHOUT), lexicon)).toEqual([]);
    expect(compareSlogans(years(), lexicon)).toEqual([]);
  });
});

describe('written forms are one row', () => {
  test.each([
    ['增强4个意识', '4个意识'],
    ['增强“四个意识”', '四个意识'],
    ['增强４个意识', '4个意识'],
    ['增强四 个意识', '四个意识'],
    ['增强四\u200b个意识', '四个意识'],
    ['增强「四个意识」', '四个意识'],
    ['贯彻1国2制方针', '1国2制'],
    ['深化“三变”改革', '三变'],
    ['发扬三大作风', '三大作风'],
    ['守住三大纪律、八项注意', '三大纪律八项注意'],
    ['守住“三大纪律，八项注意”', '三大纪律八项注意'],
  ])('%s', (text, words) => {
    const [row, ...others] = compareSlogans(years(`${text}。`), lexicon);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ known: true, cells: { 2018: 1 }, variants: row?.text === words ? [] : [words] });
  });

  test('of a text’s own: the form most places have is the name', () => {
    const corpus = years('做到“3个务实”。', '做到“三个务实”，再说三个务实。');
    expect(rowIn(corpus, '三个务实')).toMatchObject({
      variants: ['3个务实'],
      cells: { 2018: 1, 2019: 2 },
      known: false,
    });
  });

  test('spans are those of the text', () => {
    const text = '一要增强 4 个意识，坚定\u200b“四个自信”；做到两个维\u200b护。';
    const slices = compareSlogans(years(text), lexicon).map(({ places }) =>
      places.map(({ span }) => text.slice(span.start, span.end)),
    );
    expect(slices.flat().toSorted()).toEqual(['4 个意识', '两个维\u200b护', '四个自信']);
  });
});

describe('over the end of a line', () => {
  test.each([
    ['要增强“四个\n意识”，抓好落实。', 1],
    ['要增强“四个\r\n意识”，抓好落实。', 1],
    ['要增强“四个\n\n意识”，抓好落实。', 0],
    ['要增强“四个\n　　意识”，抓好落实。', 0],
    ['要增强“四个\n  意识”，抓好落实。', 0],
    ['要增强“四个。\n意识”，抓好落实。', 0],
  ])('%j: %i', (text, count) => {
    expect(rowIn(years(text), '四个意识')?.places.length ?? 0).toBe(count);
  });
});

describe('a text’s own slogan is looked for in the others', () => {
  test.each([
    ['做到“三个务实”。', '做到三个务实。', '三个务实', 1],
    ['推行一村一策。', '推行一村一策管理。', '一村一策', 1],
    ['三个结合：与生产相结合，与生态相结合，与生活相结合。', '坚持三个结合。', '三个结合', 1],
    ['清理“三无”。', '清理三无，不留死角。', '三无', 1],
    ['清理“三无”。', '他三无论怎么说都不去。', '三无', 0],
    ['清理“三无”。', '清理“三无”产品。', '三无', 1],
    ['落实“三个一”。', '解决“三个1亿人”问题。', '三个一', 0],
    ['落实“三个一”。', '有三个一百亩的基地。', '三个一', 0],
    ['抓好“三个方面”。', '要从三个方面入手。', '三个方面', 0],
    ['抓好“三个方面”。', '抓好“三个方面”，不打折扣。', '三个方面', 1],
    ['构建“9073”养老格局。', '全市有9073人。', '9073', 0],
    ['构建“9073”养老格局。', '巩固“9073”养老格局。', '9073', 1],
    ['实行“3+2”。', '比分是3+20。', '3+2', 0],
    ['实行“3+2”。', '实行3+2培养。', '3+2', 1],
  ])('%s → %s', (first, second, text, count) => {
    expect(countsIn(years(first, second), text)[1] ?? 0).toBe(count);
  });
});

describe('a longer slogan covers a shorter one', () => {
  test.each([
    ['实现两不愁三保障。', { 两不愁三保障: 1 }],
    ['推进“两新一重”建设。', { 两新一重: 1 }],
    ['推进“两新”工作，再推进“两新一重”建设。', { 两新: 1, 两新一重: 1 }],
    ['做好“三农工作”。', { 三农: 1, 三农工作: 1 }],
  ])('%s', (text, counts) => {
    const rows = compareSlogans(years(text, '兜牢“三保”底线。'), lexicon).filter(
      ({ cells }) => (cells['2018'] ?? 0) > 0,
    );
    expect(Object.fromEntries(rows.map((row) => [row.text, row.cells['2018']]))).toEqual(counts);
  });

  test('a known one keeps its count where another document quotes it with a noun', () => {
    expect(countsIn(years('做好“三农工作”。', '三农工作是重中之重。'), '三农')).toEqual([1, 1]);
  });
});

describe('a numeral before it makes another word', () => {
  test.each([
    ['团里有十三个代表。', '三个代表', 0],
    ['这是第三个代表团。', '三个代表', 0],
    ['和平统一、一国两制。', '一国两制', 1],
    ['1.三农工作。', '三农', 1],
    ['增强14个意识。', '四个意识', 0],
  ])('%s', (text, slogan, count) => {
    expect(rowIn(years(text), slogan)?.places.length ?? 0).toBe(count);
  });
});

describe.each(knownSlogans)('$text', (slogan) => {
  const count = (phrase: string): number =>
    rowIn({ members: [{ ...EMPTY, text: phrase }], groups: ['2018'], inTime: true }, slogan.text)?.places.length ?? 0;

  test('stands in what the dictionary says it does, not in what it says it does not', () => {
    expect(slogan.hit.filter((phrase) => count(phrase) === 0)).toEqual([]);
    expect((slogan.miss ?? []).filter((phrase) => count(phrase) > 0)).toEqual([]);
  });
});

const EMPTY = memberOf({ group: '2018', text: '' });

test('what another dictionary knew is looked for as a text’s own', () => {
  const analysis = { ...EMPTY.analysis, slogans: [OF_ANOTHER] };
  const corpus = corpusOf([
    { ...EMPTY, group: '2018', text: '弘扬三苦三乐。', analysis },
    ...years(WITHOUT).members.map((other) => ({ ...other, group: '2019' })),
  ]);
  expect(rowIn(corpus, '三苦三乐')).toMatchObject({ known: false, cells: { 2018: 1, 2019: 0 } });
});

const OF_ANOTHER = {
  text: '三苦三乐',
  number: [3, 3],
  mentions: [{ span: { start: 2, end: 6 }, quoted: false, surface: '三苦三乐' }],
  expansion: null,
  canonical: { members: [], since: null, until: null, source: '本单位词典' },
};

describe('members', () => {
  test('changed ones stand side by side', () => {
    const corpus = years(
      '落实“三抓”：抓责任、抓短板、抓考核。',
      '落实“三抓”：抓考核、抓责任、抓短板。',
      '落实“三抓”：抓书记、抓支部、抓党员。',
      '继续落实“三抓”。',
    );
    expect(rowIn(corpus, '三抓')?.expansions).toEqual([
      { group: '2018', document: '2018.txt', items: ['抓责任', '抓短板', '抓考核'], changed: false },
      { group: '2019', document: '2019.txt', items: ['抓考核', '抓责任', '抓短板'], changed: false },
      { group: '2020', document: '2020.txt', items: ['抓书记', '抓支部', '抓党员'], changed: true },
    ]);
  });

  test('also of one named in part', () => {
    const text = '深化“三变”改革（资源变资产、资金变股金、农民变股东）。';
    expect(rowIn(years(text), '三变改革')?.places).toHaveLength(1);
  });
});

describe('another number', () => {
  test.each([
    ['坚定“三个自信”。', '坚定“四个自信”。', '三个自信', ['四个自信']],
    ['推进“三证合一”。', '推进“五证合一”。', '三证合一', ['五证合一']],
    ['实行“一案双查”。', '实行“一案三查”。', '一案双查', ['一案三查']],
    ['实现“九连增”。', '实现“十连增”。', '九连增', ['十连增']],
    ['做到“三个到位”。', '做到“五个到位”。', '三个到位', []],
    [
      '三个到位：思想到位、责任到位、措施到位。',
      '四个到位：思想到位、责任到位、措施到位、监督到位。',
      '三个到位',
      ['四个到位'],
    ],
    ['抓好“三个方面”。', '抓好“四个方面”。', '三个方面', []],
    ['兜牢“三保”。', '落实“六保”。', '三保', []],
    ['实行“3+2”。', '实行“5+2”。', '3+2', []],
    ['推行一村一品。', '推行一村一策。', '一村一品', []],
    ['坚持“三个自信”“四个自信”。', '坚持“三个自信”“四个自信”。', '三个自信', []],
  ])('%s → %s', (first, second, text, expected) => {
    expect(rowIn(years(first, second), text)?.renumbered.map((other) => other.text)).toEqual(expected);
  });
});

describe('laws', () => {
  const texts = manuscripts.map(({ name, text }) => ({ id: name, group: /\d{4}$/u.exec(name)?.[0] ?? name, text }));
  const corpus = small(texts, { only: ['slogans'] });
  const rows = compareSlogans(corpus, lexicon);

  test('the matrix is what a plain search finds', () => {
    expect(heldAgainstPlainSearch(corpus)).toMatchObject({ invented: [], lost: [], wrong: [] });
  });

  test('what analyses list is found, or lies in a longer slogan', () => {
    const places = rows.flatMap((row) => row.places);
    const isFound = (document: string, start: number, end: number): boolean =>
      places.some((place) => place.document === document && place.span.start <= start && place.span.end >= end);
    const lost = corpus.members.flatMap(({ id, analysis }) =>
      (analysis.slogans ?? []).flatMap(({ text, mentions }) =>
        mentions.filter(({ span }) => !isFound(id, span.start, span.end)).map(() => `${id} ${text}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('the order of the documents does not change the rows', () => {
    expect(compareSlogans(corpusOf(corpus.members.toReversed()), lexicon)).toEqual(rows);
  });

  test('a document compared with itself shows no change', () => {
    for (const { id, text } of texts.slice(0, 12))
      for (const row of compareSlogans(
        small([
          { id: 'a', group: '1', text },
          { id: 'b', group: '2', text },
        ]),
        lexicon,
      )) {
        expect(row, id).toMatchObject({ status: 'kept', first: '1', last: '2', renumbered: [] });
        expect(
          row.expansions.every(({ changed }) => !changed),
          `${id} ${row.text}`,
        ).toBe(true);
      }
  });

  test('lines cut as typesetters cut them do not change what stands in the text', () => {
    const placesOf = (text: string): readonly (readonly [string, number])[] =>
      compareSlogans(small([{ group: '1', text }], { only: ['slogans'] }), lexicon)
        .filter(({ known }) => known)
        .map((row) => [row.text, row.places.length] as const);
    for (const { id, text } of texts.slice(0, 16))
      expect(placesOf(text.replace(/(.{36}[^“‘《（])(?=[^”’》），。；：、])/gu, '$1\n')).toSorted(), id).toEqual(
        placesOf(text).toSorted(),
      );
  });

  test('groups may be called anything', () => {
    const corpusOfNames = small(['constructor', '__proto__', 'toString'].map((group) => ({ group, text: WITH })));
    const cells = rowIn(corpusOfNames, '四个意识')?.cells ?? {};
    expect(Object.entries(cells).toSorted()).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
      ['toString', 1],
    ]);
  });
});
