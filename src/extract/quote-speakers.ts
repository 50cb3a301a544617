/**
 * Who says a quotation: a voice and a verb of saying before the mark (总书记指出：“…”), a source named by the way
 * (用鲁迅先生的话说，“…”), or a voice right before and a noun of saying behind (省委“…”的要求).
 */
import { compounds } from '../source/compounds.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { SURNAMES } from '../lexicon/surnames.js';
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import type { Quotation } from './quote-governors.js';
import { skipWordsBack } from './word-runs.js';
import { adduced, lawOf, namedBook, namedSource, titled } from './quote-sources.js';
import { pointedBack } from './quote-pointed-back.js';
import {
  CALLED_SO,
  SENTENCE_STOPS,
  attributed,
  characterized,
  goesOnSaying,
  told,
  toldBehind,
  MIN_SAYING,
} from './quote-told.js';
import { isPerson, isSomebody } from './quote-people.js';
import { type Cited, SUBJECT_STOPS, lastVoice, leaderIn, subjectOf, tellsDeed, voiceIn } from './quote-voices.js';

/** How far before a quotation its voice may stand, in characters. */
const MAX_LEAD = 120;

const LEADS_IN = characters('：，要');

const COLON = characters('：');

const SAYING_BEHIND = wordSet(compounds(['', '的'], '要求 论断 论述 指示 号召 教导 告诫 嘱托 殷切 重要'.split(' ')));

/** 提出以“…”的要求…. */
const WITH = characters('以');

/** “…”的“四力”要求: the name of what was demanded may stand between. */
const DEMANDED = opening(/的?(?:“[^”]{1,8}”)?(?:总?要求|号召|论断|指示|嘱托)/, '的“总要号论指嘱');

const isDemanded = (keyed: Keyed, end: number): boolean => DEMANDED.test(keyed, end);

/** Somebody's words: a voice and a verb of saying lead up to the mark, with 的要求 or the like behind it where the verb is 提出. */
export function citation(context: Context, quotation: Quotation): Cited | null {
  const { syntax } = context;
  const { start, end } = quotation;
  const from = Math.max(sentenceAt(syntax, start).start, start - MAX_LEAD);
  const asked = beforeAsked(syntax, from, quotation);
  const isAsked = asked !== null && asks(context, asked);
  const lead = isAsked && saidBefore(context, from, asked.start) !== null ? asked.start : start;
  const source =
    namedSource(syntax, from, start) ??
    lawOf(syntax, from, quotation, asked !== null && (isAsked || asked.end < start) ? asked.start : start);
  if (source !== null) return source;
  const demanded = end - start - 2 >= MIN_SAYING && isDemanded(syntax, end);
  const said = saidBefore(context, from, demanded && WITH.has(syntax, start - 1) ? start - 1 : lead);
  if (said === null)
    return (
      addressed(context, from, quotation) ??
      told(syntax, from, quotation) ??
      attributed(syntax, from, quotation) ??
      adduced(syntax, from, quotation) ??
      pointedBack(syntax, quotation) ??
      toldBehind(context, quotation) ??
      characterized(context, from, quotation) ??
      goesOnSaying(context, from, quotation) ??
      namedBook(syntax, from, start) ??
      titled(syntax, from, quotation)
    );
  const isShort =
    lead === start &&
    !isSaying(syntax, quotation) &&
    !isSentence(syntax, quotation) &&
    !(said.verb !== '提出' && isOfHalves(syntax, quotation));
  if (
    isShort &&
    !isOfOld(syntax, from, said, quotation) &&
    !LEADS_IN.has(syntax, start - 1) &&
    SAYING_BEHIND.startingAt(syntax, end) < 0
  )
    return OLD.has(said.verb)
      ? namedBook(syntax, from, start)
      : SAID_TO.startingAt(syntax, said.at) < 0
        ? null
        : addressed(context, from, quotation);
  const voice =
    personBefore(syntax, from, said) ??
    voiceBefore(context, from, said.at) ??
    namedBefore(syntax, from, said.at, quotation);
  if (voice === null && (isLostName(syntax, from, said.at, start) || tellsDeed(syntax, from, said.at)))
    return { speaker: null, verb: said.verb };
  const isProverb = voice !== null && end - start - 2 < MIN_SAYING && FOLK.test(voice);
  if (voice === null)
    return (
      demandedByBody(context, from, said, quotation) ??
      wantedByOpener(syntax, from, said, quotation) ??
      namedBook(syntax, from, start)
    );
  if (isProverb && !LEADS_IN.has(syntax, start - 1)) return namedBook(syntax, from, start);
  return { speaker: voice, verb: said.verb };
}

