/** What stands behind a speech: signature, date and notes are no part of it. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceFromString } from '../../src/source/text.js';
import { parse } from '../../src/syntax/syntax.js';
import { lexicon } from '../lexicon.js';

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
  // What a site says below a text that it does not show whole.
  ['（未完，全文共1971字，当前显示613字）\n（请认真阅读下面的提示信息）'],
  ['【文章共3420字，范文学习借鉴，请勿直接抄袭】\n用户评论\n（以下评论仅代表网友意见，与本站立场无关）'],
  ['第1页共8页\n上一篇：在督查会上的讲话\n浏览次数：更新时间：2014-05-14 15:38:41'],
  ['试读结束，开通会员文档无限下载使用'],
  ['来源网络整理，仅作为学习参考'],
  ['注：本文根据讲话录音整理，引用时请核对。'],
  ['- 3 -'],
  // How an office sends a speech round.
  ['主题词：信访；会议；讲话\n抄送：县委办公室，县政府办公室。\n云山县信访局2009年3月20日印发\n（共印120份）'],
  // What is annexed or linked.
  ['附件：1.信访工作目标任务分解表\n2.信访积案化解台账'],
  ['附件1：任务分解表\n附件2：积案台账\n2020年1月18日'],
  ['附件\n任务分解表'],
  ['相关链接：\n[县信访局召开三月份例会]\n[信访干部培训班开班]'],
  ['相关阅读：\n在全县教育工作会议上的讲话'],
])('behind the speech: %s', (line) => {
  expect(tail(SPEECH + line)).toBe(line);
});

test.each([
  ['谢谢大家'],
  ['（未完成的任务年底前完成）'],
  ['请仔细阅读发给大家的汇编。'],
  ['共提了3个字。'],
  ['学校网址：www.xyz.edu.cn'],
  ['第1页共学法规。'],
  ['2020年要建成小康。'],
  ['二、抓督查'],
  ['（一）抓督查'],
  ['会议到2020年1月结束。'],
  ['以上意见，仅供参考。'],
  ['注：各村要把台账报镇信访办。'],
  ['附件：请各村会后领取。'],
  ['附件：任务分解表\n同志们，回去马上抓。'],
  ['抄送：各镇要把台账抄送到村；各村要张榜。要快。'],
  ['通知3月20日前印发'],
])('near miss, still the speech: %s', (line) => {
  expect(tail(SPEECH + line)).toBe('');
});

test.each([
  ['一、二、三 below one another', '三、狠抓落实\n一是加强组织领导\n二是强化责任落实\n三是严格督查考核\n'],
  ['a heading in brackets', '（三）抓督查\n'],
  ['a heading in arabic numerals', '3.抓督查\n'],
  ['words without their mark', '谢谢大家\n'],
  ['a line that asks', '切实加强基层党支部建设\n'],
  ['a thing that is asked for', '办好人民满意的学校\n'],
  ['two lines that ask', '全面加强村级党支部\n着力建设法治政府\n'],
  ['a plan', '力争完成时间节点任务\n'],
])('near miss above a date, still the speech: %s', (_, lines) => {
  expect(tail(`${SPEECH}${lines}2019年3月5日`)).toBe('2019年3月5日');
});

test('units above a date are kept', () => {
  const { units } = parse(`${SPEECH}二、狠抓落实\n一是加强组织领导\n二是强化责任落实\n三是严格督查考核\n2019年3月5日`);
  expect(units.map(({ path }) => path)).toEqual(['1', '2', '2/1', '2/2', '2/3']);
});

test.each([
  ['县委书记 王某某\n2019年3月5日', '县委书记王某某\n2019年3月5日'],
  ['中共云山县委\n云山县人民政府\n2019年3月5日', null],
  ['李建国\n二〇一九年三月', null],
  ['云山县教育局2019年3月5日', null],
  ['云山镇\n2019年3月5日', null],
  ['×××\n2019年3月5日', null],
])('who signs above a date: %s', (lines, read) => {
  expect(tail(SPEECH + lines)).toBe(read ?? lines);
});

test('no more than two bodies sign', () => {
  expect(tail(`${SPEECH}县公安局\n县司法局\n县民政局\n2019年3月5日`)).toBe('县司法局\n县民政局\n2019年3月5日');
});

test.each(['项目建设期限定为2016年1月', '项目定于2016年1月', '工期到2016年1月'])(
  'no signature, still the speech: %s',
  (line) => {
    const { bodyEnd, signed, text } = parse(SPEECH + line);
    expect(text.slice(bodyEnd)).toBe('');
    expect(signed).toBeNull();
  },
);

test.each([
  ['县委办公室\n2016年9月20日', '2016-09-20'],
  ['市总工会\n二〇一九年四月', '2019-04'],
  ['中共云山县委员会2018年3月6日', '2018-03-06'],
  ['县委办公室\n2016.9.20\n责任编辑：王磊 2021年5月3日', '2016-09-20'],
  ['责任编辑：王磊 2021年5月3日', null],
])('the date it is signed with: %s', (lines, iso) => {
  expect(parse(SPEECH + lines).signed?.iso ?? null).toBe(iso);
});

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

test('no target and no year is read on what a site says of a text', () => {
  const read = (text: string) => {
    const { targets, meta } = analyze(sourceFromString(text), lexicon);
    return [(targets ?? []).map(({ value }) => value), meta.year, meta.yearRange];
  };
  const below = '（未完，全文共1971字，当前显示613字）\n浏览次数：更新时间：2014-05-14 15:38:41';
  expect(read(`在推进会上的讲话\n${SPEECH}${below}`)).toEqual([[], null, null]);
});
