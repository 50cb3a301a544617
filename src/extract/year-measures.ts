/**
 * Measures that took effect on one day, told with the time of the speech: 今年4月1日起，制造业增值税税率由16%降至13%; 自今年1月1日起施行的
 * 《…法》; 今年中央一号文件专门讲水利. A measure is told by several words that stand in one sentence, and is spoken of before its day and for
 * years after, so that only 今年, 去年 or 明年 beside its own month tells the year.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { EventEntry } from '../lexicon/types.js';
import type { Span } from '../source/span.js';
import { entriesAcross, type Entries } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { type Places, placesOf } from './word-places.js';
import { namesDay, type Years, yearOfForce, yearsBefore, yearsInForce } from './year-in-force.js';
import { numberOf, shiftOf, SMALL_NUMBER } from './year-shifts.js';
import type { Statement } from './year-statement.js';

interface Measure {
  readonly event: EventEntry & { readonly start: string };
  /** Words of which all stand in the sentence, each in one of its forms. */
  readonly words: readonly (readonly string[])[];
}

/** Measures by the forms of their first word. */
interface Known {
  readonly places: Places;
  readonly measures: Pick<Entries<readonly Measure[]>, 'startingAt'>;
}

const known = new WeakMap<Lexicon, Known>();
/** Marks inside a word, which a text may set otherwise or leave out. */
const INSIDE = '“”‘’《》、';
const LONGEST = 40;

function measuresOf(lexicon: Lexicon): Known {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const byWord = new Map<string, Measure[]>();
  for (const event of lexicon.dictionaries.events) {
    const { start, words } = event;
    if (start === undefined || words === undefined) continue;
    const forms = words.map((word) => word.split('|'));
    for (const key of forms[0] ?? []) {
      const same = byWord.get(key) ?? [];
      byWord.set(key, same);
      same.push({ event: { ...event, start }, words: forms });
    }
  }
  const made = { places: placesOf([...byWord.keys()], INSIDE), measures: entriesAcross([...byWord], INSIDE, LONGEST) };
  known.set(lexicon, made);
  return made;
}

export const prepareMeasures = (lexicon: Lexicon): unknown => measuresOf(lexicon);

/** 今年4月1日起, 明年元旦, 5月1日起; not 2019年4月1日. */
const WHEN = new RegExp(
  `(?:([去今明]年)(?:的|，)?)?(?:(?<![年\\d一二三四五六七八九十])${SMALL_NUMBER}月份?(?:${SMALL_NUMBER}[日号])?|(?<=[去今明]年的?)(?:${SMALL_NUMBER}月份?(?:${SMALL_NUMBER}[日号])?|(元旦)))(起|开始|后)?|([去今明]年)(起|开始|，?(?:国家|国务院|中央|党中央|我国|又|还|就)|)`,
  'gu',
);
/** 那一年, 当年: told of long ago. */
const LONG_AGO = /那一?年|当年|那时|的时候|记得|小时候|当初/u;
const OTHER_YEAR = /\d{4}年|[〇○零一二三四五六七八九]{4}年|[去前明]年/u;
const MARKS = /[“”‘’《》〈〉 \t]/gu;
const PER_CENT = /百分之([零一二三四五六七八九十]{1,3}|\d{1,2})/gu;
const REACH = 160;
/** 正式施行 beside 今年 without a month says enough of what is of one day of the year. */
const FROM_THEN = /^(?:起|开始|，?(?:国家|国务院|中央|党中央|我国|又|还|就))$/u;

const asWritten = (sentence: string): string =>
  sentence
    .replace(MARKS, '')
    .replace(/％/gu, '%')
    .replace(PER_CENT, (whole, digits: string) => {
      const number = numberOf(digits);
      return number === null ? whole : `${number}%`;
    });

interface When extends Span {
  readonly shift: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly from: boolean;
}

