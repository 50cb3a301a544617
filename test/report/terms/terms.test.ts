/** Word lists in every format. */
import { describe, expect, test } from 'vitest';
import { speak, LANGUAGES } from '../../../src/cli/wording/index.js';
import type { Term, TermGroup } from '../../../src/model/terms.js';
import { termsSchema } from '../../../src/model/terms-schema.js';
import { TERMS_RENDERERS } from '../../../src/report/terms/registry.js';
import type { TermsRenderer, TermsResult } from '../../../src/report/terms/renderer.js';
import { measure } from '../../../src/report/width.js';
import { strictly } from '../sample.js';

const term = (text: string, changes: Partial<Term> = {}): Term => ({
  text,
  count: 3,
  perMillion: 1234.56,
  documents: 2,
  dp: 0.25,
  dpNorm: 0.5,
  rest: 0,
  g2: null,
  logRatio: null,
  ...changes,
});

const group = (name: string, ...terms: readonly Term[]): TermGroup => ({
  group: name,
  documents: 2,
  words: 900,
  terms,
});

const resultOf = (by: string, groups: readonly TermGroup[]): TermsResult => ({
  schema: 'gaojian/terms@1',
  tool: { name: 'gaojian', version: '1' },
  segmenters: ['nodejieba 3'],
  by,
  options: {
    match: null,
    allWords: false,
    minCount: 1,
    minDocuments: 0,
    sort: 'count',
    top: null,
    since: null,
    until: null,
  },
  documents: 4,
  words: 1800,
  ungrouped: [],
  groups,
});

const one = resultOf('all', [group('all', term('发展'), term('GDP', { count: 12 }))]);
const keyed = { rest: 7, g2: 31.25, logRatio: -1.5 };
const two = resultOf('year', [
  group('2018', term('脱贫攻坚', { ...keyed, dp: null, dpNorm: null }), term('发展', keyed)),
  group('2019'),
  group('2020', term('发展', { ...keyed, logRatio: null })),
]);
const none = resultOf('year', []);

async function render(name: string, result: TermsResult, language: 'zh' | 'en' = 'zh'): Promise<string> {
  const renderer = TERMS_RENDERERS.find((one) => one.name === name) as TermsRenderer;
  const { render: draw } = await renderer.load();
  return [...draw(result, { say: strictly(language), color: false, ambiguous: 2, width: 100 })].join('');
}

describe('table', () => {
  test('of one group: no keyness', async () => {
    expect(await render('table', one)).toBe(
      [
        '词表：4 篇 1800 词',
        '',
        '  词    次数  每百万词  篇数  DPnorm',
        '  发展     3      1235     2    0.50',
        '  GDP     12      1235     2    0.50',
        '',
      ].join('\n'),
    );
  });

  test('of several: the name of a group once, figures below their heads', async () => {
    expect(await render('table', two, 'en')).toBe(
      [
        'words: 3 groups by year, 4 documents, 1800 words',
        '',
        '  group  word      count  per million  docs  DPnorm  rest    G2  log ratio',
        '  2018   脱贫攻坚      3         1235     2             7  31.3      -1.50',
        '         发展          3         1235     2    0.50     7  31.3      -1.50',
        '  2020   发展          3         1235     2    0.50     7  31.3',
        '',
      ].join('\n'),
    );
  });

  test('no column that is empty', async () => {
    const bare = resultOf('year', two.groups as readonly TermGroup[]);
    const groups = [...bare.groups].map(({ terms, ...rest }) => ({
      ...rest,
      terms: terms.map((own) => ({ ...own, dp: null, dpNorm: null })),
    }));
    expect(await render('table', { ...bare, groups })).not.toContain('DPnorm');
  });

  test.each(LANGUAGES)('nothing to list, %s', async (language) => {
    expect(await render('table', none, language)).toContain(speak(language)('section.empty'));
  });

  test('the name of a group is cut', async () => {
    const long = resultOf('file', [group('很长的文件名'.repeat(20), term('发展')), group('b', term('发展'))]);
    for (const line of (await render('table', long)).split('\n')) expect(measure(2).width(line)).toBeLessThan(100);
  });
});

describe('csv', () => {
  test('a row a word and group; what cannot be told is empty', async () => {
    expect(await render('csv', two)).toBe(
      [
        '\ufeffgroup,group_documents,group_words,text,count,per_million,documents,dp,dp_norm,rest,g2,log_ratio',
        '2018,2,900,脱贫攻坚,3,1234.56,2,,,7,31.25,-1.5',
        '2018,2,900,发展,3,1234.56,2,0.25,0.5,7,31.25,-1.5',
        '2020,2,900,发展,3,1234.56,2,0.25,0.5,7,31.25,',
        '',
      ].join('\r\n'),
    );
  });

  test('no formula is run', async () => {
    const odd = resultOf('file', [group('=1+1', term('+A'))]);
    expect(await render('csv', odd)).toContain("\r\n'=1+1,2,900,'+A,");
  });
});

describe('json', () => {
  test.each([
    ['one group', one],
    ['several', two],
    ['none', none],
    ['many words', resultOf('all', [group('all', ...Array.from({ length: 4500 }, (_, at) => term(`词${at}`)))])],
  ])('%s: as its schema says', async (_name, result) => {
    const parsed = JSON.parse(await render('json', result)) as unknown;
    expect(termsSchema.safeParse(parsed).error).toBeUndefined();
    expect(parsed).toEqual({ ...result, groups: [...result.groups] });
  });
});
