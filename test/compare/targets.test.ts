import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/compare/corpus.js';
import { compareTargets } from '../../src/compare/targets.js';
import type { TargetCell, TargetRow } from '../../src/model/compare.js';
import { lexicon } from '../lexicon.js';
import { corpusOf, memberOf } from './corpus.js';

const GOALS = '各位代表：\n一、今年的目标\n今年全市发展的主要预期目标是：';
const RESULTS = '各位代表：\n一、去年工作回顾\n过去的一年，各项工作取得了新的成绩。去年，';
const PLAN = '\n二、今年的安排\n今年全市发展的主要预期目标是：';

const report = (year: number, text: string): Member =>
  memberOf({ id: `${year}.txt`, group: `${year}`, text: `政府工作报告（${year}年）\n\n${text}`, year });
const rowsOf = (members: readonly Member[]): readonly TargetRow[] => compareTargets(corpusOf(members), lexicon);
const goalsOf = (first: string, second: string): readonly TargetRow[] =>
  rowsOf([report(2021, GOALS + first), report(2022, GOALS + second)]).filter(({ status }) => status === 'goal');

const shown = ({ comparator, value, valueMax, unit }: TargetCell): string =>
  `${comparator}${value ?? '?'}${valueMax === null ? '' : `-${valueMax}`}${unit ?? ''}`;

