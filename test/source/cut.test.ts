import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { read } from '../../src/source/reading.js';
import { sourceFromString } from '../../src/source/text.js';
import { breaksOf } from '../../src/source/wrapped.js';
import { lexicon } from '../lexicon.js';

const reading = (text: string): string => read(text, breaksOf(text)).text;

describe('a line end within a number or a word is none, whatever the page', () => {
  test.each<[string, string]>([
    ['全年规模以上工业增加值增长85\n%，税收翻番。', '增长85%，'],
    ['全年规模以上工业增加值增长8.\n5%，税收翻番。', '增长8.5%，'],
    ['全市已完成固定资产投资12.6\n亿元，占任务的一半。', '投资12.6亿元，'],
    ['全年完成固定资产投资350 \r\n亿元，增长一成。', '投资350亿元'],
    ['全年规模以上工业增加值增长1\n2.5%，税收翻番。', '增长12.5%'],
    ['今年计划完成危旧房屋改造任务120\n户，年底见效。', '120户，'],
    ['全县新建农村幸福院和日间照料中心12\n个以上，方便老人。', '12个以上'],
    ['全市常住人口城镇化水平稳步提高，达到35\n万人，列全省第四。', '35万人，'],
    ['全年规模以上企业实现主营业务收入2\n35亿元，增长一成。', '235亿元'],
    ['要抓住机遇，加快推进企业技术改\n造，提升产能。', '技术改造，'],
    ['各级各部门要把思想统一到县委决策上来，抓好落\n实，见到成效。', '抓好落实，'],
    ['各级领导要给企业吃下“定心\n丸”，稳住预期。', '“定心丸”，稳住'],
    ['各单位要切实做到领导到位、措施到位、\n责任到位。', '措施到位、责任到位。'],
    ['全镇要抓好“平安村”“文明村”、\n“卫生村”。', '、“卫生村”'],
    ['在全市农村人居环境整\n治工作会议上的讲话', '在全市农村人居环境整治工作会议上的讲话'],
  ])('%s', (text, found) => {
    expect(reading(text)).toContain(found);
  });

  test('an analysis reads the figure, and its span is that of the text', () => {
    const text = '同志们：\n去年，全县规模以上工业增加值增长8.\n5%，税收增长12\n%。';
    const { targets, source } = analyze(sourceFromString(text), lexicon, {});
    expect(targets?.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['8.5 %', '12 %']);
    expect(source.text?.slice(targets?.[0]?.span.start, targets?.[0]?.span.end)).toContain('8.\n5%');
  });
});

describe('near misses', () => {
  test.each([
    ['a marker alone in its line', '会议还研究了冬修水利的几个问题二、\n关于护林防火'],
    ['a list that stops where a point begins', '要抓好种子、化肥、农药、\n二是抓好农机检修和水利设施的维护'],
    ['a mark left open', '要认真学习“三个代表\n二是抓好落实，推进“两个率先”。'],
    ['marks that close behind the line', '全县上下要深入开展“三城联创\n“五城同建”活动。'],
    ['a stop', '全年规模以上工业增加值增长85。\n%是单位，各地注意。'],
    ['the number of the next heading', '全年规模以上工业增加值完成85\n2.抓好农业农村工作。'],
    ['a year', '全市规模以上工业企业达到85\n2024年再增加10家。'],
    ['a name behind a number', '请各单位于会后将名单报送至综合科房间235\n人社局负责汇总。'],
    ['a word that begins as a unit', '全县注册登记的体育类社会组织达到120\n户外运动协会今年换届。'],
    ['a hotline', '发现安全生产隐患请随时拨打热线12350\n元旦期间安排专人值班。'],
    ['a count of houses', '全县已经建成的乡镇综合文化站达到12\n家庭教育指导要跟上。'],
    ['figures of two lines', '发现安全生产隐患请随时拨打热线12350\n5户联保机制要用好。'],
    ['a month of a list', '2018年1月份完成工业投资85\n2月份完成工业投资90'],
    ['a word of its own', '全年规模以上工业企业新增85\n人民群众满意度提高。'],
    ['a cell', '增加值增长85\n%'],
    ['words that only meet', '第三个突出重点，确保项目全面竣工\n作为县委书记，我来负责。'],
    ['words that begin anew', '严厉打击违法犯罪，维护社会治安\n全县上下要行动起来。'],
    ['an indent', '要抓住机遇，加快推进企业技术改\n　　造福一方。'],
    ['another word', '要抓住机遇，加快推进企业改\n革命老区要先行。'],
  ])('%s: %s', (_, text) => {
    expect(reading(text)).toContain('\n');
  });
});