/** 曰, 云: nothing but words is told so, however short. */
const OLD = new Set(['曰', '云']);

/** 古人讲“民以食为天”. */
const OLD_SPEAKERS = wordSet('古人 先贤 先哲 老子 孔子 孟子 荀子 韩非子');
const LEAST_OF_OLD = 5;
const OF = characters('的');
const isOfOld = (keyed: Keyed, from: number, { at }: Said, { start, end }: Span): boolean =>
  end - start - 2 >= LEAST_OF_OLD && !OF.has(keyed, start - 1) && OLD_SPEAKERS.endingAt(keyed, at) >= from;

/** What an actor is asked for: 各级党组织要“…”. */
const MODALS = wordSet('要 必须 应当 应该 应 务必 须 不得 都要 也要 就要 一定要 更要');
/** Actors that are called so only in what is said of all: 我们党, 军队. */
const EVERYBODY = wordSet('我们 大家 我们党 全党 军队 政协 青年 广大青年 青年干部 各级 各地各部门 各地区各部门');
/** Without a modal the quotation holds the predicate: 《监督法》规定，人大常委会“依法行使监督职权”. */
const MIN_PREDICATE = 8;

/** The subject behind a verb of saying of whom the quotation tells what is asked, up to the end of the clause: 强调，各级党组织要“…”。 */
function beforeAsked(keyed: Keyed, from: number, { start, end }: Span): Span | null {
  const length = end - start - 2;
  if (length < MIN_TOLD_OF || !(SENTENCE_MARKS.has(keyed, end) || SENTENCE_MARKS.has(keyed, end - 2))) return null;
  const modal = MODALS.endingAt(keyed, start);
  const to = modal < from ? start : modal;
  if (to === start && length < MIN_PREDICATE) return null;
  const subject = SUBJECT_STOPS.behindLast(keyed, to, Math.max(from, to - MAX_ADDRESSEE));
  const isLedTo = COMMA.has(keyed, subject - 1) || COLON.has(keyed, subject - 1);
  return isLedTo && to - subject >= 2 ? { start: subject, end: to } : null;
}

const asks = ({ syntax, lexicon }: Context, { start, end }: Span): boolean =>
  EVERYBODY.startingAt(syntax, start) === end || endsActor(lexicon, syntax, start, end);

/** 省厅要求我们“…”: what a body wants of us, or of those it names. */
function demandedByBody(context: Context, from: number, said: Said, quotation: Quotation): Cited | null {
  const { syntax, lexicon } = context;
  const subject = SAID_TO.startingAt(syntax, said.at) < 0 ? null : subjectOf(syntax, from, said.at);
  const at = said.at - (subject?.length ?? 0);
  const isBody = subject !== null && (BODY.test(subject) || endsActor(lexicon, syntax, at, said.at));
  return isBody && quotation.end - quotation.start - 2 >= MIN_CLAUSES ? { speaker: subject, verb: said.verb } : null;
}

