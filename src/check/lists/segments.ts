/** What 、 joins in a clause: 民主评议党员、主题党日、谈心谈话; quotations in a row: “甲”“乙”“丙”. Offsets of the reading; what stands inside pairs is not cut. */
import { KINDS } from '../chinese.js';
import { CLAUSE_END, DUN, SENTENCE_END } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import { countBefore } from '../../syntax/offsets.js';
import type { Syntax } from '../../syntax/syntax.js';

export interface Segment extends Span {
  /** Its words, marks of quotations and titles left out. */
  readonly text: string;
}

const MARKS = /[“”‘’《》]/gu;

/** ，；：。！？ */
const endsClause = (text: string, at: number): boolean => {
  const kind = KINDS[text.charCodeAt(at)];
  return kind === CLAUSE_END || kind === SENTENCE_END;
};

/** The clauses that hold at least two 、, in text order, each as what these join. */
export function listsOf(syntax: Syntax): readonly (readonly Segment[])[] {
  const { clauses, text } = syntax;
  const lists: (readonly Segment[])[] = [];
  let dun = -1;
  for (let index = 0; index < clauses.length; index++) {
    const start = clauses.starts[index] ?? 0;
    let end = clauses.ends[index] ?? start;
    if (dun < start) dun = nextDun(text, start);
    if (dun >= end) continue;
    while (end > start && endsClause(text, end - 1)) end--;
    if (nextDun(text, dun + 1) >= end) continue;
    const segments = segmentsOf(syntax, { start, end });
    if (segments.length > 2) lists.push(segments);
  }
  return lists;
}

function nextDun(text: string, from: number): number {
  const at = text.indexOf('、', from);
  return at < 0 ? Infinity : at;
}

function segmentsOf({ text, partners, marks }: Syntax, { start, end }: Span): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let skipTo = start;
  const add = (to: number): void => {
    segments.push({ start: from, end: to, text: text.slice(from, to).replace(MARKS, '') });
    from = to + 1;
  };
  for (let index = countBefore(marks, start); index < marks.length; index++) {
    const at = marks.starts[index] ?? 0;
    if (at >= end) break;
    if (at < skipTo) continue;
    const partner = partners[at] ?? 0;
    if (partner > at + 1) skipTo = partner;
    else if (KINDS[text.charCodeAt(at)] === DUN) add(at);
  }
  if (from > start) add(end);
  return segments;
}

/** Three quotations or more with nothing between them, in text order. */
export function quotedRows({ text, partners, marks }: Syntax): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  let row: Segment[] = [];
  for (let index = 0; index < marks.length; index++) {
    const start = marks.starts[index] ?? 0;
    const end = partners[start] ?? 0;
    if (text.charAt(start) !== '“' || end <= start) continue;
    if (start !== row.at(-1)?.end) rows.push((row = []));
    row.push({ start, end, text: text.slice(start, end).replace(MARKS, '') });
  }
  return rows.filter(({ length }) => length > 2);
}
