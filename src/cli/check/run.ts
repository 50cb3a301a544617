/** Checks files one after another: read, rules, suppressions; what cannot be checked is named and the others are still done. */
import { checkManuscript, type ActiveRule, type Finding } from '../../check/engine.js';
import { type Looked, withHeld } from '../../check/fix.js';
import { type Manuscript, manuscriptOf } from '../../check/manuscript.js';
import { RULES } from '../../check/registry.js';
import { severityOf } from '../../check/rule.js';
import { severityIn, type Settings } from '../../check/config/settings.js';
import type { Config } from '../../check/config/types.js';
import { sift } from '../../check/suppress.js';
import type { CitedSource } from '../../check/sources.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { SourceText } from '../../source/text.js';
import { isWritable } from './mending.js';

/** A file that was checked, and by what. */
export interface CheckedFile extends Outcome {
  readonly config: Config;
  /** The file that stands in, from the root; null without one. */
  readonly configPlace: string | null;
  /** Sources of citations that could not be used. */
  readonly sourcesUnused: readonly string[];
  /** SHA-256 of the dictionaries. */
  readonly dictionaries: string;
}

/** What the findings are shown in. */
export type CheckedText = Pick<SourceText, 'text' | 'paragraphs'>;

/** What checking a source gives. */
interface Outcome {
  /** As it is named in the result. */
  readonly file: string;
  readonly source: CheckedText;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** Entries of `suppress` that nothing here was let pass by. */
  readonly unused: Settings['suppress'];
  readonly crashes: readonly { readonly rule: string; readonly error: unknown }[];
  /** Ids of the rules that ran to their end. */
  readonly ran: readonly string[];
}

const active = new WeakMap<Settings, readonly ActiveRule[]>();

/** The rules as a file's settings have them; most files have the same. */
export function activeRules(settings: Settings): readonly ActiveRule[] {
  const known = active.get(settings);
  if (known !== undefined) return known;
  const rules = RULES.map((rule) => ({
    rule,
    severity: severityIn(settings, rule.id, severityOf(rule, settings.profile)),
  }));
  active.set(settings, rules);
  return rules;
}

/** What a file is checked by. */
export interface By {
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  readonly sources: readonly CitedSource[];
}

/** Checks a source by the rules its settings leave on. */
export function checkSource(file: string, source: SourceText, by: By): Outcome {
  const { lexicon, settings, sources } = by;
  const manuscript = manuscriptOf(source, lexicon, settings, sources);
  const { findings, crashes, ran } = checkManuscript(manuscript, activeRules(settings));
  const { kept, suppressed, unused } = sift(source.text, findings, settings);
  const told = withHeld(kept, () => manuscript.analysis.citations, isWritable(source));
  return { file, source, settings, findings: told, suppressed, unused, crashes, ran };
}

/** What is found in a text that a mend has made, for the next round. */
export function lookerFor(source: SourceText, { lexicon, settings }: By): (text: string) => Looked {
  return (text) => {
    const manuscript: Manuscript = manuscriptOf({ ...source, text }, lexicon, settings);
    const fixable = activeRules(settings).filter(({ rule }) => rule.fixable);
    const { findings } = checkManuscript(manuscript, fixable);
    return { findings: sift(text, findings, settings).kept, citations: manuscript.analysis.citations };
  };
}
