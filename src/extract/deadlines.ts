/**
 * Deadlines of goals (their forms: `deadline-forms.ts`). Looked for in the words before the number, back to the
 * head of the sentence, whose deadline governs every target in it. The date of an inspection is none.
 */
import { characters, finder, opening, type CharacterSet } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, unitAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import { ANY_FIRST, deadlineAt, deadlineLength, eachPeriod } from './deadline-forms.js';
import { statedFor } from './deadline-stated.js';
import { isOthersDay } from './target-doers.js';
import { BESIDES } from './target-edges.js';
import { ACTIONS } from './target-stretch.js';

/** A span of days or hours limits its own clause. */
const SHORT_ENDS = characters('间内');
const SHORT = /(?:天|日|周|小时|工作日)(?:时间|之内|以内|内)$/;

/** A year or term of work, rather than a day. */
const WHOLE = /^(?:[今明全本当新从自]|年内)[^底末]*$/;

const A_YEAR: ReadonlySet<string> = new Set(['今年', '明年', '全年', '本年', '本年度', '当年']);
/** 今年新建1.5万个，9月底前完成一半，12月底前投用; 今年13件，已上线9件，剩下4件年底前上线: of a part, and not of all. */
const ONE_DATE = /^[^。；前已剩余另]*，[^，。；前]{0,16}前[^，。；]*[。；]/u;

interface Dated extends Span {
  readonly text: string;
  /** Holds in its clause alone. */
  readonly short: boolean;
}

/** Sentences are read this far for deadlines, and a deadline holds for targets this far behind it, in characters. */
const REACH = 2000;
const HOLDS = 420;
/** 5月10日前的检查: the date of an inspection; 年底前检查覆盖率达到100% is none. */
const INSPECTIONS = wordSet('检查 抽查 督查 验收 对照');
const INSPECTION_REACH = 16;
const RATED = /^(?:检验|[一-龥]{0,5}?(?:率|比例|覆盖面|发现))/;
const RATED_REACH = 10;

/** 4月底前完成87座水库的检查: the work itself is to be done by then. */
const COMPLETED = /[前内](?:要|必须|应|须)?(?:全面|全部)?(?:完成|做好|结束)[^，。；]{0,14}\d/u;

/** 9月底前开展三轮督查: so many of them are what is asked for. */
const COUNTED = /[前内](?:要|必须|再|集中|至少)?(?:开展|组织|完成|进行|搞)(?:[一二两三四五六七八九十]|\d+)[次轮遍]/u;

function datesInspection(syntax: Keyed, at: number): boolean {
  const word = INSPECTIONS.first(syntax, at, at + INSPECTION_REACH);
  const end = word < 0 ? -1 : INSPECTIONS.startingAt(syntax, word);
  return (
    word >= 0 &&
    !RATED.test(syntax.text.slice(end, end + RATED_REACH)) &&
    !COUNTED.test(syntax.text.slice(at, word)) &&
    !COMPLETED.test(syntax.text.slice(at, word))
  );
}

/** 24小时内放行率, 一个月内审结率: what the rate is of. */
const WITHIN_RATE = /(?:小时|天|日|周|工作日|一个月)(?:之|以)?内$/u;
const RATE = /^[一-龥]{2,6}率/u;
const isInRate = ({ text }: Keyed, dated: string, end: number): boolean =>
  WITHIN_RATE.test(dated) && RATE.test(text.slice(end, end + RATED_REACH));

/** Adds the deadlines that begin in a range; returns where to read on. */
function readDeadlines(syntax: Keyed, found: Dated[], from: number, to: number): number {
  let at = ANY_FIRST.find(syntax, from, to);
  for (; at < to; at = ANY_FIRST.find(syntax, at + 1, to)) {
    const text = deadlineAt(syntax, at);
    if (text === null) continue;
    const end = at + text.length;
    if (!datesInspection(syntax, at) && !isInRate(syntax, text, end))
      found.push({ start: at, end, text, short: SHORT_ENDS.has(syntax, end - 1) && SHORT.test(text) });
    at = end - 1;
  }
  readPeriods(syntax, found, from, to);
  return at;
}

/** Characters of 届前. */
const END_OF_EVENT = 2;

/** Adds the named periods that stand at the head of a clause in the range. */
function readPeriods(syntax: Keyed, found: Dated[], from: number, to: number): void {
  let isNew = false;
  eachPeriod(syntax, from, to, (start, end) => {
    const held = found.findIndex((dated) => dated.start >= start && dated.end <= end);
    const date = held < 0 ? null : found[held];
    // 公墓国庆节前 holds a date of its own, 换届前 only the end of one.
    if (date && date.end - date.start > END_OF_EVENT) return;
    if (date) found.splice(held, 1);
    found.push({ start, end, text: syntax.text.slice(start, end), short: false });
    isNew = true;
  });
  if (isNew) found.sort((a, b) => a.start - b.start);
}

