/** Kinds of lists that plain leads and headings tell: reasons, impressions, rules laid down, things named. */
import { expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

const TAIL = '下面讲意见。\n一、抓落实。各级要扎实干。\n二、抓督查。每月通报。\n';
const LETTERS = { requirement: 'R', achievement: 'A', problem: 'P', other: 'O' } as const;

test.each<[string, string]>([
  ['做好这项工作意义重大。一是事关群众利益。二是事关发展大局。三是事关政府形象。', 'OOO'],
  ['看了几个点，我有三点深刻印象。\n第一，行动快。都到了工地。\n第二，办法多。\n第三，效果好。群众满意。', 'AAA'],
  ['今天的会议开得很好，有三个特点：一是准备充分。二是讨论热烈。三是成果丰硕。', 'AAA'],
  ['我宣布三条：第一，停止审批新项目。第二，已批未建的一律停工复核。第三，违规的先免职后调查。', 'RRR'],
  ['重点查三个行业：（1）化肥、农药专营单位；（2）名烟名酒批发；（3）学校和公用事业收费。', 'OOO'],
  // What will be spoken of, and who will speak.
  ['我想和大家交流三个问题：一是为什么要讲廉，二是什么人容易不廉，三是怎样才能守住廉。', 'OOO'],
  ['今天主要交流三个问题：一是党性是什么，二是党性从哪里来，三是党性怎样养成。', 'OOO'],
  ['审计发现了三个问题：一是预算编制不细，二是往来账不清，三是资产底数不明。', 'PPP'],
  ['第一项，请水利局局长通报汛情。\n第二项，请李县长讲话，大家欢迎。', 'OO'],
  ['首先，进行第一项议程，请水利局局长通报汛情。\n最后，进行第二项议程，请李县长讲话。', 'OO'],
  ['第一，请水利局抓好巡查。\n第二，请各镇备好沙袋。', 'RR'],
  // Near misses: what fails was no success, what is to be done to them is asked.
  ['看了几个点，我有两点感受。第一，进度太慢。第二，质量不高。', 'PP'],
  ['重点抓三个行业：（1）整顿化肥专营单位；（2）规范名烟名酒批发；（3）清理学校收费。', 'RRR'],
])('%s', (list, kinds) => {
  const text = `在全县工作会议上的讲话\n同志们：\n${list}\n${TAIL}`;
  const own = flatten(reading(text).outline ?? []).filter(({ span }) => span.start < text.indexOf(TAIL));
  expect(own.map(({ kind }) => LETTERS[kind]).join('')).toBe(kinds);
});
