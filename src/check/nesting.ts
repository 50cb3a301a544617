/**
 * Marks that stand inside marks of the same kind: “…“…”…”, 《…《…》…》. Outside the double ones, inside the single,
 * and so on in turn. The mend of an inner pair turns all that it holds, so one round is enough.
 */
import type { Span } from '../source/span.js';
import type { Pair } from '../syntax/scan.js';
import type { Manuscript } from './manuscript.js';

/** A pair that should bear the other marks, and the pair around it; offsets of the reading. */
export interface Nested {
  readonly inner: Pair;
  readonly outer: Pair;
  readonly span: Span;
  /** The inner pair with its marks, and those inside it, put right; null for one too long to be meant so. */
  readonly text: string | null;
}

/** A pair with the marks it should bear, those around it put right first. */
interface Placed {
  readonly pair: Pair;
  readonly marks: string;
}

const MAX_INNER = 500;

/** `double` and `single` are the marks, opening and closing; the other kinds of pairs between them are looked through, but for `barrier`. */
export function nestedIn(manuscript: Manuscript, double: string, single: string, barrier: string): readonly Nested[] {
  const { context, text, written } = manuscript;
  const around: Placed[] = [];
  const wrong: { inner: Pair; outer: Pair }[] = [];
  const turned = new Map<Pair, string>();
  for (const pair of context.syntax.pairs) {
    while ((around.at(-1)?.pair.end ?? Infinity) <= pair.start) around.pop();
    if (pair.mark !== barrier && !isWritten(manuscript, pair, double) && !isWritten(manuscript, pair, single)) continue;
    const outer = around.at(-1);
    const within = outer !== undefined && outer.pair.mark !== barrier;
    const marks = !within || pair.mark === barrier ? pair.mark : outer.marks === double ? single : double;
    around.push({ pair, marks });
    if (marks === pair.mark) continue;
    turned.set(pair, marks);
    if (outer !== undefined && outer.pair.mark === pair.mark) wrong.push({ inner: pair, outer: outer.pair });
  }
  const edits = [...turned].flatMap(([pair, marks]) => [
    { at: written(pair.start, pair.start + 1).start, mark: marks.charAt(0) },
    { at: written(pair.end - 1, pair.end).start, mark: marks.charAt(1) },
  ]);
  edits.sort((left, right) => left.at - right.at);
  return wrong.map(({ inner, outer }) => {
    const span = written(inner.start, inner.end);
    return { inner, outer, span, text: span.end - span.start > MAX_INNER ? null : withMarks(text, span, edits) };
  });
}

const isWritten = ({ text, written }: Manuscript, { mark, start, end }: Pair, marks: string): boolean =>
  mark === marks &&
  text.charAt(written(start, start + 1).start) === marks.charAt(0) &&
  text.charAt(written(end - 1, end).start) === marks.charAt(1);

/** The stretch with its edited marks; `edits` in text order. */
function withMarks(
  text: string,
  { start, end }: Span,
  edits: readonly { readonly at: number; readonly mark: string }[],
): string {
  let result = '';
  let from = start;
  for (let index = firstAt(edits, start); (edits[index]?.at ?? Infinity) < end; index++) {
    const { at = end, mark = '' } = edits[index] ?? {};
    result += text.slice(from, at) + mark;
    from = at + 1;
  }
  return result + text.slice(from, end);
}

function firstAt(edits: readonly { readonly at: number }[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
