/**
 * Responsibilities: an explicit actor, how it is bound, and to what. 党委（党组）书记要切实履行第一责任人职责;
 * 县应急局负责…; 任何单位不得…; 一把手亲自抓、分管领导直接抓. One an actor and sentence.
 * Left out: requirements without an actor, promises (我们将…), abstract subjects (国企党建要…), obligations
 * inside a citation.
 */
import type { Responsibility } from '../model/types.js';
import { finder, firstsOf, type Finder } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import { actorBefore, endsActor, isLate, isNounPhrase, leadingActor, type Bound } from './actors.js';
import type { Context } from './context.js';
import type { Quote } from '../model/types.js';

interface Binding extends Bound {
  readonly modality: string;
  readonly modalityStart: number;
  readonly dutyStart: number;
  /** Where the duty ends, when the words say so themselves (亲自抓). */
  readonly dutyEnd?: number;
}

interface ModalFinders {
  /** 要, 必须, 不得, 负责 … as the dictionary lists them. */
  readonly binding: Finder;
  /** 亲自抓 and its like: modality and duty in one. */
  readonly chain: Finder;
}

const modalFinders = new WeakMap<Lexicon, ModalFinders>();

/** Finders for the words of the `modality` dictionary, longest first. */
function modalsOf(lexicon: Lexicon): ModalFinders {
  const known = modalFinders.get(lexicon);
  if (known !== undefined) return known;
  const wordFinder = (chain: boolean, tail: string): Finder => {
    const words = lexicon.dictionaries.modality
      .filter(({ kind }) => (kind === 'chain') === chain)
      .map(({ text }) => text);
    const pattern = words
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return finder(new RegExp(pattern.length === 0 ? '(?!)' : `(?:${pattern.join('|')})${tail}`), firstsOf(words));
  };
  const made: ModalFinders = { binding: wordFinder(false, ''), chain: wordFinder(true, '(?=[、，。；]|的|$)') };
  modalFinders.set(lexicon, made);
  return made;
}

/** Makes the finders of a lexicon, before a text is keyed that is read with it. */
export const prepareResponsibilities = (lexicon: Lexicon): unknown => modalsOf(lexicon);
/** Ends of 亲自抓, 天天盯 and their like, before a stop; the two characters before them say how. */
const CHAIN_END = finder(/[抓管盯包督办守](?=[、，。；])/, '抓管盯包督办守');
const CHAIN = finder(
  /(?:亲自|直接|具体|自觉|主动|共同|全力|带头|合力|靠前|协同|配合|分头|统筹|专门|全程|一线)(?:抓|管|上|办|干|督|负责|挂帅|部署|过问|督办|落实|协调|推进|推动|盯|研究|指挥)(?=[、，。；]|的|$)/,
  '亲直具自主共全带合靠协配分统专一',
);

/** 要 inside another word, or binding nobody: 重要, 需要的, 主要, 要求, 要点, 要素, 只要, 若要. */
const NOT_MODAL_BEFORE: Readonly<Record<string, RegExp>> = {
  要: /[重主需紧首只若如简摘纪提扼次机想]$/,
  应: /[相反响适供效感对呼顺因理回]$/,
  须: /[必无莫]$/,
  需: /[必急所供军内刚按民只无亟]$/,
  禁止: /令行$/,
  不得: /[虎来使由容要缺急少慢等大误拖丢忘]$/,
  不能: /能$/,
};
const NOT_MODAL_AFTER: Readonly<Record<string, RegExp>> = {
  要: /^(?:求(?!真|实|稳|新|变|同|精)|点(?!亮|名|面|准|出|燃|题|评|对)|素|件(?!件)|领(?!会|导|头|着|好|悟|先|衔|学|办)|义|务(?!实|必|求|工|农)|职(?!责)|害|闻|塞(?!满)|旨|略|道(?!出)|账|么|命|地(?!毯|块))|^不要|^不然|^是[^要]|^作(?:重要)?(?:讲话|报告|总结|点评)/,
  应: /^[急用届付验答变聘邀援声接运]/,
  须: /^[知臾]/,
  需: /^[求]/,
  需要: /^的/,
  负责: /^(?:人|同志|任)|^的[^，。]{0,4}(?:态度|精神)|^任/,
  承担: /^[着了]?(?:者|的[^，。]{0,6}(?:责任|任务|使命)(?:是|更|越|十分|重))/,
  配合: /^[下度]|^默契|^得/,
  牵头: /^人/,
  履行: /^(?:情况|好?党建责任的情况|职责情况)/,
  不能: /^(?:不|没有|说|算|忘)/,
};

