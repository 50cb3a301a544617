/**
 * What a rule of `check` is: one descriptor and one pure function from a manuscript to findings. Findings are data
 * (place, the other place, figures, a mend where one is known); how they are worded is the business of `cli/wording`.
 */
import type { Span } from '../source/span.js';
import type { Manuscript } from './manuscript.js';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `draft` is being written, `final` goes out, `template` is a form with slots to fill in. */
export const PROFILES = ['draft', 'final', 'template'] as const;
export type Profile = (typeof PROFILES)[number];

/** A fact the wording fills in: a number, or words of the text. */
export type Args = Readonly<Record<string, string | number>>;

/** A replacement of a stretch of the text as read. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

/** What a rule finds. Spans are UTF-16 offsets into the text as read. */
export interface Found {
  readonly span: Span;
  /** Which of the rule's sayings: `rule.<id>.<saying>` in the wording; `rule.<id>` without one. */
  readonly saying?: string;
  readonly args?: Args;
  /** The other places: the announcement of a count, the first of two numbers. Worded by `related.<role>`. */
  readonly related?: readonly { readonly span: Span; readonly role: string }[];
  readonly fix?: Fix;
  /** The mend leaves the mark what it is and gives it its full width: made inside citations too, whose words it does not touch. */
  readonly widens?: true;
  /** Where it is less (or more) than the rule's own severity. */
  readonly severity?: Severity;
}

export type RuleSeverity = Severity | 'off';

export interface Rule<Id extends string = string> {
  readonly id: Id;
  /**
   * What it rests on: a clause of a standard as printed in the finding (`GB/T 15834—2011 B.3.1`), 文本自洽 (the text
   * contradicts itself) or 文稿惯例.
   */
  readonly clause: string;
  /** By profile; one for all where they agree. */
  readonly severity: RuleSeverity | Readonly<Record<Profile, RuleSeverity>>;
  /** Whether its findings carry mends that `--fix` makes. */
  readonly fixable: boolean;
  /** It has nothing to go by without the texts of `--sources`. */
  readonly needsSources?: true;
  /** For `explain` and the README: a text it finds something in, and the same put right. */
  readonly bad: string;
  readonly good: string;
  readonly check: (manuscript: Manuscript) => readonly Found[];
}

/** Keeps the id's literal type, for the registry. */
export const define = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;

export const severityOf = ({ severity }: Rule, profile: Profile): RuleSeverity =>
  typeof severity === 'string' ? severity : severity[profile];
