/** Inline styles: the declarations of a `style` attribute. Style sheets are not read. */
import { attribute, type Element } from './tree.js';

/** Values by property, both in lower case; the last declaration of a property counts. */
export type Style = ReadonlyMap<string, string>;

const NONE: Style = new Map();

/** Where the declaration that begins at an offset ends: its semicolon outside of quotes and brackets, or the end. */
function endOf(css: string, from: number): number {
  let quote = '';
  let depth = 0;
  for (let at = from; at < css.length; at++) {
    const character = css.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ';' && depth <= 0) return at;
  }
  return css.length;
}

/** Declarations of inline CSS. Linear; what is none is passed over. */
export function declarations(css: string): Style {
  const found = new Map<string, string>();
  for (let from = 0, end = 0; from < css.length; from = end + 1) {
    end = endOf(css, from);
    const declaration = css.slice(from, end);
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/iu, '');
    found.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

/** Reads the styles of one page; equal attributes, of which a page has thousands, are read once. */
export function styleReader(): (element: Element) => Style {
  const known = new Map<string, Style>();
  return (element) => {
    const css = attribute(element, 'style');
    if (css === null) return NONE;
    const style = known.get(css) ?? declarations(css);
    known.set(css, style);
    return style;
  };
}
