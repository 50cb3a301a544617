/**
 * Which of its years a plan, a campaign or the work after a congress is in: “十三五”规划的第二年, “七五”头一年, 承上启下的关键一年,
 * 收官之年; and, behind its name, “十四五”今年收官. Left out: 关键之年, which any year may be called.
 */
import type { DatedEvent } from './events.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Said } from './year-statement.js';

/** Plans whose second year was called the one between as well, though the third mostly: what else tells the year goes before. */
const SAID_TWICE = /^十[一二]五/u;

const yearOf = (date: string): number => Number(date.slice(0, 4));

const NTH_NUMBER = '第([一二三四五六七八九十]|\\d)';
const FIRST = '开局|起步|开头|头|起始|首|头一|第一|打头|起头|开篇|启动|开张';
const LAST =
  '攻坚收官|双收官|收官之?战|收官|收尾|收口|最后一|末尾一|末一|末|压轴|决战决胜|决胜|完成|(?:总结|考核|迎检)*验收';
const MIDDLE = '承上启下|承前启后|中间一|中间|中期(?:评估|督导|检查|考核)*|居中';
/** 规划的第二年, 计划承上启下的第三年, 开局之年. */
const NTH = new RegExp(
  `^(?:[”》]|(?:和|及)?(?:十年)?规划|时期|精神|胜利|召开|计划|战略|目标|任务|战|的|实施|开局|之后|后|承上启下|承前启后|关键|攻坚|至关重要|已经?|到了|[进跨迈步]入了?|走[到进]了?|来到了?|(?:和|与|及|、)(?:决战决胜|决胜)?(?:脱贫攻坚|全面建成小康社会|全面小康))*(?:${NTH_NUMBER}|(${FIRST})|(${LAST})|(${MIDDLE}))(?:的)?(?:关键|攻坚|重要)?(?:个|一)?(?:之)?年`,
  'u',
);
/** 到“十一五”最后一年，…要: it lies ahead. */
const BY_THEN = /(?:[到至]|争取在|力争在)[“《]?$/u;

/** “八五”头一仗, “九五”的最后一仗, “十四五”倒数第二年. */
const BATTLE =
  /^[”》]?(?:规划|计划|时期)?(?:的|这)*(?:(头一仗|第一仗|首仗|首战|开局之战|头一炮|第一炮)|(最后一仗|收官之战|最后一战)|(?:的)?倒数第([一二三四])个?年)/u;

function yearOfBattle({ start, end }: DatedEvent, after: string): number | null {
  const found = '的这头第首开最收倒”》规计时'.includes(after.charAt(0)) ? BATTLE.exec(after) : null;
  if (found === null || end === undefined) return null;
  if (found[1] !== undefined) return yearOf(start);
  return yearOf(end) - (found[3] === undefined ? 0 : (numberOf(found[3]) ?? 1) - 1);
}

/** “十四五”今年收官, “七五”计划今年是最后一年, “十三五”今年开局. */
const NOW_IS = new RegExp(
  `^[”》]?(?:规划|计划|时期)?(?:的)?(?:(?:已经?|正式|全面|刚刚?)*(?:开始|启动|实施|开局|起步|执行)了?|收官在即|即将收官|接近尾声|进入尾声|临近收官)?，?(?:到|在)?([去今明后]年)(?:底)?(?:就|是|已经?|将|要|该|也|即将|马上|全面|正式|胜利|的)*(?:${NTH_NUMBER}个?年|(开局|起步|头一年|第一年|开头|开张|开篇|启动(?!会)|开始实施)|(收官|完成|结束|到期|期满|收尾|收口|[画划]上?(?:圆满)?(?:的)?句号|最后一年|(?:总结|考核)*验收))`,
  'u',
);

/** 今年“十一五”收官，明年“十二五”开局. */
const YEAR_OF = /[去今明]年(?:年?[底末初]|岁末)?，?(?:是|就是|我们的?|全国的?)?[“《]?$/u;
const TURNS =
  /^[”》]?(?:规划|计划|工作)?(?:正式|全面|胜利|圆满|顺利|就要?|也|已经?|将|要)*(?:(开局|起步|启动|开张|开篇|开始实施|开了[局头篇]|开考|开了考)|(收官|到期|结束|完成|收尾|收口|[画划]上?(?:圆满)?(?:的)?句号|收了官|完了?|到头))(?=[，。；、！]|$)/u;

