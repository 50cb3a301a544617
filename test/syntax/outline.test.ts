import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';

/** Units as `path heading`. */
const outline = (text: string): readonly string[] => {
  const { text: reading, units } = parse(text);
  return units.map(({ path, headingStart, headingEnd }) => `${path} ${reading.slice(headingStart, headingEnd)}`);
};
const paths = (text: string): string =>
  outline(text)
    .map((line) => line.split(' ')[0])
    .join(' ');
const bodies = (text: string): readonly string[] => {
  const { text: reading, units } = parse(text);
  return units.map(({ marker, end }) => reading.slice(marker.start, end));
};

describe('level is depth by containment, whatever the style', () => {
  test.each<[string, string, string]>([
    ['一level', '一、学\n二、干\n三、看', '1 2 3'],
    ['two', '一、学\n（一）读\n（二）想\n二、干\n（一）抓', '1 1/1 1/2 2 2/1'],
    ['three', '一、学\n（一）读\n1.通读\n2.精读\n（二）想', '1 1/1 1/1/1 1/1/2 1/2'],
    ['four', '一、学\n（一）读\n1.通读\n（1）早\n（2）晚\n2.精读', '1 1/1 1/1/1 1/1/1/1 1/1/1/2 1/1/2'],
    [
      '一要 under 第一、',
      '第一、学\n一要通读。\n二要精读。\n第二、干\n（一）抓\n一要快。\n二要实。',
      '1 1/1 1/2 2 2/1 2/1/1 2/1/2',
    ],
    ['（一） on top', '（一）学\n1.读\n2.想\n（二）干', '1 1/1 1/2 2'],
    ['1. above 一、', '1.学\n一、读\n二、想\n2.干', '1 1/1 1/2 2'],
    [
      'chapters behind points',
      '1.偏\n2.松\n3.散\n这些都要改。\n一、学\n（一）读\n（二）想\n二、干',
      '1 2 3 b:1 b:1/1 b:1/2 b:2',
    ],
    // Two marks behind the numerals, each of which counts up by itself; a list of the second kind in one paragraph.
    ['一， under 一、', '一、学\n一，要通读。\n二，要精读。\n二、干\n一，要快。\n二，要实。', '1 1/1 1/2 2 2/1 2/2'],
    ['一， along under 一、', '一、学\n一，要通读。二，要精读。三，要做笔记。\n二、干', '1 1/1 1/2 1/3 2'],
    ['一、 and 二， mixed by mistake', '一、学\n二，干\n三、看', '1 2 3'],
    [
      '一、 in the first point and the last',
      '1.学\n一、读\n二、想\n2.干\n分两步。\n一、抓\n二、管',
      '1 1/1 1/2 2 2/1 2/2',
    ],
    ['（一） on top of 一、 behind words', '（一）学\n（二）干\n分两步走。\n一、抓\n二、管', '1 2 2/1 2/2'],
    ['inline below a heading', '一、学。一是读；二是想。\n二、干。一是抓；二是管。', '1 1/1 1/2 2 2/1 2/2'],
    ['inline below inline', '一是学：（1）读；（2）想。二是干：（1）抓；（2）管。', '1 1/1 1/2 2 2/1 2/2'],
    ['mixed families go on', '一是学。二要干。三是看。', '1 2 3'],
    ['首先 第二 最后', '首先，要学。第二，要干。最后，要看。', '1 2 3'],
    ['1是 for 一是', '一、学\n1是读得通。\n2是想得透。\n二、干', '1 1/1 1/2 2'],
    [
      'parts of a chapter behind its results and shortcomings',
      '一、认清形势\n去年，供水取得新成效。\n在肯定成绩的同时，也要看到管网老化。\n（一）看到机遇\n（二）看到挑战',
      '1 1/1 1/2',
    ],
  ])('%s', (_, text, expected) => {
    expect(paths(text)).toBe(expected);
  });
});

