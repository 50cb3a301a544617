/** Findings as the plain result: worded, with line and column of every place. */
import type { Finding } from '../../check/engine.js';
import type { CheckFinding } from '../../model/check.js';
import { lineStarts, type SourceText } from '../../source/text.js';
import { paragraphAt, type SourceParagraph } from '../../source/origin.js';
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
    const paragraph = paragraphAt(source.paragraphs, span.start);
    const at = placeOf(starts, span.start);
    return { span: { ...span }, ...at, ...(paragraph === null ? {} : inFile(paragraph, at.column, span.start)) };
  };
  return findings.map(({ rule, severity, span, args = {}, saying, related = [], fix, withheld }) => {
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
      ...(withheld === undefined ? {} : { withheld }),
    };
  });
}

/** Where an offset stands in the file, if not by the lines of the text; its column there where that is another. */
function inFile({ origin, start }: SourceParagraph, column: number, offset: number): Partial<CheckFinding> {
  if (origin === null) return {};
  const own = offset - start + 1;
  return origin.page !== undefined || own === column ? { origin } : { origin, originColumn: own };
}
