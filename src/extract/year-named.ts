/** What the years a text names say of its own: in the title, in a date line, in headings and sentences. */
import type { Context } from './context.js';
import { gatheringIn } from './events.js';
import { aheadOf, isBeyondThis, isOnlyReadied, type Named } from './year-ahead.js';
import {
  comingGatherings,
  countedYear,
  gatheringYear,
  numberedYear,
  yearBefore,
  yearsGone,
  yearsWalked,
} from './year-counted.js';
import { isBudgetYear } from './year-budget.js';
import { yearsUntil } from './year-countdown.js';
import { yearByItsCourse } from './year-course.js';
import { isReadOut } from './year-documents.js';
import { namedYears, YEAR_DIGITS, type NamedYear } from './year-names.js';
import { periodStatements } from './year-periods.js';
import { classYears, classYearsToday, schoolTerms, schoolYears } from './year-school.js';
import { signedYear } from './year-signed.js';
import { askedOf, yearsOfPayment } from './year-titled.js';
import { toldYear } from './year-told.js';
import { beforeNewYear, looksAhead, once, turnOf } from './year-turn.js';
import { DATED, type Statement, type Wanted } from './year-statement.js';

/** 2018抓基层党建工作述职报告, 公司2019工作会议报告: its 年 left out. */
const BARE_YEAR = /^[^\d“《]{0,12}(20[0-4]\d)(?=[一-龥]{2})(?![年个名项件人次亿万元户亩级届号米公字期])/;

function bareYear(title: string): readonly NamedYear[] {
  const found = BARE_YEAR.exec(title);
  if (found === null) return [];
  const end = found[0].length;
  return [{ year: Number(found[1]), start: end - YEAR_DIGITS, end }];
}

const SUMS_UP = /^[^，。；、\d]{0,14}(?:述职|总结(?!表彰|大会|会))/;

/** 2006／2007年榨季, in the one year and the other. */
const SEASON_BEFORE = /(?:19|20)\d\d年?\s*[／/—–-]+\s*$/u;
const SEASON = /^年?度?(?:榨季|采暖季|供暖季|采暖期|供暖期|赛季|雪季|冰雪季|冬春|今冬明春|粮食年度|收购季)/u;

/** 两家糖厂就要点火开榨了: before it begins. */
const SEASON_AHEAD =
  /(?:就要|即将|马上就?要?|眼看就?要?|再过(?:[一二两三四五六七八九十]|\d)+[来多几]?天|离|距)[^。；\n]{0,12}(?:开榨|点火|供暖|供热|开机|开赛|开秤|开园|开镰|开始供)/u;

/** 总结今年工作，谋划2025年任务: in the one before. */
const SUMS_UP_THIS =
  /(?:总结|回顾|盘点)(?:好)?今年[^。；\n]{0,14}[，、和](?:谋划|部署|安排|研究|布置|筹划|谋定)(?:好)?$/u;

const GOT_READY =
  /^年?度?[^，。]{0,8}?(?:预算编制|(?:党报党刊|报刊|刊物)[^，。]{0,4}(?:发行|征订)|征订工作)|^年(?:元旦|春节)/u;
const TO_HOST =
  /^年?[^，。]{0,12}?(?:奥运会|冬奥会|冬残奥会|亚运会|全运会|世博会|大运会|青奥会|园博会|军运会|冬运会)[^，。]{0,10}(?:筹办|筹备)/u;

