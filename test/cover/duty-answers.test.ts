/** By whom, when and in which role a duty is answered. */
import { describe, expect, test } from 'vitest';
import { covered, read } from './read.js';

const speech = (text: string): string => `在全市工作会议上的讲话\n\n同志们：\n\n${text}\n`;

const rowsOf = (upper: string, draft: string) =>
  covered(read(speech(draft), 'draft'), [read(speech(upper))]).responsibilities.map(({ status, why }) =>
    status === 'partly' ? why : status,
  );

describe('a deadline', () => {
  const upper = '县交通局要在5月底前摸清渡口底数。';
  test.each([
    [upper, '交通局要摸清渡口底数。', ['undated']],
    [upper, '交通局要在7月底前摸清渡口底数。', ['later']],
    [upper, '交通局要摸清渡口底数。县水利局要在9月底前加固河堤。', ['undated']],
    ['5月底前，县交通局要摸清渡口底数。', '7月底前，交通局要摸清渡口底数。', ['later']],
    ['5月底前，县交通局要摸清渡口底数。', '交通局要摸清渡口底数。', ['undated']],
    [
      '省交通厅要在5月底前摸清渡口底数，8月底前拆解旧船。',
      '县交通局要在5月底前摸清渡口底数，10月底前拆解旧船。',
      ['later'],
    ],
    // Kept, told beside it, or at the head of the sentence.
    [upper, '交通局要在5月20日前摸清渡口底数。', ['covered']],
    [upper, '交通局要摸清渡口底数。这项工作5月底前要见底。', ['covered']],
    [upper, '5月底前，农业局要清理渔网；交通局要摸清渡口底数。', ['covered']],
    ['5月底前，县交通局要摸清渡口底数。', '5月底前，交通局要摸清渡口底数。', ['covered']],
    ['县交通局要摸清渡口底数。', '交通局要在7月底前摸清渡口底数。', ['covered']],
  ])('%s | %s: %j', (asked, given, rows) => expect(rowsOf(asked, given)).toEqual(rows));
});

describe('who leads and who helps', () => {
  test.each([
    ['县水利局牵头，县财政局配合，做好堤防加固。', '县财政局牵头，县水利局配合，做好堤防加固。', ['role', 'role']],
    ['县水利局要牵头做好堤防加固。', '水利局要配合做好堤防加固。', ['role']],
    ['县水利局要配合做好堤防加固。', '水利局要牵头做好堤防加固。', ['role']],
    ['堤防加固由市水利局牵头，市财政局协助。', '堤防加固由县财政局牵头，县水利局协助。', ['role', 'role']],
    // The same, by other words; or no role is said.
    ['县水利局牵头，县财政局配合，做好堤防加固。', '水利局牵头，财政局配合，做好堤防加固。', ['covered', 'covered']],
    ['县水利局牵头负责堤防加固。', '堤防加固由水利局负责，财政局配合。', ['covered']],
    ['县水利局要牵头做好堤防加固。', '水利局要做好堤防加固。', ['covered']],
    ['县水利局要牵头做好堤防加固。', '水利局要牵头做好堤防加固，配合气象局搞好预警。', ['covered']],
    ['县水利局要牵头做好堤防加固。', '水利局要牵头做好堤防加固，负责人要到现场。', ['covered']],
  ])('%s | %s: %j', (asked, given, rows) => expect(rowsOf(asked, given)).toEqual(rows));
});

describe('whose work it is', () => {
  const upper = '县公安局要疏导校园周边交通，县城管局要清理占道摊点。';
  test.each([
    ['县城管局要疏导校园周边交通，县公安局要清理占道摊点。', ['actor', 'actor']],
    ['县公安局要疏导校园周边交通，县城管局要清理占道摊点。', ['covered', 'covered']],
    ['县公安局、县城管局要疏导校园周边交通，清理占道摊点。', ['covered', 'covered']],
  ])('%s: %j', (given, rows) => expect(rowsOf(upper, given)).toEqual(rows));
});
