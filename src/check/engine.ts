/** Runs the rules over a manuscript: findings in order of place, and a rule that crashed named instead of lost. */
import type { Manuscript } from './manuscript.js';
import { type Found, type Rule, type RuleSeverity, type Severity, SEVERITIES } from './rule.js';

export interface Finding extends Found {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Its mend is known, and not made: of the words of a citation, or of a file that cannot be written. */
  readonly withheld?: true;
}

/** A fault of the program, not of the manuscript. */
export interface Crash {
  readonly rule: string;
  readonly error: unknown;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  /** Ids of the rules that ran to their end: what could have been found is of these. */
  readonly ran: readonly string[];
}

/** A rule as it is to be run: its severity after profile and configuration. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: RuleSeverity;
}

/** Findings sorted by start, end, then the order of the rules: the same text gives the same list. */
export function checkManuscript(manuscript: Manuscript, rules: readonly ActiveRule[]): Checked {
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  const ran: string[] = [];
  for (const { rule, severity } of rules) {
    if (severity === 'off' || (rule.needsSources === true && manuscript.sources.length === 0)) continue;
    try {
      for (const found of rule.check(manuscript))
        findings.push({ ...found, rule, severity: milder(found.severity ?? severity, severity) });
      ran.push(rule.id);
    } catch (error) {
      crashes.push({ rule: rule.id, error });
    }
  }
  // They stand in the order of the rules already, and the sort keeps it.
  findings.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
  return { findings, crashes, ran };
}

/** An uncertain finding stays mild when its rule is made stricter. */
const milder = (found: Severity, rule: Severity): Severity =>
  SEVERITIES.indexOf(found) > SEVERITIES.indexOf(rule) ? found : rule;