/** 2019年 in the title or a date line; 2019年度 names the year reviewed. */
export function titleStatements({ syntax }: Context): readonly Statement[] {
  const { front, text } = syntax;
  const found: Statement[] = [];
  if (front.date !== null && front.date.year !== null) {
    found.push({
      relation: '=',
      year: front.date.year,
      source: 'text',
      start: front.date.span.start,
      end: front.date.span.end,
      weight: DATED,
    });
  }
  const signed = front.date === null ? signedYear(syntax) : null;
  if (signed !== null) found.push(signed);
  found.push(...classYearsToday(syntax), ...schoolTerms(syntax));
  if (front.title === null) return found;
  const { start, end } = front.title;
  const title = text.slice(start, end);
  found.push(...schoolYears(title, start), ...classYears(title, start));
  const years = namedYears(title);
  const reportsAndPlans = turnOf(syntax).planned() !== null;
  for (const named of years.length > 0 ? years : bareYear(title)) {
    const rest = title.slice(named.end);
    const past = (rest.startsWith('度') || years.length === 0) && /述职|总结|考核|评议|表彰/.test(rest);
    const place = { year: named.year, start: start + named.start, end: start + named.end };
    if (reportsAndPlans) {
      found.push({ ...place, relation: 'reportYear =', source: 'title', weight: 10 });
      found.push({ ...place, relation: '>=', source: 'inferred', weight: 1 });
      found.push({ ...place, relation: '<=', year: named.year + 1, source: 'inferred', weight: 1 });
      if (past) found.push(...askedStatements(syntax, named.year));
      continue;
    }
    // 2022年度部门预算编制, 2020年度党报党刊发行, 2023年元旦春节期间: got ready in the year before, or early in its own.
    if (GOT_READY.test(rest)) {
      found.push({ ...place, relation: '>=', year: named.year - 1, source: 'inferred', weight: 1 });
      found.push({ ...place, relation: '<=', source: 'inferred', weight: 2 });
      continue;
    }
    // 2022年北京冬奥会筹办工作: years before.
    if (TO_HOST.test(rest)) {
      found.push({ ...place, relation: '<=', source: 'inferred', weight: 2 });
      continue;
    }
    // 2006／2007年榨季: begun in the one, ended in the other.
    if (SEASON_BEFORE.test(title.slice(0, named.start)) && SEASON.test(rest)) {
      found.push({ ...place, relation: '>=', year: named.year - 1, source: 'inferred', weight: 1 });
      found.push({
        ...place,
        relation: '<=',
        year: named.year - (SEASON_AHEAD.test(text) ? 1 : 0),
        source: 'inferred',
        weight: 2,
      });
      continue;
    }
    const paid = yearsOfPayment(syntax, named.year, rest);
    if (paid !== null) {
      found.push({ ...place, relation: '>=', year: paid[0], source: 'inferred', weight: 1 });
      found.push({ ...place, relation: '<=', year: paid[1], source: 'inferred', weight: 2 });
      continue;
    }
    const year = !past && beforeNewYear(syntax, named.year) ? named.year - 1 : named.year;
    found.push({ ...place, year, relation: past ? 'reportYear =' : '=', source: 'title', weight: 10 });
    // 2018年工作总结及2019年工作计划: what is summed up, whenever it is told.
    if (!past && SUMS_UP.test(rest)) found.push({ ...place, relation: 'reportYear =', source: 'title', weight: 10 });
    if (isBudgetYear(title, named))
      found.push({ ...place, relation: 'reportYear =', year: named.year - 1, source: 'title', weight: 10 });
    if (!past) continue;
    found.push({ ...place, relation: '>=', source: 'inferred', weight: 1 });
    found.push(...askedStatements(syntax, named.year));
  }
  return found;
}

/** 明年要 behind a title that reviews a year: given in the same; 今年要: in the one after. */
function askedStatements(syntax: Context['syntax'], reviewed: number): readonly Statement[] {
  const asked = askedOf(syntax);
  if (asked === null) return [];
  const told = { ...asked.at, year: reviewed + asked.shift, source: 'inferred', weight: 2 } as const;
  return [
    { ...told, relation: '>=' },
    { ...told, relation: '<=' },
  ];
}

/** 2006－2020年: the end of a span of years. */
const RANGE = /\d{4}年?[ \t]*[—－–~～-]+[ \t]*$/u;
/** The year opens a heading or a line … */
const HEADS = /(?:^|[、．.）\s])$/u;
/** … that says what is to be done in it: 2019年经济社会发展总体要求, 2005年工作总体部署. */
const PLANS =
  /^[^，。；：\n]{0,12}(?:主要目标|目标任务|主要任务|总体要求|总体部署|总体安排|总体思路|工作部署|工作安排|重点工作|预期目标)[^，。；\n]{0,12}(?:\n|$)/u;
/** Games and fairs follow the year they are made ready for closely: 做好2022年冬奥会服务保障工作. */
const NEAR = /^[^，。；]{0,9}/u;

function gathersAt({ syntax, lexicon }: Context, at: number): boolean {
  const near = NEAR.exec(syntax.text.slice(at, at + 9))?.[0].length ?? 0;
  return gatheringIn(syntax, lexicon, { start: at, end: at + near }) !== null;
}

/** 2017年是…的一年; 2017年，是学院…. */
const IS = /^(?:，)?是/u;

