/** The answer: 0 nothing at or above the threshold, 1 findings, 2 something could not be checked. The same for every format. */
import type { Config } from '../../check/config/types.js';
import { type Severity, SEVERITIES } from '../../check/rule.js';
import type { CheckResult } from '../../model/check.js';
import type { CheckFlags } from '../options.js';

/** The exit code of a result; what the command line says beats the configuration. */
export function exitCode({ findings, notChecked, summary }: CheckResult, flags: CheckFlags, config: Config): number {
  if (notChecked.length > 0) return 2;
  const failOn = (flags.failOn as Severity | undefined) ?? config.failOn ?? 'error';
  const most = flags.maxWarnings ?? config.maxWarnings ?? Number.POSITIVE_INFINITY;
  const failing = findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn));
  return failing || summary.warnings > most ? 1 : 0;
}
