/**
 * Responsibilities: an explicit actor, how it is bound, and to what. 党委（党组）书记要切实履行第一责任人职责;
 * 县应急局负责…; 任何单位不得…; 一把手亲自抓、分管领导直接抓. One an actor and sentence.
 * Left out: requirements without an actor, promises (我们将…), abstract subjects (国企党建要…), obligations
 * inside a citation.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Move, Quote, Responsibility } from '../model/types.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt, unitAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import { actorEndsOf } from './actor-ends.js';
import { endsActor } from './actor-nouns.js';
import { isNounPhrase } from './actor-phrases.js';
import { isQuality } from './actors-idle.js';
import {
  ARRANGED,
  BUREAUS,
  CHAIN_BREAKS,
  CHAIN_ENDS,
  CHAIN_LIMITS,
  CHAIN_MARKS,
  chained,
  packed,
  PACKS,
  SENT,
  WATCHES,
  watching,
  WHOLE_WORDS,
} from './chained-duties.js';
import { BELONGS_TO } from './charge-words.js';
import { closingParagraph } from './closing.js';
import type { Context } from './context.js';
import {
  type Binding,
  endWithin,
  frontedStart,
  isFronted,
  leadStart,
  MARKS,
  OF,
  skipMarks,
  trimEnd,
} from './duty-bounds.js';
import { belonging, BELONGS, given, GIVES } from './duties-belonging.js';
import { byWhom } from './duties-by.js';
import { chargedIn } from './duties-charged.js';
import { isCited } from './duties-cited.js';
import { insideOf, isForeign } from './duties-quoted.js';
import { inRows } from './duties-rows.js';
import { CHARGE_STARTS, onTopic } from './duties-topics.js';
import { nextDoer } from './duty-ends.js';
import { isSanctioned, type Matter, matterOf } from './duty-matters.js';
import { BY_WHOM, modalsOf } from './modals.js';
import { moveAt } from './moves.js';
import { isReport } from './reports.js';
import { bind } from './duties-modal.js';

/** Makes the look-up tables of a lexicon, before a text is keyed that is read with it. */
export function prepareResponsibilities(lexicon: Lexicon): void {
  modalsOf(lexicon);
  actorEndsOf(lexicon);
}

export function extractResponsibilities(
  context: Context,
  quotes: readonly Quote[],
  moves: readonly Move[] = [],
): readonly Responsibility[] {
  const foreign = quotes.filter(isForeign);
  const bound = [...bindingsOf(context, insideOf(foreign)), ...chargedIn(context, insideOf(foreign))];
  const rows = inRows(context, bound, isCharge, insideOf(foreign));
  const found = withAddressed(
    context,
    withoutMatter([...bound, ...rows.filter(({ modalityStart }) => !TOLD.has(moveAt(moves, modalityStart)))]),
  );
  const reports = isReport(context.syntax);
  const elsewise = new Set(found.filter(({ modality }) => modality !== BY_WHOM).map(({ actor }) => actor.start));
  const bindings = found.filter(
    (binding) =>
      !isTold(binding, moves) &&
      // 由县应急局负责: bound by the word behind.
      !(binding.modality === BY_WHOM && elsewise.has(binding.actor.start)) &&
      !isCited(context, binding) &&
      !(reports && TOLD.has(moveAt(moves, binding.modalityStart))),
  );
  bindings.sort((a, b) => a.modalityStart - b.modalityStart || a.actor.start - b.actor.start);
  const closing = closingParagraph(context.syntax, moves);
  return describe(context, firstOfEach(context, bindings))
    .filter((one) => !isQuality(context, one))
    .map((one) => (one.path === null || one.actorSpan.start < closing ? one : { ...one, path: null }));
}

/** 盗窃的案子归刑警二中队，月底前要破三成: what is in somebody's charge is no part of who must. */
function withoutMatter(bindings: readonly Binding[]): readonly Binding[] {
  const charged = new Map(
    bindings.filter(({ modality }) => modality === BELONGS_TO).map(({ actor }) => [actor.end, actor]),
  );
  if (charged.size === 0) return bindings;
  return bindings.map((binding) => {
    const own = charged.get(binding.actor.end);
    return own === undefined || own.start <= binding.actor.start ? binding : { ...binding, actor: own };
  });
}

