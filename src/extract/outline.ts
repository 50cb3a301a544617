/**
 * Outline nodes with their kind (see `kinds.ts`), and the requirements among them. Lists inside a quotation are no
 * more than quoted: other.
 */
import type { Move, OutlineNode, Requirement } from '../model/types.js';
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { trimBack } from '../syntax/headings.js';
import { closingParagraph } from './closing.js';
import type { Context } from './context.js';

export function extractOutline(
  context: Context,
  kinds: ReadonlyMap<Unit, OutlineNode['kind']>,
  moves: readonly Move[] = [],
): readonly OutlineNode[] {
  let number = 0;
  const closing = closingParagraph(context.syntax, moves);
  const quoted = quotation(context.syntax);
  const build = (unit: Unit): OutlineNode => {
    const id = `o${++number}`;
    const kind = quoted(unit.marker.start) ? 'other' : (kinds.get(unit) ?? 'other');
    return {
      id,
      // The blank that stands for a lost 、 is no part of it.
      marker: context.written(unit.marker.start, unit.marker.end).trimEnd(),
      style: unit.marker.style,
      ordinal: unit.ordinal,
      path: unit.path,
      level: unit.level,
      heading: context.written(unit.headingStart, unit.headingEnd),
      headingSpan: { start: unit.headingStart, end: unit.headingEnd },
      span: { start: unit.marker.start, end: endOf(context.syntax, unit, closing) },
      kind,
      children: unit.children.map(build),
    };
  };
  return context.syntax.outline.map(build);
}

const BLANK = characters(SPACES);

/** A unit ends before the closing paragraph that follows it, where that is not all it has for a body. */
function endOf(syntax: Syntax, { end, headingEnd }: Unit, closing: number): number {
  if (end <= closing || headingEnd >= closing) return end;
  const own = trimBack(syntax, headingEnd, closing, BLANK);
  return own <= headingEnd + 1 ? end : own;
}

const QUOTE = characters('“');

/** Whether a place stands inside a quotation; to be asked for places in text order. */
function quotation(syntax: Syntax): (at: number) => boolean {
  const { text, marks, pairs, partners } = syntax;
  let index = 0;
  let quote = -1;
  return (at) => {
    if (pairs.length === 0) return false;
    for (; index < marks.length && (marks.starts[index] ?? 0) <= at; index++) {
      const mark = marks.starts[index] ?? 0;
      if (QUOTE.has(syntax, mark)) quote = mark;
    }
    const before = text.charAt(clauseStart(syntax, at) - 1);
    if (before === '“' || before === '‘') return true;
    return quote >= 0 && (partners[quote] ?? 0) > at && quote >= sentenceAt(syntax, at).start;
  };
}

export function requirementsOf(outline: readonly OutlineNode[]): readonly Requirement[] {
  const found: Requirement[] = [];
  const visit = (nodes: readonly OutlineNode[], within: readonly string[]): void => {
    for (const { id, path, marker, ordinal, level, heading, span, kind, children } of nodes) {
      if (kind === 'requirement') found.push({ id, path, marker, ordinal, level, heading, span, within });
      visit(children, [...within, heading]);
    }
  };
  visit(outline, []);
  return found;
}
