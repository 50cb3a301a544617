/** Deadlines that are put off or dropped, each held against the clause that says the same. */
import { describe, expect, test } from 'vitest';
import { saidOn } from '../../src/align/time-order.js';
import { datesOf, dueTurn, type DueTurn, isWhen } from '../../src/align/due-turns.js';

describe('what became of a deadline', () => {
  test.each([
    ['在5月底前摸清渡口底数', '在7月底前摸清渡口底数', 'later'],
    ['5月底前，摸清渡口底数', '7月底前，摸清渡口底数', 'later'],
    ['在5月底前摸清渡口底数', '摸清渡口底数，力争7月底前完成', 'later'],
    ['在5月底前摸清渡口底数', '摸清渡口底数', 'undated'],
    ['在汛期前摸清渡口底数', '摸清渡口底数', 'undated'],
    // One of two.
    ['4月底前摸清渡口底数，8月底前拆解老旧渡船', '4月底前摸清渡口底数，10月底前拆解老旧渡船', 'later'],
    ['4月底前摸清渡口底数，8月底前拆解老旧渡船', '摸清渡口底数，8月底前拆解老旧渡船', 'undated'],
    ['4月底前摸清渡口底数，8月底前拆解老旧渡船', '4月底前摸清渡口底数，拆解老旧渡船', 'undated'],
    // In time, or nobody can say.
    ['在5月底前摸清渡口底数', '在5月中旬前摸清渡口底数', null],
    ['在５月底前摸清渡口底数', '在5月底前摸清渡口底数', null],
    ['在5月底前摸清渡口底数', '按时限摸清渡口底数', null],
    ['摸清渡口底数后立即上报', '摸清渡口底数后上报', null],
    ['今后三年摸清渡口底数', '摸清渡口底数', null],
    ['3日内摸清渡口底数', '一日内摸清渡口底数', null],
    ['三年内摸清渡口底数', '三年里要摸清渡口底数', null],
    ['3日内摸清渡口底数，5日内上报', '摸清渡口底数三天交卷，5日内上报', null],
    ['摸清渡口底数3日内报数', '渡口整改，不超过10日，摸清渡口底数三天交卷', null],
    ['渡口整改不超过5日', '渡口整改，不超过10日，摸清渡口底数', 'later'],
    // Another time, of which nobody can say whether it is later: it is told all the same.
    ['在5月底前摸清渡口底数', '在汛期前摸清渡口底数', 'changed'],
    ['在5月底前摸清渡口底数', '一个月内摸清渡口底数', 'changed'],
    ['本周五前摸清渡口底数', '月底前摸清渡口底数', 'changed'],
    // Of every kind.
    ['3日内摸清渡口底数', '10日内摸清渡口底数', 'later'],
    ['3日内摸清渡口底数', '摸清渡口底数', 'undated'],
    ['汛期前摸清渡口底数', '年底前摸清渡口底数', 'later'],
    ['立即摸清渡口底数', '下半年摸清渡口底数', 'later'],
    ['汛期前，摸清渡口底数', '年底前，摸清渡口底数', 'later'],
    ['摸清渡口底数，3日内报备案', '摸清渡口底数，10日内报备案', 'later'],
    ['年内摸清渡口底数', '全年摸清渡口底数', null],
    ['摸清渡口底数', '摸清渡口底数', null],
    ['摸清渡口底数', '在7月底前摸清渡口底数', null],
    ['整改上半年排查发现的渡口隐患', '整改渡口隐患', null],
    // What is to be dealt with is of some time, too.
    ['3月底前把一季度开工的渡口验收完', '4月底前把一季度开工的渡口验收完', 'later'],
    ['10月底前，上半年签约的渡口项目全部落地', '11月底前，上半年签约的渡口项目全部落地', 'later'],
    ['下半年抽查的渡口要过七成', '抽查的渡口要过七成', 'undated'],
    ['汛期结束前修好渡口', '9月底前修好渡口', 'changed'],
    ['汛期结束前修好渡口', '年底前修好渡口', 'later'],
  ])('%s | %s: %s', (asked, given, turn) => {
    expect(dueTurn(asked, given)).toBe(turn);
  });

  test.each([
    // Said in November, 汛期前 and 5月底前 are of the next year.
    ['汛期前摸清渡口底数', '年底前摸清渡口底数', '2024-11-20', null],
    ['5月底前摸清渡口底数', '年底前摸清渡口底数', '2024-11-20', null],
    ['汛期前摸清渡口底数', '年底前摸清渡口底数', '2024-03-20', 'later'],
    ['春节前摸清渡口底数', '年底前摸清渡口底数', '2024-11-20', null],
    ['春节前摸清渡口底数', '年底前摸清渡口底数', '2024-01-05', 'later'],
    ['春节前摸清渡口底数', '年底前摸清渡口底数', null, 'changed'],
    ['年底前摸清渡口底数', '汛期前摸清渡口底数', '2024-11-20', 'later'],
    ['汛期前摸清渡口底数', '年底前摸清渡口底数', '2024', 'later'],
  ])('%s | %s, said on %s: %s', (asked, given, date, turn) => {
    expect(dueTurn(asked, given, '', datesOf(saidOn(date)))).toBe(turn);
  });

  test.each<[string, string, string | null, string | null, DueTurn]>([
    // A year named on one side only.
    ['2024年6月底前摸清渡口底数', '5月底前摸清渡口底数', null, null, null],
    ['2024年6月底前摸清渡口底数', '今年5月底前摸清渡口底数', null, null, null],
    ['6月底前摸清渡口底数', '2024年5月底前摸清渡口底数', null, null, null],
    ['2024年6月底前摸清渡口底数', '9月底前摸清渡口底数', null, null, 'changed'],
    ['2024年6月底前摸清渡口底数', '明年5月底前摸清渡口底数', null, null, 'changed'],
    ['2025年6月底前摸清渡口底数', '明年5月底前摸清渡口底数', '2024-11-20', '2024-11-28', null],
    ['2025年6月底前摸清渡口底数', '明年9月底前摸清渡口底数', '2024-11-20', '2024-11-28', 'later'],
    ['2024年6月底前摸清渡口底数', '明年5月底前摸清渡口底数', '2024', '2024', 'later'],
    ['2024年6月底前摸清渡口底数', '9月底前摸清渡口底数', '2024', '2024', 'later'],
    // Each by its own date.
    ['5月底前摸清渡口底数', '5月底前摸清渡口底数', '2024-11-20', '2025-02-10', null],
    ['5月底前摸清渡口底数', '6月底前摸清渡口底数', '2024-11-20', '2025-02-10', 'later'],
    ['年底前摸清渡口底数', '年底前摸清渡口底数', '2024-11-20', '2025-02-10', null],
    ['5月底前摸清渡口底数', '5月底前摸清渡口底数', null, '2024-11-20', null],
    ['5月底前摸清渡口底数', '5月底前摸清渡口底数', '2024-11-20', null, null],
    ['5月底前摸清渡口底数', '5月底前摸清渡口底数', '2024-11-20', '2025', null],
    ['5月底前摸清渡口底数', '5月底前摸清渡口底数', '2024', '2024-11-20', null],
  ])('%s | %s, said on %s and %s: %s', (asked, given, date, other, turn) => {
    expect(dueTurn(asked, given, '', datesOf(saidOn(date), saidOn(other)))).toBe(turn);
  });

  test('what stands beside may tell the time', () => {
    expect(dueTurn('在5月底前摸清渡口底数', '摸清渡口底数', '这件事5月底前要见底')).toBe(null);
    expect(dueTurn('在5月底前摸清渡口底数', '摸清渡口底数', '这件事要抓紧')).toBe('undated');
  });
});

test.each([
  ['5月底前', true],
  ['力争在6月底前全部完成', true],
  ['今年上半年', true],
  ['接到投诉后24小时内', true],
  ['汛期前', true],
  ['5月底前摸清底数', false],
  ['整改后的渡口', false],
  ['县海事处', false],
  ['全部完成', false],
])('%s tells when alone: %s', (clause, expected) => {
  expect(isWhen(clause)).toBe(expected);
});