function timesIn(sentence: string): readonly When[] {
  return [...sentence.matchAll(WHEN)].map((found) => {
    const [whole, year, month, day, ownMonth, ownDay, newYear, from, bare, then = ''] = found;
    const told = numberOf(month ?? ownMonth ?? '');
    const shift = shiftOf(year ?? bare ?? '');
    return {
      start: found.index,
      end: found.index + whole.length,
      shift,
      month: newYear === undefined ? told : 1,
      day: newYear === undefined ? numberOf(day ?? ownDay ?? '') : 1,
      from: from !== undefined || FROM_THEN.test(then),
    };
  });
}

/** The year of a speech that tells the measure at a time; null where the time is not that of the measure. */
function yearAt({ start, end = start }: Measure['event'], when: When, sentence: string): number | null {
  const year = Number(start.slice(0, 4));
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  // What comes once a year, like the first document of the year, is told by the word for the year alone.
  if (first === 0) return when.shift === null ? null : year - when.shift;
  if (when.month === null) return when.shift !== null && when.from ? year - when.shift : null;
  if (when.month < first || when.month > last) return null;
  const day = Number(start.slice(8, 10));
  if (when.day !== null && start === end && day !== when.day) return null;
  if (when.shift !== null) return year - when.shift;
  const isOwn = when.from && when.day !== null && !OTHER_YEAR.test(sentence.slice(0, when.start));
  return isOwn ? year : null;
}

const DATE_WORDS =
  '(?:[去今明]年|元旦|\\d{1,2}[月日号]|[一二三四五六七八九十]{1,3}[月日号]|份|初|底|起|将|于|自|从|已|就|要|又|也|再|正式|开始|全面|颁布|公布|贯彻|依法|了|后|，)*';
/** A law stands right by 施行 or 实施: not 《会计法》执法检查, nor what else is put into effect in the sentence. */
const BEHIND_LAW = new RegExp(
  `^(?:(?!规定|办法|细则|检查|培训|宣传|平台|政策|意见|方案|要求|应当|条例|落实|学习|企业|情况)[^，。；]){0,14}?${DATE_WORDS}(?:施行|实施|生效|颁布)(?!办法|细则|意见|方案|条例|情况|执法|检查|到)`,
  'u',
);
const BEFORE_LAW =
  /(?:施行|实施|生效|颁布)(?:了|的|新|修订|修改|修正|后|全国|国家|中华人民共和国|这部|[一-龥]{2,10}法|、|和|及)*$/u;
const LAW_ENDS =
  /^(?:[，。；！：、和]|$|的|以来|以后|之后|后|中|时|[一二三两四五六七八九十\d]{1,2}年|已|明确|规定|加大|提高|对)/u;
const LAW = /[法例]$/u;
const LAW_REACH = 24;

function isInForce([names = [], states = []]: Measure['words'], sentence: string): boolean {
  if (!states.includes('施行') || !names.every((name) => LAW.test(name))) return true;
  return names.some((name) => {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
      const after = sentence.slice(at + name.length, at + name.length + 2 * LAW_REACH);
      if (BEHIND_LAW.test(after)) return true;
      if (LAW_ENDS.test(after) && BEFORE_LAW.test(sentence.slice(Math.max(0, at - LAW_REACH), at))) return true;
    }
    return false;
  });
}

const only = (year: number | null): Years | null => (year === null ? null : [year, year]);
const equalTo = (year: number, at: Span): Statement => ({ relation: '=', year, source: 'inferred', ...at, weight: 1 });
const between = ([first, last]: Years, at: Span): readonly Statement[] => [
  { relation: '>=', year: first, source: 'inferred', ...at, weight: 1 },
  { relation: '<=', year: last, source: 'inferred', ...at, weight: 2 },
];

const isLaw = ({ words: [, states = []] }: Measure): boolean => states.includes('施行');

/** What is read of each law that the words may mean, where it is the same of all. */
function agreed(told: readonly Measure[], read: (start: string) => Years | null): Years | null {
  const [first, ...more] = told.flatMap(({ event: { start } }) => {
    const years = read(start);
    return years === null ? [] : [years];
  });
  return first !== undefined && more.every((years) => years.join() === first.join()) ? first : null;
}

