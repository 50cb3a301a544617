/**
 * Years that do not go together: 2019年 in the title and 今年是2021年 in the text; the date line and an event that came
 * years later; 明年是…第二年 … 推动新一年的工作 and then 今年重点抓好. Left out: a title one year off (a meeting in January
 * that sums up the year before, one in December that plans the next), and years told in any other way than as 今年,
 * 去年 or 明年 (今年是建党100周年 too). What is still to be done under a year that is over (`years/left-over.ts`) is told too.
 */
import type { Statement as YearStatement } from '../../extract/year-statement.js';
import type { Span } from '../../source/span.js';
import type { Manuscript } from '../manuscript.js';
import { spanIndex } from '../spans.js';
import { leftOvers } from '../years/left-over.js';
import { planYears, type PlanYear } from '../years/plan-years.js';
import { namedAnniversaries } from '../years/named-anniversaries.js';
import { define, type Found } from '../rule.js';

interface Statement {
  readonly year: number;
  readonly span: Span;
  /** `date` and `now` tell the year of the speech itself; a title or an event may be one off. */
  readonly kind: 'title' | 'date' | 'now' | 'event';
}

/** How far the year is from the one named: 去年（2019年） says that it is 2020. */
const NOW: readonly (readonly [RegExp, number])[] = [
  [/(?:今年|今天是?|现在是?|本年)(?:是|（|\(|，即)?$/u, 0],
  [/(?:去年|上年|刚刚过去的)(?:是|（|\(|，即)?$/u, 1],
  [/明年(?:是|（|\(|，即)?$/u, -1],
];
const MAX_BEFORE = 8;
/** Meetings and campaigns that nobody names before they have been called; games and plans are named years ahead. */
const DATED_EVENT =
  /^(?:中国共产党|党的)?第?[一二十]{1,3}(?:次全国代表大会|大|届[一二三四五六七]中全会)|(?:主题|学习)教育/u;
/** 今年是建党100周年: the year by what is counted from, where the word for the year leads to it. */
const ANNIVERSARY = /(?:周年|华诞)$/u;
const COUNTED = 8;
const NAMED_YEAR = /^[\d０-９一二〇○零三四五六七八九 ]{4,8}年$/u;

/** What a statement of the analysis says of the year, where it says so for certain. */
function statementOf(manuscript: Manuscript, { start, end, relation, year, weight }: YearStatement): Statement | null {
  if (relation === '<=') return null;
  const { text, analysis, context, written } = manuscript;
  const span = written(start, end);
  const { date } = context.syntax.front;
  if (date !== null && written(date.span.start, date.span.end).start === span.start)
    return relation === '=' ? { year, span, kind: 'date' } : null;
  const { title } = analysis;
  if (title !== null && span.start >= title.start && span.end <= title.end)
    return relation === '>=' ? null : { year, span, kind: 'title' };
  const told = text.slice(span.start, span.end);
  if (relation === '=' && weight >= COUNTED && ANNIVERSARY.test(told)) return { year, span, kind: 'now' };
  if (!NAMED_YEAR.test(told))
    return relation !== 'reportYear =' && DATED_EVENT.test(told) ? { year, span, kind: 'event' } : null;
  const before = text.slice(Math.max(0, span.start - MAX_BEFORE), span.start);
  const shift = NOW.find(([pattern]) => pattern.test(before))?.[1];
  const named = Number(/\d{4}/u.exec(told.normalize('NFKC').replaceAll(' ', ''))?.[0] ?? Number.NaN);
  return shift === undefined || Number.isNaN(named) ? null : { year: named + shift, span, kind: 'now' };
}

/** Whether two statements cannot both be true. An event bounds the year from below, and may be told a year early. */
function conflict(one: Statement, other: Statement): boolean {
  const apart = Math.abs(one.year - other.year);
  const exact = (kind: Statement['kind']): boolean => kind === 'date' || kind === 'now';
  if (one.kind === 'event' && other.kind === 'event') return false;
  if (one.kind === 'event') return one.year - other.year > 1;
  if (other.kind === 'event') return other.year - one.year > 1;
  return apart > (exact(one.kind) && exact(other.kind) ? 0 : 1);
}

/** All that is said of the year for certain, in text order; none where nothing does but what bounds it. */
function statementsOf(manuscript: Manuscript, planned: readonly PlanYear[]): readonly Statement[] {
  const { year, title } = manuscript.analysis;
  const placed = (found: readonly YearStatement[]): readonly Statement[] =>
    found.flatMap((one) => statementOf(manuscript, one) ?? []);
  // What only bounds the year contradicts nothing by itself.
  if (title === null && !year.named.some((one) => statementOf(manuscript, one) !== null)) return [];
  const plans = planned.filter(({ named }) => named === null);
  return [
    ...placed(year.statements),
    ...plans.map((plan) => ({
      year: plan.year,
      span: manuscript.written(plan.start, plan.end),
      kind: 'now' as const,
    })),
  ].toSorted((one, other) => one.span.start - other.span.start);
}

/** The weightiest: the date, else the first that is no event. */
const firstOf = (statements: readonly Statement[]): Statement | undefined =>
  statements.find(({ kind }) => kind === 'date') ?? statements.find(({ kind }) => kind !== 'event');

/** Each statement that the weightiest one contradicts; one for each year. */
function contradictions(statements: readonly Statement[]): readonly Found[] {
  const first = firstOf(statements);
  if (first === undefined) return [];
  const seen = new Set<number>();
  return statements.flatMap((one) => {
    const inTitle = one.kind === first.kind && first.kind === 'title';
    if (one === first || inTitle || seen.has(one.year) || !conflict(one, first)) return [];
    seen.add(one.year);
    return [
      { span: one.span, args: { year: one.year, other: first.year }, related: [{ span: first.span, role: 'year' }] },
    ];
  });
}

/** 2024年，我们要… in a speech of 2025. */
function leftOver(manuscript: Manuscript, statements: readonly Statement[]): readonly Found[] {
  const { context, analysis, written } = manuscript;
  const first = firstOf(statements);
  const found = first === undefined ? [] : leftOvers(context.syntax.text, first.year);
  if (first === undefined || found.length === 0) return [];
  const quoted = spanIndex(analysis.citations);
  return found.flatMap(({ start, end, year }) => {
    const span = written(start, end);
    const related = [{ span: first.span, role: 'year' }];
    return quoted.covers(span) ? [] : [{ span, saying: 'left', args: { year, other: first.year }, related }];
  });
}

/** 2020年是“十四五”开局之年. */
const misnamed = ({ context, written }: Manuscript, planned: readonly PlanYear[]): readonly Found[] =>
  planned.flatMap(({ start, end, year, named }) =>
    named === null || named === year
      ? []
      : [{ span: written(start, end), saying: 'term', args: { words: context.written(start, end), year } }],
  );

/** 2021年是中国共产党成立99周年. */
const miscounted = (manuscript: Manuscript, told: readonly Found[]): readonly Found[] => {
  const { context, written } = manuscript;
  const seen = spanIndex(told.map(({ span }) => span));
  return namedAnniversaries(context.syntax.text, context.syntax.front.title).flatMap(({ start, end, year, other }) => {
    const span = written(start, end);
    const related = [{ span: written(other.start, other.end), role: 'year' }];
    return seen.meets(span) ? [] : [{ span, args: { year, other: other.year }, related }];
  });
};

const NEXT_YEAR = /(?<=^|[。！？；\n\s])明年是[^。！？\n]{2,60}?年/gu;
const PLANNED = /新的?一年|明年(?:要|工作|的(?:工作|任务|目标)|重点|我们)/u;
const THIS_YEAR =
  /(?<=^|[。！？；\n\s])今年，?(?:我们|全[省市县区]|工作)?(?:要|将)?(?:重点|着重|主要)(?:要)?(?:抓好|做好|抓|突出|落实)(?!好?了)/gu;
/** A plan is not told further behind its year, in characters. */
const MAX_PLAN = 1500;

/** 明年是… … 推动新一年的工作 … 今年重点抓好: the year planned is called by two names. */
function twoNames({ text }: Manuscript): readonly Found[] {
  if (!text.includes('明年是')) return [];
  const plans = [...text.matchAll(NEXT_YEAR)];
  return [...text.matchAll(THIS_YEAR)].flatMap((now) => {
    const plan = plans.findLast(({ index }) => index < now.index);
    if (plan === undefined || now.index - plan.index > MAX_PLAN) return [];
    if (!PLANNED.test(text.slice(plan.index + plan[0].length, now.index))) return [];
    const related = [{ span: { start: plan.index, end: plan.index + 2 }, role: 'year' }];
    return [{ span: { start: now.index, end: now.index + now[0].length }, saying: 'plan', related }];
  });
}

export const yearConflict = define({
  id: 'year-conflict',
  clause: '文本自洽',
  severity: 'warning',
  fixable: false,
  bad: '在2019年全县党建工作会议上的讲话\n同志们：\n今年是2021年，任务更重。',
  good: '在2021年全县党建工作会议上的讲话\n同志们：\n今年是2021年，任务更重。',
  check: (manuscript) => {
    const planned = planYears(manuscript.context.syntax.text);
    const statements = statementsOf(manuscript, planned);
    const told = [...contradictions(statements), ...misnamed(manuscript, planned)];
    const seen = spanIndex(told.map(({ span }) => span));
    const left = leftOver(manuscript, statements).filter(({ span }) => !seen.meets(span));
    return [...told, ...left, ...miscounted(manuscript, told), ...twoNames(manuscript)];
  },
});
