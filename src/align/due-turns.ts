/**
 * What became of the deadlines of some words in others: each is held against the clause that says the same (5月底前排查，6月底前
 * 整改 has two), so that one which is put off or dropped is told though another is kept. Left out: a deadline that is dropped
 * where any other word of time stands, of which nobody can say that it is no deadline.
 */
import { areLater, DUE, type Due, duesIn } from './deadlines.js';
import { pairsIn, pairsOf } from './pairs.js';

export type DueTurn = 'later' | 'undated' | null;

/** Times that no calendar tells: 汛期前, 开学前. */
const SEASON =
  /(?:汛期?|雨季|台风季|入冬|封冻|上冻|供[暖热]季?|春耕|秋收|三夏|开学|学期|高考|中考|春节|元旦|清明|五一|端午|中秋|国庆|[过春]节|两会|换届)(?:来临|到来|开始|结束)?(?:之|以)?前/u;
const TIMED = new RegExp(
  [
    String.raw`[\d一二三四五六七八九十]月|[月季年旬周][底末内初中]|旬|[上下]半年|季度|[今明当本全]年`,
    String.raw`[\d一二三四五六七八九十两半几]个?(?:月|天|日|周|年|季度|星期|小时|工作日)(?:之|以)?内`,
    String.raw`[日号天时束始期学节汛冬]之?前|限期|期限|按[期时]|如期|时限|倒排|时间表|节点`,
    SEASON.source,
  ].join('|'),
  'u',
);
/** 上半年排查发现的隐患: of what is to be dealt with, not by when. */
const OF_WHAT =
  /(?:[上下]半年|第?[一二三四1-4]季度)(?=[^，。；：！？\n]*(?:发现|查出|排查|受理|立案|交办|反馈|梳理|发生|新增|印发|召开|开展)的)/gu;

const MARKS = /[，。；：！？\n]/u;
/** What else stands in a clause that only tells when: 力争在6月底前全部完成. */
const ONLY_WHEN = /力争|争取|务必|必须|确保|抢在|赶在|全部|完成|到位|[要须应在于到至前之以内底末的今本当年、]/gu;

interface Dated {
  readonly text: string;
  /** Without the times. */
  readonly words: string;
  readonly dues: readonly Due[];
}

/** Clauses with their times; one that only tells when goes with what follows it, or, at the end, with what stands before. */
function datedIn(text: string): readonly Dated[] {
  const clauses: Dated[] = [];
  let waiting: Dated | null = null;
  for (const said of text.replace(OF_WHAT, '').split(MARKS)) {
    const clause = said.normalize('NFKC');
    if (clause.trim() === '') continue;
    const own: Dated = { text: clause, words: clause.replace(DUE, ''), dues: duesIn(clause) };
    const whole: Dated = waiting === null ? own : joined(waiting, own);
    waiting = isWhen(clause) ? whole : null;
    if (waiting === null) clauses.push(whole);
  }
  if (waiting === null) return clauses;
  const last = clauses.pop();
  return [...clauses, last === undefined ? waiting : joined(last, waiting)];
}

/** Whether a clause tells when, and nothing else. */
export const isWhen = (clause: string): boolean => {
  const words = clause.normalize('NFKC');
  return duesIn(words).length > 0 && words.replace(DUE, '').replace(ONLY_WHEN, '').trim() === '';
};

const joined = (one: Dated, other: Dated): Dated => ({
  text: `${one.text}，${other.text}`,
  words: one.words + other.words,
  dues: [...one.dues, ...other.dues],
});

/** Whether anything is due by a time. */
export const isDated = (text: string): boolean => duesIn(text).length > 0 || SEASON.test(text);

/** `beside` is what stands next to what is given, and may tell the time as well. */
export function dueTurn(asked: string, given: string, beside = ''): DueTurn {
  const clauses = datedIn(given);
  const wanted = datedIn(asked).filter(({ dues }) => dues.length > 0);
  const answers = wanted.map((one) => likest(one, clauses));
  const turns = wanted.map(({ dues }, at) => {
    const own = answers[at] ?? [];
    const promised = own.flatMap((clause) => clause.dues);
    if (promised.length > 0) return areLater(dues, promised) ? 'later' : null;
    const others = answers.filter((_, other) => other !== at).flat();
    const rest = clauses.filter((clause) => own.includes(clause) || !others.includes(clause));
    const loose = rest.flatMap((clause) => clause.dues);
    if (loose.length > 0 && !areLater(dues, loose)) return null;
    if (loose.length > 0) return own.length > 0 ? 'undated' : 'later';
    return isTimed(beside) || rest.some(({ text }) => isTimed(text)) ? null : 'undated';
  });
  if (turns.includes('later')) return 'later';
  if (turns.includes('undated')) return 'undated';
  return wanted.length === 0 && SEASON.test(asked) && !isTimed(given) && !isTimed(beside) ? 'undated' : null;
}

const isTimed = (text: string): boolean => TIMED.test(text.normalize('NFKC'));

/** Those that share most with it; none where none shares anything. */
function likest({ words }: Dated, clauses: readonly Dated[]): readonly Dated[] {
  const pairs = pairsOf(words);
  const shared = clauses.map((clause) => pairsIn(clause.words, pairs));
  const most = Math.max(0, ...shared);
  return most === 0 ? [] : clauses.filter((_, at) => shared[at] === most);
}
