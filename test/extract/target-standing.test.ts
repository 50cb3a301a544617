/** Figures that stand as facts among what is asked, and the goals beside them. */
import { expect, test } from 'vitest';
import { reading } from './read.js';

const targets = (text: string): readonly string[] =>
  (
    reading(`在全县工作会议上的讲话\n同志们：\n一、明确任务\n要抓好落实。${text}\n二、强化保障\n要加强领导。\n`)
      .targets ?? []
  ).map(({ status, value, unit }) => `${status} ${value}${unit}`);

test.each<[string, readonly string[]]>([
  ['我市森林面积560万亩，防火任务繁重。', ['reference 560万亩']],
  ['七成的上访是工作不规范引出来的。', ['reference 70%']],
  ['光靠我们一家，力量有限。', ['reference 1家']],
  ['公司900多名干部职工一定守好每一座站。', ['reference 900名']],
  ['窗口还摆着17种表格。', ['reference 17种']],
  ['建筑面积在300平方米以上的公共建筑要开展普查。', ['reference 300平方米']],
  ['初步测算，今年减税规模在18亿元上下。', ['reference 18亿元']],
  ['区审计局要对1.2亿元过渡费发放情况逐户核查。', ['reference 1.2亿元']],
  ['分别为投资10.7亿元的啤酒项目、投资5.8亿元的设备项目。', ['reference 10.7亿元', 'reference 5.8亿元']],
  // What opens a sentence with 共 sums up.
  ['共引进过千万元的项目10个，其中过亿元的项目4个。', ['achieved 10个', 'achieved 4个']],
  // For what one is punished, and how dearly.
  [
    '凡是被发现焚烧的，连片面积在30亩以下、100亩以上，对所在乡镇处以5万元、10万元罚款。',
    ['reference 30亩', 'reference 100亩', 'reference 5万元', 'reference 10万元'],
  ],
  // What a place is, told in one sentence.
  [
    '全县辖18个乡镇、326个行政村，耕地面积52万亩，森林覆盖率63%。',
    ['reference 18个乡镇', 'reference 326个行政村', 'reference 52万亩', 'reference 63%'],
  ],
  ['我镇共有6300户、2.6万人，耕地3.2万亩。', ['reference 6300户', 'reference 2.6万人', 'reference 3.2万亩']],
  ['我县是林业大县，有林地面积210万亩，活立木蓄积量860万立方米。', ['reference 210万亩', 'reference 860万立方米']],
  // What is bad, or weighs on those who tell it.
  ['亏损面达到28%，必须扭转。', ['reference 28%']],
  ['从年龄结构看，村支书平均年龄达到55岁。', ['reference 55岁']],
  ['一审发改率仍然达到4.2%，高于全市平均水平1.1个百分点。', ['reference 4.2%', 'reference 1.1个百分点']],
  ['全区社区矫正对象达到860人，监管压力很大。', ['reference 860人']],
  ['我县超过60岁的党员占到38%，发展党员任务很重。', ['reference 38%']],
  ['当前，全县春灌面积达到32万亩。', ['achieved 32万亩']],
  // What a work takes, what a flood destroyed.
  ['公路在我县境内全长32公里，需征用土地3600亩。', ['reference 32公里', 'reference 3600亩']],
  ['项目涉及我镇，需征地2360亩、拆迁房屋412户。', ['reference 2360亩', 'reference 412户']],
  ['洪水冲毁堤防300米、便桥2座。', ['reference 300米', 'reference 2座']],
  // What one more or one less is worth.
  ['超额完成1担奖励20元，少完成1担扣罚20元。', ['reference 1担', 'reference 20元', 'reference 1担', 'reference 20元']],
  [
    '每超额完成1个百分点加0.5分，每少完成1个百分点扣0.5分。',
    ['reference 1个百分点', 'reference 0.5分', 'reference 1个百分点', 'reference 0.5分'],
  ],
  ['对提前10天完成任务的工作组奖励2万元。', ['reference 10天', 'reference 2万元']],
  ['新建1座烤房补助1.5万元。', ['reference 1座', 'reference 1.5万元']],
  // Figures of speech and names.
  ['培根说过：“一次不公正的判决，其恶果甚至超过十次犯罪。”', []],
  ['一个错案足以摧毁九十九个公正裁判积累的形象。', []],
  ['执法中万分之一的失误，都会失去民心。', []],
  ['杜甫诗云：“安得广厦千万间。”', []],
  ['要发扬红军二万五千里长征精神。', []],
  ['要推行零基预算，打破基数。', []],
  // Near misses: asked for.
  ['总人口控制在46万人以内，森林覆盖率达到63%。', ['goal 46万人', 'goal 63%']],
  ['全县亏损面要下降到10%。', ['goal 10%']],
  ['当前，全县春灌面积要达到50万亩。', ['goal 50万亩']],
  ['公路项目今年要征地2360亩、拆迁房屋412户。', ['goal 2360亩', 'goal 412户']],
  ['修复洪水冲毁的堤防300米、便桥2座。', ['goal 300米', 'goal 2座']],
  ['每亩补贴提高到200元。', ['goal 200元']],
  ['新建烤房60座。', ['goal 60座']],
  ['县委书记说过：“年内要建成厂房十座。”', ['goal 10座']],
  ['失误率控制在万分之一以内。', ['goal 0.01%']],
  ['全年行程2.5万里。', ['goal 2.5万里']],
  ['重大案件零发生。', ['goal 0null']],
  ['凡是涉农项目，年底前都要完成投资5000万元，给予补贴。', ['goal 5000万元']],
  ['要共引进项目10个。', ['goal 10个']],
  ['森林面积要达到560万亩。', ['goal 560万亩']],
  ['新建公共建筑面积300平方米以上。', ['goal 300平方米']],
  ['每名教师要联系一个班级。', ['goal 1个']],
  ['明年办两期研修班。', ['goal 2期']],
])('%s', (text, expected) => {
  expect(targets(text)).toEqual(expected);
});