describe('several series in one parent', () => {
  test.each<[string, string, string]>([
    [
      '成绩 inline before the chapters',
      '同志们：\n去年成绩明显。一是快；二是好；三是省。\n一、学\n二、干',
      'b:1 b:2 b:3 1 2',
    ],
    [
      '成绩 and 问题',
      '同志们：\n去年成绩明显。一是快；二是好。\n问题也有。一是慢；二是差；三是费。\n一、学\n二、干',
      'b:1 b:2 c:1 c:2 c:3 1 2',
    ],
    [
      'two inline series, none opens a paragraph',
      '去年成绩明显。一是快；二是好。\n问题也有。一是慢；二是差。',
      '1 2 b:1 b:2',
    ],
    [
      'two in one parent',
      '一、学\n目的有二。一是知；二是行。\n办法有三。一是读；二是想；三是问。\n二、干',
      '1 1/1 1/2 1/b:1 1/b:2 1/b:3 2',
    ],
    [
      'two that both open paragraphs',
      '一、快\n二、好\n下面，我讲三点意见：\n一、学\n二、干\n三、看',
      '1 2 b:1 b:2 b:3',
    ],
    ['restart under a new parent', '一、学\n1.读\n2.想\n二、干\n1.抓\n2.管', '1 1/1 1/2 2 2/1 2/2'],
  ])('%s', (_, text, expected) => {
    expect(paths(text)).toBe(expected);
  });
});

describe('the first of a list behind its lead-in, the others in paragraphs of their own', () => {
  const LEAD = '同志们：\n今年要做好三项工作：';
  test.each<[string, string, string]>([
    ['alone', '一、学。要勤。\n二、干。要实。\n三、看。要全。', '1 2 3'],
    ['parts below the first', '一、学。要勤。\n1.读。\n2.想。\n二、干。要实。\n三、看。', '1 1/1 1/2 2 3'],
    ['parts below each', '一、学\n（一）读\n（二）想\n二、干\n（一）抓\n（二）管\n三、看', '1 1/1 1/2 2 2/1 2/2 3'],
    ['a row run along below the first', '一、学。要勤。\n学要深：一是读；二是想。\n二、干\n三、看', '1 1/1 1/2 2 3'],
    ['all run along', '一是学；二是干。\n（一）读\n（二）想', 'b:1 b:2 1 2'],
  ])('%s', (_, text, expected) => {
    expect(paths(LEAD + text)).toBe(expected);
  });

  test('it is the main list beside one that runs along', () => {
    expect(paths('去年成绩：一是快；二是好。\n今年要做好两项工作：一、学。要勤。\n二、干。要实。')).toBe('b:1 b:2 1 2');
  });

  test('its body runs to the next one', () => {
    expect(bodies(`${LEAD}一、学\n要勤。\n二、干\n要实。`)).toEqual(['一、学\n要勤。', '二、干\n要实。']);
  });
});

describe('damaged numbering', () => {
  test.each<[string, string, string]>([
    ['a gap', '一、学\n二、干\n四、看', '1 2 4'],
    ['a gap inline', '一是学；二是干；四是看。', '1 2 4'],
    ['a gap inline between two', '成效好。一是快。三是省。', '1 3'],
    ['a duplicate', '一、学\n二、干\n二、看\n三、想', '1 2 2#2 3'],
    ['a duplicate with members', '一、学\n二、干\n（一）快\n二、看\n（一）准\n二、想', '1 2 2/1 2#2 2#2/1 2#3'],
    ['a first that is lost', '二、干\n三、看', '2 3'],
    ['another writing of one style', '（一）学\n(二)干\n（三）、看', '1 2 3'],
    ['、 and .', '1、学\n2.干\n3．看', '1 2 3'],
    ['zero-width', '一\u200b、学\n\u200b二、干', '1 2'],
    ['CR LF', '一、学\r\n（一）读\r\n二、干', '1 1/1 2'],
  ])('%s', (_, text, expected) => {
    expect(paths(text)).toBe(expected);
  });
});

