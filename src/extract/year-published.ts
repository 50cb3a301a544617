/**
 * The year that a page went up in (发布时间：2009-03-18 above the speech): it tells the year of the speech where the text tells none, or
 * leaves several open of which it is one. Left out: when a page was changed or copied, a day of January, which may be the year after.
 */
import type { Syntax } from '../syntax/syntax.js';
import { isSiteLine } from '../source/site-lines.js';
import type { Decided } from './year-decided.js';
import type { Statement } from './year-statement.js';

const STAMP =
  /^[\s【[（(]*(?:(?:发[布表](?:时间|日期|于)|时间|日期)\s*[:：]\s*)?((?:19|20)\d\d)[-/.年](?:0?[2-9]|1[0-2])(?!\d)/u;
/** 来源：公文写作网: where texts are gathered, long after. */
const GATHERED = /(?:文秘|公文|范文|写作|文库|资料|网络|互联网|佚名|百度|微信|公众号)/u;

/** What a page says of itself above the speech. */
function publishedIn({ text, paragraphs, front }: Syntax): Statement | null {
  const above = text.slice(0, front.bodyStart);
  if (GATHERED.test(above)) return null;
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    if (start >= front.bodyStart) break;
    const line = text.slice(start, paragraphs.ends[index]);
    const [stamp = '', year = ''] = STAMP.exec(line) ?? [];
    if (year === '' || !isSiteLine(line)) continue;
    const end = start + stamp.length;
    return { relation: '=', year: Number(year), source: 'text', start: start + stamp.indexOf(year), end, weight: 0 };
  }
  return null;
}

/** What was decided on, and what the page tells where that left it open. */
export function withPublished(
  syntax: Syntax,
  decided: Decided,
): { decided: Decided; statements: readonly Statement[] } {
  const published = decided.year === null ? publishedIn(syntax) : null;
  const [low, high] = decided.range ?? [0, Infinity];
  if (published === null || published.year < low || published.year > high) return { decided, statements: [] };
  return { decided: { year: published.year, range: null, source: 'text' }, statements: [published] };
}
