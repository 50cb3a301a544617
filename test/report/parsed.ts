/** A page as a browser reads it (parse5), for tests of its markup. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];

export interface Parsed {
  readonly ids: readonly string[];
  /** Values of `href`. */
  readonly links: readonly string[];
  /** Names of all elements. */
  readonly elements: readonly string[];
  /** Links of the page that lead nowhere on it. */
  readonly dead: readonly string[];
  /** Text of the element with an id, without the links set behind passages; empty for none. */
  readonly textOf: (id: string) => string;
  readonly classOf: (id: string) => string;
}

export function parsed(page: string): Parsed {
  const nodes = [...nodesOf(parse(page))];
  const valuesOf = (name: string): readonly string[] =>
    nodes.map((node) => attribute(node, name)).filter((value) => value !== null);
  const ids = valuesOf('id');
  const links = valuesOf('href');
  const targets = new Set(ids.map((id) => `#${id}`));
  const byId = (id: string): Node | undefined => nodes.find((node) => attribute(node, 'id') === id);
  return {
    ids,
    links,
    elements: nodes.flatMap((node) => ('tagName' in node ? [node.tagName] : [])),
    dead: [...links, ...valuesOf('data-row').map((id) => `#${id}`)].filter((href) => !targets.has(href)),
    textOf: (id) => readOf(byId(id)),
    classOf: (id) => {
      const node = byId(id);
      return node === undefined ? '' : (attribute(node, 'class') ?? '');
    },
  };
}

/** White space apart. */
export const bare = (words: string): string => words.replace(/\s+/gu, '');

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child);
}

const attribute = (node: Node, name: string): string | null =>
  'attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? null) : null;

const ASIDE = /^(?:ref|badge) /u;

function readOf(node: Node | undefined): string {
  if (node === undefined || ASIDE.test(attribute(node, 'class') ?? '')) return '';
  // Said to those who see the page in another way.
  if (attribute(node, 'class') === 'move-name') return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(readOf).join('') : '';
}
