/** School years: a speech of 2021—2022学年 is of 2021, one of its second term of 2022. */
import type { Statement } from './year-statement.js';

const SCHOOL_YEAR =
  /(?<!\d)((?:19|20)\d\d)年?[ \t]*[—－–\-~～至/][ \t]*((?:19|20)\d\d)年?[ \t]*(?:新?学年)(?:度)?(?:的|[ \t])*(第?二学期|下学期|下半学期|春季学期)?/gu;
const YEAR = '学年';

/** What the school years of a title that begins at `from` say, of the year of a speech; two numbers that do not follow one another say nothing. */
export function schoolYears(text: string, from: number): readonly Statement[] {
  if (!text.includes(YEAR)) return [];
  return [...text.matchAll(SCHOOL_YEAR)].flatMap((found) => {
    const [name, first, second, late] = found;
    if (Number(second) !== Number(first) + 1) return [];
    const start = from + found.index;
    const year = late === undefined ? Number(first) : Number(second);
    return [{ relation: '=', year, source: 'title', start, end: start + name.length, weight: SCHOOL }];
  });
}

/** Less than a year that the text says is its own. */
const SCHOOL = 6;
