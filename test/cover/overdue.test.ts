/** Clauses of a unit that say by when, where the draft does the same later or by no time. */
import { expect, test } from 'vitest';
import { covered, read } from './read.js';

const speech = (text: string): string => `在全市工作会议上的讲话\n\n同志们：\n\n一、抓排查\n${text}\n`;
const upper = '要在5月底前完成渡口隐患排查，建立问题台账。';

test.each<[string, string, readonly string[]]>([
  [upper, '要在7月底前完成渡口隐患排查，建立问题台账。', ['要在5月底前完成渡口隐患排查']],
  [upper, '要完成渡口隐患排查，建立问题台账。', ['要在5月底前完成渡口隐患排查']],
  [
    '5月底前，完成渡口隐患排查，8月底前拆解旧船。',
    '5月底前，完成渡口隐患排查，10月底前拆解旧船。',
    ['8月底前拆解旧船'],
  ],
  // In time, told beside it, or of something that is not there at all.
  [upper, '要在5月20日前完成渡口隐患排查，建好问题台账。', []],
  [upper, '要完成渡口隐患排查，建好问题台账。这些工作5月底前都要见底。', []],
  ['要完成渡口隐患排查，建立问题台账。', '要在7月底前完成渡口隐患排查，建立问题台账。', []],
  ['要用三年内的航次数据排查渡口隐患，建立问题台账。', '要用航次数据排查渡口隐患，建立问题台账。', []],
])('%s | %s: %j', (asked, given, clauses) => {
  const [row] = covered(read(speech(given), 'draft'), [read(speech(asked))]).requirements;
  expect(row?.why.find(({ kind }) => kind === 'deadlines')?.items ?? []).toEqual(clauses);
  expect(row?.status).toBe(clauses.length > 0 ? 'partly' : 'covered');
});

test('a date of the next office is none of this one', () => {
  const asked = '县交通局要在5月底前完成渡口隐患排查，建立问题台账。';
  const given = '县交通局要完成渡口隐患排查，建好问题台账。县水利局要在9月底前加固河堤。';
  const [row] = covered(read(speech(given), 'draft'), [read(speech(asked))]).requirements;
  expect(row?.why.find(({ kind }) => kind === 'deadlines')?.items).toEqual(['县交通局要在5月底前完成渡口隐患排查']);
});
