/**
 * Times of the year that officials set by the weather, the fields, schools and feasts (汛期前, 春耕前, 入冬前, 开学前, 春节前), by
 * the first and the last day that anybody in the country may mean. Left out: what is no time of the year (换届前, 节前, 会前).
 */
import { dayIn as day } from './deadlines.js';

/** Days of the calendar, months of 31 days (as in `deadlines.ts`). */
export interface Season {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** At the turn of the year, so that nobody knows of which one it is. */
  readonly turns: boolean;
}

type Entry = readonly [name: string, words: string, from: number, to: number];

/** Longer words before what they hold. */
const SEASONS: readonly Entry[] = [
  ['floodEnd', '汛期?结束', day(9, 10), day(10, 31)],
  ['peakFlood', '主汛期?', day(5, 1), day(8, 1)],
  ['flood', '入?汛期?|雨季|梅雨(?:季节?)?', day(3, 1), day(7, 1)],
  ['storms', '台风季节?|强对流(?:天气)?', day(5, 1), day(8, 1)],
  ['heat', '入伏|三伏天?|酷暑|高温季节?|(?:迎峰)?度夏', day(6, 1), day(7, 20)],
  ['spring', '春(?:耕(?:生产|备耕)?|播|灌|种|管)', day(2, 1), day(5, 1)],
  ['wheat', '三夏|夏[收种]|麦收', day(5, 10), day(6, 20)],
  ['rice', '双抢', day(7, 1), day(8, 1)],
  ['harvest', '秋收|三秋|秋粮收购', day(8, 15), day(10, 20)],
  ['sowing', '秋[种播]', day(9, 1), day(11, 1)],
  ['heating', '(?:集中)?[供采取][暖热]季?期?|供暖', day(9, 15), day(12, 1)],
  ['winter', '入冬|冬季|冬天|寒冬|寒潮', day(10, 1), day(12, 22)],
  ['frost', '(?:土壤|土地)?(?:封冻|上冻|冰冻)期?|大雪封山|封山', day(10, 1), day(12, 20)],
  ['springTerm', '春[季期](?:学期)?开学', day(2, 1), day(3, 15)],
  ['autumnTerm', '秋[季期](?:学期)?开学|新学年(?:开学)?', day(8, 20), day(9, 15)],
  ['term', '(?:新学期)?开学|新学期', day(2, 1), day(9, 15)],
  ['summerHolidays', '放?暑假', day(6, 20), day(7, 20)],
  ['qingming', '清明(?:节|假期)?', day(4, 4), day(4, 6)],
  ['dragonBoat', '端午节?', day(5, 28), day(6, 26)],
  ['exam', '高考', day(6, 6), day(6, 7)],
  ['schoolExam', '中考', day(6, 10), day(6, 30)],
  ['autumnFeast', '中秋、?(?:国庆)?(?:[双两]节|节)?', day(9, 7), day(10, 8)],
  ['congress', '全国“?两会', day(3, 1), day(3, 5)],
  ['springFeast', '春节|过年', day(1, 21), day(2, 21)],
  ['newYear', '元旦、?(?:春节)?(?:[双两]节|节)?', day(1, 1), day(1, 1)],
  ['winterHolidays', '放?寒假', day(1, 10), day(2, 1)],
];

const TURNS: ReadonlySet<string> = new Set(['springFeast', 'newYear', 'winterHolidays']);

/** 汛期前, 冬季来临之前, “两会”前; by the groups, whose numbers are the seasons'. */
export const SEASON = new RegExp(
  `(?:${SEASONS.map(([, words]) => `(${words})`).join('|')})[”"]?(?:来临|到来|开始|启动|放假)?(?:之|以)?前(?!后|[夕期段])`,
  'gu',
);

/** What a match of `SEASON` means. */
export function seasonOf(groups: readonly (string | undefined)[]): Season | null {
  const entry = SEASONS[groups.findIndex((group) => group !== undefined)];
  if (entry === undefined) return null;
  const [name, , from, to] = entry;
  return { name, from, to, turns: TURNS.has(name) };
}
