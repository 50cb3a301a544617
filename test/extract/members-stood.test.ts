import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Sets and announcements of a text. */
const told = (text: string): readonly string[] => {
  const { slogans, announcements } = reading(text);
  return [
    ...(slogans ?? []).map(({ text: name, expansion }) =>
      expansion === null ? name : `${name}: ${expansion.form} ${expansion.items.map((item) => item.text).join(' | ')}`,
    ),
    ...(announcements ?? []).map(({ text: words, declared, found }) => `${words} ${declared}/${found}`),
  ];
};

describe('names that open the sentence behind the one that counts them', () => {
  test.each<[string, readonly string[]]>([
    [
      '突出一条主线。就是强产业。\n守好两个窗口。一个是码头，一个是车站。\n建好三个基地。育种基地、加工基地、物流基地，年底前动工。',
      [
        '一条主线',
        '两个窗口: list-after 码头 | 车站',
        '三个基地: list-after 育种基地 | 加工基地 | 物流基地',
        '两个窗口 2/2',
        '三个基地 3/3',
      ],
    ],
    [
      '培育三个品牌。“东街夜市”“西街书场”“南街花会”。年底前都要挂牌。',
      ['三个品牌: list-after 东街夜市 | 西街书场 | 南街花会', '三个品牌 3/3'],
    ],
    [
      '实施三项工程。强基工程、育苗工程、暖心工程，每项都要有人管。',
      ['三项工程: list-after 强基工程 | 育苗工程 | 暖心工程', '实施三项工程 3/3'],
    ],
    ['上了三个项目。粮库、冷库、烘干房都已开工，后续还要配套。', []],
    ['培育三个品牌。“东街夜市”“西街书场”已经挂牌。', []],
    // Heads that do not count up, or from no core.
    ['抓好一个重点。\n引进两家企业。\n完成三项改造。', []],
    ['突出一条主线。就是强产业。\n建好三个粮库。\n修通四条公路。', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('clauses of one shape that fill the sentence behind the name', () => {
  test.each<[string, readonly string[]]>([
    [
      '建立“三个层次”的培训体系。新进人员学规范，业务骨干学技术，管理人员学决策。年底考试。',
      ['三个层次: list-after 新进人员学规范 | 业务骨干学技术 | 管理人员学决策', '建立“三个层次” 3/3'],
    ],
    [
      '建立“三级联动”机制。市级抓统筹，县级抓调度，乡级抓落实。年底考评。',
      ['三级联动: list-after 市级抓统筹 | 县级抓调度 | 乡级抓落实', '建立“三级联动”机制 3/3'],
    ],
    ['落实“三个清单”。去年做得好，今年要坚持，明年再提高。', ['三个清单']],
    ['建立“三个层次”的培训体系。新进人员学规范，业务骨干学技术。', ['三个层次']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a list behind the word of the name', () => {
  test.each<[string, readonly string[]]>([
    [
      '推进“五个身边”行动，建好群众身边的阅览室、球场、花园、步道和食堂。',
      ['五个身边: list-after 阅览室 | 球场 | 花园 | 步道 | 食堂', '推进“五个身边”行动 5/5'],
    ],
    ['推进“三个身边”行动，办好职工身边的大事、小事，年底考评。', ['三个身边']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('members right before a name of two words or of a measure', () => {
  test.each<[string, readonly string[]]>([
    [
      '谁主管谁负责、谁审批谁负责、谁使用谁负责，“三谁三负责”要写进制度。',
      [
        '三谁三负责: list-before 谁主管谁负责 | 谁审批谁负责 | 谁使用谁负责',
        '谁主管谁负责、谁审批谁负责、谁使用谁负责，“三谁三负责” 3/3',
      ],
    ],
    // A well-known name declares nothing of the text's own.
    [
      '要做到管行业必须管防疫、管市场必须管防疫、管单位必须管防疫，“三管三必须”人人清楚。',
      ['三管三必须: list-before 管行业必须管防疫 | 管市场必须管防疫 | 管单位必须管防疫'],
    ],
    ['要管行业、管市场、管单位，“三管三必须”人人清楚。', ['三管三必须']],
    [
      '工会是职工之家、劳模之家、困难职工之家，这“三家”要办出温度。',
      ['三家: list-before 职工之家 | 劳模之家 | 困难职工之家', '职工之家、劳模之家、困难职工之家，这“三家” 3/3'],
    ],
    ['甲厂、乙厂、丙家，这“三家”各有各的难处。', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('names of one character that are images', () => {
  test.each<[string, readonly string[]]>([
    [
      '门诊要守好预检、分诊、就诊三道关，一步不能省。',
      ['三道关: list-before 预检 | 分诊 | 就诊', '预检、分诊、就诊三道关 3/3'],
    ],
    [
      '材料经过初审、复核、终审三道关后上报。',
      ['三道关: list-before 初审 | 复核 | 终审', '初审、复核、终审三道关 3/3'],
    ],
    ['年底要算好产量、成本、安全三本账。', ['三本账: list-before 产量 | 成本 | 安全', '产量、成本、安全三本账 3/3']],
    ['仓库里添了桌子、柜子、三张床。', []],
    ['今年还有三道关要过。', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what each is to do, with its 一 further on', () => {
  test.each<[string, readonly string[]]>([
    [
      '开展“三个一”活动：每户发放一张明白卡，每组培养一名带头人，每村建一个示范园，每镇办一场现场会。',
      [
        '三个一: list-after 每户发放一张明白卡 | 每组培养一名带头人 | 每村建一个示范园 | 每镇办一场现场会',
        '开展“三个一”活动 3/4',
      ],
    ],
    ['开展“三个一”活动：每户都要清楚，每组都要行动。', ['三个一']],
    // What is said of a name.
    ['推行“四个一”制度。群众反映好，干部反映好，企业反映好，社会反映好。', ['四个一']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the form of a row right behind its name', () => {
  test.each<[string, readonly string[]]>([
    [
      '做到“四不准”，不准迟到，不准早退，不准请假，不准代会。',
      ['四不准: list-after 不准迟到 | 不准早退 | 不准请假 | 不准代会', '做到“四不准” 4/4'],
    ],
    ['做到“两个结合”，与学习结合，与工作结合。', ['两个结合: parallel 与学习结合 | 与工作结合', '做到“两个结合” 2/2']],
    [
      '今年用好“两个载体”。一个是党员积分，一个是志愿服务站。',
      ['两个载体: list-after 党员积分 | 志愿服务站', '“两个载体” 2/2'],
    ],
    ['抓“两个重点”。一个是春耕。县里已经安排。一个是防汛。', ['两个重点: numbered 春耕 | 防汛', '“两个重点” 2/2']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('counts told field by field, or with a remark before the list', () => {
  test.each<[string, readonly string[]]>([
    ['今年主要抓了两件事。招生方面，扩大了规模。就业方面，办了招聘会。', ['主要抓了两件事 2/2']],
    ['去年干了三件事。教学方面，评估过关。科研方面，立项不少。', []],
    ['目前有三个问题不容忽视。一是底数不清。二是责任不明。三是措施不实。', ['有三个问题 3/3']],
    // A wrong count: the list follows the remark at once.
    ['有三个问题需要警惕。一是底数不清。二是责任不明。', ['有三个问题 3/2']],
    ['有三个问题大家都清楚，一件一件办。一是抓早。二是抓小。', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('members of two words in a row behind their name', () => {
  test.each<[string, readonly string[]]>([
    [
      '推行“三净一规范”，也就是屋里净、院里净、门口净，柴草堆放规范，老人都夸。',
      ['三净一规范: list-after 屋里净 | 院里净 | 门口净 | 柴草堆放规范', '“三净一规范” 4/4'],
    ],
    [
      '甲村搞了“三净一规范”，也就是屋里净、院里净、门口净，柴草堆放规范；乙村学得快，家家干净。',
      ['三净一规范: list-after 屋里净 | 院里净 | 门口净 | 柴草堆放规范'],
    ],
    [
      '开展“三好一满意”活动。要做到服务好、质量好、医德好，让群众满意。',
      ['三好一满意: list-after 服务好 | 质量好 | 医德好 | 群众满意', '开展“三好一满意”活动 4/4'],
    ],
    ['开展“三好一满意”活动。要做到人人参与，让群众满意。', ['三好一满意']],
    [
      '完善“两单两卡”，把风险清单、职责清单、操作卡、处置卡发到班组。',
      ['两单两卡: list-after 风险清单 | 职责清单 | 操作卡 | 处置卡', '“两单两卡” 4/4'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('points told by 头一 and verbs in a row', () => {
  test.each<[string, readonly string[]]>([
    ['我想说三句话。头一句话，队伍要硬。\n第二句话，作风要实。\n第三句话，服务要好。', ['我想说三句话 3/3']],
    ['我想说三句话。头一回来，话不多。', ['我想说三句话 3/null']],
    ['围绕一个中心突出两大重点抓好三项改革实现四个突破。', ['一个中心', '两大重点', '三项改革', '四个突破']],
    ['抓好三项改革，实现产值八亿元。', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

test('what is given of a count in marks over too few is what its name stands for', () => {
  const text = (name: string): string =>
    `同志们：\n一、今年要抓住“${name}”\n今年是头一年。\n（一）抓产业。要种足。\n（二）抓道路。要修通。\n（三）抓劳务。要输出。\n二、要干成事\n要干。`;
  expect(told(text('四件大事'))).toEqual(['四件大事: numbered 抓产业 | 抓道路 | 抓劳务', '抓住“四件大事” 4/3']);
  expect(told(text('九件大事'))).toEqual(['九件大事']);
});

test('a list of a count of its own, blank lines before it or not, is no name further up', () => {
  const list = '第一，传达要快。散会就传。\n\n第二，任务要细。落到人。\n\n第三，督查要严。要通报。';
  for (const blank of ['', '\n'])
    expect(told(`同志们：\n书记围绕“三办”改革讲了要求，大家要领会。下面，我再强调三点：\n${blank}${list}`)).toEqual([
      '三办',
      '我再强调三点 3/3',
    ]);
});
