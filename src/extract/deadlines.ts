/**
 * Deadlines: 到2015年, 年底前, 今年, 6月30日前, 三年内. Looked for in the words before the number, back to the
 * head of the sentence, whose deadline governs every target in it. The date of an inspection is none.
 */
import type { Target } from '../model/types.js';
import { finder } from '../source/finder.js';
import { clauseEnd, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';

const YEAR = '(?:20\\d\\d|[一二][〇零○一二三四五六七八九]{3})年';
const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const DAY = `(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[XxＸ×]{1,2})[日号]`;
const MONTH = `(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[XxＸ×]{1,2})月`;
const BEFORE = '(?:之?前|以前)';
const SEASON =
  '(?:年|开春|春节|元旦|国庆|中秋|汛期?|主汛期|入汛|入冬|暑假|寒假|高考|中考|期中考试|期末考试|开学|“?(?:五一|七一|八一|十一|三夏|三秋|双抢|春耕|夏收|秋收)”?)';
/** 今年, 本学期, 年底: no 前 needed; not 今年以来, 年底的. */
const TERM =
  '(?:今年|明年|本年度|当年|全年|本年|年内|年底|年末|[这本](?:个)?(?:学期|季度|月|周)|新学年|本学年|上半年|下半年|学期末|[一二三四]季度末?|今[冬春夏秋]明?[春]?)';
const DEADLINE = new RegExp(
  [
    `(?<![比较自从于])(?:到|至|在)?${YEAR}(?:${MONTH}(?:底|末|份|${DAY})?|底|末|年底|上半年)?${BEFORE}?(?![的来以]|建成的)`,
    `(?:从[^，。；]{1,4}起?)?(?:到|至)${MONTH}(?:${DAY}|底|末)(?![的，]?(?:累计|已))`,
    `(?:今年|明年)?${MONTH}(?:${DAY}(?:\\d{1,2}(?:时|点))?|底|末|上旬|中旬|下旬|份)?${BEFORE}`,
    `(?<![\\d一二三四五六七八九十几])(?:今年|明年)?(?:${SEASON}|${TERM}|${MONTH}|学期|届|“?十[一二三四五]五”?)(?:底|末|年底|中|初|份|内|结束|到来|来临)?(?:${BEFORE}|内)`,
    `(?:到|至)(?:今年|明年)?(?:年底|年末|月底|“?十[一二三四五]五”?末|本世纪中叶|本届任期末)`,
    `“?十[一二三四五]五”?(?:期?末)`,
    `(?:用|力争|利用|力争用)?${NUMBER}(?:个)?(?:年|个月|月)(?:左右)?(?:时间|内|之内|以内)(?:的时间)?`,
    `${NUMBER}(?:个)?(?:天|日|周|小时|个工作日)(?:时间|内|之内|以内)`,
    `${MONTH}份`,
    `${TERM}(?![以起来]|的(?!.{0,14}(?:目标|任务|指标|计划|安排|：))|年初)`,
  ].join('|'),
);
const DEADLINES = finder(
  DEADLINE,
  '从到至在12一二今明年本这上下三四当暑寒春夏秋双汛入元国中高期主开学届“十0123456789五六七八九两用力利全新XxＸ×',
);
/** A span of days or hours limits its own clause. */
const SHORT = /(?:天|日|周|小时|工作日)(?:时间|之内|以内|内)$/;

/** A year or term of work, rather than a day. */
const WHOLE = /^(?:[今明全本当新]|年内)[^底末]*$/;

interface Dated {
  readonly start: number;
  readonly text: string;
}

const bySentence = new WeakMap<Context, Map<number, readonly Dated[]>>();

/** Deadlines named in a sentence, found once however many targets it sets. */
function deadlinesIn(context: Context, start: number, end: number): readonly Dated[] {
  const cache = bySentence.get(context) ?? new Map<number, readonly Dated[]>();
  bySentence.set(context, cache);
  const known = cache.get(start);
  if (known !== undefined) return known;
  const { text } = context.syntax;
  const found: Dated[] = [];
  DEADLINES.each(context.syntax, start, Math.min(end, start + REACH), (match, at) => {
    if (!/检查|抽查|督查|验收|对照/.test(text.slice(at, at + 16))) found.push({ start: at, text: match[0] });
  });
  cache.set(start, found);
  return found;
}

/** Sentences are read this far for deadlines, and a deadline holds for targets this far behind it, in characters. */
const REACH = 2000;
const HOLDS = 420;

/** The deadline nearest before a target in its sentence, else one right behind it in its clause. */
export function findDeadline(context: Context, at: number, status: Target['status']): string | null {
  if (status !== 'goal') return null;
  const sentence = sentenceAt(context.syntax, at);
  const { text } = context.syntax;
  let nearest: Dated | null = null;
  for (const dated of deadlinesIn(context, sentence.start, sentence.end)) {
    if (dated.start + dated.text.length > at) break;
    if (at - dated.start <= HOLDS && governs(text, sentence.start, dated, at)) nearest = dated;
  }
  if (nearest !== null) return nearest.text;
  const after = context.syntax.text.slice(at, Math.min(clauseEnd(context.syntax, at), at + 24));
  return DEADLINE_BEHIND.exec(after)?.[0] ?? null;
}

/**
 * At the head of its sentence a deadline governs all that follows, and so does a year or term named before the first
 * ；; further on it ends with its ； member, and a span of hours or days with its clause.
 */
function governs(text: string, sentence: number, dated: Dated, at: number): boolean {
  const between = text.slice(dated.start + dated.text.length, at);
  const lead = text.slice(sentence, dated.start);
  if (SHORT.test(dated.text)) {
    const opens = /[，：；]$|^$/.test(lead) && !dated.text.endsWith('以内');
    return !(opens ? /[；、]/ : /[，；、]/).test(between);
  }
  return !between.includes('；') || !(WHOLE.test(dated.text) ? /；/ : /[，；]/).test(lead);
}

const DEADLINE_BEHIND = /(?:年底前|月底前|年内|\d{1,2}月\d{1,2}日前|\d{1,2}月底前)/;
