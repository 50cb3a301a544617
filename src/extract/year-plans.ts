/** What a five-year plan says that is named without a year of its own: 谋划“十四五”, 刚刚过去的“十一五”, “十二五”时期. */
import type { EventMention } from './events.js';
import { numberOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

/** What stands around the name. */
interface Around {
  readonly clause: string;
  readonly after: string;
}

type Said = Pick<Statement, 'relation' | 'year' | 'weight'>;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const TERM = 5;
const LOOK = 12;

const IN_THE_MAKING = /谋划|编制|起草|制定|筹划|酝酿/u;
const LOOKED_BACK = /^[^，。；]{0,4}(?:时期|期间)?(?:以来|取得|成就|末|圆满收官|胜利收官)/u;
const JUST_GONE = /(?:刚刚|刚)(?:过去|结束|走过)的[“"]?$/u;
const NEARLY_GONE = /即将(?:过去|结束|收官)的[“"]?$/u;
/** “八五”计划走过了头两年: the third year of it. */
const YEARS_GONE =
  /^[”"]?(?:计划|规划|时期)?(?:的)?(?:已经?)?(?:走过|过去|过完|度过|实施|执行)了?(?:头|前|整整)?([一二两三四])(?:个)?年(?=了?[，。；]|$)/u;
const HALF_GONE = /^[”"]?(?:计划|规划|时期)?(?:已经?|时间)*过半(?=[，。；]|$)/u;
/** “十四五”以来: it goes on. */
const GOES_ON = /^[”"]?(?:计划|规划|时期)?以来/u;
const WELL_BEGUN = /^[”"]?(?:规划)?(?:的)?(?:开局|起步)(?:良好|顺利|平稳|稳健|有力)/u;

/** Last years of the plans that the next one, no longer in the making, is named beside. */
export function succeeded(text: string, events: readonly EventMention[]): ReadonlySet<number> {
  const begun = events.filter(
    ({ event, start, end }) =>
      event.kind === 'plan' && !IN_THE_MAKING.test(text.slice(Math.max(0, start - LOOK), end + LOOK)),
  );
  return new Set(begun.map(({ event }) => yearOf(event.start) - 1));
}

/** Bounds, or the year itself where the plan is said to be just over. */
export function planStatements(
  { event }: EventMention,
  { clause, after }: Around,
  over: ReadonlySet<number>,
): readonly Said[] {
  const opened = yearOf(event.start);
  const closed = event.end === undefined ? opened + TERM : yearOf(event.end);
  if (JUST_GONE.test(clause)) return [{ relation: '=', year: closed + 1, weight: 5 }];
  if (NEARLY_GONE.test(clause)) return [{ relation: '=', year: closed, weight: 5 }];
  const gone = numberOf(YEARS_GONE.exec(after)?.[1] ?? '');
  if (gone !== null) return [{ relation: '=', year: opened + gone, weight: 3 }];
  if (HALF_GONE.test(after))
    return [
      { relation: '>=', year: opened + 2, weight: 1 },
      { relation: '<=', year: opened + 3, weight: 2 },
    ];
  if (GOES_ON.test(after))
    return [
      { relation: '>=', year: opened, weight: 1 },
      { relation: '<=', year: closed, weight: 0 },
    ];
  if (WELL_BEGUN.test(after))
    return [
      { relation: '>=', year: opened, weight: 1 },
      { relation: '<=', year: opened + 1, weight: 2 },
    ];
  const said: Said[] = [];
  if (!IN_THE_MAKING.test(clause + after)) said.push({ relation: '>=', year: opened - 1, weight: 1 });
  // The plan before is summed up in the first year of the next.
  if (!LOOKED_BACK.test(after)) said.push({ relation: '<=', year: closed + (over.has(closed) ? 1 : 0), weight: 0 });
  return said;
}