/** 孙主任肯定了我们的工作，也点了问题，要求我们“…”: who opens the sentence, where no clause between speaks of another. */
function wantedByOpener(keyed: Keyed, from: number, said: Said, { start, end }: Quotation): Cited | null {
  if (SAID_TO.startingAt(keyed, said.at) < 0 || end - start - 2 < MIN_CLAUSES) return null;
  const opens = Math.max(from, SENTENCE_STOPS.behindLast(keyed, said.at, from));
  const clauses = keyed.text.slice(opens, said.at).split('，');
  const own = clauses.pop();
  const [first = '', ...others] = WHEN.test(clauses[0] ?? '') ? clauses.slice(1) : clauses;
  const speaker = OPENER.exec(first)?.[1];
  if (own !== '' || speaker === undefined || others.some((clause) => !GOES_ON.test(clause))) return null;
  return { speaker, verb: said.verb };
}
const WHEN = /^(?:刚才|刚刚|会上|今天|昨天|上午|下午|前天|上周|前不久|这次|会前)$/;
const OPENER = new RegExp(
  `^(?:刚才|刚刚|会上|今天|昨天|上午|下午)?([${SURNAMES}][一-龥]{0,2}?(?:副)?(?:书记|主席|总理|省长|市长|县长|区长|镇长|乡长|州长|部长|厅长|局长|院长|校长|所长|主任|董事长|总经理|总|政委|司令|会长|秘书长|组长|处长|科长|站长|队长)(?:[一-龥]{2,3}同志)?|[${SURNAMES}][一-龥]{1,2}同志|[Xx×某*]{1,4}(?:书记|市长|县长|主任|局长))`,
);
/** 也点了问题, 看了三个站: the clause goes on with what the same one did. */
const GOES_ON = /^(?:也|还|并|又|既|同时|对|就|从|向|给|为|[一-龥]{1,4}了|[一-龥]{1,3}(?:地|于|到|着))/;

/** 强调：“…” at the head of a sentence: somebody's words, whose name was taken out. */
const isLostName = (keyed: Keyed, from: number, verb: number, start: number): boolean =>
  COLON.has(keyed, start - 1) &&
  LOST_BEFORE.skip(keyed, from, verb) === verb &&
  (from === 0 || SENTENCE_STOPS.has(keyed, from - 1) || LINE_END.has(keyed, from - 1));

const LOST_BEFORE = characters(' 　曾多次反复还');

const LINE_END = characters('\n');

/** 老话讲“人心齐，泰山移”: a short saying of nobody's is a maxim. */
const FOLK = /[话谚语训言诗]$|^(?:群众|老百姓|有人)/;

/** A quotation of some length, or of two clauses (“修身立德，以启后学”), or one that states something: “水利是农业的命脉”. */
const isSaying = (keyed: Keyed, { start, end }: Span): boolean =>
  end - start - 2 >= MIN_SAYING ||
  (end - start - 2 >= MIN_CLAUSES && (COMMA.find(keyed, start, end) < end || IS.find(keyed, start, end) < end));

const IS = characters('是');

/** 强调“空谈误国、实干兴邦”; what is 提出 so may be a name. */
const isOfHalves = (keyed: Keyed, { start, end }: Span): boolean =>
  end - start - 2 >= MIN_CLAUSES && DUN.find(keyed, start, end) < end;

const DUN = characters('、');

/** A person by name or calling whom the clause is about: 大诗人白居易说, not 诗. */
function personBefore(keyed: Keyed, from: number, { verb, at }: Said): string | null {
  const subject = subjectOf(keyed, from, at);
  const name = OLD.has(verb) ? subject?.replace(POEM, '') : subject;
  return name !== undefined && name !== null && isPerson(name) ? name : null;
}
/** 王安石诗曰. */
const POEM = /(?<=^[一-龥]{2,4})诗$/u;

const MIN_CLAUSES = 7;

/** “水利是农业命脉”; a name says nothing of anything: “绿色银行”. */
const isSentence = (keyed: Keyed, { start, end }: Span): boolean =>
  end - start - 2 >= MIN_SENTENCE && VERBAL.find(keyed, start + 2, end - 2) < end - 2 && SENTENCE_MARKS.has(keyed, end);
const MIN_SENTENCE = 6;
const VERBAL = characters('是要不必如靠为有');
const SENTENCE_MARKS = characters('，。；！');

/** Verbs of saying that name whom they are said to. */
const SAID_TO = wordSet('要求 勉励 嘱咐 叮嘱 嘱托 号召 希望 告诫 教导 鼓励 提醒 激励 寄语 期望');

const OFFICE_ENDS = /(?:书记|主席|总理|主任|董事长|总经理|[省市县区镇乡州部厅局院校所]长)$/;

