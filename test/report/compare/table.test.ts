import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type Compared, COMPARED, type Comparison } from '../../../src/model/compare.js';
import { render } from '../../../src/report/compare/table.js';
import { measure } from '../../../src/report/width.js';
import { levels, twenty } from './others.js';
import { five, moved, optionsFor, placeOf } from './sample.js';

const without = (...parts: readonly Compared[]): Comparison =>
  Object.fromEntries(Object.entries(five).filter(([key]) => !parts.includes(key as Compared))) as Comparison;

describe('width', () => {
  test.each([50, 60, 80, 100, 140, 200])('no line is wider than %i columns', (width) => {
    for (const result of [five, levels, twenty(), { ...five, requirements: moved }])
      for (const all of [false, true])
        for (const line of render(result, optionsFor({ width, all, placeOf })).split('\n'))
          expect(measure(2).width(line), line).toBeLessThanOrEqual(width);
  });

  test.each([1, 2] as const)('counts stand below their year, “ ” in the name or not, %i columns wide', (ambiguous) => {
    const ruler = measure(ambiguous);
    const slogans = five.slogans!.map((row, index) => (index % 2 === 0 ? row : { ...row, text: `“${row.text}”` }));
    const lines = render({ ...five, slogans }, optionsFor({ only: ['slogans'], ambiguous })).split('\n');
    const from = lines.findIndex((line) => line.includes('缩略语  '));
    const ends = lines.slice(from, from + 1 + slogans.length).map((line) => ruler.width(line));
    expect(ends).toHaveLength(1 + slogans.length);
    expect(new Set(ends).size).toBe(1);
  });
});

describe('twenty years', () => {
  const lines = render(twenty(), optionsFor({ only: ['slogans'] })).split('\n');
  const header = lines.find((line) => line.includes('缩略语  '))!;

  test('the newest first, the others summed', () => {
    expect(header).toMatch(/变化 +2022 +2021 +2020 .* 更早\d+年$/u);
  });

  test('no mention is lost', () => {
    for (const row of twenty().slogans!) {
      const line = lines.find((each) => each.trim().startsWith(`${row.text} `))!;
      const numbers = line.slice(line.indexOf('”')).match(/\d+/gu)?.map(Number) ?? [];
      const all = Object.values(row.cells).reduce((sum, count) => sum + count, 0);
      expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(all);
    }
  });

  test('a wide terminal shows them all', () => {
    expect(render(twenty(), optionsFor({ width: 200 }))).toContain(' 2003\n');
  });

  test('lists are cut and say so', () => {
    const text = render(twenty(), optionsFor());
    expect(text).toContain('另有 18 项，加 --only slogans 列全');
    expect(text.split('\n').length).toBeLessThan(110);
    expect(render(twenty(), optionsFor({ all: true }))).not.toContain('另有');
  });
});

describe('what is gone', () => {
  const gone = (result: Comparison): readonly string[] => {
    const lines = render(result, optionsFor()).split('\n');
    const from = lines.indexOf('2021 有、2022 没有');
    return from < 0 ? [] : lines.slice(from + 1, lines.indexOf('', from)).map((line) => line.trim());
  };

  test('stands first, by part', () => {
    expect(gone(five)).toEqual([
      '要求        2/4 加强家风建设  4/2 提升干部履职能力',
      '数字缩略语  两个责任',
      '指标        全年轮训纪检监察干部500人次',
      '责任        财政部门：建立直达资金台账，专款专用、全程留痕',
      '责任转移    村务监督委员会 → 农业农村部门：每季度公开一次集体资产收支账目',
    ]);
  });

  test('leaves out what was not compared, and says where there is nothing', () => {
    expect(gone({ ...without('requirements', 'targets'), responsibilities: [] })).toEqual([
      '数字缩略语  两个责任',
      '责任        （没有）',
    ]);
  });

  test('a slogan that goes on under another number is named with it', () => {
    const slogans = five
      .slogans!.filter(({ text }) => text === '两个责任')
      .map((row) => ({ ...row, renumbered: [{ text: '三个责任', group: '2022' }] }));
    expect(gone({ ...five, slogans })).toContain('数字缩略语  两个责任（改为三个责任）');
  });

  test('a part is named by its points where these are gone, and by itself where none is', () => {
    const thread = (path: string) => ({
      thread: path,
      cells: { '2021': [{ document: 'a', path, heading: `第${path}项`, span: { start: 0, end: 1 } }] },
      changes: [{ from: '2021', to: '2022', kind: 'dropped' as const, score: 0, with: [] }],
    });
    const requirements = ['2', '2/1', '2/2', '21', '3'].map(thread);
    expect(gone({ ...five, requirements })[0]).toBe('要求        2/1 第2/1项  2/2 第2/2项  21 第21项  3 第3项');
  });

  test('a duty breaks off behind its first clauses, a goal that does not name its metric is told with it', () => {
    const long = '建立直达资金台账，专款专用、全程留痕，每季度公开一次账目，接受群众监督';
    const responsibilities = five.responsibilities!.map((row) => ({
      ...row,
      changes: row.changes.map((change) => (change.kind === 'dropped' ? { ...change, duty: long } : change)),
    }));
    expect(gone({ ...five, responsibilities })).toContain(
      '责任        财政部门：建立直达资金台账，专款专用、全程留痕…',
    );
    const targets = five.targets!.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([group, cells]) => [
          group,
          cells.map((one) => ({ ...one, text: '不少于500人次' })),
        ]),
      ),
    }));
    expect(gone({ ...five, targets })).toContain('指标        轮训纪检监察干部 500人次');
  });

  test('is nothing where there is but one group', () => {
    const one: Comparison = { ...five, groups: ['2022'] };
    expect(render(one, optionsFor())).not.toContain('没有');
  });
});

