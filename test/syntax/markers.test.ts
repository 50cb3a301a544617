import { describe, expect, test } from 'vitest';
import { findMarkers } from '../../src/syntax/markers.js';
import { read } from '../../src/source/reading.js';
import { scan } from '../../src/syntax/scan.js';

/** Markers of a text as `style ordinal marker`, with ¶ where one opens its paragraph. */
const markers = (source: string): readonly string[] => {
  const scanned = scan(read(source).text);
  return findMarkers(scanned).map(
    ({ style, ordinal, start, end, opensParagraph }) =>
      `${opensParagraph ? '¶' : ''}${style} ${ordinal} ${scanned.text.slice(start, end)}`,
  );
};

/** Text behind the first marker, where its heading begins. */
const behind = (source: string): string => {
  const scanned = scan(read(source).text);
  return scanned.text.slice(findMarkers(scanned)[0]?.headingStart ?? -1);
};

describe('at the head of a paragraph', () => {
  test.each([
    ['一、加强领导', 'cn-dun 1 一、'],
    ['十一、加强领导', 'cn-dun 11 十一、'],
    ['二十、加强领导', 'cn-dun 20 二十、'],
    ['一 、加强领导', 'cn-dun 1 一、'],
    ['（一）加强领导', 'cn-paren 1 （一）'],
    ['(二)加强领导', 'cn-paren 2 （二）'],
    ['（十二）、加强领导', 'cn-paren 12 （十二）、'],
    ['㈢加强领导', 'cn-paren 3 ㈢'],
    ['第一，加强领导', 'cn-ordinal 1 第一，'],
    ['第二、加强领导', 'cn-ordinal 2 第二、'],
    ['第三:加强领导', 'cn-ordinal 3 第三：'],
    ['第四。加强领导', 'cn-ordinal 4 第四。'],
    ['第五是加强领导', 'cn-ordinal 5 第五是'],
    ['第六要加强领导', 'cn-ordinal 6 第六要'],
    ['一是加强领导', 'cn-shi 1 一是'],
    ['十二是加强领导', 'cn-shi 12 十二是'],
    ['一要加强领导', 'cn-yao 1 一要'],
    ['二须加强领导', 'cn-yao 2 二须'],
    ['三应加强领导', 'cn-yao 3 三应'],
    ['四必须加强领导', 'cn-yao 4 四必须'],
    ['1是加强领导', 'cn-shi 1 1是'],
    ['２是加强领导', 'cn-shi 2 2是'],
    ['3要加强领导', 'cn-yao 3 3要'],
    ['1.加强领导', 'arabic-dot 1 1.'],
    ['１２．加强领导', 'arabic-dot 12 12.'],
    ['3、加强领导', 'arabic-dot 3 3、'],
    ['1.2019年抓项目', 'arabic-dot 1 1.'],
    ['１．２０１９年抓项目', 'arabic-dot 1 1.'],
    ['一.加强领导', 'cn-dun 1 一。'],
    ['⒋加强领导', 'arabic-dot 4 ⒋'],
    ['（1）加强领导', 'arabic-paren 1 （1）'],
    ['(2)加强领导', 'arabic-paren 2 （2）'],
    ['3）加强领导', 'arabic-paren 3 3）'],
    ['④加强领导', 'arabic-paren 4 ④'],
    ['⑸加强领导', 'arabic-paren 5 ⑸'],
    ['❻加强领导', 'arabic-paren 6 ❻'],
    ['首先，加强领导', 'word 1 首先'],
    ['一方面，加强领导', 'word 1 一方面'],
    ['　　一、加强领导', 'cn-dun 1 一、'],
    ['\u200b一\u200b、加强领导', 'cn-dun 1 一、'],
  ])('%j: %s', (source, expected) => {
    expect(markers(source)).toEqual([`¶${expected}`]);
  });

  test.each([
    '第一书记要住村里',
    '第一要务是发展',
    '第一责任人要到位',
    '第一、第二轮督导已结束',
    '第一季度开局良好',
    '一、二季度增长平稳',
    '二、三产业融合发展',
    '唯一要做的是落实',
    '统一是前提',
    '一要求就落实',
    '一般要求',
    '一应俱全',
    '3.5公里的堤防',
    '一是一二是二的作风',
    '2019.10定稿',
    '2019、2020年两年',
    '2019年增长8%',
    '10:30开会',
    '（2019）5号文件',
    '（一期）工程',
    '（见附件）',
    '三个务必',
    '五大工程',
    '一把手要亲自抓',
    '一盘棋思想',
    '首要任务',
    '最近一段时间',
    '——一是抓学习',
    '',
  ])('none in %j', (source) => {
    expect(markers(source)).toEqual([]);
  });
});

