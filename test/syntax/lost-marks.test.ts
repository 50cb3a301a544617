/** Units of pages that lost marks, line breaks or words; each with its near misses. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';

/** Units as `path heading`, joined. */
const outline = (text: string): string => {
  const { text: reading, units } = parse(text);
  return units
    .map(({ path, headingStart, headingEnd }) => `${path} ${reading.slice(headingStart, headingEnd)}`)
    .join(' | ');
};

describe('the mark before a marker is lost', () => {
  test.each([
    ['去年做了三件事：一是修了路，方便了出行二是建了桥。三是通了水。', '1 修了路，方便了出行 | 2 建了桥 | 3 通了水'],
    ['局长在防汛会议上的讲话 一是要备足物资。 二是要盯紧堤段。', '1 要备足物资 | 2 要盯紧堤段'],
    ['一要学得深。班子带头二要干得实。三要管得严。', '1 学得深 | 2 干得实 | 3 管得严'],
    ['会议明确：一、清点库存，堵住漏洞二、落实值班。三、备好车辆。', '1 清点库存，堵住漏洞 | 2 落实值班 | 3 备好车辆'],
    ['（一）清点库存。查漏补缺（二）落实值班。（三）备好车辆。', '1 清点库存 | 2 落实值班 | 3 备好车辆'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each([
    ['a word that ends in the numeral', '当务之急是统一要求。二要学得深。三要管得严。', '2 学得深 | 3 管得严'],
    ['another number', '一是修路，资金投向前三十二是建桥。三是通水。', '1 修路，资金投向前三十二是建桥 | 3 通水'],
    ['as it is', '坚持一是一、二是二，实事求是。', ''],
    ['twice', '一是修路，路有二是桥又有二是渠之说。三是通水。', '1 修路，路有二是桥又有二是渠之说 | 3 通水'],
    ['in a list of numerals', '一、抓调度，盯住一二、三产业。三、抓项目。', '1 抓调度，盯住一二、三产业 | 3 抓项目'],
  ])('near miss: %s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });
});

describe('line breaks are lost', () => {
  test.each([
    [
      '一、突出重点，抓好落实（一）抓排查。各村要自查。（二）抓整改。',
      '1 突出重点，抓好落实 | 1/1 抓排查 | 1/2 抓整改',
    ],
    ['（一）学习到位（二）落实到位（三）督查到位。', '1 学习到位 | 2 落实到位 | 3 督查到位'],
    ['一、抓好三件事（1）修路（2）架桥。（3）通水。', '1 抓好三件事 | 1/1 修路 | 1/2 架桥 | 1/3 通水'],
    ['一、加强领导，压实责任1.明确分工。2.严格督查。', '1 加强领导，压实责任 | 1/1 明确分工 | 1/2 严格督查'],
    [
      '一、认清形势，增强紧迫感今年以来，火灾多发。\n二、抓好落实同志们，要实干。',
      '1 认清形势，增强紧迫感 | 2 抓好落实',
    ],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each([
    ['a part of a rule', '依照第三条（一）项抓排查。（二）抓整改。', ''],
    ['annexes', '详见附件（一）、附件（二）。', ''],
    ['parts that are named', '依照（一）项和（二）项办理。', ''],
    ['a decimal', '产量提高1.5倍。2.抓管理。', ''],
    [
      'a time that belongs to the heading',
      '一、回顾过去一年，成绩来之不易\n二、立足当前',
      '1 回顾过去一年，成绩来之不易 | 2 立足当前',
    ],
    [
      'points that run on',
      '一是主题教育开展一年来，各单位要巩固成果。二是深化整治今年以来，查处的问题要回头看。',
      '1 主题教育开展一年来，各单位要巩固成果 | 2 深化整治今年以来，查处的问题要回头看',
    ],
    [
      'those a point asks for something',
      '一要紧紧依靠同志们，把工作做得更好。二要真心感谢全体同志们，多办实事。',
      '1 紧紧依靠同志们，把工作做得更好 | 2 真心感谢全体同志们，多办实事',
    ],
    [
      'those a chapter is about',
      '一、紧紧依靠同志们，办好学校\n二、入学教育开展一年来，要补短板',
      '1 紧紧依靠同志们，办好学校 | 2 入学教育开展一年来，要补短板',
    ],
  ])('near miss: %s', (_, text, expected) => {
    expect(outline(text)).toBe(expected);
  });
});

describe('words are left out before a marker', () => {
  test.each([
    ['成绩有三：一是产业壮大。……二是环境变好。……三是民生改善。', '1 产业壮大 | 2 环境变好 | 3 民生改善'],
    ['一、认清形势\n尤其是今年 …… 二、抓好落实\n要实干。', '1 认清形势 | 2 抓好落实'],
    ['一、认清形势\n……二、抓好落实\n……', '1 认清形势 | 2 抓好落实'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each(['他在会上反复讲……一二三产业要融合。', '等啊等……二季度过去了。', '数一数……一……二……三。'])(
    'near miss: %s',
    (text) => {
      expect(outline(text)).toBe('');
    },
  );
});

describe('是 behind 第一， belongs to the marker', () => {
  test.each([
    ['有三个特点。第一，是雨来得早。第二，是水位高。', '1 雨来得早 | 2 水位高'],
    ['近年少见。第一，是雨来得早。第三，是水位高。第四，是人手少。', '1 雨来得早 | 3 水位高 | 4 人手少'],
    ['先看两条。第一，是否备足物资。第二，是不是有人值守。', '1 是否备足物资 | 2 是不是有人值守'],
    ['我说两条。第一，沟要清。第二呢，闸要修。', '1 沟要清 | 2 闸要修'],
    ['他跑了第一。第二呢？没有人跑。第三名弃权。', ''],
    ['首先，是雨来得早。其次，是水位高。', '1 是雨来得早 | 2 是水位高'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });
});

describe('the first chapter alone behind the words that announce several', () => {
  test.each([
    [
      '下面，我讲三点意见：一、压实责任，守住底线做好防汛，关键在人。一要人员到位。各站要值守。二要物资到位。',
      '1 压实责任，守住底线做好防汛，关键在人 | 1/1 人员到位 | 1/2 物资到位',
    ],
    [
      '下面，我就防汛工作强调几个问题。 一、认清汛情。今年雨多。（一）雨来得早。（二）水位高。',
      '1 认清汛情 | 1/1 雨来得早 | 1/2 水位高',
    ],
    ['下面，我就以下几个方面和大家交流。一、认清汛情。今年雨多。', '1 认清汛情'],
    ['下面，我讲两点意见：一、压实责任。要值守。\n二、备足物资。要清点。', '1 压实责任 | 2 备足物资'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });

  test.each([
    ['a run', '我讲三点意见：一是压实责任。'],
    ['nothing announced', '要做好防汛工作：一、清点库存。'],
    ['quarters', '我强调两点，一、二季度要抓紧。'],
  ])('near miss: %s', (_, text) => {
    expect(outline(text)).toBe('');
  });
});

describe('最后 in a story', () => {
  test.each([
    [
      '首先，讲安全。事故不等人。\n有人说没事，最后还不是出了事？\n其次，讲环境。垃圾要日清。\n拖到最后，最后吃亏的是大家。',
      '1 讲安全 | 2 讲环境',
    ],
    ['首先，抓落实。\n其次，抓督查。要常态。最后，抓考核。', '1 抓落实 | 2 抓督查 | 3 抓考核'],
    ['首先，抓落实。\n其次，抓督查。\n最后，抓考核。', '1 抓落实 | 2 抓督查 | 3 抓考核'],
    // Within the first of them.
    ['首先，学得少。有的以干代学，最后掉了队。\n其次，干得少。\n最后，管得少。', '1 学得少 | 2 干得少 | 3 管得少'],
    ['首先，学得少。最后，管得少。\n要改。', '1 学得少 | 2 管得少'],
  ])('%s', (text, expected) => {
    expect(outline(text)).toBe(expected);
  });
});