describe('names of one metric are one row', () => {
  test.each<[string, string, string]>([
    ['地区生产总值增长7%。', '全市GDP增速达到7%。', '国内生产总值增长'],
    ['经济增长7%左右。', '地区生产总值同比增长7%左右。', '国内生产总值增长'],
    ['地区生产总值突破300亿元。', '全市经济总量突破300亿元。', '国内生产总值'],
    ['居民消费价格涨幅3%左右。', '居民消费价格总水平上涨3%左右。', '居民消费价格涨幅'],
    ['一般公共预算收入增长6%。', '地方财政收入增长6%。', '财政收入增长'],
    ['新增城镇就业3万人。', '城镇新增就业3万人。', '城镇新增就业'],
    ['单位地区生产总值能耗下降3%。', '万元GDP能耗降低3%。', '单位国内生产总值能耗下降'],
    ['减少农村贫困人口2万人。', '农村贫困人口减少2万人。', '农村贫困人口减少'],
    ['渔港吞吐量增长5%。', '渔港吞吐量年均增速达到5%。', '渔港吞吐量增长'],
    ['市委巡察覆盖面达到80%以上。', '巡察覆盖率达到80%以上。', '巡察覆盖率'],
    ['县政府机关下基层人数增长5%。', '机关下基层人数增长5%。', '机关下基层人数增长'],
    // Who sees to it.
    ['县林业局安排护林资金不低于800万元。', '县林业局要安排护林资金不低于1000万元。', '护林资金'],
    ['区城管局更换老旧路灯200盏。', '更换老旧路灯300盏。', '更换老旧路灯'],
    ['县级财政投入助学资金300万元。', '投入助学资金500万元。', '投入助学资金'],
    ['市住建局牵头改造老旧小区20个。', '改造老旧小区35个。', '城镇老旧小区改造'],
    ['县卫健委培训乡村医生200人。', '培训乡村医生300人。', '培训乡村医生'],
    ['市发改委储备渔港项目20个。', '储备渔港项目30个。', '储备渔港项目'],
    // In another order, and how it is done.
    ['整治渡口栈桥12座。', '渡口栈桥整治20座。', '整治渡口栈桥'],
    ['盘活闲置校舍12处。', '闲置校舍盘活20处。', '盘活闲置校舍'],
    ['养护通村道路12公里。', '通村道路养护20公里。', '养护通村道路'],
    ['补种经济林木12万株。', '经济林木补种20万株。', '经济林木补种'],
    ['发放创业贷款2亿元。', '创业贷款发放3亿元。', '创业贷款发放'],
    ['信访事项按期办结率达到95%。', '信访事项办结率达到98%。', '信访事项办结率'],
    // How it comes about.
    ['建成旧衣回收点40个。', '旧衣回收点达到60个。', '旧衣回收点'],
    ['新建堆场3万平方米。', '再新建堆场2万平方米。', '新建堆场'],
    ['新建渡口栈桥5座。', '新建和改造提升渡口栈桥6座。', '新建渡口栈桥'],
    ['区财政局安排护渔资金200万元。', '区财政局统筹安排护渔资金260万元。', '区财政局安排护渔资金'],
    ['油菜扩种1万亩。', '油菜再扩种8000亩。', '油菜扩种'],
    ['每学期组织班主任研讨不少于6次。', '每学期班主任研讨不少于8次。', '每学期班主任研讨'],
    ['全市性会议数量下降20%。', '全市性会议下降10%。', '全市性会议下降'],
    ['校领导每学期为学生讲思政课不少于2次。', '校领导上思政课每学期不少于3次。', '校领导上思政课每学期'],
    ['乡镇党委书记每月驻渔港不少于8天。', '乡镇党政主要负责同志每月驻渔港不少于10天。', '乡镇党委书记每月驻渔港'],
    // A little more.
    ['村集体经营性收入10万元以上的村占比达到50%。', '收入10万元以上的村占比达到60%。', '收入10万元以上的村占比'],
    ['实验室安全隐患整改率达到96%。', '实验室隐患整改率达到100%。', '实验室隐患整改率'],
    ['选派教师到船厂实践30人次。', '选派教师到船厂实践锻炼40人次。', '选派教师到船厂实践'],
    ['毕业生初次就业率达到88%。', '初次就业率达到90%。', '初次就业率'],
    // We, and by when.
    ['我们10月底前开放灯塔参观线路5条。', '9月底前开放灯塔参观线路6条。', '开放灯塔参观线路'],
    ['我们新增渔港泊位60个。', '新增渔港泊位80个。', '新增渔港泊位'],
    // Said in the same sentence.
    ['食堂满意度达到85分。', '后勤处要办好食堂，满意度保持在86分。', '食堂满意度'],
    [
      '困难老人家庭适老化改造400户。',
      '市民政局要抓好困难老人居家适老化改造，全年改造300户。',
      '困难老人家庭适老化改造',
    ],
  ])('%s / %s', (first, second, metric) => {
    const rows = goalsOf(first, second);
    expect(rows.map((row) => row.metric)).toEqual([metric]);
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['2021', '2022']);
  });

  test.each<[string, string]>([
    ['地区生产总值增长7%。', '地区生产总值达到300亿元。'],
    ['城镇登记失业率控制在4%以内。', '城镇调查失业率控制在4%以内。'],
    ['地区生产总值增长7%。', '单位地区生产总值能耗下降7%。'],
    ['研发经费增长7%。', '研发经费投入强度达到2.7%。'],
    ['渔港吞吐量增长5%。', '渔港吞吐量下降5%。'],
    ['市委巡察覆盖率达到80%。', '县委巡察覆盖率达到80%。'],
    ['城市行道树养护率达到90%。', '行道树养护率达到90%。'],
    ['县级财政投入助学资金300万元。', '市级财政投入助学资金500万元。'],
    ['县林业局培训护林员200人。', '县水利局培训护林员300人。'],
    ['整治渡口栈桥12座。', '整治渡口灯塔12座。'],
    ['养护通村道路12公里。', '通村道路硬化20公里。'],
    ['整治校车，整治率达到95%。', '校车隐患点整治率达到100%。'],
    ['新建渡口栈桥5座。', '改造渡口栈桥6座。'],
    ['建成旧衣回收点40个。', '旧衣回收点面积达到60平方米。'],
    ['农村宽带入户率达到90%。', '宽带入户率达到95%。'],
    ['重大火患隐患整改率达到95%。', '火患隐患整改率达到95%。'],
    ['初次就业率达到60%。', '毕业生初次就业率达到90%。'],
    ['危险品运输渔船定位渔船300艘。', '运输渔船定位渔船3000艘。'],
    ['沿海渔村生活污水收集处理率达到90%。', '渔村生活污水收集处理率达到40%。'],
    ['班子成员每月驻渔港不少于8天。', '乡镇党委书记每月驻渔港不少于10天。'],
    // What looks like a verb and is a part of the name.
    ['线上法治课听课3000人次。', '线法治课听课2000人次。'],
    ['食堂满意度达到85分。', '后勤处要办好浴室，满意度保持在86分。'],
    ['食堂满意度达到85分。', '后勤处要管好食堂，关心师生反映的用水问题，满意度保持在86分。'],
  ])('%s / %s: two rows', (first, second) => {
    expect(goalsOf(first, second)).toHaveLength(2);
  });

  test('a bare yield is of the crop told before it, whatever that is', () => {
    const names = (first: string, second: string): readonly string[] =>
      goalsOf(first, second)
        .filter(({ cells }) => Object.keys(cells).length === 2)
        .map(({ metric }) => metric);
    expect(names('枸杞产量3万吨。', '枸杞种植面积68万亩，产量4万吨。')).toEqual(['枸杞产量']);
    expect(names('枸杞产量3万吨。', '油料播种面积5万亩，枸杞种植2万亩，产量4万吨。')).toEqual(['枸杞产量']);
    expect(names('枸杞产量3万吨。', '枸杞种植2万亩，油料播种面积5万亩，产量4万吨。')).toEqual([]);
    expect(names('粮食总产30万吨。', '粮食播种面积68万亩，总产31万吨。')).toEqual(['粮食产量']);
    const yields = '枸杞种植面积68万亩，平均单产420公斤，产量4万吨。';
    expect(names('枸杞产量3万吨。', yields)).toEqual(['枸杞产量']);
    expect(names('枸杞产量3万吨。', yields.replace('平均', '亩均'))).toEqual(['枸杞产量']);
    expect(names('枸杞产量3万吨。', yields.replace('平均', '今年'))).toEqual(['枸杞产量']);
    expect(names('百合产量3万吨。', '枸杞种植面积8万亩，百合单产420公斤，产量4万吨。')).toEqual(['百合产量']);
    expect(names('当归产量3万吨。', '枸杞种植面积8万亩，当归单产420公斤，产量4万吨。')).toEqual(['当归产量']);
  });

  test('what a sentence says of a name holds where another sentence opens with it, not where that says something else', () => {
    const cells = (last: string): readonly string[] =>
      rowsOf(
        ['食堂满意度达到85分。', '后勤处要办好食堂，满意度保持在86分。', last].map((text, at) =>
          report(2021 + at, GOALS + text),
        ),
      ).map((row) => `${row.metric} ${Object.keys(row.cells).join(' ')}`);
    expect(cells('满意度保持在87分。')).toEqual(['食堂满意度 2021 2022 2023']);
    expect(cells('今年，确保满意度保持在87分。')).toEqual(['食堂满意度 2021 2022 2023']);
    expect(cells('窗口要提升服务，满意度保持在96分。')).toEqual(['食堂满意度 2021 2022', '满意度 2023']);
  });

  test('what is listed between with a figure of its own does not part a name from what it is said of', () => {
    const rows = goalsOf('食堂满意度达到85分。', '后勤处要办好食堂，投入80万元，满意度保持在86分。');
    expect(rows.map(({ metric, cells }) => [metric, Object.keys(cells)])).toEqual([
      ['食堂满意度', ['2021', '2022']],
      ['投入', ['2022']],
    ]);
  });

  test('a text that has it both ways means two', () => {
    const rows = goalsOf('市委巡察覆盖率达到60%，县委巡察覆盖率达到80%。', '巡察覆盖率达到80%。');
    expect(rows.map(({ metric }) => metric).toSorted()).toEqual(
      ['县委巡察覆盖率', '巡察覆盖率', '市委巡察覆盖率'].toSorted(),
    );
  });

  test.each([
    ['整治渡口栈桥12座，渡口栈桥整治率达到90%。', '渡口栈桥整治20座。', ['整治渡口栈桥', '渡口栈桥整治率']],
    [
      '县林业局培训护林员200人，县水利局培训护林员300人。',
      '培训护林员500人。',
      ['县水利局培训护林员', '县林业局培训护林员', '培训护林员'],
    ],
    ['新建文化广场3个，建成文化广场5个。', '建成文化广场6个。', ['建成文化广场', '新建文化广场']],
    ['新建文化广场3个。', '建成文化广场6公里。', ['建成文化广场', '新建文化广场']],
    [
      '逐一整治校车隐患点12处，整治率达到95%。',
      '校车隐患点整治率达到100%。',
      ['校车隐患点整治率', '逐一整治校车隐患点'],
    ],
  ])('%s / %s: rows of %j', (first, second, metrics) => {
    const names = goalsOf(first, second).map(({ metric }) => metric);
    expect(names.toSorted()).toEqual(metrics.toSorted());
  });

  test('goals and results are rows apart, references none', () => {
    const rows = rowsOf([report(2022, `${RESULTS}地区生产总值增长6.8%。${PLAN}地区生产总值增长7%左右。`)]);
    expect(rows.map(({ metric, status, cells }) => [metric, status, cells['2022']?.map(shown)])).toEqual([
      ['国内生产总值增长', 'goal', ['~7%']],
      ['国内生产总值增长', 'achieved', ['=6.8%']],
    ]);
  });
});

