/**
 * What became of the deadlines of some words in others: each is held against the clause that says the same (5月底前排查，6月底前
 * 整改 has two), so that one which is put off or dropped is told though another is kept. Left out: a deadline that is dropped
 * where any other word of time stands, of which nobody can say that it is no deadline.
 */
import { MARKS } from './frequency.js';
import { likestOf } from './likest.js';
import { once } from './once.js';
import { areLater, areOther, asSaidOn, type Said, saidBeside } from './time-order.js';
import { type Time, timesIn, withoutTimes } from './times.js';

/** `changed` where it is another time and nobody can say whether a later one: 汛期前, 5月底前. */
export type DueTurn = 'later' | 'changed' | 'undated' | null;

/** Times that nobody can place (换届前, 节前), and seasons as they are said elsewise (春节前夕): `seasons.ts` places the others. */
const SEASON = /(?:汛期?|学期|[过春]节|两会|换届|寒假|暑假)(?:来临|到来|开始|结束)?(?:之|以)?前/u;
const TIMED = new RegExp(
  [
    String.raw`[\d一二三四五六七八九十]月|[月季年旬周][底末内初中]|旬|[上下]半年|季度|[今明当本全]年`,
    String.raw`[\d一二三四五六七八九十两半几]个?(?:月|天|日|周|年|季度|星期|小时|工作日)(?:之|以)?内`,
    String.raw`[日号天时束始期学节汛冬]之?前|限期|期限|按[期时]|如期|时限|倒排|时间表|节点`,
    SEASON.source,
  ].join('|'),
  'u',
);
/** 上半年排查发现的隐患, 一季度开工的项目: of what is to be dealt with, not by when. */
const OF_WHAT = new RegExp(
  `(?:[上下]半年|第?[一二三四1-4]季度)(?=[^，。；：！？\\n]*(?:发现|查出|排查|受理|立案|交办|反馈|梳理|发生|新增|印发|召开|开展)的|[^，。；：！？\\n要应须将]{0,4}(?:${[
    '开工|竣工|投产|签约|签订|落地|入库|谋划|储备|新建|在建|立项|招引|引进|申报|批复',
    '下达|移交|转办|督办|挂牌|通报|查处|登记|录入|摸排|收集|征集|上报|提出|承诺|出台|签发',
    '欠下|拖欠|遗留|受灾|毕业|招录|脱贫|退出',
  ].join('|')})的)`,
  'gu',
);

/** 三天拿证: some length of time, if not as it is said of what is due. */
const LENGTH = /[\d一二两三四五六七八九十半]个?(?:天|日(?!常)|小时|工作日|星期|周|月|年)/u;

/** What else stands in a clause that only tells when: 力争在6月底前全部完成. */
const SINCE = /^[^，]{1,10}后/u;
const ONLY_WHEN = /力争|争取|务必|必须|确保|抢在|赶在|全部|完成|到位|[要须应在于到至前之以内底末的今本当年、]/gu;

/** 从立项到验收，不得超过60个工作日: of what stands before. */
const LIMITS = /超过|最[多长]|至多/u;

interface Dated {
  readonly text: string;
  /** Without the times. */
  readonly words: string;
  readonly dues: readonly Time[];
}

/** Clauses with their times; one that only tells when goes with what follows it, or, at the end, with what stands before. */
function datedIn(text: string, said: Said): readonly Dated[] {
  const clauses: Dated[] = [];
  let waiting: Dated | null = null;
  for (const words of text.replace(OF_WHAT, '').split(MARKS)) {
    const clause = words.normalize('NFKC');
    if (clause.trim() === '') continue;
    const times = timesIn(clause);
    const dues = times.map((time) => asSaidOn(time, said));
    const own: Dated = { text: clause, words: withoutTimes(clause, times), dues };
    const isAlone = times.length > 0 && tellsNothing(own.words);
    const last: Dated | undefined = waiting === null && LIMITS.test(clause) && isAlone ? clauses.pop() : undefined;
    const whole: Dated = waiting !== null ? joined(waiting, own) : last !== undefined ? joined(last, own) : own;
    waiting = last === undefined && isAlone ? whole : null;
    if (waiting === null) clauses.push(whole);
  }
  if (waiting === null) return clauses;
  const before = clauses.pop();
  return [...clauses, before === undefined ? waiting : joined(before, waiting)];
}