test('a year behind 1. and a space', () => {
  expect(markers('1. 2019年抓项目')).toEqual(['¶arabic-dot 1 1.']);
});

describe('inside a paragraph', () => {
  test.each([
    ['成效明显。一是抓学习；二是抓落实', ['cn-shi 1 一是', 'cn-shi 2 二是']],
    ['重点是：一要学，二要干', ['cn-yao 1 一要', 'cn-yao 2 二要']],
    ['有三点：第一，学；第二，干', ['cn-ordinal 1 第一，', 'cn-ordinal 2 第二，']],
    ['措施有：（1）学；（2）干', ['arabic-paren 1 （1）', 'arabic-paren 2 （2）']],
    ['措施有：1.学；2.干', ['arabic-dot 1 1.', 'arabic-dot 2 2.']],
    ['做到①学②干', ['arabic-paren 1 ①', 'arabic-paren 2 ②']],
    ['首先，学；其次，干；最后，看', ['¶word 1 首先', 'word 2 其次', 'word 99 最后']],
    ['既要“一是学，二是干”', ['cn-shi 1 一是', 'cn-shi 2 二是']],
    ['分工（一是学，二是干）', ['cn-shi 1 一是', 'cn-shi 2 二是']],
  ])('%j', (source, expected) => {
    expect(markers(source)).toEqual(expected);
  });

  test.each([
    '今年第一、第二轮督导发现问题',
    '要求，第一书记住村',
    '目标是，一季度增长8%',
    '上半年，一、二季度增长平稳',
    '我们唯一要做的，就是落实',
    '目的，统一是关键',
    '增速，3.5%左右',
    '会上，一要求就响应',
  ])('none in %j', (source) => {
    expect(markers(source)).toEqual([]);
  });
});

describe('the heading begins', () => {
  test.each([
    ['一、加强领导', '加强领导'],
    ['一、 　加强领导', '加强领导'],
    ['第一，加强领导', '加强领导'],
    ['一是，加强领导', '加强领导'],
    ['一是：加强领导', '加强领导'],
    ['一是要加强领导', '要加强领导'],
    ['一要加强领导', '加强领导'],
    ['（一）、加强领导', '加强领导'],
    ['一要、加强领导', '加强领导'],
    ['一是一定要加强领导', '一定要加强领导'],
    ['第一，是加强领导', '加强领导'],
    ['第一呢，加强领导', '加强领导'],
    ['……一是加强领导', '加强领导'],
  ])('%j at %j', (source, expected) => {
    expect(behind(source)).toBe(expected);
  });
});

describe('a scan reads a dash for 一, l for 1: where a second follows', () => {
  test.each([
    ['—、坚定信心\n要抓。\n二、突出重点', ['¶cn-dun 1 —、', '¶cn-dun 2 二、']],
    ['-、坚定信心\n二、突出重点', ['¶cn-dun 1 -、', '¶cn-dun 2 二、']],
    ['l、坚定信心\n2、突出重点', ['¶arabic-dot 1 l、', '¶arabic-dot 2 2、']],
    ['I．坚定信心\n2．突出重点', ['¶arabic-dot 1 I.', '¶arabic-dot 2 2.']],
    // Two dashes, no second, a first of its own, another mark.
    ['——要突出政治标准。\n二、突出重点', ['¶cn-dun 2 二、']],
    ['—、坚定信心\n要抓。', []],
    ['—、坚定信心\n一、突出重点\n二、压实责任', ['¶cn-dun 1 一、', '¶cn-dun 2 二、']],
    ['I、坚定信心\n2.突出重点', ['¶arabic-dot 2 2.']],
  ])('%s', (source, expected) => expect(markers(source)).toEqual(expected));
});

test.each(['(1).抓设备', '1).抓设备', '（一）．抓设备', '（1）、抓设备', '(1)抓设备'])(
  '%s: the dot behind a bracket is none of the heading',
  (source) => expect(behind(source)).toBe('抓设备'),
);

test.each(['三要。就是要有决心。', '二要！'])('%s numbers nothing', (source) => expect(markers(source)).toEqual([]));

describe('numbers run on to the words before them', () => {
  test.each([
    ['1.加强领导2.强化督查3.严明纪律', [1, 2, 3]],
    ['抓好工作：1、加强领导2、强化督查', [1, 2]],
    ['1.增长3.5个百分点，比2.1版好', [1]],
    ['1.对照附件2.各县要报', [1]],
    ['1、抓好第2、3季度', [1]],
  ])('%s', (source, ordinals) => {
    const found = findMarkers(scan(read(source).text));
    expect(found.map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });
});
