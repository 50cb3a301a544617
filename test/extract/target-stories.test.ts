import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reading, reported } from './read.js';

/** Targets that are no plain facts, as `status value unit`. */
const claimed = ({ targets }: Analysis): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ status, value, unit }) => `${status} ${value} ${unit ?? ''}`.trim());

describe('stories told among what is asked for', () => {
  test.each<[string, readonly string[]]>([
    // Of a time long gone, in the next sentence too.
    ['上世纪七十年代，老一辈用三年凿通了12公里干渠，架起渡槽38座。', []],
    ['1943年大旱，全县逃荒1.2万人，饿死四千多人。', []],
    ['红军走了11个省，翻越18座大山。平均每天急行军37公里。', []],
    ['解放前，全县只有两所完小，识字的不到8%。', []],
    // A case that is told, and in the next sentence too; an accident, with what it cost.
    ['大家听一个故事。王师傅那天少拧了2颗螺丝，设备停机6小时，损失12万元。', []],
    ['我给大家讲个案例。邻县一家厂爆炸，赔了200万元，厂长被判了4年。', []],
    ['案例一：某公司会计挪用公款86万元，被判了5年。', []],
    ['前年，我们厂二车间出过一起事故，一名青工断了3根手指，赔了18万元。', []],
    ['上个月，某工地脚手架垮塌，3死5伤，公司罚了80万元。', []],
    ['那场大火，烧毁房屋42间，烧死耕牛6头。', []],
    ['有个司机，连续开了14个小时的车，追尾前车，38人死了11个。', []],
    ['有一个老党员，83岁了，还捐了2万元给村里修路。', []],
    ['外省一个化工厂，一个阀门没关紧，死了78人，伤了617人。', []],
    // Of somebody held up, of what one has read, of others.
    ['老支书张××当了26年支书，带着全村140户，把2000亩荒坡栽成了果园。', []],
    ['焦裕禄同志在兰考只有475天，跑遍了120个大队。', []],
    ['材料里讲，有的县一个局配了7个副职，养了9辆小车。', []],
    ['有些企业一年排污800吨，罚款只交了3万元。', []],
    ['去年那场大雨，东沟村半个小时下了85毫米，冲走了4间房子。', []],
    ['要不是提前转移了四十多口人，后果不堪设想。', []],
    ['前不久，邻省一座桥垮了，死了6个人，处理了23名干部。', []],
    ['去年有个镇上报投资3.6亿元，查下来水分占了四成。', []],
    ['华西村的吴仁宝同志，当了四十多年书记，带着一千多口人干出了天下第一村。', []],
    ['根据《劳动法》第三十六条，职工每日工作时间不超过八小时。', []],
    ['照这个花法，全年就要突破180万元。', []],
    ['猪肉每公斤涨了4块钱。', []],
    ['来水比常年少四成。', []],
    ['高峰日可能超过2万人。', []],
    ['收红包的，收一次退两倍。', []],
    ['一吨螺纹钢1800元，赶不上一吨大白菜。', []],
    ['七十多天没有回家。', []],
    ['接报后30分钟到场，停热超过12小时的按日退费。', ['goal 30 分钟']],
    ['弄虚作假的，并处5万元以上20万元以下罚款。', []],
    ['做好1%人口抽样调查。', []],
    ['会议交流了8个典型材料，表彰了35个先进集体。', []],
    ['金牌教练奖20万。', []],
    // How far it came, and what is still to come.
    ['完成投资12亿元，占年度任务的60%。', ['achieved 12 亿元', 'achieved 60 %']],
    ['要完成投资12亿元，占年度任务的60%。', ['goal 12 亿元', 'goal 60 %']],
    [
      '目前完成造林3.2万亩，占任务60%，10月底前要完成5.3万亩。',
      ['achieved 3.2 万亩', 'achieved 60 %', 'goal 5.3 万亩'],
    ],
    ['截至6月底已完成改造480户，下半年改造520户。', ['achieved 480 户', 'goal 520 户']],
    ['发生一起的，综治评分扣10分。', []],
    ['建材价格涨了四成。', []],
    ['三层以下不坐电梯。', []],
    ['城区新装探头400个，签订劳动合同300份。', ['goal 400 个', 'goal 300 份']],
    ['50桌以上的宴席，乡镇必须派人现场指导。', []],
    ['存量违建32万平方米，年底前拆一半。', ['goal 50 %']],
    ['存量资金盘活3亿元。', ['goal 3 亿元']],
    ['文明服务不达标的，扣发当月绩效的20%。', []],
    ['一个证跑了5个部门，等了43天。', []],
    ['安排了12个专班，落实资金300万元。', ['achieved 12 个', 'achieved 300 万元']],
    ['早上6点20起床，晚上10点熄灯。', []],
    ['上学期旷课37人次，打架9起。', []],
    ['拖欠民营企业账款5800万元，6月底前清偿一半。', ['goal 50 %']],
    ['年初全县有未脱贫人口2.1万人。', []],
    ['计划生育率连续三年保持在98%以上。', ['goal 98 %']],
    ['一亩地的氮磷钾烧掉值40多块钱。', []],
    ['公社化时期一个冬天出六七十个工，二十个工不算多。', []],
    ['一亩地补贴30元，全县安排补贴资金900万元。', ['goal 30 元', 'goal 900 万元']],
    ['应到代表278人，请假9人。', []],
    // Near misses: asked for; of ourselves; counted since.
    ['按照《实施方案》要求，年底前新建站点30个。', ['goal 30 个']],
    ['学习吴仁宝精神，发展集体经济，收入要达到5000万元。', ['goal 5000 万元']],
    ['这样的速度不行，全年要完成投资30亿元。', ['goal 30 亿元']],
    ['有的镇要加快进度，完成绿化800亩。', ['goal 800 亩']],
    ['有的地方进度慢，我们全县要新修道路60公里。', ['goal 60 公里']],
    ['红军村建成民宿20家。', ['goal 20 家']],
    ['去年那场大雨教训深刻，今年要加固堤防30公里。', ['goal 30 公里']],
    ['解放前只有两所小学。全县新建学校5所。', ['goal 5 所']],
  ])('%s', (sentence, expected) => {
    expect(claimed(asked(sentence))).toEqual(expected);
  });

  test('a review tells of what was done', () => {
    expect(claimed(reported('有的镇建成示范点12个。'))).toEqual(['achieved 12 个']);
  });
});

