/** Where a duty begins and ends: behind the modal, before the next actor and what leads up to it, or before 由. */
import { SPACES } from '../source/chars.js';
import { characters, type CharacterSet, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Scan } from '../syntax/scan.js';
import type { Bound } from './actor-ends.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import type { Modal } from './modals.js';
import { DEGREES } from './modals-spoken.js';
import { opensWith, skipWords } from './word-runs.js';

export interface Binding extends Bound {
  readonly modality: string;
  readonly modalityStart: number;
  readonly dutyStart: number;
  /** Where the duty ends, when the words say so themselves (亲自抓). */
  readonly dutyEnd?: number;
}

const ANSWERS: ReadonlySet<string> = new Set(['负责', '牵头', '总牵头', '承担']);

const THING = /[一-龥]{2}/u;

/** 这件事由教务处负责，…: told before the actor, though the sentence goes on. */
export const isFronted = (syntax: Scan, { actor, modality, modalityStart }: Binding): boolean =>
  ANSWERS.has(modality) && BY.has(syntax, actor.start - 1) && MARKS.has(syntax, modalityStart + modality.length);

/** 集镇街面由城管中队负责; 渠道维护，水利站负责: what stands before 由, or before the mark, is the duty, and nothing behind; null where nothing stands there. */
export function frontedStart(syntax: Scan, binding: Binding, unit: Unit | null): number | null {
  const { actor, modality } = binding;
  if (!ANSWERS.has(modality)) return null;
  if (!BY.has(syntax, actor.start - 1)) return topicStart(syntax, binding, unit);
  // The number of the unit is no part of it.
  const start = Math.max(clauseStart(syntax, actor.start), unit?.marker.end ?? 0);
  return THING.test(syntax.text.slice(start, actor.start - 1)) ? start : null;
}

/** 渠道维护，水利站负责: the clause before is the thing and nothing else. */
function topicStart(syntax: Scan, { actor, modalityStart }: Binding, unit: Unit | null): number | null {
  const end = actor.start - 1;
  if (!COMMA.has(syntax, end) || modalityStart !== actor.end) return null;
  const clause = clauseStart(syntax, end);
  const start = Math.max(clause, unit?.marker.end ?? 0);
  if (clause > 0 && COMMA.has(syntax, clause - 1)) return null;
  return TOPIC.test(syntax.text.slice(start, end)) ? start : null;
}
/** A thing to be done or kept, told as a noun: 渠道维护, 后勤保障, 车辆和油料. */
const TOPIC =
  /^(?!.*(?:[要须应不了是有把将对在]|负责|牵头|必须|务必|同志|年|月|\d))[一-龥、“”]{2,12}(?:维护|管护|维修|采购|保障|供应|接待|宣传|联络|协调|调度|巡查|巡护|值守|验收|检查|督查|清运|清扫|管理|治理|整治|改造|建设|安置|培训|发放|征收|征迁|拆迁|审批|审核|登记|统计|安全|卫生|经费|资金|物资|车辆|油料|后勤|工作|事务|事宜|问题|任务|路面|街面|路段|区域|片区|方面|环节|秩序)$/u;

/** （一）各乡镇要…；（二）县委编办要…: a duty does not reach beyond the unit it is given in. */
export const endWithin = (unit: Unit | null, from: number, end: number): number =>
  unit !== null && unit.end > from ? Math.min(unit.end, end) : end;

const SEMICOLON = characters('；');

const COMMA = characters('，');

const BY = characters('由');

export const OF = characters('的');

const CONDITIONING = wordSet('对 凡 凡是 连续 未 没有 出了 发生 造成');

const MAX_LEAD = 40;

/** 对重症患者 */
const MAX_WHOM = 14;

/**
 * …；没有物业的小区，由社区…; …，对排名末位的乡镇，主要负责同志…; …，所需经费由学校…: what leads up to the next actor, whom it
 * concerns, is no part of the duty before.
 */
