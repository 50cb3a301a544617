import { describe, expect, test } from 'vitest';
import { asked } from './read.js';

/** Responsibilities of one sentence as `actor | modality | duty`. */
const duties = (sentence: string): readonly string[] =>
  (asked(sentence).responsibilities ?? [])
    .filter(({ duty }) => duty !== '扎实干')
    .map(({ actor, modality, duty }) => `${actor} | ${modality} | ${duty}`);

describe('bodies named by what they are to do, places, counters', () => {
  test.each<[string, readonly string[]]>([
    ['省推进职能转变协调小组要建台账、盯节点。', ['省推进职能转变协调小组 | 要 | 建台账、盯节点']],
    ['县促进民营经济发展联席会议要定期会商。', ['县促进民营经济发展联席会议 | 要 | 定期会商']],
    ['市支持东部开发指挥部要挂图作战。', ['市支持东部开发指挥部 | 要 | 挂图作战']],
    ['镇上要成立专班，村上不得截留补助。', ['镇上 | 要 | 成立专班', '村上 | 不得 | 截留补助']],
    ['镇上验收一户、兑付一户，村上不得搭车收费。', ['村上 | 不得 | 搭车收费']],
    ['道路客运、出租车等行业窗口，也要举一反三。', ['道路客运、出租车等行业窗口 | 要 | 举一反三']],
    ['建设管理科牵头，对公路项目开展“回头看”。', ['建设管理科 | 牵头 | 对公路项目开展“回头看”']],
    // Near misses.
    ['推进教育公平要靠全社会。', []],
    ['实际上要看结果。集镇上要干净。', []],
    ['市成立领导小组要有依据。', []],
    ['管理科技要创新。', []],
  ])('%s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});

describe('told of in the first clause, asked in the last', () => {
  test.each<[string, readonly string[]]>([
    ['村党支部书记是第一责任人，一把扫帚扫到底，要亲自上手。', ['村党支部书记 | 要 | 亲自上手']],
    ['驻村干部每周在村不少于4天，要吃在村、住在村。', ['驻村干部 | 要 | 每周在村不少于4天，要吃在村、住在村']],
    ['网格员每天巡查不少于2次，要做好登记。', ['网格员 | 要 | 每天巡查不少于2次，要做好登记']],
    ['县委成立专班，副书记任组长，负总责。', ['副书记 | 负总责 | 负总责']],
    ['县级领导干部带头包案，每人不少于2件，要一包到底。', ['县级领导干部 | 要 | 一包到底']],
    ['领导小组办公室设在市应急局，负责日常协调。', ['领导小组办公室 | 负责 | 日常协调']],
    // Near misses.
    ['道路是生命线，一天也不能断，要加快抢修。', []],
    ['局党组成立领导小组，我任组长，对整改负总责。', []],
    ['企业是市场的主体，活力在于竞争，要放开准入。', []],
  ])('%s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});

describe('things are no actors', () => {
  test.each([
    '缺口部分清明以前必须补上。',
    '困难户、五保户的地一户也不能落下。',
    '隐患一处都不能漏。',
    '三格式化粪池、双瓮式都行，但必须做到不渗、不漏。',
  ])('%s', (sentence) => {
    expect(duties(sentence)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['每一户都要签字。', ['每一户 | 要 | 签字']],
    ['组织部要牵头，监察一处要督办。', ['组织部 | 要 | 牵头', '监察一处 | 要 | 督办']],
  ])('near miss: %s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});

describe('负责', () => {
  test.each<[string, readonly string[]]>([
    ['集镇街面由城管中队负责，学校、卫生院各扫门前雪。', ['城管中队 | 负责 | 集镇街面由城管中队负责']],
    ['县住建局、县农业局按职责分工负责。', ['县住建局、县农业局 | 负责 | 按职责分工负责']],
    [
      '校园周边由派出所负责，校内由学校负责。',
      ['派出所 | 负责 | 校园周边由派出所负责', '学校 | 负责 | 校内由学校负责'],
    ],
    // Near misses.
    ['班子成员分工负责，层层抓落实。', ['班子成员 | 分工负责 | 层层抓落实']],
    ['由县发改局负责汇总。', ['县发改局 | 负责 | 汇总']],
  ])('%s', (sentence, expected) => {
    expect(duties(sentence)).toEqual(expected);
  });
});