describe('cases, and what is there', () => {
  test.each<[string, readonly string[]]>([
    ['支出500元以上的要经班子研究，5000元以上的由村民代表会决定。', []],
    ['对超载100%以上的一律卸载。', []],
    ['一年内三次以上违规的，吊销证照。', []],
    ['不足100人的，至少配1名安全员。', ['goal 1 名']],
    ['当年完成投资5亿元的，通报表扬。', []],
    ['5万元以上的大额支出须经党组集体研究。', []],
    ['瓦斯浓度达到1%必须停止作业，超过1.5%立即撤人断电。', []],
    ['收入低于低保线150%的都要入档。', []],
    // Near misses: how much is asked, or which are counted.
    ['产值达到5亿元，必须全力以赴。', ['goal 5 亿元']],
    ['全乡的盘子是：财政收入450万元；招商引资2000万元。', ['goal 450 万元', 'goal 2000 万元']],
    ['明年的打算是：新修公路30公里。', ['goal 30 公里']],
    ['征兵任务今年是210名。', ['goal 210 名']],
    ['附件3里有任务分解表。', []],
    ['去年有人买了假种子。农业部门要把抽检面扩大到100%，不合格率压到5‰以下。', ['goal 100 %', 'goal 5 ‰']],
    ['信贷投放要高于去年，贷款户数增长15%。', ['goal 15 %']],
    ['合格率要保持在95%以上，满意率90%以上。', ['goal 95 %', 'goal 90 %']],
    ['产值10亿元以上的要达到15家。', ['goal 15 家']],
    ['落实90%以上的要求，签约200户。', ['goal 90 %', 'goal 200 户']],
    // How many there are, before anything is said of them.
    ['全县百人以上的厂矿48家，真正配了安全员的只有19家。', []],
    ['全市60岁以上老人13.7万人，其中失能半失能8600多人。', []],
    ['全县培训骨干120名，选派医生35名。', ['goal 120 名', 'goal 35 名']],
    ['今年以来，全县识别监测对象1126户3874人。', ['achieved 1126 户', 'achieved 3874 人']],
    ['全县村级后备干部要达到300名。', ['goal 300 名']],
    // How little was done, how far it is.
    ['上半年只收回2600万元，占任务的32.5%。', []],
    ['一季度才完成四成。', []],
    ['只要完成2600万元，就能过关。', []],
    ['上次检查查出隐患432条。', []],
    ['浓度还高出目标值2.3微克，优良天数还差7天。', []],
    ['平均九天就出一起。', []],
    ['逾期率只有0.6%，远低于1.5%的控制线。', []],
    ['合格率不低于98%的目标值。', ['goal 98 %']],
  ])('%s', (sentence, expected) => {
    expect(claimed(asked(sentence))).toEqual(expected);
  });
});

