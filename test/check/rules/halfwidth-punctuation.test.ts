import { describe, expect, test } from 'vitest';
import { halfwidthPunctuation } from '../../../src/check/rules/halfwidth-punctuation.js';
import { fixed, marked } from '../check.js';

describe('finds', () => {
  test.each([
    ['党(工)委书记亲自抓;班子成员配合抓,一级抓一级.', ['(', ')', ';', ',', '.']],
    ['同志们:', [':']],
    ['新台阶!', ['!']],
    ['怎么办?', ['?']],
    ['GDP增长8%,其中工业增长9%。', [',']],
    ['各乡镇（街道)要守土有责。', [')']],
    ['(1)抓班子。', ['(', ')']],
    ['一､提高认识', ['､']],
    ['大家要认真学习.会后要抓好落实.', ['.', '.']],
    ['(试行)', ['(', ')']],
    ['大家要抓好落实.让我们一起努力，共同奋斗！', ['.']],
    ['要提高认识，压实责任.要加强领导。', ['.']],
    ['第一,提高认识', [',']],
    ['1)抓班子。2)带队伍。', [')', ')']],
  ])('%s', (text, spans) => {
    expect(marked(text, halfwidthPunctuation)).toEqual(spans);
  });
});

describe('leaves alone', () => {
  test.each([
    '增长3.5%，总值1,234亿元。',
    '会议于10:30开始，比分为1:2。',
    '详见https://a.cn/b?x=1,2;y=3，请查收。',
    '邮箱zhang.san@a.gov.cn;',
    '附件：方案(终稿).docx',
    '国内生产总值(GDP)增长。',
    '他说Hello, world! OK? (yes)',
    '{{name:全称}}',
    '面积为3.5.',
    '一.提高认识',
    'XX,XX',
    '填写( )内的内容',
    'A&nbsp;B',
    '党（工）委',
    '![图](附件(一).png)',
    '爱新觉罗.溥仪',
    '马克思主义创始人卡尔.马克思指出，要改变世界。',
    '全国劳动模范买买提.艾力同志，是我们的榜样。',
    '第一章.总则，第十二章.附则。',
    '见方案（工作方案最终稿.终稿）',
    'C:\\文件\\a.txt',
    '2019.3.5',
    '等等...',
    '例：1.2.3节',
    '一,提高认识',
    '（一）,强化',
    '见附件12)中的说明',
  ])('%s', (text) => {
    expect(marked(text, halfwidthPunctuation)).toEqual([]);
  });
});

describe('mends', () => {
  test.each([
    ['党(工)委;抓落实,见实效!', '党（工）委；抓落实，见实效！'],
    ['他说:好.', '他说：好。'],
    ['甲(乙(丙)丁)戊', '甲（乙（丙）丁）戊'],
  ])('%s', (text, right) => {
    expect(fixed(text, halfwidthPunctuation)).toBe(right);
  });
});