/** Finds deadlines of goals in text order; a sentence is read once, however many targets it sets, and no further than to the last. */
export function deadlinesOf(syntax: Syntax): (at: number, sentence: Span, clauseEnd: number) => string | null {
  let begun = -1;
  let read = 0;
  let named: Dated[] = [];
  let stated: { readonly year: string | null } | null = null;
  return (at, sentence, clauseEnd) => {
    if (sentence.start !== begun) {
      begun = read = sentence.start;
      named = [];
      stated = null;
    }
    read = readDeadlines(syntax, named, read, Math.min(at, sentence.end, begun + REACH));
    const dated = nearest(syntax, named, at, sentence.start);
    const before = dated?.text ?? null;
    // 今年办成这几件事：…；…每户补3000元，10月底前全部兑现: the year holds for all, the last clause of one for it.
    // 明年再建仓房20座，新增仓容1500万斤，国庆节前建成: the year is told first, the day last.
    const apart = dated !== null && WHOLE.test(dated.text);
    const last = apart && mayEnd(syntax, dated, at, clauseEnd) ? trailing(syntax, sentence, clauseEnd) : null;
    // …，6座灌区要在年底前见效: the clause has a date of its own.
    if (dated !== null && dated.end <= clauseStart(syntax, at)) return behind(syntax, at, clauseEnd) ?? last ?? before;
    if (before !== null) return (WHOLE.test(before) && own(syntax, at, clauseEnd)) || last || before;
    return (
      behind(syntax, at, clauseEnd) ??
      trailing(syntax, sentence, clauseEnd) ??
      dueNext(syntax, sentence, at, clauseEnd) ??
      (stated ??= { year: statedFor(syntax, sentence) }).year
    );
  };
}

/** Whether a date behind all may hold for a target that stands under a year or term. */
const mayEnd = (syntax: Syntax, { text, end }: Dated, at: number, clauseEnd: number): boolean =>
  holds(syntax, SEMICOLON, end, at) ||
  (A_YEAR.has(text) && ONE_DATE.test(syntax.text.slice(clauseEnd, clauseEnd + TRAILED)));

/** The deadline nearest before a target in its sentence. */
function nearest(syntax: Syntax, named: readonly Dated[], at: number, sentence: number): Dated | null {
  const [first] = named;
  const opens = first !== undefined && opensSentence(syntax, first, sentence);
  for (let index = named.length - 1; index >= 0; index--) {
    const dated = named[index];
    if (dated === undefined || dated.end > at) continue;
    if (at - dated.start > HOLDS) return null;
    if (opens && dated !== first && passes(syntax, dated, at)) continue;
    if (isOfEach(syntax, dated, at) || isOfAnother(syntax, dated, at) || isOthersDay(syntax, dated, at)) continue;
    if (governs(syntax, sentence, dated, at)) return dated;
  }
  return null;
}

/** 9月底前建好台账，每学期走访2次: what is done again and again is due by no day of another clause. */
const EACH = /每(?:个?(?:学期|季度?|月|周|星期)|半年|天|日|两周)[^，。；]*$/u;
const isOfEach = (syntax: Syntax, dated: Dated, at: number): boolean => {
  const clause = clauseStart(syntax, at);
  if (dated.end > clause || WHOLE.test(dated.text) || dated.text.endsWith('期间') || SETS_APART.has(syntax, dated.end))
    return false;
  return EACH.test(syntax.text.slice(clause, at));
};

/** （1）6月底前公布名单；（2）新建站点30个: what one unit is to be done by holds in no other. */
const isOfAnother = ({ units }: Syntax, { start }: Dated, at: number): boolean =>
  (unitAt(units, start)?.end ?? at + 1) <= at;

const DOES = wordSet('完成 开展 组织 建成 实现 启动 举办 改造 新建 拿出');
const HEAD_REACH = 4;
const SET_APART_REACH = 8;
const SETS_APART = characters('，：');
const NO_HEAD = characters('0123456789。；');

/** 到6月末，…; 今年的目标很明确：…: set apart at the head of its sentence. */
function opensSentence(syntax: Keyed, { start, end, short }: Dated, sentence: number): boolean {
  if (short || start - sentence > HEAD_REACH) return false;
  const mark = SETS_APART.find(syntax, end, end + SET_APART_REACH);
  // 上半年完成两轮排查，…: something is done by then, and no more.
  return mark < end + SET_APART_REACH && NO_HEAD.find(syntax, end, mark) === mark && !DOES.test(syntax, end, mark);
}

