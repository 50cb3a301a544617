/**
 * A time that lasts otherwise than from its first day to its last: 3月15日至3月17日，为期5天. Both days count, but one may be left out.
 * Left out: what lasts so long each time (每期为期3天), and spans over other dates.
 */
import { readNumeral } from '../../lexicon/numerals.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';

const LASTS = new RegExp(
  '(?<![\\d.])(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日?(?:[至到]|—{1,2}|[～~-])(?:(?<lastMonth>\\d{1,2})月)?(?<last>\\d{1,2})日' +
    '(?<between>[^。；：！？\\d\\n]{0,24}?)(?:为期|历时|会期|持续)(?=(?<days>[\\d一二两三四五六七八九十]{1,3})天(?![半左]))',
  'gu',
);
/** Each of several, or a part of the time. */
const EACH = /[每各分均批轮期次场两]/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysToldWrong = ({ context: { syntax, written: words }, written }: Manuscript): readonly Found[] =>
  [...syntax.text.matchAll(LASTS)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const { between = '', days = '' } = groups;
    const told = readNumeral(days, 0)?.value;
    const lasts = daysOf(groups);
    if (EACH.test(between) || told === undefined || lasts === null || told <= 0) return [];
    // February has 28 days in most years.
    const isRight = told >= lasts.least - 1 && told <= lasts.most;
    const end = index + length + days.length + 1;
    return isRight
      ? []
      : [{ span: written(index, end), saying: 'days', args: { words: words(index, end), days: lasts.most } }];
  });

/** From the first day to the last, both counted; null for no dates, and none that go on into another year. */
function daysOf(
  groups: Readonly<Record<string, string | undefined>>,
): { readonly least: number; readonly most: number } | null {
  const [month, day, last] = [Number(groups['month']), Number(groups['day']), Number(groups['last'])];
  const lastMonth = groups['lastMonth'] === undefined ? month : Number(groups['lastMonth']);
  const isDate = (at: number, of: number): boolean => at >= 1 && at <= (DAYS[of - 1] ?? 0);
  if (!isDate(day, month) || !isDate(last, lastMonth) || lastMonth < month || (lastMonth === month && last < day))
    return null;
  let most = last - day + 1;
  for (let at = month; at < lastMonth; at++) most += DAYS[at - 1] ?? 0;
  return { least: month <= 2 && lastMonth > 2 ? most - 1 : most, most };
}
