/** The rules in words: for `rules`, for `explain` and for formats that list them. */
import { PLAIN, severityIn, type Settings } from '../../check/config/settings.js';
import { RULES } from '../../check/registry.js';
import { type Rule, type RuleSeverity, severityOf } from '../../check/rule.js';
import type { RuleFacts } from '../../report/check/renderer.js';
import type { Say } from '../../report/renderer.js';

/** Those that are on with these settings, in order; of several settings a rule has the first severity it is on with. */
export function ruleFacts(settings: Settings | readonly Settings[] = PLAIN, say: Say): readonly RuleFacts[] {
  const all = [settings].flat();
  return RULES.flatMap((rule) => {
    const severity = firstOn(rule, all.length === 0 ? [PLAIN] : all);
    if (severity === 'off') return [];
    const { id, clause } = rule;
    return [{ id, clause, severity, summary: say(`rule.${id}.summary`), why: say(`rule.${id}.why`) }];
  });
}

function firstOn(rule: Rule, all: readonly Settings[]): RuleSeverity {
  for (const settings of all) {
    const severity = severityIn(settings, rule.id, severityOf(rule, settings.profile));
    if (severity !== 'off') return severity;
  }
  return 'off';
}
