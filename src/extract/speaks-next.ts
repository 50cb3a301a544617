/** 稍后，陈县长还要作具体部署: the programme of the meeting, no duty. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';

const NEXT = wordSet(
  '稍后 一会 一会儿 等会 等会儿 等一会 等一会儿 待会 待会儿 等下 随后 之后 最后 接下来 过一会儿 会上 今天 等一下 一下',
);
const SPEAKS = opening(
  /[作做](?:进一步|重要|具体|专题|全面|详细|更加)?(?:的)?(?:讲话|报告|总结|点评|部署|安排|强调|发言|讲评)|讲话|发言|讲几|再?强调|(?:对|就)[^，。；]{1,16}?(?:提出?|[作做]出?|进行|再)[^，。；]{0,6}?(?:要求|部署|安排|强调|点评|讲话|意见)/,
  '作做讲发再强对就',
);
const COMMAS = characters('，');
const ONE_PERSON = characters('志记长任席');
const MEMBER = wordSet('常委 委员');

/** Whether a modal only says that its actor speaks next. */
export const speaksNext = (keyed: Keyed, { start, end }: Span, duty: number): boolean =>
  (ONE_PERSON.has(keyed, end - 1) || MEMBER.endingAt(keyed, end) >= start) &&
  SPEAKS.test(keyed, WILL.skip(keyed, duty, duty + 1)) &&
  (NEXT.endingAt(keyed, COMMAS.has(keyed, start - 1) ? start - 1 : start) >= 0 || STILL.startingAt(keyed, end) >= 0);
/** 县委李书记还要作重要讲话。 */
const STILL = wordSet('还要 还将');
const WILL = characters('将来');
