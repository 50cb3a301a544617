/**
 * When something is due by the calendar (5月15日前, 7月完成, 上半年, 国庆节前, 2025年底前), and whether two deadlines are one by their
 * words alone. Left out: times that no calendar tells, as 开学前 (`times.ts`).
 */

/** A day of the calendar, months of 31 days; `year` null where none is named. */
export interface Due {
  readonly year: number | null;
  readonly day: number;
}

/** Days of every month of that calendar. */
export const MONTH = 31;
const LAST = 12;
export const dayIn = (month: number, date: number): number => month * MONTH + date;
export const YEAR_END = dayIn(LAST, MONTH);

const QUARTERS = '一二三四';
const TENS: Readonly<Record<string, number>> = { 上: 10, 中: 20, 下: MONTH };
/** The day of the month that its 旬 ends on, the last where none is named. */
export const endOfTen = (ten = '下'): number => TENS[ten] ?? MONTH;

/** Feasts by the month that they begin; of which year 元旦前 speaks nobody knows. */
const FEASTS: Readonly<Record<string, number>> = { 五: 5, 六: 6, 七: 7, 八: 8, 十: 10, 国: 10 };

/** When something is due, by the calendar; it may match nothing at all behind 年. */
export const DUE =
  /(?:(?<year>(?:19|20)\d\d)年)?(?:(?<month>1[0-2]|[1-9])月(?:份)?(?:(?<day>[0-3]?\d)[日号]|(?<ten>[上中下])旬|[底末])?(?:(?:之|以)?前|内|(?<=[底末])|(?=(?:全部|全面)?(?:完成|完工|竣工|建成|交付|投用)))|(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<![一二三四五六七八九十\d年第百])(?<feast>[“"]?(?:[五六七八]一|十一)[”"]?|国庆)节?(?:之|以)?前|(?<![一二两三四五六七八九十几半\d])(?:今|本|当|全)?年[底末内](?:之?前|以前)?|(?<=(?:19|20)\d\d年)[底末内](?:之?前|以前)?|(?<=(?:到|至|在)(?:19|20)\d\d年))/gu;

/** By the groups of `DUE`. */
export const dueOf = (groups: Readonly<Record<string, string | undefined>>): Due => ({
  year: groups['year'] === undefined ? null : Number(groups['year']),
  day: dayOf(groups),
});

function dayOf({ month, day, ten, half, quarter, feast }: Readonly<Record<string, string | undefined>>): number {
  if (feast !== undefined) return dayIn(FEASTS[feast.replace(/[“"]/u, '').charAt(0)] ?? LAST, 1);
  if (month !== undefined) return dayIn(Number(month), day === undefined ? endOfTen(ten) : Number(day));
  if (half !== undefined) return dayIn(half === '上' ? LAST / 2 : LAST, MONTH);
  if (quarter !== undefined) {
    const place = QUARTERS.indexOf(quarter);
    return dayIn(3 * (place < 0 ? Number(quarter) : place + 1), MONTH);
  }
  return YEAR_END;
}

/** A deadline as written, and the year of the document it stands in. */
export interface DeadlineOf {
  readonly deadline: string | null;
  readonly year: number | null;
}

const SAID_YEAR = /(?:19|20)\d\d(?=年)/u;
const AT_YEAR = /(?:[到至在])?(?:19|20)\d\d年/u;
const OF_THE_YEAR = /^(?:在|到|至)?(?:本|今|全)?年(?:度|内|末|底)?|[前之内以底末]|力争|争取|确保|在/gu;

/**
 * Whether two deadlines are at one time, by their words: 5月底前, then 6月底前 are not. What is due in the course of each
 * document's own year (今年, 年底前, no word at all) is.
 */
export function areDueTogether(one: DeadlineOf, other: DeadlineOf): boolean {
  const [first, second] = [timeOf(one), timeOf(other)];
  return first.within === second.within && (first.year === second.year || (first.own && second.own));
}

/** `within` is what is said beside the year: 5月, 上半年. */
function timeOf({ deadline, year }: DeadlineOf): { year: number | null; own: boolean; within: string } {
  const words = (deadline ?? '').normalize('NFKC').replace(/\s/gu, '');
  const said = SAID_YEAR.exec(words)?.[0];
  const named = said === undefined ? year : Number(said);
  return { year: named, own: named === year, within: words.replace(AT_YEAR, '').replace(OF_THE_YEAR, '') };
}
