/**
 * XML parts as events. Nothing is fetched and nothing expanded: a document type, which no office program writes, is
 * refused before it could declare an entity. Of alternate content (part 3) only the branch that is read comes through.
 */
import { decodePart } from './decode-part.js';
import { attributesIn, createScopes, nameIn, type Attributes, type Scope } from './namespaces.js';
import { scan } from './scan.js';

/** Returned by `open` for an element whose content does not matter; it is not closed either. */
export const SKIP = Symbol('skip');

export interface Handler {
  readonly open: (name: string, attributes: Attributes) => typeof SKIP | void;
  readonly close: (name: string) => void;
  /** A piece of text; one text may come in several. */
  readonly text: (text: string) => void;
}

/** Extensions whose elements lead to text we read; a choice that needs another is passed over for the next. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  'http://schemas.microsoft.com/office/word/2010/wordml',
  'http://schemas.microsoft.com/office/word/2012/wordml',
]);

const understands = (scope: Scope, attributes: Attributes): boolean =>
  (attributes['Requires'] ?? '')
    .split(/\s+/u)
    .every((prefix) => prefix === '' || UNDERSTOOD.has(scope.namespaces.get(prefix) ?? ''));

interface Open {
  readonly scope: Scope;
  readonly name: string;
  /** Of alternate content: whether a branch has been chosen. */
  chosen: boolean;
}

/** Reads a part to its end. Throws `Unreadable`: `entities`, or `damaged` for what is not well-formed. */
export function parseXml(bytes: Uint8Array, handler: Handler): void {
  const { outermost, within } = createScopes();
  const stack: Open[] = [{ scope: outermost, name: '', chosen: false }];
  let skipping = 0;

  const skips = (opened: Open, attributes: Attributes): boolean => {
    const outer = stack.at(-1);
    if (outer?.name !== 'mc:AlternateContent') return false;
    const branch =
      opened.name === 'mc:Fallback' || (opened.name === 'mc:Choice' && understands(opened.scope, attributes));
    if (!branch || outer.chosen) return true;
    outer.chosen = true;
    return false;
  };

  const open = (written: string, given: Attributes): void => {
    if (skipping > 0) {
      skipping += 1;
      return;
    }
    const scope = within(stack.at(-1)?.scope ?? outermost, given);
    const opened = { scope, name: nameIn(scope, written), chosen: false };
    if (skips(opened, given) || handler.open(opened.name, attributesIn(scope, given)) === SKIP) skipping = 1;
    else stack.push(opened);
  };

  const close = (): void => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    handler.close(stack.pop()?.name ?? '');
  };

  const text = (read: string): void => {
    if (skipping === 0) handler.text(read);
  };

  scan(decodePart(bytes), { open, close, text });
}