export function extractResponsibilities(context: Context, quotes: readonly Quote[]): readonly Responsibility[] {
  const { syntax } = context;
  const citations = quotes.filter(
    (quote) => quote.role === 'citation' || (quote.role !== 'document' && quote.span.end - quote.span.start > 2),
  );
  const bindings: Binding[] = [];
  const inside = insideOf(citations.map((quote) => quote.span));
  const { text } = syntax;
  const add = (binding: Binding | null): void => {
    if (binding !== null) bindings.push(binding);
  };
  const modals = modalsOf(context.lexicon);
  modals.binding.each(syntax, 0, text.length, ([modal], at) => inside(at) || add(bind(context, modal, at)));
  modals.chain.each(syntax, 0, text.length, ([chain], at) => inside(at) || add(chained(context, chain, at)));
  CHAIN.each(syntax, 0, text.length, ([chain], at) => inside(at) || add(chained(context, chain, at)));
  CHAIN_END.each(
    syntax,
    0,
    text.length,
    (_, at) => at < 2 || inside(at) || add(chained(context, text.slice(at - 2, at + 1), at - 2)),
  );
  return describe(
    context,
    firstOfEach(
      context,
      bindings.sort((a, b) => a.modalityStart - b.modalityStart || a.actor.start - b.actor.start),
    ),
  );
}

function insideOf(spans: readonly Span[]): (at: number) => boolean {
  let index = 0;
  let last = -1;
  let reach = -1;
  return (at) => {
    if (at < last) {
      index = 0;
      reach = -1;
    }
    last = at;
    while (index < spans.length && (spans[index]?.start ?? 0) < at) reach = Math.max(reach, spans[index++]?.end ?? 0);
    return at < reach;
  };
}

/** One an actor and sentence; an actor named again later in it starts anew only where another stood between. */
function firstOfEach(context: Context, bindings: readonly Binding[]): readonly Binding[] {
  const kept: Binding[] = [];
  let sentence = { start: -1, end: -1 };
  let lastActor: Span | null = null;
  for (const binding of bindings) {
    if (binding.modalityStart >= sentence.end || binding.modalityStart < sentence.start) {
      sentence = sentenceAt(context.syntax, binding.modalityStart);
      lastActor = null;
    }
    if (lastActor !== null && lastActor.start === binding.actor.start) continue;
    lastActor = binding.actor;
    kept.push(binding);
  }
  return kept;
}

function describe(context: Context, bindings: readonly Binding[]): readonly Responsibility[] {
  const { syntax, written } = context;
  return bindings.map((binding, index) => {
    const sentence = sentenceAt(syntax, binding.modalityStart);
    const next = bindings[index + 1];
    const limit =
      next !== undefined && next.actor.start > binding.dutyStart && next.actor.start < sentence.end
        ? next.actor.start
        : sentence.end;
    const behind = skipMarks(syntax.text, binding.dutyStart, limit);
    // 县应急局牵头，县消防大队配合: nothing but the modality is the first one's duty.
    const start = /[^\s，。；：、！？”]/.test(syntax.text.slice(behind, limit)) ? behind : binding.modalityStart;
    const end = binding.dutyEnd ?? trimEnd(syntax.text, start, limit);
    return {
      actor: written(binding.actor.start, binding.actor.end),
      actorSpan: binding.actor,
      modality: binding.modality,
      duty: written(start, end),
      audience: binding.audience,
      path: unitAt(syntax.units, binding.actor.start)?.path ?? null,
      span: { start: binding.actor.start, end },
    };
  });
}

