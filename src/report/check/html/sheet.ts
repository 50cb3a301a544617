/** What every part of the page is given. */
import type { CheckFinding, CheckResult } from '../../../model/check.js';
import type { Say } from '../../renderer.js';
import type { RuleFacts } from '../renderer.js';

/** A finding with its number on the page, from 1. */
export interface Numbered extends CheckFinding {
  readonly number: number;
}

export interface CheckedText {
  readonly file: string;
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly text: string;
  readonly findings: readonly Numbered[];
}

export interface Sheet {
  readonly result: CheckResult;
  /** Those with findings; with errors first. */
  readonly files: readonly CheckedText[];
  /** All findings shown. */
  readonly findings: readonly Numbered[];
  readonly rules: readonly RuleFacts[];
  /** Errors alone are shown. */
  readonly quiet: boolean;
  /** Texts are short enough to be shown whole. */
  readonly whole: boolean;
  readonly say: Say;
}

export const fileId = (number: number): string => `file-${number}`;
