/**
 * Pages of XHTML, where `<title/>` and `<span/>` are whole elements. The HTML standard reads them as tags that open, and
 * a `<title/>` or `<script/>` then takes all that follows: so they are written out before.
 */

const VOID = 'area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr';
const EMPTY = new RegExp(`<(?!(?:${VOID})[\\s/])([a-z][\\w:.-]*)(\\s[^<>]*)?/>`, 'giu');

/** A page is XML where it says so at its beginning; many give the namespace and are none. */
const isXml = (page: string): boolean => /^\s*<\?xml\s/u.test(page);

/** The page with empty elements as pairs of tags; any page that is no XML as it stands. */
export const unfolded = (page: string): string =>
  isXml(page) ? page.replace(EMPTY, (_, name: string, attributes = '') => `<${name}${attributes}></${name}>`) : page;
