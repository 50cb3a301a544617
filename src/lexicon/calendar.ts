/** What days there are, by the Gregorian calendar. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has, 29 in February of a year that is not known; 0 for a month that is none. */
export const daysOf = (year: number | null, month: number): number =>
  month === 2 && year !== null && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0);

/** 0 for Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();
