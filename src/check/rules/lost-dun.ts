/**
 * A text whose 、 are gone, as happens on the way out of other programs: 政治立场政治方向政治原则. One finding for the
 * document, at the first place that shows it, with some further ones: how many marks are gone cannot be told. Counts of such
 * lists are left alone. Left out: single set phrases that do without (思想上政治上行动上).
 */
import { runsWithoutDun } from '../lists/lost-dun.js';
import { define } from '../rule.js';

/** So many further places are shown. */
const MAX_RELATED = 4;

export const lostDun = define({
  id: 'lost-dun',
  clause: '文本自洽',
  severity: 'warning',
  fixable: false,
  bad: '在政治立场政治方向政治原则政治道路上保持一致，增强政治性时代性原则性战斗性，做到一起谋划一起部署一起考核。',
  good: '在政治立场、政治方向、政治原则、政治道路上保持一致，增强政治性、时代性、原则性、战斗性，做到一起谋划、一起部署、一起考核。',
  check: (manuscript) => {
    const [first, ...others] = runsWithoutDun(manuscript).map(({ start, end }) => manuscript.written(start, end));
    if (first === undefined) return [];
    const related = others.slice(0, MAX_RELATED).map((span) => ({ span, role: 'list' }));
    return [{ span: first, args: { text: manuscript.text.slice(first.start, first.end) }, related }];
  },
});
