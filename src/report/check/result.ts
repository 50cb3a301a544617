/** Findings as the plain result: worded, with line and column of every place. */
import type { Finding } from '../../check/engine.js';
import type { CheckFinding } from '../../model/check.js';
import { lineStarts, type SourceText } from '../../source/text.js';
import { paragraphAt } from '../../source/origin.js';
import type { Span } from '../../source/span.js';
import { placeOf } from '../place.js';
import type { Say } from '../renderer.js';

/** The findings of one file. */
export function wordedFindings(
  file: string,
  source: Pick<SourceText, 'text' | 'paragraphs'>,
  findings: readonly Finding[],
  say: Say,
): readonly CheckFinding[] {
  if (findings.length === 0) return [];
  const starts = lineStarts(source.text);
  const place = (span: Span) => {
    const origin = paragraphAt(source.paragraphs, span.start)?.origin ?? null;
    return { span: { ...span }, ...placeOf(starts, span.start), ...(origin === null ? {} : { origin }) };
  };
  return findings.map(({ rule, severity, span, args = {}, saying, related = [], fix }) => {
    return {
      file,
      rule: rule.id,
      severity,
      args,
      message: say(saying === undefined ? `rule.${rule.id}` : `rule.${rule.id}.${saying}`, args),
      clause: rule.clause,
      ...place(span),
      related: related.map((other, index) => ({
        ...place(other.span),
        message: say(`related.${other.role}`, { ...args, index: index + 1 }),
      })),
      ...(fix === undefined ? {} : { fix }),
    };
  });
}
