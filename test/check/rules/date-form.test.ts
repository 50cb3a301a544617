import { describe, expect, test } from 'vitest';
import { dateForm } from '../../../src/check/rules/date-form.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['会议定于2020年01月05日召开。', ['01月05日']],
    ['2020年1月05日', ['1月05日']],
    ['2020年03月', ['03月']],
    ['X月05日', ['05日']],
    ['日期：2020、03、02', ['2020、03、02']],
    ['盯住2023年2月28日、2023、06、01等节点', ['2023、06、01']],
  ])('%s', (text, spans) => {
    expect(marked(text, dateForm)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '2020年1月5日',
    '2020年10月20日',
    '2020-03-02',
    '2020、21、22年',
    '2010、11、12年',
    '08时05分',
    '2020年00月00日',
    '2020年X月X日',
    '编号2020、03、02、05',
    '编号1、2020、03、02',
    '2019、2020年',
    '2020年01月05日总结.docx',
  ])('%s', (text) => {
    expect(marked(text, dateForm)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['2020年01月05日', '2020年1月5日'],
    ['2020年10月05日', '2020年10月5日'],
    ['2020、03、02', '2020-03-02'],
    ['日期：2020、3、2', '日期：2020-3-2'],
    // In a sentence, under a title.
    ['会议于2023、5、6召开。', '会议于2023年5月6日召开。'],
    ['（2023、05、06）', '（2023年5月6日）'],
    ['盯住2023、05、06，抓紧。', '盯住2023年5月6日，抓紧。'],
  ])('%s', (text, right) => {
    expect(fixed(text, dateForm)).toBe(right);
  });
});
