import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reading, reported } from './read.js';

const SIGN = { '=': '', '>=': '≥', '<=': '≤', '~': '≈', range: '' } as const;

/** Targets as `metric: comparator value unit`, with the upper end of a range and ? for a blank. */
const targets = ({ targets: found }: Analysis): readonly string[] =>
  (found ?? []).map(
    ({ metric, comparator, value, valueMax, unit }) =>
      `${metric}: ${SIGN[comparator]}${value ?? '?'}${valueMax === null ? '' : `–${valueMax}`}${unit === null ? '' : ` ${unit}`}`,
  );

describe('value and unit', () => {
  test.each<[string, string]>([
    ['全市地区生产总值增长8%。', '地区生产总值增长: 8 %'],
    ['全市地区生产总值增长8 ％。', '地区生产总值增长: 8 %'],
    ['全市地区生产总值增长百分之八点五。', '地区生产总值增长: 8.5 %'],
    ['村办公经费达到5万元。', '村办公经费: 5 万元'],
    // Who must do it is no metric; 须在 begins within 必须在.
    ['县林业局必须在4月底前完成1.2万亩防火隔离带建设。', '防火隔离带建设: 1.2 万亩'],
    ['县林业局必须完成1.2万亩的造林任务。', '造林任务: 1.2 万亩'],
    ['各镇必须完成造林3000亩。', '完成造林: 3000 亩'],
    ['县林业局必须完成3000亩。', '3000亩: 3000 亩'],
    ['县教育局要力争入学率达到99%。', '入学率: 99 %'],
    ['粮食产量必须达到5万吨。', '粮食产量: 5 万吨'],
    ['完成老旧小区改造127个。', '完成老旧小区改造: 127 个'],
    ['粮食产量达到三百五十万吨。', '粮食产量: 350 万吨'],
    ['发放补贴1,200万元。', '发放补贴: 1200 万元'],
    ['发放补贴１２００万元。', '发放补贴: 1200 万元'],
    ['实现税收28.5万亿元。', '税收: 28.5 万亿元'],
    ['要引进百名博士。', '引进博士: 100 名'],
    ['要培育万名工匠。', '培育工匠: 10000 名'],
    ['服务群众3万人次。', '服务群众: 3 万人次'],
    ['能耗下降3.5%。', '能耗下降: 3.5 %'],
    ['财政供养人员压减两成。', '财政供养人员压减: 20 %'],
    ['森林覆盖率达到六成五。', '森林覆盖率: 65 %'],
    ['产值翻两番。', '产值: 4 倍'],
    ['税收翻一番。', '税收: 2 倍'],
    ['收入提高2个百分点。', '收入提高: 2 个百分点'],
    ['任务完成三分之二。', '任务: 66.7 %'],
    ['参训人数约500人。', '参训人数: ≈500 人'],
    ['新增一万一千人就业。', '新增就业: 11000 人'],
    ['恩格尔系数降到0.35以下。', '恩格尔系数: ≤0.35'],
    ['群众满意度指数提高到92.6，位次不后移。', '群众满意度指数: 92.6'],
    ['落户审批缩短到半个工作日以内。', '落户审批: ≤0.5 个工作日'],
    ['全年不发生一起重大食品安全事件。', '重大食品安全事件: 0 起'],
    ['全县无一例本地病例。', '本地病例: 0 例'],
    ['毛利率比上一届多出三个多百分点。', '毛利率比上一届多出: ≥3 个百分点'],
    ['土地流转费控制在5万一亩以内。', '土地流转费: ≤5 万一亩'],
    ['不动产登记办理时间压减到2个工作日以内。', '不动产登记办理时间: ≤2 个工作日'],
    ['要帮助2万户以上小微企业获得贷款。', '帮助小微企业获得贷款: ≥2 万户'],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual([expected]);
  });
});

describe('a metric that is carried', () => {
  test.each<[string, readonly string[]]>([
    // A speed is of nothing that falls.
    ['单位产值能耗下降3%。5.5%左右的增速可以实现较充分的就业。', ['单位产值能耗下降: 3 %', '增速: ≈5.5 %']],
    ['全市工业产值增长6%。6%的增速并不低。', ['工业产值增长: 6 %', '工业产值增长: 6 %']],
    ['港口吞吐量达到3亿吨，平均每年增长7%。', ['港口吞吐量: 3 亿吨', '港口吞吐量增长: 7 %']],
    ['研发经费达到30亿元，占生产总值的比重达到2.1%。', ['研发经费: 30 亿元', '研发经费占生产总值的比重: 2.1 %']],
    ['占生产总值的比重达到2.1%。', ['占生产总值的比重: 2.1 %']],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual(expected);
  });
});

describe('what a figure is of', () => {
  test.each<[string, readonly string[]]>([
    // What is founded is as big as that; not what is dealt with.
    ['县消防大队负责组建30人的专业救援队。', ['专业救援队: 30 人']],
    ['各乡镇组建20—30人的民兵分队。', ['民兵分队: 20–30 人']],
    ['设立1000万元的专项资金，建成500平方米的活动室。', ['专项资金: 1000 万元', '活动室: 500 平方米']],
    ['组建一支50人的讲解员队伍。', ['讲解员队伍: 50 人']],
    ['要解决4万人的饮水安全问题。', ['解决饮水安全问题: 4 万人']],
    // The words that lead to the number, and those that lead into the clause.
    ['持股比例原则上不低于30%。', ['持股比例: ≥30 %']],
    ['全集团累计完成货运量186万吨，同比增长12%。', ['完成货运量: 186 万吨', '货运量增长: 12 %']],
    ['国土局要在5月31日前把全县186处隐患点再过一遍筛子。', ['隐患点再过一遍筛子: 186 处']],
    ['各级党委要把党建要求写进章程，年底前全部完成。', ['党建要求写进章程完成: 100 %']],
    ['每个村至少配1名速报员。', ['每个村配速报员: ≥1 名']],
    ['即时配送量增长5%。', ['即时配送量增长: 5 %']],
    ['对定点机构检查覆盖率达到100%。', ['定点机构检查覆盖率: 100 %']],
    ['对外承包工程增长5%。', ['对外承包工程增长: 5 %']],
    // A sum is not of how something grows; the same is measured of the next ones.
    ['税收收入增长6%左右，力争突破300亿元。', ['税收收入增长: ≈6 %', '税收收入: ≥300 亿元']],
    [
      '小微企业平均办理时间压缩到3个工作日以内，大中型企业不超过6个工作日。',
      ['小微企业平均办理时间: ≤3 个工作日', '大中型企业办理时间: ≤6 个工作日'],
    ],
    ['审批时限压缩到3天以内，公示期不超过5天。', ['审批时限: ≤3 天', '公示期: ≤5 天']],
    ['今年改造危房1260户，明年再改造1500户。', ['改造危房: 1260 户', '改造危房: 1500 户']],
    ['ESI前1%学科由6个增至8个。', ['ESI前1%学科: 8 个']],
    ['论文被引频次进入全国前1%。', ['论文被引频次: ≤1 %']],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual(expected);
  });
});

