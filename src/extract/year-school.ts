/** School years: a speech of 2021—2022学年 is of 2021, one of its second term of 2022. */
import type { Syntax } from '../syntax/syntax.js';
import { LONGEST_OPENING } from './move-landmarks.js';
import { speaksOfMeeting } from './move-meeting.js';
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

/** 2021届毕业生离校, 2013届本科生毕业典礼; 2019级新生开学典礼: held in that year, as is what goes right before their exams (2016届高三百日冲刺). Left out: 2024届毕业生招聘, which goes before. */
const CLASS =
  /(?<!\d)((?:19|20)\d\d)(?:届[^，。；\n]{0,12}(?:毕业(?:暨学位授予)?典礼|学位授予|离校|毕业晚会|欢送|毕业大会|(?:高考|中考)?(?:百日|冲刺|誓师|倒计时|壮行|考前))|级[^，。；\n]{0,8}(?:开学典礼|开学第一课|迎新|入学教育|军训)|年[春秋]季?(?:学期)?[^，。；\n]{0,8}(?:开学典礼|开学第一课|散学典礼|开学工作))/gu;

/** What the classes say that leave or come in, of a title that begins at `from`. */
export function classYears(text: string, from: number): readonly Statement[] {
  return classesIn(text).map((found) => statement(found, from, 'title'));
}

/** 今天，我们隆重举行2021届毕业典礼; not 还记得2017级新生开学典礼上，…: what the sentences of the meeting say of the classes. */
export function classYearsToday({ text, keys, front: { bodyStart } }: Syntax): readonly Statement[] {
  const opening = text.slice(bodyStart, bodyStart + LONGEST_OPENING);
  return classesIn(opening)
    .filter(({ 0: { length }, index }) => {
      const start = opening.slice(Math.max(0, index - SENTENCE_REACH), index).search(SENTENCE_BEFORE);
      const from = Math.max(0, index - SENTENCE_REACH) + start;
      const behind = opening.slice(index + length, index + length + SENTENCE_REACH);
      const to = index + length + (SENTENCE_REST.exec(behind)?.[0].length ?? 0);
      const lead = opening.slice(from, index);
      if (REMEMBERED.test(lead) || YEARS_AGO.test(behind)) return false;
      return HERE.test(opening.slice(from, to)) || speaksOfMeeting({ text, keys }, bodyStart + from, bodyStart + to);
    })
    .map((found) => statement(found, bodyStart, 'text'));
}
const SENTENCE_REACH = 80;
const SENTENCE_BEFORE = /[^。！？\n]*$/u;
const SENTENCE_REST = /^[^。！？\n]*/u;
const HERE = /今[天晚日]|此刻|在此|隆重|(?<![一-龥])会上，|作了?[^，。]{0,4}讲话，|在讲话中/u;
const REMEMBERED = /记得|当[年时]|那[时年]|曾|想起|回想|回忆|年前/u;
const YEARS_AGO = /^[^，。！？\n]{0,6}年前/u;

const classesIn = (text: string): readonly RegExpExecArray[] =>
  /\d(?:[届级]|年[春秋])/u.test(text) ? [...text.matchAll(CLASS)] : [];

const statement = (found: RegExpExecArray, from: number, source: 'title' | 'text'): Statement => {
  const start = from + found.index;
  return { relation: '=', year: Number(found[1]), source, start, end: start + 5, weight: SCHOOL };
};

/** Less than a year that the text says is its own. */
const SCHOOL = 6;
