/**
 * What a year in a title says where it is not the year of the speech: 2024年度医保征缴 goes on in the last months of the year before
 * and into the year itself, and 2023年度…述职评议 is held in December or after it, which 明年要 and 今年要 in the speech tell.
 */
import { finder } from '../source/finder.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Span } from '../source/span.js';

/** 2024年度城乡居民医保集中征缴: paid before the year begins; not 2024年度征缴工作总结会. */
const PAID_BEFORE =
  /^度(?=[^，。；\n]{0,20}(?:医保|医疗|合医|农合|居民|养老|[报党]刊|党报|报纸|杂志))(?![^，。；\n]{0,20}(?:先进|颁奖|分析))[^，。；\n]{0,20}(?:征缴|缴费|参保|筹资|征订|订阅|认购)(?![^\n]{0,12}(?:总结|表彰|通报|考核|审计|检查))/u;
/** 12月31日截止, 11月底前: the last months, by the end of which it is to be paid; not 今年2月底前, which goes on in the year itself. */
const LAST_MONTHS = finder(
  /(?<![\d年])(?:9|1[0-2])月(?:份|\d{1,2}[日号]|底|末|[上中下]旬)?(?:之?前|以前|截止|止|结束|完成|开始|启动|[，。、至到])/,
  '19',
);
const GOES_ON = /今年(?:的)?[1-3一二三]月/u;

/** First and last year of a speech whose title names the year that something is paid for; null where it does not. */
export function yearsOfPayment(
  { text, front: { bodyStart }, keys }: Syntax,
  year: number,
  rest: string,
): readonly [number, number] | null {
  if (!PAID_BEFORE.test(rest)) return null;
  const before = LAST_MONTHS.test({ text, keys }, bodyStart, text.length) && !GOES_ON.test(text);
  return [year - 1, before ? year - 1 : year];
}

const WHO = '[，]?(?:我们|大家|各[^，。；\n]{0,8}|全[^，。；\n]{0,4})?(?:还|都|更)?';
const NEXT_ASKED = new RegExp(
  `(?:明年|来年|下一年度?)(?:${WHO}(?:要|必须|务必|应当|希望|将)|(?:的|各项)?工作[，要中]|怎么[抓干做])`,
  'u',
);
const THIS_ASKED = new RegExp(`今年${WHO}(?:要(?!求)|必须|务必)`, 'u');

/** 去年我们说“明年要再上台阶”; 年初我们提出，今年要…: asked then. */
const SAID_BEFORE = /(?:去年|年初|当时|曾|提出|定下)[^。；\n]{0,16}$/u;

/** What the speech behind a title that reviews a year asks of: of the next, so that it is of the same; or of 今年, so that it is of the one after. */
export function askedOf({ text, front: { bodyStart } }: Syntax): { readonly shift: 0 | 1; readonly at: Span } | null {
  const body = text.slice(bodyStart);
  for (const [shift, asked] of [
    [0, NEXT_ASKED],
    [1, THIS_ASKED],
  ] as const) {
    const found = asked.exec(body);
    if (found !== null && !SAID_BEFORE.test(body.slice(Math.max(0, found.index - 20), found.index))) {
      const start = bodyStart + found.index;
      return { shift, at: { start, end: start + found[0].length } };
    }
  }
  return null;
}