/** 今年1月开展的扫黑除恶专项斗争, 扫黑除恶专项斗争今年1月开展以来: in the month that it began in for the country. */
const BEGUN = '([去今]年)(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底])?，?';
const BEGUN_BEFORE = new RegExp(
  `${BEGUN}(?:党中央|中央|国家|全国|全面|正式|，)*(?:部署|启动|开展|打响)(?:的)?[“《]?$`,
  'u',
);
const BEGUN_BEHIND = new RegExp(
  `^[”》]?(?:工作|活动)?(?:自|从|，)?${BEGUN}(?:全面|正式|，)*(?:在[^，。；]{1,8})?(?:全面|正式)*(?:部署|启动|开展|打响|铺开|推开|展开|开始)`,
  'u',
);
/** 党纪学习教育4月份启动以来: of the year's own month. */
const BEGUN_HERE =
  /^[”》]?(?:工作|活动)?(?:自|从)?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初底])?(?:全面|正式)*(?:部署|启动|开展|打响|铺开)(?:以来|了|，)/u;
/** 第二批教育今年在县乡铺开: of one that lasts less than a year. */
const SPREADS =
  /^[”》]?(?:工作|活动)?([去今]年)(?:[上下]半年|[春夏秋冬][天季]?|年?[初底])?，?(?:要|将|也|就|已经?|在[^，。；]{1,10})*(?:全面|正式)*(?:铺开|推开|启动|展开)/u;
const OTHER_YEAR = /\d{4}年|[去前明]年|那一?年|当年/u;
const MONTHS = 12;

/** Whether it begins and ends within a year or so. */
function isShort({ start, end }: DatedEvent): boolean {
  if (end === undefined || start.length < 'YYYY-MM'.length || end.length < 'YYYY-MM'.length) return false;
  const months = (yearOf(end) - yearOf(start)) * MONTHS + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  return months <= MONTHS;
}

function yearBegun(event: DatedEvent, clause: string, after: string): number | null {
  const { start } = event;
  const here = OTHER_YEAR.test(clause) ? null : BEGUN_HERE.exec(after);
  if (here !== null && numberOf(here[1] ?? '') === Number(start.slice(5, 7))) return yearOf(start);
  const spreads = isShort(event) ? shiftOf(SPREADS.exec(after)?.[1] ?? '') : null;
  if (spreads !== null) return yearOf(start) - spreads;
  const found = BEGUN_BEHIND.exec(after) ?? BEGUN_BEFORE.exec(clause);
  const shift = shiftOf(found?.[1] ?? '');
  const month = numberOf(found?.[2] ?? '');
  return shift !== null && month !== null && month === Number(start.slice(5, 7)) ? yearOf(start) - shift : null;
}

const FIVE_YEARS = 4;
const THREE_YEARS = 2;
/** A plan, or a campaign that is planned for as long, like the rounds of 普法. */
const isOfFiveYears = ({ kind, start, end }: Pick<DatedEvent, 'kind' | 'start' | 'end'>): boolean =>
  kind === 'plan' || (kind === 'campaign' && end !== undefined && yearOf(end) - yearOf(start) === FIVE_YEARS);

/** Which year of the event is told: by its number, as the first, as the last, or as the one in the middle. */
interface Told {
  readonly nth: string | undefined;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly middle: string | undefined;
}

/** The year that is the so-and-so-manieth of an event. */
function yearTold({ kind, start, end }: DatedEvent, { nth, first, last, middle }: Told): number | null {
  const opened = yearOf(start);
  // A congress late in the year, or a policy put forward at one, is carried out from the next one on: 十九大 (October 2017), its second year is 2019.
  const month = Number(start.slice(5, 7));
  const late =
    ((kind === 'congress' || kind === 'plenum' || kind === 'policy') && month >= 9) ||
    (kind === 'event' && month >= 11);
  const base = opened + (late ? 1 : 0);
  if (nth !== undefined) return base + (numberOf(nth) ?? 1) - 1;
  if (first !== undefined) return base;
  if (last !== undefined) return end === undefined ? opened : yearOf(end);
  if (middle === undefined) return null;
  // 扫黑除恶专项斗争 of three years, the one in the middle is the second.
  if (kind === 'campaign' && end !== undefined && yearOf(end) - opened === THREE_YEARS) return opened + 1;
  return isOfFiveYears({ kind, start, end }) ? opened + 2 : null;
}