describe('small numbers', () => {
  test.each<[string, readonly string[]]>([
    ['管理层级由五级压缩到四级。', ['管理层级: 4 级']],
    ['审批环节由六个减少到三个。', ['审批环节: 3 个']],
    ['每旬调度一次，每半月通报一次。', ['每旬调度: 1 次', '每半月通报: 1 次']],
    ['每处滑坡体落实一名监测员，每所小学配备两名保安。', ['每处滑坡体落实监测员: 1 名', '每所小学配备保安: 2 名']],
    ['在6月底前举办一次联合演练。', ['举办联合演练: 1 次']],
    ['每个村都要办一所幸福院，每个乡镇都要建一个驿站。', ['每个村办一所幸福院: 100 %', '每个乡镇建一个驿站: 100 %']],
    ['新建学校5所（其中寄宿制1所）。', ['新建学校: 5 所', '寄宿制: 1 所']],
    ['获省科技进步奖2项（其中牵头1项）。', ['获省科技进步奖: 2 项', '牵头: 1 项']],
    // Near misses.
    ['会议分三级召开。', []],
    ['由一级医院转诊到三级医院。', []],
    ['要组织一次大讨论。', []],
    ['每天多问一句，每人少喝一杯。', []],
    ['每个单位都要完成任务，每个部门都要拿出一套办法。', []],
    ['每户有一本难念的经，每村有一个故事，每座城市有一张名片。', []],
    ['每个村有一条主路没有硬化。', []],
    ['实施“百千万”工程，培育百千万人才。', []],
    ['千千万万个家庭动起来。', []],
    ['为续写县域发展XX篇章，建好XX项目，公布XX名单。', []],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual(expected);
  });
});

describe('coverage words', () => {
  test.each<[string, string]>([
    ['行政村宽带全覆盖。', '行政村宽带: 100 %'],
    ['安全隐患全部清零。', '安全隐患: 0'],
    ['饮水达标率达到100%。', '饮水达标率: 100 %'],
    ['贫困村全部脱贫。', '贫困村脱贫: 100 %'],
    ['各学校全部配备保健医生。', '各学校配备保健医生: 100 %'],
    ['每所中心校都要配备心理教师。', '每所中心校配备心理教师: 100 %'],
    ['余下的疑难问题，年底前清零。', '余下的疑难问题: 0'],
    ['到2016年底，市级志书出版过半。', '市级志书出版: ≥50 %'],
    ['年底前家庭医生签约率过半。', '家庭医生签约率: ≥50 %'],
    ['编校差错率控制在万分之一以内。', '编校差错率: ≤0.01 %'],
    ['户均配变容量提高到2.5千伏安以上。', '户均配变容量: ≥2.5 千伏安'],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual([expected]);
  });

  test.each([
    ['实现进京零访。', 0, '访'],
    ['实现安全生产零事故。', 0, '事故'],
    ['做到每个村都有卫生室。', 100, '%'],
    ['做到每村有一本台账。', 100, '%'],
    ['每个支部要有一个活动室。', 100, '%'],
    ['达标的村要占一半。', 50, '%'],
    ['各学校全部配备专职保健医生。', 100, '%'],
    ['医保直接结算覆盖所有乡镇卫生院。', 100, '%'],
    ['法律顾问覆盖到每一个村。', 100, '%'],
    ['每所中心校都要配备心理教师。', 100, '%'],
  ])('%s is %i %s', (sentence, value, unit) => {
    expect(asked(sentence).targets).toMatchObject([{ value, unit }]);
  });
});

describe('comparators', () => {
  test.each([
    ['村集体收入10万元以上。', '>='],
    ['村集体收入不低于10万元。', '>='],
    ['村集体收入至少10万元。', '>='],
    ['村集体收入超过10万元。', '>='],
    ['惠及群众6600多万人。', '>='],
    ['惠及上千万群众。', '>='],
    ['粮食总产是2010年的4倍多。', '>='],
    ['财政收入跨上5亿元台阶。', '>='],
    ['粮食总产要站稳10亿斤台阶。', '>='],
    ['财政收入登上新台阶，达到5亿元。', '='],
    ['粮食总产是2010年的4倍。', '='],
    ['审批时间控制在3个工作日以内。', '<='],
    ['审批时间不超过3个工作日。', '<='],
    ['登记失业率控制在4.5%以内。', '<='],
    ['地区生产总值增长8%左右。', '~'],
    ['参训人员约500人。', '~'],
    ['参训人员近500人。', '~'],
    ['经济增速保持在6%—6.5%。', 'range'],
    ['每村培养1-2名后备干部。', 'range'],
    ['每村培养三到五名后备干部。', 'range'],
    ['村集体收入达到10万元。', '='],
    ['确保地区生产总值增长8%。', '='],
  ])('%s %s', (sentence, comparator) => {
    expect(asked(sentence).targets?.map((target) => target.comparator)).toEqual([comparator]);
  });

  test.each<[string, number, number]>([
    ['经济增速保持在6%—6.5%。', 6, 6.5],
    ['经济增速保持在6%-6.5%。', 6, 6.5],
    ['经济增速保持在6%至6.5%。', 6, 6.5],
    ['每村培养1-2名后备干部。', 1, 2],
    ['每村培养三四名后备干部。', 3, 4],
  ])('%s from %d to %d', (sentence, value, valueMax) => {
    expect(asked(sentence).targets).toMatchObject([{ value, valueMax }]);
  });
});