describe('what became of a goal', () => {
  test.each<[string, string, string, string | null]>([
    ['地区生产总值增长7%。', '地区生产总值增长7.5%。', 'raised', 'more'],
    ['地区生产总值增长7%以上。', '地区生产总值增长6%左右。', 'lowered', 'less'],
    ['地区生产总值增长7%以上。', '地区生产总值增长7%左右。', 'softened', 'less'],
    ['地区生产总值增长7%左右。', '地区生产总值增长7%以上。', 'hardened', 'more'],
    // A share that 达到90% is at least that.
    ['渔船持证率达到90%以上。', '渔船持证率达到90%。', 'kept', null],
    ['渔船持证率达到90%以上。', '渔船持证率达到90%左右。', 'softened', 'less'],
    ['渔船空驶率不超过10%。', '渔船空驶率达到10%。', 'softened', 'less'],
    ['地区生产总值增长7%左右。', '地区生产总值增长7%左右。', 'kept', null],
    ['确保地区生产总值增长7%。', '力争地区生产总值增长7%。', 'softened', 'less'],
    ['力争地区生产总值增长7%。', '确保地区生产总值增长7%。', 'hardened', 'more'],
    ['地区生产总值增长6.5%－7%。', '地区生产总值增长6.5%左右。', 'lowered', 'less'],
    ['地区生产总值增长6%—6.5%。', '地区生产总值增长6%—6.5%。', 'kept', null],
    ['粮食产量达到1.2万亿斤。', '粮食产量达到6亿吨。', 'kept', null],
    ['粮食产量达到1.2万亿斤。', '粮食产量达到6.1亿吨。', 'raised', 'more'],
    ['实际使用外资达到3亿美元。', '实际使用外资达到20亿元。', 'other', null],
    ['城镇登记失业率控制在4.5%以内。', '城镇登记失业率控制在4.6%以内。', 'raised', 'less'],
    ['会议数量压减20%以上。', '会议数量压减10%左右。', 'lowered', 'less'],
    // A smaller figure asks more.
    ['细颗粒物平均浓度降低到35微克/立方米。', '细颗粒物平均浓度降低到33微克/立方米。', 'lowered', 'more'],
    ['渔港滞留船只减少到35艘。', '渔港滞留船只减少到40艘。', 'raised', 'less'],
    ['渔港泊位增加到35个。', '渔港泊位增加到33个。', 'lowered', 'less'],
    ['渔船检验时限压缩到5个工作日。', '渔船检验时限压缩到3个工作日。', 'lowered', 'more'],
    ['渔船检验用时5天。', '渔船检验用时3天。', 'lowered', 'more'],
    ['渔船出海时间达到150天。', '渔船出海时间达到140天。', 'lowered', 'less'],
    ['渔船空驶率不超过12%。', '渔船空驶率不超过10%。', 'lowered', 'more'],
    ['渔船持证率不低于95%。', '渔船持证率不低于90%。', 'lowered', 'less'],
    ['火灾事故下降10%。', '火灾事故下降15%。', 'raised', 'more'],
    // What is wanted less, and what is done about it.
    ['冷库空置率达到10%。', '冷库空置率达到12%。', 'raised', 'less'],
    ['闲置冷库500间。', '闲置冷库400间。', 'lowered', 'more'],
    ['盘活闲置冷库500间。', '盘活闲置冷库400间。', 'lowered', 'less'],
    ['失业保险参保人数达到10万人。', '失业保险参保人数达到12万人。', 'raised', 'more'],
    ['超低排放改造机组30台。', '超低排放改造机组40台。', 'raised', 'more'],
    ['改造闲置校舍30处。', '改造闲置校舍40处。', 'raised', 'more'],
    ['救助失学儿童120名。', '救助失学儿童150名。', 'raised', 'more'],
    ['改造项目逾期12个。', '改造项目逾期10个。', 'lowered', 'more'],
    ['参保企业欠薪案件30起。', '参保企业欠薪案件20起。', 'lowered', 'more'],
    ['病历漏报率达到5%。', '病历漏报率达到3%。', 'lowered', 'more'],
    ['农村客运违规率达到5%。', '农村客运违规率达到3%。', 'lowered', 'more'],
    ['违建拆除率达到95%。', '违建拆除率达到90%。', 'lowered', 'less'],
    ['失业渔民再就业率达到60%。', '失业渔民再就业率达到50%。', 'lowered', 'less'],
    ['渔船投诉回复率达到95%。', '渔船投诉回复率达到90%。', 'lowered', 'less'],
    ['逾期渔业贷款清收率达到90%以上。', '逾期渔业贷款清收率达到90%。', 'kept', null],
    // What is added, and all there are.
    ['新增渔港泊位60个。', '渔港泊位达到160个。', 'other', null],
    ['新增渔港泊位60个。', '新建渔港泊位80个。', 'raised', 'more'],
    ['渔港泊位达到60个。', '渔港泊位达到160个。', 'raised', 'more'],
    ['单位地区生产总值能耗下降3%。', '单位地区生产总值能耗下降2.5%。', 'lowered', 'less'],
  ])('%s → %s: %s, %s', (first, second, kind, demand) => {
    expect(goalsOf(first, second).map(({ changes }) => changes)).toEqual([
      [{ from: '2021', to: '2022', kind, demand }],
    ]);
  });

  test('of a result it says whether it is better', () => {
    const rows = rowsOf([
      report(2021, `${RESULTS}城镇登记失业率为4.2%，城镇新增就业3万人。`),
      report(2022, `${RESULTS}城镇登记失业率为4%，城镇新增就业2.8万人。`),
    ]);
    const demands = rows.flatMap(({ metric, changes }) => changes.map(({ demand }) => `${metric} ${demand}`));
    expect(demands.toSorted()).toEqual(['城镇新增就业 less', '城镇登记失业率 more']);
  });

  test('dropped, new, and taken up again', () => {
    const row = (text: string): readonly unknown[] =>
      rowsOf(
        [...text].map((mark, index) =>
          report(2020 + index, `${GOALS}${mark === '-' ? '森林覆盖率达到40%。' : `地区生产总值增长${mark}%。`}`),
        ),
      )
        .filter(({ metric }) => metric === '国内生产总值增长')
        .flatMap(({ changes }) => changes.map(({ from, to, kind }) => `${from} ${to} ${kind}`));
    expect(row('7-')).toEqual(['2020 2021 dropped']);
    expect(row('-7')).toEqual(['2020 2021 new']);
    expect(row('7--8')).toEqual(['2020 2021 dropped', '2020 2023 raised']);
    // A blank is passed over.
    expect(row('7X8')).toEqual(['2020 2021 other', '2020 2022 raised']);
    expect(row('XX8')).toEqual(['2020 2021 kept', '2021 2022 other']);
  });

  test('a goal told twice and a plan of five years do not hide the goal of the year', () => {
    const text =
      '“十四五”时期地区生产总值年均增长6%以上。今年地区生产总值增长7%左右。经济增长预期目标7%左右，是积极的。';
    const [row] = goalsOf(text, '地区生产总值增长7%左右。');
    expect(row?.cells['2021']?.map(shown)).toEqual(['>=6%', '~7%', '~7%']);
    expect(row?.changes).toEqual([{ from: '2021', to: '2022', kind: 'kept', demand: null }]);
  });
});

