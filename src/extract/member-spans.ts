/** What all forms of lists share: the members found, and how a stretch of text is cut into them. Offsets of the reading. */
import type { Span } from '../source/span.js';
import type { Context } from './context.js';

export type Form = 'numbered' | 'list-before' | 'list-after' | 'parallel';

export interface Members {
  readonly form: Form;
  readonly items: readonly Span[];
  /** Where the members and what belongs to them begin and end. */
  readonly start: number;
  readonly end: number;
}

/** Longest member of a list in running text, in characters. */
export const MAX_MEMBER = 30;

export const spanOf = (items: readonly Span[]): { start: number; end: number } => ({
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
});

const DUN_CODE = '、'.charCodeAt(0);
const CONJUNCTIONS = new Set([...'和与及'].map((character) => character.charCodeAt(0)));

/** Splits a stretch at the 、 (and the last 和 / 与 / 及) outside pairs; a row of quotations is split between them. */
export function splitMembers(context: Context, start: number, end: number, conjunctions: boolean): readonly Span[] {
  const { text, partners } = context.syntax;
  const items: Span[] = [];
  let from = start;
  const cut = (to: number, next: number): void => {
    if (to > from) items.push({ start: from, end: to });
    from = next;
  };
  for (let at = start; at < end;) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1 && partner <= end) {
      const quoted = '“《'.includes(text.charAt(at));
      at = partner;
      if (quoted && '“《'.includes(text.charAt(at)) && at < end) cut(at, at);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === DUN_CODE) cut(at, at + 1);
    else if (
      conjunctions &&
      CONJUNCTIONS.has(code) &&
      at > from &&
      at + 1 < end &&
      !/[平共调中总温祥谐缓气]/.test(text.charAt(at - 1))
    )
      cut(at, at + 1);
    at++;
  }
  cut(end, end);
  return items.filter((item) => item.end - item.start >= 1);
}

/** Splits at any of the marks. */
export function splitAt(context: Context, start: number, end: number, marks: string): readonly Span[] {
  const { text, partners } = context.syntax;
  const items: Span[] = [];
  let from = start;
  for (let at = start; at < end;) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1) at = partner;
    else {
      if (marks.includes(text.charAt(at))) {
        items.push({ start: from, end: at });
        from = at + 1;
      }
      at++;
    }
  }
  if (end > from) items.push({ start: from, end });
  return items;
}
