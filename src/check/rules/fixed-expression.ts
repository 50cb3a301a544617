/**
 * A known numeric expression given wrongly: a character mistyped (三严三时, “四个意思”), 二 for 两 (二个维护), members wrong, left
 * out or in another order where the text lists them beside the name; used before its time or urged after its end. Left
 * out: ordinary words of the same shape (他有四个意思要说), the text's own sets, names the dictionary does not know.
 */
import { outOfTime } from '../expressions/dates.js';
import { wrongMembers } from '../expressions/members.js';
import { nearMisses } from '../expressions/near.js';
import { define } from '../rule.js';

export const fixedExpression = define({
  id: 'fixed-expression',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: true,
  bad: '要严格落实“三会一刻”制度，增强“四个意思”，做到“二个维护”。',
  good: '要严格落实“三会一课”制度，增强“四个意识”，做到“两个维护”。',
  check: (manuscript) => [...nearMisses(manuscript), ...wrongMembers(manuscript), ...outOfTime(manuscript)],
});
