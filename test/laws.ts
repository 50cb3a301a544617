/** What holds for every text, whatever it says: laws of the tree and of the analysis document. */
import { expect } from 'vitest';
import { flatten } from '../src/model/outline.js';
import type { Analysis, OutlineNode } from '../src/model/types.js';
import type { Span } from '../src/source/span.js';
import { read } from '../src/source/reading.js';
import { parse } from '../src/syntax/syntax.js';
import { leavesOf, print, treeOf, type SyntaxNode } from '../src/syntax/tree.js';

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const show = ({ start, end }: Span, text: string): string =>
  `[${start}, ${end}) ${JSON.stringify(text.slice(start, end))}`;

/** Collected and compared with nothing, so that a failure shows every offender. */
const none = (what: string, offenders: readonly string[]): void => expect(offenders, what).toEqual([]);

export function checkTree(source: string): void {
  const tree = treeOf(parse(source));
  expect(print(tree, source)).toBe(source);
  let at = 0;
  for (const { span } of leavesOf(tree)) {
    if (span.start !== at || span.end <= span.start) none('leaves tile the text', [show(span, source)]);
    at = span.end;
  }
  const offenders: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (!('children' in node)) return;
    const first = node.children[0]?.span.start ?? node.span.start;
    const last = node.children.at(-1)?.span.end ?? node.span.end;
    if (first !== node.span.start || last !== node.span.end) offenders.push(`${node.type} ${show(node.span, source)}`);
    for (const child of node.children) visit(child);
  };
  visit(tree);
  none('children fill their parent', offenders);
}

/** Every span of a document with the way to it. */
function spansOf(value: unknown, path = ''): readonly { readonly path: string; readonly span: Span }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => spansOf(item, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return [{ path, span: { start, end } }];
  return Object.entries(value).flatMap(([key, child]) => spansOf(child, `${path}.${key}`));
}

function checkSpans(document: Analysis, source: string): void {
  const whole = { start: 0, end: source.length };
  const bad = spansOf(document).filter(({ span }) => span.end < span.start || !within(span, whole));
  none(
    'spans lie in the text',
    bad.map(({ path, span }) => `${path} ${show(span, source)}`),
  );
}

function checkOutline(document: Analysis, source: string): void {
  const offenders: string[] = [];
  const visit = (parent: OutlineNode | null, nodes: readonly OutlineNode[], outer: Span): void => {
    let end = outer.start;
    for (const node of nodes) {
      if (!within(node.span, outer)) offenders.push(`outside its parent: ${node.path} ${show(node.span, source)}`);
      if (node.span.start < end) offenders.push(`overlaps the one before: ${node.path} ${show(node.span, source)}`);
      if (node.heading !== '' && !within(node.headingSpan, node.span))
        offenders.push(`heading outside: ${node.path} ${show(node.headingSpan, source)}`);
      if (node.level !== (parent?.level ?? 0) + 1) offenders.push(`level ${node.level}: ${node.path}`);
      if (!source.startsWith(node.marker, node.span.start))
        offenders.push(`marker ${node.marker}: ${show(node.span, source)}`);
      end = node.span.end;
      visit(node, node.children, node.span);
    }
  };
  visit(null, document.outline ?? [], { start: 0, end: source.length });
  none('outline nests', offenders);
  const nodes = flatten(document.outline ?? []);
  expect(new Set(nodes.map(({ id }) => id)).size, 'ids are unique').toBe(nodes.length);
  expect(new Set(nodes.map(({ path }) => path)).size, 'a path names one node').toBe(nodes.length);
  const places = nodes.map(({ span }) => span.start);
  expect(places, 'nodes in text order').toEqual([...places].sort((a, b) => a - b));
  expect(
    document.requirements?.map(({ id }) => id),
    'requirements are the nodes of that kind',
  ).toEqual(nodes.filter(({ kind }) => kind === 'requirement').map(({ id }) => id));
}

function checkMoves(document: Analysis, source: string): void {
  let end = 0;
  for (const { kind, span } of document.moves ?? []) {
    if (span.start < end || span.end <= span.start)
      none('moves ordered, apart, not empty', [`${kind} ${show(span, source)}`]);
    end = span.end;
  }
}

/** What the reading drops: zero-width characters everywhere, spaces beside 汉字. */
const UNSEEN = /\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0f|\u00ad/g;

function checkTexts(document: Analysis, source: string): void {
  const at = (span: Span): string => source.slice(span.start, span.end);
  const bare = (text: string): string => text.replace(UNSEEN, '').trim();
  for (const { text, mark, span } of document.quotes ?? []) {
    if (mark !== null) expect(bare(bare(at(span)).slice(1, -1)), 'a quote is what its marks hold').toBe(bare(text));
  }
  for (const { text, span } of [
    ...(document.targets ?? []),
    ...(document.announcements ?? []),
    ...(document.placeholders ?? []),
  ])
    expect(at(span)).toBe(text);
  for (const { actor, actorSpan, duty, span } of document.responsibilities ?? []) {
    expect(at(actorSpan)).toBe(actor);
    expect(at(span)).toContain(duty);
  }
  for (const { surface, span } of (document.slogans ?? []).flatMap(({ mentions }) => mentions))
    expect(at(span)).toBe(surface);
}

/** Every law of a document over its text. */
export function checkDocument(document: Analysis, source: string): void {
  checkSpans(document, source);
  checkOutline(document, source);
  checkMoves(document, source);
  checkTexts(document, source);
  expect(JSON.parse(JSON.stringify(document)), 'plain JSON').toEqual(document);
}

/** The reading maps back: places ascend, spans stay in the text, and what reads the same is the same. */
export function checkReading(source: string): void {
  const { text, toSource, span, aligned } = read(source);
  if (aligned) expect(text.length).toBe(source.length);
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const place = toSource(at);
    if (place <= last || place >= source.length) none('places ascend', [`${at} → ${place}`]);
    last = place;
    expect(span(at, at + 1)).toEqual({ start: place, end: place + 1 });
  }
  expect(span(0, text.length).end).toBeLessThanOrEqual(source.length);
}
