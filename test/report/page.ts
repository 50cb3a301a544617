/** A page as a browser reads it (parse5): what tests ask of the markup of every page. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface ReadPage {
  readonly elements: readonly Element[];
  /** Names of all elements. */
  readonly tags: readonly string[];
  readonly ids: readonly string[];
  /** Values of `href`. */
  readonly links: readonly string[];
  /** Links of the page that lead nowhere on it. */
  readonly dead: readonly string[];
  /** The words outside style and script. */
  readonly text: string;
  /** Text of the element with an id, without the links set behind passages; empty for none. */
  readonly textOf: (id: string) => string;
  readonly classOf: (id: string) => string;
}

export function readPage(markup: string): ReadPage {
  const document = parse(markup);
  const elements = elementsOf(document);
  const all = (name: string): readonly string[] => elements.flatMap((element) => attributeOf(element, name) ?? []);
  const [ids, links] = [all('id'), all('href')];
  const targets = new Set(ids.map((id) => `#${id}`));
  const byId = (id: string): Element | undefined => elements.find((element) => attributeOf(element, 'id') === id);
  return {
    elements,
    tags: elements.map(({ tagName }) => tagName),
    ids,
    links,
    dead: [...links, ...all('data-row').map((id) => `#${id}`)].filter((href) => !targets.has(href)),
    text: wordsOf(document, isCode),
    textOf: (id) => wordsOf(byId(id), isAside),
    classOf: (id) => classOf(byId(id)),
  };
}

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** White space apart. */
export const bare = (words: string): string => words.replace(/\s+/gu, '');

/** The words of a node, without those of elements left out. */
export function wordsOf(node: Node | undefined, isOut: (element: Element) => boolean = isCode): string {
  if (node === undefined || ('tagName' in node && isOut(node))) return '';
  return 'value' in node
    ? node.value
    : childrenOf(node)
        .map((child) => wordsOf(child, isOut))
        .join('');
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const elementsOf = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));

const classOf = (element: Element | undefined): string =>
  element === undefined ? '' : (attributeOf(element, 'class') ?? '');

const isCode = ({ tagName }: Element): boolean => tagName === 'style' || tagName === 'script';

/** Links, and what is said to those who see the page in another way. */
const isAside = (element: Element): boolean => /^(?:(?:ref|badge) |move-name$)/u.test(classOf(element));
