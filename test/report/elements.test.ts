import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ELEMENTS } from '../../src/model/types.js';
import { LANGUAGES, wordingOf } from '../../src/cli/wording/index.js';
import { columnsFor, joinList } from '../../src/report/columns.js';
import { countsOf, ELEMENT_TABLES } from '../../src/report/elements.js';
import { RENDERERS } from '../../src/report/registry.js';
import { sample, strictly } from './sample.js';

const WORDINGS = { zh: wordingOf('zh'), en: wordingOf('en') };

test('every element is described, in the order of ELEMENTS', () => {
  expect(Object.keys(ELEMENT_TABLES)).toEqual([...ELEMENTS]);
});

describe.each(LANGUAGES)('%s', (language) => {
  test('no two columns of one table share a header', () => {
    for (const table of Object.values(ELEMENT_TABLES)) {
      for (const use of ['data', 'people'] as const) {
        const headers = columnsFor(table, use).map(([{ key }]) => strictly(language)(`column.${key}`));
        expect(new Set(headers).size, `${table.element} ${use}`).toBe(headers.length);
      }
    }
  });

  test('every code that a column can hold has words', () => {
    const groups = Object.values(ELEMENT_TABLES).flatMap(({ columns }) => columns.flatMap(({ words = [] }) => words));
    for (const group of groups) {
      expect(
        Object.keys(WORDINGS[language]).some((key) => key.startsWith(`${group}.`)),
        group,
      ).toBe(true);
    }
  });
});

test.each([
  [['政治意识', '大局意识'], '政治意识、大局意识'],
  [['论文多、转化少', '帽子多、领军少'], '论文多、转化少；帽子多、领军少'],
  [['收入翻一番，达到15亿元', '平台翻一番'], '收入翻一番，达到15亿元；平台翻一番'],
])('members are told apart: %j', (members, expected) => {
  expect(joinList(members, strictly('zh'))).toBe(expected);
});

test('counts every list that was asked for, the outline with its children', () => {
  const { terms: _, ...withoutTerms } = sample;
  expect(countsOf(withoutTerms)).toEqual([
    ['moves', 6],
    ['outline', 13],
    ['requirements', 9],
    ['slogans', 5],
    ['announcements', 3],
    ['quotes', 10],
    ['targets', 12],
    ['responsibilities', 9],
    ['placeholders', 3],
  ]);
});

test('every format of the registry is a module of its name that renders', async () => {
  const modules = readdirSync(new URL('../../src/report/', import.meta.url));
  for (const { name, load } of RENDERERS) {
    expect(modules).toContain(`${name}.ts`);
    expect(typeof (await load()).render).toBe('function');
  }
});
