/**
 * Actor phrases: who a clause is about, read between its opening words and its modal. 各级党组织书记, 县直各部门,
 * 我们; adverbials (对…, 在…), lists with commas and roles (作为…) around them are told apart.
 */
import type { Keyed } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import type { Context } from './context.js';

/** Longest actor phrase, in characters. */
const MAX_ACTOR = 44;

/** An actor as it stands in the text; `audience` where it is 我们, 大家 and their like. */
export interface Bound {
  readonly actor: Span;
  readonly audience: boolean;
}
/** Words that may open a clause before its actor. */
const OPENERS =
  /^(?:(?:特别是|尤其是|同时|因此|所以|为此|希望|请|今后|下一步|接下来|目前|当前|现在|近期|对此|其中|但是|但|而|并且|另外|此外|再者|首先|其次|最后|总之|可以说|一方面|另一方面|具体来说|这就要求|这要求|要求|就是|也就是说|具体地讲|从今天起|从现在起|会后|今年|明年|年内|这次会议后|作为|对于|至于|即便是|凡是|不管|无论|由|让|年底前|下半年|春节前|汛期|入汛后|一旦发生险情|与此同时|在这方面|在此基础上)，?)+/;

const ADVERB =
  /^(?:都|也|均|更|还|就|则|同样|首先|尤其|特别|始终|同时|又|再|既|一律|全部|切实|认真|坚决|必|真正|主动|自觉|积极|进一步|继续|一定|仍|今后|今天|现在|下一步|平时|今年|明年|会后|年内|每(?:个?(?:季度|学期|星期|月|年|周|天|日)))*/;
const PREPOSITION =
  /^(?:对|在|从|就|围绕|结合|按|根据|依据|通过|以|把|将|与|和|同|向|于|因|为|针对|立足|着眼|依托|利用|作为|到|除|用|凭|经|由|接到|接警|接报|遇有|遇|一旦|发现|收到|每|凡|至少)/;

/** Adverbials between an actor and its modality: 对…, 在…, 按照…, 切实, 都; piece by piece between commas. */
function isAdverbial(between: string): boolean {
  return (
    between.length <= 60 &&
    between.split('，').every((piece) => {
      const rest = piece.slice(ADVERB.exec(piece)?.[0].length ?? 0);
      if (/^(?:同责|经费|用工|用电|用水|用地|用人|发现的|集中|因素|与会|和谐|向心|由来|同志|同事|同学)/.test(rest))
        return false;
      return (
        rest === '' ||
        (piece.startsWith('每') && rest.length <= 4) ||
        PREPOSITION.test(rest) ||
        /^[^，]{1,8}(?:前|内|后|时|中|期间|之际)$/.test(rest)
      );
    })
  );
}

/** The actor at the head of a clause, its adverbials aside; null where the clause has none. */
export function leadingActor(context: Context, clause: number, at: number): Bound | null {
  const { text } = context.syntax;
  if (at - clause > MAX_ACTOR + 44) return null;
  const start = skipOpeners(context, clause, at);
  const audience = audienceAt(context, start, at);
  if (audience !== null) return { actor: { start, end: audience }, audience: true };
  for (let end = Math.min(at, start + MAX_ACTOR); end > start; end--) {
    if (
      !context.lexicon.actorEnds.has(text.charCodeAt(end - 1)) ||
      !endsActor(context.lexicon, context.syntax, start, end)
    )
      continue;
    const between = text.slice(end, at);
    if (between !== '' && !isAdverbial(between)) continue;
    if (!isNounPhrase(text.slice(start, end))) continue;
    return { actor: { start: withList(context, start), end }, audience: false };
  }
  const by = text.slice(start, at).lastIndexOf('由');
  return by > 0 && text.slice(start, at).length - by > 2 ? leadingActor(context, start + by + 1, at) : null;
}

function skipOpeners(context: Context, clause: number, at: number): number {
  const { text } = context.syntax;
  let start = clause;
  const marker = unitMarkerEnd(context, clause);
  if (marker > start && marker < at) start = marker;
  for (;;) {
    const opener = OPENERS.exec(text.slice(start, at));
    const blank = /^[\s—]+/.exec(text.slice(start, at));
    const length = opener?.[0].length ?? blank?.[0].length ?? 0;
    if (length === 0) return start;
    start += length;
  }
}

