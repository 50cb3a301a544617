/**
 * Anniversaries of one's own school, works or county, whose first year the text tells elsewhere: 一九五八年建厂时只有三间土坯房。…今年是建厂
 * 六十周年; 公司1993年成立，今年三十岁了. What the whole country keeps is read by its own dates.
 */
import { firstIndex } from '../source/sorted.js';
import type { Span } from '../source/span.js';
import { namedYears, type NamedYear } from './year-names.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const PLACE = '[校院厂矿场站局县市区州旗所社馆行台队司乡镇村园港店库路桥]';
const COUNT = '(\\d{1,3}|[一二三四五六七八九十百]{1,5})';
/** 二十年一遇, 三十年工龄, 四十岁的老张 count something else. */
const UNIT = '(周年|华诞|岁(?!的|以)|年(?=整|了?(?:[，。；！？、\\n]|$))|个年头)';
/** What is counted from: 建厂, 成立, 通车. */
const OWN = `建${PLACE}|(?:成立|创办|创建|创立|建立|组建|开播|创刊|通车|开发|建成|投产|投运|开馆|开园|开业|开院|开诊|开学|开课|上线|运营|运行|办学|办院|办厂|建制|设立|挂牌|开办|诞生|建设)`;
/** 是, 又迎来了, 我们学校正好. */
const BETWEEN =
  '(?:，|又|也|就|该|正好|正是|恰好|刚好|恰逢|正值|适逢|喜逢|欣逢|正逢|恰是|将|即将|要|是|迎来|庆祝|纪念|整整|整|满|了|我们|咱们|我)*';
const FILLED = '(?:的|，|正好|恰好|刚好|整整|整|满|已经?|也|就|都|以来|后|过|走过|了|有|到|是)*';
/** 今年是水库建成五十周年. */
const NAMED = new RegExp(
  `(?:([去今明]年|今[天日])${BETWEEN}(?:[^，。；！？：“”《》\\d\\n]{0,8}?)|(?:值此|欣逢|正值|恰逢|适逢|喜逢|在)[^，。；！？：“”\\d\\n]{0,8}?)(${OWN})${FILLED}(第?)${COUNT}${UNIT}`,
  'gu',
);
/** 祝母校六十岁生日快乐. */
const OF_BODY = new RegExp(
  `(母校|学校|医院|公司|咱们?[校院厂矿]|我们?[校院厂矿])(?:[^，。；！？\\d\\n]{0,4}?)${COUNT}(?:岁(?:生日|华诞)|周岁生日|华诞)`,
  'gu',
);
/** … behind the year itself: 1996年建校，今年正好二十年. */
const BEHIND = new RegExp(
  `^[^。！？；\\n]{0,40}?[，、；。]?\\n?(?:[到至])?([去今明]年|今[天日]|现在|如今)${BETWEEN}${FILLED}(第?)${COUNT}${UNIT}`,
  'u',
);
/** 老板今年三十岁: of one person. */
const OF_PERSON = /[我他她]|[，、；](?!学校|公司|医院|本|全|到|至|我们|咱们)[一-龥]{1,8}$/u;
/** What is kept by the whole country is counted from its own day. */
const OF_ALL =
  /党|新中国|中国|共和国|祖国|建国|建军|解放军|共青团|改革|开放|回归|抗战|长征|政协|人大|工会|少先队|特区|直辖|工程|自治区/u;

/** 建校, 创办, 起步, 打出第一口油井: what stands behind the first year. */
const BEGUN = new RegExp(
  `^(?:[^。！？；\\n]{0,26}?)(?:${OWN}|始建|开工|开学|办起|建起|搭起|盖起|立起|架起|起步|起家|落成|合龙|蓄水|竣工|奠基|破土|白手|前身|[打炼产生造]出第一|第一[间座所家台口条批个炉班块排栋根])`,
  'u',
);
/** 从2003年第一次发工资算起: from whatever it is. */
const COUNTED_FROM = /^[^。！？；，\n]{0,26}?(?:算起|起算)，/u;
/** 始建于1949年. */
const BEGUN_BEFORE = /(?:建于|创建于|创办于|成立于|建校于|诞生于|创刊于|筹建于|开办于|设立于|建制于|组建于)$/u;
/** 1979年老张进馆, 1998年我调到这里: of one who came; 1958年大炼钢铁 … the works of others. */
const OF_ONE =
  /^[^。！？；\n]{0,12}?(?:调[到来入任]|进[馆厂校院局所站]|入伍|参军|入党|毕业|出生|参加工作|分配|考[入上]|退休|嫁到)/u;
/** 扩建, 第二 tells of what came later. */
const LATER =
  /^[^。！？；\n]{0,16}?(?:扩建|改建|重建|迁建|搬迁|新校区|新院区|分校|分院|分厂|二期|三期|更名|改名|改制|升格|合并)/u;
/** 前辈们搭起第一间教室: so the sentence right before may tell how it began, without such words. */
const HOW_IT_BEGAN =
  /前辈|先辈|老一辈|创业|拓荒|开荒|第一|首任|首批|首届|诞生|来到|走来|搭|建|办|盖|打[出下]|垦|三[间个孔]|几[间个孔]/u;
const ENDS = /[。！？\n]/u;
const REACH = 48;
const SENTENCE_REACH = 120;