/** Under a deadline set apart at the head another one holds in its clause, where it is not set apart itself. */
const passes = (syntax: Keyed, { end }: Dated, at: number): boolean =>
  !SETS_APART.has(syntax, end) && CLAUSES.find(syntax, end, at) < at;

const holds = (syntax: Keyed, marks: CharacterSet, from: number, to: number): boolean =>
  marks.find(syntax, from, to) < to;

const OPENS = characters('，：；');
const SEMICOLON = characters('；');
const CLAUSES = characters('，；');
const MEMBERS = characters('；、');
const ANY_MARK = characters('，；、');
/** 48小时内把全区96个小区过一遍: a deadline of all that is done, no limit. */
const TAKES = characters('把将');

/**
 * At the head of its sentence a deadline governs all that follows, and so does a year or term named before the first
 * ；; further on it ends with its ； member, and a span of hours or days with its clause.
 */
function governs(syntax: Keyed, sentence: number, dated: Dated, at: number): boolean {
  if (dated.short) {
    if (TAKES.has(syntax, dated.end)) return !holds(syntax, SEMICOLON, dated.end, at);
    const opens = (dated.start === sentence || OPENS.has(syntax, dated.start - 1)) && !dated.text.endsWith('以内');
    return !holds(syntax, opens ? MEMBERS : ANY_MARK, dated.end, at);
  }
  return (
    !holds(syntax, SEMICOLON, dated.end, at) ||
    LISTS.test(syntax, dated.end, SEMICOLON.find(syntax, dated.end, at)) ||
    !holds(syntax, WHOLE.test(dated.text) ? SEMICOLON : CLAUSES, sentence, dated.start)
  );
}

/** 到2022年实现“三个翻番”，即…；…: set for all that is listed. */
const LISTS = wordSet('，即 ： 分别是 包括');

/** 今年5.2万亩的建设任务10月底前要全部开工: the year says which task, the date by when. */
const OWN_DATE =
  /(?:任务|工作|项目|计划|目标|工程)([^，。；、\d]{0,4}?(?:\d{1,2}月(?:底|末|\d{1,2}日)?|年底|月底|汛|春节|国庆节?|元旦)之?(?:以)?前)(?:要|必须|务必|须|应当?|力争|确保)?(?:全部|全面|如期|按期|完成|开工|完工|竣工|建成)/;
const own = (syntax: Keyed, at: number, clauseEnd: number): string | null =>
  BEHIND_ENDS.find(syntax, at, Math.min(clauseEnd, at + BEHIND)) >= Math.min(clauseEnd, at + BEHIND)
    ? null
    : (OWN_DATE.exec(syntax.text.slice(at, clauseEnd))?.[1] ?? null);

const DEADLINE_BEHIND = finder(
  /(?:今年|明年)?\d{1,2}月(?:底|中旬|下旬|份)?(?=投入使用|投用|竣工|完工|开工|投产|建成|交付|通车)|年底前|月底前|年内|\d{1,2}月\d{1,2}日前|\d{1,2}月底前/,
  '今明年月0123456789',
);
const BEHIND_ENDS = characters('前内');
const BEHIND_SIGNS = characters('前内月');
const BEHIND = 24;

/** The deadline right behind a target in its clause. */
function behind(syntax: Keyed, at: number, clauseEnd: number): string | null {
  // …控制在63%以内、确保改革9月底前收官: of what stands beside it.
  const limit = Math.min(clauseEnd, at + BEHIND);
  const beside = BESIDES.first(syntax, at, limit);
  const to = beside < 0 ? limit : beside;
  if (BEHIND_SIGNS.find(syntax, at, to) >= to) return null;
  let found: string | null = null;
  DEADLINE_BEHIND.each(syntax, at, to, ([text], place) => {
    if (place + text.length <= to) found ??= text;
  });
  return found ?? doneBy(syntax, at, beside < 0 ? clauseEnd : to);
}

