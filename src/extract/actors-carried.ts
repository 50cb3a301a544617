/** The actor of a clause that names none: alone in the clause before, on standing duty, or told of at the head of the sentence. */
import { compounds } from '../source/compounds.js';
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import { ADVERBS, isAdverbial } from './actor-adverbials.js';
import { isDeed } from './actor-deeds.js';
import { actorEndsOf, type Bound, COMMA, MAX_ACTOR, named, OF } from './actor-ends.js';
import { OPENERS } from './actor-openers.js';
import { isNounPhrase } from './actor-phrases.js';
import { endsActor } from './actor-nouns.js';
import { audienceEnd, byBefore, isSingledOut, leadingActor, skipOpeners, withList } from './actors.js';
import type { Context } from './context.js';
import { organsEnd } from './organs.js';
import { opensWith, skipWords } from './word-runs.js';

/** Words that go on from the clause before. */
const GOING_ON = '但 而 更 也 都 就 还';

const GOES_ON = wordSet(GOING_ON);

const LEADS = wordSet(`${GOING_ON} 在 对 要 既 又 首先 决 绝 坚决`);

/** A clause whose own words before the modal already say something of another subject. */
const isLate = (keyed: Keyed, clause: number, at: number): boolean =>
  at - clause > 26 ||
  (clause < at &&
    !opensWith(LEADS, keyed, clause, at) &&
    !opensWith(OPENERS, keyed, clause, at) &&
    !isAdverbial(keyed, clause, at));

/** Marks behind which the actor of the clause before is still the one. */
const CARRYING = characters('，：');

const STOPS = characters('，。；');

/** What an actor is, or what does not excuse it: 各单位作为责任主体，要…; 民政、扶贫几家虽然没有发言，也要…. */
const ROLES = wordSet('作为 身为 是 虽然 虽说 尽管 不管 不论 无论');

const ABOVE_ALL = wordSet('特别 尤其');

/** 各乡镇，有条件的要率先突破: those of them that can. */
const SOME_OF = wordSet('有条件的 具备条件的 条件具备的 条件成熟的 条件允许的 有能力的 有基础的 符合条件的 有任务的');

/** 副书记任组长，负总责 */
const POSTS = wordSet('任组长 任副组长 任指挥长 任总指挥 任召集人 任主任 担任组长');

/** 甲和乙，都是我们要做的事业: somebody else must. */
const OTHERS = wordSet('是我们 是我 是大家 是咱们 是你们');

/** 各所所长回去以后，要…: when they are to do it. */
const AFTER = wordSet(compounds(['回去', '散会', '会', '返回', '回到单位'], ['后', '以后', '之后']));

/** 供销社呢，要… */
const PARTICLES = characters('呢啊嘛呀');

/** The clause before is an actor and nothing else (县市区委书记，必须…; 各单位作为责任主体，要…). */
export function actorBefore(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  const isSome = SOME_OF.startingAt(syntax, clause) === at;
  if (!CARRYING.has(syntax, clause - 1) || (!isSome && isLate(syntax, clause, at))) return null;
  if (clause < at && !isSome && !opensWith(GOES_ON, syntax, clause, at) && !isAdverbial(syntax, clause, at))
    return null;
  if (OTHERS.test(syntax, clause, at)) return null;
  const limit = clause - 1;
  const before = clauseStart(syntax, limit);
  const start = skipOpeners(context, before, limit);
  if (limit - start > MAX_ACTOR + 20 || limit - start < 2) return null;
  const from = STOPS.behindLast(syntax, limit, start);
  const told = ROLES.first(syntax, from, limit - 2);
  // 村干部特别是党支部书记: no role.
  const role = told > 0 && ABOVE_ALL.endingAt(syntax, told) >= from ? -1 : told;
  const post = POSTS.endingAt(syntax, limit);
  const left = PARTICLES.has(syntax, limit - 1) ? limit - 1 : AFTER.endingAt(syntax, limit, start);
  const end = post > start ? post : role >= 0 ? role : left > start ? left : limit;
  const whose = AS.startingAt(syntax, before) >= 0 ? ofRole(context, before) : null;
  if (whose !== null) return whose;
  if (end - start < 2) return asRole(context, before, limit);
  if (audienceEnd(context, start, end) === end) return { actor: { start, end }, audience: true };
  if (organsEnd(syntax, start, end) === end) return named(start, end);
  // 供热由住建局主管，要…: what they do is told.
  if (byBefore(syntax, start, end) > start) return null;
  return endsActor(lexicon, syntax, start, end) &&
    (isNounPhrase(lexicon, syntax, start, end) || isSingledOut(context, start, end))
    ? named(withList(context, start), end)
    : conditioned(context, start, end);
}

