/**
 * What years are counted from: an event that the text names (汶川特大地震五周年), a short name that is none by itself (建党, 建军, 国庆), or
 * an autonomous region, which its own people call 自治区 alone.
 */
import type { EventMention } from './events.js';

/** What years are counted from, as a text names it. */
export interface Base {
  readonly start: number;
  readonly end: number;
  /** Year and month that it falls on; the month of a bare year is taken for late. */
  readonly year: number;
  readonly month: number;
  /** Which mention it counts from; null where a short name does. */
  readonly mention: EventMention | null;
}

/** 成立, 《…》颁布实施, 召开: what may stand between the event and the number. */
const BETWEEN = /^[”’》]?[^，。；：！？、\d\n]{0,12}$/u;
/** Short names that are none of an event by themselves (组建党支部), with the first year and the month. */
const SHORT: readonly (readonly [RegExp, number, number])[] = [
  [/妇女节$/u, 1910, 3],
  // 农工党建党, 剧团建团, 海军建军 are kept by themselves.
  [/(?<!农工党|致公党|民革|民盟|民建|民进|学社)(?:建党|党的)$/u, 1921, 7],
  [/(?<![剧工舞乐艺演]团)(?:建团|共青团成立)$/u, 1922, 5],
  [/(?<!海军|空军|火箭军|降兵|武警|军区|战区)建军$/u, 1927, 8],
  [/(?:建国|开国|国庆|新中国|共和国|(?<!回归)祖国)$/u, 1949, 10],
  [/(?:深圳|珠海)(?:经济)?特区(?:建立|成立|创办)$/u, 1980, 8],
];
const LONGEST_SHORT = 8;
/** The autonomous regions, which their own people call 自治区 alone. */
type Region = readonly [name: string, year: number, month: number];
const REGIONS: readonly Region[] = [
  ['内蒙古', 1947, 5],
  ['新疆', 1955, 10],
  ['广西', 1958, 12],
  ['宁夏', 1958, 10],
  ['西藏', 1965, 9],
];
const OF_REGION = /(?:(内蒙古|新疆|广西|宁夏|西藏)(?:维吾尔|壮族|回族)?)?自治区(?:成立|建立)$/u;
const LONGEST_REGION = 14;
const LATE = 12;

/** An event right before the number, else a short name, else an event a few words before it. */
export function baseOf(text: string, from: number, last: EventMention | undefined, region: OwnRegion): Base | null {
  const named = namedBase(text, from, last);
  return named?.mention?.end === from ? named : (shortBase(text, from, region) ?? named);
}

/** 建党100周年, 新中国70华诞. */
export function shortBase(text: string, end: number, region: OwnRegion): Base | null {
  const before = text.slice(Math.max(0, end - LONGEST_SHORT), end);
  for (const [name, year, month] of SHORT) {
    const length = name.exec(before)?.[0].length;
    if (length !== undefined) return { start: end - length, end, year, month, mention: null };
  }
  return regionBase(text, end, region);
}

/** The region whose 自治区 a text means; asked for once, since all of the text is looked at for it. */
export type OwnRegion = () => Region | null;

/** The one autonomous region that a text names; null where it names none or several. */
export function ownRegion(text: string): Region | null {
  const [region, ...more] = REGIONS.filter(([name]) => text.includes(name));
  return region === undefined || more.length > 0 ? null : region;
}

/** 广西壮族自治区成立60周年; 自治区成立60周年, where the text names one region and no other. */
function regionBase(text: string, end: number, own: OwnRegion): Base | null {
  const found = OF_REGION.exec(text.slice(Math.max(0, end - LONGEST_REGION), end));
  if (found === null) return null;
  const region = found[1] === undefined ? own() : REGIONS.find(([name]) => name === found[1]);
  if (region === undefined || region === null) return null;
  const [, year, month] = region;
  return { start: end - found[0].length, end, year, month, mention: null };
}

/** 汶川特大地震五周年, 中国人民解放军建军95周年: the last event before the number. */
export function namedBase(text: string, end: number, mention: EventMention | undefined): Base | null {
  if (
    mention === undefined ||
    !isCountedFrom(mention, text.slice(mention.end, end)) ||
    mention.end > end ||
    !BETWEEN.test(text.slice(mention.end, end))
  )
    return null;
  const [year, month = LATE] = mention.event.start.split('-').map(Number);
  return year === undefined ? null : { start: mention.start, end, year, month, mention };
}

const PUT_FORWARD = /提出/u;

/** 一带一路倡议提出十周年; a body is one of many (县退役军人事务局成立三周年), a law or a policy begins later in each place. */
const isCountedFrom = ({ event }: EventMention, between: string): boolean =>
  event.kind === 'since' ? PUT_FORWARD.test(between) : !NOT_COUNTED_FROM.has(event.kind);
const NOT_COUNTED_FROM: ReadonlySet<string> = new Set(['yearly', 'body', 'survey']);
