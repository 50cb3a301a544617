import { expect, test } from 'vitest';
import { PLAIN } from '../../../src/check/config/settings.js';
import { manuscriptOf } from '../../../src/check/manuscript.js';
import { paragraphStop as rule } from '../../../src/check/rules/paragraph-stop.js';
import { sourceFromString } from '../../../src/source/text.js';
import { lexicon } from '../../lexicon.js';
import { explains, finds, leaves, told } from '../tables.js';

explains(rule);

const GOOD = '麦收在即，天气多变，一刻也等不得。农机部门要备足机具，气象部门要天天会商。';

finds(rule, [
  // The stop is lost, in a chapter and at the end; a figure ends it.
  [
    `${GOOD}\n去年秋播有不少教训，回头看看很有必要。今年种子要早调、肥料要早备，绝不能误了农时\n${GOOD}`,
    ['今年种子要早调、肥料要早备，绝不能误了农时'],
  ],
  [
    '一、抓项目\n开工只是第一步，投产才算数。各园区要倒排工期，确保年内完成投资120亿元，同比增长8%\n二、抓服务',
    ['各园区要倒排工期，确保年内完成投资120亿元，同比增长8%'],
  ],
  // A field that is broken off, a colon in prose.
  [
    `${GOOD}\n清理河道淤泥和漂浮物，汛前完工。责任单位：县水务局、县住建局、\n${GOOD}`,
    ['责任单位：县水务局、县住建局、'],
  ],
  [
    `${GOOD}\n防汛不能靠运气，责任要到人头。各责任单位要记住：水库大坝一刻也不能没人看\n${GOOD}`,
    ['各责任单位要记住：水库大坝一刻也不能没人看'],
  ],
  // The rest of the sentence is lost, or a comma stands for the stop.
  [
    `巡河不能走过场，问题要当场记、当场交办。各级河长每月至少巡河一次，发现乱倒乱排的，\n${GOOD}`,
    ['各级河长每月至少巡河一次，发现乱倒乱排的，'],
  ],
  [
    `开学在即，食堂、宿舍、校车都要再过一遍筛子。各校要查用电、查燃气、查饮水、\n${GOOD}`,
    ['各校要查用电、查燃气、查饮水、'],
  ],
  [
    '（一）做实网格\n网格员是社区的眼睛和耳朵，离群众最近。要给他们减负，也要给他们撑腰，让他们把精力用在入\n户走访上。',
    ['要给他们减负，也要给他们撑腰，让他们把精力用在入'],
  ],
  // Behind a quotation, a bracket or a title too.
  [`作风问题反复性强，一松就反弹。审计、财政要联手查账，严防“灯下黑”\n${GOOD}`, ['审计、财政要联手查账，严防“灯下黑”']],
  [
    `汛前检查不能留死角，隐患早除早安心。水利站要查遍全镇水库（含小山塘）\n${GOOD}`,
    ['水利站要查遍全镇水库（含小山塘）'],
  ],
  [
    `教研员每学期都要下校听课，听完要讲评。老话说得好，“台上一分钟，台下十年功”\n${GOOD}`,
    ['老话说得好，“台上一分钟，台下十年功”'],
  ],
  [
    `村规民约不能只挂在墙上，要管用。今年各村都要修订一遍《村民自治章程》\n${GOOD}`,
    ['今年各村都要修订一遍《村民自治章程》'],
  ],
]);

// The one line of a list that has lost its stop, the last of several numbered sentences, a number run into.
finds(rule, [
  [
    '第一，要统一思想。要学深悟透。\n第二，要压实责任。要分片包干。\n第三，要严格考核\n第四，要强化保障。要落实经费。',
    ['第三，要严格考核'],
  ],
  ['1.修桥铺路。\n2.通水通电\n3.盖房建校。', ['2.通水通电']],
  ['一是抓排查。\n二是抓整改，\n三是抓演练。\n四是抓值守。', ['二是抓整改，']],
  ['一是抓排查。二是抓整改。三是抓演练。四是抓值守\n各镇要把责任落实到人。', ['四是抓值守']],
  ['（一）煤矿。要落实领导下井制度，\n（二）燃气。要改造老旧管网。', ['要落实领导下井制度，']],
  ['第一，要统一思想。第二，要压实责任。第三，要严格考核第四，要强化保障。', ['要严格考核']],
]);

