import { expect, test } from 'vitest';
import { lostDun as rule } from '../../../src/check/rules/lost-dun.js';
import { marked } from '../check.js';
import { explains, finds, leaves, related } from '../tables.js';

explains(rule);

const PROSE = '各级党组织要认真落实会议要求，把工作抓紧抓实，推动全县各项事业不断取得新的进步。'.repeat(12);

finds(rule, [
  [
    '在政治立场政治方向政治原则政治道路上保持一致，增强政治性时代性原则性战斗性。',
    ['政治立场政治方向政治原则政治道路'],
  ],
  [`${PROSE}坚决防止不想抓不真抓不常抓，力戒轻落实轻考核轻问责。`, ['不想抓不真抓不常抓']],
]);

/** Long, and without any 、. */
const LONG = PROSE.repeat(2);

finds(rule, [
  // Headings, offices, set phrases, two members alike, three that share a word.
  [`一提高认识\n${PROSE}\n二狠抓落实\n${PROSE}`, ['一提高认识']],
  [`1强化组织领导\n${PROSE}\n2强化督促检查\n${PROSE}`, ['1强化组织领']],
  [`${PROSE}县水利局县财政局要配合好。`, ['局县财政局']],
  [`${PROSE}国土住建财政等部门要坐到一起。`, ['国土住建财政等部门']],
  [`${PROSE}要增强“四个意识”坚定“四个自信”，高举邓小平理论“三个代表”重要思想旗帜。`, ['”坚定“']],
  [`${LONG}要列出问题清单整改清单。`, ['问题清单整改清单']],
  [`${PROSE}药品价格公开服务项目公开投诉电话公开。`, ['药品价格公开服务项目公开投诉电话公开']],
]);

leaves(rule, [
  // One sign in a text of ordinary length, a blank behind the number, numbers that count.
  `${PROSE}要列出问题清单整改清单。`,
  `一 总则\n${PROSE}\n二 分则\n${PROSE}`,
  `一是提高认识\n${PROSE}\n二是狠抓落实\n${PROSE}`,
  `1组抓好收割\n${PROSE}\n2组抓好播种\n${PROSE}`,
  `${LONG}各乡镇各部门要行动起来，县委县政府高度重视，看得见摸得着。`,
  // The text has its 、.
  `一提高认识\n${PROSE}\n二狠抓落实\n加强领导、落实责任，做到有人管、有人问，抓早、抓小、抓实。`,
]);

leaves(rule, [
  // Set phrases that do without.
  '自觉在思想上政治上行动上同党中央保持高度一致，营造市场化法治化国际化营商环境。',
  `${PROSE}一、提高认识。二、狠抓落实。`,
  // The text has its 、.
  `在政治立场、政治方向、政治原则、政治道路上保持一致，坚决防止不想抓不真抓不常抓，力戒轻落实轻考核轻问责。`,
  '大胆想大胆闯大胆试，敢闯敢干敢于突破。',
]);

test('one finding for the document, with further places', () => {
  const text = `${PROSE}防止不想抓不真抓不常抓，力戒轻落实轻考核轻问责，增强政治性时代性原则性战斗性。`;
  expect(marked(text, rule)).toHaveLength(1);
  expect(related(text, rule)).toEqual(['轻落实轻考核轻问责', '政治性时代性原则性战斗性']);
});
