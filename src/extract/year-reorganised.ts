/**
 * The first years of what was reorganised: 国税地税合并挂牌以来…今年是合并后的头一个整年. A body of the whole country is made on one day; local
 * ones follow within the year, so that their first whole year is told between two.
 */
import type { EventMention } from './events.js';
import { mentionsNear } from './year-dated.js';
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const MADE = '合并|机构改革|改革|挂牌|组建|转隶|整合|划转|转制|分设|设立|成立|运转|运行|履职';
/** 今年是合并后的头一个整年, 今年是机构改革后的第二年. */
const NTH_YEAR = new RegExp(
  `([去今明]年)，?(?:就|正|也|又|正好)*是[^，。；！？\\n]{0,16}?(${MADE})(?:到位|挂牌|完成|以来|之后|以后|后|的|新机构|新体制)+(?:第([一二三])个?|(头一|首)个?)(整年|完整年度|完整的?年度?|年头|年度|年)`,
  'gu',
);
/** What a mention tells of: a merger, or a body; which the verb has to be said of. */
const MERGED = /合并|国税|地税|税务/u;
const REACH = 400;

export function reorganisedStatements(text: string, events: readonly EventMention[]): readonly Statement[] {
  if (!MADE_SIGNS.some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(NTH_YEAR)].flatMap((found): readonly Statement[] => {
    const [whole, when = '', verb = '', nth, , unit = ''] = found;
    const shift = shiftOf(when) ?? 0;
    const told = mentionsNear(events, found.index - REACH, found.index + REACH).filter(({ event }) =>
      IS_MADE.has(event.kind),
    );
    const merged = told.filter(({ event }) => MERGED.test(event.text));
    const [first, ...more] = verb === '合并' ? merged : told;
    if (first === undefined) return [];
    const year = Number(first.event.start.slice(0, 4));
    if (more.some(({ event }) => Number(event.start.slice(0, 4)) !== year)) return [];
    const place = { source: 'inferred', start: found.index, end: found.index + whole.length } as const;
    const count = (nth === undefined ? 1 : (numberOf(nth) ?? 1)) - 1;
    const isWhole = unit.includes('整');
    if (MERGED.test(first.event.text))
      return isWhole || count > 0
        ? [{ ...place, relation: '=', year: year + (isWhole ? 1 : 0) + count - shift, weight: 6 }]
        : [];
    return [
      { ...place, relation: '>=', year: year + (isWhole ? 1 : 0) + count - shift, weight: 1 },
      { ...place, relation: '<=', year: year + (isWhole ? 2 : 1) + count - shift, weight: 2 },
    ];
  });
}

const MADE_SIGNS = ['后的头一', '后的第', '后头一', '后第', '后的首', '后首', '以来的第', '以来第', '以来的头一'];
const IS_MADE: ReadonlySet<string> = new Set(['since', 'body', 'event', 'policy']);