describe('how often', () => {
  const told = (...texts: readonly string[]): readonly string[] =>
    rowsOf(texts.map((text, at) => report(2021 + at, GOALS + text)))
      .filter(({ status }) => status === 'goal')
      .map(
        ({ metric, cells, changes }) =>
          `${metric}: ${Object.values(cells)
            .flat()
            .map((cell) => `${cell.period ?? ''}${shown(cell)}`)
            .join('、')} ${changes.map(({ kind, demand }) => `${kind} ${demand}`).join('、')}`,
      );

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'seldomer',
      ['县海事局要每月开展一次渔港巡查。', '县海事局要每季度开展一次渔港巡查。'],
      ['开展渔港巡查: 每月=1次、每季度=1次 lowered less'],
    ],
    ['oftener', ['每月调度一次整改进度。', '每周调度一次整改进度。'], ['调度整改进度: 每月=1次、每周=1次 raised more']],
    ['as often', ['每月巡查渔港1次。', '每季度巡查渔港3次。'], ['巡查渔港: 每月=1次、每季度=3次 kept null']],
    [
      'one verb, what follows it alike',
      ['每半年至少听取一次渔港建设情况汇报。', '每季度至少听取一次渔港建设情况汇报。'],
      ['听取渔港建设情况汇报: 每半年>=1次、每季度>=1次 raised more'],
    ],
    [
      'named by who does it, what follows alike',
      ['县海事局每月开展一次渔港巡查。', '县海事局每季度开展一次渔港巡查。'],
      ['开展渔港巡查: 每月=1次、每季度=1次 lowered less'],
    ],
    [
      'two months',
      ['每两个月开展一次冷库安全检查。', '每月开展一次冷库安全检查。'],
      ['开展冷库安全检查: 每两个月=1次、每月=1次 raised more'],
    ],
    [
      'three months, a quarter',
      ['每三个月开展一次冷库安全检查。', '每季度开展一次冷库安全检查。'],
      ['开展冷库安全检查: 每三个月=1次、每季度=1次 kept null'],
    ],
    [
      'two years',
      ['每两年开展一次渔港普查。', '每年开展一次渔港普查。'],
      ['开展渔港普查: 每两年=1次、每年=1次 raised more'],
    ],
    [
      'in another order',
      ['每周调度一次渔港建设进展。', '渔港建设进展每半月调度一次。'],
      ['调度渔港建设进展: 每周=1次、每半月=1次 lowered less'],
    ],
    [
      'with a little more',
      ['对集中式污水处理设施每月抽检一次。', '对污水处理设施每季度抽检一次。'],
      ['对污水处理设施抽检: 每月=1次、每季度=1次 lowered less'],
    ],
    // A near miss.
    [
      'no word but who does it',
      ['\n一、加强督查\n每周督查两次。', '\n一、加强督查\n每月督查两次。'],
      ['督查: 每周=2次、每月=2次 lowered less'],
    ],
    [
      'who does it, and nothing else',
      ['督查组每周巡查两次。', '督查组每月巡查两次。'],
      ['督查组巡查: 每周=2次、每月=2次 lowered less'],
    ],
    [
      'what is done as it is called',
      ['每月例会一次。', '每季度例会一次。'],
      ['例会: 每月=1次、每季度=1次 lowered less'],
    ],
    [
      'one period throughout',
      ['每月调度一次整改进度。', '每月调度两次整改进度。'],
      ['每月调度整改进度: =1次、=2次 raised more'],
    ],
  ])('%s: one row', (_, texts, expected) => {
    expect(told(...texts)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    [
      'one verb, what follows it quite another thing',
      ['每半年至少听取一次渔港建设情况汇报。', '每季度至少听取一次困难渔民的意见。'],
    ],
    [
      'at two periods in one text',
      ['乡镇要每月开展一次渔港巡查，县里要每季度开展一次渔港巡查。', '要每季度开展一次渔港巡查。'],
    ],
    [
      'named by who does it, what follows another thing',
      ['县海事局每月开展一次渔港巡查。', '县海事局每季度开展一次船员业务培训。'],
    ],
    ['not turns', ['每年补助渔民3000元。', '每月补助渔民250元。']],
    ['a bare verb under other headings', ['\n一、管好渔船\n每月检查一次。', '\n一、用好冷库\n每季度检查一次。']],
  ])('%s: two rows', (_, texts) => {
    expect(told(...texts)).toHaveLength(2);
  });
});

