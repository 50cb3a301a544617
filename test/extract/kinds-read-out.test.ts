import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

const kinds = (text: string): readonly string[] =>
  flatten(reading(`同志们：\n${text}`).outline ?? []).map(({ path, kind }) => `${path} ${kind}`);

const CHAPTERS = '一、抓责任。书记要亲自抓。\n二、抓整改。限期十天。';
const ASKED = ['b:1 requirement', 'b:2 requirement'];
const FAULTS = ['1 problem', '2 problem', '3 problem'];

describe('shortcomings read out before the chapters', () => {
  test.each<[string, readonly string[]]>([
    ['检查组查出的问题，我念给大家听。\n1.有盲区。\n2.管理失控。\n3.通道堵塞。\n下面讲两点要求。\n', FAULTS],
    ['查出的问题不少，归纳起来有三条。\n1.有盲区。\n2.管理失控。\n3.活动应付。\n这些问题必须整改。\n', FAULTS],
    ['问题主要是：\n1.台账不清。\n2.责任不实。\n3.器材过期。\n请大家对号入座。\n', FAULTS],
  ])('%s', (text, expected) => expect(kinds(text + CHAPTERS)).toEqual([...expected, ...ASKED]));

  test.each<[string, readonly string[]]>([
    ['有几个问题，我一条一条讲。\n第一，门卫形同虚设。\n第二，留样造假。\n第三，校车超员。\n怎么办？\n', FAULTS],
    [
      '我点几家。\n（一）东街，清运不及时。投诉四十起。\n（二）西街，占道回潮。车走不通。\n（三）南街，整治走了过场。没有动。\n要改。\n',
      FAULTS,
    ],
  ])('%s', (text, expected) => expect(kinds(text + CHAPTERS)).toEqual([...expected, ...ASKED]));

  test('what is to be done is none', () => {
    expect(kinds(`上半年要办好这几件事：\n1.把路修通。\n2.把灯装上。\n下面讲两点要求。\n${CHAPTERS}`)).toEqual([
      '1 requirement',
      '2 requirement',
      ...ASKED,
    ]);
  });
});

describe('what experience tells', () => {
  test.each<[string, string]>([
    ['实践告诉我们两个道理：第一，质量是命。第二，人才是根。', 'other'],
    ['今天的会议，主要任务有两项：一是通报情况。二是部署工作。', 'other'],
    ['要抓好两件事：第一，质量要保。第二，人才要留。', 'requirement'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([`1 ${kind}`, `2 ${kind}`]));
});

describe('a chapter that blames, over what is to be done', () => {
  test('the lead tells', () => {
    const text = '一、出路还不够宽。回收点只有两个。\n下一步，重点做好两件事：\n1.七月底前改造。\n2.九月起公布红黑榜。';
    expect(kinds(text)).toEqual(['1 problem', '1/1 requirement', '1/2 requirement']);
  });
});