/** 7个村的管网改造要在春节前完工, 除险加固务必赶在主汛期到来前全部完成: by when, with what ends the clause behind it. */
const DONE_BY = wordSet('要 必须 务必 须 力争 确保 要在 必须在 务必在 须在 力争在 确保在 赶在 将于 应在 应于 于 在');
const DONE_REACH = 40;
function doneBy(syntax: Keyed, at: number, clauseEnd: number): string | null {
  const to = Math.min(clauseEnd, at + DONE_REACH);
  for (let sign = BEHIND_ENDS.find(syntax, at, to); sign < to; sign = BEHIND_ENDS.find(syntax, sign + 1, to)) {
    if (clauseEnd - sign > LONGEST_END || !ENDS_DONE.test(syntax.text.slice(sign + 1, clauseEnd))) continue;
    for (let start = Math.max(at, sign - LONGEST_DATE); start < sign; start++)
      if (DONE_BY.endingAt(syntax, start) >= at && start + deadlineLength(syntax, start) === sign + 1)
        return syntax.text.slice(start, sign + 1);
  }
  return null;
}
const LONGEST_END = 12;
const LONGEST_DATE = 10;
const ENDS_DONE =
  /^(?:全部|全面|如期|按期|按时|基本)?(?:完成|到位|落实到位|整改到位|建成|完工|竣工|见效|办结|兑现|销号|开工|投用|投产|投入使用|投入运行|交付使用|通车|通水|通电|交付|入库|上线|运行|启用|达标|验收|完毕)$/u;

/** 渗滤液积存1.8万吨，县城管局要在9月底前处置完毕; 126户到期企业，由分管行长牵头，2月底以前逐户拿出方案: of what is only named, the next clauses tell by when. */
const ASKS_BY = wordSet('要 必须 务必 应 须 要在 必须在 务必在 应在 须在 要于 ， 力争 确保');
const FIGURES = characters('0123456789');
const NEXT_REACH = 48;
const LONGEST_ASKED = 14;
function dueNext(syntax: Syntax, sentence: Span, at: number, clauseEnd: number): string | null {
  if (!COMMA.has(syntax, clauseEnd) || ACTIONS.test(syntax, clauseStart(syntax, at), clauseEnd)) return null;
  const limit = Math.min(sentence.end, clauseEnd + NEXT_REACH);
  for (
    let sign = BEHIND_ENDS.find(syntax, clauseEnd, limit);
    sign < limit;
    sign = BEHIND_ENDS.find(syntax, sign + 1, limit)
  ) {
    for (let start = Math.max(clauseEnd + 1, sign - LONGEST_DATE); start < sign; start++) {
      if (ASKS_BY.endingAt(syntax, start) < clauseEnd || start + deadlineLength(syntax, start) !== sign + 1) continue;
      const end = STOPS.find(syntax, sign + 1, limit);
      const isPlain = end - sign <= LONGEST_ASKED && FIGURES.find(syntax, clauseEnd, start) === start;
      const isDay = OF_HOURS.endingAt(syntax, sign + 1) < 0;
      return isPlain && isDay && FIGURES.find(syntax, sign, end) === end ? syntax.text.slice(start, sign + 1) : null;
    }
  }
  return null;
}
const STOPS = characters('，；。！');

const COMMA = characters('，');
const PART_ENDS = characters('；。！');
/** Longest sentence that a deadline at its end is read for, and longest clause that is nothing else. */
const TRAILED = 200;
const LONGEST_TRAIL = 24;
const TRAIL_LEAD = opening(
  /(?:都|均)(?:要|必须|务必|须|确保|力争)?[在于]?|(?:要|必须|务必|须|确保|力争)[在于]?|[在于]/,
  '都均要必务须确力在于',
);
const TRAIL_END =
  /^(?:要|必须|务必|确保)?(?:全部|全面|如期|按期|按时|基本)?(?:完成|到位|落实到位|建成|完工|竣工|见效|办结|兑现|销号|开工|投用|投产|投入使用|投入运行|交付使用|通车|通水|通电|见水|交付|入库|上线|运行|启用|就位|挂牌|达标|验收|[种栽播修建拆改搬收交报送运扫挖植签发拨付兑配备补选换装铺查办][完毕齐好成清起])?$/;

/** 压缩时限50%，3个工作日内办结: how long each may take, no day. */
const OF_HOURS = wordSet('工作日内 工作日之内 小时内 小时之内');

/** 新建泵站6座，改造3座，6月底前完成。: a last clause that is a deadline alone, of all its sentence sets. */
function trailing(syntax: Keyed, sentence: Span, from: number): string | null {
  const limit = Math.min(sentence.end, from + TRAILED);
  const end = PART_ENDS.find(syntax, from, limit);
  const start = COMMA.behindLast(syntax, end, Math.max(from, end - LONGEST_TRAIL));
  if (!COMMA.has(syntax, start - 1) || start - 1 < from) return null;
  const at = start + Math.max(0, TRAIL_LEAD.length(syntax, start));
  const length = deadlineLength(syntax, at);
  if (length < 0 || OF_HOURS.endingAt(syntax, at + length) >= 0) return null;
  const close = at + length;
  return TRAIL_END.test(syntax.text.slice(close, end)) ? syntax.text.slice(at, close) : null;
}
