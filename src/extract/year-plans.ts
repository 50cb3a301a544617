/** What a five-year plan says that is named without a year of its own: 谋划“十四五”, 刚刚过去的“十一五”, “十二五”时期. */
import type { EventMention } from './events.js';
import type { Around } from './year-around.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Said } from './year-statement.js';

const yearOf = (date: string): number => Number(date.slice(0, 4));
const TERM = 5;
const LOOK = 12;

const IN_THE_MAKING = /谋划|编制|起草|制定|筹划|酝酿/u;
const LOOKED_BACK = /^[^，。；]{0,4}(?:时期|期间)?(?:以来|取得|成就|末|圆满收官|胜利收官)/u;
const JUST_GONE = /(?:刚刚|刚)(?:过去|结束|走过)的[“"]?$/u;
const NEARLY_GONE = /即将(?:过去|结束|收官)的[“"]?$/u;
/** “八五”计划走过了头两年: the third year of it. */
const YEARS_GONE =
  /^[”"]?(?:计划|规划|时期)?(?:的)?(?:已经?)?(?:走过|走完|走了|过去|过完|过了|度过|实施|执行)了?(?:头|前|整整)?([一二两三四])(?:个)?年(?=了?[，。；]|$)/u;
/** “十一五”刚刚结束: the year after it; “十二五”刚刚开头: its first. */
const JUST_OVER = /^[”"]?(?:计划|规划|时期)?，?刚刚?(?:结束|过去|收官|完成|走完)/u;
const JUST_BEGUN =
  /^[”"]?(?:计划|规划|时期)?，?(?:也|还|又|都|的大幕)*(?:(?:才刚|刚刚?|才)(?:开始|开头|起步|开局|破题|启动|开张|拉开(?:大幕|帷幕|序幕)?|翻开(?:了)?第一页|翻开新的一页)|开了个?头)/u;
/** 明年就进入“十二五”了, 今年起实施“十一五”规划: its first year; not 进入“十三五”后半程. */
const ENTERS =
  /[去今明后]年(?:起|开始|我们|我国|国家|全[国省市县区]|我[省市县区]|就|将|要|便|正式|即将|已经?|，)*(?:进入|跨入|迈入|转入|步入|走进|踏进|进|开始执行|开始实施|要实施|起实施|要执行|就是)了?[“"]?$/u;
const ENTERED = /^[”"]?(?:计划|规划|时期|新时期|建设时期)?了?(?=[，。；！、\n]|$)/u;
/** “七五”就剩今年最后一年了. */
const LAST_LEFT = /^[”"]?(?:计划|规划|时期)?，?(?:就|只|也只)?剩下?([去今明后]年)(?:这|最后)*一年/u;
/** 离“十三五”收官只剩一年多, “七五”只剩两年了. */
const YEARS_LEFT =
  /^[”"]?(?:计划|规划|时期)?(?:的)?(?:收官|结束|完成|期满|末|时间|收尾)*，?(?:就|也)?(?:只剩|仅剩|还剩|剩下|只有|还有|仅有)下?(不到|不足)?(?:最后)?([一二两三四])年(多|半)?(?:的?时间)?(?=了?[，。；！]|$)/u;
/** 再有一个月，“六五”计划就要完成了: its last year; “十三五”即将收官: that or the one before. */
const MONTHS_TO_END =
  /(?:再有|再过|还有|只剩|只有)(?:不到)?(?:[一二两三四五六七八九几]|[1-9])(?:个多?月|十?多?天|十天)，?(?:我们的?|整个|我国)?[“"]?$/u;
const ENDING =
  /^[”"]?(?:计划|规划|时期)?，?(?:就要?|即将|马上就?要?|眼看就?要?|快要)(?:全面|胜利|圆满|顺利|如期)*(?:完成|结束|收官|过去|到期|期满|落幕|[画划]上(?:圆满|完美)?(?:的)?句号)(?!的)/u;
/** “十三五”马上就要收官了, 眼看“十三五”就要收官: within months. */
const AT_HAND = /^[”"]?(?:计划|规划|时期)?，?(?:马上|眼看)/u;
const AT_HAND_BEFORE = /(?:眼看|眼看着|马上|转眼)[“"]?$/u;
/** “十五”计划就要开始实施了. */
const BEGINNING =
  /^[”"]?(?:计划|规划|时期)?，?(?:就要|即将|马上就?要?|眼看就?要?|快要)(?:正式|全面)*(?:开始|启动|实施|开局|起步)(?!的)/u;
/** “十五”计划只剩最后两个月了. */
const MONTHS_LEFT =
  /^[”"]?(?:计划|规划|时期)?(?:的)?(?:收官|结束|完成|期满|末|时间|收尾)*，?(?:就|也)?(?:只剩|仅剩|还剩|剩下|只有|还有|仅有)下?(?:不到|不足)?(?:最后)?(?:的)?(?:(?:[一二两三四五六七八九几]|[1-9])个(?:多)?月|半年)/u;
/** 确保“十四五”圆满收官: a wish, in its last year or late in the one before. */
const WISHES = /(?:确保|力争|推动|实现|保证|助力|保障|夺取|争取|促进|努力|为了?|保)[^，。；“"]{0,4}[“"]?$/u;
const WISHED = /^[”"]?(?:计划|规划|时期)?(?:目标|任务|各项|的)*(?:圆满|胜利|顺利|高质量|完美|漂亮|精彩|全面)+收官/u;
const HALF_GONE =
  /^[”"]?(?:计划|规划|时期)*(?:已经?|时间)*(?:过半|(?:过|走过|过去)了?一半|进入(?:中期|后半程|下半场|后半段))(?=了?[，。；]|$)/u;
/** “十四五”以来: it goes on. */
const GOES_ON = /^[”"]?(?:计划|规划|时期)?以来/u;
const WELL_BEGUN =
  /^[”"]?(?:规划)?(?:的)?(?:(?:开局|起步)(?:良好|顺利|平稳|稳健|有力)|(?:实现了?)?(?:顺利|良好|平稳|稳健|精彩|强势)(?:开局|起步))/u;

/** 到“十四五”末，覆盖率达到60%: a goal, set within it. */
const BY_ITS_END = /(?:[到至]|截止到?)[“"]?$/u;
const ITS_END = /^[”"]?(?:规划|计划|时期)?期?末(?!期?，?(?:已|共|累计))/u;

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
  if (MONTHS_LEFT.test(after)) return [{ relation: '=', year: closed, weight: 5 }];
  if (ENDING.test(after) || (WISHED.test(after) && WISHES.test(clause)))
    return MONTHS_TO_END.test(clause) || AT_HAND.test(after) || AT_HAND_BEFORE.test(clause)
      ? [{ relation: '=', year: closed, weight: 5 }]
      : [
          { relation: '>=', year: closed - 1, weight: 1 },
          { relation: '<=', year: closed, weight: 2 },
        ];
  if (BEGINNING.test(after)) return [{ relation: '=', year: opened - 1, weight: 3 }];
  const gone = numberOf(YEARS_GONE.exec(after)?.[1] ?? '');
  if (gone !== null) return [{ relation: '=', year: opened + gone, weight: 3 }];
  if (JUST_OVER.test(after)) return [{ relation: '=', year: closed + 1, weight: 5 }];
  if (JUST_BEGUN.test(after)) return [{ relation: '=', year: opened, weight: 3 }];
  const shift = ENTERS.test(clause) && ENTERED.test(after) ? shiftOf(clause) : null;
  if (shift !== null) return [{ relation: '=', year: opened - shift, weight: 5 }];
  const last = shiftOf(LAST_LEFT.exec(after)?.[1] ?? '');
  if (last !== null) return [{ relation: '=', year: closed - last, weight: 5 }];
  const left = YEARS_LEFT.exec(after);
  const years = numberOf(left?.[2] ?? '');
  if (left !== null && years !== null) {
    // 只剩两年 on the first of its last two years, or near the end of the one before.
    const [earliest, latest] =
      left[1] === undefined
        ? [closed - years, closed - years + (left[3] === undefined ? 1 : 0)]
        : [closed - years + 1, closed - years + 1];
    return [
      { relation: '>=', year: earliest, weight: 1 },
      { relation: '<=', year: latest, weight: 2 },
    ];
  }
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
  if (WELL_BEGUN.test(after)) {
    // 确保“十四五”顺利开局: in its first year or late in the one before.
    const early = WISHES.test(clause) ? 1 : 0;
    return [
      { relation: '>=', year: opened - early, weight: 1 },
      { relation: '<=', year: opened + 1 - early, weight: 2 },
    ];
  }
  if (BY_ITS_END.test(clause) && ITS_END.test(after))
    return [
      { relation: '>=', year: opened - 1, weight: 1 },
      { relation: '<=', year: closed, weight: 1 },
    ];
  const said: Said[] = [];
  if (!IN_THE_MAKING.test(clause + after)) said.push({ relation: '>=', year: opened - 1, weight: 1 });
  // The plan before is summed up in the first year of the next.
  if (!LOOKED_BACK.test(after)) said.push({ relation: '<=', year: closed + (over.has(closed) ? 1 : 0), weight: 0 });
  return said;
}
