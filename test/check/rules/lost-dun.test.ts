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
