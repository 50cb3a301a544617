/** Whom a speech greets: 同志们：, 尊敬的各位代表、同志们！, on a line of its own, or behind the title where a page has lost its line breaks. */
import type { Span } from '../source/span.js';
import { isNotice } from './notices.js';
import type { Scan } from './scan.js';

const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的)?[^，。；！？：]{0,30}?(?:同志们?|代表们?|委员们?|老师们?|同学们?|朋友们?|来宾们?|领导|嘉宾们?|乡亲们?|战友们?|家长们?|职工们?|员工们?|教职工|女士们?|先生们?|各位[^，、。；：！]{0,8}|医护人员|企业家)(?:、[^，。；：]{1,20}|，[^，。；：]{1,16}){0,4}[：！]/;
/** Words that a salutation opens with. */
const GREETS = '各位|尊敬的|同志们|老师们|同学们|朋友们|代表们|女士们|乡亲们|战友们|亲爱的|委员们|领导们';
const SALUTES = new RegExp(`^(?:${GREETS}|[^，。；：！？]{2,12}(?:同志们|老师们|同学们))`);
/** 同志们 alone on its line: its mark is lost. */
const BARE_SALUTATION =
  /^(?:(?:尊敬|敬爱|亲爱)的)?(?:各位[^，。；：！？、]{1,10}(?:、|，))*(?:同志们|老师们|同学们|朋友们|乡亲们|战友们|委员们|代表们|职工们)$/u;
/** A title, what stands below one, and whom the speech greets, all on one line; what a sentence tells of a speech is none. */
const RUN_ON = new RegExp(
  '^(?!刚才|刚刚|今天|下面|首先|现在|前面)' +
    '([^。；！？：]{4,70}?(?<!作了?|作过|发表了?|重要)(?:讲话|发言|致辞|报告|汇报|述职|党课|主持)(?:稿|词|讲稿|提纲)?)' +
    '((?:（[^（）。；]{1,30}）)?[^。；！？：，（）]{0,30}?(?:（[^（）。；]{1,30}）)?)' +
    `(?=(?:${GREETS})[^。；！？]{0,60}[：！])`,
  'u',
);

export interface Salutation {
  readonly index: number;
  readonly span: Span;
  /** Where the title ends that stands before it on its line; null where none does. */
  readonly titleEnd: number | null;
}

/** Whom the speech greets, in its first lines; null where it greets nobody there. */
export function findSalutation(scan: Scan, count: number): Salutation | null {
  const { text, paragraphs } = scan;
  for (let index = 0; index < count; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? start;
    const line = text.slice(start, Math.min(end, start + 90));
    const found =
      /[：！]/.test(line) &&
      (SALUTES.test(line) || line.length < 24) &&
      !/[，]?(?:让我们|谢谢|努力奋斗|奋斗|实干|前进|祝)[^：]*！/.test(line)
        ? SALUTATION.exec(line)
        : null;
    if (found === null && BARE_SALUTATION.test(line.trim()))
      return { index, span: { start, end: start + line.trimEnd().length }, titleEnd: null };
    const [, title = '', between = ''] = RUN_ON.exec(text.slice(start, Math.min(end, start + 160))) ?? [];
    const greets = start + title.length + between.length;
    const greeted = title === '' ? null : SALUTATION.exec(text.slice(greets, greets + 90));
    if (greeted !== null)
      return {
        index,
        span: { start: greets, end: greets + greeted[0].length - 1 },
        titleEnd: start + title.length,
      };
    if (found !== null && !isNotice(line))
      return { index, span: { start, end: start + found[0].length - 1 }, titleEnd: null };
    if (line.length >= 90) return null;
  }
  return null;
}