/** 我县作为试点县，作为老区，必须…: whose role it is, in the clause before the one that tells the role. */
function ofRole(context: Context, clause: number): Bound | null {
  const { syntax, lexicon } = context;
  if (!COMMA.has(syntax, clause - 1)) return null;
  const limit = clause - 1;
  const start = skipOpeners(context, clauseStart(syntax, limit), limit);
  const role = ROLES.first(syntax, start, Math.min(limit, start + MAX_ACTOR));
  const end = role < 0 ? limit : role;
  if (end - start < 2 || end - start > MAX_ACTOR) return null;
  if (audienceEnd(context, start, end) === end) return { actor: { start, end }, audience: true };
  return endsActor(lexicon, syntax, start, end) && isNounPhrase(lexicon, syntax, start, end)
    ? named(withList(context, start), end)
    : null;
}

/** What an actor is always on duty for. */
const STANDING = wordSet('实行 执行 保持 全天候 24小时 二十四小时 昼夜 轮流 常年');

const SEMICOLON = characters('；');

/** How far before its clause a standing duty may be told, in characters: a sentence may be as long as the text. */
const MAX_STANDING = 200;

/** 县安委会办公室实行24小时值班，接到险情必须…: a standing duty is told first, then what it asks when the case is there. */
export function standingActor(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  if (!COMMA.has(syntax, clause - 1) || clause === at || !isAdverbial(syntax, clause, at)) return null;
  const floor = clause - MAX_STANDING;
  const part = SEMICOLON.behindLast(syntax, clause, Math.max(sentenceAt(syntax, clause).start, floor));
  if (part === floor) return null;
  const start = skipOpeners(context, part, clause);
  const end = STANDING.first(syntax, start, Math.min(clause, start + MAX_ACTOR));
  return end - start >= 2 && endsActor(lexicon, syntax, start, end) && isNounPhrase(lexicon, syntax, start, end)
    ? named(start, end)
    : null;
}

/** 村党支部书记是第一责任人，一把扫帚扫到底，要亲自上手: who is told of in the first clause, how in the next, what is asked in the last. */
const TOLD_OF = wordSet(
  '手里 手中 手上 肩上 肩负 身处 身在 身居 担负着 肩负着 是 设在 带头 吃住在 包片 包联 包案 一律 轮流 定期 每周 每月 每天 每日 每年 每旬 每季度 每学期 每半月 每半年 每个月 每个季度 每个星期',
);

const IS_IN_CHARGE =
  /^是[^，。；]{0,12}(?:责任人|责任主体|主责|主力|主力军|关键少数|带头人|领头雁|领头羊|当家人|主心骨|主人|第一人|首责)$/;

const SAYS_SO = characters('是');

const MAX_TOLD = 70;

const CASE_OF = opening(/(?:凡是?|对|遇有?|只要)[^，。；]{2,20}[的时]，/, '凡对遇只');

/** The actor whom the first clause of the sentence tells of, where the modal opens its own clause and none between has another. */
export function toldActor(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  const lead = skipWords(ADVERBS, syntax, clause, at);
  if (!COMMA.has(syntax, clause - 1) || (lead < at && !isDeed(syntax, lead, at))) return null;
  const part = SEMICOLON.behindLast(syntax, clause, Math.max(sentenceAt(syntax, clause).start, clause - MAX_TOLD - 1));
  if (clause - part > MAX_TOLD) return null;
  const head = skipOpeners(context, part, clause);
  // 凡货物存疑的，现场关员一律查验，不得…: in which case.
  const start = CASE_OF.test(syntax, head) ? COMMA.find(syntax, head, clause) + 1 : head;
  const first = COMMA.find(syntax, start, clause);
  // 党员、干部带头违反的，要从严处理: with whom something is done.
  if (OF.has(syntax, first - 1)) return null;
  const end = TOLD_OF.first(syntax, start, Math.min(first, start + MAX_ACTOR));
  if (end - start < 2 || !endsActor(lexicon, syntax, start, end) || !isNounPhrase(lexicon, syntax, start, end))
    return null;
  if (SAYS_SO.has(syntax, end) && !IS_IN_CHARGE.test(syntax.text.slice(end, first))) return null;
  for (let from = first + 1; from < clause; from = COMMA.find(syntax, from, clause) + 1)
    if (leadsWithActor(context, from, COMMA.find(syntax, from, clause))) return null;
  return named(start, end);
}

