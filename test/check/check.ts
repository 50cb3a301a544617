/** Checks a text by one rule or all, for tests. */
import { checkManuscript, type Finding } from '../../src/check/engine.js';
import { PLAIN, type Settings } from '../../src/check/config/settings.js';
import { manuscriptOf } from '../../src/check/manuscript.js';
import { RULES } from '../../src/check/registry.js';
import { type Profile, type Rule, severityOf } from '../../src/check/rule.js';
import { citedSource } from '../../src/check/sources.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

export interface CheckOptions {
  readonly profile?: Profile;
  readonly path?: string;
  readonly settings?: Partial<Settings>;
  /** Sources by name. */
  readonly sources?: Readonly<Record<string, string>>;
}

/** Findings of these rules (all without them); a rule that crashes throws. */
export function findingsIn(
  text: string,
  rules: readonly Rule[] = RULES,
  options: CheckOptions = {},
): readonly Finding[] {
  const { profile = 'draft', path = null, settings = {}, sources = {} } = options;
  const manuscript = manuscriptOf(
    sourceFromString(text, { path }),
    lexicon,
    { ...PLAIN, profile, ...settings },
    Object.entries(sources).map(([name, words]) => citedSource(name, words)),
  );
  const active = rules.map((rule) => ({ rule, severity: severityOf(rule, profile) }));
  const { findings, crashes } = checkManuscript(manuscript, active);
  for (const { error } of crashes) throw error;
  return findings;
}

/** What each finding marks. */
export const marked = (text: string, rule: Rule, options: CheckOptions = {}): readonly string[] =>
  findingsIn(text, [rule], options).map(({ span }) => text.slice(span.start, span.end));

/** The text with every mend of the rule made, from the last to the first. */
export function fixed(text: string, rule: Rule, options: CheckOptions = {}): string {
  let result = text;
  for (const { fix } of findingsIn(text, [rule], options).toReversed())
    if (fix !== undefined) result = result.slice(0, fix.span.start) + fix.text + result.slice(fix.span.end);
  return result;
}