/** Whether a clause tells when, and nothing else. */
export const isWhen = (clause: string): boolean => {
  const times = timesIn(clause);
  return times.length > 0 && tellsNothing(withoutTimes(clause.normalize('NFKC'), times));
};

/** What is left of a clause without its times. */
const tellsNothing = (words: string): boolean => words.replace(SINCE, '').replace(ONLY_WHEN, '').trim() === '';

const joined = (one: Dated, other: Dated): Dated => ({
  text: `${one.text}，${other.text}`,
  words: one.words + other.words,
  dues: [...one.dues, ...other.dues],
});

/** Whether anything is due by a time. */
export const isDated = (text: string): boolean => timesIn(text).length > 0 || SEASON.test(text);

/** A passage as it is held against what is asked. */
interface Given {
  readonly clauses: readonly Dated[];
  readonly dues: readonly Time[];
  readonly likest: (words: string) => readonly Dated[];
}

const givenOf = (clauses: readonly Dated[]): Given => ({
  clauses,
  dues: clauses.flatMap(({ dues }) => dues),
  likest: likestOf(clauses, ({ words }) => words),
});

/** What is asked and what is given, with their times; each passage given is read once. */
export interface Dates {
  readonly asked: (text: string) => readonly Dated[];
  readonly given: (text: string) => Given;
  readonly isTimed: (text: string) => boolean;
}

const UNKNOWN: Said = { year: null, day: null };

/** By when each text was said. */
export const datesOf = (asked: Said = UNKNOWN, given: Said = UNKNOWN): Dates => {
  const beside = saidBeside(asked, given);
  const own: Said = { year: asked.year ?? given.year, day: asked.day };
  return {
    asked: (text) => datedIn(text, own),
    given: once((text: string) => givenOf(datedIn(text, beside))),
    isTimed: once(isTimed),
  };
};

/** `beside` is what stands next to what is given, and may tell the time as well. */
export function dueTurn(asked: string, given: string, beside = '', dates: Dates = datesOf()): DueTurn {
  const { clauses, dues: all, likest } = dates.given(given);
  const wanted = dates.asked(asked).filter(({ dues }) => dues.length > 0);
  const answers = wanted.map(({ words }) => likest(words));
  // What answers nothing else may be loose; where one thing is asked, that is all.
  const taken = new Set(answers.length > 1 ? answers.flat() : []);
  const free = taken.size === 0 ? clauses : clauses.filter((clause) => !taken.has(clause));
  const loose = taken.size === 0 ? all : free.flatMap(({ dues }) => dues);
  const tells = ({ text }: Dated): boolean => dates.isTimed(text);
  const turns = wanted.map(({ dues }, at) => {
    const own = answers[at] ?? [];
    const promised = own.flatMap((clause) => clause.dues);
    if (promised.length > 0) return turnOf(dues, promised);
    if (!dues.some(({ binds }) => binds) || own.some(({ text }) => LENGTH.test(text))) return null;
    if (loose.length > 0 && !areLater(dues, loose)) return null;
    if (loose.length > 0) return own.length > 0 ? 'undated' : 'later';
    return dates.isTimed(beside) || own.some(tells) || free.some(tells) ? null : 'undated';
  });
  for (const turn of GRAVEST) if (turns.includes(turn)) return turn;
  return wanted.length === 0 && SEASON.test(asked) && !dates.isTimed(given) && !dates.isTimed(beside)
    ? 'undated'
    : null;
}

const GRAVEST = ['later', 'undated', 'changed'] as const;

function turnOf(asked: readonly Time[], given: readonly Time[]): DueTurn {
  if (areLater(asked, given)) return 'later';
  return areOther(asked, given) ? 'changed' : null;
}

const isTimed = (text: string): boolean =>
  TIMED.test(text.normalize('NFKC')) || timesIn(text).some(({ binds }) => binds);