/** Whom something is said to, in characters. */
const MAX_ADDRESSEE = 14;

/** 战士, 师生, 青年, 乡亲们. */
const PEOPLE_ENDS = characters('士员生们人众民师年兵友女');

const ALL = wordSet('大家 我们 全镇 全县 全市 全区 全乡 全村 全校 全院 全局 全公司 各地 各级 各方面');

/** 要求广大干部“…”, 告诫战士，“…”: whom it is said to stands between the verb and the mark. */
function addressed(context: Context, from: number, quotation: Quotation): Cited | null {
  const { syntax, lexicon } = context;
  const { start } = quotation;
  if (quotation.end - start - 2 < MIN_CLAUSES) return null;
  const to = COMMA.has(syntax, start - 1) ? start - 1 : start;
  const clause = SUBJECT_STOPS.behindLast(syntax, to, from);
  const at = SAID_TO.first(syntax, Math.max(clause, to - MAX_ADDRESSEE - 2), to);
  const end = at < 0 ? -1 : SAID_TO.startingAt(syntax, at);
  if (end < 0 || to - end < 2) return null;
  const isAll = ALL.startingAt(syntax, end) === to;
  if (!isAll && !PEOPLE_ENDS.has(syntax, to - 1) && !endsActor(lexicon, syntax, end, to)) return null;
  const subject = skipWordsBack(HOW_SAID, syntax, at, clause);
  const verb = syntax.text.slice(at, end);
  // 最高法院周强院长要求我们“…”: one who holds an office; what our own committee wants of us is read below.
  const office = isAll ? voiceIn(syntax, Math.max(clause, from), subject) : null;
  const voice = isAll
    ? office !== null && OFFICE_ENDS.test(office)
      ? office
      : null
    : (voiceBefore(context, from, at) ?? guestBefore(syntax, from, subject));
  return voice === null ? wantedByOpener(syntax, from, { at: subject, verb }, quotation) : { speaker: voice, verb };
}

/** The voice of a verb of saying; one that goes on behind a quotation has the voice of that one: 强调“…”，要求…“…”. */
function voiceBefore(context: Context, from: number, to: number): string | null {
  const { syntax } = context;
  const own = COMMA.behindLast(syntax, to, from);
  // 总书记在“七一”讲话中指出.
  const close = CLOSING_QUOTE.behindLast(syntax, to, own);
  const leader = close > own ? leaderIn(syntax, own, close) : null;
  if (leader !== null) return leader;
  const near = voiceIn(syntax, own, to);
  if (near !== null || own <= from || !CLOSING_QUOTE.has(syntax, own - 2))
    return near ?? lastVoice(syntax, from, to) ?? pronounBefore(syntax, from, to);
  const open = rowStart(syntax, own - 2, from);
  const said = open > from ? saidBefore(context, from, open) : null;
  // 总书记把信念称为精神上的“钙”，强调“…”: the one who calls it so goes on.
  if (said === null) return lastVoice(syntax, from, to) ?? callerBefore(syntax, from, open);
  return voiceBefore(context, from, said.at);
}

function callerBefore(keyed: Keyed, from: number, open: number): string | null {
  const clause = Math.max(from, SUBJECT_STOPS.behindLast(keyed, open, from));
  return CALLED_SO.test(keyed, clause, open) ? leaderIn(keyed, clause, open) : null;
}

/** 他反复强调“…”: named in a sentence before. */
function pronounBefore(keyed: Keyed, from: number, to: number): string | null {
  const subject = subjectOf(keyed, from, to);
  return subject === '他' || subject === '她' ? subject : null;
}

/** Where the row of quotations (“甲”“乙”) opens whose last closing mark stands at the place. */
function rowStart(scan: Scan, closing: number, floor: number): number {
  let open = (scan.partners[closing] ?? 0) - 1;
  while (open > floor && CLOSING_QUOTE.has(scan, open - 1)) open = (scan.partners[open - 1] ?? 0) - 1;
  return open;
}

const CLOSING_QUOTE = characters('”');

