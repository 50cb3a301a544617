/** What elements are, by their names: the style sheet every browser begins with (HTML standard, 15.3). */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Elements that stand on lines of their own. */
export const BLOCKS = names(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext
  pre search section summary table tbody td tfoot th thead tr ul xmp`,
);

/** Shown as no part of the text, or not at all: programs, styles, controls, pictures, what stands beside the text. */
export const OUT = names(
  `applet aside audio base button canvas datalist del dialog embed frameset head iframe input link map meta meter nav
  noembed noframes noscript object param picture progress rp rt script select style svg template textarea title video`,
);

/** Roles (WAI-ARIA) of what stands around a text. */
export const OUT_ROLES = names(
  `alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar tooltip`,
);

/** A header or footer in one of these is its own, not the page's (HTML-AAM, `header` and `footer`). */
export const SECTIONS = names('article main section');

/** Elements whose line breaks and spaces count. */
export const PREFORMATTED = names('listing plaintext pre xmp');

export const LISTS = names('dir menu ol ul');
