/** 香港 and 澳门 that are to come home, or just have: 7月1日香港就要回归了, 去年香港顺利回归. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { eventNamed } from './events.js';
import { shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const place = (start: number, end: number) => ({ source: 'inferred', start, end }) as const;
const equal = (year: number, weight: number, start: number, end: number): Statement => ({
  relation: '=',
  year,
  weight,
  ...place(start, end),
});

const RETURNS = ['回归', '回到祖国', '回来', '回家'] as const;
const SOON = '就要?|马上就?要?|快要?|眼看就?要?|很快就?要?';
const RETURNED = new RegExp(
  `(香港|澳门)(?:地区|同胞)?，?(?:([去今明后]年)(?:年?底)?|\\d{1,2}月\\d{1,2}日|七月一日|十二月二十日)?，?((?:${SOON}|也|又|即将|将要?|要|如期|顺利|胜利|已经?|刚刚?)*)$`,
  'u',
);
const ON_THE_DAY = /(?:[去今明后]年)?(?:的)?(?:7月1[日号]|七月一[日号]|12月20[日号]|十二月二十[日号]|年?底)，?$/u;
const COUNTED_DOWN = /(?:再过|还有|只剩|不到)(?:[一二两三四五六七八九十百]{1,4}|\d{1,3})(?:多|来|余)?(天|个月)，?$/u;
/** 回归以后, 回归十周年: told of long after. */
const TOLD_LATER = /^(?:祖国)?(?:怀抱)?(?:了)?(?:以来|以后|之后|后|前|的|[一二三四五六七八九十\d]+(?:周年|年)|这)/u;
/** 今年喜事多，建国五十周年，澳门年底回归. */
const BIG_YEAR = /[去今明]年[^。；，年]{0,8}(?:大事|喜事|盛事|大庆|大喜)[^。；]{0,20}$/u;
const REACH = 30;

/** 香港回归在即, 香港回归只有一百天了; 迎接香港回归, 庆祝香港回归. */
const NEAR_BEHIND =
  /^(?:祖国)?(?:的)?(?:在即|日子(?:就要|快要?|马上就?要?|眼看就?要?)(?:到|来)|进入倒计时|倒计时|日益临近|越来越近|指日可待|(?:只有|还有|只剩|不到|不足)(?:不到)?(?:[一二两三四五六七八九十百]{1,4}|\d{1,3})(?:多|来|余)?(?:天|个月))/u;
const GETS_READY = /(?:迎接|喜迎|迎|献礼|献给)(?:着)?$/u;
const CELEBRATES = /(?:庆祝|欢庆|同庆|喜庆)(?:着)?$/u;
const ANNIVERSARY = /^(?:祖国)?(?:怀抱)?[^，。；]{0,4}?(?:[一二三四五六七八九十\d]+(?:周年|年)|以来)/u;

/** What the return of Hong Kong or Macau says, told as to come, as of this year or the last, or as just over. */
export function returnStatements(text: string, lexicon: Lexicon): readonly Statement[] {
  const found: Statement[] = [];
  for (const word of RETURNS)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const lead =
        text
          .slice(Math.max(0, at - REACH), at)
          .split(/[。！？；\n]/u)
          .at(-1) ?? '';
      const named = RETURNED.exec(lead);
      if (named === null) continue;
      const [whole, city = '', inner, how = ''] = named;
      const event = eventNamed(lexicon, `${city}回归`);
      if (event === null) continue;
      const year = Number(event.start.slice(0, 4));
      const before = lead.slice(0, named.index);
      const [start, end] = [at - whole.length, at + word.length];
      const shift = shiftOf(
        inner ?? (/[去今明后]年[^，。年]{0,6}，?[^，。年]{0,4}$/u.exec(before) ?? BIG_YEAR.exec(before))?.[0] ?? '',
      );
      const isAhead = /就|马上|快|眼看|即将|将|要/u.test(how);
      const after = text.slice(end, end + 16);
      const isBare = how === '' && inner === undefined;
      if (isBare && !ANNIVERSARY.test(after) && shift === null) {
        if (NEAR_BEHIND.test(after) || CELEBRATES.test(before)) {
          found.push(equal(year, 4, start, end));
          continue;
        }
        if (GETS_READY.test(before)) {
          found.push({ relation: '>=', year: year - 1, weight: 1, ...place(start, end) });
          found.push({ relation: '<=', year, weight: 2, ...place(start, end) });
          continue;
        }
      }
      if (!isAhead && TOLD_LATER.test(text.slice(end, end + 8)) && shift === null) continue;
      if (shift !== null) found.push(equal(year - shift, 6, start, end));
      else if (
        isAhead &&
        (ON_THE_DAY.test(before) || COUNTED_DOWN.test(before) || /\d日|日，?$/u.test(whole) || !/即将|将/u.test(how))
      )
        found.push(equal(year, 4, start, end));
      else if (isAhead) {
        found.push({ relation: '>=', year: year - 1, weight: 1, ...place(start, end) });
        found.push({ relation: '<=', year, weight: 2, ...place(start, end) });
      } else if (/刚/u.test(how)) {
        found.push({ relation: '>=', year, weight: 1, ...place(start, end) });
        found.push({ relation: '<=', year: city === '香港' ? year : year + 1, weight: 2, ...place(start, end) });
      } else if (how !== '') found.push({ relation: '>=', year, weight: 1, lasts: true, ...place(start, end) });
    }
  return found;
}
