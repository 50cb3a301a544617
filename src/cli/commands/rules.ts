/** `gaojian rules`: every rule with its severities, its clause and whether it can be mended. */
import { RULES } from '../../check/registry.js';
import { PROFILES, severityOf } from '../../check/rule.js';
import { clauseIn } from '../../report/check/clause.js';
import { measure } from '../../report/width.js';
import type { Say } from '../../report/renderer.js';
import type { Io } from '../io.js';
import type { RulesFlags } from '../options.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

/** Prints the rules as a table or as JSON; the result is the exit code. */
export async function runRules({ format }: RulesFlags, { io, say }: Tools): Promise<number> {
  await io.write(format === 'json' ? `${JSON.stringify(describedRules(say), null, 2)}\n` : tableOf(say));
  return 0;
}

/** Each rule as plain data. */
export const describedRules = (say: Say) =>
  RULES.map((rule) => ({
    id: rule.id,
    severity: Object.fromEntries(PROFILES.map((profile) => [profile, severityOf(rule, profile)])),
    fixable: rule.fixable,
    clause: rule.clause,
    summary: say(`rule.${rule.id}.summary`),
  }));

function tableOf(say: Say): string {
  const ruler = measure(2);
  const rows = describedRules(say).map(({ id, severity, fixable, clause, summary }) => [
    id,
    [...new Set(Object.values(severity))].map((name) => say(`severity.${name}`)).join('/'),
    fixable ? say('rules.fixable') : '',
    summary,
    clauseIn(clause, say),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => ruler.width(row[column] ?? ''))));
  const pad = (text: string, column: number): string => text + ' '.repeat((widths[column] ?? 0) - ruler.width(text));
  return rows
    .map((row) => `${row.map((cell, column) => (column < 4 ? pad(cell, column) : cell)).join('  ')}\n`)
    .join('');
}