describe('several in one sentence', () => {
  test.each<[string, readonly string[]]>([
    ['确保地区生产总值增长8%，力争增长9%。', ['地区生产总值增长: 8 %', '地区生产总值增长: 9 %']],
    ['产值翻两番，税收翻一番。', ['产值: 4 倍', '税收: 2 倍']],
    ['新建学校3所、医院2所。', ['新建学校: 3 所', '医院: 2 所']],
    // The first and the second class are a rank, one or two visits are an amount.
    ['小麦一二类苗占比达到86%。', ['小麦一二类苗占比: 86 %']],
    ['引进一二线品牌企业5家。', ['引进一二线品牌企业: 5 家']],
    ['每季度走访一两次。', ['每季度走访: 1–2 次']],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual(expected);
  });

  test('28.5亿元、比上年增加1.1亿元 is two', () => {
    expect(targets(reported('全市实现税收28.5亿元，比上年增加1.1亿元。'))).toEqual([
      '税收: 28.5 亿元',
      '税收增加: 1.1 亿元',
    ]);
  });
});

describe('metrics', () => {
  test.each<[string, readonly string[]]>([
    ['县教育局要在8月底前选聘150名教师到村小任教。', ['选聘教师到村小任教: 150 名']],
    ['培训中心要在9月底前把380名班组长轮训一遍。', ['班组长轮训一遍: 380 名']],
    ['各医院院长必须每月查房4次以上。', ['每月查房: ≥4 次']],
    ['各乡镇必须在10分钟内报告。', ['报告: ≤10 分钟']],
    ['农民收入要增加1500元。', ['农民收入增加: 1500 元']],
    ['空气质量优良天数要力争达到290天。', ['空气质量优良天数: 290 天']],
    ['死亡人数要控制在5人以内。', ['死亡人数: ≤5 人']],
    ['粮食自给率提高到60%。', ['粮食自给率: 60 %']],
    ['城镇居民医保补助标准由每人每年240元提高到280元。', ['城镇居民医保补助标准: 280 元']],
    ['四分之三的学校要建起录播教室。', ['学校要建起录播教室: 75 %']],
    ['要拿出五分之一的出让金投向农田水利。', ['出让金投向农田水利: 20 %']],
    ['要把衔接资金的一半以上投向产业。', ['衔接资金投向产业: ≥50 %']],
    ['班子成员带头接访，每月不少于2天。', ['班子成员带头接访每月: ≥2 天']],
    ['每名科员至少帮扶3户困难家庭、走访10家企业。', ['每名科员帮扶困难家庭: ≥3 户', '走访企业: ≥10 家']],
    ['税收不低于5亿元、投资10亿元。', ['税收: ≥5 亿元', '投资: 10 亿元']],
    ['营商环境评价要进入全国前30名。', ['营商环境评价: ≤30 名']],
    ['培训230名村（社区）干部。', ['培训村（社区）干部: 230 名']],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['全年完成公路投资30亿元，比上年增加4亿元。', ['完成公路投资: 30 亿元', '公路投资增加: 4 亿元']],
    ['专利授权量突破2000件，比三年前翻了一番。', ['专利授权量: ≥2000 件', '专利授权量: 2 倍']],
    ['不良率1.2%，比年初下降0.3个百分点。', ['不良率: 1.2 %', '不良率下降: 0.3 个百分点']],
    [
      '接诊120万人次、手术3.6万台，同比分别增长8.2%和11.5%。',
      ['接诊: 120 万人次', '手术: 3.6 万台', '接诊增长: 8.2 %', '手术增长: 11.5 %'],
    ],
    ['客运量、货运量分别增长6%和8%。', ['客运量增长: 6 %', '货运量增长: 8 %']],
    ['农民夜校从无到有，办了45所。', ['农民夜校从无到有办: 45 所']],
  ])('%s', (sentence, expected) => {
    expect(targets(reported(sentence))).toEqual(expected);
  });
});

test('no text cuts a pair of marks in half, and none overlaps the next', () => {
  const { targets: found = [] } = asked(
    '完成230名村（社区）“两委”干部轮训，解决3亿多人的饮水和无电区445万人的用电问题。',
  );
  expect(found?.map(({ text }) => text)).toEqual([
    '完成230名村（社区）“两委”干部轮训',
    '解决3亿多人',
    '的饮水和无电区445万人的用电问题',
  ]);
});

describe('who has to see to it is no part of a metric', () => {
  test.each<[string, readonly string[]]>([
    ['招生就业处要把初次就业率目标定在90%以上。', ['初次就业率目标定']],
    ['科研处要确保课题立项率达到90%。', ['课题立项率']],
    ['乡镇党政主要负责同志每月驻村不少于10天。', ['乡镇党政主要负责同志每月驻村']],
    ['县医保局负责把参保率提高到98%。', ['参保率']],
    ['全县性会议减少20%。', ['全县性会议减少']],
    ['全县会议减少20%。', ['会议减少']],
    ['排查频次由每季度一次提高到每月一次。', ['排查频次']],
  ])('%s', (sentence, expected) => {
    expect(reading(`同志们：\n一、抓好落实\n${sentence}`).targets?.map(({ metric }) => metric)).toEqual(expected);
  });
});

describe('limits of time', () => {
  test.each<[string, readonly string[]]>([
    ['灾情信息20分钟内传到村组。', ['≤20 分钟']],
    ['急救车半小时内必须到达现场。', ['≤0.5 小时']],
    ['投诉必须3个工作日内答复、7个工作日内办结。', ['≤3 个工作日', '≤7 个工作日']],
    ['信访事项15日内书面答复。', ['≤15 日']],
    ['48小时内排查全部96个小区。', ['96 个']],
    ['24小时内全部办结。', ['100 %']],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence)).map((claim) => claim.replace(/^.*: /, ''))).toEqual(expected);
  });
});

test('what is left and all of it is one claim', () => {
  expect(asked('剩余的420户危房，必须在9月底前全部改造到位。').targets).toMatchObject([
    { value: 420, unit: '户', deadline: '9月底前', status: 'goal' },
  ]);
});