/** Last characters of bodies that make demands: 税务总局, 国家林草局. */
const BODY = /[局部委厅办院府会组署行省市县]$|[省市县区乡镇局委厅部]里$|^上级$/;

/** Without a voice that is known, whoever the clause is about: before a colon, or a body that demands. */
function namedBefore(keyed: Keyed, from: number, to: number, { start, end }: Quotation): string | null {
  if (COLON.has(keyed, start - 1)) return subjectOf(keyed, from, to);
  const isLedTo = COMMA.has(keyed, start - 1) || (OUGHT.has(keyed, start - 1) && COMMA.has(keyed, start - 2));
  if (isLedTo && end - start - 2 >= MIN_TOLD_OF) return guestBefore(keyed, from, to);
  const subject = isDemanded(keyed, end) ? subjectOf(keyed, from, to) : null;
  return subject !== null && BODY.test(subject) ? subject : null;
}

/** A shorter quotation behind a comma is a name: 县里提出，“工业强县”不动摇. */
const MIN_TOLD_OF = 6;

/** A name that is still to be filled in. */
const BLANK_NAME = /^(?:\{\{[^{}]+\}\}|【[^【】]+】)/;

/** Whoever says it before a comma: 王书记前天来镇里时讲，“…”, {{姓名}}说，“…”, 一位老兵说，“…”; not 我们常说，“…”. */
function guestBefore(keyed: Keyed, from: number, to: number): string | null {
  const clause = keyed.text.slice(SUBJECT_STOPS.behindLast(keyed, to, from), to);
  const blank = BLANK_NAME.exec(clause);
  if (blank !== null) return blank[0];
  const subject = subjectOf(keyed, from, to);
  return subject !== null && isSomebody(subject) ? subject : null;
}

/** What may stand between a verb of saying and the mark: 指出，我们要：. */
const AFTER_SAID =
  /(?:[一-龥]{2,5}(?=要)|我们?|大家|全党|各级|领导干部|年轻干部)?(?:这样)?(?:一?句(?:老?话|俗话)?|[得的][好对])?[的，：要过了道]*$/;

const MAX_AFTER_SAID = 16;

const SAID_PARTICLES = characters('的，：要过了道');

/** Last characters of what else may stand there: 我们, 全党, 这样, 一句话, 说得好. */
const AFTER_SAID_ENDS = characters('我们家党级部样句话好对');

const OUGHT = characters('要');

/** Adverbs before a verb of saying. */
const HOW_SAID = wordSet(
  '曾 曾经 多次 反复 明确 深刻 特别 再次 一再 专门 鲜明 响亮 率先 首次 郑重 谆谆 经常 经 常 就曾 又 还 也 亦 更',
);

const MAX_HOW_SAID = 12;

interface Said {
  readonly verb: string;
  /** Where the verb and its adverbs begin. */
  readonly at: number;
}

/** 对干部来说，“…”: for whom it holds, said by nobody. */
const SEEN_BY = wordSet('来说 来讲 而言');

/** The verb of saying that leads up to the mark. */
function saidBefore({ syntax, lexicon }: Context, from: number, start: number): Said | null {
  for (let end = afterSaid(syntax, from, start); end <= start; end++) {
    const hit = lexicon.citations.endingAt(syntax, end);
    if (hit === null || hit.start < from || SEEN_BY.endingAt(syntax, hit.end) >= from) continue;
    const floor = Math.max(from, hit.start - MAX_HOW_SAID);
    return { verb: hit.value.text, at: skipWordsBack(HOW_SAID, syntax, hit.start, floor) };
  }
  return null;
}

/** Where the words between a verb of saying and the mark begin, if there is such a verb. */
function afterSaid(keyed: Keyed, from: number, start: number): number {
  const floor = Math.max(from, start - MAX_AFTER_SAID);
  let at = start;
  while (at > floor && SAID_PARTICLES.has(keyed, at - 1)) at--;
  if (!AFTER_SAID_ENDS.has(keyed, at - 1) && OUGHT.find(keyed, at, start) === start) return at;
  return start - (AFTER_SAID.exec(keyed.text.slice(floor, start))?.[0].length ?? 0);
}

const COMMA = characters('，');
