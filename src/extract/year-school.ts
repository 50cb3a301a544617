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

/** 2021届毕业生离校, 2013届本科生毕业典礼; 2019级新生开学典礼: held in that year. Left out: 2024届毕业生招聘, which goes before. */
const CLASS =
  /(?<!\d)((?:19|20)\d\d)(?:届[^，。；\n]{0,12}(?:毕业(?:暨学位授予)?典礼|学位授予|离校|毕业晚会|欢送|毕业大会)|级[^，。；\n]{0,8}(?:开学典礼|开学第一课|迎新|入学教育|军训))/gu;

/** What the classes say that leave or come in, of a text that begins at `from`. */
export function classYears(text: string, from: number, source: 'title' | 'text'): readonly Statement[] {
  if (!/[届级]/u.test(text)) return [];
  return [...text.matchAll(CLASS)].map((found) => {
    const start = from + found.index;
    return { relation: '=', year: Number(found[1]), source, start, end: start + 5, weight: SCHOOL };
  });
}

/** Less than a year that the text says is its own. */
const SCHOOL = 6;