/** How much a year counts that is only reckoned from another. */
const COUNTED = 5;
/** … and one that the speech says is its so-and-so-manieth. */
const NUMBERED = 8;

/** 1954年建院的时候, 1998年抗洪时, 2008年那场雪: told of long ago, it says how early the speech is not, and no more. */
const LONG_AGO =
  /^(?![^，。；]{0,8}(?:到来|来临|来到))[^，。；]{0,10}?(?:的时候|那一?年|那时|那会儿)|^[^，。；]{0,6}?(?:建[院校厂社矿场站]|出生|参军|入伍|参加工作|入党|那场|抗洪|抗震|发大水|特大洪|大地震)/;

/** 比1995年增加, 自2012年以来, 从1998年开始: what is counted from is named for decades. */
const isBase = (before: string, after: string): boolean =>
  /(?:[自从比较]|始于|相比|不如|不亚于|堪比|仅次于|赶上|好比|如同|想起|根据|依据|依照|遵照)[^，。；]{0,2}$/.test(
    before,
  ) || /^[^，。；]{0,4}(?:以来|至今|开始|起[，至]|来比|相比|对比)/.test(after);

/** 2019年河长制工作取得阶段性成效: results told in the sentence. */
const RESULTS = /^[^。！？；\n]{0,40}取得[^。！？；，\n]{0,12}(?:成果|成绩|成效|突破|进展|胜利)/u;
const hasResults = (text: string, end: number): boolean => RESULTS.test(text.slice(end, end + 70));

/** 为2019年整县摘帽打下基础: a year to come. */
const READIES = /(?<![作成])为$/u;
const GROUND = /^[^，。；\n]{0,14}(?:打下|打好|奠定|夯实|创造条件|做好准备|铺平|赢得主动)/u;