/** Whether a clause begins with somebody else. */
function leadsWithActor({ syntax, lexicon }: Context, from: number, to: number): boolean {
  const ends = actorEndsOf(lexicon);
  for (let end = from + 2; end <= Math.min(to, from + MAX_LEADING); end++)
    if (ends.has(syntax, end - 1) && endsActor(lexicon, syntax, from, end) && isNounPhrase(lexicon, syntax, from, end))
      return true;
  return false;
}

const MAX_LEADING = 12;

/** 基层干部接到求助，必须…: the actor with the case that binds it. */
function conditioned(context: Context, start: number, limit: number): Bound | null {
  const { syntax, lexicon } = context;
  const end = caseStart(syntax, start, limit);
  return end - start >= 2 && endsActor(lexicon, syntax, start, end) && isNounPhrase(lexicon, syntax, start, end)
    ? named(withList(context, start), end)
    : null;
}

const CASES = wordSet('接到 接报 接警 收到 发现 遇有 遇到 一旦 凡是');

const AT = characters('在');
/** 政法各部门对借机闹事的，要依法处理 */
const TO = characters('对');

const WHEN = characters('时中前后');

/** Longest 在…时, in characters. */
const MAX_WHEN = 22;

/** Start of the case that binds an actor: 接到求助, 在…时; -1 where there is none. */
function caseStart(keyed: Keyed, start: number, limit: number): number {
  const toward = OF.has(keyed, limit - 1) ? TO.find(keyed, start + 2, Math.min(limit, start + MAX_ACTOR)) : limit;
  const word = CASES.first(keyed, start, toward < limit && TO.has(keyed, toward) ? toward : limit);
  if (word < 0 && toward < limit && TO.has(keyed, toward)) return toward;
  if (!WHEN.has(keyed, limit - 1)) return word;
  const at = AT.find(keyed, Math.max(COMMA.behindLast(keyed, limit, start), limit - MAX_WHEN), limit - 3);
  return at < limit - 3 && (word < 0 || at < word) ? at : word;
}

/** （一）县教育局。负责控辍保学: the heading of the unit is the actor, and the first sentence behind it says what for. */
export function headingActor({ syntax, lexicon }: Context, at: number, opensDuty: boolean): Bound | null {
  const unit = unitAt(syntax.units, at);
  if (unit === null || at - unit.headingEnd > HEAD_GAP || at <= unit.headingEnd) return null;
  if (HEAD_MARKS.skip(syntax, unit.headingEnd, at) < at) return null;
  const { headingStart, headingEnd } = unit;
  return headingEnd - headingStart >= 2 &&
    headingEnd - headingStart <= MAX_ACTOR &&
    (opensDuty || SEATED.has(syntax, headingStart)) &&
    endsActor(lexicon, syntax, headingStart, headingEnd) &&
    isNounPhrase(lexicon, syntax, headingStart, headingEnd)
    ? named(headingStart, headingEnd)
    : null;
}
const HEAD_GAP = 4;
/** 县教育局。要管好校车: organs by their seat; 服务市场主体。要当好店小二 is what is to be done. */
const SEATED = characters('省市县区镇乡州旗各');
const HEAD_MARKS = characters(`。：\n${SPACES}`);

const DUN = characters('、');

const ASSIGNED = wordSet('牵头 负责 主抓 牵头抓 具体抓 亲自抓 配合');

/** 县人社局牵头、县发改局配合: the next of a row, behind what the one before is to do. */
function besideActor(context: Context, clause: number, at: number): Bound | null {
  const from = DUN.behindLast(context.syntax, at, clause);
  if (from <= clause || ASSIGNED.endingAt(context.syntax, from - 1) < 0) return null;
  return leadingActor(context, from, at);
}

/** The actor of a modal in its own clause. */
export const ownActor = (context: Context, clause: number, at: number, opensDuty: boolean): Bound | null =>
  byAnother(context, (opensDuty ? besideActor(context, clause, at) : null) ?? leadingActor(context, clause, at), at);

/** 接待组由政府办负责: whom it is given to, where what is given would be an actor, too. */
function byAnother(context: Context, own: Bound | null, at: number): Bound | null {
  if (own === null || !BY.has(context.syntax, own.actor.end)) return own;
  const other = leadingActor(context, own.actor.end + 1, at);
  return other !== null && other.actor.end === at ? other : own;
}
const BY = characters('由');

const AS = wordSet(compounds(['作为', '身为'], ['', '一名', '一个', '一位']));

/** 作为县市区委书记，要…: the role is the actor. */
function asRole(context: Context, before: number, end: number): Bound | null {
  const { syntax, lexicon } = context;
  const start = AS.startingAt(syntax, before);
  return start >= 0 &&
    start < end &&
    endsActor(lexicon, syntax, start, end) &&
    isNounPhrase(lexicon, syntax, start, end)
    ? named(start, end)
    : null;
}
