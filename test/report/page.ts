/** A page read as a browser reads it: what tests ask of every page. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface ReadPage {
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
  /** Of links inside the page, without the `#`. */
  readonly targets: readonly string[];
  /** The words outside style and script. */
  readonly text: string;
}

export function readPage(markup: string): ReadPage {
  const document = parse(markup);
  const elements = elementsOf(document);
  const all = (name: string): readonly string[] => elements.flatMap((element) => attributeOf(element, name) ?? []);
  return {
    elements,
    ids: all('id'),
    targets: elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((element) => attributeOf(element, 'href') ?? [])
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1)),
    text: textOf(document),
  };
}

export const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const elementsOf = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));

export const textOf = (node: Node): string => {
  if ('tagName' in node && (node.tagName === 'style' || node.tagName === 'script')) return '';
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return childrenOf(node).map(textOf).join('');
};
