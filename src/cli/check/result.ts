/** What was found, put together as the plain result. */
import { PROFILES, type Severity } from '../../check/rule.js';
import type { CheckResult, NotChecked } from '../../model/check.js';
import { wordedFindings } from '../../report/check/result.js';
import type { Say } from '../../report/renderer.js';
import { VERSION } from '../../version.js';
import { activeRules, type CheckedFile } from './run.js';

export interface Facts {
  readonly files: readonly CheckedFile[];
  readonly broken: readonly NotChecked[];
  /** Manuscripts not checked, or not whole. */
  readonly unchecked: number;
  /** Mends made; null without `--fix`. */
  readonly fixed: number | null;
  /** Findings the baseline knows. */
  readonly known: number;
  /** SHA-256 of the dictionaries. */
  readonly dictionaries: string;
}

/** The result of a run. */
export function resultOf({ files, broken, unchecked, fixed, known, dictionaries }: Facts, say: Say): CheckResult {
  const findings = files.flatMap(({ file, source, findings: list }) => wordedFindings(file, source, list, say));
  const profiles = PROFILES.filter((name) => files.some(({ settings }) => settings.profile === name));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    schema: 'gaojian/check@1',
    tool: { name: 'gaojian', version: VERSION, dictionaries },
    profile: files[0]?.settings.profile ?? 'draft',
    ...(profiles.length > 1 ? { profiles } : {}),
    summary: {
      files: files.length,
      rules: rulesRun(files),
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: files.reduce((sum, { suppressed }) => sum + suppressed, known),
      ...(fixed === null ? {} : { fixed }),
      ...(unchecked === 0 ? {} : { unchecked }),
    },
    notChecked: [...broken],
    findings,
  };
}

/** Rules that ran on some file. */
function rulesRun(files: readonly CheckedFile[]): number {
  const run = new Set<string>();
  for (const { settings } of files)
    for (const { rule, severity } of activeRules(settings)) if (severity !== 'off') run.add(rule.id);
  return run.size;
}
