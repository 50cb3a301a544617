/**
 * XML as the events of its tags, by saxes: well-formed XML 1.0 without a document type, which is all a package may hold
 * (ECMA-376 part 2, 9.1.4: a part with one is refused). Nothing is fetched and no entity declared.
 */
import { SaxesParser } from 'saxes';
import type { Attributes } from './namespaces.js';
import { Unreadable } from '../../unreadable.js';

export interface Sink {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

/** No element of a document has as many. */
const MOST_ATTRIBUTES = 1000;

/** No writer nests as deep; without a bound, four bytes of a packed file could each open an element. */
const DEEPEST = 10_000;

/** Reads `xml` to its end. Throws `Unreadable`: `entities` for a document type, `damaged` for what is not well-formed. */
export function scan(xml: string, sink: Sink): void {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let attributesHere = 0;
  parser.on('error', () => {
    throw new Unreadable('damaged');
  });
  parser.on('doctype', () => {
    throw new Unreadable('entities');
  });
  parser.on('attribute', () => {
    attributesHere += 1;
    if (attributesHere > MOST_ATTRIBUTES) throw new Unreadable('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    attributesHere = 0;
    if (depth > DEEPEST) throw new Unreadable('damaged');
    sink.open(name, attributes as Attributes);
  });
  parser.on('closetag', () => {
    depth -= 1;
    sink.close();
  });
  parser.on('text', (text) => {
    if (depth > 0) sink.text(text);
  });
  parser.on('cdata', (text) => sink.text(text));
  parser.write(xml).close();
}