describe('chains of words', () => {
  test.each<[string, string, readonly string[]]>([
    ['最后 is the last', '首先，要学。其次，要干。最后，要看。', ['1 要学', '2 要干', '3 要看']],
    [
      '最后 behind four',
      '首先，学。其次，干。再次，看。第四，想。最后，问。',
      ['1 学', '2 干', '3 看', '4 想', '5 问'],
    ],
    ['一方面…另一方面', '一方面，要学；另一方面，要干。', ['1 要学', '2 要干']],
    ['所以一方面…另一方面', '所以一方面要学，另一方面要干。', ['1 要学', '2 要干']],
    ['所以 before another word', '所以一方有难，另一方面要干。', []],
    ['a lone 首先', '首先，我代表县委向大家问好。', []],
    ['a lone 最后', '最后，祝大家新春快乐！', []],
    ['a lone 一方面', '这是一方面，还有不少工作要做。', []],
    ['首先 and 一方面 are no chain', '首先，要学。另一方面，要干。', []],
    ['最后 behind 一方面…另一方面', '一方面，要学。另一方面，要干。最后，谢谢大家。', ['1 要学', '2 要干']],
    ['far apart in prose', '今天，首先，感谢大家。\n甲。\n乙。\n丙。\n丁。\n戊。\n这里，其次，辛苦了。', []],
    ['再次 that means again', '再次感谢大家，再次祝福大家。', []],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

test('最后一公里 closes no chain', () => {
  expect(outline('首先，要学。其次，要干。最后一公里要打通。')).toEqual(['1 要学', '2 要干']);
});

describe('a lone marker', () => {
  test.each<[string, string, readonly string[]]>([
    ['opens a paragraph', '一、学习\n要认真。', ['1 学习']],
    ['opens a paragraph, inline style', '一是学习。要认真。', ['1 学习']],
    ['stands inside', '会议开得好。一是及时。大家要传达。', []],
    ['is a saying', '要发扬一是一、二是二的作风。', []],
    ['is a word', '当前，一应工作都要抓。', []],
    ['stands inside, numeral', '工作要抓实，1.抓快。', []],
    ['two inside are siblings', '会议开得好。一是及时。二是务实。', ['1 及时', '2 务实']],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

describe('heading', () => {
  test.each<[string, string, string]>([
    ['up to 。', '一要围绕目标抓党建，实现经济稳中快升。各级要落实。', '围绕目标抓党建，实现经济稳中快升'],
    ['up to ；', '一是抓学习；二是抓落实', '抓学习'],
    ['up to ！', '一、真抓实干！各级要落实。', '真抓实干'],
    ['to the end of the paragraph', '一、抓学习\n各级要落实。', '抓学习'],
    ['without what stands behind', '一、抓学习：\n各级要落实。', '抓学习'],
    ['marks inside quotes do not end it', '一、坚持“学。干！看”的方针。各级要落实。', '坚持“学。干！看”的方针'],
    [
      '40 characters stay whole',
      `一、${'抓'.repeat(19)}，${'干'.repeat(20)}。`,
      `${'抓'.repeat(19)}，${'干'.repeat(20)}`,
    ],
    ['41 are cut at the first ，', `一、${'抓'.repeat(19)}，${'干'.repeat(21)}。`, '抓'.repeat(19)],
    ['long without ，', `一、${'抓'.repeat(45)}。`, '抓'.repeat(45)],
    ['要 belongs to the marker', '第一要抓学习。第二要抓落实。', '抓学习'],
    ['要 stays behind 首先', '首先，要抓学习。其次，要抓落实。', '要抓学习'],
    ['marker alone on its line', '一、\n抓学习\n各级要落实。\n二、\n抓落实', '抓学习'],
    ['half-width end', '一、抓学习;抓落实.', '抓学习'],
  ])('%s', (_, text, expected) => {
    expect(outline(text)[0]).toBe(`1 ${expected}`);
  });
});

describe('a chapter whose body begins by speaking to all', () => {
  test.each<[string, string, string]>([
    [
      'no leave is taken below the heading',
      '同志们：\n下面，我讲两点意见。\n一、回望来路\n同志们，我们的渠系是一锹一锹挖出来的。\n全县灌溉面积去年突破40万亩。',
      '一、回望来路\n同志们，我们的渠系是一锹一锹挖出来的。\n全县灌溉面积去年突破40万亩。',
    ],
    [
      'near miss: a call behind an outline of bare headings',
      '同志们：\n下面，我讲两点意见。\n一、修好渠系\n同志们，让我们一起把水引到田头！',
      '一、修好渠系',
    ],
  ])('%s', (_, text, body) => {
    expect(bodies(text)).toEqual([body]);
  });
});

describe('body', () => {
  test.each<[string, string, readonly string[]]>([
    ['to the next of its level', '一、学\n要认真。\n二、干\n要实。', ['一、学\n要认真。', '二、干\n要实。']],
    [
      'holds its children',
      '一、学\n（一）读\n（二）想\n二、干',
      ['一、学\n（一）读\n（二）想', '（一）读', '（二）想', '二、干'],
    ],
    ['inline, to the end of the paragraph', '成效好。一是快。二是省。\n各级要落实。', ['一是快。', '二是省。']],
    ['not into the closing', '同志们：\n一、学\n要认真。\n同志们，让我们真抓实干！', ['一、学\n要认真。']],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

test('a closing line is no salutation', () => {
  expect(paths('在全县大会上的讲话\n一、学\n要认真。\n二、干\n要扎实。\n同志们，让我们真抓实干！')).toBe('1 2');
});

test.fails('a body holds its heading, also where that is on the next line', () => {
  expect(bodies('同志们：\n今天强调，首先，要学，其次\n要干。')).toEqual(['首先，要学，', '其次\n要干。']);
});

test('front matter holds no unit', () => {
  expect(paths('一、在全县安全生产工作会议上的讲话\n同志们：\n一、学\n二、干')).toBe('1 2');
});

test.each<[string, string]>([
  ['一是…', '一是'.repeat(3000)],
  ['①②…', '①②③④⑤⑥⑦⑧⑨'.repeat(1000)],
  ['every list again', '一、学\n（一）读\n1.想\n'.repeat(2000)],
])('a giant of %s', (_, text) => {
  expect(() => outline(text)).not.toThrow();
});

test.each<[string, readonly string[]]>([
  [
    '一、成绩\n要看到。\n二、问题\n要正视。\n三、四季度任务艰巨，要冲刺\n要干。',
    ['1 成绩', '2 问题', '3 四季度任务艰巨，要冲刺'],
  ],
  ['一、成绩\n要看到。\n二、三产业要融合。\n二、任务\n要干。', ['1 成绩', '2 任务']],
  ['三、四季度任务艰巨，要冲刺。\n一、二产业要融合。', []],
  [
    '一、成绩\n要看到。\n二、任务\n要干。\n三、四级书记要一起抓。\n各级都要动。\n三、保障\n要管。',
    ['1 成绩', '2 任务', '3 保障'],
  ],
  [
    '一、成绩\n要看到。\n二、任务\n要干。\n三、四季度冲刺\n要冲。\n四、保障\n要管。',
    ['1 成绩', '2 任务', '3 四季度冲刺', '4 保障'],
  ],
])('the next chapter may open with a numeral: %s', (text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test.each<[string, string]>([
  ['一是强责任。二是强督查。第三，强宣传。', '1 2 3'],
  ['第一，强责任。第二，强督查。三是强宣传。', '1 2 3'],
  ['一是强责任。二是强督查。第三，强宣传。第四，强考核。', '1 2 3 4'],
  ['第一，强责任。一是签状。二是考核。第二，强督查。', '1 1/1 1/2 2'],
  ['第一，强责任。第二，强督查。一是查。二是改。第三，强宣传。', '1 2 2/1 2/2 3'],
  ['第一，强责任。\n第二，强督查。一是查。二是改。三是看。\n第三，强宣传。', '1 2 2/1 2/2 2/3 3'],
])('the last one in another dress goes on with its list: %s', (text, expected) => {
  expect(paths(text)).toBe(expected);
});
