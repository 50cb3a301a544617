/** What dated events say of the year: congresses, plans, campaigns and anniversaries that a text names. */
import { readNumeral } from '../lexicon/numerals.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import type { Statement } from './year-statement.js';

const yearOf = (date: string): number => Number(date.slice(0, 4));
const ordinalOf = (digits: string): number =>
  /^\d/.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;

/** What dated events say: a congress named means not before it; 明年是…的第二年 dates the speech itself. */
export function eventStatements(context: Context, events: readonly EventMention[]): readonly Statement[] {
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
