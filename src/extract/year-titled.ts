/**
 * What a year in a title says where it is not the year of the speech: 2024年度医保征缴 goes on in the last months of the year before
 * and into the year itself, and 2023年度…述职评议 is held in December or after it, which 明年要 and 今年要 in the speech tell.
 */
import { finder } from '../source/finder.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Span } from '../source/span.js';

/** 2024年度城乡居民医保集中征缴: paid before the year begins; not 2024年度征缴工作总结会. */
const PAID_BEFORE =
  /^度[^，。；\n]{0,20}(?:征缴|缴费|参保|筹资|征订|订阅|认购)(?![^\n]{0,12}(?:总结|表彰|通报|考核|审计|检查))/u;
/** 12月31日, 11月底前, 10月: the last months, in which it is paid. */
const LAST_MONTHS = finder(/(?<![\d年])(?:9|1[0-2])月(?:份|\d|底|末|中旬|上旬|下旬|[，。、至到])/, '19');

/** First and last year of a speech whose title names the year that something is paid for; null where it does not. */
export function yearsOfPayment(
  { text, front: { bodyStart }, keys }: Syntax,
  year: number,
  rest: string,
): readonly [number, number] | null {
  if (!PAID_BEFORE.test(rest)) return null;
  return [year - 1, LAST_MONTHS.test({ text, keys }, bodyStart, text.length) ? year - 1 : year];
}

const WHO = '[，]?(?:我们|大家|各[^，。；\n]{0,8}|全[^，。；\n]{0,4})?(?:还|都|更)?';
const NEXT_ASKED = new RegExp(
  `(?:明年|来年|下一年度?)(?:${WHO}(?:要|必须|务必|应当|希望|将)|(?:的|各项)?工作[，要中]|怎么[抓干做])`,
  'u',
);
const THIS_ASKED = new RegExp(`今年${WHO}(?:要(?!求)|必须|务必)`, 'u');

/** What the speech behind a title that reviews a year asks of: of the next, so that it is of the same; or of 今年, so that it is of the one after. */
export function askedOf({ text, front: { bodyStart } }: Syntax): { readonly shift: 0 | 1; readonly at: Span } | null {
  const body = text.slice(bodyStart);
  for (const [shift, asked] of [
    [0, NEXT_ASKED],
    [1, THIS_ASKED],
  ] as const) {
    const found = asked.exec(body);
    if (found !== null) {
      const start = bodyStart + found.index;
      return { shift, at: { start, end: start + found[0].length } };
    }
  }
  return null;
}
