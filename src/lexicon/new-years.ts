/**
 * Days of the Chinese new year (正月初一), 1949–2030, month and day in a number: 125 is 25 January. Reckoned by the Chinese calendar of
 * ICU (Intl, `ca-chinese`), but for 1954, 2027 and 2030, where its new moon falls beside midnight: there as the calendars in use have
 * it (3, 6 and 3 February).
 */
const FIRST = 1949;
const NEW_YEARS = [
  [129],
  [217, 206, 127, 214, 203, 124, 212, 131, 218, 208],
  [128, 215, 205, 125, 213, 202, 121, 209, 130, 217],
  [206, 127, 215, 203, 123, 211, 131, 218, 207, 128],
  [216, 205, 125, 213, 202, 220, 209, 129, 217, 206],
  [127, 215, 204, 123, 210, 131, 219, 207, 128, 216],
  [205, 124, 212, 201, 122, 209, 129, 218, 207, 126],
  [214, 203, 123, 210, 131, 219, 208, 128, 216, 205],
  [125, 212, 201, 122, 210, 129, 217, 206, 126, 213],
  [203],
].flat();

/** A day of the first month of the Chinese calendar, or of the last: of the last by how many days the new year is off, which may be two. */
export interface LunarDay {
  /** Days from the new year: 0 for 正月初一, 14 for 正月十五, -1 for 除夕. */
  readonly from: number;
  readonly to: number;
}

/** Years in which a day by the sun is that day by the moon. */
export function yearsOf(month: number, day: number, { from, to }: LunarDay): readonly number[] {
  return NEW_YEARS.flatMap((newYear, index) => {
    const year = FIRST + index;
    const first = Date.UTC(year, Math.floor(newYear / 100) - 1, newYear % 100);
    // A day of the last month may be of the year before: 12月30日 is 腊月初八 of 2022.
    return [year - 1, year].filter((own) => {
      const off = (Date.UTC(own, month - 1, day) - first) / DAY;
      return off >= from && off <= to;
    });
  });
}
const DAY = 86_400_000;
