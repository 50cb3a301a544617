/**
 * The year a speech is given in, and the year whose work it reviews, with the evidence. A year given from
 * outside beats one in the file name, that one the title's, that one the text's, that one inference from
 * dated events. Where more than one year is possible, the range.
 */
import type { Meta, Move, YearEvidence } from '../model/types.js';
import { readNumeral } from '../lexicon/numerals.js';
import { finder, type Finder } from '../source/finder.js';
import { sentenceAt } from '../syntax/around.js';
import { toYear } from '../syntax/front.js';
import type { Context } from './context.js';
import { findEvents, type EventMention } from './events.js';
import { moveAt } from './moves.js';

export type YearReading = Pick<Meta, 'year' | 'yearRange' | 'reportYear' | 'yearSource' | 'yearEvidence'>;

export interface GivenYears {
  readonly option: number | null;
  readonly fileName: string | null;
  /** Of the front matter. */
  readonly front?: number | null;
}

/** One statement, of the reading: the year equals, is at least, or at most; or the reviewed year. */
export interface Statement {
  readonly relation: '=' | '>=' | '<=' | 'reportYear =';
  readonly year: number;
  readonly source: Meta['yearSource'];
  readonly start: number;
  readonly end: number;
  /** How much an = counts when statements disagree. */
  readonly weight: number;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;
const YEAR = /(?<![\d.])((?:19[4-9]|20[0-9])\d|[一二][〇零○九][〇零○一二三四五六七八九]{2})年/y;
const YEAR_DIGITS = 4;

/** A year with its 年 in a text. */
interface NamedYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Every year named, found by its 年. */
function namedYears(text: string): readonly NamedYear[] {
  const found: NamedYear[] = [];
  for (let at = text.indexOf('年', YEAR_DIGITS); at >= 0; at = text.indexOf('年', at + 1)) {
    if (!ENDS_YEAR.includes(text.charAt(at - 1))) continue;
    YEAR.lastIndex = at - YEAR_DIGITS;
    const digits = YEAR.exec(text)?.[1];
    if (digits === undefined) continue;
    const year = toYear(digits);
    if (year !== null) found.push({ year, start: at - YEAR_DIGITS, end: at + 1 });
  }
  return found;
}

const ENDS_YEAR = '0123456789〇零○一二三四五六七八九';

/** A year in a file name: 2019-讲话.txt, …（2019年）.docx; digits of a hash or a longer number are none. */
export function yearOfFileName(name: string | null): number | null {
  const found =
    name === null
      ? null
      : /(?<![0-9A-Za-z])((?:19[4-9]|20\d)\d)(?:年|(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?(?![0-9A-Za-z])/.exec(name);
  return found === null ? null : Number(found[1]);
}

export function readYear(context: Context, moves: readonly Move[], given: GivenYears): YearReading {
  const statements = statementsIn(context, { moves: () => moves, reviewed: true });
  const decided = outsideYear(given) ?? decide(statements);
  return {
    year: decided.year,
    yearRange: decided.range,
    reportYear: reportYear(context, statements, decided.year, moves),
    yearSource: decided.source,
    yearEvidence: evidence(context, statements, given),
  };
}

/** The year of the speech alone, without the one it reviews: what the text says of it, in text order. */
export interface OwnYear extends Pick<Meta, 'year' | 'yearRange'> {
  readonly statements: readonly Statement[];
}

/** The year of the speech alone; the moves are asked for only where they decide it. */
export function readOwnYear(context: Context, moves: () => readonly Move[], given: GivenYears): OwnYear {
  const statements = statementsIn(context, { moves, reviewed: false });
  const { year, range } = outsideYear(given) ?? decide(statements);
  return { year, yearRange: range, statements: inOrder(statements) };
}

const inOrder = (statements: readonly Statement[]): readonly Statement[] =>
  [...statements].sort((a, b) => a.start - b.start || a.end - b.end);

interface Wanted {
  readonly moves: () => readonly Move[];
  /** Whether years that are named in passing within a review are wanted as such. */
  readonly reviewed: boolean;
}

const statementsIn = (context: Context, wanted: Wanted): readonly Statement[] =>
  [
    ...titleStatements(context),
    ...textStatements(context, wanted),
    ...eventStatements(context, findEvents(context.syntax, context.lexicon)),
  ].filter(({ year }) => year >= FIRST_YEAR && year <= LAST_YEAR);

/** A year given beside the text: by option, file name or front matter, in this order. */
function outsideYear({ option, fileName, front }: GivenYears): Decided | null {
  const given = [
    { year: option, source: 'option' },
    { year: yearOfFileName(fileName), source: 'filename' },
    { year: front ?? null, source: 'front-matter' },
  ] as const;
  for (const { year, source } of given) if (year !== null) return { year, range: null, source };
  return null;
}

function evidence(context: Context, statements: readonly Statement[], given: GivenYears): readonly YearEvidence[] {
  const fileYear = yearOfFileName(given.fileName);
  const outside: YearEvidence[] = [];
  if (given.option !== null) outside.push({ text: '--year', span: null, implies: `= ${given.option}` });
  if (fileYear !== null) outside.push({ text: given.fileName ?? '', span: null, implies: `= ${fileYear}` });
  if (typeof given.front === 'number') outside.push({ text: 'year', span: null, implies: `= ${given.front}` });
  const seen = new Set<string>();
  const inside = inOrder(statements)
    .map(({ start, end, relation, year }) => ({
      text: context.written(start, end),
      span: { start, end },
      implies: `${relation} ${year}`,
    }))
    .filter(({ text, implies }) => {
      const told = `${text}${implies}`;
      return !seen.has(told) && seen.add(told);
    });
  return [...outside, ...inside];
}

/** 2019年 in the title or a date line; 2019年度 names the year reviewed. */
function titleStatements({ syntax }: Context): readonly Statement[] {
  const { front, text } = syntax;
  const found: Statement[] = [];
  if (front.date !== null && front.date.year !== null) {
    found.push({
      relation: '=',
      year: front.date.year,
      source: 'text',
      start: front.date.span.start,
      end: front.date.span.end,
      weight: 20,
    });
  }
  if (front.title === null) return found;
  const { start, end } = front.title;
  const title = text.slice(start, end);
  for (const named of namedYears(title)) {
    const past = title.charAt(named.end) === '度' && /述职|总结|考核|评议|表彰/.test(title.slice(named.start));
    const place = { year: named.year, start: start + named.start, end: start + named.end };
    found.push({ ...place, relation: past ? 'reportYear =' : '=', source: 'title', weight: 10 });
    if (past) found.push({ ...place, relation: '>=', source: 'inferred', weight: 1 });
  }
  return found;
}

/** 2006－2020年: the end of a span of years. */
const RANGE = /\d{4}年?[ \t]*[—－–~～-]+[ \t]*$/u;
/** The year opens a heading or a line … */
const HEADS = /(?:^|[、．.）\s])$/u;
/** … that says what is to be done in it: 2019年经济社会发展总体要求, 2005年工作总体部署. */
const PLANS =
  /^[^，。；：\n]{0,12}(?:主要目标|目标任务|主要任务|总体要求|总体部署|总体安排|总体思路|工作部署|工作安排|重点工作|预期目标)[^，。；\n]{0,12}(?:\n|$)/u;
/** 做好2020年奥运会备战工作, 做好1999年将在昆明举办的…: what is held then is only made ready now. */
const TO_COME = /^(?:将|[^，。；]{0,8}(?:奥运|亚运|全运|大运|残奥|冬奥|世博|博览会|运动会|申办|筹办|备战))/u;

/** Years the text names and what they say of its own. */
function textStatements(context: Context, { moves, reviewed }: Wanted): readonly Statement[] {
  const { text, front } = context.syntax;
  const found: Statement[] = [];
  for (const { year, start: at, end } of namedYears(text)) {
    if (at < front.bodyStart) continue;
    const before = text.slice(Math.max(0, at - 16), at);
    const after = text.slice(end, end + 24);
    const add = (relation: Statement['relation'], value: number, weight: number): void => {
      const source = relation === '<=' && weight === 0 ? 'inferred' : 'text';
      found.push({ relation, year: value, source, start: at, end, weight });
    };
    if (/(?:今天是|今年是|现在是|时间已到|已经到了)$/.test(before)) add('=', year, 12);
    else if (/(?:刚刚过去的|回顾|总结(?:好|了)?|过去的|去年（?|上年（?)$/.test(before)) {
      add('reportYear =', year, 9);
      add('=', year + 1, 9);
    } else if (before.endsWith('今年（')) add('=', year, 12);
    else if (RANGE.test(before)) add('<=', year, 0);
    else if (HEADS.test(before) && PLANS.test(after)) add('=', year, 7);
    else if (
      !TO_COME.test(after) &&
      /(?:做好|抓好|部署|安排|搞好|谋划|研究|明确|布置|对|推进)[^，。；]{0,6}$/.test(before) &&
      /^(?!底|末|前|以前|之前|度?的?(?:述职|总结|考核))[^，。；]{0,18}(?:工作|任务|党建|发展|目标|建设|安排)/.test(
        after,
      )
    )
      add('=', year, 8);
    else if (after.startsWith('是') && /[，。：；\s]$|^$/.test(before)) {
      if (moveAt(moves(), at) === 'review') {
        add('reportYear =', year, 5);
        add('=', year + 1, 4);
      } else add('=', year, 7);
    } else if (/^(?:的?(?:主要)?(?:工作)?(?:目标|任务|重点|总体要求|总体思路|预期目标))/.test(after)) add('=', year, 6);
    else if (/^(?:工作|政府工作|国内工作|主要工作)?(?:回顾|总结)/.test(after)) {
      add('reportYear =', year, 6);
      add('=', year + 1, 6);
    } else if (
      /(?:到|至)$/.test(before) ||
      /^(?:底|末|年底)?(?:之?前|以前)/.test(after) ||
      (/^[，,]?(?:力争|确保|实现|全|要|基本|建成|将)/.test(after) && moveAt(moves(), at) === 'requirements')
    )
      add('<=', year, 0);
    else if (
      reviewed &&
      /^[，,]?(?!以来|底|末)/.test(after) &&
      !/(?:自|从|始于|比|较|与|到)$/.test(before) &&
      moveAt(moves(), at) === 'review'
    ) {
      add('reportYear =', year, 2);
      add('>=', year, 1);
    } else add('>=', year, 1);
  }
  return found;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const ordinalOf = (digits: string): number =>
  /^\d/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;

/** What dated events say: a congress named means not before it; 明年是…的第二年 dates the speech itself. */
function eventStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
  const { text } = context.syntax;
  const found: Statement[] = [];
  for (const { start, end, event } of events) {
    const sentence = sentenceAt(context.syntax, start);
    const clause = text.slice(Math.max(sentence.start, start - 60), start);
    const after = text.slice(end, Math.min(sentence.end, end + 30));
    const opened = yearOf(event.start);
    const closed = event.end === undefined ? null : yearOf(event.end);
    const shift = shiftOf(clause);
    const add = (relation: Statement['relation'], year: number, weight: number): void => {
      found.push({ relation, year, source: 'inferred', start, end, weight });
    };
    const nth =
      /^(?:[”》]|规划|时期|精神|胜利|召开|计划|战略|的|实施|开局|之后|后)*(?:第([一二三四五六七八九十]|\d)|(开局|起步|首)|(收官|最后一|决胜|完成))(?:个)?(?:之)?年/.exec(
        after,
      );
    if (event.kind === 'anniversary') {
      const count = /^(?:[^，。；\d一二三四五六七八九十百]{0,8})(\d{2,3}|[一二三四五六七八九十百]{1,4})周年/.exec(
        after,
      );
      const years = count === null ? null : countOf(count[1] ?? '');
      if (years !== null)
        add(
          /(?:今年|庆祝|喜迎|迎来|正值|是|纪念)/.test(clause) && shift === 0 ? '=' : '>=',
          opened + years - (shift ?? 0),
          6,
        );
      continue;
    }
    if (nth !== null) {
      // A congress late in the year is carried out from the next one on: 十九大 (October 2017), its second year is 2019.
      const late = event.kind === 'congress' && Number(event.start.slice(5, 7)) >= 9 ? 1 : 0;
      const year =
        nth[1] !== undefined
          ? opened + late + ordinalOf(nth[1]) - 1
          : nth[2] !== undefined
            ? opened + late
            : (closed ?? opened);
      if (shift !== null) add('=', year - shift, event.kind === 'plan' ? 7 : 8);
      else if (explicitYear(clause) === null) add('=', year, 3);
      continue;
    }
    if (event.kind === 'plan') {
      if (!/(?:谋划|编制|起草|制定)/.test(clause + after)) add('>=', opened - 1, 1);
      if (!/(?:时期|期间)?(?:以来|取得|成就|末|圆满收官|胜利收官)/.test(after)) add('<=', closed ?? opened + 5, 0);
      continue;
    }
    if (
      /(?:迎接|喜迎|即将|备战|为[^，。]{0,24}(?:预热|做好准备))[^，。]{0,12}$/.test(clause) ||
      /^[^，。]{0,12}(?:预热|即将|做好准备)/.test(after)
    ) {
      add('<=', opened, 2);
      add('>=', opened - 1, 1);
      continue;
    }
    add('>=', opened + (shift === -1 ? 1 : shift === 1 ? -1 : 0), 1);
    if (event.kind === 'campaign' && closed !== null && !/(?:成果|以来|期间|经验|长效)/.test(after))
      add('<=', closed + 1, 0);
    if (event.kind === 'congress') add('<=', opened + 5, 0);
  }
  return found;
}

const explicitYear = (clause: string): string | null => /\d{4}年/.exec(clause)?.[0] ?? null;

/** 70, 七十, 一百一十 of 周年; null where it is no number. */
function countOf(digits: string): number | null {
  return readNumeral(digits, 0)?.value ?? null;
}

/** Years between the speech and what is named. */
const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = { 明年: 1, 来年: 1, 今年: 0, 本年: 0, 去年: -1, 上年: -1 };

/** By the last such word: 明年 1, 今年 0, 去年 -1; null where the words do not say. */
function shiftOf(clause: string): -1 | 0 | 1 | null {
  for (let at = clause.lastIndexOf('年'); at > 0; at = clause.lastIndexOf('年', at - 1)) {
    const shift = SHIFTS[clause.slice(at - 1, at + 1)];
    if (shift !== undefined) return shift;
    if (clause.endsWith('过去一', at) || clause.endsWith('过去的一', at)) return -1;
  }
  return null;
}

interface Decided {
  readonly year: number | null;
  readonly range: readonly [number, number] | null;
  readonly source: Meta['yearSource'];
}

/** Statements of equality by source and weight; without one, what the bounds leave open. */
function decide(statements: readonly Statement[]): Decided {
  const equal = statements.filter(({ relation }) => relation === '=');
  const dated = equal.find(({ weight }) => weight >= 20);
  if (dated !== undefined) return { year: dated.year, range: null, source: 'text' };
  for (const source of ['title', 'text', 'inferred'] as const) {
    const best = heaviest(equal.filter((statement) => statement.source === source));
    if (best !== null) return { year: best, range: null, source };
  }
  const lows = statements.filter(({ relation, weight }) => relation === '>=' && weight > 0).map(({ year }) => year);
  if (lows.length === 0) return { year: null, range: null, source: 'none' };
  const low = Math.max(...lows);
  const hard = statements
    .filter(({ relation, weight, year }) => relation === '<=' && weight > 0 && year >= low)
    .map(({ year }) => year);
  const soft = statements.filter(({ relation, year }) => relation === '<=' && year >= low).map(({ year }) => year);
  const high = hard.length > 0 ? Math.min(...hard) : soft.length > 0 ? Math.min(...soft) : low + 1;
  return low === high
    ? { year: low, range: null, source: 'inferred' }
    : { year: null, range: [low, high], source: 'inferred' };
}

function heaviest(statements: readonly Statement[]): number | null {
  const weights = new Map<number, number>();
  for (const { year, weight } of statements) weights.set(year, (weights.get(year) ?? 0) + weight);
  const best = [...weights].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best?.[0] ?? null;
}

/** 比上年提高, 去年同期: a comparison reviews nothing. */
const LAST_YEAR_REVIEWED = finder(
  /(?<![比较到与同超])(?:去年|过去(?:的)?一年|一年来|上年|上一年)(?!同期|同比)/,
  '去过一上',
);

/** 上半年，全市…; 1至10月，全县…: a meeting within the year reviews the year itself. */
const MONTHS_REVIEWED = finder(
  /(?<![比较])(?:今年以来|今年上半年|上半年|前[一二三两]个?季度|1(?:至|到|—|-)\d{1,2}月)(?!要|必须|同期)/,
  '今上前1',
);

/** The year reviewed: named as such, else the year before where the speech looks back on 去年. */
function reportYear(
  context: Context,
  statements: readonly Statement[],
  year: number | null,
  moves: readonly Move[],
): number | null {
  const named = statements.filter(({ relation, weight }) => relation === 'reportYear =' && weight >= 5);
  const best = heaviest(named.filter((statement) => year === null || statement.year <= year));
  if (best !== null) return best;
  if (year === null) return null;
  const weak = heaviest(
    statements.filter(
      (statement) => statement.relation === 'reportYear =' && statement.year <= year && statement.year >= year - 1,
    ),
  );
  const reviews = (found: Finder): boolean =>
    moves.some(
      ({ kind, span }) =>
        (kind === 'review' || kind === 'opening') &&
        found.test(context.syntax, span.start, Math.min(span.end, span.start + 4000)),
    );
  if (reviews(LAST_YEAR_REVIEWED)) return year - 1;
  return weak ?? (reviews(MONTHS_REVIEWED) ? year : null);
}