/** A clause that begins with a unit's marker begins behind it. */
function unitMarkerEnd(context: Context, at: number): number {
  const unit = unitAt(context.syntax.units, at);
  return unit !== null && unit.marker.start === at ? unit.headingStart : at;
}

/** 我们, 大家, 同志们, bare 各位: the audience itself. */
function audienceAt(context: Context, start: number, at: number): number | null {
  const { text } = context.syntax;
  const found =
    /^(?:我们(?![县市省区镇乡校院局厂]的)(?:大家|每(?:一)?(?:位|名|个)[^，]{0,6}|[^，。要必务应须]{0,3}同志)?|大家伙|大家(?!庭)|[一-龥]{2}们|各位(?:同志|与会[^，。要必务]{0,4})?|咱们|今天参加会议的?[^，。要必务]{0,4}同志们?|在座的?(?:各位|每一?[位名个])?[^，。要必务]{0,6}|同学们|老师们|每个人|人人|你们)/.exec(
      text.slice(start, Math.min(at, start + 16)),
    );
  if (found === null) return null;
  const end = start + found[0].length;
  const between = text.slice(end, at);
  return between === '' || isAdverbial(between) || (between.length <= 8 && !between.includes('的'))
    ? /^各位$/.test(found[0]) && between !== '' && endsActor(context.lexicon, context.syntax, start, at)
      ? null
      : end
    : null;
}

/** Whether an actor's noun ends here: a dictionary word, or a bound ending of a word that is not excepted. */
export function endsActor(lexicon: Lexicon, keyed: Keyed, start: number, end: number): boolean {
  const { text } = keyed;
  const whole = lexicon.actors.endingAt(keyed, end);
  if (whole !== null && whole.start >= start && text.charAt(end - 1) === '）') return true;
  const bracket = text.charAt(end - 1) === '）' ? text.lastIndexOf('（', end) : -1;
  if (
    bracket > start &&
    end - bracket <= 14 &&
    text.charAt(bracket - 1) !== '）' &&
    !/[要必务应]/.test(text.slice(bracket, end))
  )
    return endsActor(lexicon, keyed, start, bracket);
  if (text.charAt(end - 1) === '人' && /[均民口才大]/.test(text.charAt(end))) return false;
  const closing = text.charAt(end - 1) === '”' ? end - 1 : end;
  const hit = lexicon.actors.endingAt(keyed, closing);
  if (hit === null || hit.start < start) return false;
  if (hit.value.kind === 'audience') return false;
  const except = lexicon.notActors.endingAt(keyed, closing);
  if (except !== null && except.end - except.start >= hit.end - hit.start && except.start >= start) return false;
  return hit.value.kind !== 'suffix' || closing - start >= 2;
}

/** No verb or preposition inside: 通过…的干部 is no actor, 车间班组的基层党组织 is one. */
export function isNounPhrase(phrase: string): boolean {
  const bare = phrase.replace(/（[^）]*）|“[^”]*”/g, '');
  if (bare.length === 0 || /^[的和与及、\d]/.test(bare)) return false;
  if (/要(?!求)|必须|务必|应当/.test(bare.replace(/[重主需紧首]要/g, ''))) return false;
  const loose = bare.replace(
    /一把手|对口|对外|在职|在岗|在编|在校|在座|在建|在册|在家|在外|从业|为主|党外|所在|所属|所有|派驻|驻在|以上|以下|主管|分管|从事/g,
    '',
  );
  if (
    /[把将被让使在从向对为]/.test(loose) ||
    /^(?:以|由|是|有(?!关)|不|也|都|再|又|既|就(?:是|要)|抓|管|选|用|这|那|哪|谁|其实|只有|只要|如果|一些|有些|有的|个别|少数|部分)/.test(
      loose,
    )
  )
    return false;
  return !/(?:不能|不得|不要|绝不|决不|(?<!其)他|她|提出|指出|强调|是|把|被|使得|让|进行|开展|加强|推进|落实|取得|成为|作为|存在|发现|觉得|认为|希望|必须|务必|提高|提升|建立|完善|抓好|做好|强化|关系到|直接(?!责任|负责)|要求|需要|离不开|培养|激发|调动|引导|组织发动|帮助|支持|服务于|面对|汇聚|凝聚|确保|关心|爱护|教育引导|选优配强|配齐配强|建强|带动|动员)/.test(
    bare.replace(/一把手/g, ''),
  );
}

