/** Switches by severity and by rule. */
import { legendOf } from '../../page/filter.js';
import { type Html, html } from '../../page/tag.js';
import { byRule } from './rules.js';
import { LEVELS, levelWord } from './severity.js';
import type { Sheet } from './sheet.js';

export function filtersOf({ findings, say }: Sheet): Html | null {
  if (findings.length === 0) return null;
  const levels = LEVELS.map((name) => ({
    name,
    label: levelWord(name, say),
    count: findings.filter(({ severity }) => severity === name).length,
  })).filter(({ count }) => count > 0);
  const ids = [...new Set(byRule(findings).flatMap(([first]) => (first === undefined ? [] : [first.rule])))];
  const rules = ids.map((rule) => ({
    name: `rule-${rule}`,
    label: html`<code>${rule}</code>`,
    count: findings.filter((finding) => finding.rule === rule).length,
  }));
  if (levels.length < 2 && rules.length < 2) return null;
  return html`<div class="part filters">${legendOf(levels, say)}${rules.length > 1 ? legendOf(rules, say) : null}</div>`;
}
