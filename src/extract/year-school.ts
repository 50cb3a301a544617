/**
 * School years: a speech of 2021—2022学年 is of 2021, one of its second term of 2022. The first term ends in the January of the second
 * year, and a whole year that is summed up in its summer.
 */
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import { LONGEST_OPENING } from './move-landmarks.js';
import { speaksOfMeeting } from './move-meeting.js';
import type { Statement } from './year-statement.js';

const SCHOOL_YEAR =
  /(?<!\d)((?:19|20)\d\d)年?[ \t]*[—－–\-~～至/][ \t]*((?:19|20)\d\d)年?[ \t]*(?:新?学年)(?:度)?(?:的|[ \t])*(?:(第?二学期|下学期|下半学期|春季学期)|(第?一学期|上学期|上半学期|秋季学期))?/gu;
const YEAR = '学年';

/** What the school years of a title that begins at `from` say, of the year of a speech; two numbers that do not follow one another say nothing. */
export function schoolYears(text: string, from: number): readonly Statement[] {
  if (!text.includes(YEAR)) return [];
  return yearsIn(text).flatMap(({ first, term, start, end }) => {
    const rest = text.slice(end);
    const place = { start: from + start, end: from + end };
    if (term === 'first' && ENDS_TERM.test(rest)) return within(first, place);
    const year = term === 'second' || (term === null && SUMS_UP.test(rest)) ? first + 1 : first;
    return [{ relation: '=', year, source: 'title', ...place, weight: SCHOOL }];
  });
}

/** 期末, 散学, 总结: of a first term, in December or January; of a whole year, in its summer. */
const ENDS_TERM = /^[^，。；\n]{0,8}(?:期末|散学|休学式|结业|总结|述职|放寒假)/u;
const SUMS_UP = /^(?:度)?[^，。；\n]{0,8}(?:期末|散学|休学式|结业|总结|述职|表彰)/u;

interface SchoolYear extends Span {
  readonly first: number;
  readonly term: 'first' | 'second' | null;
}

/** Two numbers that do not follow one another are no school year. */
const yearsIn = (text: string): readonly SchoolYear[] =>
  [...text.matchAll(SCHOOL_YEAR)].flatMap(({ 0: name, 1: first, 2: second, 3: late, 4: early, index }) =>
    Number(second) === Number(first) + 1
      ? {
          first: Number(first),
          term: late !== undefined ? 'second' : early !== undefined ? 'first' : null,
          start: index,
          end: index + name.length,
        }
      : [],
  );

const within = (first: number, { start, end }: Span): readonly Statement[] => [
  { relation: '>=', year: first, source: 'inferred', start, end, weight: 1 },
  { relation: '<=', year: first + 1, source: 'inferred', start, end, weight: 2 },
];

/** 学期第三周, 就要结束, 开学工作: it is now; 那一年, 获得 tell of one gone by. */
const IS_NOW =
  /第[一二三四五六七八九十\d]{1,3}周|今天|现在|目前|当前|新学期|已经?过[去半]|过半|就要|即将|马上|接近尾声|进入尾声|刚刚|开学|期中|期末|散学|下面|我们召开|总结|部署|安排/u;
const IS_GONE = /那一?年|那学期|当时|当年|曾|记得|回想|以来|获得|荣获|被评为|拿了|比|较|招收|入学的/u;
/** The first term has just ended: in the January of the second year. */
const IS_OVER = /刚刚(?:结束|过去)|已经?结束|寒假/u;
const LATE_IN_TERM = /期末|散学|就要结束|即将结束|尾声|总结/u;

/** 2017—2018学年第二学期第三周，我们召开…: what the sentences say of the school year that goes on. */
export function schoolTerms({ text, front: { title, bodyStart } }: Syntax): readonly Statement[] {
  if (!text.includes(YEAR)) return [];
  return yearsIn(text).flatMap(({ first, term, start, end }) => {
    if (title !== null && start >= title.start && start < title.end) return [];
    const lead = SENTENCE_BEFORE.exec(text.slice(Math.max(0, start - SENTENCE_REACH), start))?.[0] ?? '';
    const rest = SENTENCE_REST.exec(text.slice(end, end + SENTENCE_REACH))?.[0] ?? '';
    const sentence = lead + rest;
    // A line of its own below the title is a date.
    if (start >= bodyStart && (!IS_NOW.test(sentence) || IS_GONE.test(sentence))) return [];
    const place = { start, end };
    const equal = (year: number): Statement => ({
      relation: '=',
      year,
      source: 'inferred',
      ...place,
      weight: SCHOOL - 1,
    });
    if (term === 'second') return [equal(first + 1)];
    if (term === null) return SUMS_UP.test(rest) ? [equal(first + 1)] : within(first, place);
    if (IS_OVER.test(rest)) return [equal(first + 1)];
    return LATE_IN_TERM.test(sentence) ? within(first, place) : [equal(first)];
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