// Short ones that a text leaves so do not excuse a long one.
finds(rule, [
  [
    '一是抓排查。二是抓整改。三是抓值守\n一是要学习。二是要培训。三是要考核\n巡河不能走过场，问题要当场记。各级河长每月至少巡河一次，发现问题马上办\n村要有人管。',
    ['各级河长每月至少巡河一次，发现问题马上办'],
  ],
]);

leaves(rule, [
  // Lines without stops, headings with their paragraphs, too few to tell, two at once, a field.
  '1.修桥铺路\n2.通水通电\n3.盖房建校。',
  '一、抓党建\n二、抓经济。要快。\n三、抓民生。要实。\n四、抓生态\n山要绿。',
  '第一，要统一思想。\n第二，要压实责任\n下面各说几句。\n第三，要严格考核。\n第四，要强化保障。',
  '1.修桥铺路。\n2.通水通电',
  '1.修桥铺路。\n2.通水通电。\n3.责任单位：县水利局\n4.盖房建校。',
  '1.修桥铺路；\n2.通水通电；\n3.盖房建校。',
  // Ranks, and numbers at the heads of clauses.
  '第一，要统一思想。第二，要提升位次，增速居全市第三，总量居第四，都要再进一位。',
  '第一，工业增速跃升至全省第二，创历史最好水平。第二，农业稳产增收。',
  '第一，统一思想。小李跑得第二，小王第三，都有奖。',
  // A quotation, or a bracket, that is stopped itself or stands for itself.
  `老支书常讲一句话，我一直记着。他说：“地是刮金板，人勤地不懒。”\n${GOOD}`,
  `林长制已经推行三年，成效看得见。大家说：“山上的树一年比一年密！”\n${GOOD}`,
  `护林防火是头等大事，一刻不能松。各林场要管住火源。（会场响起长时间的热烈掌声）\n${GOOD}`,
  `护林防火是头等大事，一刻不能松。各林场要管住火源（详见附件。）\n${GOOD}`,
  `供水改造事关千家万户，要早动手。分工安排如下：（见后附任务分解表格）\n${GOOD}`,
  // Headings and lines of one sentence, however long; marks that may end a paragraph.
  '一、坚持问题导向，紧盯关键环节，全力打好汛期地质灾害防治这场硬仗，确保群众生命财产安全\n各村要天天巡查。',
  `${GOOD}\n1.清理河道淤泥和漂浮物，汛前全部完工。牵头单位：县水务局；责任单位：各乡镇人民政府、县住建局\n${GOOD}`,
  `${GOOD}\n（三）清理河道淤泥和漂浮物，汛前全部完工。责任人：各乡镇分管负责同志；完成时限：今年汛期之前\n${GOOD}`,
  `${GOOD}具体分工如下：\n水务局管调度；\n${GOOD}`,
  '要办好三件事。一是修好通村路，年底前全部硬化；二是改好旱厕，群众自愿不强求；\n三是建好卫生室。',
  '老百姓常说：“春争日，夏争时。五黄六月争回耧”\n各村要抓紧播种。',
  '转型不等人，机遇更不等人，谁先动手谁主动。能不能把这件大事办成？关键看大家！',
  // What stands below or behind a text: dates, names, addresses, thanks.
  `${GOOD}谢谢大家\n2019年6月3日`,
  `${GOOD}县农业农村局\n`,
  `${GOOD}请于下周一前报送，时间为2019年6月3日`,
  `${GOOD}下载地址见县政府网站 www.xian.gov.cn/nongye`,
  // A text that leaves its paragraphs so.
  '开局就要冲刺，起步就要提速，一天也不能松。要盯住项目不放\n要素跟着项目走，服务围着企业转，不能推。要主动上门\n干部下沉一线，难题解在现场，不留尾巴。要限时办结',
]);

test('cells of a table are no paragraphs', () => {
  const text = '责任到人，任务到岗，时限到天，不留死角。由村委会牵头，驻村工作队配合，包村干部督促';
  const found = (table?: number): number => {
    const paragraphs = [{ start: 0, end: text.length, origin: { paragraph: 1, table }, style: null }];
    return rule.check(manuscriptOf({ ...sourceFromString(text), paragraphs }, lexicon, PLAIN)).length;
  };
  expect([found(), found(1)]).toEqual([1, 0]);
});

test('a number run into is told as such', () => {
  expect(told('第一，要统一思想。第二，要压实责任第三，要严格考核。', rule)).toEqual(['runInto warning']);
});
