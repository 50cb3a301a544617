/** What figures of reports are of: lists and rows before them, things behind them, what they are compared with; each with near misses. */
import { describe, expect, test } from 'vitest';
import { asked, reported } from './read.js';

/** Targets that are no plain facts, as `status metric: value unit`; blanks as ?. */
const told = ({ targets }: ReturnType<typeof asked>): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ status, metric, value, unit }) => `${status} ${metric}: ${value ?? '?'}${unit === null ? '' : ` ${unit}`}`);

describe('reported', () => {
  test.each<[string, readonly string[]]>([
    // A list that 等 closes: the verb, and what is counted.
    ['修订《办法》《细则》等12项制度。', ['achieved 修订制度: 12 项']],
    ['制定了覆盖教学、科研、后勤等8个领域120项制度。', ['achieved 覆盖领域: 8 个', 'achieved 制度: 120 项']],
    ['编制了“十四五”规划及产业、交通等6个专项规划。', ['achieved 编制专项规划: 6 个']],
    ['与清华、北大等5所高校签订协议。', ['achieved 高校签订协议: 5 所']],
    ['获得全国文明单位、五一劳动奖状等8项荣誉。', ['achieved 获得荣誉: 8 项']],
    // Near miss: what is counted stands before 等 already.
    ['新建老年食堂等养老设施12处。', ['achieved 新建老年食堂等养老设施: 12 处']],
    // A noun between two numbers belongs to the first.
    ['3个市级基地和2个省级实验室通过验收。', ['achieved 市级基地: 3 个', 'achieved 省级实验室通过验收: 2 个']],
    ['全县共补贴9.2万个农户410万元。', ['achieved 补贴农户: 9.2 万个', 'achieved 补贴: 410 万元']],
    ['引进8家企业产值10亿元。', ['achieved 引进企业产值: 8 家', 'achieved 企业产值: 10 亿元']],
    // The same things of another size.
    [
      '主营收入超千万元企业20家，超亿元5家，其中超十亿元2家。',
      [
        'achieved 主营收入超千万元企业: 20 家',
        'achieved 主营收入超亿元企业: 5 家',
        'achieved 主营收入超十亿元企业: 2 家',
      ],
    ],
    [
      '引进亿元以上企业12家，10亿元以上3家。',
      ['achieved 引进亿元以上企业: 12 家', 'achieved 引进10亿元以上企业: 3 家'],
    ],
    // What is done to so many, and to what of theirs.
    ['解决了90户困难群众的住房问题。', ['achieved 解决困难群众的住房问题: 90 户']],
    [
      '完成6000亩高标准农田建设，新建30公里农村公路。',
      ['achieved 高标准农田建设: 6000 亩', 'achieved 新建农村公路: 30 公里'],
    ],
    ['种植3万亩油菜带动增收。', ['achieved 种植油菜: 3 万亩']],
    ['流转土地2000亩种植蔬菜。', ['achieved 流转土地: 2000 亩']],
    ['茶园面积达到3万亩以上。', ['achieved 茶园面积: 3 万亩']],
    ['县级医院先后派出126名医师常驻乡镇。', ['achieved 派出医师常驻乡镇: 126 名']],
    ['建设1500张床位规模。', ['achieved 建设床位规模: 1500 张床位']],
    // Compared with something else.
    [
      '婴儿死亡率4.1‰，比市里下达的控制数低0.9个千分点。',
      ['achieved 婴儿死亡率: 4.1 ‰', 'achieved 婴儿死亡率比市里下达的控制数低: 0.9 个千分点'],
    ],
    [
      '生产总值增长8%，比全省高2个百分点，增速快于全市1.5个百分点。',
      [
        'achieved 生产总值增长: 8 %',
        'achieved 生产总值增长比全省高: 2 个百分点',
        'achieved 生产总值增速快于全市: 1.5 个百分点',
      ],
    ],
    [
      '拆除违建12万平方米，比去年多拆3万平方米。',
      ['achieved 拆除违建: 12 万平方米', 'achieved 拆除违建比去年多拆: 3 万平方米'],
    ],
    ['降低规费2.5个百分点，减少80万元。', ['achieved 降低规费: 2.5 个百分点', 'achieved 规费减少: 80 万元']],
    [
      '引进新药12种，低于全县平均价格的药品有30种。',
      ['achieved 引进新药: 12 种', 'achieved 低于全县平均价格的药品: 30 种'],
    ],
    // Two shares, two numbers whose per cent is lost, a point typed as 。.
    [
      '蔬菜面积达12万亩、稻虾面积达8万亩，分别占耕地面积的15%和10%。',
      [
        'achieved 蔬菜面积: 12 万亩',
        'achieved 稻虾面积: 8 万亩',
        'achieved 蔬菜面积占耕地面积: 15 %',
        'achieved 稻虾面积占耕地面积: 10 %',
      ],
    ],
    [
      '产值达30亿元，税收达2亿元，分别比上年增长18和7.6。',
      ['achieved 产值: 30 亿元', 'achieved 税收: 2 亿元', 'achieved 产值增长: 18', 'achieved 税收增长: 7.6'],
    ],
    ['购置1。8 万辆客车，增长0。5 %。', ['achieved 购置客车: 1.8 万辆', 'achieved 购置客车增长: 0.5 %']],
    // Units for each of something.
    [
      '药费降到12元/人·次，能耗降到0.4吨标准煤/万元。',
      ['achieved 药费: 12 元/人·次', 'achieved 能耗: 0.4 吨标准煤/万元'],
    ],
    ['PM2.5浓度降到38微克/立方米。', ['achieved PM2.5浓度: 38 微克/立方米']],
    [
      '平均受教育年限达到11年，比2015年增加0.8年。',
      ['achieved 平均受教育年限: 11 年', 'achieved 平均受教育年限增加: 0.8 年'],
    ],
    // Each of a row has its own, the unit and the bound of the last hold for all.
    [
      '落实率达93%，升学率达28%，分别提高1.2和2.5个百分点。',
      [
        'achieved 落实率: 93 %',
        'achieved 升学率: 28 %',
        'achieved 落实率提高: 1.2 个百分点',
        'achieved 升学率提高: 2.5 个百分点',
      ],
    ],
    ['二氧化硫、氮氧化物排放分别下降3%和5%。', ['achieved 二氧化硫排放下降: 3 %', 'achieved 氮氧化物排放下降: 5 %']],
    [
      '小微、三农贷款增速分别高4.2和0.7个百分点。',
      ['achieved 小微、三农贷款增速分别高: 4.2 个百分点', 'achieved 小微、三农贷款增速分别高: 0.7 个百分点'],
    ],
    [
      '水蚀、风蚀面积分别减少10.6万、3.3万平方公里。',
      ['achieved 水蚀、风蚀面积减少: 10.6 万平方公里', 'achieved 水蚀、风蚀面积减少: 3.3 万平方公里'],
    ],
    // Of the plan; for the first time; in bulk.
    ['生产原煤320万吨，完成年计划的107%。', ['achieved 生产原煤: 320 万吨', 'achieved 生产原煤完成年计划: 107 %']],
    ['到位资金首次突破百亿元，达到106亿元。', ['achieved 到位资金: 100 亿元', 'achieved 到位资金: 106 亿元']],
    [
      '参与志愿服务1.3万小时，外借图书68万册次。',
      ['achieved 参与志愿服务: 1.3 万小时', 'achieved 外借图书: 68 万册次'],
    ],
    ['连续举办8届活动周、超过5.2亿人次参与。', ['achieved 参与: 5.2 亿人次']],
    // What moved, and what was kept; land that is worked; one that was brought about.
    [
      '优良比例达到92.3%，较上年提升5.6个百分点，达标率保持100%。',
      ['achieved 优良比例: 92.3 %', 'achieved 优良比例提升: 5.6 个百分点', 'achieved 达标率: 100 %'],
    ],
    [
      '增加值同比增长9.6%，高于全省3.1个百分点。',
      ['achieved 增加值同比增长: 9.6 %', 'achieved 增加值同比增长高于全省: 3.1 个百分点'],
    ],
    ['净增规上企业35家，总数突破300家。', ['achieved 净增规上企业: 35 家', 'achieved 规上企业总数: 300 家']],
    ['引进各类人才不少于500人，新增上市企业1家。', ['achieved 引进各类人才: 500 人', 'achieved 新增上市企业: 1 家']],
    ['在第1批试点中，一家企业入选。', []],
    [
      '粮食产量达四亿零七百多万吨，外资达二十六亿六千万美元。',
      ['achieved 粮食产量: 4.07 亿吨', 'achieved 外资: 26.6 亿美元'],
    ],
    // For whom; how it was reckoned; who went where.
    ['为5.4万名群众报销医药费4860万元。', ['achieved 群众报销医药费: 5.4 万名', 'achieved 报销医药费: 4860 万元']],
    [
      '三年累计建成公路1860公里，收入完成23亿元，剔除减税因素后增长6.2%。',
      ['achieved 建成公路: 1860 公里', 'achieved 收入: 23 亿元', 'achieved 收入增长: 6.2 %'],
    ],
    ['这次会议听取了汇报，看了12个现场。', []],
    [
      '以《章程》为核心制定了覆盖教学、科研等10个领域185项制度。',
      ['achieved 覆盖领域: 10 个', 'achieved 制度: 185 项'],
    ],
    ['向冲在一线的30名党员表示衷心感谢，老字号突破百家。', ['achieved 老字号: 100 家']],
    // Near misses: our own, though from elsewhere; a reckoning by which something was saved.
    ['发达地区对口帮扶资金到位2.4亿元。', ['achieved 发达地区对口帮扶资金到位: 2.4 亿元']],
    ['周边县区游客达到8万人次，外地企业落户9家。', ['achieved 周边县区游客: 8 万人次', 'achieved 外地企业落户: 9 家']],
    ['机关精打细算，认真算账，节约经费30万元。', ['achieved 节约经费: 30 万元']],
    ['与各乡镇、15家企业签署了用工协议。', ['achieved 企业签署了用工协议: 15 家']],
    ['县委向各乡镇、14个部门通报了结果。', []],
    ['对各乡镇、14个部门开展了督查。', ['achieved 部门开展了督查: 14 个']],
    ['向奋战一线的80名护士致以问候。', []],
    // What a meeting looked at; what was looked at all year, or on the way.
    ['此次观摩会上，大家看了6个项目。', []],
    ['这次会议开得很好，全年走访了18个村。', ['achieved 走访: 18 个村']],
    ['昨天走访了25户群众。', ['achieved 昨天走访群众: 25 户']],
    // How long a work is, and how long what is there.
    ['疏浚改造河道全长16公里。', ['achieved 疏浚改造河道全长: 16 公里']],
    ['新县道路全长16公里，建设占地六百亩的产业园。', []],
    // All of what was added, too.
    ['新增加规上企业9家，总数达到86家。', ['achieved 新增加规上企业: 9 家', 'achieved 规上企业总数: 86 家']],
    ['新增加工企业9家，总数达到86家。', ['achieved 新增加工企业: 9 家', 'achieved 加工企业总数: 86 家']],
    // A goal that was set, and one that was reached.
    ['医院确定了“床位达到1500张”以及“收入达2个亿”的三年目标。', ['goal 床位: 1500 张', 'goal 收入: 2 亿']],
    ['实现了“就业增长10%”的目标。', ['achieved 就业增长: 10 %']],
    // Blanks.
    [
      '占全市的××.*%，加工企业××*家，渔业面积达××.*万亩。',
      ['achieved 占全市: ? %', 'achieved 加工企业: ? 家', 'achieved 渔业面积: ? 万亩'],
    ],
    [
      '党员由××名增加到××名，覆盖率由*%提高到**%，投入近*千万元。',
      ['achieved 党员: ? 名', 'achieved 覆盖率: ? %', 'achieved 投入: ? 千万元'],
    ],
    // Counts that tell of whom or what is spoken.
    ['县政府与各乡镇、28个责任部门分别签订了责任书。', []],
    ['新增投资5万亿这样的机遇不多。', []],
    ['为企业提供了更为广阔的-3金、项目。', []],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});

describe('asked', () => {
  test.each<[string, readonly string[]]>([
    ['各县区至少建成1个联合接访中心。', ['goal 建成联合接访中心: 1 个']],
    ['每个村至少建成1个服务点。', ['goal 每个村建成服务点: 1 个']],
    ['市县机关干部每人固定联系5名执委。', ['goal 每人固定联系执委: 5 名']],
    ['学习时间一般不少于三天。', ['goal 学习时间: 3 天']],
    ['开工率、投资完成率分别达到90%和95%以上。', ['goal 开工率: 90 %', 'goal 投资完成率: 95 %']],
    [
      '高血压、糖尿病患者管理率分别达到75%和70%。',
      ['goal 高血压、糖尿病患者管理率: 75 %', 'goal 高血压、糖尿病患者管理率: 70 %'],
    ],
    [
      '会议不超过一个半小时，每名教师每学期讲一堂公开课。',
      ['goal 会议: 1.5 个小时', 'goal 每名教师每学期讲公开课: 1 堂'],
    ],
    ['要稳住48万亩粮食面积，守住85万亩耕地红线。', ['goal 稳住粮食面积: 48 万亩', 'goal 守住耕地红线: 85 万亩']],
    ['每个镇建成1个千亩示范片、3个百亩示范方。', ['goal 每个镇建成千亩示范片: 1 个', 'goal 百亩示范方: 3 个']],
    ['已下达的18亿元资金支出进度要达到80%。', ['goal 资金支出进度: 80 %']],
    ['我给大家算一笔账，一亩地收入800元，是种粮的2倍。', []],
    ['到2025年要算好三笔账，入学率达到98%以上。', ['goal 入学率: 98 %']],
    ['管护经费每年不能少于投资的3%。', ['goal 管护经费每年占投资: 3 %']],
    // What is only told of: accidents, the lie of the land, others, those who must, the meeting itself.
    ['去年“7·18”事故造成5人死亡、12人受伤，直接经济损失860万元，令人痛心。', []],
    ['据有关部门统计，每年因违章造成的事故占总数的70%以上。', []],
    ['我县耕地面积120万亩，这条路全长38公里，设计时速80公里，概算投资12亿元。', []],
    ['兄弟县财政收入已经突破30亿元，要奋起直追。', []],
    ['发达地区人均收入已经超过6万元，我们差距不小。', []],
    ['沿海县市城镇化率早已突破70%。', []],
    ['新来的20名选调生、35名村官要尽快熟悉情况。', []],
    ['省领导用了三分之一的篇幅讲作风，先后12次提到落实。', []],
    ['安排6个单位作典型发言，下面设了18个分会场。', []],
    ['十个人团结起来就是一股绳。', []],
    ['我们接到的2300多件投诉敲响了警钟。', []],
    // Near misses.
    [
      '耕地面积要稳定在85万亩以上，事故死亡人数要控制在5人以内。',
      ['goal 耕地面积: 85 万亩', 'goal 事故死亡人数: 5 人'],
    ],
    ['先进县要达到30个。', ['goal 先进县: 30 个']],
    ['据统计数据，要清退挂证人员2300多名。', ['goal 清退挂证人员: 2300 名']],
    // Names that hold a size, and what is counted.
    ['实施“百亿产业集群攻坚三年行动”，启动人才公寓3.0版建设。', []],
    ['实施万名工匠培育工程，培育万名工匠。', ['goal 培育工匠: 10000 名']],
    ['实施百个重点工程，打造百个知名品牌。', ['goal 实施重点工程: 100 个', 'goal 打造知名品牌: 100 个']],
    ['要完成百万亩节水灌溉工程。', ['goal 节水灌溉工程: 100 万亩']],
    ['要完成万户庭院改造计划。', ['goal 庭院改造计划: 10000 户']],
    ['实施新一轮千亿产业培育计划，抓好百万庭院绿化行动。', []],
    // What comes by itself; what is to be reached.
    ['今年暑运，旅客发送量将达到5600万人次。今年财政收入将达到120亿元。', ['goal 财政收入: 120 亿元']],
    ['今年高校毕业生将达到1200万人。', []],
    ['到2035年，全县老年人口将达到26万人。', []],
    ['预计今年，机场旅客吞吐运输量将达到90万人次。', []],
    ['到2026年，机场旅客运输量将达到90万人次。', ['goal 机场旅客运输量: 90 万人次']],
    ['到“十五五”末，全市用电量将突破60亿千瓦时。', ['goal 用电量: 60 亿千瓦时']],
    // What was laid down; how long it took.
    ['学习教育明确了5种学习材料，工作方案提出4种方式，即督导、暗访、抽查、约谈。', []],
    ['老一辈历时40天走遍全县。', []],
    ['今年选聘80名河长都必须持证上岗。', ['goal 选聘河长都必须持证上岗: 80 名']],
    ['要向60名困难职工发放救助金，并致以慰问。', ['goal 困难职工发放救助金: 60 名']],
    ['要提出120条建议，包括民生类20条。', ['goal 提出建议: 120 条', 'goal 包括民生类: 20 条']],
    ['要出台18条措施，明确12个责任单位。', ['goal 出台措施: 18 条', 'goal 明确责任单位: 12 个']],
    // Compared with last year, and to be done all the same.
    [
      '旅客发送量比去年增长3%。落实旅游客车500辆作为运力保障。',
      ['achieved 旅客发送量比去年增长: 3 %', 'goal 落实旅游客车: 500 辆'],
    ],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

describe('the bound of the last holds for all', () => {
  const bounds = (sentence: string): readonly string[] =>
    (asked(sentence).targets ?? []).map(({ comparator }) => comparator);
  test.each<[string, readonly string[]]>([
    ['开工率、投资完成率分别达到90%和95%以上。', ['>=', '>=']],
    ['新建水库3座和泵站5座以上。', ['=', '>=']],
    ['管护经费不能少于投资的3%。', ['>=']],
    ['招待费不超过总支出的一成。', ['<=']],
    ['工业投资要达到总投资的三成。', ['=']],
  ])('%s', (sentence, expected) => {
    expect(bounds(sentence)).toEqual(expected);
  });
});
