/**
 * Actor phrases: who a clause is about, read between its opening words and its modal. 各级党组织书记, 县直各部门,
 * 我们; adverbials (对…, 在…), lists with commas and roles (作为…) around them are told apart.
 */
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { type Entries, entriesOf, wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import { ADVERBS, isAdverbial, isByPlace, PREPOSITIONS } from './actor-adverbials.js';
import { endsInDeed, isDeed } from './actor-deeds.js';
import { officersEnd } from './actor-officers.js';
import { actorEndsOf, type Bound, COMMA, MAX_ACTOR, named, OF } from './actor-ends.js';
import { behindName } from './actor-names.js';
import { endsActor } from './actor-nouns.js';
import { isNounPhrase } from './actor-phrases.js';
import { BY_DAY, OPENERS, TOPIC } from './actor-openers.js';
import type { Context } from './context.js';
import { organsEnd } from './organs.js';
import { skipWords } from './word-runs.js';

const BLANKS_AND_DASHES = characters(`${SPACES}—`);

const BY = characters('由');

/** 自由, 理由, 以改革为由: no 由 of an actor. */
const NOT_BY = wordSet('自由 为由 理由 缘由 事由 由来 由于 由此 经由');
/** 治理由县水利局负责, 通水的事由…: what is done ends in 理 or 事, and 由 is its own word. */
const HANDLED = wordSet(
  '治理 清理 管理 处理 办理 修理 整理 审理 代理 受理 护理 打理 料理 梳理 监理 经理 助理 实事 好事 大事 要事 难事 琐事 后事 赛事 的事 件事 个事 这事 那事 桩事 项事',
);
/** Whether the 由 that ends at a place is part of another word (理由, 由于). */
export const isOtherBy = (keyed: Keyed, end: number): boolean =>
  (NOT_BY.endingAt(keyed, end) >= 0 && HANDLED.endingAt(keyed, end - 1) < 0) || NOT_BY.startingAt(keyed, end - 1) >= 0;

/** The actor at the head of a clause, its adverbials aside; null where the clause has none. */
export function leadingActor(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  if (at - clause > MAX_ACTOR + 44) return null;
  const start = skipOpeners(context, clause, at);
  const timed = skipWords(ADVERBS, syntax, start, at);
  if ((timed > start && isDeed(syntax, timed, at)) || isByPlace(syntax, start, at)) return null;
  const audience = audienceEnd(context, start, at);
  if (audience >= 0) {
    const officers = officersEnd(context, audience);
    if (officers >= 0) return named(start, officers);
    const called = calledOn(context, clause, start);
    if (called !== null) return called;
    const end = WE.startingAt(syntax, start) === audience ? classBehind(context, audience, at) : -1;
    return end < 0 ? { actor: { start, end: audience }, audience: true } : named(start, end);
  }
  const organs = organsEnd(syntax, start, at);
  // 县发改局10月底前要…: 县发改 is an organ only where no 局 goes on.
  if (organs > 0 && isAdverbial(syntax, organs, at) && !(organs < at && endsActor(lexicon, syntax, start, organs + 1)))
    return named(start, joinedTo(context, organs, at) ?? organs);
  const ends = actorEndsOf(lexicon);
  let end = ends.behindLast(syntax, Math.min(at, start + MAX_ACTOR), start);
  for (; end > start; end = ends.behindLast(syntax, end - 1, start)) {
    if (byBefore(syntax, start, end) > start || endsInDeed(syntax, end, at)) continue;
    if (MEANS.endingAt(syntax, end) > start + 1) continue;
    if (!endsActor(lexicon, syntax, start, end) || WITH.first(syntax, start + 2, end) >= 0) continue;
    const whole = withOthers(syntax, behindName(lexicon, syntax, end, at), at);
    if (!isAdverbial(syntax, whole, at)) continue;
    if (isNounPhrase(lexicon, syntax, start, end) || isSingledOut(context, start, end) || isToldOf(context, start, end))
      return named(withList(context, start), whole);
  }
  const by = BY.behindLast(syntax, at, start);
  if (by > start + 1 && at - by > 1) return leadingActor(context, by, at);
  const asked = behindAsking(context, start, at);
  return asked < 0 ? null : leadingActor(context, asked, at);
}

/** 财政、审计等部门和项目单位要…: the row goes on behind its tail; null where it does not. */
const JOINT = wordSet('和 与 及 以及 和各 与各');
function joinedTo({ syntax, lexicon }: Context, organs: number, at: number): number | null {
  const from = JOINT.startingAt(syntax, organs);
  if (from < 0 || from >= at) return null;
  const ends = actorEndsOf(lexicon);
  for (
    let end = ends.behindLast(syntax, at, from + 1);
    end > from + 1;
    end = ends.behindLast(syntax, end - 1, from + 1)
  )
    if (
      endsActor(lexicon, syntax, from, end) &&
      isAdverbial(syntax, end, at) &&
      isNounPhrase(lexicon, syntax, from, end)
    )
      return end;
  return null;
}

/** 中央部门和地方都要: those named with them, before 都. */
const AND_OTHERS = opening(/[和与及](?:其他|全)?[一-龥]{2,4}(?=[都均也](?:要|必须|应|务|须|不))/, '和与及');
const withOthers = (keyed: Keyed, end: number, at: number): number => {
  const length = AND_OTHERS.length(keyed, end);
  return length > 0 && end + length < at ? end + length : end;
};

/** 市房改办会同监察局负责检查, 办公室专人负责: with whom, and by whom of theirs. */
const WITH = wordSet('会同');
const MEANS = wordSet('专人');

/** 县委要求各乡镇务必…, 他希望团员青年要…: whom somebody asks. */
const ASKS = wordSet('希望 要求 寄望 勉励 叮嘱 嘱咐 提醒');
const LONGEST_ASKER = 14;
const ASKERS = wordSet('他 她 并 我 再次 省里 市里 县里 上级 中央 领导');

/** Behind the word by which somebody at the head of a clause asks; -1 where nobody does. */
function behindAsking({ syntax, lexicon }: Context, start: number, at: number): number {
  const word = ASKS.first(syntax, start + 1, Math.min(at, start + LONGEST_ASKER));
  const end = word < 0 ? -1 : ASKS.startingAt(syntax, word);
  if (end < 0 || at - end < 2) return -1;
  return ASKERS.endingAt(syntax, word) >= start || endsActor(lexicon, syntax, start, word) ? end : -1;
}

/** 技术科呢，你们要…: those called on by their name, in the clause before. */
const YOU = wordSet('你们');
const CALLS = characters('呢啊呀嘛');
function calledOn({ syntax, lexicon }: Context, clause: number, start: number): Bound | null {
  const end = clause - 2;
  if (end < 2 || start !== clause || YOU.startingAt(syntax, start) < 0) return null;
  if (!COMMA.has(syntax, clause - 1) || !CALLS.has(syntax, end)) return null;
  const from = clauseStart(syntax, end);
  return end - from >= 2 && endsActor(lexicon, syntax, from, end) && isNounPhrase(lexicon, syntax, from, end)
    ? named(from, end)
    : null;
}

const WE = wordSet('我们 咱们 你们');
const SHORTEST_CLASS = 2;

/** 我们县市区委书记要带头: the end of the class of them that is named; -1 where none is (我们在座的各位, 我们同志). */
function classBehind({ syntax, lexicon }: Context, start: number, at: number): number {
  if (PREPOSITIONS.startingAt(syntax, start) >= 0) return -1;
  const ends = actorEndsOf(lexicon);
  const least = start + SHORTEST_CLASS;
  for (let end = ends.behindLast(syntax, at, start); end >= least; end = ends.behindLast(syntax, end - 1, start))
    if (
      endsActor(lexicon, syntax, start, end) &&
      isAdverbial(syntax, end, at) &&
      isNounPhrase(lexicon, syntax, start, end)
    )
      return MATES.endingAt(syntax, end) < 0 ? end : -1;
  return -1;
}

/** 各部门尤其是主要负责同志要…: those named before, and of them these above all. */
const ESPECIALLY = wordSet('尤其是 特别是 尤其 特别');

export function isSingledOut({ syntax, lexicon }: Context, start: number, end: number): boolean {
  const joint = ESPECIALLY.first(syntax, start + 2, end);
  if (joint < 0) return false;
  const behind = ESPECIALLY.startingAt(syntax, joint);
  return (
    endsActor(lexicon, syntax, start, joint) &&
    isNounPhrase(lexicon, syntax, start, joint) &&
    isNounPhrase(lexicon, syntax, behind, end)
  );
}

/** 发现隐患的企业必须停产, 处在中游的镇更要争先: told by what befell them, or what they did. */
const BEFALLEN = wordSet('发现 存在 出现 取得 完成 未完成 没完成 没有完成 处在 处于 排在 排名 落在 落实 被 受到 在');
const LONGEST_TOLD = 24;

function isToldOf({ syntax, lexicon }: Context, start: number, end: number): boolean {
  if (end - start > LONGEST_TOLD || BEFALLEN.startingAt(syntax, start) < 0) return false;
  const of = OF.behindLast(syntax, end, start);
  if (of - start < 4 || OF.find(syntax, start, of - 1) < of - 1) return false;
  return (
    endsActor(lexicon, syntax, start, end) &&
    (end - of === 1 || isNounPhrase(lexicon, syntax, of, end)) &&
    !isHigh(syntax, of, end)
  );
}

/** 在党中央的领导下 and 取得上级的支持 tell of nobody who must. */
const HIGH = wordSet('党中央 国务院 省委 上级 中央');
const isHigh = (keyed: Keyed, from: number, to: number): boolean => HIGH.startingAt(keyed, from) === to;

/** 检测方案由市疾控中心负责审定: behind this 由 the actor begins; the start where there is none. */
export function byBefore(keyed: Keyed, start: number, end: number): number {
  const by = BY.behindLast(keyed, end, start);
  return by > start + 1 && !isOtherBy(keyed, by) ? by : start;
}

/** Behind the marker of a unit and the words that may stand before an actor. */
export function skipOpeners(context: Context, clause: number, at: number): number {
  const { syntax } = context;
  const marker = unitMarkerEnd(context, clause);
  let start = marker > clause && marker < at ? marker : clause;
  for (;;) {
    start = BLANKS_AND_DASHES.skip(syntax, start, at);
    const end = OPENERS.startingAt(syntax, start);
    if (end < 0 || end > at) {
      const topic = Math.max(TOPIC.length(syntax, start), BY_DAY.length(syntax, start));
      if (topic <= 0 || start + topic >= at) return start;
      start += topic;
      continue;
    }
    start = end < at && COMMA.has(syntax, end) ? end + 1 : end;
  }
}

/** A clause that begins with a unit's marker begins behind it. */
function unitMarkerEnd(context: Context, at: number): number {
  const { syntax } = context;
  const unit = unitAt(syntax.units, at);
  // 首先是各镇书记要…: words that number are openers as well, with their 是.
  return unit === null || unit.marker.start !== at || unit.marker.style === 'word' ? at : unit.headingStart;
}

/** Words for the audience itself, with what may follow each: 我们每一名党员, 各位同志, 在座的每一位. */
const AUDIENCE: Entries<RegExp | null> = entriesOf([
  [
    '我们',
    /^(?![县市省区镇乡校院局厂]的)(?:大家|每一?[位名个][^，都也均要必务应须]{0,6}|[^，。要必务应须]{0,3}同志|[县市省区镇乡校院局厂村](?=$|都|也|一定|在|今))?/,
  ],
  ['大家', /^(?!庭)/],
  ['大家伙', null],
  ['各位', /^(?:同志|与会[^，。要必务]{0,4})?/],
  ['咱们', null],
  ['今天参加会议', /^的?[^，。要必务]{0,4}同志们?/],
  ['在座', /^的?(?:各位|每一?[位名个])?(?:(?!回去|回到|会后|散会|今后|下去)[^，。都也均要必务应须]){0,6}/],
  ['每个人', null],
  ['人人', null],
  [
    '你们',
    /^(?![县市省区镇乡校院局厂所站]的)(?:几家|几位|各位|[县市省区镇乡校院局厂村所站](?=$|都|也|一定|在|今|主|尤))?/,
  ],
]);

const MAX_AUDIENCE = 16;

const PRESENT = wordSet('在座');

const MATES = wordSet('各位 同志 同志们 位 人 个 朋友 朋友们 代表 委员 同学 老师 学员 来宾');

const MANY = characters('们');

/** End of the words for the audience (我们, 大家, 同志们) that the modal binds; -1 where they are none. */
export function audienceEnd(context: Context, start: number, at: number): number {
  const { syntax, lexicon } = context;
  const end = audienceWords(syntax, start, Math.min(at, start + MAX_AUDIENCE));
  if (end < 0) return end;
  // 在座的各级领导干部要…: a class of them is an actor; 在座的各位, 在座的同志 are the audience.
  if (
    PRESENT.startingAt(syntax, start) >= 0 &&
    MATES.endingAt(syntax, end) < 0 &&
    endsActor(lexicon, syntax, start, end)
  )
    return -1;
  if (end === at) return end;
  const near = at - end <= 8 && OF.find(syntax, end, at) === at;
  if (!near && !isAdverbial(syntax, end, at)) return -1;
  const bare = syntax.text.startsWith('各位', start) && end === start + 2;
  return bare && endsActor(lexicon, syntax, start, at) ? -1 : end;
}

function audienceWords(keyed: Keyed, start: number, limit: number): number {
  const { text } = keyed;
  const word = AUDIENCE.startingAt(keyed, start);
  if (word !== null && word.end <= limit) {
    if (word.value === null) return word.end;
    const behind = word.value.exec(text.slice(word.end, limit));
    if (behind !== null) return word.end + behind[0].length;
  }
  const end = start + 3;
  return end <= limit && MANY.has(keyed, end - 1) && /[一-龥]{2}/.test(text.slice(start, end - 1)) ? end : -1;
}

const DONE = characters('了');
const ROLES = wordSet('作为 身为');
/** 任务已经分到区，各区要…; 县委常委每人包一个工地，区委书记要…: the clause before says something, and names nobody beside them. */
const SAYS = wordSet(
  '到人 到户 到岗 已经 己经 分到 分给 交给 下到 压到 落到 报到 每人 人人 各自 按照 按新 按老 负责到 负责把 负责抓 负责做 负责组织 统统 不是 没有 至少 确定 联系 打造 都有 任组长 任副组长 包抓 建成 建立 看村 看户 看干部',
);

/** Actors listed with commas before this one (各乡镇、各街道，县直各部门要…) belong to it. */
export function withList(context: Context, start: number): number {
  const { syntax, lexicon } = context;
  const ends = actorEndsOf(lexicon);
  let from = start;
  for (let step = 0; step < 3; step++) {
    // 各级领导干部，特别是高级干部，要…
    const above = ESPECIALLY.endingAt(syntax, from);
    const end = (step === 0 && above >= 0 ? above : from) - 1;
    if (end < 2 || !COMMA.has(syntax, end) || !ends.has(syntax, end - 1)) return from;
    const before = clauseStart(syntax, end);
    if (before < sentenceAt(syntax, end).start) return from;
    const clean = skipOpeners(context, before, end);
    // 作为窗口单位，车站、医院要…: what they are, not who else.
    const listed =
      end - clean >= 2 &&
      ROLES.startingAt(syntax, before) < 0 &&
      SAYS.first(syntax, clean, end) < 0 &&
      byBefore(syntax, clean, end) <= clean &&
      end - clean <= 30 &&
      OF.find(syntax, clean, end) === end &&
      DONE.find(syntax, clean, end) === end &&
      endsActor(lexicon, syntax, clean, end) &&
      isNounPhrase(lexicon, syntax, clean, end);
    if (!listed) return from;
    from = clean;
  }
  return from;
}