/** Actors listed with commas before this one (各乡镇、各街道，县直各部门要…) belong to it. */
function withList(context: Context, start: number): number {
  const { text, sentences } = context.syntax;
  let from = start;
  for (let step = 0; step < 3; step++) {
    if (text.charAt(from - 1) !== '，' || from < 3) return from;
    const before = clauseStart(context.syntax, from - 1);
    const sentence = sentenceAt(context.syntax, from - 1).start;
    if (before < sentence || sentences.length === 0) return from;
    const clean = skipOpeners(context, before, from - 1);
    const phrase = text.slice(clean, from - 1);
    if (
      phrase.length < 2 ||
      phrase.length > 30 ||
      phrase.includes('的') ||
      !endsActor(context.lexicon, context.syntax, clean, from - 1) ||
      !isNounPhrase(phrase)
    )
      return from;
    from = clean;
  }
  return from;
}

/** A clause whose own words before the modal already say something of another subject. */
export const isLate = (pieces: string): boolean =>
  pieces.length > 26 ||
  (pieces !== '' &&
    !isAdverbial(pieces) &&
    !OPENERS.test(pieces) &&
    !/^(?:都|也|更|还|但|而|就|在|对|要|既|又|首先|决|绝|坚决)/.test(pieces));

/** The clause before is an actor and nothing else (县市区委书记，必须…; 各单位作为责任主体，要…). */
export function actorBefore(context: Context, clause: number, pieces: string): Bound | null {
  const { text } = context.syntax;
  if (text.charAt(clause - 1) !== '，' && text.charAt(clause - 1) !== '：') return null;
  if (pieces !== '' && !isAdverbial(pieces) && !/^(?:但|而|更|也|都|就|还)/.test(pieces)) return null;
  const before = clauseStart(context.syntax, clause - 1);
  const start = skipOpeners(context, before, clause - 1);
  const phrase = text.slice(start, clause - 1);
  if (phrase.length > MAX_ACTOR + 20 || phrase.length < 2) return null;
  const role = /(?:作为|身为|是)[^，。；]{2,40}$/.exec(phrase);
  const end = role === null ? clause - 1 : start + role.index;
  if (end - start < 2) return asRole(context, before, clause - 1);
  const audience = audienceAt(context, start, end);
  if (audience !== null && audience === end) return { actor: { start, end }, audience: true };
  if (endsActor(context.lexicon, context.syntax, start, end) && isNounPhrase(text.slice(start, end)))
    return { actor: { start: withList(context, start), end }, audience: false };
  return conditioned(context, start, end);
}

/** 基层干部接到求助，必须…: the actor with the case that binds it. */
function conditioned(context: Context, start: number, limit: number): Bound | null {
  const { text } = context.syntax;
  const found = CASE.exec(text.slice(start, limit));
  if (found === null) return null;
  const end = start + found.index;
  return end - start >= 2 &&
    endsActor(context.lexicon, context.syntax, start, end) &&
    isNounPhrase(text.slice(start, end))
    ? { actor: { start: withList(context, start), end }, audience: false }
    : null;
}

const CASE = /(?:接到|接报|接警|收到|发现|遇有|遇到|一旦|凡是|在[^，]{2,20}[时中前后]$)/;

/** 作为县市区委书记，要…: the role is the actor. */
function asRole(context: Context, before: number, end: number): Bound | null {
  const { text } = context.syntax;
  const lead = /^(?:作为|身为)(?:一名|一个|一位)?/.exec(text.slice(before, end));
  if (lead === null) return null;
  const start = before + lead[0].length;
  return endsActor(context.lexicon, context.syntax, start, end) && isNounPhrase(text.slice(start, end))
    ? { actor: { start, end }, audience: false }
    : null;
}
