/**
 * The syntax of a manuscript as plain nested nodes (nlcst-like), for whoever wants to walk it: root →
 * paragraph → sentence → clause → quote, bracket and leaves. Every character of the text as read belongs to
 * exactly one leaf, so the tree prints back. Characters the reading drops (zero-width ones, typed spaces)
 * belong to the leaf they stand inside of, else to a `space` leaf of their own.
 */
import { classAt, CLOSE, SENTENCE_END, SPACE } from '../source/chars.js';
import type { OutlineNode } from '../model/types.js';
import type { Span } from '../source/span.js';
import type { Pair, Ranges } from './scan.js';
import type { Syntax } from './syntax.js';

interface Node {
  /** UTF-16 offsets into the text as read. */
  readonly span: Span;
}

export interface Root extends Node {
  readonly type: 'root';
  readonly children: readonly (Paragraph | Space)[];
}
export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly children: readonly (Sentence | Space)[];
}
export interface Sentence extends Node {
  readonly type: 'sentence';
  readonly children: readonly (Clause | Space)[];
}
export interface Clause extends Node {
  readonly type: 'clause';
  readonly children: readonly Inline[];
}
/** “…” ‘…’ 《…》 〈…〉; the marks are its first and last leaf. */
export interface Quote extends Node {
  readonly type: 'quote';
  readonly mark: string;
  readonly children: readonly Inline[];
}
/** （…） 【…】 〔…〕 ［…］. */
export interface Bracket extends Node {
  readonly type: 'bracket';
  readonly mark: string;
  readonly children: readonly Inline[];
}
/** The marker of a unit of the outline; a numeral that numbers nothing is text. */
export interface EnumerationMarker extends Node {
  readonly type: 'marker';
  readonly style: OutlineNode['style'];
  readonly path: string;
}
export interface Text extends Node {
  readonly type: 'text';
}
/** One punctuation mark. */
export interface Mark extends Node {
  readonly type: 'mark';
}
export interface Space extends Node {
  readonly type: 'space';
}

export type Leaf = EnumerationMarker | Text | Mark | Space;
export type Inline = Quote | Bracket | Leaf;
export type Parent = Root | Paragraph | Sentence | Clause | Quote | Bracket;
export type SyntaxNode = Parent | Leaf;

const QUOTES = '“‘《〈';

const isMark = (kind: number | undefined): boolean => kind !== undefined && kind >= SENTENCE_END && kind <= CLOSE;

type Kind = 'text' | 'mark' | 'space';
const kindAt = (text: string, at: number): Kind => {
  const kind = classAt(text, at);
  return isMark(kind) ? 'mark' : kind === SPACE ? 'space' : 'text';
};

/** Builds the tree in one pass over the text. */
export function treeOf(syntax: Syntax): Root {
  const { source, text, reading, paragraphs, sentences, clauses, pairs, partners, units } = syntax;
  let printed = 0;
  let pair = 0;
  let unit = 0;

  /** What the reading leaves out before a place becomes a space of the parent that is open there. */
  const blank = (children: SyntaxNode[], to: number): void => {
    if (to > printed) children.push({ type: 'space', span: { start: printed, end: to } });
    printed = Math.max(printed, to);
  };
  const spanOf = (children: SyntaxNode[], start: number, end: number): Span => {
    const span = reading.span(start, end);
    blank(children, span.start);
    return span;
  };
  const leaf = (children: SyntaxNode[], kind: Kind, start: number, end: number): void => {
    const span = spanOf(children, start, end);
    children.push({ type: kind, span });
    printed = span.end;
  };
  /** The next of the ranges, where it begins before `limit`, with what `fill` puts into it. */
  const each = (
    ranges: Ranges,
    next: { index: number },
    limit: number,
    parent: SyntaxNode[],
    type: 'paragraph' | 'sentence' | 'clause',
    fill: (children: SyntaxNode[], start: number, end: number) => void,
  ): void => {
    for (; next.index < ranges.length && (ranges.starts[next.index] ?? 0) < limit; next.index++) {
      const start = ranges.starts[next.index] ?? 0;
      const end = ranges.ends[next.index] ?? start;
      const children: SyntaxNode[] = [];
      parent.push({ type, span: spanOf(parent, start, end), children } as Paragraph | Sentence | Clause);
      fill(children, start, end);
    }
  };
  /** The unit's marker at this place; one that crosses a pair (the 1） of （见：1）) stays text. */
  const markerAt = (at: number, limit: number) => {
    while ((units[unit]?.marker.start ?? Infinity) < at) unit++;
    const found = units[unit];
    if (found?.marker.start !== at || found.marker.end > limit) return null;
    const partner = partners[found.marker.end - 1] ?? 0;
    return partner > 0 && partner - 1 < at ? null : found;
  };
  const pairAt = (at: number): Pair | null => {
    while ((pairs[pair]?.start ?? Infinity) < at) pair++;
    return pairs[pair]?.start === at ? (pairs[pair] ?? null) : null;
  };
  const inline = (clause: SyntaxNode[], start: number, end: number): void => {
    const open: { readonly children: SyntaxNode[]; readonly end: number }[] = [{ children: clause, end }];
    for (let at = start; at < end;) {
      const { children, end: limit } = open.at(-1) ?? { children: clause, end };
      const numbered = markerAt(at, limit);
      const opened = numbered === null ? pairAt(at) : null;
      if (numbered !== null) {
        const { marker, path } = numbered;
        const span = spanOf(children, at, marker.end);
        children.push({ type: 'marker', span, style: marker.style, path });
        printed = span.end;
        at = marker.end;
      } else if (opened !== null && opened.end <= limit) {
        const inside: SyntaxNode[] = [];
        const span = spanOf(children, at, opened.end);
        const type = QUOTES.includes(text.charAt(at)) ? 'quote' : 'bracket';
        children.push({ type, span, mark: opened.mark, children: inside as Inline[] });
        open.push({ children: inside, end: opened.end });
        leaf(inside, 'mark', at, at + 1);
        at++;
      } else {
        const kind = kindAt(text, at);
        const from = at++;
        const stop = Math.min(limit, units[unit]?.marker.start === from ? limit : (units[unit]?.marker.start ?? limit));
        if (kind !== 'mark') while (at < stop && kindAt(text, at) === kind) at++;
        leaf(children, kind, from, at);
      }
      while (open.length > 1 && at >= (open.at(-1)?.end ?? 0)) open.pop();
    }
  };

  const sentence = { index: 0 };
  const clause = { index: 0 };
  const root: SyntaxNode[] = [];
  each(paragraphs, { index: 0 }, text.length, root, 'paragraph', (inParagraph, _, paragraphEnd) => {
    each(sentences, sentence, paragraphEnd, inParagraph, 'sentence', (inSentence, __, sentenceEnd) => {
      each(clauses, clause, sentenceEnd, inSentence, 'clause', inline);
    });
  });
  blank(root, source.length);
  return { type: 'root', span: { start: 0, end: source.length }, children: root as Root['children'] };
}

/** Every leaf, in text order. */
export function* leavesOf(tree: SyntaxNode): Generator<Leaf> {
  const stack: SyntaxNode[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as SyntaxNode);
    else yield node;
  }
}

/** The text a tree stands for, put together from its leaves: the text itself for the tree of its own syntax. */
export function print(tree: SyntaxNode, text: string): string {
  const pieces: string[] = [];
  for (const { span } of leavesOf(tree)) pieces.push(text.slice(span.start, span.end));
  return pieces.join('');
}
