/**
 * Stretches of a text that are no Chinese prose, whatever marks stand in them: addresses (https://a.cn/?x=1), what
 * follows the @ of an e-mail address, slots ({{name}}), code between backquotes, tags, the target of a Markdown link,
 * file names (附件(终稿).docx).
 */
import type { Span } from '../source/span.js';
import type { Manuscript } from './manuscript.js';

/** Every alternative begins with a character of its own and is bounded or never looks at a character twice. */
const ZONE =
  /(?:(?:https?|ftp|file):\/\/|www\.)[^\s，。；、！？（）“”《》]*|@[\w.-]+|\{\{[^{}\n]{0,200}\}\}|`[^`\n]{1,200}`|<\/?[A-Za-z][^<>\n]{0,300}>|\]\((?:[^()\n]|\([^()\n]{0,60}\)){0,300}\)/g;

const EXTENSION = /\.(?:docx?|xlsx?|pptx?|pdf|txt|wps|ofd|jpe?g|png|zip|rar|html?|md|csv)(?![A-Za-z0-9])/y;
/** What a file name does not hold. */
const NAME_ENDS = new Set(' \t\u3000\r\n，。；：、！？“”《》');
const MAX_NAME = 60;

const known = new WeakMap<Manuscript, readonly Span[]>();

/** Whether a place is in such a stretch. They are looked for when first asked for, once a manuscript. */
export function isForeign(manuscript: Manuscript, at: number): boolean {
  let zones = known.get(manuscript);
  if (zones === undefined) known.set(manuscript, (zones = zonesOf(manuscript.text)));
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (zones[low - 1]?.end ?? 0);
}

/** In text order, none reaching behind the next. */
function zonesOf(text: string): readonly Span[] {
  const found = Array.from(text.matchAll(ZONE), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  for (let index = text.indexOf('.'); index >= 0; index = text.indexOf('.', index + 1)) {
    EXTENSION.lastIndex = index;
    if (!EXTENSION.test(text)) continue;
    let start = index;
    while (start > Math.max(0, index - MAX_NAME) && !NAME_ENDS.has(text.charAt(start - 1))) start--;
    found.push({ start, end: EXTENSION.lastIndex });
  }
  return merged(found.toSorted((left, right) => left.start - right.start));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const zones: Span[] = [];
  for (const span of spans) {
    const last = zones.at(-1);
    if (last === undefined || last.end < span.start) zones.push(span);
    else if (last.end < span.end) zones[zones.length - 1] = { start: last.start, end: span.end };
  }
  return zones;
}
