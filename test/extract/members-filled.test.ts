import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const sets = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: name, expansion }) =>
    expansion === null ? name : `${name}: ${expansion.form} ${expansion.items.map((item) => item.text).join(' | ')}`,
  );

describe('members that fill the sentence behind the name', () => {
  test.each<[string, readonly string[]]>([
    [
      '要做到“五好”，有一个好班子，有一支好队伍，有一条好路子，有一套好制度，有一个好形象。',
      ['五好: list-after 有一个好班子 | 有一支好队伍 | 有一条好路子 | 有一套好制度 | 有一个好形象'],
    ],
    [
      '小区推行“三亮三比三评”，党员亮身份、亮承诺、亮行动，比学习、比服务、比奉献，群众评、支部评、社区评。',
      ['三亮三比三评: list-after 亮身份 | 亮承诺 | 亮行动 | 比学习 | 比服务 | 比奉献 | 群众评 | 支部评 | 社区评'],
    ],
    // Fewer than are counted; what does not hold the word.
    ['落实“五好”标准，好班子、好队伍、好制度，还差两好。', ['五好']],
    ['推进“三优”工作，优服务，抓队伍，强基础。', ['三优']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('members of one build, whatever leads to them', () => {
  test.each<[string, readonly string[]]>([
    [
      '扎实推进“三变”改革，推动资源变资产、资金变股金、农民变股东。',
      ['三变: list-after 资源变资产 | 资金变股金 | 农民变股东'],
    ],
    [
      '深化“三能”改革，做到干部能上能下、员工能进能出、收入能增能减。',
      ['三能: list-after 干部能上能下 | 员工能进能出 | 收入能增能减'],
    ],
    ['实施“三变”改革，思想要变，作风要变，办法也要变。', ['三变']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('what a set is made of, told before it', () => {
  test.each<[string, readonly string[]]>([
    [
      '以创建“文明单位、文明班组、文明职工”为内容的“三创”活动扎实开展。',
      ['三创: list-before 文明单位 | 文明班组 | 文明职工'],
    ],
    ['以比干劲、比技能、比安全为主要内容的“三比”竞赛成效明显。', ['三比: list-before 比干劲 | 比技能 | 比安全']],
    ['以创建文明单位为内容的“三创”活动扎实开展。', ['三创']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('what the parts of a sum stand for', () => {
  test.each<[string, readonly string[]]>([
    [
      '推广“1+3+N”模式，“1”是一名网格长，“3”是三名网格员，“N”是若干名志愿者。',
      ['1+3+N: list-after 一名网格长 | 三名网格员 | 若干名志愿者'],
    ],
    ['实行“1+2”模式，“1”即一个中心，“2”即两个站点。', ['1+2: list-after 一个中心 | 两个站点']],
    ['实行“1+3+N”模式，“1”是一名网格长，其余另行通知。', ['1+3+N']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('members told apart', () => {
  test.each<[string, readonly string[]]>([
    ['种好“三块田”，一块是试验田，一块是示范田，一块是高产田。', ['三块田: numbered 试验田 | 示范田 | 高产田']],
    [
      '要管好“三本账”：\n第一本账是土地账，谁在种要清楚。\n第二本账是资金账，一分一厘都要公开。\n第三本账是人头账，心中要有数。',
      ['三本账: numbered 土地账 | 资金账 | 人头账'],
    ],
    [
      '“三早”怎么落实？早部署，方案年前下发。早发动，节后就开会。早落实，三月底前开工。',
      ['三早: parallel 早部署 | 早发动 | 早落实'],
    ],
    [
      '实施“五个一”工程：每村建一个广场、一个卫生室、一个超市、一支文艺队、一条硬化路。',
      ['五个一: list-after 每村建一个广场 | 一个卫生室 | 一个超市 | 一支文艺队 | 一条硬化路'],
    ],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('members in paragraphs of their own', () => {
  test.each<[string, readonly string[]]>([
    [
      '要按照“五个一批”的路子，把项目抓实。\n开工一批。月底前全部开工。\n竣工一批。年内投产。\n签约一批。盯住客商。\n储备一批。跟着政策谋划。',
      ['五个一批: parallel 开工一批 | 竣工一批 | 签约一批 | 储备一批'],
    ],
    [
      '聚焦“三提升两下降”目标，打好翻身仗。\n要提升结案率。盯住节点。\n要提升调解率。挺在前面。\n要提升文书质量。层层把关。',
      ['三提升两下降: parallel 提升结案率 | 提升调解率 | 提升文书质量'],
    ],
    [
      '我归纳为“三化”问题。\n一个是责任虚化。有的一年没汇报。\n一个是组织弱化。年龄偏大。\n一个是生活软化。学习偏少。',
      ['三化: numbered 责任虚化 | 组织弱化 | 生活软化'],
    ],
    [
      '要算好三本账。第一本是经济账。早签早选。第二本是环境账。住得敞亮。第三本是感情账。街坊不散。',
      ['三本账: numbered 经济账 | 环境账 | 感情账'],
    ],
    [
      '党员身边无违纪、党员身边无事故、党员身边无投诉，做到三个身边无。',
      ['三个身边无: list-before 党员身边无违纪 | 党员身边无事故 | 党员身边无投诉'],
    ],
    // Too few; of other words; the noun said again.
    ['落实“五个一批”。\n开工一批。月底前开工。\n竣工一批。年内投产。\n其他另行安排。', ['五个一批']],
    ['这是“三化”问题。\n一个是学习少。\n一个是管得松。\n一个是查得轻。', ['三化']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('clauses that begin with the word of their name', () => {
  test.each<[string, readonly string[]]>([
    [
      '这叫“三个先”，先问群众怎么看，先请专家把脉，先把账算清再开工，别处也能用。',
      ['三个先: list-after 先问群众怎么看 | 先请专家把脉 | 先把账算清再开工'],
    ],
    ['做到“三个不”，不拖一天，不欠一分，不躲一事，各地都要学。', ['三个不: list-after 不拖一天 | 不欠一分 | 不躲一事']],
    // Other words; one too many; what is said of the name.
    ['这叫“三个先”，先问群众，再请专家，后算细账，别处也能用。', ['三个先']],
    ['这叫“三个先”，先看，先问群众，大家都来学，别处也能用。', ['三个先']],
    ['“三个不”，不是口号，不是摆设，不是应付，要落实。', ['三个不']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('what is no list of a name', () => {
  test.each<[string, readonly string[]]>([
    ['村“两委”和驻村工作队都请来，就是要把板子打到人身上，把整改落到事上。', ['两委']],
    ['修理厂要对刹车、转向、轮胎三大件负责到底。', []],
    ['东湖、西湖两个基层法院的院长没有来。', []],
    ['202、305两个工作面明天停下来。', []],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('how members are told behind their name', () => {
  test.each<[string, readonly string[]]>([
    ['突出“三基建设”，建强基本组织、基本队伍、基本制度。', ['三基建设: list-after 基本组织 | 基本队伍 | 基本制度']],
    [
      '健全“三调联动”机制，人民调解、行政调解、司法调解有机衔接。',
      ['三调联动: list-after 人民调解 | 行政调解 | 司法调解'],
    ],
    [
      '怎样当好“三个人”。当组织的放心人，政治上靠得住；当群众的贴心人，感情上连得紧；当发展的带头人，本领上过得硬。',
      ['三个人: parallel 当组织的放心人 | 当群众的贴心人 | 当发展的带头人'],
    ],
    [
      '主要是“三缺”：缺人才，医师只有九人；缺设备，卫生院没有DR；缺服务，看病要跑两趟。',
      ['三缺: list-after 缺人才 | 缺设备 | 缺服务'],
    ],
    ['要有三股劲：一股闯劲，一股拼劲，一股韧劲。', ['三股劲: list-after 一股闯劲 | 一股拼劲 | 一股韧劲']],
    [
      '建好三支队伍，一支是技术队伍，一支是管理队伍，一支是农民队伍。',
      ['三支队伍: numbered 技术队伍 | 管理队伍 | 农民队伍'],
    ],
    [
      '写好“三篇文章”：第一篇，写好农业“特”字文章；第二篇，写好工业“强”字文章；第三篇，写好旅游“活”字文章。',
      ['三篇文章: list-after 写好农业“特”字文章 | 写好工业“强”字文章 | 写好旅游“活”字文章'],
    ],
    [
      '总的思路是“一二三五”：紧盯一个目标，用好两种资源，办好三件大事，落实五项措施。',
      ['一二三五: list-after 紧盯一个目标 | 用好两种资源 | 办好三件大事 | 落实五项措施'],
    ],
    ['围绕“立足三农、服务城乡”的宗旨，办好银行。', ['三农']],
    // What is counted; a day; how often.
    ['来了三支队伍，都很精神。', []],
    ['干部的韧劲、匠人的巧劲、群众的闯劲，三股劲换来了今天。', []],
    ['不忘“九一八”：那是国耻。', []],
    ['要做到三天一小查、五天一大查。', []],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('members of packs, and what stands around them', () => {
  test.each<[string, readonly string[]]>([
    [
      '落实“三有三落实”：有场所、有人员、有经费，做到责任落实、措施落实、奖惩落实。',
      ['三有三落实: list-after 有场所 | 有人员 | 有经费 | 责任落实 | 措施落实 | 奖惩落实'],
    ],
    [
      '坚持“三真三实”抓调研——真听、真看、真想，察实情、出实招、求实效。',
      ['三真三实: list-after 真听 | 真看 | 真想 | 察实情 | 出实招 | 求实效'],
    ],
    [
      '推进医共体“五统一”，行政、人员、财务、药品、信息统一管理。',
      ['五统一: list-after 行政 | 人员 | 财务 | 药品 | 信息'],
    ],
    ['确保“保工资、保运转、保民生”三保支出。', ['三保: list-before 保工资 | 保运转 | 保民生']],
    ['围绕“人往哪去、钱从哪来、房怎么建”三个难题求突破。', ['三个难题: list-before 人往哪去 | 钱从哪来 | 房怎么建']],
    ['处理好“权”与“责”、“管”与“放”、“严”与“宽”三对关系。', []],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});

describe('names that look like measures, and words between a name and its sentences', () => {
  test.each<[string, readonly string[]]>([
    ['实施“三名”战略，名医、名科、名院一体打造。', ['三名: list-after 名医 | 名科 | 名院']],
    [
      '我提“三个有”与大家共勉。有爱心，把孩子放在心上。有专心，把课上好。有耐心，不放弃后进生。',
      ['三个有: parallel 有爱心 | 有专心 | 有耐心'],
    ],
    [
      '思路是“1345”，即锚定一个目标，抓牢三项重点，强化四项举措，实现五个提升。三项重点就是维护安全、化解矛盾、打击犯罪。',
      [
        '1345: list-after 锚定一个目标 | 抓牢三项重点 | 强化四项举措 | 实现五个提升',
        '三项重点: list-after 维护安全 | 化解矛盾 | 打击犯罪',
        '五个提升',
      ],
    ],
    ['月底前拿出“两单”，问题清单和整改清单。', ['两单: list-after 问题清单 | 整改清单']],
    ['出了事一律“双查”，既查当事人又查管理者。', ['双查: list-after 查当事人 | 查管理者']],
    ['月底前拿出“两单”，问题和整改都要写清。', ['两单']],
    // People; sentences of other words.
    ['表彰“三名”，请大家鼓掌。', []],
    ['我提“三个有”与大家共勉。希望大家努力。', ['三个有']],
  ])('%s', (text, expected) => {
    expect(sets(text)).toEqual(expected);
  });
});
