/** The tree of a page, as the HTML standard's parser (parse5) makes it of any text, and a walk over it. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { UserError } from '../../errors.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** The shortest tag has three characters; html, head, body, tbody and the like are made without one. */
const elementsAllowed = (html: string): number => html.length / 3 + 50_000;

/** Of what file, for error messages. */
export interface File {
  readonly path: string;
  readonly format: string;
}

/**
 * Parses a page; total, and linear in time and memory. What would not be is refused (`bad-document`, `too-large`):
 * formatting elements left open are opened again in every paragraph that follows (HTML standard, 13.2.4.3), so that a
 * page of 100 KB could make millions of them. `lines`: texts shall know where they stand in the source.
 */
export function parsePage(html: string, file: File, { lines = false } = {}): Parent {
  let left = elementsAllowed(html);
  const createElement: typeof defaultTreeAdapter.createElement = (...parts) => {
    if (--left < 0) throw new UserError('bad-document', { ...file, kind: 'too-large' });
    return defaultTreeAdapter.createElement(...parts);
  };
  return parse(html, { treeAdapter: { ...defaultTreeAdapter, createElement }, sourceCodeLocationInfo: lines });
}

export const isElement = (node: Child | Parent): node is Element => 'tagName' in node;

/** Value of an attribute; null where the element has none. */
export const attribute = ({ attrs }: Element, name: string): string | null =>
  attrs.find((candidate) => candidate.name === name)?.value ?? null;

/** No element has more classes than fit in. */
const LONGEST = 1000;

/** Words of an attribute, in lower case: its classes, roles … */
export const words = (element: Element, name: string): readonly string[] =>
  attribute(element, name)?.slice(0, LONGEST).toLowerCase().split(/\s+/u).filter(Boolean) ?? [];

export interface Visitor {
  /** False leaves out the element and all that is in it; then `leave` is not called. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  /** With the line its node begins on, from 1, where the tree was made to know. */
  readonly text: (value: string, line: number | null) => void;
}

/** Walks the nodes under one in the order of the page; without recursion, since pages nest as deep as they like. */
export function walk(root: Parent, { enter, leave, text }: Visitor): void {
  const open: { readonly node: Parent; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open[0]; top !== undefined; top = open.at(-1)) {
    const child = top.node.childNodes[top.next++];
    if (child === undefined) {
      open.pop();
      if (isElement(top.node) && top.node !== root) leave(top.node);
    } else if (isElement(child)) {
      if (enter(child)) open.push({ node: child, next: 0 });
    } else if ('value' in child) text(child.value, child.sourceCodeLocation?.startLine ?? null);
  }
}

/** All text under a node, as it stands in the source. */
export function textOf(root: Parent): string {
  const parts: string[] = [];
  walk(root, { enter: () => true, leave: () => undefined, text: (value) => parts.push(value) });
  return parts.join('');
}