/** 财政局，你们要保资金: who is spoken to stands before. 老师们，你们要… is said to the audience. */
function withAddressed({ syntax, lexicon }: Context, bindings: readonly Binding[]): readonly Binding[] {
  return bindings.map((binding) => {
    const { start, end } = binding.actor;
    if (!binding.audience || !COMMA.has(syntax, start - 1) || YOU.startingAt(syntax, start) !== end) return binding;
    const head = ADDRESS_STOPS.behindLast(syntax, start - 1, Math.max(0, start - LONGEST_ADDRESS));
    const isActor =
      start - 1 - head >= 2 && !PLURAL.has(syntax, start - 2) && endsActor(lexicon, syntax, head, start - 1);
    return isActor && isNounPhrase(lexicon, syntax, head, start - 1)
      ? { ...binding, audience: false, actor: { start: head, end: start - 1 } }
      : binding;
  });
}
const COMMA = characters('，');
const YOU = wordSet('你们');
const PLURAL = characters('们');
const ADDRESS_STOPS = characters('，。；：！？\n“”');
const LONGEST_ADDRESS = 24;

/** In a report 明确驻村干部必须吃住在村 is among what was done. */
const TOLD: ReadonlySet<Move['kind'] | null> = new Set(['review', 'problems'] as const);

/** 一年来，主要领导亲自抓、各位书记带头履行责任: without 要, a review tells what was done. */
const isTold = ({ dutyEnd, modality, modalityStart }: Binding, moves: readonly Move[]): boolean =>
  (dutyEnd !== undefined || DOINGS.has(modality)) && moveAt(moves, modalityStart) === 'review';
const DOINGS: ReadonlySet<string> = new Set([BY_WHOM, '履行', '承担', '负责', '牵头', '配合', '重点抓', '重点抓好']);

/** 牵头, 兜底, 负总责: they give each his part, and carry a row of them. */
const isCharge = ({ dutyEnd, modality }: Binding): boolean =>
  dutyEnd !== undefined || DOINGS.has(modality) || CHARGES.test(modality);
const CHARGES = /^负|负责$|牵头$|^主抓$/;

/** Every word that may bind, each with its actor, in one walk over the places where one may begin. */
function bindingsOf(context: Context, inside: (at: number) => boolean): Binding[] {
  const { syntax } = context;
  const { heads, words, chains } = modalsOf(context.lexicon);
  const { length } = syntax.text;
  const bindings: Binding[] = [];
  const add = (binding: Binding | null): void => {
    if (binding !== null) bindings.push(binding);
  };
  let behind = 0;
  for (let at = heads.find(syntax, 0, length); at < length; at = heads.find(syntax, at + 1, length)) {
    const chain = chains.startingAt(syntax, at);
    const isChain = chain >= 0 && (chain === length || CHAIN_LIMITS.has(syntax, chain));
    if (isChain && !inside(at)) add(chained(context, at, chain));
    const topic =
      CHARGE_STARTS.has(syntax, at) && !inside(at) && BUREAUS.endingAt(syntax, at + 1) < 0
        ? onTopic(context, at)
        : null;
    add(topic);
    if (PACKS.has(syntax, at) && !inside(at)) add(packed(context, at));
    if (BY.has(syntax, at) && !inside(at)) add(byWhom(context, at));
    if (BELONGS.has(syntax, at) && !inside(at)) add(belonging(context, at));
    if (GIVES.has(syntax, at) && !inside(at)) add(given(context, at));
    if (WATCHES.has(syntax, at) && !inside(at)) add(watching(context, at));
    const word = at < behind || isDivided(syntax, at) ? null : words.startingAt(syntax, at);
    if (word !== null) {
      behind = word.end;
      // 班子成员配合抓: the chain holds the word of modality.
      if (!inside(at) && !(isChain && chain > word.end)) add(bind(context, word.value, at));
    }
    if (
      topic === null &&
      CHAIN_ENDS.has(syntax, at) &&
      CHAIN_MARKS.has(syntax, at + 1) &&
      at >= 2 &&
      !inside(at) &&
      !ASKED.has(syntax, at - 1) &&
      BUREAUS.endingAt(syntax, at + 1) < 0 &&
      WHOLE_WORDS.endingAt(syntax, at + 1) < 0 &&
      !SENT.test(syntax, at + 1)
    )
      if (CHAIN_BREAKS.find(syntax, at - 2, at) === at && chains.startingAt(syntax, at - 1) !== at + 1)
        add(chained(context, COMES.has(syntax, at - 1) ? at - 1 : at - 2, at + 1));
  }
  return bindings;
}