describe('facts', () => {
  const claimed = ({ targets: found }: Analysis) =>
    found?.filter(({ status: own }) => own !== 'reference').map(({ value }) => value);

  test.each<[string, string, readonly number[]]>([
    ['who acts', '全市卫生系统5200名医护人员以“抗疫有我”的担当，守住了家园。', []],
    ['whose use', '全市5200名群众用上了清洁取暖。', [5200]],
    ['addressed', '向全市320万人民交出满意答卷。', []],
    ['of whom', '这是对全镇3.2万父老乡亲期盼的回应，凝聚着全县65万干部群众的心血。', []],
    ['helped', '惠及全县45万群众，让全市12万群众喝上放心水。', [45, 12]],
    ['one of so many', '我县是全省13个试点县之一，增速居全市9个县区第2位。', []],
    ['so many with a first of another kind', '选派43名“第一书记”到村任职。', [43]],
    ['which ones by their size', '百亿级产业集群效益凸显，引进千亿级企业2家，产值达到百亿级。', [2, 100]],
    ['a quarter of the year', '1季度完成产值3亿元，工期提前2个季度。', [3, 2]],
    ['how big it is', '项目占地225亩，其中厂房占地3万平方米，建成厂房2万平方米。', [2]],
    ['a sum that a share is of', '完成投资6.8亿元，占年度计划15.3亿元的44.8%。', [6.8, 44.8]],
    ['sizes in set phrases', '百花齐放、百家争鸣，新风进万家活动走访万家企业。', [10000]],
    ['a number that was lost', '从业人员万人，注册资金亿元，惠及万人，受益群众达万人。', [10000, 10000]],
    ['which session', '市委四届十一次全会部署了工作。', []],
    ['time left', '再过二十多天，企业就要投产。', []],
    ['a saying of a half', '好的开始是成功的一半，任务完成了一半。', [50]],
    ['people of an age', '全区65岁以上老人已有12.3万，养老压力加大。', []],
    ['a rate of people of an age', '65岁以上老人体检率提高到75%以上。', [75]],
    ['a shortcoming', '小型水库还有58座带病运行，近三成的干渠没有衬砌。', []],
    ['还有 of a success', '还有8个项目获国家奖励。', [8]],
    ['a condition', '只要3800名职工拧成一股绳，就没有过不去的坎。', []],
    ['a sum supposed', '每提高1个百分点，全县就能多收500万元。', []],
    ['the base of another', '120座病险桥今年完成加固45座。', [45]],
    ['all of the place did it', '全系统300个窗口完成标准化改造。', [300]],
    ['what a rate is reckoned by', '百万公里死亡率控制在0.02人以内，十万人口火灾死亡率控制在0.5以内。', [0.02, 0.5]],
    ['a case, not an amount', '500万元以上的一律公开招标，50万元以上必须集体研究。', []],
    ['an amount with a verb', '招商5000万元以上，必须落地。', [5000]],
    ['names of a service', '办电推行零上门、零审批、零投资。', []],
    ['a saying', '确保时间过半、任务过半。', []],
    ['how far the year is', '全年时间已经过半。', []],
    ['a forecast', '据教育部门统计，今年全国高校毕业生预计达到1158万人。', []],
    ['for whom', '按政策为3.7万户企业减免电费8640万元。', [3.7, 8640]],
  ])('%s: %s', (_, sentence, expected) => {
    expect(claimed(reported(sentence))).toEqual(expected);
  });
});

test('what is forecast is asked of nobody, even where work is', () => {
  const told = (sentence: string) => asked(sentence).targets?.map(({ status }) => status);
  expect(told('气象部门预测，今夏最高用电负荷将达到138万千瓦。')).toEqual(['reference']);
  expect(told('据测算，明年缺电20万千瓦。')).toEqual(['reference']);
  expect(told('预计到年底，全年营业收入将突破80亿元，同比增长12%。')).toEqual(['reference', 'reference']);
  expect(told('预计全年增长8%，确保9%。')).toEqual(['reference', 'goal']);
  expect(told('今年计划新建5所学校，预计总投资3亿元，新增学位5000个。')).toEqual(['goal', 'reference', 'goal']);
  expect(told('做好数据统计，建成监测站20个。')).toEqual(['goal']);
  expect(told('负荷预测准确率达到95%以上。')).toEqual(['goal']);
  expect(told('我县现有120个行政村和15个社区。')).toEqual(['reference', 'reference']);
  expect(told('水文部门预测，汛期偏长，要转移群众3000人。')).toEqual(['goal']);
});

