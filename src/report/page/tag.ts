/**
 * Markup as values: a tagged template whose parts are markup and whose values are escaped unless they are markup
 * themselves, so that a manuscript holding `<script>` is shown as such (HTML Living Standard §13.3, escaping a string).
 */

/** A piece of a page, escaped already. */
export interface Html {
  readonly markup: string;
}

/** What a template takes: text is escaped, lists are joined, null and false are nothing. */
export type Content = Html | string | number | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** HTML knows no control characters but tab and line ends, and no half of a surrogate pair. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Text made safe between tags and inside quoted attributes; what cannot be shown is U+FFFD. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit).replace(UNSEEN, '\ufffd');

function markupOf(content: Content): string {
  if (content === null || content === false) return '';
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(markupOf).join('');
}

/** A template's own line breaks and indents, which are layout of the source, as one line break each. */
const tight = new WeakMap<TemplateStringsArray, readonly string[]>();

function tightened(parts: TemplateStringsArray): readonly string[] {
  const known = tight.get(parts) ?? parts.map((markup) => markup.replace(/\s*\n\s*/gu, '\n'));
  tight.set(parts, known);
  return known;
}

/** `` html`<p>${text}</p>` ``: the template's own parts are taken as markup. Attribute values need their quotes. */
export function html(template: TemplateStringsArray, ...values: readonly Content[]): Html {
  const parts = tightened(template);
  let markup = parts[0] ?? '';
  values.forEach((value, index) => {
    markup += markupOf(value) + (parts[index + 1] ?? '');
  });
  return { markup };
}

/** Markup made elsewhere: a chart's SVG. */
export const asHtml = (markup: string): Html => ({ markup });

export const NOTHING: Html = { markup: '' };
