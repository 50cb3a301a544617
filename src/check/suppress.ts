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
}

const touches = (passage: Span, { start, end }: Span): boolean =>
  passage.start <= end && start <= passage.end && passage.start < passage.end;

/** Drops what `suppress` and the rules' `allow` name. A finding is in a passage when they share a character. */
export function sift(text: string, findings: readonly Finding[], settings: Settings): Sifted {
  const passages = new Map<string, readonly Span[]>();
  for (const { rule, text: phrase } of phrasesOf(settings))
    passages.set(rule, [...(passages.get(rule) ?? []), ...phraseFinder(phrase)(text)]);
  if (passages.size === 0) return { kept: findings, suppressed: 0 };
  const kept = findings.filter(
    ({ rule, span }) => passages.get(rule.id)?.some((passage) => touches(passage, span)) !== true,
  );
  return { kept, suppressed: findings.length - kept.length };
}

const phrasesOf = ({ suppress, rules }: Settings): Settings['suppress'] => [
  ...suppress,
  ...Object.entries(rules).flatMap(([rule, { allow = [] }]) => allow.map((text) => ({ rule, text }))),
];