describe('status', () => {
  const status = ({ targets: found }: Analysis) => found?.map((target) => target.status);

  test.each(['今年市财政安排1.2亿元资金支持就业，比上年增加2000万元。', '赤字率2.8%，比去年提高0.2个百分点。'])(
    'laid down for the year to come: %s',
    (sentence) => {
      expect(status(asked(sentence))).toEqual(['goal', 'goal']);
    },
  );

  test.each([
    '将增值税税率从17%降至13%。',
    '2003年到2007年，转移支付累计4.25万亿元。',
    '营养改善计划惠及3600万名学生。',
    '中央预算内投资安排5376亿元，比上年增加300亿元。',
    '今年，我们安排专人盯守，事故起数比去年下降20%。',
    '开展模拟演练累计120次。',
  ])('told of years gone by: %s', (sentence) => {
    expect(new Set(status(reported(sentence)))).toEqual(new Set(['achieved']));
  });

  test.each(['确保地区生产总值增长8%。', '拟安排资金500万元。', '新建学校3所。', '到2025年，村集体收入达到10万元。'])(
    'asked: %s',
    (sentence) => {
      expect(status(asked(sentence))).toEqual(['goal']);
    },
  );

  test.each([
    '地区生产总值增长8%。',
    '人均预期寿命达到76.7岁。',
    '人均预期受教育年限达到12年。',
    '新建学校3所。',
    '累计发放补贴500万元。',
    '为137位烈士找到了亲人。',
    '为1200名群众看了病。',
    '信访积案的36个问题全部整改销号。',
    '19条线索已经全部化解。',
    '获省科技进步奖2项。',
  ])('reported: %s', (sentence) => {
    expect(status(reported(sentence))).toEqual(['achieved']);
  });

  test.each(['同志们：\n今天的会议开了1天，19名书记作了述职。', '同志们：\n全县现有12个乡镇。'])(
    'plain: %s',
    (text) => {
      expect(status(reading(text))?.every((value) => value === 'reference')).toBe(true);
    },
  );

  test.each<[string, readonly string[]]>([
    ['驾驶员24小时累计驾驶不得超过8小时。', ['goal']],
    ['把自给率由目前的45%提高到60%。', ['goal']],
    ['申报国家重点研发计划项目4项。', ['goal']],
    ['财务处应当足额保障经费，专项经费比上年增长15%。', ['goal']],
    ['时间表已经公开：9月底前，整改完成率达到80%；2017年底前，整改到位率达到100%。', ['goal', 'goal']],
    ['去年省里出台了意见。重点抓两件事。1．放权。审批事项压减到20项。2．让利。收益分成不低于60%。', ['goal', 'goal']],
    ['我省装备制造业占全国的五分之一，没有理由落后。', ['reference']],
    ['确保每个社区配有2名护士。', ['goal']],
    ['新建观测点6个，每个乡镇至少配1名助理员，每个村有1名速报员。', ['goal', 'goal', 'goal']],
    ['每个乡镇有3个站所。', ['reference']],
    ['这是全县1800多名教师一笔一画教出来的。', ['reference']],
    ['就业困难人员的失业率一度接近6%。', ['reference']],
    ['重症病例占到出院病例的一半。', ['goal']],
    ['去年，1.看病方便了。县域内就诊率达到90%。2.路好走了。新改建公路80公里。', ['achieved', 'achieved']],
  ])('%s', (sentence, expected) => {
    expect(status(asked(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['抓春播，有两条理由。一是农时不等人。晚一天，一亩地就少打十来斤。二是墒情不等人。', ['reference', 'reference']],
    ['抓春播，有两条任务。一是抢农时。每天播种300亩。二是抢墒情。', ['goal']],
    ['一方面，患者满意度由89%提高到94%；另一方面，积弊还没有除净，个别科室拖着不改。', ['achieved']],
    // A unit of achievements tells what was done, wherever in the speech it stands.
    [
      '有两点变化。一是校舍条件明显改善。改造教室46间，添置课桌1200套。二是师资水平有新提高。',
      ['achieved', 'achieved'],
    ],
    ['有两点要求。一是改善校舍条件。改造教室46间，添置课桌1200套。二是提高师资水平。', ['goal', 'goal']],
  ])('by what its unit does: %s', (sentence, expected) => {
    expect(status(asked(sentence))).toEqual(expected);
  });

  test('done is done, in a passage that asks', () => {
    expect(status(asked('去年已建成学校3所。'))).toEqual(['achieved']);
  });

  test.each<[string, readonly string[]]>([
    // Last year is where it is raised from.
    ['把“政策找人”覆盖面由去年的60%提高到85%。', ['goal']],
    ['将电子化率从上年的72%提升到90%。', ['goal']],
    ['去年全县改造危房1260户，加固校舍3.4万平方米。', ['achieved', 'achieved']],
    ['上年，我们整治河道40公里，清退砂场9家，今年要再清退5家。', ['achieved', 'achieved', 'goal']],
    ['去年欠的账要补上，完成整改30项。', ['goal']],
    // What befell, and what is aimed at.
    ['上个月，邻省又发生7.0级地震。', ['reference']],
    ['7月，邻县连续遭遇3轮强降雨，倒塌房屋120间。', ['reference', 'reference']],
    ['年内一般事故发生起数下降10%。', ['goal']],
    ['事故发生率下降5%。', ['goal']],
    // Done like what was told before in the sentence.
    ['会前，督查室看了12个工地，发现隐患45处。', ['achieved', 'achieved']],
    ['为了完成任务，要走访企业300家。', ['goal']],
    ['会议开过了，要完成投资30亿元。', ['goal']],
    ['瞒报了的，年终绩效扣减20%。', ['goal']],
    ['能用的不足一半。', ['reference']],
    ['确保空置率不到5%。', ['goal']],
    // By how much a goal was missed, and a goal that was not reached.
    ['新增就业3480人，比目标少120人。', ['goal', 'reference']],
    ['新增基地8个，离年初定的还差2个。', ['goal', 'reference']],
    ['省级课程没有实现突破5门的预期。', ['reference']],
    ['比计划少招120人，要抓紧补录。', ['reference']],
    ['入库税收差目标任务5个百分点。', ['reference']],
    ['进度离序时进度差3个百分点。', ['reference']],
    ['招商没有完成15个的目标。', ['reference']],
    ['覆盖率未达到90%的要求，要加大力度。', ['reference']],
    ['覆盖率低于90%的预期目标，要加大力度。', ['reference']],
    ['覆盖率不低于90%的预期目标，要加大力度。', ['goal']],
    ['要比去年多招120人。', ['goal']],
    ['要比计划少花经费120万元。', ['goal']],
    ['没有达标的村控制在3个以内。', ['goal']],
    ['今年要加大力度。达标率不少于95%，比去年提高3个百分点。', ['goal', 'goal']],
    ['截至目前，达标率不低于95%，比去年提高3个百分点。', ['achieved', 'achieved']],
    ['今年达标率95%，比去年提高3个百分点。', ['achieved', 'achieved']],
    // What was found by a survey, and what is asked by it.
    ['据统计，全县事故起数下降12%。', ['achieved']],
    ['据6月至9月监测，水质达标率95%。', ['achieved']],
    ['据统计，全县有留守儿童3000人。', ['reference']],
    ['据统计，缺口200人，年内要培训1000人。', ['reference', 'goal']],
    ['根据摸底情况，培训1000人。', ['goal']],
    // A sum by a day to come, and one by now.
    ['力争全年累计完成投资50亿元。', ['goal']],
    ['将累计改造老旧小区120个。', ['goal']],
    ['要加快进度，确保年内累计培训500人次。', ['goal']],
    ['到2025年，累计退出产能600万吨。', ['goal']],
    ['要看到，工业投资累计完成50亿元。', ['achieved']],
    ['今年已累计培训500人次，要再接再厉。', ['achieved']],
    ['主要任务累计完成投资50亿元。', ['achieved']],
    ['计划投资累计完成30亿元。', ['achieved']],
    ['隐患没有做到清零。', ['reference']],
    ['新增就业3500人，要比去年多120人。', ['goal', 'goal']],
    ['实现突破5门。', ['goal']],
    ['实验室隐患整改率仅为71%。', ['reference']],
    // What more is built on.
    ['在巩固40所教师学校的基础上，新增教师学校20所。', ['reference', 'goal']],
    ['在巩固提升的同时，新增教师学校20所。', ['goal']],
    // A sum of what is there and what is to come.
    ['新建回收点20个、累计达到80个，覆盖率达到95%以上。', ['goal', 'goal', 'goal']],
    ['累计建成回收点80个。', ['achieved']],
    // A bound among what is asked for.
    ['全县性会议较上年减少20%以上。', ['goal']],
    ['全县性会议较上年减少20%。', ['achieved']],
    ['截至11月，会议较上年减少20%以上。', ['achieved']],
    // A school's year.
    ['上学期，初次就业率达到88.6%，到账经费1260万元。', ['achieved', 'achieved']],
    ['本学期，初次就业率达到88.6%。', ['goal']],
  ])('told among what is asked for: %s', (sentence, expected) => {
    expect(status(asked(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['有的一个人要兼五六项工作。', ['reference']],
    ['办一件事要跑三四趟，开一个证明要盖7个章。', ['reference', 'reference']],
    ['信访总量虽然下降11.4%，但重复访占比仍高达37%。', ['achieved', 'reference']],
    ['空置率达到12%。', ['reference']],
    // Near misses.
    ['年底前要完成30项整改任务。', ['goal']],
    ['今年必须销号15个。', ['goal']],
  ])('among problems: %s', (sentence, expected) => {
    const text = `同志们：\n去年，各项工作取得新成效。\n在肯定成绩的同时，也要清醒地看到存在的问题和不足。${sentence}有的干部作风不实，能力不足。\n下面，我讲几点意见。\n一、抓好落实\n要扎实干。`;
    expect(status(reading(text))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['去年，全市油茶产量达到3.6万吨，农民人均可支配收入增长7.4%。', ['achieved', 'achieved']],
    ['上年，城区绿化覆盖率达到41%。', ['achieved']],
    ['过去一年，全市旅游收入增长12%。', ['achieved']],
    // Near misses: what is asked for since, and what last year is only compared with.
    ['去年排名靠后，今年油茶产量要达到4万吨。', ['goal']],
    ['去年欠的账要补上，确保绿化覆盖率达到43%。', ['goal']],
    ['油茶产量在去年的基础上增长10%。', ['goal']],
    ['油茶产量达到4万吨。', ['goal']],
  ])('told of last year among what is asked for: %s', (sentence, expected) => {
    expect(status(asked(sentence))).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['今年以来，全县新增规上企业12家，完成技改投资3.6亿元。', ['achieved', 'achieved']],
    ['近年来，我镇建成标准化卫生室18个，覆盖率达到100%。', ['achieved', 'achieved']],
    ['“十三五”以来，全市3.2万名贫困人口稳定脱贫，86个贫困村全部出列。', ['achieved', 'achieved']],
    ['党的十八大以来，全市森林覆盖率由32%提高到41%。', ['achieved']],
    ['自2018年开展整治以来，全区关停散乱污企业263家。', ['achieved']],
    ['三年来，全校引进博士46名，发表论文320篇。', ['achieved', 'achieved']],
    ['入汛以来，全县转移群众2300人。', ['achieved']],
    ['截至6月底，全县完成造林3.2万亩，占计划的64%。', ['achieved', 'achieved']],
    ['截止2019年底，全院开放床位1200张、手术室26间。', ['achieved', 'achieved']],
    ['先后取消审批事项9项，下放管理权限14项，仅保留各类证明16项。', ['achieved', 'achieved', 'achieved']],
    ['累计发放补贴180万元，核减税费85万元，管护费240万元。', ['achieved', 'achieved', 'achieved']],
    // The sentences that go on telling.
    ['截至11月，全县共破案30起。缴获毒品4.5千克，铲除原植物400株。', ['achieved', 'achieved', 'achieved']],
    ['这一年，巡回法庭审结案件260件。', ['achieved']],
    ['今年天气帮忙，油茶获得了丰收，总产达53万斤。', ['achieved']],
    ['截至6月底，已完成投资12亿元。加快进度，完成投资30亿元。', ['achieved', 'goal']],
    ['今年以来，接诊5万人次。新开设门诊12个。下一步，新增床位200张。', ['achieved', 'achieved', 'goal']],
    // Near misses: what is asked for since, what befell, what there still is, other words of these characters.
    ['今年以来任务很重，全年要完成投资30亿元，新增就业5000人。', ['goal', 'goal']],
    ['今年以来势头很好，确保全年完成税收12亿元。', ['goal']],
    ['改革开放以来积累的经验要坚持好，今年完成投资30亿元。', ['goal']],
    ['入冬以来，要组织巡查队12支。', ['goal']],
    ['今年以来，辖区发生溺水事故3起、死亡4人。', ['reference', 'reference']],
    ['今年以来，全市仍有12个村未通硬化路。', ['reference']],
    ['报名截止时间不变，培训骨干教师300名。', ['goal']],
    ['明年来的新生要全部住校，新建宿舍12栋。', ['goal']],
    // Months gone by that open the sentence, told by what grew.
    ['1-6月，全县实现社会消费品零售总额5.1亿元，增长16.2%。', ['achieved', 'achieved']],
    [
      '上半年，全市完成技改投资18亿元，增长9.5%；新发放贷款60亿元，增长7%。',
      ['achieved', 'achieved', 'achieved', 'achieved'],
    ],
    ['前三季度，港口完成吞吐量2100万吨，增长4.3%。', ['achieved', 'achieved']],
    ['今年上半年，门诊量达到26万人次，提高12%。', ['achieved', 'achieved']],
    ['前10个月，全市实现外贸出口32亿元，下降了2.1%。', ['achieved', 'achieved']],
    // Near misses: the months are still to come.
    ['上半年，要完成技改投资18亿元，增长9.5%。', ['goal', 'goal']],
    ['上半年，完成招标12个、开工8个。', ['goal', 'goal']],
    ['一季度，力争完成税收3亿元，增长8%。', ['goal', 'goal']],
    ['上半年，财政收入增长9%以上。', ['goal']],
    ['1-6月，完成投资30亿元，增长12%，下半年再完成40亿元。', ['achieved', 'achieved', 'goal']],
    // What came of something; and what another sum is compared with.
    ['连续阴雨导致秋收推迟至少10天。', ['reference']],
    ['要防止断档，储备种子至少10吨。', ['goal']],
    ['从市里下达的任务来看，工业产值3.2亿元，比03年1.1亿元要增长1.9倍。', ['goal', 'reference', 'goal']],
  ])('told since a day among what is asked for: %s', (sentence, expected) => {
    expect(status(asked(sentence))).toEqual(expected);
  });
});

describe('deadline', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['到2025年，村集体收入达到10万元。', ['到2025年']],
    ['年底前，完成改造127个。', ['年底前']],
    ['04年，全镇工业产值要达到3.2亿元。', ['04年']],
    ['全镇工业产值要比04年增长20%。', [null]],
    ['今年，新建学校3所、医院2所。', ['今年', '今年']],
    ['6月30日前，完成投资的50%。', ['6月30日前']],
    ['三年内，森林覆盖率达到65%。', ['三年内']],
    ['确保地区生产总值增长8%。', [null]],
    ['从明年起，近视率每年下降1个百分点，开足率达到100%。', ['从明年起', '从明年起']],
    ['自下月起，限时办结率不低于98%。', ['自下月起']],
    ['到6月末，贷款余额达到800亿元，全年新增客户不少于2万户，不良率控制在1%以内。', ['到6月末', '全年', '到6月末']],
    ['今年新建学校3所，6月底前开工2所，改造5所。', ['今年', '6月底前', '6月底前']],
    ['48小时内把全区96个小区排查一遍，做到登记率100%。', ['48小时内', '48小时内']],
    ['自给率提高到60%。', [null]],
    // Set for all that is listed behind it; else it ends with its member.
    [
      '要坚持创新，到2022年实现“三个翻番”，即到账经费翻一番；国家级平台增加到8个；转化收入翻两番。',
      ['到2022年', '到2022年', '到2022年'],
    ],
    ['要抓好规划，到2025年主要目标是：森林覆盖率达到45%；湿地保护率达到60%。', ['到2025年', '到2025年']],
    ['要抓好改造，年底前完成两项任务：改造管网30公里；新建泵站5座。', ['年底前', '年底前']],
    ['要抓好改造，年底前改造管网30公里；新建泵站5座。', ['年底前', null]],
    // What is inspected has a rate; when is no deadline.
    ['要管好基金，年底前对定点机构检查覆盖率达到100%。', ['年底前']],
    ['9月底前抽查比例不低于5%。', ['9月底前']],
    ['年底前检查检验结果互认项目不少于120项。', ['年底前']],
    ['5月10日前的检查，合格率达到95%。', [null]],
    ['6月底前迎接省里验收，达标率要达到90%。', [null]],
    // Of one unit, and of all that are under it.
    ['（1）省厅要在6月30日前公布名单；（2）各市为部队办实事不少于10件；（3）年底前走访500户。', [null, '年底前']],
    ['一是6月底前完成摸底；二是新建站点30个。', [null]],
    ['到2025年，一是覆盖率达到90%；二是达标率达到95%。', ['到2025年', '到2025年']],
  ])('%s', (sentence, expected) => {
    expect(asked(sentence).targets?.map((target) => target.deadline)).toEqual(expected);
  });

  test.fails.each<[string, readonly (string | null)[]]>([
    ['新增助餐点6个、托育位150个，4月底前动工、10月底前投用。', ['10月底前', '10月底前']],
    ['省局须在年内对14个市州检查一遍，问题线索办结率不低于95%。', ['年内', '年内']],
    ['结业时至少提交一篇调研报告。', ['结业时']],
  ])('%s', (sentence, expected) => {
    expect(asked(sentence).targets?.map((target) => target.deadline)).toEqual(expected);
  });

  test('none for what is done', () => {
    expect(reported('2018年，全市新建学校3所。').targets?.map((target) => target.deadline)).toEqual([null]);
  });
});

describe('blanks', () => {
  test.each<[string, string]>([
    ['新增就业XX人。', '新增就业: ? 人'],
    ['固定资产投资增长X%。', '固定资产投资增长: ? %'],
    ['投入资金××万元。', '投入资金: ? 万元'],
  ])('%s', (sentence, expected) => {
    const document = asked(sentence);
    expect(targets(document)).toEqual([expected]);
    expect(document.targets?.[0]?.placeholder).toBe(true);
  });
});

test('a blank of a time or a meeting is no amount', () => {
  const claimed = (sentence: string) => asked(sentence).targets?.map(({ unit }) => unit);
  expect(claimed('距年底只有X个半月，市政府X届X次全会已经开过。')).toEqual([]);
  expect(claimed('要建成X个示范村，开展X次演练。')).toEqual(['个', '次']);
});

describe('near misses', () => {
  test.each([
    ['a goal without a number', '居民收入增长要与经济增长同步。'],
    ['a name', '推进碳达峰十大行动。'],
    ['a slogan', '增强“四个意识”，落实三会一课。'],
    ['an announcement', '下面我提三点要求。'],
    ['a date', '2019年5月3日召开会议。'],
    ['an ordinal', '第2轮督导已经开始。'],
    ['those who began in a year', '2022级新生、98级校友、2019级全体师生和2019届毕业生要带头。'],
    ['a session', '学习十九届四中全会精神。'],
    ['a plan', '编制“十四五”规划。'],
    ['an age', '选拔35岁以下干部。'],
    ['a document number', '落实〔2019〕5号文件。'],
    ['a time of day', '早上8点开会。'],
    ['Latin words', '改造PM2.5监测站，建设5G网络。'],
    ['零容忍', '对腐败零容忍、零距离服务。'],
    ['a marker', '一是抓学习；二是抓落实。'],
    ['百姓', '服务百姓，千方百计。'],
    ['一成不变', '绝不能一成不变。'],
    ['a title', '落实《关于建设100个示范村的通知》。'],
    ['a year without 年', '发展水平提高到2020。'],
    ['half a year worked', '我们要一干就是半年，上半年见成效。'],
    ['无一例外', '所有项目无一例外都要公开招标。'],
    ['全部 before a noun', '要把全部精力用在抓落实上。'],
    ['what everybody should feel', '每名党员都要有紧迫感和责任心。'],
    ['每个人', '每个人都有自己的短处。'],
    ['千家万户', '民生项目关系千家万户、千村万户。'],
    ['a deadline of months', '三年内完成老旧管网改造。'],
    ['a circle', '打造半小时内的通勤圈。'],
    ['by all means', '千万不能松劲，千万要当心。'],
    ['a size that tells which', '3万户以上的大县要设分中心。'],
    ['a size of what is done away with', '淘汰10蒸吨以下燃煤锅炉，全部关闭9万吨以下煤矿。'],
    ['a class told by its size', '要消除66人以上超大班额。'],
  ])('%s: %s', (_, sentence) => {
    expect(targets(asked(sentence))).toEqual([]);
  });
});

test.each<[string, readonly string[]]>([
  ['力争惠及上千万家庭。', ['惠及: ≥1000 万家庭']],
  // Beside what tells which: a bound that is asked for.
  ['把班额控制在45人以下。', ['班额: ≤45 人']],
  ['年内淘汰落后产能30万吨以上。', ['淘汰落后产能: ≥30 万吨']],
  ['要引进百名博士、培育万名工匠。', ['引进博士: 100 名', '培育工匠: 10000 名']],
])('%s', (sentence, expected) => {
  expect(targets(asked(sentence))).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  [
    'indented',
    '同志们：\n　　（一）隐患整改率达到95%。\n　　（二）新建学校3所。',
    ['隐患整改率: 95 %', '新建学校: 3 所'],
  ],
  [
    'inline',
    '同志们：\n抓好两件事：1、发展林下经济5万亩；2、新建学校3所。',
    ['发展林下经济: 5 万亩', '新建学校: 3 所'],
  ],
])('a marker is no part of the metric: %s', (_, text, expected) => {
  const document = reading(text);
  expect(targets(document)).toEqual(expected);
  expect(document.targets?.every(({ text: own }) => !/^[\s（\d]/.test(own))).toBe(true);
});

test('nor is the deadline', () => {
  expect(targets(asked('10月底前隐患整改率不低于95%。'))).toEqual(['隐患整改率: ≥95 %']);
});

test('翻一番 over a year carries the metric', () => {
  expect(targets(asked('职工收入突破6万元，比2015年翻一番。'))).toEqual(['职工收入: ≥6 万元', '职工收入: 2 倍']);
});

test('a year that says which ones is no deadline', () => {
  expect(asked('“十四五”末，2000年以前建成的小区改造全覆盖。').targets?.[0]?.deadline ?? '').not.toContain('2000年');
});

test("a target's own limit is no deadline of the next", () => {
  expect(asked('工期压缩至30天以内，审批时间不超过3个工作日。').targets?.map((target) => target.deadline)).toEqual([
    null,
    null,
  ]);
});

test('every span is the text', () => {
  const document = asked('到2025年，\u200b村集体收入达到1 0 万元以上，新建学校3所。');
  for (const { text, span } of document.targets ?? [])
    expect(document.source.text?.slice(span.start, span.end)).toBe(text);
  expect(targets(document)).toEqual(['村集体收入: ≥10 万元', '新建学校: 3 所']);
});

describe('units that stand alone are no amounts', () => {
  test.each<[string, readonly string[]]>([
    ['单位\n面积（万亩）\n城关镇', []],
    ['产值（亿元）\n就业（万人）', []],
    ['单位：万户', []],
    ['单位：万亩', []],
    // Near misses.
    ['造林面积（30万亩）', ['30万亩: 30 万亩']],
    ['新增万亩果园。', ['新增果园: 10000 亩']],
  ])('%j', (text, expected) => {
    expect(targets(asked(text))).toEqual(expected);
  });
});

test.each([
  ['坚持无禁区、全覆盖、零容忍，一严到底。', []],
  ['重点行业检查全覆盖、无死角。', ['重点行业检查: 100 %']],
])('full coverage as a watchword is of nothing: %s', (sentence, expected) => {
  expect(targets(asked(sentence))).toEqual(expected);
});

describe('years to be filled in', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['确保到20xx年2月底完成造林29万亩，实现森林覆盖率达到50%以上。', ['到20xx年2月底', '到20xx年2月底']],
    ['要确保到xxxx年建成示范村20个。', ['到xxxx年']],
    ['20XX年底前完成改造任务30万平方米。', ['20XX年底前']],
    ['到20**年，全市实现产值300亿元。', ['到20**年']],
    ['要兑现到20xx年的承诺，完成造林3万亩。', [null]],
    ['按照20xx年方案，完成造林3万亩。', [null]],
  ])('%s', (sentence, expected) => {
    expect(asked(sentence).targets?.map((target) => target.deadline)).toEqual(expected);
  });
});

describe('a report tells what was done', () => {
  const body =
    '各位领导：\n今年以来，街道推行新模式。\n一、实施“红色领航”工程。形成领办项目128个。引进社会组织15家。\n二、下一步打算。建成驿站20个。';
  const statuses = (title: string): unknown => reading(`${title}\n${body}`).targets?.map(({ status }) => status);
  test.each([
    ['在全区社区治理推进会上的汇报发言', ['achieved', 'achieved', 'goal']],
    ['在基层党建经验交流会上的交流发言', ['achieved', 'achieved', 'goal']],
    ['在全区社区治理推进会上的讲话', ['goal', 'goal', 'goal']],
    ['在年度总结表彰大会上的讲话', ['goal', 'goal', 'goal']],
    ['在誓师大会上的表态发言', ['goal', 'goal', 'goal']],
  ])('%s', (title, expected) => {
    expect(statuses(title)).toEqual(expected);
  });
});

describe('years that are measured, places to be filled in', () => {
  test.each<[string, readonly string[]]>([
    ['人均受教育年限达到12年。', ['人均受教育年限: 12 年']],
    ['会议定于12年召开，受教育年限问题另议。', []],
    ['具体到xx，我们的工作也得到肯定。', []],
    ['联系到XX，要看到差距。', []],
    ['粮食产量达到XX，再创新高。', ['粮食产量: ?']],
  ])('%s', (sentence, expected) => {
    expect(targets(asked(sentence))).toEqual(expected);
  });
});
