import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Analysis, ELEMENTS, type OutlineNode } from '../../src/model/types.js';
import { render } from '../../src/report/table.js';
import { measure } from '../../src/report/width.js';
import { optionsFor, sample } from './sample.js';

describe('width', () => {
  test.each([50, 60, 80, 100, 140, 200])('no line is wider than %i columns', (width) => {
    for (const all of [false, true]) {
      for (const line of render(sample, optionsFor({ width, all })).split('\n')) {
        expect(measure(2).width(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  test('columns start below each other, “ ” in a cell or not', () => {
    const span = { start: 0, end: 2 };
    const duty = { actorSpan: span, modality: '要', duty: '抓实', audience: false, path: null, span };
    const responsibilities = ['“两新”组织党组织', '县水利局'].map((actor) => ({ ...duty, actor }));
    for (const ambiguous of [1, 2] as const) {
      const lines = render(
        { ...sample, responsibilities },
        optionsFor({ only: ['responsibilities'], ambiguous }),
      ).split('\n');
      const starts = lines
        .filter((line) => line.includes('抓实'))
        .map((line) => measure(ambiguous).width(line.slice(0, line.indexOf('要'))));
      expect(starts).toHaveLength(2);
      expect(new Set(starts).size).toBe(1);
    }
  });
});

describe('colour', () => {
  test('changes no character', () => {
    const colored = render(sample, optionsFor({ color: true }));
    expect(colored).toContain('\u001B[');
    expect(stripVTControlCharacters(colored)).toBe(render(sample, optionsFor()));
  });

  test('is nowhere unless asked for, and the text brings none in', () => {
    const title = { text: '\u001B[31m在会上的讲话\u0007', span: { start: 0, end: 1 } };
    const text = render({ ...sample, meta: { ...sample.meta, title } }, optionsFor());
    expect(text).not.toContain('\u001B');
    expect(text).toContain('在会上的讲话\n');
  });
});

describe('what is shown', () => {
  test('the promise not kept, and none of those kept', () => {
    const text = render(sample, optionsFor());
    expect(text).toContain('数目不符');
    expect(text).toContain('我讲四点意见');
    expect(text).not.toContain('水源、水厂、管网、龙头四个环节\n');
    expect(render({ ...sample, announcements: [] }, optionsFor())).not.toContain('数目不符');
  });

  test.each([{ all: true }, { only: ['announcements' as const] }])(
    'in full, it stands by itself too: %j',
    (options) => {
      const text = render(sample, optionsFor(options));
      const [broken = '', whole = ''] = text.slice(text.indexOf('数目不符')).split('声明的数目（');
      expect(broken).toContain('我讲四点意见');
      expect(broken).not.toContain('四个环节');
      expect(whole).toContain('我讲四点意见');
      expect(render({ ...sample, announcements: [] }, optionsFor(options))).not.toContain('数目不符');
    },
  );

  test('a list that was not asked for is not mentioned; one that is empty is, when asked for by name', () => {
    const { slogans: _, ...without } = sample;
    expect(render(without, optionsFor())).not.toContain('数字缩略语');
    expect(render({ ...sample, slogans: [] }, optionsFor({ only: ['slogans'] }))).toContain(
      '数字缩略语（0）\n  （没有）',
    );
  });

  test('members that only the dictionary gives are marked as its own', () => {
    expect(render(sample, optionsFor())).toContain('〔词典，2016-01 起〕政治意识');
    expect(render(sample, optionsFor())).not.toContain('〕隐患排查要到位');
  });

  test('targets without --only: goals, with a word on how to see the others', () => {
    const text = render(sample, optionsFor());
    expect(text).not.toContain('完成水库除险加固');
    expect(text).toContain('另有 5 项，加 --only targets 列全');
  });

  test('several documents are told apart', () => {
    const first = render(sample, optionsFor({ file: 'a/讲话.txt' }));
    const second = render(sample, optionsFor({ file: 'b/讲话.txt', first: false }));
    expect(first.startsWith('〔a/讲话.txt〕\n')).toBe(true);
    expect(second.startsWith('\n\n〔b/讲话.txt〕\n')).toBe(true);
  });

  test('the open end of a range is put into words, however much else is told', () => {
    const told = ['甲', '乙', '丙', '丁'].map((text) => ({ text, span: { start: 0, end: 1 }, implies: '>= 2021' }));
    const end = { text: 'newest-event', span: null, implies: '<= 2026' };
    const meta = { ...sample.meta, year: null, yearRange: [2021, 2026] as const, yearSource: 'inferred' as const };
    const text = render({ ...sample, meta: { ...meta, yearEvidence: [...told, end] } }, optionsFor());
    expect(text).toMatch(/2021-2026（推断）\s+甲（>= 2021）[^丁]*词典所知最近的大事的次年（<= 2026）/u);
    const word = { ...end, span: { start: 0, end: 1 } };
    expect(render({ ...sample, meta: { ...meta, yearEvidence: [word] } }, optionsFor())).toContain(
      'newest-event（<= 2026）',
    );
  });

  test('an empty manuscript', () => {
    const meta = {
      ...sample.meta,
      title: null,
      speaker: null,
      date: null,
      year: null,
      reportYear: null,
      yearEvidence: [],
    };
    const empty: Analysis = {
      ...sample,
      source: { ...sample.source, path: null, text: '', lineStarts: [0] },
      meta: { ...meta, region: null, occasion: null, yearSource: 'none' },
      ...Object.fromEntries(ELEMENTS.map((element) => [element, []])),
      stats: { characters: 0, sentences: 0, paragraphs: 0, tokens: null, modality: {} },
    };
    expect(render(empty, optionsFor())).toContain('无从判断');
    expect(render(empty, optionsFor({ all: true }))).toContain('目录（0）\n  （没有）');
  });
});

describe('a long outline', () => {
  const node = (id: string, children: readonly OutlineNode[]): OutlineNode => ({
    id,
    marker: '一、',
    style: 'cn-dun',
    ordinal: 1,
    path: id,
    level: 1,
    heading: `标题${id}`,
    headingSpan: { start: 2, end: 4 },
    span: { start: 0, end: 9 },
    kind: 'requirement',
    children,
  });
  const outline = Array.from({ length: 5 }, (_, top) =>
    node(
      `${top}`,
      Array.from({ length: 12 }, (_unused, below) => node(`${top}/${below}`, [])),
    ),
  );

  test('is shortened by level, and says what it leaves out', () => {
    const text = render({ ...sample, outline }, optionsFor());
    expect(text).toContain('标题0 〔下设 12 项〕');
    expect(text).not.toContain('标题0/0');
  });

  test('is whole when asked for', () => {
    expect(render({ ...sample, outline }, optionsFor({ only: ['outline'] }))).toContain('标题4/11');
  });
});