/** 取消农业特产税以来, 扩招以后: what is only counted from. */
const SINCE = /^[^，。；]{0,4}(?:以来|以后|之后|后，|后的|的那)/u;
const isBehind = (words: Measure['words'], sentence: string): boolean =>
  words.some((forms) =>
    forms.some((form) => {
      const at = sentence.indexOf(form);
      return at >= 0 && SINCE.test(sentence.slice(at + form.length, at + form.length + 8));
    }),
  );
/** 今年汛情不亚于1998年长江、松花江大水: told with its own year, or likened to. */
const LIKENED = /不亚于|超过(?:了)?非典|甚于|堪比|好比|如同|超过了?历史|仅次于|想起|难忘|历史上/u;
const isHistory = (start: string, sentence: string): boolean =>
  LIKENED.test(sentence) || sentence.includes(`${start}年`) || sentence.includes(`${start.slice(2)}年`);
/** 今年5月查处醉驾32起，刑事拘留28人; 《公司法》配套政策问答: the work of any month or year under what has long been in force. */
const ROUTINE =
  /查处|查获|执法检查|宣传[月周活]|检修|入库|同比|核定|受理|立案|刑事拘留|刑事责任|后续|遗留|配套政策|落实好|抓好|办好|随着|守住|成效|回头看|新登记|新开办|增长\d/u;
/** What is new: 出台, 放开, 起施行, 首次. */
const BEGINS =
  /出台|印发|施行|推开|放开|首次|头一[回次]|第一次|破天荒|专门|启动|取消|免征|停征|正式|开始|决定|宣布|发布|公布|颁布|改为|调整为|下调|上调|降[至为到]|提高到|合并|挂牌|撤销|题为|主题|聚焦|讲的是|专讲|就是讲|闭幕|召开|通过/u;
/** 县委一号文件: of a place's own. */
const OWN_DOCUMENT = /[省市县区州旗镇乡](?:委|政府)(?:、[省市县区]?(?:委|政府))?[今本]?年?(?:的)?[一1]号文件/u;
function isRoutine(words: Measure['words'], sentence: string): boolean {
  const rest = words.flat().reduce((left, form) => left.replaceAll(form, ''), sentence);
  return OWN_DOCUMENT.test(sentence) || (ROUTINE.test(rest) && !BEGINS.test(rest));
}

/** 《教育法》颁布实施二十周年: so many years after it took effect. */
const ANNIVERSARY = /(?:施行|实施|颁布|生效|出台)(?:了)?([一二两三四五六七八九十]{1,3}|\d{1,2})周年/u;
function anniversaryOf(start: string, sentence: string): number | null {
  const years = numberOf(ANNIVERSARY.exec(sentence)?.[1] ?? '');
  return years === null ? null : Number(start.slice(0, YEAR_LENGTH)) + years;
}

const YEAR_LENGTH = 4;

/** Said of any revision of a law, also of one that took effect on the same day of another year. */
const NEW = /新|修订|修改|修正/u;

const TIMES = ['年', '月', '在即', '就要', '即将', '马上'];