/** 交警队来管 */
const COMES = characters('来');

/** 组织部要管: asked for, and not how. */
const ASKED = characters('要须应得该');

const BY = characters(BY_WHOM);

/** 按职责分工负责: 分工 is of the duties, not how they answer. */
const DIVIDED = wordSet('分工负责');

const DUTIES = wordSet('职责 任务 工作 责任');

const isDivided = (keyed: Keyed, at: number): boolean =>
  DIVIDED.startingAt(keyed, at) >= 0 && DUTIES.endingAt(keyed, at) >= 0;

/** The sentence of a place; cheap where the last one asked for holds it too. */
function sentencesOf(scan: Scan): (at: number) => Span {
  let sentence: Span = { start: -1, end: -1 };
  return (at) => (sentence.start <= at && at < sentence.end ? sentence : (sentence = sentenceAt(scan, at)));
}

/** One an actor and sentence; an actor named again later in it starts anew only where another stood between. */
function firstOfEach(context: Context, bindings: readonly Binding[]): readonly Binding[] {
  const sentenceOf = sentencesOf(context.syntax);
  const kept: Binding[] = [];
  let last: Span | null = null;
  let lastActor = -1;
  for (const binding of bindings) {
    const sentence = sentenceOf(binding.modalityStart);
    if (sentence === last && lastActor === binding.actor.start) continue;
    last = sentence;
    lastActor = binding.actor.start;
    kept.push(binding);
  }
  return kept;
}

function describe(context: Context, bindings: readonly Binding[]): readonly Responsibility[] {
  const { syntax, written } = context;
  const sentenceOf = sentencesOf(syntax);
  const described = ({ actor, modality, audience }: Binding, start: number, end: number): Responsibility => ({
    actor: written(actor.start, actor.end),
    actorSpan: actor,
    modality,
    duty: written(start, end),
    audience,
    path: unitAt(syntax.units, actor.start)?.path ?? null,
    span: { start: Math.min(start, actor.start), end },
  });
  let last: Matter | null = null;
  return bindings.map((binding, index) => {
    const sentence = sentenceOf(binding.modalityStart);
    const next = bindings[index + 1];
    const around = unitAt(syntax.units, binding.actor.start);
    const reach = endWithin(around, binding.dutyStart, sentence.end);
    const bound =
      next !== undefined && next.actor.start > binding.dutyStart ? Math.min(next.actor.start, reach) : reach;
    const other = nextDoer(context, binding.actor, binding.dutyStart, bound);
    const whole = other < reach ? leadStart(context, binding.dutyStart, other) : reach;
    const bare = binding.modalityStart + binding.modality.length;
    const limit = isSanctioned(syntax, binding) ? bare : whole;
    const behind = skipMarks(syntax, binding.dutyStart, limit);
    // 县应急局牵头，县消防大队配合: nothing but the modality is the first one's duty.
    // 县住建局负责的旧改要开工: what it answers for. 纪委牵头、组织部门配合的工作格局: that it does so.
    if (ARRANGED.test(syntax, behind) || ARRANGED.test(syntax, binding.dutyStart)) {
      const { modalityStart, modality } = binding;
      return described(binding, modalityStart, modalityStart + modality.length);
    }
    if (MARKS.skip(syntax, bare, limit) >= limit) {
      const matter = matterOf(context, binding, bindings[index - 1], last);
      last = matter;
      if (matter !== null) return described(binding, matter.start, matter.end);
    }
    const fronted = frontedStart(syntax, binding, around);
    const start =
      MARKS.skip(syntax, behind, limit) < limit && !(fronted !== null && isFronted(syntax, binding))
        ? OF.skip(syntax, behind, limit)
        : (fronted ?? binding.modalityStart);
    return described(binding, start, binding.dutyEnd ?? trimEnd(syntax, start, limit));
  });
}
