/** What renderers of a check are given. They see the result and the texts, never a manuscript's tree. */
import type { CheckResult } from '../../model/check.js';
import type { Severity } from '../../check/rule.js';
import type { RenderOptions, Say } from '../renderer.js';

/** What a format may say of a rule beside its findings (SARIF lists them). */
export interface RuleFacts {
  readonly id: string;
  readonly clause: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
}

export interface CheckRenderOptions extends Pick<RenderOptions, 'assets'> {
  readonly say: Say;
  readonly color: boolean;
  readonly ambiguous: 1 | 2;
  /** The text of a file checked, for the lines shown. */
  readonly textOf: (file: string) => string;
  /** The rules that ran, in order. */
  readonly rules: readonly RuleFacts[];
  /** Errors alone. */
  readonly quiet: boolean;
}

export type RenderCheck = (result: CheckResult, options: CheckRenderOptions) => string;

export interface CheckRenderer {
  readonly name: string;
  readonly load: () => Promise<{ readonly render: RenderCheck }>;
}