describe('parts', () => {
  test.each(COMPARED)('%s alone', (part) => {
    const text = render(five, optionsFor({ only: [part] }));
    const titles = COMPARED.filter((each) => render(without(each), optionsFor({ only: [part] })) !== text);
    expect(titles).toEqual([part]);
  });

  test('one that was not compared is not mentioned; an empty one is, when asked for by name', () => {
    expect(render(without('slogans'), optionsFor({ only: ['slogans'] }))).not.toContain('数字缩略语');
    expect(render({ ...five, slogans: [] }, optionsFor({ only: ['slogans'] }))).toContain(
      '数字缩略语（0）\n  （没有）',
    );
    expect(render({ ...five, slogans: [] }, optionsFor())).not.toContain('数字缩略语（0）');
  });

  test('units that merged are one line, with both headings', () => {
    const text = render({ ...five, requirements: moved }, optionsFor({ only: ['requirements'], width: 200 }));
    expect(text).toContain('合并（1）');
    expect(text).toContain('2021 2/1 整治享乐奢靡之风 ＋ 2021 2/2 破除形式主义官僚主义');
    expect(text).toContain('拆分（1）');
  });

  test('a duty that moved is said once', () => {
    const text = render(five, optionsFor({ only: ['responsibilities'] }));
    expect(text).toContain('换了责任主体（1）\n    村务监督委员会 → 农业农村部门  每季度公开一次集体资产收支账目');
    expect(text).not.toContain('农业农村部门 → ');
  });

  test('a result is held against the goal before it', () => {
    const text = render(five, optionsFor({ only: ['targets'] }));
    expect(text).toMatch(/实绩 +95\.5% 达标 +94\.1% +95\.8% 达标 +96\.3% 达标/u);
    const outcomes = five.targets![0]!.outcomes.map((each) => ({ ...each, met: false }));
    const missed = { ...five, targets: [{ ...five.targets![0]!, outcomes }, ...five.targets!.slice(1)] };
    expect(render(missed, optionsFor({ only: ['targets'] }))).toContain('95.5% 未达标');
  });

  test('forms of one formula beyond the fourth are counted, or shown where all is asked for', () => {
    const variants = ['甲乙丙丁', '甲乙丙戊', '甲乙丙己', '甲乙丙庚', '甲乙丙辛', '甲乙丙壬'];
    const result: Comparison = {
      ...five,
      formulas: [{ ...five.formulas![0]!, text: '甲乙丙丁', variants, places: [] }],
    };
    const short = render(result, optionsFor());
    expect(short).toContain('甲乙丙〔丁→庚〕');
    expect(short).not.toContain('辛');
    expect(short).toContain('…共 6 种说法');
    expect(render(result, optionsFor({ only: ['formulas'] }))).toContain('甲乙丙〔丁→壬〕');
  });

  test('groups that are no years are read in their order', () => {
    expect(render(levels, optionsFor())).toMatch(/变化 +1-省 +2-市 +3-县\n/u);
  });
});

describe('hostile names', () => {
  test('groups and slogans called like members of objects', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const row = {
      ...five.slogans![0]!,
      cells: {},
      first: 'constructor',
      last: 'toString',
      places: [],
      text: '__proto__',
    };
    const result: Comparison = { ...five, by: 'file', groups: names, documents: [], ungrouped: [], slogans: [row] };
    const text = render(result, optionsFor({ all: true }));
    expect(text).toMatch(/__proto__ +沿用 +- +- +-\n/u);
  });

  test('no control character of a manuscript reaches the terminal', () => {
    const slogans = five.slogans!.map((row) => ({ ...row, text: `\u001B[31m${row.text}\u0007` }));
    const documents = five.documents.map((each) => ({ ...each, title: '\u001B[2J', path: 'a\u001B.txt' }));
    expect(render({ ...five, slogans, documents }, optionsFor())).not.toContain('\u001B');
  });
});

test('colour changes no character', () => {
  const colored = render(five, optionsFor({ color: true }));
  expect(colored).toContain('\u001B[');
  expect(stripVTControlCharacters(colored)).toBe(render(five, optionsFor()));
});

test('a thousand groups are drawn in time', () => {
  const groups = Array.from({ length: 1000 }, (_, index) => String(1000 + index));
  const slogans = Array.from({ length: 300 }, (_, index) => ({
    ...five.slogans![0]!,
    text: `${index}个到位`,
    cells: Object.fromEntries(groups.map((group) => [group, 1])),
    places: [],
  }));
  const started = performance.now();
  const text = render({ ...five, groups, slogans, documents: [], ungrouped: [] }, optionsFor({ only: ['slogans'] }));
  expect(text).toMatch(/更早\d+年/u);
  expect(performance.now() - started).toBeLessThan(10_000);
});
