/** What counts as a claim of its own, of whom, and by when: all of so many, a date behind all, what comes of others; each with its near miss. */
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reported } from './read.js';

const told = ({ targets }: Analysis): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(
      ({ status, metric, value, unit, deadline }) =>
        `${status} ${metric}: ${value} ${unit}${deadline === null ? '' : ` by ${deadline}`}`,
    );

describe('asked for', () => {
  test.each<[string, readonly string[]]>([
    // 前 of a date points at nothing: the count is the claim.
    ['年底前26个村全部通上硬化路。', ['goal 村全部通上硬化路: 26 个 by 年底前']],
    ['国庆前12所学校全部用上直饮水。', ['goal 学校全部用上直饮水: 12 所 by 国庆前']],
    ['前26名选手全部过关。', []],
    // A small count of which all are done; a sum of a list, and so many by name, are none.
    ['两座水库年底前全部竣工。', ['goal 水库竣工: 2 座 by 年底前']],
    ['年底前，三个项目全部投产。', ['goal 项目全部投产: 3 个 by 年底前']],
    ['技能、体能、射击、理论四项必须全部达标。', ['goal 技能、体能、射击、理论四项达标: 100 %']],
    ['三大工程年底前全部竣工。', []],
    ['四级服务中心年底前全部建成。', ['goal 四级服务中心建成: 100 % by 年底前']],
    // 千万 by all means.
    ['请老同志们千万保重身体。', []],
    ['大家千万抓紧，别误农时。', []],
    ['各单位千万重视这件事。', []],
    ['今年产值要突破千万元。', ['goal 产值: 1000 万元 by 今年']],
    // So many 亿元.
    ['今年财政收入要跨过亿元大关。', ['goal 财政收入: 1 亿元 by 今年']],
    ['力争引进亿元项目3个。', ['goal 引进亿元项目: 3 个']],
    // 先 is no part of what is measured.
    ['矿山整合要抓紧，今年先压减15家。', ['goal 压减: 15 家 by 今年']],
    // A date behind all holds for what stands under a year, where it is the only one.
    [
      '明年再建仓房20座，新增仓容1500万斤，国庆节以前建成。',
      ['goal 再建仓房: 20 座 by 国庆节以前', 'goal 新增仓容: 1500 万斤 by 国庆节以前'],
    ],
    [
      '今年新建泵站6座，总投资1200万元，年底前投用。',
      ['goal 新建泵站: 6 座 by 年底前', 'goal 总投资: 1200 万元 by 年底前'],
    ],
    [
      '今年新建充电桩1.5万个，9月底前完成一半，12月底前全部投用。',
      [
        'goal 新建充电桩: 1.5 万个 by 今年',
        'goal 新建充电桩: 50 % by 9月底前',
        'goal 新建充电桩投用: 100 % by 12月底前',
      ],
    ],
    [
      '今年要办13件，已经办成9件，剩下4件，11月底前办完。',
      ['goal 办: 13 件 by 今年', 'achieved 办成: 9 件', 'goal 办完: 4 件 by 11月底前'],
    ],
    // Whom it is for, and all of them.
    ['对住在山上的86户老人，入冬前全部走访到户。', ['goal 住在山上的老人走访到户: 86 户 by 入冬前']],
    // What comes of others; a figure put in question.
    ['上半年收到意见43条，表扬信29封。', []],
    ['接报后30分钟到场。', ['goal 接报后: 30 分钟']],
    ['一个科一季度开会36次，这账是怎么算的？', []],
    ['每月开会不超过2次，这条能不能做到？', ['goal 每月开会: 2 次']],
    // Those of whom it is so many, without 的; a place is no thing.
    ['年内全县七成左右有劳动能力的残疾人有活干。', ['goal 有劳动能力的残疾人有活干: 70 % by 年内']],
    ['年底前80%以上行政村通上公交。', ['goal 行政村通上公交: 80 % by 年底前']],
    ['堤内要保住2.4万亩良田。', ['goal 堤内要保住: 2.4 万亩']],
    ['合格率提高到98%以上，同比提高2个百分点。', ['goal 合格率: 98 %', 'achieved 合格率提高: 2 个百分点']],
    // What a fault costs is no goal.
    ['少一次扣20块钱，迟到一次罚5元。', []],
    ['每人每月发补贴200元。', ['goal 每人每月发补贴: 200 元']],
    ['全年罚没收入要达到30万元。', ['goal 罚没收入: 30 万元 by 全年']],
    // Halved; in the rate of a plan there is none; what is done wholly.
    ['文件减半，会议数量减三分之一。', ['goal 文件: 50 %', 'goal 会议数量减: 33.3 %']],
    ['符合条件的，医疗费减半收取。', []],
    ['公务接待费在去年基础上再压两成。', ['goal 公务接待费压: 20 %']],
    ['闲置厂房年底前全部出租。', ['goal 闲置厂房出租: 100 % by 年底前']],
    // What a number, a name or an idiom only seems to hold.
    ['化肥农药零增长行动要抓好。', []],
    ['化肥用量要实现零增长。', ['goal 化肥用量: 0 null']],
    ['到任一年零三个月，要加快熟悉情况。', []],
    ['千百万青年要上山下乡。', []],
    ['受困家庭以千万计，帮扶要跟上。', []],
    ['要同心建设56个民族的大家庭。', []],
    // 保证, 到1984年 lead in; 内 of 内设 does not.
    ['保证4月10日以前农机完好率达到98%。', ['goal 农机完好率: 98 % by 4月10日以前']],
    ['保证5000万元资金到位。', ['goal 保证资金到位: 5000 万元']],
    ['内设机构精简四分之一。', ['goal 内设机构精简: 25 %']],
    ['年底前内设机构精简四分之一。', ['goal 内设机构精简: 25 % by 年底前']],
    // 300万群众 told as our strength.
    ['300万勤劳的群众，是我们最大的底气。', []],
    // To whom it is done.
    ['对12家企业，要加强监管。', []],
    ['对12家企业，每家派1名干部。', ['goal 每家派干部: 1 名']],
    ['对120名考生，逐一核对身份。', ['goal 考生: 120 名']],
    ['对86户老人，入冬前全部走访到户。', ['goal 老人走访到户: 86 户 by 入冬前']],
    ['300万勤劳的群众，是我们最大的底气。', []],
    ['300万群众是我们的底气。', []],
    // All of them have it; what all should feel is no claim.
    ['所有行政村都要有一个党群服务中心。', ['goal 所有行政村有一个党群服务中心: 100 %']],
    ['所有单位都要有紧迫感。', []],
    // 保证 tells no metric.
    ['劳力上阵要保证三万人。', ['goal 劳力上阵: 3 万人']],
    ['财政局要保证专项资金500万元。', ['goal 专项资金: 500 万元']],
    ['图书品种要突破千种。', ['goal 图书品种: 1000 种']],
    // A ratio to one; numbers that are names; how big it is.
    ['生师比要降到17.5:1以内。', ['goal 生师比: 17.5 :1']],
    // By when stands between what is counted and what is done with it.
    ['6座病险水库必须在5月20日前全部完成应急加固。', ['goal 病险水库完成应急加固: 6 座 by 5月20日前']],
    ['14家危化企业必须在6月30日前完成自动化改造。', ['goal 危化企业完成自动化改造: 14 家 by 6月30日前']],
    ['12个老旧小区务必于10月底前全部完成雨污分流改造。', ['goal 老旧小区完成雨污分流改造: 12 个 by 10月底前']],
    ['全县6座病险水库必须在5月20日前完成加固。', ['goal 病险水库完成加固: 6 座 by 5月20日前']],
    ['全县6座病险水库，5月20日前巡查。', []],
    ['新建视频监控1200路、3000个感知点位。', ['goal 新建视频监控: 1200 路', 'goal 感知点位: 3000 个']],
    ['接入高清视频800路和2万个门禁。', ['goal 接入高清视频: 800 路', 'goal 门禁: 2 万个']],
    ['开通3路和12路，方便群众。', []],
    ['3路、18路、21路要增加班次。', []],
    ['学校监控要与110联网，安装率达到100%。', ['goal 安装率: 100 %']],
    ['15万吨级码头6月底前必须开工。', []],
    ['吞吐量要达到15万吨。', ['goal 吞吐量: 15 万吨']],
    // All of them, out of it, through to them; to be reached.
    ['所有公办学校和幼儿园都要配上专职保安。', ['goal 所有公办学校和幼儿园配上专职保安: 100 %']],
    ['低洼地的群众明早六点以前全部撤出。', ['goal 低洼地的群众明早六点以前撤出: 100 % by 明早六点以前']],
    ['年底前建制村全部通硬化路。', ['goal 建制村通硬化路: 100 % by 年底前']],
    ['今年有16个村要进小康。', ['goal 村要进小康: 16 个 by 今年']],
    ['全县有16个村，条件都不错。', []],
    ['执行款30天内发放。', ['goal 执行款发放: 30 天']],
    ['立了案7天之内必须有动作。', ['goal 立了案有动作: 7 天']],
    // What a report of a fault brings.
    ['举报一条隐患奖50块。', []],
    // What is done to it, where nothing else stands before; whose figure it is; gaps that are filled.
    ['今年要把18公里的迎宾大道绿化完。', ['goal 迎宾大道绿化完: 18 公里 by 今年']],
    ['把24个村的账目清理完。', ['goal 村的账目清理完: 24 个']],
    ['坚决完成地区下达的人口出生率千分之十五的指标。', ['goal 人口出生率: 15 ‰']],
    ['三年补齐420公里的林网缺口。', ['goal 三年补齐: 420 公里']],
    ['林网缺口还有420公里。', []],
    ['一季度开工率达到60%，二季度全部开工。', ['goal 开工率: 60 % by 一季度', 'goal 开工: 100 % by 二季度']],
    ['结案率要稳在96%。', ['goal 结案率: 96 %']],
    // What a survey found; in which case.
    ['这次人口普查，登记常住人口63.7万人，60岁以上老人占21%。', []],
    ['迟到一个月三次的调离岗位。', []],
  ])('%s', (text, expected) => {
    expect(told(asked(text))).toEqual(expected);
  });
});