export function leadStart({ syntax, lexicon }: Context, from: number, actor: number): number {
  const end = COMMA.has(syntax, actor - 1) ? actor - 1 : BY.has(syntax, actor - 1) ? actor - 2 : actor;
  if (!COMMA.has(syntax, end)) {
    const clause = clauseStart(syntax, actor);
    return clause > from && actor - clause <= MAX_LEAD ? clause : actor;
  }
  const floor = Math.max(from, actor - MAX_LEAD);
  const part = SEMICOLON.behindLast(syntax, actor, floor);
  if (part > floor) return part;
  const lead = COMMA.behindLast(syntax, end, floor);
  // …列支，由县审计局…: the 由 is the next one's.
  const next = BY.has(syntax, actor - 1) ? actor - 1 : actor;
  // …，排队超过一小时的，站长要到场
  if (lead > floor && OF.has(syntax, end - 1)) return lead;
  if (lead === floor || !opensWith(CONDITIONING, syntax, lead, end)) return next;
  if (TO.has(syntax, lead) && end - lead <= MAX_WHOM) return lead;
  const of = OF.behindLast(syntax, end, lead);
  // 对完不成任务的镇: one character names them, too.
  return of > lead && (end - of < 2 || endsActor(lexicon, syntax, of, end)) ? lead : next;
}

/** 县应急局牵头，…: the duty begins behind the mark. */
export const skipMarks = (keyed: Keyed, start: number, limit: number): number =>
  Math.max(start, LEADING_MARKS.skip(keyed, start, limit - 1));

const LEADING_MARKS = characters(`${SPACES}，、：；`);

export const MARKS = characters(`${SPACES}，。；：、！？”`);

const OPENED = characters('“');

const CLOSED = characters('”');

/** A duty ends before its last marks, with the mark that closes its quotation. */
export function trimEnd(keyed: Keyed, start: number, end: number): number {
  let to = end;
  while (to > start && MARKS.has(keyed, to - 1)) to--;
  if (CLOSED.has(keyed, to) && count(OPENED, keyed, start, to) > count(CLOSED, keyed, start, to)) to++;
  return Math.max(to, Math.min(start + 1, end));
}

function count(set: CharacterSet, keyed: Keyed, from: number, to: number): number {
  let found = 0;
  for (let at = set.find(keyed, from, to); at < to; at = set.find(keyed, at + 1, to)) found++;
  return found;
}

/**
 * 对…应对, 应对疫情: 应 before 对 binds only what an actor right before it is to do, and nobody where what is met
 * follows, but for 应对突发情况逐一登记, 应对填报内容的真实性负责.
 */
export const TOWARDS = opening(
  /对(?![^，。；]{2,30}负责)[^，。；]{1,6}(?:[的，。；、]|$)|对(?:好|了|各[类种]|重大|新冠|新型|突发|风险|疫|极端|恶劣|自然灾|灾|汛|洪|旱|台风|暴雨|雨雪|强降|低温|高温|冰冻|气候|国际|复杂|挑战|危机|舆情|困难(?![县户群学职企家老儿地村党])|压力|变局|变化|不利|考验|竞争|贸易|外部|经济下行|老龄|人口|险情|火情|流感)(?![^，。；]{2,20}(?:进行|予以|负责|实行|实施|加以|给予|作出|制定|建立|逐[一-龥]|开展))/,
  '对',
);

export const TO = characters('对');

export const DUN = characters('、');

const SEPARATORS = characters(`${SPACES}，、`);

/** 负主体责任: the word is the duty. */
const OWNED = /^负.+责/u;

/** 老周你要…, 粮站那边要… */
const YOU = wordSet('你 您 你们 那边 这边 那头 这头');

/** An adverbial between actor and modality opens the duty. */
export function dutyStart(keyed: Keyed, actorEnd: number, { text }: Modal, at: number): number {
  const you = YOU.startingAt(keyed, actorEnd, at);
  const between = SEPARATORS.skip(keyed, Math.max(actorEnd, you), at);
  if (skipWords(DEGREES, keyed, between, at) < at) return between;
  return OWNED.test(text) ? at : at + text.length;
}

const PARTICLES = wordSet('都 也 均 更 还 就 则 但 而 又 再 既 同时');

const CONJUNCTIONS = wordSet('但 而 更 并 还');

/** The same where the actor stands in the clause before, and what opens this one is its duty's. */
export function startOfDuty(keyed: Keyed, clause: number, { text }: Modal, at: number): number {
  return at - clause >= 2 && skipWords(PARTICLES, keyed, clause, at) < at
    ? opensWith(CONJUNCTIONS, keyed, clause, at)
      ? clause + 1
      : clause
    : at + text.length;
}