/** Years the text names and what they say of its own. */
export function textStatements(context: Context, { moveAt, reviewed }: Wanted): readonly Statement[] {
  const { text, front } = context.syntax;
  const found: Statement[] = [];
  const coming = once(() => comingGatherings(text));
  const { planned, turns, nearlyOver, tellsYear } = turnOf(context.syntax);
  for (const { year, start: at, end } of namedYears(text)) {
    if (at < front.bodyStart) continue;
    const before = text.slice(Math.max(0, at - 16), at);
    const after = text.slice(end, end + 24);
    // Most years are told by the words before them: what is seldom asked is worked out when it is.
    const named: Named = { before, after, gathers: () => gathersAt(context, end) };
    const ahead = once(() => aheadOf(named));
    const asks = once(() => (ahead() === 'asked' ? moveAt(at) : null));
    const say = (relation: Statement['relation'], value: number, weight: number, more: Partial<Statement>): void => {
      const source = relation === '<=' && weight === 0 ? 'inferred' : 'text';
      found.push({ relation, year: value, source, start: at, end, weight, lasts: false, ...more });
    };
    const add = (relation: Statement['relation'], value: number, weight: number): void =>
      say(relation, value, weight, {});
    const numbered = numberedYear(text, { year, start: at, end });
    if (numbered !== null) {
      add('=', numbered, NUMBERED);
      continue;
    }
    const counted =
      countedYear(text, { year, start: at, end }) ?? gatheringYear(text, { year, end, start: at }, coming);
    if (counted !== null) add('=', counted, COUNTED);
    const until = yearsUntil(text, { year, start: at, end }) ?? yearsGone(text, { year, start: at, end });
    if (until !== null) {
      add('>=', until[0], 1);
      add('<=', until[1], 2);
      continue;
    }
    const beforeThen = counted === null ? yearBefore(text, { year, start: at, end }) : null;
    if (beforeThen !== null) {
      add('<=', beforeThen, 0);
      continue;
    }
    const walked = yearsWalked(text, { year, start: at, end });
    if (walked !== null) {
      add('>=', walked[0], 1);
      add('<=', walked[1], 2);
      continue;
    }
    const told = toldYear(text, { start: at, end });
    const course = yearByItsCourse(text, { year, start: at, end });
    if (course !== null) add('=', course, 9);
    else if (told?.shift === 0) add('=', year, 12);
    else if (told?.shift === -1) {
      add('reportYear =', year, told.weight);
      add('=', year + 1, told.weight);
    } else if (/(?:今天是|今年是|现在是|时间已到|已经到了)$/.test(before)) add('=', year, 12);
    else if (/即将(?:过去|结束|走过|告别)的$/.test(before)) add('=', year, 9);
    else if (/即将(?:到来|来临|开启|迎来)的$/.test(before)) add('=', year - 1, 9);
    else if (
      /(?:刚刚过去的|回顾|回首|总结(?:好|了)?(?:全[校院市县省区局镇]|我[校院市县省区局镇们]|学院|学校|公司|医院|集团)?|过去的|去年|上年)$/.test(
        before,
      )
    ) {
      add('reportYear =', year, 9);
      add('=', nearlyOver() ? year : year + 1, 9);
    } else if (SUMS_UP_THIS.test(text.slice(Math.max(0, at - 28), at))) {
      add('reportYear =', year - 1, 9);
      add('=', year - 1, 9);
    } else if (before.endsWith('为') && READIES.test(before) && GROUND.test(after)) add('<=', year - 1, 1);
    else if (RANGE.test(before)) {
      const period = periodStatements(text, { year, start: at });
      for (const said of period) add(said.relation, said.year, said.weight);
      if (period.length === 0) add('<=', year, 0);
    } else if (isBudgetYear(text, { year, start: at, end })) {
      add('reportYear =', year - 1, 9);
      add('=', year, 9);
    } else if (isReadOut(text, { start: at, end })) add('=', year, 6);
    else if (/^度?(?:财政|部门|本级|收支|预算)*决算/.test(after)) {
      add('reportYear =', year, 5);
      add('=', year + 1, 3);
    } else if (HEADS.test(before) && PLANS.test(after)) add('=', year, 7);
    else if (
      !isOnlyReadied(named) &&
      /(?:做好|抓好|部署|安排|搞好|谋划|研究|明确|布置|对|推进)(?!提出)[^，。；]{0,6}$/.test(before) &&
      /^(?!底|末|前|以前|之前|度?的?(?:述职|总结|考核)|[^，。；]{0,18}(?:述职|评议))[^，。；]{0,18}(?:工作|任务|党建|发展|目标|建设|安排)/.test(
        after,
      )
    )
      add('=', nearlyOver() ? year - 1 : year, 8);
    else if (IS.test(after) && /[，。：；！\s]$|^$/.test(before)) {
      const move = moveAt(at);
      const unsure = move === 'unknown';
      if (turns()) {
        // 新年的钟声 within the last days of the one year or the first of the next.
        const ahead = (!unsure && move !== 'review') || looksAhead(text, at);
        if (!ahead || tellsYear()) say('reportYear =', ahead ? year - 1 : year, 5, { unsure });
        say('>=', ahead ? year - 1 : year, 1, { unsure });
        say('<=', ahead ? year : year + 1, 1, { unsure });
        continue;
      }
      if (unsure || move === 'review') {
        say('reportYear =', year, 5, { unsure });
        say('=', year + 1, 4, { unsure });
      }
      if (move !== 'review') say('=', year, 7, { unsure });
    } else if (/^(?:的?(?:主要)?(?:工作)?(?:目标|任务|重点|总体要求|总体思路|预期目标))/.test(after)) add('=', year, 6);
    else if (/^(?:工作|政府工作|国内工作|主要工作)?(?:回顾|总结)/.test(after)) {
      add('reportYear =', year, 6);
      if (turns()) {
        add('>=', year, 1);
        add('<=', year + 1, 1);
      } else add('=', year + 1, 6);
    } else if (ahead() === 'certain') add('<=', isBeyondThis(text, at, end) ? year - 1 : year, 0);
    else if (asks() === 'requirements') add('<=', year, 0);
    else if (asks() === 'unknown') say('<=', year, 0, { unsure: true });
    else if (ahead() === 'next') {
      add('>=', year - 1, 1);
      add('<=', year, 0);
    } else if (
      reviewed &&
      /^[，,]?(?!以来|底|末)/.test(after) &&
      !/(?:自|从|始于|比|较|与|到)$/.test(before) &&
      (moveAt(at) === 'review' || (/(?:^|[。！？：\n\s])$/.test(before) && hasResults(text, end)))
    ) {
      add('reportYear =', year, 2);
      add('>=', year, 1);
    } else
      say('>=', planned() === year - 1 ? year - 1 : year, 1, { lasts: isBase(before, after) || LONG_AGO.test(after) });
  }
  return found;
}
