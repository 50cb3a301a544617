/** Figures as reports tell them: accidents, damage, what a place has, quotas in brackets; each with its near miss. */
import { describe, expect, test } from 'vitest';
import { asked, reading, reported } from './read.js';

const told = ({ targets }: ReturnType<typeof asked>): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ status, metric, value, unit, deadline }) =>
      [status, metric, value, unit, deadline].filter((part) => part !== null).join(' '),
    );

describe('reported', () => {
  test.each<[string, readonly string[]]>([
    // One is as good a count of the dead as twenty, and who is hurt is not dead.
    [
      '全年发生矿山事故2起，死亡1人，同比下降80%，伤3人，同比下降25%。',
      [
        'achieved 发生矿山事故 2 起',
        'achieved 死亡 1 人',
        'achieved 死亡下降 80 %',
        'achieved 伤 3 人',
        'achieved 伤下降 25 %',
      ],
    ],
    ['全年发生矿山事故2起，第1人民医院参加了救治。', ['achieved 发生矿山事故 2 起']],
    // What a share is of stands in brackets.
    [
      '道路交通事故死亡85人，占全年控制指标（177人）的48%。',
      ['achieved 道路交通事故死亡 85 人', 'achieved 道路交通事故死亡占全年控制指标 48 %'],
    ],
    ['新招教师85人（其中研究生12人）。', ['achieved 新招教师 85 人', 'achieved 研究生 12 人']],
    // 126 households are 312 people, and both were lifted.
    ['全镇脱贫126户312人。', ['achieved 脱贫 126 户', 'achieved 脱贫 312 人']],
    ['帮助126户贫困户脱贫。', ['achieved 帮助贫困户脱贫 126 户']],
    // A level is of the rate, a change of the change.
    [
      '资产负债率较年初下降2.1个百分点，降至61.8%。',
      ['achieved 资产负债率较年初下降 2.1 个百分点', 'achieved 资产负债率 61.8 %'],
    ],
    [
      '资产负债率较年初下降2.1个百分点，综合线损率下降0.3个百分点。',
      ['achieved 资产负债率较年初下降 2.1 个百分点', 'achieved 综合线损率下降 0.3 个百分点'],
    ],
    ['城乡居民收入分别增长8%、10%。', ['achieved 城乡居民收入增长 8 %', 'achieved 城乡居民收入增长 10 %']],
    ['人均纯收入达到2860元，比1997年翻了两番。', ['achieved 人均纯收入 2860 元', 'achieved 人均纯收入 4 倍']],
    ['累计实现连续安全生产3652天。', ['achieved 连续安全生产 3652 天']],
    ['我先后走访13个村民组。', ['achieved 走访村民组 13 个']],
    ['市区20所标准化幼儿园建设目标已基本实现。', ['achieved 市区标准化幼儿园建设目标 20 所']],
    // Damage is a fact, what was done about it none.
    ['我区遭遇5次强降雨过程，受灾人口3.6万人，倒塌房屋217间，直接经济损失1.8亿元。', []],
    [
      '我区遭遇强降雨，转移受灾群众6800人，修复受损堤防12公里。',
      ['achieved 转移受灾群众 6800 人', 'achieved 修复受损堤防 12 公里'],
    ],
    ['全年发生火灾8起，直接经济损失19.5万元。', ['achieved 发生火灾 8 起', 'achieved 直接经济损失 19.5 万元']],
    // What is only counted goes on.
    ['全村187户，646人。', []],
    ['全村187户，脱贫46户。', ['achieved 脱贫 46 户']],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});

describe('asked for', () => {
  test.each<[string, readonly string[]]>([
    ['全年各类事故死亡人数必须控制在市下达的42人以内。', ['goal 各类事故死亡人数 42 人 全年']],
    ['全年各类事故死亡人数必须控制在42人以内。', ['goal 各类事故死亡人数 42 人 全年']],
    ['煤矿百万吨死亡率控制在3人以下。', ['goal 煤矿百万吨死亡率 3 人']],
    ['今年要生产原煤百万吨。', ['goal 生产原煤 100 万吨 今年']],
    // 力争 raises what was set, by the same day.
    [
      '下半年，各乡镇要抓好招商，确保全年到位资金突破40亿元，力争45亿元。',
      ['goal 到位资金 40 亿元 全年', 'goal 到位资金 45 亿元 全年'],
    ],
    [
      '确保全年到位资金突破40亿元，力争年底前新开工项目12个。',
      ['goal 到位资金 40 亿元 全年', 'goal 新开工项目 12 个 年底前'],
    ],
    // How long each may take is no day.
    ['审批时限压缩50%以上，凡是能定的事项，3个工作日内办结。', ['goal 审批时限压缩 50 %', 'goal 办结 3 个工作日']],
    ['加固堤防3公里，60天内完成。', ['goal 加固堤防 3 公里 60天内']],
    ['受灾面积力争控制在2万亩以内。', ['goal 受灾面积 2 万亩']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

test.each([
  ['一、全村基本情况', []],
  ['一、一年来的工作', ['旱地 288 亩', '水窖 12 口']],
])('%s: what there is, or what was done', (heading, expected) => {
  const { targets } = reading(
    `驻村工作述职报告\n各位领导：\n${heading}\n旱地288亩，水窖12口。\n二、下一步打算\n种好油茶。\n`,
  );
  const measured = (targets ?? []).filter(({ status }) => status !== 'reference');
  expect(measured.map(({ metric, value, unit }) => `${metric} ${value} ${unit}`)).toEqual(expected);
});

describe('what a rate or a count is set against', () => {
  test.each<[string, readonly string[]]>([
    [
      '贫困发生率降至0.3%，低于全县0.2个百分点。',
      ['achieved 贫困发生率 0.3 %', 'achieved 贫困发生率低于全县 0.2 个百分点'],
    ],
    [
      '引进新药12种，低于全县平均价格的药品有30种。',
      ['achieved 引进新药 12 种', 'achieved 低于全县平均价格的药品 30 种'],
    ],
    ['全年发现火点3处，比前年减少9处。', ['achieved 发现火点 3 处', 'achieved 发现火点减少 9 处']],
    ['全乡村集体经营性收入全部达到10万元以上。', ['achieved 村集体经营性收入 10 万元']],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['林区要每200亩配备1名以上护林员。', ['goal 每200亩配备护林员 1 名']],
    ['每人每月走访10户。', ['goal 每人每月走访 10 户']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

describe('what is counted, and how big', () => {
  test.each<[string, readonly string[]]>([
    ['解决6个村1200人的饮水困难。', ['goal 解决饮水困难 6 个', 'goal 解决饮水困难 1200 人']],
    ['完成3个村的自来水工程。', ['goal 自来水工程 3 个']],
    ['引进3个投资过亿的项目。', ['goal 引进投资过亿的项目 3 个']],
    ['建成千亩示范园2个，每个镇办好1个百亩示范片。', ['goal 建成千亩示范园 2 个', 'goal 每个镇办好百亩示范片 1 个']],
    ['流转土地千亩以上。', ['goal 流转土地 1000 亩']],
    ['农民收入人均达到3万元。', ['goal 农民收入人均 3 万元']],
    ['义务教育巩固率平均达到97%。', ['goal 义务教育巩固率 97 %']],
    [
      '孕产妇死亡率控制在30/10万以下，婴儿死亡率下降1.3个千分点。',
      ['goal 孕产妇死亡率 30 /10万', 'goal 婴儿死亡率下降 1.3 个千分点'],
    ],
    ['严格按照错退率不得超过2%的要求核查。', ['goal 错退率 2 %']],
    // By when: the day is of its own clause.
    ['图书馆12月底前封顶，学生公寓6栋明年8月投入使用。', ['goal 学生公寓明年8月投入使用 6 栋 明年8月']],
    ['图书馆12月底前封顶，学生公寓新建6栋。', ['goal 学生公寓新建 6 栋 12月底前']],
    ['各乡镇要在清明前完成造林5000亩。', ['goal 完成造林 5000 亩 清明前']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    [
      '地方财政收入实现2496万元，完成任务的117%，同比增长28.7%。',
      ['achieved 地方财政收入 2496 万元', 'achieved 地方财政收入完成任务 117 %', 'achieved 地方财政收入增长 28.7 %'],
    ],
    ['1995年我市财政收入完成5862万元。', ['achieved 财政收入 5862 万元']],
    ['招收研究生847人（比上年增加200人）。', ['achieved 招收研究生 847 人', 'achieved 招收研究生增加 200 人']],
    [
      '拥有百万人口的大县，粮食总产达到128万吨，比上年增3万吨。',
      ['achieved 粮食总产 128 万吨', 'achieved 粮食总产增 3 万吨'],
    ],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});

test.each<[string, readonly string[]]>([
  [
    '人均绿地面积提高0.5平方米，达到12.3平方米。',
    ['goal 人均绿地面积提高 0.5 平方米', 'goal 人均绿地面积 12.3 平方米'],
  ],
  ['城镇化率每年提高1.2个百分点，2025年达到55%。', ['goal 城镇化率每年提高 1.2 个百分点', 'goal 城镇化率 55 % 2025年']],
  ['调委会新增12个，达到82个。', ['goal 调委会新增 12 个', 'goal 调委会新增 82 个']],
  ['产值超过亿元的企业发展到12家。', ['goal 产值超过亿元的企业 12 家']],
  ['引进亿元以上项目10个、十亿元项目1个。', ['goal 引进亿元以上项目 10 个', 'goal 十亿元项目 1 个']],
])('a level behind a change: %s', (text, expected) => {
  expect(told(asked(text))).toEqual(expected);
});

test('a bound is told whole: 不得少于2次', () => {
  const text = '各单位负责人每月带队检查不得少于2次，要确保合格率达到98%。';
  expect(asked(text).targets?.map((target) => target.text)).toEqual([
    '各单位负责人每月带队检查不得少于2次',
    '确保合格率达到98%',
  ]);
});

describe('told among what is asked for', () => {
  test.each<[string, readonly string[]]>([
    // Up to a day gone by …
    ['到昨天下午，签约936户，签约率81%。', ['achieved 签约 936 户', 'achieved 签约率 81 %']],
    ['到今天早上为止，转移群众1300人。', ['achieved 转移群众 1300 人']],
    ['到目前为止，已播种1.6万亩。', ['achieved 播种 1.6 万亩']],
    // … or to come.
    ['到今天下午6点，转移群众1300人。', ['goal 转移群众 1300 人']],
    ['到明年底，签约936户。', ['goal 签约 936 户 明年底']],
    // The end of a year gone by, and of this one.
    ['去年年底，全镇低保对象由2015年的860户、1300人减少到52户。', ['achieved 低保对象 52 户']],
    ['年底，全镇低保对象要减少到52户。', ['goal 低保对象减少 52 户 年底']],
    // All that is left is to be settled; what is only counted is not.
    ['8月底前，立行立改的15个问题要全部销号。', ['goal 立行立改问题要全部销号 15 个 8月底前']],
    ['8月底前，立行立改的15个问题要有明显进展。', []],
    // There they are, and of each something is asked.
    ['镇里9座小水库、30口山塘，每座落实责任人。', []],
    ['镇里新建小水库9座，每座落实责任人。', ['goal 镇里新建小水库 9 座']],
    ['要建示范户120户，户户有标牌。', ['goal 建示范户 120 户']],
    // Who looks on, what follows, and what is only said.
    ['全县二十几万果农眼巴巴地望着我们。', []],
    ['全县二十几万果农要参加培训。', ['goal 果农要参加培训 20 万']],
    ['局里再加四条：不准饮酒，不准赌博，不准迟到，不准早退。', []],
    ['市里再开通14条公交线路。', ['goal 市里再开通公交线路 14 条']],
    ['三件事，说一千道一万，就是一个“实”字。', []],
    ['从严执行月报告、零报告制度。', []],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });

  test('a heading that names the harvest of a campaign', () => {
    const { targets } = reading(
      '同志们：\n一、春季行动的主要收获\n全乡落实手术986例，占任务的102%，入学率由91%上升到97%。\n二、下一步的要求\n要抓好落实。',
    );
    expect(targets?.map(({ status, metric, value }) => `${status} ${metric} ${value}`)).toEqual([
      'achieved 落实手术 986',
      'achieved 落实手术占任务 102',
      'achieved 入学率 97',
    ]);
  });
});

describe('what counts, and what is only said', () => {
  test.each<[string, readonly string[]]>([
    ['到九月底，实现安全生产1137天。', ['goal 安全生产 1137 天 到九月底']],
    ['打好安全生产100天攻坚战。', []],
    ['采购不得化整为零。', []],
    ['事故起数要降为零。', ['goal 事故起数 0']],
    ['每个法院年底前至少要判一批、曝光一批。', []],
    ['要突破一批关键核心技术。', ['goal 关键核心技术 1 批']],
    ['每周要看一遍报表。', ['goal 看报表 1 遍']],
    // In which cases, not how many.
    ['五人以上党员的必须建立临时党支部，有两门以上不及格的一律劝退。', []],
    ['要培训200名以上党员。', ['goal 培训党员 200 名']],
    // The name of what is carried out.
    ['开展“成本再降一公里”行动。', []],
    ['使用率达到90%以上，使群众满意度达到95%以上。', ['goal 使用率 90 %', 'goal 群众满意度 95 %']],
    ['要明确责任人为XXX，联系电话为XX。', []],
    ['完成率要达到XX，合格率为XX。', ['goal 完成率', 'goal 合格率']],
    // Signs.
    ['PM2.5浓度≤35微克/立方米，优良率≥85%。', ['goal PM2.5浓度 35 微克/立方米', 'goal 优良率 85 %']],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });

  test('the signs compare', () => {
    expect(asked('PM2.5浓度≤35微克/立方米，优良率≥85%。').targets?.map(({ comparator }) => comparator)).toEqual([
      '<=',
      '>=',
    ]);
  });
});