/** The sentence up to a place. */
const leadOf = (text: string, at: number, reach: number): string =>
  text
    .slice(Math.max(0, at - reach), at)
    .split(ENDS)
    .at(-1) ?? '';

function isFirst(text: string, { start, end }: NamedYear): boolean {
  const rest = text.slice(end, end + REACH);
  if (COUNTED_FROM.test(rest)) return true;
  if (OF_ONE.test(rest) || LATER.test(rest)) return false;
  return BEGUN.test(rest) || BEGUN_BEFORE.test(text.slice(Math.max(0, start - 5), start));
}

/** Whether the year opens the sentence right before the one of `at`: 1954年的秋天，老职工坐着闷罐车来到这里。今年是建矿六十周年. */
function opensBefore(text: string, { start, end }: NamedYear, at: number): boolean {
  if (at - end > SENTENCE_REACH || OF_ONE.test(text.slice(end, end + REACH))) return false;
  const between = text.slice(end, at).trimEnd();
  if (!HOW_IT_BEGAN.test(between)) return false;
  const ends = between.split(ENDS).filter((part) => part.trim() !== '').length;
  return (
    ends <= 2 && /[。！？\n]/u.test(between) && /^[\s　“]*(?:早在|那是|那是在|回想)?$/u.test(leadOf(text, start, 12))
  );
}

const equal = (year: number, weight: number, { start, end }: Span): Statement => ({
  relation: '=',
  year,
  source: 'inferred',
  start,
  end,
  weight,
});

const FIRST = 1840;
const MOST = 200;

/** What the anniversaries of one's own say; `told` are the events that the text names, which are none of those. */
export function foundedStatements(text: string, told: readonly Span[], newest: number): readonly Statement[] {
  if (!KEPT.test(text)) return [];
  const years = namedYears(text).slice(0, MOST);
  if (years.length === 0) return [];
  const firsts = years.filter((named) => isFirst(text, named));
  const found: Statement[] = firsts.flatMap((named) => behindIt(text, named));
  for (const form of [NAMED, OF_BODY])
    for (const match of text.matchAll(form)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const isBody = form === OF_BODY;
      const count = isBody ? numberOf(match[2] ?? '') : countOf(match[3], match[4]);
      if (count === null || OF_ALL.test(match[0]) || overlaps(told, place)) continue;
      const base = firstOf(text, years, firsts, match.index);
      if (base === null || !isOfBody(text, years, base, match[0])) continue;
      const shift = isBody ? 0 : (shiftOf(match[1] ?? '') ?? 0);
      const isNow = !isBody && match[1] !== undefined;
      found.push(equal(base + count - shift, isNow ? 6 : 3, place));
    }
  return found.filter(({ year }) => year <= newest + 1);
}

/** One of these is in every text that keeps such a day, beside a number. */
const KEPT = /[\d一二三四五六七八九十百](?:周年|华诞|岁|年|个年头)/u;

/** 公司1993年成立，今年三十岁了. */
function behindIt(text: string, { year, start, end }: NamedYear): readonly Statement[] {
  const rest = text.slice(end, end + SENTENCE_REACH);
  const kept = BEHIND.exec(rest);
  const count = countOf(kept?.[2], kept?.[3]);
  if (kept === null || count === null || count < 2 || OF_ALL.test(kept[0]) || /\d{4}年/u.test(kept[0])) return [];
  if (kept[4] === '岁' && OF_PERSON.test(rest.slice(0, rest.indexOf(kept[1] ?? '')))) return [];
  const shift = shiftOf(kept[1] ?? '') ?? 0;
  return [equal(year + count - shift, 6, { start, end: end + kept[0].length })];
}

/** Whole years gone by: nine in the tenth. */
function countOf(nth: string | undefined, digits: string | undefined): number | null {
  const count = numberOf(digits ?? '');
  return count === null || nth !== '第' ? count : count - 1;
}

/** 县医院始建于1951年。…今年是县医共体组建三周年: a body that is named is counted from its own first year. */
const NAMED_BODY =
  /(公司|集团|农商行|医共体|联社|中心|学院|协会|合作社|企业|剧团|文工团|歌舞团)(?:正式|的)?(?:成立|组建|挂牌|创办|建团|建立)/u;
function isOfBody(text: string, years: readonly NamedYear[], base: number, kept: string): boolean {
  const body = NAMED_BODY.exec(kept)?.[1];
  const first = years.find(({ year }) => year === base);
  if (body === undefined || first === undefined) return true;
  const told =
    leadOf(text, first.start, SENTENCE_REACH) + (text.slice(first.end, first.end + REACH).split(ENDS)[0] ?? '');
  return told.includes(body) && !told.includes('前身');
}

/** The first year that a text tells: one that something is said to begin in, else the one right before. */
function firstOf(text: string, years: readonly NamedYear[], firsts: readonly NamedYear[], at: number): number | null {
  const before = years[firstIndex(years.length, (index) => (years[index]?.start ?? 0) < at) - 1];
  if (before !== undefined && opensBefore(text, before, at)) return before.year;
  const [one, ...more] = new Set(firsts.map(({ year }) => year).filter((year) => year >= FIRST));
  return one === undefined || more.length > 0 ? null : one;
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstIndex(spans.length, (at) => (spans[at]?.end ?? 0) <= start)];
  return next !== undefined && next.start < end;
}
