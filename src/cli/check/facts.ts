/** The rules in words: for `rules`, for `explain` and for formats that list them. */
import { PLAIN, severityIn, type Settings } from '../../check/config/settings.js';
import { RULES } from '../../check/registry.js';
import { severityOf } from '../../check/rule.js';
import type { RuleFacts } from '../../report/check/renderer.js';
import type { Say } from '../../report/renderer.js';

/** Those that are on with these settings, in order. */
export const ruleFacts = (settings: Settings = PLAIN, say: Say): readonly RuleFacts[] =>
  RULES.flatMap((rule) => {
    const severity = severityIn(settings, rule.id, severityOf(rule, settings.profile));
    if (severity === 'off') return [];
    const { id, clause } = rule;
    return [{ id, clause, severity, summary: say(`rule.${id}.summary`), why: say(`rule.${id}.why`) }];
  });