describe('what is praised was done, wherever it stands', () => {
  const opened = (sentence: string): Analysis =>
    reading(`同志们：\n${sentence}\n下面，我讲三点意见。\n一、抓好落实\n要扎实干。`);

  test.each<[string, readonly string[]]>([
    [
      '上个月我们收储粮食4.2万吨，质量合格率达到98%，这些成绩是在阴雨天里取得的，很不简单。',
      ['achieved 4.2 万吨', 'achieved 98 %'],
    ],
    [
      '班子干了六年，修路6.8公里，账上结余20万元，没有他们就没有今天的好日子。',
      ['achieved 6.8 公里', 'achieved 20 万元'],
    ],
    ['刚才看了12个现场，听了8位同志的发言。', []],
    // Behind the turn to what is wrong, and before it.
    [
      '今年以来，化解矛盾320件，火灾下降18%，但是也要看到，6家报警器是坏的，有的后厨放了11个气瓶。',
      ['achieved 320 件', 'achieved 18 %'],
    ],
    ['今年以来，全县新建泵站12座。当然，问题也不少。暗访了27家店，19家没有证照。', ['achieved 12 座']],
    ['今年以来，全县新建泵站12座。当然，问题也不少。对此，查处违法案件19起。', ['achieved 12 座', 'achieved 19 起']],
  ])('%s', (sentence, expected) => {
    expect(claimed(opened(sentence))).toEqual(expected);
  });
});

test('a month gone by when the speech was held tells what was reached', () => {
  const speech = (date: string): readonly string[] =>
    claimed(
      reading(
        `在动员会上的讲话\n（${date}）\n同志们：\n下面，我讲意见。\n一、抓好落实\n到8月底脱贫1.3万人，危房改造竣工2480户。年底前新建泵站12座。\n二、加强领导\n要扎实干。`,
      ),
    );
  expect(speech('2018年9月12日')).toEqual(['achieved 1.3 万人', 'achieved 2480 户', 'goal 12 座']);
  expect(speech('2018年3月12日')).toEqual(['goal 1.3 万人', 'goal 2480 户', 'goal 12 座']);
});

