/**
 * Games that a city is told to hold, with the words for the year between its name and theirs: 亚运会明年在北京举行, 今年上海要开世博会; and
 * those at home that are counted down to without it.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import { type DatedEvent, eventNamed } from './events.js';
import { yearBeside, yearUntilEvent } from './year-countdown.js';
import { shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const equal = (year: number, weight: number, start: number, end: number): Statement => ({
  relation: '=',
  year,
  weight,
  source: 'inferred',
  start,
  end,
});

const GAMES = '亚运会|奥运会|冬奥会|世博会|世园会|大运会|青奥会|全运会|农运会|亚冬会|军运会|园博会';
const CITY = '北京|上海|广州|杭州|南京|深圳|成都|武汉|哈尔滨|长春|昆明|西安|沈阳|济南|天津|广东|江苏|山东|辽宁|陕西';
const HOLDS = '(?:将|就要|要|即将|马上要?|承办|举办|举行|召开|开|办|成功|了|在)+';
/** 亚运会明年在北京举行, 亚运会将于明年在广州开幕. */
const GAMES_FIRST = new RegExp(
  `(${GAMES})，?(?:将|就|就要|要|马上|即将|于|也)*([去今明后]年)[^，。；\\n]{0,6}?在(${CITY})`,
  'u',
);
/** 明年的亚运会在北京举行. */
const YEAR_FIRST = new RegExp(
  `([去今明后]年)(?:的)?(?:年?[初底末]|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}[日号])?)?，?(?:第?[一二三四五六七八九十\\d]+届)?(${GAMES})，?(?:将|就要?|要|马上|即将|放)*在(${CITY})`,
  'u',
);
/** 明年，广州就要举办亚运会; 北京明年要开亚运会. */
const CITY_FIRST = new RegExp(
  `(?:([去今明后]年)[^，。；\\n]{0,6}，?)?(${CITY})市?(?:([去今明后]年)[^，。；\\n]{0,4}?)?${HOLDS}(?:第[一二三四五六七八九十\\d]+届)?(${GAMES})`,
  'u',
);
const MARK = '会';
const BACK = 28;
const ON = 24;

/** Cities and their provinces. */
const IN: Readonly<Record<string, string>> = { 西安: '陕西', 沈阳: '辽宁', 济南: '山东', 南京: '江苏' };

const gamesOf = (lexicon: Lexicon, city: string, games: string): DatedEvent | null =>
  eventNamed(lexicon, `${city}${games}`) ??
  (IN[city] === undefined ? null : eventNamed(lexicon, `${IN[city]}${games}`));

/** 亚运会再过三个月就要在北京开幕了. */
const SOON_IN = new RegExp(`(${GAMES})([^，。；\\n]{0,16}?)在(${CITY})`, 'u');

function gamesSoon(near: string, from: number, lexicon: Lexicon): Statement | null {
  const found = SOON_IN.exec(near);
  const event = found === null ? null : gamesOf(lexicon, found[3] ?? '', found[1] ?? '');
  if (found === null || event === null) return null;
  const after = near.slice(found.index + (found[1] ?? '').length).split(/[。！？；\n]/u)[0] ?? '';
  const year =
    yearBeside(event.start, after) ?? (/就要|马上|眼看/u.test(found[2] ?? '') ? Number(event.start.slice(0, 4)) : null);
  return year === null ? null : equal(year, 4, from + found.index, from + found.index + found[0].length);
}

/** Games that are counted down to without their city are those at home: 还有五十六天奥运会就要开幕了. */
const AT_HOME: readonly (readonly [RegExp, string])[] = [
  [/冬奥会$/u, '北京冬奥会'],
  [/(?<!冬|残|青|京)奥运会$/u, '北京奥运会'],
  [/(?<!海)世博会$/u, '上海世博会'],
];

const ON_DAY = /(\d{1,2})月(\d{1,2})[日号]，?$/u;

function bareGames(text: string, at: number, lexicon: Lexicon): Statement | null {
  const name = text.slice(Math.max(0, at - 4), at + 1);
  const home = AT_HOME.find(([games]) => games.test(name))?.[1];
  const event = home === undefined ? null : eventNamed(lexicon, home);
  if (event === null) return null;
  const start = at - 2;
  const after = text.slice(at + 1, at + ON).split(/[。！？；\n]/u)[0] ?? '';
  const before =
    text
      .slice(Math.max(0, start - BACK), start)
      .split(/[。！？；\n]/u)
      .at(-1) ?? '';
  const day = ON_DAY.exec(before);
  const isDay =
    day !== null &&
    Number(day[1]) === Number(event.start.slice(5, 7)) &&
    Number(day[2]) === Number(event.start.slice(8));
  const year =
    yearUntilEvent(event.start, before, after) ??
    yearBeside(event.start, after) ??
    (isDay && /^(?:就要|即将|将|马上)/u.test(after) ? Number(event.start.slice(0, 4)) : null);
  return year === null ? null : equal(year, 4, start, at + 1);
}

/** What games say that a city holds this year, the last or the next. */
export function gamesStatements(text: string, lexicon: Lexicon): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = text.indexOf(MARK, 2); at >= 0; at = text.indexOf(MARK, at + 1)) {
    if (!ENDS_GAMES.includes(text.charAt(at - 1))) continue;
    const from = Math.max(0, at - BACK);
    const near = text.slice(from, at + ON);
    const bare = bareGames(text, at, lexicon);
    if (bare !== null) {
      found.push(bare);
      continue;
    }
    const first = GAMES_FIRST.exec(near);
    const third = first === null ? YEAR_FIRST.exec(near) : null;
    const second = (first ?? third) ? null : CITY_FIRST.exec(near);
    const soon = (first ?? third ?? second) ? null : gamesSoon(near, from, lexicon);
    if (soon !== null && soon.start <= at && soon.end > at) {
      found.push(soon);
      continue;
    }
    const [games, when, city] =
      first !== null
        ? first.slice(1)
        : third !== null
          ? [third[2], third[1], third[3]]
          : [second?.[4], second?.[1] ?? second?.[3], second?.[2]];
    const shift = shiftOf(when ?? '');
    const event = games === undefined || city === undefined ? null : gamesOf(lexicon, city, games);
    const match = first ?? third ?? second;
    if (match === null || shift === null || event === null) continue;
    const start = from + match.index;
    if (start > at || start + match[0].length <= at) continue;
    found.push(equal(Number(event.start.slice(0, 4)) - shift, 6, start, start + match[0].length));
  }
  return found;
}
const ENDS_GAMES = '运奥博园';