describe('reported', () => {
  test.each<[string, readonly string[]]>([
    ['这些成绩，是全系统2600多名同志一单一单跑出来的。', []],
    ['成绩凝聚着全县3000名教师的心血。', []],
    ['全年表彰的，是3000名一线职工。', []],
    ['二十一万亩庄稼减产，三千四百户断炊，发放救济款96万元。', ['achieved 发放救济款: 96 万元']],
    ['办结案件1934件，罚没1580万元。', ['achieved 办结案件: 1934 件', 'achieved 罚没: 1580 万元']],
    // Each its own way.
    ['事故起数和死亡人数分别下降31%和增长4.2%。', ['achieved 事故起数下降: 31 %', 'achieved 死亡人数增长: 4.2 %']],
    [
      '出口80亿美元、进口40亿美元，分别下降31%和增长4.2%。',
      ['achieved 出口: 80 亿美元', 'achieved 进口: 40 亿美元', 'achieved 出口下降: 31 %', 'achieved 进口增长: 4.2 %'],
    ],
    ['入库税收、非税收入分别增长12%和下降3.5%。', ['achieved 入库税收增长: 12 %', 'achieved 非税收入下降: 3.5 %']],
    ['事故起数下降31%，死亡人数增长4.2%。', ['achieved 事故起数下降: 31 %', 'achieved 死亡人数增长: 4.2 %']],
    ['招生计划完成率百分之百，报到率96.8%。', ['achieved 招生计划完成率: 100 %', 'achieved 报到率: 96.8 %']],
    ['转移灾民7800人，无一人冻死。', ['achieved 转移灾民: 7800 人', 'achieved 冻死: 0 人']],
    ['科技投入2500亿元，比前五年增长一倍多。', ['achieved 科技投入: 2500 亿元', 'achieved 科技投入增长: 1 倍']],
    ['电话总容量增长1.1倍，达到2860万门。', ['achieved 电话总容量增长: 1.1 倍', 'achieved 电话总容量: 2860 万门']],
    ['到1984年已有43种产品提前达到指标。', ['achieved 产品提前达到指标: 43 种']],
    ['成绩归功于7400名港口工人。', []],
    ['受旱42万亩，其中重旱18万亩，抢浇30万亩。', ['achieved 抢浇: 30 万亩']],
    ['县里把这件事列为十件民生实事之首。', []],
  ])('%s', (text, expected) => {
    expect(told(reported(text))).toEqual(expected);
  });
});

describe('told in a paragraph that opens with praise', () => {
  const within = (text: string): readonly string[] => told(asked(text));
  test.each<[string, readonly string[]]>([
    [
      '你们这几年干得不错，我随便说几个数。企业开办由3天压缩到4个小时，平台平均到场时间11分钟，抽查企业6200户。',
      ['achieved 企业开办: 4 个小时', 'achieved 平台平均到场时间: 11 分钟', 'achieved 抽查企业: 6200 户'],
    ],
    // Near misses: what is ahead, and what stands behind a turn.
    ['下一步的目标，我说几个数。企业开办由3天压缩到4个小时。', ['goal 企业开办: 4 个小时']],
    ['这几年干得不错。但是今年要求更高，企业开办压缩到4个小时。', ['goal 企业开办: 4 个小时 by 今年']],
  ])('%s', (text, expected) => {
    expect(within(text)).toEqual(expected);
  });
});