describe('the year a figure is of', () => {
  const years = (text: string): readonly (number | null)[] =>
    rowsOf([report(2022, text)]).flatMap(({ cells }) => (cells['2022'] ?? []).map(({ year }) => year));

  test.each<[string, string, readonly (number | null)[]]>([
    ['a goal', `${GOALS}地区生产总值增长7%。`, [2022]],
    ['a deadline', `${GOALS}到2025年，森林覆盖率达到40%。`, [2025]],
    ['a result', `${RESULTS}地区生产总值增长6%。`, [2021]],
    ['an average', `${RESULTS}地区生产总值年均增长6%。`, [null]],
    ['since another year', `${RESULTS}地区生产总值比2016年增长46%。`, [null]],
    // The deadline of another unit is not this one's; that of its own, or of the unit around it, is.
    [
      'another section',
      '一、加强护林\n到2025年，全面建成护林站12个。\n二、改善水质\n水质达标率达到90%。',
      [2025, 2022],
    ],
    ['another item', '一、林业\n（一）护林。到2025年建成护林站12个。\n（二）造林。苗木成活率要达到85%。', [2025, 2022]],
    [
      'another heading',
      '一、到2025年建成护林站\n要建成护林站12个。\n二、改善水质\n水质达标率要达到90%。',
      [null, 2022],
    ],
    [
      'the lead of both',
      '一、目标\n到2025年，要干好两件事。\n（一）护林。建成护林站12个。\n（二）造林。造林9万亩。',
      [null, null],
    ],
    ['one unit', '一、加强护林\n到2025年，建成护林站12个。\n苗木成活率达到85%。', [2025, null]],
    ['reached in the end', `${RESULTS}五年来，城镇化率从52%提高到58%。`, [2021]],
  ])('%s', (_, text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});

describe('what was reached', () => {
  const met = (goal: string, result: string, gap = 1): readonly (boolean | null)[] =>
    rowsOf([report(2021, GOALS + goal), report(2021 + gap, RESULTS + result)])
      .flatMap(({ outcomes }) => outcomes)
      .map((outcome) => outcome.met);

  test.each<[string, string, boolean | null]>([
    ['地区生产总值增长7%左右。', '地区生产总值增长6.9%。', true],
    ['地区生产总值增长7%左右。', '地区生产总值增长3%。', false],
    ['地区生产总值增长7%左右。', '地区生产总值下降3%。', false],
    ['地区生产总值增长7%以上。', '地区生产总值增长6.9%。', false],
    ['地区生产总值增长6%—6.5%。', '地区生产总值增长6.6%。', true],
    ['城镇登记失业率控制在4.5%以内。', '城镇登记失业率为4.1%。', true],
    ['城镇登记失业率控制在4.5%以内。', '城镇登记失业率为4.7%。', false],
    ['居民消费价格涨幅3%左右。', '居民消费价格上涨2%。', true],
    ['单位地区生产总值能耗下降3%。', '单位地区生产总值能耗下降3.6%。', true],
    ['城镇新增就业3万人以上。', '城镇新增就业30100人。', true],
    ['实际使用外资达到3亿美元。', '实际使用外资达到30亿元。', null],
    ['轮训村干部400人次。', '轮训村干部430人次。', true],
    ['建成充电站60个。', '建成充电站58个。', false],
    ['火灾事故30起。', '火灾事故26起。', true],
    ['火灾事故30起。', '火灾事故31起。', false],
    ['化解信访积案30件。', '化解信访积案33件。', true],
    ['劝返流失生120人。', '劝返流失生150人。', true],
    ['劝返流失生120人。', '劝返流失生100人。', false],
    ['流失生120人。', '流失生150人。', false],
    ['漏诊率保持在2%。', '漏诊率为1%。', null],
    ['漏诊率不超过2%。', '漏诊率为3%。', false],
    ['复诊率保持在20%。', '复诊率为10%。', false],
    ['行政审批用时3天。', '行政审批用时4天。', null],
    // A share that 达到90% is at least that; a limit may be one of either side.
    ['渔船持证率达到90%。', '渔船持证率达到88%。', false],
    ['渔船持证率90%。', '渔船持证率达到88%。', null],
    ['渔船空驶率达到12%。', '渔船空驶率达到10%。', null],
    ['冷库隐患整改率100%。', '冷库隐患整改率达到96%。', false],
    ['旧衣回收覆盖率达到90%以上。', '旧衣回收覆盖率去年只有84%，没有完成年初的目标。', false],
    ['渔港监控覆盖率达到90%以上。', '渔港监控覆盖率仅为84%。', false],
    // Less than the figure it is told with.
    ['渔船持证率达到90%。', '渔船持证率未达到90%。', false],
    ['渔船持证率达到90%。', '渔船持证率还未能达到90%，差距较大。', false],
    ['渔船持证率达到90%以上。', '渔船持证率不足90%。', false],
    ['渔船持证率达到90%以上。', '渔船持证率不足95%。', null],
    ['渔船持证率达到90%以上。', '渔船持证率仅达到92%。', true],
    ['渔船持证率达到90%以上。', '渔船持证率不低于90%。', true],
    ['渔船空驶率控制在10%以内。', '渔船空驶率不到10%。', true],
    ['渔船空驶率控制在10%以内。', '渔船空驶率不到15%。', null],
    ['火灾事故控制在30起以内。', '火灾事故超过30起。', false],
    ['火灾事故控制在30起以内。', '火灾事故30多起。', false],
    ['火灾事故控制在30起以内。', '火灾事故20多起。', null],
    ['火灾事故控制在30起以内。', '火灾事故不超过30起。', true],
    ['建成充电站60个。', '建成充电站不足60个。', false],
    // The word stands right before the figure.
    ['游客不满意率不超过5%。', '游客不满意率不超过5%。', true],
    ['游客不满意率不超过5%。', '游客不满意率不到5%。', true],
    ['不到位问题控制在5个以内。', '不到位问题控制在5个以内。', true],
    ['充电站达到160个。', '新建充电站60个。', null],
    ['新建充电站60个。', '新增充电站58个。', false],
    ['建成充电站60个。', '建成充电站60个以上。', true],
    ['新建避风锚地3个以上。', '建成避风锚地3个。', true],
    ['整治老旧渔船30艘，整治率达到95%以上。', '老旧渔船整治率94%。', false],
    ['渔船安全检验率达到95%以上。', '渔船安全定期检验率96%。', true],
    ['改造修船厂房6座。', '修船厂房改造5座。', false],
    // The goal that was missed, named behind what was reached.
    ['渔业产值增长8%左右。', '渔业产值增长6.5%，没有完成8%的目标。', false],
    ['渔业产值增长8%左右。', '渔业产值增长6.5%，低于8%的预期目标。', false],
    ['渔业产值增长8%左右。', '渔业产值增长8.2%，没有低于8%的目标。', true],
  ])('%s / %s: %s', (goal, result, expected) => {
    expect(met(goal, result)).toEqual([expected]);
  });

  test('a plain fact that tells what a goal came to is shown among the results', () => {
    const rows = rowsOf([
      report(2021, `${GOALS}渔业产值增长8%。`),
      report(2022, '同志们：\n一、存在的问题\n去年粮食短收，渔业产值增长6.5%。'),
    ]);
    expect(rows.map(({ status, metric, outcomes }) => [status, metric, outcomes.map(({ met }) => met)])).toEqual([
      ['goal', '渔业产值增长', [false]],
      ['achieved', '渔业产值增长', []],
    ]);
  });

  // What a part of the year has come to is no result of the year.
  test.each<[string, readonly (boolean | null)[]]>([
    ['上半年建成充电站58个。', []],
    ['前三季度，建成充电站58个。', []],
    ['1—9月，建成充电站58个。', []],
    ['截至6月底，建成充电站58个。', []],
    ['到2021年6月底，建成充电站58个。', []],
    ['到12月底，建成充电站58个。', [false]],
    ['上半年建成充电站30个，全年建成充电站62个。', [true]],
    ['1—12月，建成充电站58个。', [false]],
    ['截至2021年底，建成充电站58个。', [false]],
    ['数量比上半年翻了一番，建成充电站62个。', [true]],
    // A part of the year that something else is told of.
    ['上半年召开动员会，全县建成充电站65个。', [true]],
    ['前三季度开展督查，县委多次研究，全市建成充电站58个。', [false]],
    ['截至6月底完成选址，各乡镇建成充电站65个。', [true]],
    ['上半年，全县建成充电站65个。', []],
    ['截至6月底，全县建成充电站65个。', []],
    ['上半年召开动员会，建成充电站65个。', []],
    ['上半年全县新建渔港泊位30个，全县建成充电站65个。', []],
    ['召开动员会，上半年全县建成充电站65个。', []],
  ])('%s: %j', (result, expected) => {
    expect(met('建成充电站60个。', result)).toEqual(expected);
  });

  test('of a result that is less than its figure only what is sure is told', () => {
    const kinds = (...texts: readonly string[]): readonly string[] =>
      rowsOf(texts.map((text, at) => report(2021 + at, RESULTS + text))).flatMap(({ changes }) =>
        changes.map(({ kind }) => kind),
      );
    expect(kinds('渔船持证率达到92%。', '渔船持证率未达到90%。')).toEqual(['lowered']);
    expect(kinds('渔船持证率达到88%。', '渔船持证率未达到90%。')).toEqual(['other']);
    expect(kinds('渔船持证率未达到90%。', '渔船持证率达到91%。')).toEqual(['raised']);
    expect(kinds('渔船空驶率不到5%。', '渔船空驶率5%。')).toEqual(['raised']);
    expect(kinds('游客不满意率不超过5%。', '游客不满意率5%。')).toEqual(['kept']);
    expect(kinds('不到位问题控制在5个以内。', '不到位问题5个。')).toEqual(['kept']);
  });

  test('nothing is said where a year is missing between', () => {
    expect(met('地区生产总值增长7%。', '地区生产总值增长7%。', 2)).toEqual([]);
  });
});

describe('what was reached, region by region', () => {
  const of = (id: string, group: string, text: string, year: number): Member =>
    memberOf({ id, group, text: `政府工作报告（${year}年）\n\n${text}`, year });
  const outcomesOf = (...members: readonly Member[]) =>
    compareTargets(corpusOf(members, false), lexicon).flatMap(({ outcomes }) => outcomes);
  const goal = of('东县-2021.txt', '东县', `${GOALS}森林覆盖率达到60%以上。`, 2021);

  test('what another region reached is not held against a goal', () => {
    expect(outcomesOf(goal, of('西县-2022.txt', '西县', `${RESULTS}森林覆盖率达到57%。`, 2022))).toEqual([]);
  });

  test('what the region itself reached the year after is', () => {
    const result = of('东县-2022.txt', '东县', `${RESULTS}森林覆盖率达到61%。`, 2022);
    const other = of('西县-2022.txt', '西县', `${RESULTS}森林覆盖率达到57%。`, 2022);
    expect(outcomesOf(goal, result, other)).toMatchObject([
      { from: '东县', to: '东县', goal: { document: goal.id }, result: { document: result.id }, met: true },
    ]);
  });
});

describe('laws', () => {
  const sentence = fc.constantFrom(
    '地区生产总值增长7%左右。',
    '今年GDP增长8%以上。',
    '城镇新增就业3万人。',
    '森林覆盖率达到40%。',
    '粮食产量达到12亿斤。',
    'constructor增长5%。',
    '农村居民人均可支配收入增长X%。',
  );
  const texts = fc.array(fc.array(sentence, { maxLength: 5 }), { minLength: 1, maxLength: 4 });

  test('what is said to stand there stands there; of two same documents nothing changed', () => {
    fc.assert(
      fc.property(texts, (bodies) => {
        const own = bodies.map((body, index) => report(2020 + index, GOALS + body.join('')));
        for (const { cells } of rowsOf(own))
          for (const cell of Object.values(cells).flat()) {
            const text = own.find(({ id }) => id === cell.document)?.text ?? '';
            expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
          }
        const [first] = own;
        if (first === undefined) return;
        const twice = rowsOf([first, { ...first, id: 'twice', group: '2030' }]);
        for (const { changes } of twice) for (const { kind } of changes) expect(kind).toBe('kept');
      }),
      { numRuns: 40 },
    );
  });
});
