/**
 * The turn of the century, seen from before it: 还有三年就跨世纪了, 离新世纪只剩两年, 到本世纪末还有十五年; and 本世纪末, 下世纪, which nobody says
 * of the century that has begun.
 */
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const WORD = '世纪';
const TURN = 2000;
const COUNT = '([一二两三四五六七八九十]{1,3}|\\d{1,2})';
const NEXT = '(?:二十一|21|新|下个?|新的)';
/** 还有三年就跨世纪, 再过两年就是二十一世纪. */
const COMING = new RegExp(
  `(?:还有|再有|再过|只剩|仅剩|只有|不到)(不到|不足)?${COUNT}(多)?年[^，。；]{0,4}?，?(?:就|便|我们)[^，。；]{0,8}(?:跨|跨入|进入|迈入|走进|迎来|是|到|告别(?:本|二十|20))[“”了]*(?:${NEXT})?$`,
  'u',
);
/** 离新世纪, 离本世纪末; 到本世纪末 … */
const UNTIL = new RegExp(`(?:离|距|距离|到|至)(${NEXT}|本|二十|20)$`, 'u');
/** … 还有十五年. */
const LEFT = new RegExp(
  `^(末)?(?:的?到来|开始|结束)?，?(?:已经?|就|也)?(?:只剩|仅剩|还剩|剩下|只有|还有|仅有)下?(?:了)?(不到|不足)?(?:短短)?${COUNT}年(多|半)?`,
  'u',
);
/** 还有不到一百天，我们就要迎来新的千年. */
const DAYS_TO_THOUSAND =
  /(?:还有|再有|再过|只剩|只有|不到)(?:不到|不足)?(?:[一二两三四五六七八九十百几]{1,4}|\d{1,3})(?:多|来|余)?(?:天|个多?月)[^。；]{0,12}(?:就要|即将|就|便)[^。；]{0,8}(?:新的?千年|新千年)/u;
/** 新千年的钟声刚敲过: in its first days. */
const THOUSAND_BEGUN =
  /(?:新的?千年|千禧年?)的?钟声(?:刚刚?|已经?|才)(?:敲过|敲响|响过)|刚刚?(?:跨入|迈入|进入|迎来)了?新的?千年/u;
const THIS = /本$/u;
const NEXT_ONE = /(?:下个?|跨)$/u;
const ENDS = /^(?:末|内)/u;
const REACH = 32;

const between = (low: number, high: number, place: Pick<Statement, 'source' | 'start' | 'end'>): Statement[] => [
  { ...place, relation: '>=', year: low, weight: 1 },
  { ...place, relation: '<=', year: high, weight: 2 },
];

/** 今年是新世纪的第一年, 今年是九十年代最后一年. */
const FIRST_YEAR =
  /[去今明]年(?:就|正好|恰好|也|又)?是(?:进入|跨入|迈入|我们进入)?(?:(?:二十一|21|新)世纪|(新千年)|([六七八九])十年代|(?:20世纪)?([6-9])0年代)的?(?:(第一年|头一年|开局之年)|(最后一年))/gu;
const HEADS_FIRST = ['世纪', '千年', '年代'];

function firstYears(text: string): readonly Statement[] {
  if (!HEADS_FIRST.some((word) => text.includes(word)) || !IS_FIRST.test(text)) return [];
  return [...text.matchAll(FIRST_YEAR)].flatMap((found) => {
    const [name, thousand, decade, digit, first, last] = found;
    const tens = decade === undefined ? Number(digit) : numberOf(decade);
    const isDecade = decade !== undefined || digit !== undefined;
    if (!isDecade && first === undefined) return [];
    const year = isDecade
      ? 1900 + 10 * (tens ?? 0) + (last === undefined ? 0 : 9)
      : thousand === undefined
        ? TURN + 1
        : TURN;
    const place = { source: 'inferred', start: found.index, end: found.index + name.length } as const;
    return [{ ...place, relation: '=', year: year - (shiftOf(name.slice(0, 2)) ?? 0), weight: 4 }];
  });
}
const IS_FIRST = /(?:世纪|千年|年代)的?(?:第一年|头一年|开局之年|最后一年)/u;

/** What is said of the turn of the century. */
export function centuryStatements(text: string): readonly Statement[] {
  const found: Statement[] = [...firstYears(text)];
  const days = text.includes('千年') ? DAYS_TO_THOUSAND.exec(text) : null;
  if (days !== null)
    found.push({
      relation: '=',
      year: TURN - 1,
      source: 'inferred',
      start: days.index,
      end: days.index + days[0].length,
      weight: 4,
    });
  const begun = text.includes('千') ? THOUSAND_BEGUN.exec(text) : null;
  if (begun !== null)
    found.push({
      relation: '=',
      year: TURN,
      source: 'inferred',
      start: begun.index,
      end: begun.index + begun[0].length,
      weight: 3,
    });
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
    const lead =
      text
        .slice(Math.max(0, at - REACH), at)
        .split(/[。！？；\n]/u)
        .at(-1) ?? '';
    const rest = text.slice(at + WORD.length, at + WORD.length + REACH);
    const place = { source: 'inferred', start: at - 1, end: at + WORD.length } as const;
    const coming = COMING.exec(lead);
    const left = coming === null && UNTIL.test(lead) ? LEFT.exec(rest) : null;
    const [less, count, more] = coming === null ? [left?.[2], left?.[3], left?.[4]] : coming.slice(1);
    const years = numberOf(count ?? '');
    if (years !== null) {
      // 还有三年就跨世纪: from 1997 on to the first day of 2000, or of 2001.
      const first = TURN - years + (less === undefined ? 0 : 1);
      const isEnd = left?.[1] !== undefined;
      found.push(...between(first, first + (isEnd || more !== undefined ? 0 : 1), place));
    } else if ((THIS.test(lead) && ENDS.test(rest)) || NEXT_ONE.test(lead))
      found.push({ ...place, relation: '<=', year: TURN, weight: 0 });
  }
  return found;
}
