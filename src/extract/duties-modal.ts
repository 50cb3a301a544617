/** What a word of modality binds: the actor in its own clause, alone in the clause before it, or told of at the head of the sentence. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { clauseStart } from '../syntax/around.js';
import { type Bound } from './actor-ends.js';
import { actsNot, isToBeBuilt, isToBeHelped } from './actors-idle.js';
import { endsActor } from './actor-nouns.js';
import { personBefore } from './actor-persons.js';
import { actorBefore, headingActor, ownActor, standingActor, toldActor } from './actors-carried.js';
import type { Context } from './context.js';
import { isAttribute } from './duties-attributed.js';
import { type Binding, dutyStart, startOfDuty, TO, TOWARDS } from './duty-bounds.js';
import { type Modal } from './modals.js';
import { isRightBehind, SPOKEN } from './modals-spoken.js';
import { speaksNext } from './speaks-next.js';

/** Modals that ask something of one who is told of, not only named, before. */
const STRICT = new Set(['必须', '必需', '务必', '须', '不得']);

/** 稳定队伍，重点抓好一批实验室: these bind nobody of the clause before. */
const CLOSE = new Set(['重点抓', '重点抓好']);

/** The actor that a modal binds: in its own clause, or alone in the clause before it. */
export function bind(context: Context, modal: Modal, at: number): Binding | null {
  if (!binds(context, modal, at) || (TELLS.has(modal.text) && isTold(context.syntax, at + modal.text.length)))
    return null;
  const { syntax } = context;
  const clause = clauseStart(syntax, at);
  const own = ownActor(context, clause, at, modal.opensDuty) ?? personBefore(context, clause, at);
  if (own !== null && actsNot(context, own.actor, at + modal.text.length)) return null;
  if (own !== null && speaksNext(syntax, own.actor, at + modal.text.length)) return null;
  // 技术科呢，你们要…: named before the clause.
  if (own !== null)
    return bound(own, modal, at, dutyStart(syntax, own.actor.end < clause ? at : own.actor.end, modal, at));
  const carried =
    actorBefore(context, clause, at) ?? (STRICT.has(modal.text) ? standingActor(context, clause, at) : null);
  if (carried !== null) {
    if (isToBeBuilt(syntax, carried.actor, at + modal.text.length)) return null;
    const toldOf = carried.actor.end < clause - 1;
    if (toldOf && pointsBack(syntax, at + modal.text.length)) return null;
    if (toldOf && isToBeHelped(context, carried.actor, at + modal.text.length)) return null;
    // 公安部门对暴力抗法的，要坚决打击
    if (toldOf && TO.has(syntax, carried.actor.end)) return bound(carried, modal, at, carried.actor.end);
    const start = startOfDuty(syntax, clause, modal, at);
    return bound(carried, modal, at, modal.opensDuty ? Math.min(start, at) : start);
  }
  const told = toldActor(context, clause, at);
  if (
    told === null ||
    pointsBack(syntax, at + modal.text.length) ||
    isToBeHelped(context, told.actor, at + modal.text.length)
  ) {
    const heading = at === clause ? headingActor(context, at, modal.opensDuty) : null;
    return heading === null ? null : bound(heading, modal, at, modal.opensDuty ? at : at + modal.text.length);
  }
  const { end } = told.actor;
  return bound(told, modal, at, EACH.has(syntax, end) ? end : dutyStart(syntax, clause, modal, at));
}

/** 县妇联配合县法院开展了宣传, 牵头开展的行动取得明显成效: what was done, and is not asked for. */
const TOLD =
  /(?![，、的])(?:(?!要|必须|务必|确保|不得|应当|严禁)[^，。；！？\n]){0,24}?(?:已经|取得(?:了|明显|显著|较好)|受到[^，。；要]{0,4}(?:欢迎|好评|肯定)|全线贯通|(?:提出|开展|建成|实现)了(?!解))/y;
const TELLS = new Set(['负责', '牵头', '配合', '履行', '承担']);
function isTold({ text }: Keyed, at: number): boolean {
  TOLD.lastIndex = at;
  return TOLD.test(text);
}

/** 农村党员是骨干力量，要把他们的作用发挥出来: what others are to do for those told of. */
const POINTS_BACK =
  /(?:把|将|对|为|给|让|使|帮助|引导|支持|关心|提高|发挥|激发|调动|保护|尊重)[^，。；！？\n]{0,10}?(?:他们|她们|其(?![他中余次实]))|(?:抓紧抓[实好]|抓[好实紧牢])(?=[，。；！\n])/y;
function pointsBack({ text }: Keyed, duty: number): boolean {
  POINTS_BACK.lastIndex = duty;
  return POINTS_BACK.test(text);
}

const EACH = characters('每');

const bound = ({ actor, audience }: Bound, { text }: Modal, modalityStart: number, dutyStart: number): Binding => ({
  actor,
  audience,
  modality: text,
  modalityStart,
  dutyStart,
});

/** 部要害, 局要强: not so where an actor stands before the modal. */
const SPLIT_BY_ACTOR = characters('害强义闻命');

const EXHAUSTS = characters('尽');

/** Whether the word is one of modality here, not a part of another. */
function binds(context: Context, { text, opensDuty, notBehind, notBefore }: Modal, at: number): boolean {
  const { syntax, lexicon } = context;
  const end = at + text.length;
  const isSure = (): boolean => {
    const actor = lexicon.actors.endingAt(syntax, at);
    return actor !== null && actor.end - actor.start >= 2 && actor.value.kind !== 'suffix';
  };
  if ((SPOKEN.has(text) || CLOSE.has(text)) && !isRightBehind(lexicon, syntax, at) && !isNamedBefore(context, at))
    return false;
  if ((!opensDuty || STRICT.has(text)) && isAttribute(syntax, end)) return false;
  // 应收尽收, 应建尽建 ask nothing of who stands before them.
  if (text === '应' && EXHAUSTS.has(syntax, end + 1)) return false;
  if (notBehind !== undefined && notBehind.endingAt(syntax, at) >= 0 && !isSure()) return false;
  if (notBefore?.test(syntax, end) === true && !(SPLIT_BY_ACTOR.has(syntax, end) && isSure())) return false;
  return (
    text !== '应' ||
    !TO.has(syntax, end) ||
    (!TOWARDS.test(syntax, end) && endsActor(lexicon, syntax, Math.max(0, at - 8), at))
  );
}

/** 老马得去一趟 */
const isNamedBefore = (context: Context, at: number): boolean =>
  personBefore(context, clauseStart(context.syntax, at), at) !== null;
