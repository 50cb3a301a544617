/** The answer: 0 nothing at or above the threshold, 1 findings, 2 something could not be checked. The same for every format. */
import type { Config } from '../../check/config/types.js';
import { type Severity, SEVERITIES } from '../../check/rule.js';
import type { CheckResult } from '../../model/check.js';
import type { CheckFlags } from '../options.js';

/** The exit code of a result; what the command line says beats the configuration. */
export function exitCode(result: CheckResult, flags: CheckFlags, config: Config): number {
  if (result.notChecked.length > 0) return 2;
  const { failing, most } = measured(result, flags, config);
  return failing > 0 || result.summary.warnings > most ? 1 : 0;
}

/** Why it fails, where what is shown does not tell: too many warnings, or findings that are not shown. */
export function reasonsOf(result: CheckResult, flags: CheckFlags, config: Config): readonly Reason[] {
  const { failOn, failing, most } = measured(result, flags, config);
  const { warnings, errors } = result.summary;
  const hidden = flags.dryRun === true || (flags.quiet === true && errors === 0);
  return [
    ...(warnings > most ? [{ key: 'note.tooManyWarnings', args: { count: warnings, most } } as const] : []),
    ...(failing > 0 && hidden ? [{ key: 'note.failing', args: { count: failing, severity: failOn } } as const] : []),
  ];
}

interface Reason {
  readonly key: 'note.tooManyWarnings' | 'note.failing';
  readonly args: Readonly<Record<string, string | number>>;
}

interface Measured {
  readonly failOn: Severity;
  /** Findings at or above the threshold. */
  readonly failing: number;
  /** Warnings that are let pass. */
  readonly most: number;
}

function measured({ findings }: CheckResult, flags: CheckFlags, config: Config): Measured {
  const failOn = (flags.failOn as Severity | undefined) ?? config.failOn ?? 'error';
  const most = flags.maxWarnings ?? config.maxWarnings ?? Number.POSITIVE_INFINITY;
  const failing = findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)).length;
  return { failOn, failing, most };
}