test.each<[string, readonly string[]]>([
  // A name that ends in 计划, and what is done to something, tell of what was done.
  ['实施两年新增4万亿元的投资计划。', ['achieved 4 万亿元']],
  ['“春蕾计划”，资助女童640人次。', ['achieved 640 人次']],
  ['阶段性将起征点从3万元提高到15万元，最低税负率从10%降至2.5%。', ['achieved 15 万元', 'achieved 2.5 %']],
  ['我们计划新建学校3所。', ['goal 3 所']],
  ['远远超过前十年平均每年增长3.2%的速度。', []],
])('%s', (sentence, expected) => {
  expect(claimed(reported(sentence))).toEqual(expected);
});

test('last year is only what is reckoned from', () => {
  expect(claimed(asked('购买力要按上年实际数额核减20%。'))).toEqual(['goal 20 %']);
});

test('what is one part of what was done was done', () => {
  expect(claimed(reported('本科上线386人，其中600分以上的27人。'))).toEqual(['achieved 386 人', 'achieved 27 人']);
  expect(claimed(asked('产值超10亿元的要达到15户、超50亿元的3户。'))).toEqual(['goal 15 户', 'goal 3 户']);
});

describe('a review that turns to what is wrong', () => {
  const told = (text: string): readonly string[] =>
    claimed(
      reading(
        `同志们：\n去年以来，全县各项工作取得新成效。新建学校41所，招聘教师763名。\n${text}\n下面，我讲三点意见。\n一、抓好落实\n要扎实干。`,
      ),
    );
  const done = ['achieved 41 所', 'achieved 763 名'];

  test.each<[string, readonly string[]]>([
    ['但群众不满意的地方也不少。最大的班93名学生，乡下有78个教学点。', done],
    ['盈亏相抵实现利润8600万元。严峻的一面，还有16户企业没有脱困，涉及职工3.8万人。', [...done, 'achieved 8600 万元']],
    ['实现利润8600万元，去年同期是净亏3200万元。', [...done, 'achieved 8600 万元']],
    ['机器转一天亏5万元，欠发工资1.1亿元。', done],
    ['甲方欠我们工程款1.7亿元。', done],
    ['但仗也不是没有打好的。铁水成本降了61元，品种钢比例达到43%。', [...done, 'achieved 61 元', 'achieved 43 %']],
    ['居民消费价格上涨2%，创鲁班奖1项。', [...done, 'achieved 2 %', 'achieved 1 项']],
    ['清理欠税640万元，偿还拖欠工资330万元。', [...done, 'achieved 640 万元', 'achieved 330 万元']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('figures of a passage that looks ahead in what reads as a review', () => {
  const speech = (lead: string): readonly string[] =>
    claimed(
      reading(
        `在年中分析会上的讲话\n同志们：\n半年过去了，先看成绩。上半年，全市业务收入完成1.9亿元，同比增长14%。\n再看差距。函件业务下滑明显。\n${lead}\n扩，就是扩面。投递准时率达到99%，通邮率保持100%。`,
      ),
    );
  const done = ['achieved 1.9 亿元', 'achieved 14 %'];

  test.each<[string, readonly string[]]>([
    ['下半年任务不轻。我用两个字来概括。', [...done, 'goal 99 %', 'goal 100 %']],
    ['今年的工作，我用两个字来概括。', [...done, 'goal 99 %', 'goal 100 %']],
    ['新的一年，总的要求是“稳产值、保质量”。', [...done, 'goal 99 %', 'goal 100 %']],
    ['今年是换届之年，县委的打算是办好两件事。', [...done, 'goal 99 %', 'goal 100 %']],
    ['后面这半年，任务是明确的。', [...done, 'goal 99 %', 'goal 100 %']],
    ['往后两年，我们的任务有两条。', [...done, 'goal 99 %', 'goal 100 %']],
    ['开局之年，工作要实现“三个突破”。', [...done, 'goal 99 %', 'goal 100 %']],
    ['二季度起，全集团打一场扭亏战。', [...done, 'goal 99 %', 'goal 100 %']],
  ])('%s', (lead, expected) => {
    expect(speech(lead)).toEqual(expected);
  });
});
