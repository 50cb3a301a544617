/**
 * How far a campaign is: how long it has gone on that the text names in full elsewhere (专项斗争开展一年多来, 三年行动实施两年来), that it
 * begins, goes on or is about to end.
 */
import type { EventEntry } from '../lexicon/types.js';
import type { EventMention } from './events.js';
import { numberOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const GOES_ON =
  /(专项斗争|专项行动|专项整治|专项治理|集中整治|主题教育|三年行动|攻坚战|保卫战)(?:自)?(?:开展|启动|打响|部署|实施|推进)(?:以来)?的?(?:这)?([一二两三]|[1-3])年(多)?(?:来|以来|的时间|时间)/u;
const MONTHS = 12;
/** So much may a whole year be off, in months. */
const OFF = 2;

/** First and last year, of one campaign of that short name. */
export function campaignStatements(text: string, events: readonly EventMention[]): readonly Statement[] {
  if (!events.some(({ event }) => event.kind === 'campaign')) return [];
  const found = GOES_ON.exec(text);
  if (found === null) return [];
  const [whole, name = '', digits = '', more] = found;
  const named = events.filter(
    ({ event }) => event.kind === 'campaign' && [event.text, ...(event.names ?? [])].some((own) => own.endsWith(name)),
  );
  const [first] = named;
  const years = numberOf(digits);
  if (first === undefined || years === null || named.some(({ event }) => event !== first.event)) return [];
  const { start } = first.event;
  const begun = Number(start.slice(0, 4)) * MONTHS + Number(start.slice(5, 7) || '6') - 1;
  const low = begun + years * MONTHS - (more === undefined ? OFF : 0);
  const high = begun + years * MONTHS + (more === undefined ? OFF : MONTHS);
  const place = { source: 'inferred', start: found.index, end: found.index + whole.length } as const;
  return [
    { ...place, relation: '>=', year: Math.floor(low / MONTHS), weight: 1 },
    { ...place, relation: '<=', year: Math.floor(high / MONTHS), weight: 2 },
  ];
}

/** 开展两个月, 启动以来已经三个多月: since it began for the country. */
const FOR_MONTHS =
  /^[”》]?(?:活动|工作)?(?:自|已经?|刚)*(?:开展|启动|部署)(?:以来)?，?(?:已经?|至今|到现在|有|近|将近|快|，)*([一二两三四五六七八九十]|\d)个(?:多)?月(?!内|左右的时间|时间)/u;
/** 即将结束, 接近尾声. */
const ENDING =
  /^[”》]?(?:活动|工作)?(?:就要|即将|马上就?要?|快要)(?:圆满|顺利|全面|胜利)*(?:结束|收官|告一段落|画上句号)(?!的)|^[”》]?(?:活动|工作)?(?:已经?)?(?:接近|临近|进入)(?:尾声|收尾)/u;
const SPRING = 4;
const OFF_MONTHS = 2;

/** The first and last year of a speech that tells how far a campaign is. */
export function courseOf(
  { start, end }: EventEntry & { readonly start: string },
  after: string,
): readonly [number, number] | null {
  const count = numberOf(FOR_MONTHS.exec(after)?.[1] ?? '');
  if (count !== null && start.length > 4) {
    const at = Number(start.slice(0, 4)) * MONTHS + Number(start.slice(5, 7)) - 1 + count;
    return [Math.floor(at / MONTHS), Math.floor((at + OFF_MONTHS) / MONTHS)];
  }
  if (end === undefined || end.length === 4 || !ENDING.test(after)) return null;
  const closed = Number(end.slice(0, 4));
  return Number(end.slice(5, 7)) < SPRING ? [closed - 1, closed] : [closed, closed];
}

/** 在…主题教育动员部署会上的讲话: the campaign begins; 以开展…活动为契机, 当前正在开展的…: it goes on. */
const BEGINS =
  /^[”》]?(?:工作会议|(?:活动|工作)?(?:动员|部署|启动)[^，。；]{0,6}(?:会|大会|仪式)|(?:活动|工作)?(?:作|进行|再|的)*(?:动员|部署|动员部署|安排部署))/u;
/** 在…教育整顿查纠整改环节推进会上的讲话. */
const MOVES_ON = /^[”》]?(?:环节)?(?:工作)?(?:推进|调度|转段|再动员)[^，。；]{0,4}会/u;
const GOES_ON_BEFORE =
  /(?:正在|以开展|以扎实开展|以深入开展|当前|结合|这次|本次|此次)[^，。；]{0,6}[“《]?$|(?:(?<!同期)以来|一年来|半年来)，[^，。；]{0,12}(?:开展|推进|组织|抓好|投入)了?[“《]?$/u;
const GOES_ON_BEHIND =
  /^[”》]?(?:活动|工作)?(?:为契机|为动力|为抓手|已经?全面展开|(?:现在|目前|如今|已经?|全面|正式|刚刚?|马上|即将|今天|全部|，)+(?:启动|展开|铺开|开始|转入|进入)(?!以来|之后|后)|正在|[^，。；]{0,6}，[^。；]{0,6}(?:今天|现在)[^，。；]{0,8}(?:动员|部署|启动)|从[^，。；年]{1,3}月[^，。；]{0,8}开始)/u;

/** Whether the words around a campaign say that it begins or goes on. */
export const isUnderWay = (clause: string, after: string, inTitle: boolean): boolean =>
  inTitle
    ? BEGINS.test(after) || MOVES_ON.test(after)
    : BEGINS.test(after) || GOES_ON_BEFORE.test(clause) || GOES_ON_BEHIND.test(after);

/** Last year in which a campaign still begins, or is in full swing: not the one in which it only ends (2024-01). */
export function startsIn({ start, end }: EventEntry & { readonly start: string }): number {
  const opened = Number(start.slice(0, 4));
  if (end === undefined) return Number(start.slice(5, 7)) > MONTHS - 2 ? opened + 1 : opened;
  const closed = Number(end.slice(0, 4));
  return Number(end.slice(5, 7) || MONTHS) < SPRING ? Math.max(opened, closed - 1) : closed;
}
