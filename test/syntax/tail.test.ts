/** What stands behind a speech: signature, date and notes are no part of it. */
import { expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';

const SPEECH = '同志们：\n今天开会部署工作。\n一、抓落实\n要压实责任。\n让我们共同努力！\n';
/** What is left out behind the speech. */
const tail = (text: string): string => {
  const syntax = parse(text);
  return syntax.text.slice(syntax.bodyEnd).trim();
};

test.each([
  ['县秸秆禁烧办公室\n2016年9月20日'],
  ['市总工会\n二〇一九年四月'],
  ['（根据录音整理）'],
  ['（作者系县委副书记）'],
  ['责任编辑：王磊'],
  ['[1]数据来自县统计局'],
  ['2020年1月18日'],
])('behind the speech: %s', (line) => {
  expect(tail(SPEECH + line)).toBe(line);
});

test.each([['谢谢大家'], ['2020年要建成小康。'], ['二、抓督查'], ['（一）抓督查'], ['会议到2020年1月结束。']])(
  'near miss, still the speech: %s',
  (line) => {
    expect(tail(SPEECH + line)).toBe('');
  },
);

test('what only stands above a date signs; 谢谢大家 does not', () => {
  expect(tail(`${SPEECH}谢谢大家\n2016年9月20日`)).toBe('2016年9月20日');
  expect(tail(`${SPEECH}县委办公室`)).toBe('');
});

test('signed behind the last sentence, where breaks are lost', () => {
  expect(tail('同志们：今天开会。让我们共同努力！ 中共某县委员会 2018年3月6日')).toBe('中共某县委员会2018年3月6日');
  expect(tail('同志们：今天开会。全部工程完工时间推迟到2018年3月6日')).toBe('');
});

test('a text that is only a title and a date keeps them', () => {
  expect(tail('在全县大会上的讲话\n2016年9月20日')).toBe('');
});
