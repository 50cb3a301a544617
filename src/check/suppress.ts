/**
 * Findings that are meant to stand: in a passage the configuration names for the rule, or as the baseline knew them.
 * Neither touches the manuscript.
 */
import type { Settings } from './config/settings.js';
import type { Finding } from './engine.js';
import type { Span } from '../source/span.js';
import { phraseFinder } from '../source/wildcard.js';

export interface Sifted {
  readonly kept: readonly Finding[];
  readonly suppressed: number;
  /** Entries of `suppress` that no finding was in. */
  readonly unused: Settings['suppress'];
}

const touches = (passage: Span, { start, end }: Span): boolean =>
  passage.start <= end && start <= passage.end && passage.start < passage.end;

/** Drops what `suppress` and the rules' `allow` name. A finding is in a passage when they share a character. */
export function sift(text: string, findings: readonly Finding[], settings: Settings): Sifted {
  const entries = phrasesOf(settings).map((entry) => ({ entry, passages: phraseFinder(entry.text)(text) }));
  if (entries.length === 0) return { kept: findings, suppressed: 0, unused: [] };
  const used = new Set<Settings['suppress'][number]>();
  const kept = findings.filter(({ rule, span }) => {
    const holding = entries.filter(
      ({ entry, passages }) => entry.rule === rule.id && passages.some((passage) => touches(passage, span)),
    );
    for (const { entry } of holding) used.add(entry);
    return holding.length === 0;
  });
  const unused = settings.suppress.filter((entry) => !used.has(entry));
  return { kept, suppressed: findings.length - kept.length, unused };
}

const phrasesOf = ({ suppress, rules }: Settings): Settings['suppress'] => [
  ...suppress,
  ...Object.entries(rules).flatMap(([rule, { allow = [] }]) => allow.map((text) => ({ rule, text }))),
];
