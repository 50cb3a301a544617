/**
 * XML as the events of its tags, by sax in strict mode: well-formed XML 1.0 without a document type, which is all a package
 * may hold (ECMA-376 part 2, 9.1.4: a part with one is refused). Nothing is fetched and no entity declared.
 */
import sax from 'sax';
import type { Attributes } from './namespaces.js';
import { Unreadable } from '../../unreadable.js';

export interface Sink {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
}

/** An attribute may be a drawing packed into text (o:gfxdata); the size of a part is bounded before. The types lack it. */
Object.assign(sax, { MAX_BUFFER_LENGTH: Number.POSITIVE_INFINITY });

const OPTIONS = { position: false, strictEntities: true };

/** No writer nests as deep; without a bound, four bytes of a packed file could each open an element. */
const DEEPEST = 10_000;

/** Reads `xml` to its end. Throws `Unreadable`: `entities` for a document type, `damaged` for what is not well-formed. */
export function scan(xml: string, sink: Sink): void {
  const parser = sax.parser(true, OPTIONS);
  let depth = 0;
  let rooted = false;
  parser.onerror = () => {
    throw new Unreadable('damaged');
  };
  parser.ondoctype = () => {
    throw new Unreadable('entities');
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST || (rooted && depth === 1)) throw new Unreadable('damaged');
    rooted = true;
    sink.open(name, attributes as Attributes);
  };
  parser.onclosetag = () => {
    depth -= 1;
    sink.close();
  };
  parser.ontext = (text) => {
    if (depth > 0) sink.text(text);
  };
  parser.oncdata = parser.ontext;
  parser.write(xml).close();
  if (!rooted) throw new Unreadable('damaged');
}