/** 县应急局牵头，…: the duty begins behind the mark. */
function skipMarks(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit - 1 && /[\s，、：；]/.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s，。；：、！？”]/.test(text.charAt(to - 1))) to--;
  if (text.slice(start, to).split('“').length > text.slice(start, to).split('”').length && text.charAt(to) === '”')
    to++;
  return Math.max(to, Math.min(start + 1, end));
}

/** The actor that a modal binds: in its own clause, or alone in the clause before it. */
function bind(context: Context, modal: string, at: number): Binding | null {
  const { text } = context.syntax;
  const after = text.slice(at + modal.length, at + modal.length + 8);
  const before = text.slice(Math.max(0, at - 3), at);
  const named = context.lexicon.actors.endingAt(context.syntax, at);
  const sure = named !== null && named.end - named.start >= 2 && named.value.kind !== 'suffix';
  if (!sure && NOT_MODAL_BEFORE[modal]?.test(before) === true) return null;
  if (NOT_MODAL_AFTER[modal]?.test(after) === true && !(sure && /^[害强义闻命]/.test(after))) return null;
  if (modal.endsWith('负责') && NOT_MODAL_AFTER['负责']?.test(after) === true) return null;
  if (
    modal === '应' &&
    after.startsWith('对') &&
    (/^对[^，。；]{1,6}(?:的|，|。|；|、|$)/.test(after) ||
      !endsActor(context.lexicon, context.syntax, Math.max(0, at - 8), at))
  )
    return null;
  const clause = clauseStart(context.syntax, at);
  const pieces = text.slice(clause, at);
  const own = leadingActor(context, clause, at);
  if (own !== null)
    return { ...own, modality: modal, modalityStart: at, dutyStart: dutyStart(context, own, modal, at) };
  if (isLate(pieces)) return null;
  const carried = actorBefore(context, clause, pieces);
  return carried === null
    ? null
    : {
        ...carried,
        modality: modal,
        modalityStart: at,
        dutyStart: modalityOpens(context, at) ? at : startOfDuty(text, clause, at, modal),
      };
}

/** 负责, 不得 and their like are words of the duty itself; 要 and 必须 are not. */
function modalityOpens(context: Context, at: number): boolean {
  const kind = context.lexicon.modality.startingAt(context.syntax, at)?.value.kind;
  return kind === 'assignment' || kind === 'prohibition';
}

/** An adverbial between actor and modality opens the duty. */
function dutyStart(context: Context, actor: { readonly actor: Span }, modal: string, at: number): number {
  const { text } = context.syntax;
  const between = text.slice(actor.actor.end, at).replace(/^[，、\s]+/, '');
  if (
    between !== '' &&
    !/^(?:都|也|均|更|还|就|则|同样|首先|尤其|特别|一定|必须|务必|始终|同时|又|再|既|一律|全部|仍|今后|今天)+$/.test(
      between,
    )
  )
    return at - between.length;
  return at + modal.length;
}

const startOfDuty = (text: string, clause: number, at: number, modal: string): number => {
  const between = text.slice(clause, at);
  return between.length >= 2 && !/^(?:都|也|均|更|还|就|则|但|而|又|再|既|同时)+$/.test(between)
    ? clause + (/^(?:但|而|更|并|还)/.exec(between)?.[0].length ?? 0)
    : at + modal.length;
};

/** 一把手亲自抓、分管领导直接抓: actor and duty in one breath, between 、 or ，. */
function chained(context: Context, chain: string, at: number): Binding | null {
  const { text } = context.syntax;
  let start = at;
  while (start > 0 && at - start < 24 && !/[、，。；：！？\n“（]/.test(text.charAt(start - 1))) start--;
  const lead =
    /^(?:形成|构建|做到|坚持|健全|建立|建立健全|实行|推行|真正做到|特别是|要|由|确保)+/.exec(text.slice(start, at))?.[0]
      .length ?? 0;
  start += lead;
  if (at - start < 2 || !endsActor(context.lexicon, context.syntax, start, at) || !isNounPhrase(text.slice(start, at)))
    return null;
  return {
    actor: { start, end: at },
    audience: false,
    modality: chain,
    modalityStart: at,
    dutyStart: at,
    dutyEnd: at + chain.length,
  };
}