/** What the measures say that one sentence tells: of those of one first word the one told most closely. */
function statementsIn(measures: readonly Measure[], sentence: string, from: number, at: Span): readonly Statement[] {
  // No time is told without one of these.
  if (!TIMES.some((sign) => sentence.includes(sign)) || LONG_AGO.test(sentence)) return [];
  const plain = asWritten(sentence);
  const told = measures.filter(
    ({ words, event: { start, miss = [] } }) =>
      words.every((forms) => forms.some((form) => plain.includes(form))) &&
      !(start.length === YEAR_LENGTH && (isBehind(words, plain) || isHistory(start, plain))) &&
      !miss.some((other) => plain.includes(other)) &&
      isInForce(words, plain) &&
      !isRoutine(words, plain),
  );
  if (told.length === 0) return [];
  const since = ANNIVERSARY.test(plain) ? agreed(told, (start) => only(anniversaryOf(start, plain))) : null;
  if (since !== null) return [{ relation: '=', year: since[0], source: 'inferred', ...at, weight: 6 }];
  if (ANNIVERSARY.test(plain)) return [];
  const named = told.filter(({ event: { start } }) => namesDay(start, sentence));
  const force = agreed(named.length > 0 ? named : told, (start) => yearsInForce(start, sentence));
  if (force !== null) return between(force, at);
  const counted = agreed(told, (start) => only(yearOfForce(start, plain)));
  if (counted !== null) return [{ relation: '=', year: counted[0], source: 'inferred', ...at, weight: 6 }];
  const soon = agreed(told.filter(isLaw), (start) => yearsBefore(start, sentence));
  if (soon !== null) return soon[0] === soon[1] ? [{ ...equalTo(soon[0], at), weight: 4 }] : between(soon, at);
  const times = timesIn(sentence);
  const dated = told.flatMap(({ event, words }) =>
    times.flatMap((when) => {
      const year = yearAt(event, when, sentence);
      return year === null
        ? []
        : [{ year, when, isRevision: event.revision === true, size: words.length, isOfYear: event.start.length === 4 }];
    }),
  );
  const most = Math.max(...dated.map(({ size }) => size));
  const [best, ...others] = dated.filter(({ size }) => size === most);
  if (best === undefined || others.some(({ year }) => year !== best.year)) return [];
  const start = Math.min(from + best.when.start, at.start);
  const end = Math.max(from + best.when.end, at.end);
  const older = NEW.test(plain) ? dated.find(({ isRevision, year }) => isRevision && year !== best.year) : undefined;
  if (older !== undefined)
    return [
      { relation: '>=', year: older.year, source: 'inferred', start, end, weight: 1 },
      { relation: '<=', year: best.year, source: 'inferred', start, end, weight: 2 },
    ];
  return [
    { relation: '=', year: best.year, source: 'inferred', start, end, weight: weightOf(best.when, best.isOfYear) },
  ];
}

/** What comes once a year may be told of a place's own; a bare date may be of another year. */
const weightOf = ({ shift }: When, isOfYear: boolean): number => (shift === null || isOfYear ? 4 : 6);

/** 这部法就施行满一年了: named so in the sentence behind. */
const AGAIN = /^[^。！？；\n]{0,24}?(?:这部|该|这个|新)(?:法律|法规|法|条例)/u;

function namedAgain(text: string, at: Span, end: number, measures: readonly Measure[]): readonly Statement[] {
  const from = end + (SENTENCE_MARKS.includes(text.charAt(end)) ? 1 : 0);
  const next = AGAIN.exec(text.slice(from, from + REACH));
  if (next === null) return [];
  const rest = text.slice(from + next[0].length, from + REACH).split(/[。！？；\n]/u)[0] ?? '';
  const lead = next[0].replace(/(?:这部|该|这个|新)(?:法律|法规|法|条例)$/u, '');
  const sentence = `${lead}${text.slice(at.start, at.end)}${rest}。`;
  return statementsIn(measures, sentence, at.start, at).map((said) => ({ ...said, ...at }));
}
const SENTENCE_MARKS = '。！？；\n';

/** Marks behind a word are none of it. */
function wordEnd(text: string, end: number): number {
  let last = end;
  while (INSIDE.includes(text.charAt(last - 1))) last--;
  return last;
}

export function measureStatements({ syntax, lexicon }: Context): readonly Statement[] {
  const { text } = syntax;
  const { places, measures } = measuresOf(lexicon);
  const found: Statement[] = [];
  let told: { readonly end: number; readonly measures: readonly Measure[] } | null = null;
  for (let at = places.next(syntax, 0, text.length); at < text.length; at = places.next(syntax, at + 1, text.length)) {
    const hit = measures.startingAt(syntax, at);
    // Named again in the sentence, it says no more.
    if (hit === null || (told !== null && told.measures === hit.value && at < told.end)) continue;
    const sentence = sentenceAt(syntax, at);
    const [start, end] = [Math.max(sentence.start, at - REACH), Math.min(sentence.end, at + REACH)];
    const place = { start: at, end: wordEnd(text, hit.end) };
    const own = statementsIn(hit.value, text.slice(start, end), start, place);
    found.push(...(own.length > 0 ? own : namedAgain(text, place, end, hit.value)));
    told = { end, measures: hit.value };
  }
  return found;
}
