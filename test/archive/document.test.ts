/** What is said beside a text, and what proves the year then. */
import { expect, test } from 'vitest';
import { analyzeTogether } from '../../src/analyze.js';
import { askedOf } from '../../src/archive/document.js';
import type { Analysis } from '../../src/model/types.js';
import type { Said } from '../../src/archive/item.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

const analyst = { lexicon, options: {} };
const TEXT = '在2018年全市大会上的讲话\n同志们：\n要抓好落实。\n';

const metaOf = (said: Partial<Said>, path?: string): Analysis['meta'] =>
  analyzeTogether(
    [
      askedOf(
        sourceFromString(TEXT, path === undefined ? {} : { path }),
        'a',
        { record: null, manifest: null, ...said },
        analyst,
      ),
    ],
    lexicon,
  ).map(({ meta }) => meta)[0]!;

test.each<[string, Partial<Said>, string | undefined, string]>([
  ['nothing said', {}, undefined, '2018 title (2018年 = 2018)'],
  ['a field of the record', { record: { year: 2011 } }, undefined, '2011 front-matter (year = 2011)'],
  ['in Chinese', { record: { 年份: '2011年' } }, undefined, '2011 front-matter (year = 2011)'],
  ['a field that is no year', { record: { year: '去年' } }, undefined, '2018 title (2018年 = 2018)'],
  ['a manifest', { manifest: { year: '2001' } }, undefined, '2001 option (--manifest = 2001)'],
  ['a manifest beats the file name', { manifest: { year: '2001' } }, '2005.txt', '2001 option (--manifest = 2001)'],
  [
    'a manifest beats the record',
    { record: { year: 2011 }, manifest: { 年份: '2001' } },
    undefined,
    '2001 option (--manifest = 2001)',
  ],
])('%s', (_, said, path, expected) => {
  const { year, yearSource, yearEvidence } = metaOf(said, path);
  const [first] = yearEvidence;
  expect(`${year} ${yearSource} (${first?.text} ${first?.implies})`).toBe(expected);
});

test('the manifest comes first, what neither knows is kept', () => {
  const said = { record: { region: '甲县', speaker: '张某', source: '县报' }, manifest: { 地区: '乙县', score: '5' } };
  expect(metaOf(said)).toMatchObject({
    region: '乙县',
    speaker: '张某',
    extra: { source: '县报', score: '5' },
  });
});
