/** Many manuscripts together are analysed as each is alone. */
import { expect, test } from 'vitest';
import { analyze, analyzeAll } from '../src/analyze.js';
import { sourceFromString, type SourceText } from '../src/source/text.js';
import { lexicon } from './lexicon.js';
import { manuscripts } from './manuscripts.js';

const sources = manuscripts.map(({ name, text }) => sourceFromString(text, { path: `${name}.txt` }));
const bytesOf = (value: unknown): string => JSON.stringify(value);

test.each([{}, { only: ['slogans', 'targets'] as const, year: 2020 }, { only: ['outline'] as const, text: false }])(
  'each as alone: %j',
  (options) => {
    const alone = sources.map((source) => bytesOf(analyze(source, lexicon, options)));
    expect([...analyzeAll(sources, lexicon, options)].map(bytesOf)).toEqual(alone);
  },
);

test.each([0, 1])('%i manuscripts', (count) => {
  expect([...analyzeAll(sources.slice(0, count), lexicon)]).toHaveLength(count);
});

test('sources are taken as analyses are asked for', () => {
  let taken = 0;
  function* counted(): Generator<SourceText> {
    for (let round = 0; round < 20; round++)
      for (const source of sources) {
        taken++;
        yield source;
      }
  }
  const { value } = analyzeAll(counted(), lexicon).next();
  expect(value?.id).toBe(sources[0]?.path);
  expect(taken).toBeLessThan(3 * sources.length);
});
