/**
 * The year a figure is of: a result of a report is of the year it reports on, a goal of the year it is set for, unless a
 * deadline or the words before it say otherwise (到2025年, 今后五年, “十二五”期间, 1997年粮食产量). Null for what is of several
 * years (年均增长7.8%, 五年累计), for a result of a part of one (上半年, 1—9月) and where nobody knows.
 */
import type { OutlineNode, Target } from '../model/types.js';
import type { Member } from './corpus.js';
import { lastTime, type Time } from './target-times.js';

/** How far back a word of time governs, in characters. */
const REACH = 1500;
/** Nearer than this a year named is the figure's own. */
const NEAR = 40;

const SEVERAL =
  /年均|平均每[年日天月]|年平均|每年平均|累计|[五三两四二十]年(?:来|间|中|内|共|累计|总体)|翻[一两]番|[比较是由从]“?(?:(?:19|20)\d\d年|[五十两三四]年前|前[一]?[个]?[五十]年|上[一]?个?五年|“?十[一二三四五]五)/;

/** 五年来，城镇化率从52.6%提高到58.5%: what is reached is of the last year. */
const REACHED = /(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|回落|压缩|缩短|[增升降减])[到至为]|(?:稳定|保持)在/;
const AVERAGE = /年均|平均每|年平均|累计/;

export interface Reading {
  readonly target: Target;
  readonly member: Member;
  /** Of the member's text. */
  readonly times: readonly Time[];
}

export function yearOf({ target, member, times }: Reading): number | null {
  const { text, span, deadline, status } = target;
  const words = wordsOf(text);
  if (status !== 'goal' && isOfPart(member.text, span)) return null;
  if (status === 'achieved' && REACHED.test(words) && !AVERAGE.test(words)) return reachedYear(words, member);
  const due = deadlineYear(deadline, member);
  // 今年 opens the list, “十四五”时期年均 the figure.
  if (SEVERAL.test(words)) return due === member.analysis.meta.year ? null : due;
  if (due !== null) return due;
  const time = lastTime(times, span.end, REACH + text.length);
  const own = status !== 'goal' ? reported(member) : member.analysis.meta.year;
  if (time === null) return own;
  if (status === 'goal' && AT_YEAR.test(wordsOf(time.word)) && isOfAnotherUnit(member, time.start, span.start))
    return own;
  if (time.several) return null;
  const named = namedYear(time.word, member);
  return named === null || (span.start - time.start > NEAR && named !== own) ? own : named;
}

const AT_YEAR = /^到?(?:19|20)\d\d年/u;

/** 到2020年底全面消除大班额 under 一、 is no time of what 二、 asks for. */
function isOfAnotherUnit({ analysis: { outline = [] } }: Member, time: number, figure: number): boolean {
  for (let nodes = outline; ;) {
    const node = lastFrom(nodes, time);
    if (node === null || node.span.end <= time) return false;
    if (node.span.end <= figure) return true;
    nodes = node.children;
  }
}

/** The last that begins at or before an offset. */
function lastFrom(nodes: readonly OutlineNode[], offset: number): OutlineNode | null {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1] ?? null;
}

/** Characters before a figure that are looked at for a part of the year, and what ends what such a word governs. */
const BESIDE = 60;
const SENTENCE = /[。！？\r\n]/u;
/** A part of a year, or what takes the whole again; 比上半年, 较一季度 is what a figure is held against. */
const PARTS =
  /(?<![比较每](?:[去上今]年|前|第)?)(?<part>[上下]半年|(?:前|第)?[一二三四两1-4]个?季度|(?<!\d)(?:1|一)(?:月份?)?[-—–－~～至到](?:1[01]|[2-9]|十一?|[二三四五六七八九])月|(?:截[至止]|[到至])(?:(?:20\d\d|今|去|当|上|本)年)?(?:1[01]|[1-9]|十一?|[二三四五六七八九])月)|全年|年[底末]|(?:12|十二)月/gu;

/** Who else something is said of: 全县, 我市, 各乡镇. */
const SUBJECT = /^(?:[全我][国省市县区州旗镇乡村校局院]|各)/u;
/** As `wordsOf` writes the marks. */
const CLAUSE = /[,;:]/u;
/** 底, 份 and what else may follow the month: a time that is a clause by itself. */
const NOTHING = /^[份底末止里内中间]*$/u;

/**
 * 上半年建成40个 is no result of the year, nor is what is listed behind it; 上半年召开动员会，全县建成40个 says of the meeting alone
 * when it was.
 */
function isOfPart(text: string, { start, end }: Target['span']): boolean {
  const lead =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split(SENTENCE)
      .at(-1) ?? '';
  const words = wordsOf(lead + text.slice(start, end));
  const last = [...words.matchAll(PARTS)].at(-1);
  if (last?.groups?.['part'] === undefined) return false;
  const [own = '', ...others] = words.slice(last.index + last[0].length).split(CLAUSE);
  return NOTHING.test(own) || /\d/u.test(own) || !others.some((clause) => SUBJECT.test(clause));
}

/** From 1997年的7.4万亿元 to 2002年的10.2万亿元: the second is said. */
function reachedYear(words: string, member: Member): number | null {
  const years = [...words.matchAll(/(?:19|20)\d\d(?=年)/g)];
  const last = years.at(-1);
  return years.length > 1 && last !== undefined ? Number(last[0]) : reported(member);
}

/** The year a document reports on: the one before its own where it says nothing else. */
function reported({ analysis: { meta } }: Member): number | null {
  return meta.reportYear ?? (meta.year === null ? null : meta.year - 1);
}

/** Digits and blanks as they are meant: １９９２, 1 9 9 7 年. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/(?<=\d)[ \u3000]+(?=[\d年])/g, '');

/** 今年, 去年: from the year of the document. */
const SHIFTS: readonly (readonly [RegExp, number])[] = [
  [/今年|本年/, 0],
  [/去|上年|一年/, -1],
  [/明年/, 1],
];

function namedYear(word: string, { analysis: { meta } }: Member): number | null {
  const digits = /\d{4}/.exec(word);
  if (digits !== null) return Number(digits[0]);
  const shift = SHIFTS.find(([pattern]) => pattern.test(word))?.[1];
  return shift === undefined || meta.year === null ? null : meta.year + shift;
}

const PLANS = '一二三四五';
const FIRST_PLAN_END = 2005;

/** 到2020年, 今年, 年底前, “十四五”末: the year a goal is to be reached in; null where the deadline tells none. */
function deadlineYear(deadline: string | null, member: Member): number | null {
  if (deadline === null) return null;
  const words = wordsOf(deadline);
  const digits = /(?:19|20)\d\d/.exec(words);
  if (digits !== null) return Number(digits[0]);
  const plan = /十([一二三四五])五/.exec(words);
  if (plan !== null) return FIRST_PLAN_END + 5 * (PLANS.indexOf(plan[1] ?? '') + 1);
  const own = member.analysis.meta.year;
  if (own === null) return null;
  if (/明年/.test(words)) return own + 1;
  return /今年|本年|全年|^(?:在)?年(?:内|底)|月底?前/.test(words) ? own : null;
}
