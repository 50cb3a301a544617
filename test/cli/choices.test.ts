/** Elements by whatever people call them, wherever they are named. */
import { describe, expect, test } from 'vitest';
import { elementNamed } from '../../src/cli/choices.js';
import { OPTIONS } from '../../src/cli/options.js';
import { parseValue } from '../../src/cli/values.js';
import { SYNONYMS } from '../../src/cli/wording/synonyms.js';
import { ELEMENTS } from '../../src/model/types.js';
import { runWith } from './world.js';

const only = OPTIONS.find(({ name }) => name === 'only');

test('no word has two meanings', () => {
  const words = [...Object.keys(SYNONYMS), ...Object.values(SYNONYMS).flat()];
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  for (const [element, others] of Object.entries(SYNONYMS))
    for (const word of [element, ...others]) expect(elementNamed(word), word).toBe(element);
});

describe.each([
  ['year', 'years', '年份', 'reportYear', '总结年度'],
  ['slogans', 'slogan', '数字缩略语', '缩略语', '口号', '标语'],
  ['targets', 'Target', '指标', '目标', 'goal'],
  ['responsibilities', 'responsibility', '责任', '职责', 'duties'],
  ['quotes', 'quote', '引语', '引用', '引文'],
  ['announcements', 'announcement', '声明的数目', '数目', '承诺'],
  ['placeholders', 'blanks', '待补空缺', '空白', '占位'],
  ['outline', '目录', '提纲'],
])('%s', (element, ...words) => {
  test.each([element, ...words])('is %s', async (word) => {
    const { code, out } = await runWith(['explain', word, '--format', 'json']);
    expect([code, (JSON.parse(out) as { readonly name: string }).name]).toEqual([0, element]);
    if (only === undefined) throw new Error('no --only');
    expect(parseValue(only, `terms,${word}`, undefined)).toEqual(element === 'year' ? ['terms'] : ['terms', element]);
  });
});

test.each(['yea', '目', '职业', 'goalkeeper'])('%s is none', async (word) => {
  expect(ELEMENTS).not.toContain(elementNamed(word));
  expect((await runWith(['explain', word])).code).toBe(2);
});

test('explain year tells where both years come from', async () => {
  const { out } = await runWith(['explain', 'year']);
  for (const word of ['reportYear', 'option', 'filename', 'front-matter', 'title', 'text', 'inferred', 'none'])
    expect(out.replace(/\s+/gu, '')).toContain(word);
});