const told = (found: RegExpExecArray, from: number): Told => ({
  nth: found[from],
  first: found[from + 1],
  last: found[from + 2],
  middle: found[from + 3],
});

/** What is said by a year that is counted within an event; null where none is. */
export function nthStatements(event: DatedEvent, clause: string, after: string): readonly Said[] | null {
  const nth = NTH.exec(after);
  const shift = shiftOf(clause);
  if (nth?.[4] === '承上启下' && shift !== null && event.kind === 'plan' && SAID_TWICE.test(event.text)) {
    const second = yearOf(event.start) + 1 - shift;
    return [
      { relation: '>=', year: second, weight: 1 },
      { relation: '=', year: second + 1, weight: 2 },
    ];
  }
  if (nth !== null && (event.kind !== 'goal' || (nth[3] !== undefined && shift !== null))) {
    const year = yearTold(event, told(nth, 1));
    if (year === null) return null;
    if (shift !== null) return [{ relation: '=', year: year - shift, weight: event.kind === 'plan' ? 7 : 8 }];
    if (BY_THEN.test(clause)) return [{ relation: '<=', year, weight: 0 }];
    return explicitYear(clause) ? [] : [{ relation: '=', year, weight: 3 }];
  }
  if (event.kind !== 'plan' && event.kind !== 'campaign') return null;
  const battle = event.kind === 'plan' ? yearOfBattle(event, after) : null;
  if (battle !== null && !BY_THEN.test(clause)) return [{ relation: '=', year: battle - (shift ?? 0), weight: 4 }];
  const begun = event.kind === 'campaign' ? yearBegun(event, clause, after) : null;
  if (begun !== null) return [{ relation: '=', year: begun, weight: 6 }];
  const turns = shift !== null && isOfFiveYears(event) && YEAR_OF.test(clause) ? TURNS.exec(after) : null;
  if (turns !== null && shift !== null) {
    const turned = yearTold(event, { nth: undefined, first: turns[1], last: turns[2], middle: undefined });
    if (turned !== null) return [{ relation: '=', year: turned - shift, weight: 6 }];
  }
  const now = after.slice(0, 14).includes('年') ? NOW_IS.exec(after) : null;
  const year = now === null ? null : yearTold(event, { ...told(now, 2), middle: undefined });
  return now === null || year === null
    ? null
    : [{ relation: '=', year: year - (shiftOf(now[1] ?? '') ?? 0), weight: 6 }];
}

/** “二五”普法。今年是头一年: of what the sentence before ends with. */
const NEXT_IS = new RegExp(
  `^(?:(?:工作|规划|计划|活动|这件事|的事)?[”》]?[。；：\\n]\\s*)([去今明]年)，?(?:就|正|也|又|正好|恰好|恰恰)*是(?:它的|规划的|计划的)?(?:${NTH_NUMBER}|(${FIRST})|(${LAST})|(${MIDDLE}))(?:的)?(?:关键|攻坚|重要)?(?:个|一)?(?:之)?年`,
  'u',
);

/** What is said by the sentence behind the one that an event ends; null where it says nothing of it. */
export function nextStatements(event: DatedEvent, behind: string): readonly Said[] | null {
  if (event.kind !== 'plan' && event.kind !== 'campaign') return null;
  const found = NEXT_IS.exec(behind);
  const year = found === null ? null : yearTold(event, told(found, 2));
  return found === null || year === null
    ? null
    : [{ relation: '=', year: year - (shiftOf(found[1] ?? '') ?? 0), weight: 6 }];
}

/** “双减”落地后的第一个学期: of the policy's own year. */
const FIRST_TERM =
  /^[”》]?(?:政策|工作)?(?:落地|实施|实行|出台|施行)?(?:以?后|之后|以来)?的?(?:第一个?|头一个?|首个?)(?:完整)?(?:学期|学年|开学季|暑假|寒假|周末)/u;

/** The year that a policy was put forward in, by what comes right after it. */
export const yearOfFirstTerm = ({ kind, start }: DatedEvent, after: string): number | null =>
  (kind === 'policy' || kind === 'since') && FIRST_TERM.test(after) ? yearOf(start) : null;

const explicitYear = (clause: string): boolean =>
  /(?:\d{4}|[一二][〇零○九][〇零○一二三四五六七八九]{2})年/.test(clause);
