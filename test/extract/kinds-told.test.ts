/** Kinds of units that tell what was done, what is wrong or what a meeting is for, beside those that ask in like words. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const LETTERS: Readonly<Record<string, string>> = { requirement: 'r', achievement: 'a', problem: 'p', other: 'o' };
type Node = NonNullable<ReturnType<typeof reading>['outline']>[number];
const flat = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...flat(node.children)]);
const kinds = (text: string): string =>
  flat(reading(text).outline ?? [])
    .map(({ kind }) => LETTERS[kind])
    .join('');

describe('headings that tell how it went', () => {
  test.each<[string, string]>([
    ['（一）组织领导得到加强。成立了专班。\n（二）督促检查扎实有力。先后开展督查12次。', 'aa'],
    [
      '一、任务完成得好\n全年任务提前完成。\n二、队伍带得好\n涌现出一批典型。\n三、问题也还不少\n少数同志作风漂浮。',
      'aap',
    ],
    ['（一）抓班子，核心作用更加凸显。调整干部40人。\n（二）抓队伍，整体素质明显提升。培训800人次。', 'aa'],
    ['（1）积极开展矛盾排查，共排查纠纷35起。（2）认真组织法律援助，办理案件18件。', 'aa'],
    ['我们的主要做法是：一是领导带头，示范引领。二是分类指导，梯次推进。', 'aa'],
    ['一、前一阶段做得怎么样\n开局不错，已登记单位1.9万家。\n二、下一步怎么干\n要倒排工期。', 'ar'],
    ['重点做了以下工作：\n1、抓存款，实力不断增强。余额18亿元。\n2、抓管理，内控制度日趋完善。', 'aa'],
    [
      '一、过去一年干得怎么样\n建成了医共体。\n二、今年要干什么\n（一）强基层。下派医师。\n（二）优服务。推行一站式结算。',
      'arrr',
    ],
    [
      '一、十年实践，成就辉煌\n（一）经济实力跃上新台阶。\n（二）城乡面貌发生新变化。\n二、乘势而上，再创新业\n（一）坚定不移抓工业。\n（二）持之以恒惠民生。',
      'aaarrr',
    ],
    [
      '（一）抓实思想引领。组织集中学习24次，开展专题宣讲36场。\n（二）抓实队伍建设。培训干部1200人次，选派干部85名。\n以上成绩的取得，是大家努力的结果。',
      'aa',
    ],
    ['（1）项目推进快。42个项目开工40个。（2）征地拆迁顺。六个地块净地交付。（3）资金到位好。到位率95%。', 'aaa'],
    ['一、抓防火，山林连续五年未发生火灾\n投入资金200万元。\n二、抓产业，林下经济蓬勃发展\n发展种植1.2万亩。', 'aa'],
    ['（一）招商引资跑出加速度。签约项目56个。\n（二）项目建设按下快进键。42个项目全部开工。', 'aa'],
    [
      '同志们，一季度开局良好，可圈可点：\n一是农业有成效。一类苗占到八成。\n二是工业有突破。3家企业竣工。\n二季度务必抓好以下重点：\n一是千方百计抓生产。\n二是用心用情抓民生。',
      'aarr',
    ],
    [
      '（一）坚持问题导向，啃下了一批硬骨头。12个积案全部化解。\n（二）坚持建章立制，巩固了来之不易的成果。出台制度18项。',
      'aa',
    ],
    // In like words, asked.
    [
      '（一）坚持问题导向，啃下一批硬骨头。12个积案年底前化解。\n（二）坚持建章立制，巩固来之不易的成果。年内出台制度18项。',
      'rr',
    ],
    ['（一）招商引资要跑出加速度。紧盯长三角。\n（二）项目建设要按下快进键。倒排工期。', 'rr'],
    ['（一）抓实思想引领。组织好学习。\n（二）抓实队伍建设。加大培训。\n以上要求，请抓好落实。', 'rr'],
    ['一、在项目建设上实现新突破\n要倒排工期。\n二、力争产业迈上新台阶\n要引进龙头。', 'rr'],
    ['重点做好以下工作：\n1、抓存款，实力要不断增强。\n2、抓管理，健全内控制度。', 'rr'],
    ['（一）抓班子，着力增强核心作用。要选好配强。\n（二）抓队伍，着力提升整体素质。要加大培训。', 'rr'],
    ['（1）积极开展矛盾排查，做到底数清。（2）认真组织法律援助，做到应援尽援。', 'rr'],
    ['一是认识到位。二是责任到位。三是督查到位。', 'rrr'],
    ['要使组织领导得到加强：一是建专班。二是定人员。', 'rr'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});

describe('lists of what is wrong', () => {
  test.each<[string, string]>([
    ['要高度警惕三种现象：一是数字造假，二是弄虚作假，三是欺上瞒下。', 'ppp'],
    ['征管工作存在着“三个不”：一是底子不清。户数说不准。二是手段不硬。收缴率低。三是人员不适应。年龄偏大。', 'ppp'],
    ['在看到成绩的同时，也要看到：一些地方，一是重视不够，二是投入不足，三是管理粗放。', 'ppp'],
    ['一方面，干部队伍年龄老化；另一方面，年轻干部留不住。', 'pp'],
    ['①责任落实有温差。有的只开会不落实。②帮扶工作走形式。③干部作风不硬。', 'ppp'],
    ['二、正视差距，增强忧患意识\n（一）总量偏小。\n（二）结构偏重。\n三、乘势而上\n（一）抓工业。', 'rpprr'],
    ['最近，事故接连发生：一是城东工地塔吊倒塌，死亡1人；二是北关门市起火；三是省道客车追尾。', 'ppp'],
    ['也要看到，还有三个不平衡：一是乡镇之间不平衡，二是部门之间不平衡，三是上下不平衡。', 'ppp'],
    ['不利因素是：一是资金缺口大，二是技术力量弱，三是时间要求紧。', 'ppp'],
    ['有利条件是：一是领导重视，二是群众支持，三是经验丰富。', 'ooo'],
    ['但对照目标仍有差距：\n一是外贸订单不足。\n二是房地产持续低迷。\n三是个别部门服务意识不强。', 'ppp'],
    // What is to be kept to, both sides of a task.
    ['要把握三种方法：一是抓两头，二是带中间，三是促平衡。', 'rrr'],
    ['一方面要抓好老客户维护，另一方面要抓好新市场开拓。', 'rr'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});

describe('what a meeting is called for, and goals', () => {
  test.each<[string, string]>([
    ['今天请大家来，就办两件事：一是兑现奖惩，二是部署明年。', 'oo'],
    ['召开这次会议，任务有三个，一是总结去年，二是表彰先进，三是部署今年。', 'ooo'],
    ['今年的主要目标是：一、粮食总产稳定在20万吨；二、森林覆盖率达到45%。', 'rr'],
    ['第一，什么是工匠精神？就是精益求精。第二，怎样弘扬工匠精神？要从本职做起。', 'or'],
    ['（一）指导思想\n以上级精神为指导。\n（二）工作措施\n1.精准识别。逐户核查。\n2.精准帮扶。因户施策。', 'orrr'],
    ['（一）是发展所需。没有人才，都是空谈。\n（二）是民心所向。群众盼望已久。\n（三）是大势所趋。周边都在抢。', 'ooo'],
    ['一、为什么抓\n作风出了问题。\n二、抓什么\n要抓纪律。\n三、怎么抓\n领导要带头。', 'orr'],
    // Asked of whom, or when; steps that are to be taken.
    ['一、当初为什么来\n有的说不清，总归是个问题。\n二、今后怎么干\n要带头。', 'or'],
    ['一、讲清为什么抓\n要把道理讲到户。\n二、讲清怎么抓\n要把办法讲到人。', 'rr'],
    ['今年分三步走：第一步，前十天突破900户；第二步，再用十天突破1200户；第三步，全部扫尾。', 'rrr'],
    ['这三条经验，一要长期坚持，二要不断丰富，三要推广运用。', 'rrr'],
    ['（一）提高认识是前提。各单位要组织学习。\n（二）落实责任是关键。要一级抓一级。', 'rr'],
    // To be done when they are home.
    ['请大家回去以后做好三件事：一是总结经验，二是研究问题，三是部署任务。', 'rrr'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });
});

describe('what the body says of its time', () => {
  const within = (text: string): string =>
    kinds(`同志们：\n一、抓好粮食\n要抓实。\n${text}\n三、狠抓落实\n要严格考核。\n`).slice(1, -1);
  test.each([
    ['二、改善出行\n（一）修桥铺路。去年，修复桥梁12座。\n（二）养护公路。截至目前，养护公路90公里。', 'raa'],
    ['二、改善出行\n（一）修桥铺路。已完成投资2亿元，修复桥梁12座。\n（二）养护公路。累计养护公路90公里。', 'raa'],
    // Asked, or of no time gone by.
    ['二、改善出行\n（一）修桥铺路。去年修得少，今年要修复桥梁12座。\n（二）养护公路。要养护公路90公里。', 'rrr'],
    ['二、改善出行\n（一）修桥铺路。比去年同期多修桥梁12座。\n（二）养护公路。截至年底前养护公路90公里。', 'rrr'],
  ])('%s', (text, expected) => {
    expect(within(text)).toBe(expected);
  });
});

describe('texts that are plans by their title', () => {
  const kindsUnder = (title: string, second = '二、线路\n全年开通25条。'): string =>
    kinds(`${title}\n一、站点工程\n对乡镇站点进行改造提升，全年完成60个。\n${second}\n`);
  test.each([
    ['市邮政局2023年工作安排', undefined, 'rr'],
    ['全县道路养护工作要点（草案）', undefined, 'rr'],
    ['市邮政局2023年工作安排', '二、存在的问题\n网点少，人手紧。', 'rp'],
    ['市邮政局2023年工作安排', '二、去年工作回顾\n全年开通25条。', 'ra'],
    ['2022年工作总结和2023年工作计划', '二、去年工作回顾\n（一）开线路\n1.开通线路25条。\n2.办理邮件3万件。', 'aaaaa'],
  ])('%s %j', (title, second, expected) => {
    expect(kindsUnder(title, second)).toBe(expected);
  });
});

test('what is to be seen asks nothing, however its chapter opens', () => {
  const told = (heading: string): string =>
    kinds(
      `同志们：\n一、${heading}\n1.水库带病。5座没有除险加固。\n2.堤防不高。3公里不达标。\n二、抓好防汛\n要抓实。\n`,
    );
  expect(told('看清工程之弱')).toMatch(/^.pp/);
  expect(told('认清短处')).toMatch(/^.pp/);
});

describe('a chapter that asks to see what was done and what falls short', () => {
  const of = (heading: string): string =>
    kinds(
      `同志们：\n下面，我讲两点意见。\n一、${heading}\n今年以来，全县引进项目63个，同比增长21%，成绩有目共睹。但是，差距不小，主要是“两性”：一是任务的艰巨性。还有9户没有搬迁。二是进展的不平衡性。有的乡镇按兵不动。\n二、抓好招商\n要盯紧项目。\n`,
    )[0] ?? '';
  test.each([
    ['看清形势，绷紧弦', 'r'],
    ['看清差距，增强紧迫感', 'r'],
    ['要看到成效，更要看到差距', 'r'],
    ['既要看到成绩，又要看到不足', 'r'],
    ['肯定成绩，更要正视问题', 'r'],
    // Told.
    ['看到了成绩', 'a'],
    ['今年以来工作成绩显著', 'a'],
  ])('%s', (heading, kind) => {
    expect(of(heading)).toBe(kind);
  });
});

test.each([
  ['关于信访工作', '', 'rpprr'],
  ['信访工作', '', 'rpprr'],
  // Its heading says what it is, or nothing is asked in paragraphs of its own.
  ['去年信访工作回顾', '', 'apprr'],
  ['关于信访工作', '也抓了两件事：\n1.排查纠纷36起。\n2.化解积案12件。', 'appaa'],
])('a heading that only names a job is what it comes to: %s %s', (heading, done, expected) => {
  const tasks =
    done === '' ? '下一步，要重点抓好两件事：\n1.抓排查。各村每周要排查一次。\n2.抓化解。积案要办结。' : done;
  const text = `同志们：\n下面，我讲两项工作。\n一、${heading}\n去年，全县信访总量326件次，同比下降21%，成绩值得肯定。但也存在一些问题。第一，重视不够。第二，排查不细。\n${tasks}\n二、关于招商工作\n要盯紧项目。\n`;
  expect(kinds(text).slice(0, expected.length)).toBe(expected);
});

test.each([
  ['今天我来，一是看望大家，二是了解情况，三是讲几点要求。', 'ooo'],
  ['这次来，主要有两个目的：一是看望慰问，二是调研防汛工作。', 'oo'],
  ['今天来的同志，一要把精神带回去，二要抓好落实。', 'rr'],
  ['近年来，一是学习抓得紧，二是检查跟得上。', 'aa'],
])('what somebody has come for asks nothing: %s', (list, expected) => {
  const text = `在城关镇调研时的讲话\n同志们：\n${list}\n一、抓项目\n要盯紧项目。\n二、抓民生\n要办好实事。\n`;
  expect(kinds(text).slice(0, expected.length)).toBe(expected);
});

test.each([
  [
    '一、这次会开得好\n好在哪里呢？我看有这么三点：第一点，准备充分。会前征求意见136条，大家都谈了心、交了底。第二点，态度认真。自我批评敢于揭短亮丑，没有一团和气，没有评功摆好。第三点，触及灵魂。比如，有同志讲得很深刻。',
    'aaaa',
  ],
  [
    '一、这次会有差距\n差在哪里呢？我看有这么两点：第一点，准备不充分。有的没有谈心。第二点，态度不认真。自我批评没有触及灵魂，没有具体事例。',
    'ppp',
  ],
])('what there is none of, praised or blamed: %s', (chapter, expected) => {
  expect(kinds(`同志们：\n${chapter}\n二、抓好整改\n要认真整改。\n`)).toBe(`${expected}r`);
});
