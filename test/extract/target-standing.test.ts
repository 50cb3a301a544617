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
  // Near misses: asked for.
  ['凡是涉农项目，年底前都要完成投资5000万元，给予补贴。', ['goal 5000万元']],
  ['要共引进项目10个。', ['goal 10个']],
  ['森林面积要达到560万亩。', ['goal 560万亩']],
  ['新建公共建筑面积300平方米以上。', ['goal 300平方米']],
  ['每名教师要联系一个班级。', ['goal 1个']],
  ['明年办两期研修班。', ['goal 2期']],
])('%s', (text, expected) => {
  expect(targets(text)).toEqual(expected);
});
