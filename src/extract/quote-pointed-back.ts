/**
 * Whose words a quotation holds, where the text points back to it: “…”，这是荀子在《不苟》篇中讲的; “…。”毛泽东同志的这句名言…; “…”，总书记如是说.
 * Left out: what a body or the people want (“两手硬”，这是组织对我们的要求), names that somebody gave (“三农”，是总书记提出的战略).
 */
import type { Span } from '../source/span.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { isPerson } from './quote-people.js';
import { type Cited, isSpokesman } from './quote-voices.js';

const MARKS = characters('，。；！？');
const WHO = '([一-龥·]{2,12}?)';
const NO_STOP = '[^，。；：“”]';
const WHEN = `(?:曾经?|多次|经常|反复|一再|常|当年|生前|在[^，。；：“”在]{1,16}?[里中上时后]|[对给向为][^，。；：“”对给向为]{1,10}?){0,2}`;
const SAYINGS = '(?:名言|诗句|名句|格言|古训|话|词|诗|论述)';
const DEMANDS = '告诫|嘱托|教诲|叮嘱|要求|期望|期许|希望|寄语|理解|解释|论断|论述|阐述|勉励|忠告';

/** 这是N在…中讲的, 正是N写在奏疏里的话, 这是N对为政的理解. */
const IS_OF = opening(
  new RegExp(
    `[这那正就也都便既又]{0,3}是${WHO}(?:` +
      `${WHEN}(说|讲|写|题写|留|提出|强调|倡导|告诫|教导|叮嘱)(?:过|道|下|我们|大家|全党|在${NO_STOP}{1,8}[里中上])?(?:来)?的(?:${NO_STOP}{0,4}?(?:${SAYINGS}|原则|要求|论断|号召|期望|希望|方针|口号))?` +
      `|[对给]${NO_STOP}{1,10}的${NO_STOP}{0,4}?(${DEMANDS})|的${NO_STOP}{0,4}?${SAYINGS})[，。；！]`,
  ),
  '这那正就也都便既又是',
);
/** N的这句名言, N如是说, N的话掷地有声. */
const SO_SAID = new RegExp(
  `^${WHO}(?:的[这那一][句首番段]${SAYINGS}|的这一${NO_STOP}{0,4}?(?:${SAYINGS}|论断|要求)|的话${NO_STOP}{2}|这[句番段]${SAYINGS}|曾?(?:如是|这样|这么)(说|讲|写)道?[，。；！])`,
  'u',
);
const POINTS = wordSet('的这 的那 的一 的话 这句 这番 这段 如是 这样 这么');
const MAX_WHO = 16;
const MAX_SO_SAID = 24;
const LEAST = 5;

/** What is only put forward may be a name, where it neither joins clauses nor tells of anything. */
const PUT_FORWARD = new Set('提出 倡导 强调 要求 期望 期许 希望'.split(' '));
const TELLING = characters('，、；是要不必如靠为有在把让先');
const VERBS = new Set(['告诫', '嘱托', '叮嘱', '要求', '寄语', '勉励']);

export function pointedBack(keyed: Keyed, { start, end }: Span): Cited | null {
  if (end - start - 2 < LEAST || !(MARKS.has(keyed, end) || MARKS.has(keyed, end - 2))) return null;
  const at = MARKS.skip(keyed, end, end + 1);
  const pointing = POINTS.test(keyed, at, at + MAX_WHO) ? SO_SAID.exec(keyed.text.slice(at, at + MAX_SO_SAID)) : null;
  const [, speaker = '', said = null, noun = ''] = IS_OF.exec(keyed, at) ?? pointing ?? [];
  if (!isPerson(speaker) && !isSpokesman(speaker)) return null;
  const isName = PUT_FORWARD.has(said ?? noun) && TELLING.find(keyed, start + 1, end - 1) === end - 1;
  return isName ? null : { speaker, verb: said ?? (VERBS.has(noun) ? noun : null) };
}
