import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/compare.js';
import { render } from '../../../src/report/compare/html.js';
import { render as renderJson } from '../../../src/report/compare/json.js';
import { clean } from '../../../src/report/width.js';
import { attributeOf, readPage, wordsOf } from '../page.js';
import { strictly } from '../sample.js';
import { levels, twenty, years } from './others.js';
import { five, optionsFor, placeOf, textOf } from './sample.js';

const HOSTILE = `“三个'a'”<script>alert(1)</script> & </td>`;

const whole = (result: Comparison, language: 'zh' | 'en' = 'zh'): string =>
  render(result, optionsFor({ say: strictly(language), all: true, placeOf, textOf }));

const nameless: Comparison = { ...five, groups: five.groups.slice(0, 1) };

describe.each([
  ['five years', whole(five)],
  ['five years, in English', whole(five, 'en')],
  ['five years, without texts', render(five, optionsFor())],
  ['parts by name', render(five, optionsFor({ only: ['targets', 'words'], placeOf, textOf }))],
  ['levels', whole(levels)],
  ['twenty years', render(twenty(), optionsFor())],
  ['one group', whole(nameless)],
])('%s', (_, page) => {
  const { elements, ids, links, dead } = readPage(page);

  test('ids are there once, links lead somewhere', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(3);
  });

  test('nothing that the policy of the page would block', () => {
    for (const element of elements) {
      expect(element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
      expect(attributeOf(element, 'src')).toBeUndefined();
    }
    expect(elements.filter(({ tagName }) => tagName === 'style' || tagName === 'script').length).toBe(2);
  });

  test('headings are in order, charts have a name', () => {
    const levelsOf = elements.filter(({ tagName }) => /^h\d$/u.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    levelsOf.forEach((level, index) => expect(level).toBeLessThanOrEqual((levelsOf[index - 1] ?? 0) + 1));
    for (const chart of elements.filter((element) => attributeOf(element, 'role') === 'img')) {
      const names = chart.childNodes.filter((child) => 'tagName' in child).map((child) => child.nodeName);
      expect(names.slice(0, 2)).toEqual(['title', 'desc']);
    }
  });
});

test('nothing that was compared is missing', () => {
  const { text } = readPage(whole(five));
  const words = [
    ...five.slogans!.map((row) => row.text),
    ...five.requirements!.flatMap(({ cells }) => Object.values(cells).flatMap((places) => places.at(-1)?.path ?? [])),
    ...five.targets!.filter(({ status }) => status === 'goal').map(({ metric }) => metric),
    ...five.responsibilities!.flatMap(({ actor }) => actor),
    ...five.formulas!.map((formula) => formula.text),
    ...five.words!.map((word) => word.text),
    ...five.documents.map(({ id }) => id),
  ];
  for (const word of words) expect(text).toContain(clean(word));
});

test('what is gone comes first, with its place and a link to its row', () => {
  const { elements } = readPage(whole(five));
  const gone = elements.find((element) => attributeOf(element, 'id') === 'gone')!;
  expect(wordsOf(gone)).toContain('2021 有、2022 没有');
  expect(wordsOf(gone)).toMatch(/两个责任\s+2021\.txt \d+:\d+/u);
  const first = elements.findIndex((element) => attributeOf(element, 'id') === 'part-requirements');
  expect(elements.indexOf(gone)).toBeLessThan(first);
});

test('a duty that moved is one thing on the first screen, neither gone nor new', () => {
  const { elements } = readPage(whole(five));
  const wordsIn = (id: string): string =>
    wordsOf(elements.find((element) => attributeOf(element, 'id') === id)!).replaceAll(/\s+/gu, ' ');
  expect(wordsIn('moved')).toContain('责任转移（1） 村务监督委员会 → 农业农村部门：每季度公开一次集体资产收支账目');
  for (const id of ['gone', 'new']) expect(wordsIn(id)).not.toContain('每季度公开一次集体资产收支账目');
  expect(wordsIn('list-duties').match(/每季度公开一次集体资产收支账目/gu)).toHaveLength(1);
});

test('what differs between two texts is marked in both', () => {
  const page = whole(five);
  expect(page).toContain('<ins>');
  expect(page).toContain('<del>');
});

test('markup in a manuscript is text', () => {
  const slogans = [{ ...five.slogans![0]!, text: HOSTILE, variants: [HOSTILE] }];
  const formulas = [{ ...five.formulas![0]!, variants: [HOSTILE, `${HOSTILE}了`], text: HOSTILE }];
  const targets = five.targets!.map((row) => ({ ...row, metric: HOSTILE }));
  const documents = five.documents.map((document) => ({ ...document, title: HOSTILE }));
  const page = whole({ ...five, slogans, formulas, targets, documents });
  expect(page).not.toContain('<script>alert');
  const { text, elements } = readPage(page);
  expect(text).toContain(HOSTILE);
  expect(elements.filter(({ tagName }) => tagName === 'script').length).toBe(1);
});

test('a goal whose figure is the same and whose time is another has changed', () => {
  const [row] = five.targets ?? [];
  const cells = row?.cells ?? {};
  const [from = '', to = ''] = Object.keys(cells).slice(-2);
  const dated = (group: string, deadline: string) => [{ ...cells[group]?.[0], deadline }];
  const kept = { ...row, changes: [{ from, to, kind: 'kept' }] };
  const moved = { ...kept, cells: { ...cells, [from]: dated(from, '6月底前'), [to]: dated(to, '9月底前') } };
  const targets = [moved] as unknown as Comparison['targets'];
  const page = render({ ...five, groups: [from, to], targets } as Comparison, optionsFor({ placeOf, textOf }));
  expect(page).toContain('id="goals"');
  expect(page).toMatch(/· 6月底前 → <strong>[^<]*· 9月底前<\/strong>/u);
});

test('the same comparison gives the same bytes', () => {
  expect(whole(five)).toBe(whole(five));
});

test('the heat of a cell goes by its count, which it says', () => {
  const row = { ...five.slogans![0]!, cells: { '2018': 0, '2019': 1, '2020': 4, '2021': 8, '2022': 9 } };
  const page = render({ ...five, slogans: [row] }, optionsFor({ only: ['slogans'] }));
  const cells = readPage(page).elements.filter((element) => (attributeOf(element, 'class') ?? '').startsWith('heat-'));
  const shown = cells
    .filter(({ tagName }) => tagName === 'td')
    .map((cell) => [attributeOf(cell, 'class'), wordsOf(cell)]);
  expect(shown).toEqual([
    ['heat-5', '9'],
    ['heat-4', '8'],
    ['heat-3', '4'],
    ['heat-1', '1'],
  ]);
});

test('fifty years take at most three times their data', () => {
  const result = years(50, 150);
  const { style, script } = optionsFor().assets('compare');
  const page = render(result, optionsFor());
  expect(page.length - style.length - script.length).toBeLessThan(3 * renderJson(result, optionsFor()).length);
});
