/**
 * Whether something is due later than asked, where that is so under any reading: 一周内 and 一个月内, 汛期前 and 年底前, 年内 and
 * 三年内; or surely no later: 三年内 and 年底前; not 3日内 and 本周五前, of which nobody can tell.
 */
import { dayIn, type Due, MONTH } from './deadlines.js';
import { type Days, type Time, timesIn, type When } from './times.js';

/** `other` where they differ and no order can be told. */
export type Order = 'later' | 'kept' | 'other';

/** What became of a time in another. */
export function orderOf(asked: When, given: When): Order {
  if (given.kind === 'now') return 'kept';
  if (asked.kind === 'now') return given.kind === 'length' && given.days.to <= 1 ? 'kept' : 'later';
  if (asked.kind === 'length' && given.kind === 'length') return ofDays(asked.days, given.days);
  if ('index' in asked && 'index' in given && asked.kind === given.kind)
    return asked.index * FAR + asked.day < given.index * FAR + given.day ? 'later' : 'kept';
  if (asked.kind === 'season' && given.kind === 'season' && asked.season.name === given.season.name)
    return given.years > asked.years ? 'later' : 'kept';
  if (asked.kind === 'season' && given.kind === 'season' && asked.season.turns && given.season.turns)
    return inWinter(asked, given);
  const [wanted, promised] = [placeOf(asked), placeOf(given)];
  if (wanted !== null && promised !== null) return ofPlaces(wanted, promised);
  const [soon, late] = [fromNow(asked), fromNow(given)];
  if (soon === null || late === null) return 'other';
  if (late.from > soon.to) return 'later';
  return late.to < soon.from ? 'kept' : 'other';
}

type InSeason = Extract<When, { readonly kind: 'season' }>;

/** 元旦前 and 春节前 are of one winter, unless one of them alone is said to be of the next year. */
function inWinter(asked: InSeason, given: InSeason): Order {
  if (given.season.to <= asked.season.from && given.years <= asked.years) return 'kept';
  return given.season.from > asked.season.to && given.years >= asked.years ? 'later' : 'other';
}

/** Day of the calendar that an ISO date names (`deadlines.ts`); null where it names no month. */
function dayOfDate(date: string | null): number | null {
  const [, month, day = '1'] = /^\d{4}-(\d\d)(?:-(\d\d))?/u.exec(date ?? '') ?? [];
  return month === undefined ? null : dayIn(Number(month), Number(day));
}

/** When a text was said: its year, and the day of the calendar where that is known. */
export interface Said {
  readonly year: number | null;
  readonly day: number | null;
}

/** By the date of a text, or by its year where it has no date. */
export function saidOn(date: string | null, year: number | null = null): Said {
  const named = /^\d{4}/u.exec(date ?? '')?.[0];
  return { year: named === undefined ? year : Number(named), day: dayOfDate(date) };
}

/** When what is given was said, as far as it is told against what is asked: by its own date, or by the other where it has none. */
export function saidBeside(asked: Said, given: Said): Said {
  const year = given.year ?? asked.year;
  if (asked.day === null) return { year, day: null };
  return { year, day: given.day ?? (year === asked.year ? asked.day : null) };
}

/** A time as it is meant on a day: 汛期前 said in November is of the next year, 春节前 then of the next, in January of this. */
export function asSaidOn(time: Time, { year, day }: Said): Time {
  if (time.kind !== 'season' && time.kind !== 'date' && time.kind !== 'start') return time;
  const turned = day === null ? time : turnedOn(time, day);
  const isNamed = turned.kind !== 'season' && turned.due.year !== null;
  return year === null || isNamed ? turned : { ...turned, year: year + turned.years };
}

type InYear = Extract<Time, { readonly kind: 'season' | 'date' | 'start' }>;

function turnedOn(time: InYear, day: number): InYear {
  if (time.kind === 'season') {
    const season = { ...time.season, turns: false };
    return { ...time, season, years: time.years === 0 && season.to < day ? 1 : time.years };
  }
  return time.due.year === null && time.years === 0 && time.due.day < day ? { ...time, years: 1 } : time;
}

const FAR = 100;

/** 30日内 and 一个月内 are one. */
const ofDays = (asked: Days, given: Days): Order => (given.from > asked.to ? 'later' : 'kept');

/** Where in the year something is due; `named` null where no year is, `year` also where nobody knows of which one it is. */
interface Place extends Days {
  readonly named: number | null;
  readonly year: number | null;
  readonly years: number;
  /** The season, or the kind. */
  readonly name: string;
}

function placeOf(when: When): Place | null {
  if (when.kind === 'season') {
    const { name, from, to, turns } = when.season;
    return turns ? null : { name, from, to, named: null, year: when.year ?? null, years: when.years };
  }
  if (when.kind !== 'date' && when.kind !== 'start') return null;
  const { year: named, day }: Due = when.due;
  return { name: when.kind, from: day, to: day, named, year: named ?? when.year ?? null, years: when.years };
}

function ofPlaces(asked: Place, given: Place): Order {
  // From when on, and by when, are two things.
  if ((asked.name === 'start') !== (given.name === 'start')) return 'other';
  const isOneNamed = (asked.named === null) !== (given.named === null);
  // What two texts say of their own year is of one year (年底前, 年底前).
  const isOwn = asked.named === null && given.named === null && asked.years === given.years;
  if (!isOwn && asked.year !== null && given.year !== null) {
    if (asked.year !== given.year) return given.year > asked.year ? 'later' : 'kept';
  } else if (isOneNamed) return given.to <= asked.from && given.years === 0 ? 'kept' : 'other';
  else if (asked.years !== given.years) return given.years > asked.years ? 'later' : 'kept';
  if (given.from > asked.to) return 'later';
  return given.to <= asked.from ? 'kept' : 'other';
}

const WEEK = 7;
const SHORTEST_MONTH = 28;
const YEAR = 366;

/** Days from when it is asked; what is counted from an event of its own (受理后3日内) is counted like it. */
function fromNow(when: When): Days | null {
  if (when.kind === 'length')
    return when.years > 1 ? { from: (when.years - 1) * YEAR + 1, to: when.days.to } : when.days;
  if (when.kind === 'week') return { from: when.index, to: when.index * WEEK + when.day };
  if (when.kind === 'month')
    return when.index === 0 ? { from: 0, to: MONTH } : { from: when.day >= MONTH ? SHORTEST_MONTH : 1, to: 2 * MONTH };
  if (when.kind === 'date' && when.due.year === null)
    return { from: when.years === 0 ? 0 : 1, to: (when.years + 1) * YEAR };
  return null;
}

/** Nobody writes more times into a sentence; of what was made to have more the first are told. */
const MOST = 32;

const isEach = (asked: readonly Time[], given: readonly Time[], wanted: (order: Order) => boolean): boolean =>
  asked.length > 0 &&
  given.length > 0 &&
  given.slice(0, MOST).every((one) => asked.slice(0, MOST).every((other) => wanted(orderOf(other, one))));

/** Whether all that is promised is later than all that is asked; false where there is none of either. */
export const areLater = (asked: readonly Time[], given: readonly Time[]): boolean =>
  isEach(asked, given, (order) => order === 'later');

/** Whether of all that is promised nothing can be told to be in time. */
export const areOther = (asked: readonly Time[], given: readonly Time[]): boolean =>
  isEach(asked, given, (order) => order !== 'kept');

/** Whether all times that the second text names are later than all that the first does. */
export const isLater = (asked: string, given: string): boolean => areLater(timesIn(asked), timesIn(given));
