/**
 * Who says a quotation: a voice and a verb of saying before the mark (总书记指出：“…”), a source named by the way
 * (用鲁迅先生的话说，“…”), or a voice right before and a noun of saying behind (省委“…”的要求).
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet, type WordSet } from '../source/word-set.js';
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import { endsActor } from './actors.js';
import type { Context } from './context.js';
import type { Quotation } from './quote-governors.js';
import { joined, skipWordsBack } from './word-runs.js';

/** Somebody's words; the speaker as written, the verb of saying where there is one. */
export interface Cited {
  readonly speaker: string | null;
  readonly verb: string | null;
}

/** How far before a quotation its voice may stand, in characters. */
const MAX_LEAD = 120;
/** A shorter quotation is a name, not a saying, unless the words around it tell. */
const MIN_SAYING = 10;

const LEADS_IN = characters('：，要');
const COLON = characters('：');
const SAYING_BEHIND = wordSet(joined(['', '的'], '要求 论断 论述 指示 号召 教导 告诫 嘱托 殷切 重要'.split(' ')));

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
  const source = namedSource(syntax, from, start);
  if (source !== null) return source;
  const demanded = end - start - 2 >= MIN_SAYING && isDemanded(syntax, end);
  const said = saidBefore(context, from, demanded && WITH.has(syntax, start - 1) ? start - 1 : start);
  if (said === null)
    return (
      addressed(context, from, quotation) ??
      told(syntax, from, quotation) ??
      attributed(syntax, from, quotation) ??
      toldBehind(context, quotation)
    );
  if (!isSaying(syntax, quotation) && !LEADS_IN.has(syntax, start - 1) && SAYING_BEHIND.startingAt(syntax, end) < 0)
    return null;
  const voice = voiceBefore(context, from, said.at) ?? namedBefore(syntax, from, said.at, quotation);
  if (voice === null && isLostName(syntax, from, said.at, start)) return { speaker: null, verb: said.verb };
  const isProverb = voice !== null && end - start - 2 < MIN_SAYING && FOLK.test(voice);
  if (voice === null || (isProverb && !LEADS_IN.has(syntax, start - 1))) return null;
  return { speaker: voice, verb: said.verb };
}

/** 强调：“…” at the head of a sentence: somebody's words, whose name was taken out. */
const isLostName = (keyed: Keyed, from: number, verb: number, start: number): boolean =>
  COLON.has(keyed, start - 1) &&
  LOST_BEFORE.skip(keyed, from, verb) === verb &&
  (from === 0 || SENTENCE_STOPS.has(keyed, from - 1) || LINE_END.has(keyed, from - 1));
const LOST_BEFORE = characters(' 　曾多次反复还');
const LINE_END = characters('\n');

/** 老话讲“人心齐，泰山移”: a short saying of nobody's is a maxim. */
const FOLK = /[话谚语训言诗]$|^(?:古人|先贤|先哲|群众|老百姓|有人)/;

/** A quotation of some length, or of two clauses: “修身立德，以启后学”. */
const isSaying = (keyed: Keyed, { start, end }: Span): boolean =>
  end - start - 2 >= MIN_SAYING || (end - start - 2 >= MIN_CLAUSES && COMMA.find(keyed, start, end) < end);
const MIN_CLAUSES = 7;

/** Verbs of saying that name whom they are said to. */
const SAID_TO = wordSet('要求 勉励 嘱咐 叮嘱 嘱托 号召 希望 告诫 教导 鼓励 提醒 激励 寄语 期望');
/** Whom something is said to, in characters. */
const MAX_ADDRESSEE = 14;

/** 要求广大干部“…”, 勉励青年“…”: whom it is said to stands between the verb and the mark. */
function addressed(context: Context, from: number, quotation: Quotation): Cited | null {
  const { syntax, lexicon } = context;
  const { start, clause } = quotation;
  if (quotation.end - start - 2 < MIN_CLAUSES) return null;
  const at = SAID_TO.first(syntax, Math.max(from, clause, start - MAX_ADDRESSEE - 2), start);
  const end = at < 0 ? -1 : SAID_TO.startingAt(syntax, at);
  if (end < 0 || start - end < 2 || !endsActor(lexicon, syntax, end, start)) return null;
  const voice = voiceBefore(context, from, at);
  return voice === null ? null : { speaker: voice, verb: syntax.text.slice(at, end) };
}

/** The voice of a verb of saying; one that goes on behind a quotation has the voice of that one: 强调“…”，要求…“…”. */
function voiceBefore(context: Context, from: number, to: number): string | null {
  const { syntax } = context;
  const own = COMMA.behindLast(syntax, to, from);
  const near = voiceIn(syntax, own, to);
  if (near !== null || own <= from || !CLOSING_QUOTE.has(syntax, own - 2)) return near ?? lastVoice(syntax, from, to);
  const open = (syntax.partners[own - 2] ?? 0) - 1;
  const said = open > from ? saidBefore(context, from, open) : null;
  return said === null ? lastVoice(syntax, from, to) : voiceBefore(context, from, said.at);
}

const CLOSING_QUOTE = characters('”');

/** Last characters of bodies that make demands: 税务总局, 国家林草局. */
const BODY = /[局部委厅办院府会组署行省市县]$/;

/** Without a voice that is known, whoever the clause is about: before a colon, or a body that demands. */
function namedBefore(keyed: Keyed, from: number, to: number, { start, end }: Quotation): string | null {
  if (COLON.has(keyed, start - 1)) return subjectOf(keyed, from, to);
  if (COMMA.has(keyed, start - 1) && isSaying(keyed, { start, end })) return guestBefore(keyed, from, to);
  const subject = isDemanded(keyed, end) ? subjectOf(keyed, from, to) : null;
  return subject !== null && BODY.test(subject) ? subject : null;
}

/** A name that is still to be filled in. */
const BLANK_NAME = /^(?:\{\{[^{}]+\}\}|【[^【】]+】)/;
/** Whoever says it on some occasion: 王书记前天来镇里时讲，“…”, {{姓名}}说，“…”; not 我们常说，“…”. */
function guestBefore(keyed: Keyed, from: number, to: number): string | null {
  const clause = keyed.text.slice(SUBJECT_STOPS.behindLast(keyed, to, from), to);
  const blank = BLANK_NAME.exec(clause);
  if (blank !== null) return blank[0];
  const subject = OCCASION.test(clause) ? subjectOf(keyed, from, to) : null;
  return subject === null || NO_GUEST.test(subject) ? null : subject;
}
const OCCASION = /(?:来|到|在)[^，]{1,16}(?:时|期间|的时候|会上)$/;
const NO_GUEST = /^(?:我|咱|你|大家|人们|这|那|有些|来|到|在)|[的和是]$/;

/** What may stand between a verb of saying and the mark: 指出，我们要：. */
const AFTER_SAID =
  /(?:[一-龥]{2,5}(?=要)|我们|大家|全党|各级|领导干部|年轻干部)?(?:这样)?(?:一?句(?:老?话|俗话)?)?[的，：要过了道]*$/;
const MAX_AFTER_SAID = 16;
const SAID_PARTICLES = characters('的，：要过了道');
/** Last characters of what else may stand there: 我们, 全党, 这样, 一句话. */
const AFTER_SAID_ENDS = characters('们家党级部样句话');
const OUGHT = characters('要');

/** Adverbs before a verb of saying. */
const HOW_SAID = wordSet('曾 曾经 多次 反复 明确 深刻 特别 再次 一再 专门 谆谆 经常 常 就曾 又 还 也 更');
const MAX_HOW_SAID = 12;

interface Said {
  readonly verb: string;
  /** Where the verb and its adverbs begin. */
  readonly at: number;
}

/** The verb of saying that leads up to the mark. */
function saidBefore({ syntax, lexicon }: Context, from: number, start: number): Said | null {
  for (let end = afterSaid(syntax, from, start); end <= start; end++) {
    const hit = lexicon.citations.endingAt(syntax, end);
    if (hit === null || hit.start < from) continue;
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

/** A source that is named by the way: the words that end it, and the pattern whose first group is the source. */
interface Source {
  readonly tails: WordSet;
  readonly pattern: RegExp;
}

function source(lead: string, tails: readonly string[]): Source {
  return { tails: wordSet(tails), pattern: new RegExp(`${lead}(?:${tails.join('|')})[，：]?$`) };
}

/** 用鲁迅先生的话说，“…”; 正如雅斯贝尔斯所言，“…”; 培根有句名言：“…”. */
const SOURCES: readonly Source[] = [
  source(
    '(?:用|借用|套用|引用|按照?)([^，。；：]{2,12}?)',
    joined(joined(['的话', '的一句话'], ['', '来']), joined(['', '说', '讲', '概括'], ['', '就是'])),
  ),
  source(
    '(?:正如|诚如|恰如|就像|正像|如)([^，。；：]{2,14}?)',
    joined('所言 所说 所讲 所写 说的 讲的'.split(' '), ['', '那样']),
  ),
  source(
    '(?:^|[，。；！？])([^，。；：]{2,14}?)(?:[里中]?早?曾?有一?句?|的一?句|的)',
    joined('名言 古训 诗 老话 俗话 格言 话说得好'.split(' '), ['', '说得好', '是', '说']),
  ),
  // 特别是老刘那句“…”.
  source(
    '(?:特别是|尤其是|记得|想起|还有)?(?!我们|大家|还是|就是|常说)([^，。；：]{2,10}?)',
    joined(['那', '说的那', '讲的那', '的那'], ['句', '句话', '番话', '段话']),
  ),
];
/** 群众有句话说得好. */
const SAYS_WELL = /有一?句.*?([说讲])(?:得好|的好)?[，：]?$/;
const INTRODUCING = characters('，：');

function namedSource(keyed: Keyed, from: number, start: number): Cited | null {
  const end = INTRODUCING.has(keyed, start - 1) ? start - 1 : start;
  for (const { tails, pattern } of SOURCES) {
    if (tails.endingAt(keyed, end) < from) continue;
    const found = pattern.exec(keyed.text.slice(from, start));
    if (found !== null) return { speaker: found[1] ?? null, verb: SAYS_WELL.exec(found[0])?.[1] ?? null };
  }
  return null;
}

/** Leaders, with the titles that may follow each name. */
const LEADERS: Readonly<Record<string, string>> = {
  习近平: '总书记 主席 同志',
  总书记: '',
  毛泽东: '同志',
  毛主席: '',
  邓小平: '同志',
  江泽民: '同志',
  胡锦涛: '同志',
  周恩来: '总理 同志',
  李克强: '总理',
  李强: '总理',
};
const OFFICES =
  '书记 主席 总理 省长 市长 县长 区长 镇长 乡长 州长 部长 厅长 局长 院长 校长 所长 主任 董事长 总经理'.split(' ');
const PAPERS = '报告 决定 会议 全会 意见 章程 党章 宪法 公报 规划 讲话 社论 批示 指示精神'.split(' ');
const ORGANS = '党委 党组 指挥部'.split(' ');
const ELDERS = '老一辈 前辈 先辈 祖辈'.split(' ');
const OTHERS = `党中央 中央 国务院 省政府 古人 先贤 先哲 老子 孔子 孟子 荀子 韩非子 马克思 恩格斯 列宁 雷锋 焦裕禄
  俗话 老话 常言 民谚 谚语 古语 古训 有句话 有句老话 群众 老百姓 诗 诗人 哲人 有人`.split(/\s+/);
/** Committees, and those who speak for them: 市委, 市委主要领导. */
const COMMITTEES = '省委 市委 县委 区委'.split(' ');
const LEADS = '(?:(?:主要|有关|分管)?(?:领导|负责同志|负责人)(?:同志)?)?';
/** One of these is in every voice. */
const VOICE_WORDS = wordSet([
  ...Object.keys(LEADERS),
  ...OFFICES,
  ...PAPERS,
  ...ORGANS,
  ...ELDERS,
  ...OTHERS,
  ...COMMITTEES,
  '党的',
]);
const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
/** Whose words are cited, with what may stand around the name or office. */
const VOICE = new RegExp(
  `(?:${[
    ...Object.entries(LEADERS).map(([name, titles]) => `${name}${anyOf(titles.split(' '))}?`),
    `[^，。；：“”、]{0,12}${anyOf(OFFICES)}(?:[一-龥X×某]{2,3}同志)?`,
    '党的[^，。；：“”]{1,8}(?:报告|决议|决定|全会|大会)?',
    `[^，。；：“”、]{0,12}${anyOf(PAPERS)}`,
    `[^，。；：“”、]{0,8}${anyOf(ORGANS)}(?:领导)?`,
    `${anyOf(ELDERS)}[^，。；：“”、]{0,6}`,
    ...OTHERS,
    `${anyOf(COMMITTEES)}${LEADS}`,
  ].join('|')})(?=[^，。；：“”]{0,40}$)`,
);

const SUBJECT_STOPS = characters('，；：。！？');
/** When, where or to whom it was said, behind the subject; one at a time, since such pieces one after another are read in too many ways. */
const CIRCUMSTANCE =
  /(?:昨晚|昨天|前天|前几天|前不久|不久前|上周|上个?月|近日|日前|今天|刚才|(?:来|到)[^，在]{1,16}(?:时|期间|的时候)|曾经?|就|又|还|当面|当场|当众|亲口|私下里?|悄悄|反复|多次|一再|直接|曾当面|在[^，]{2,20}(?:时|上|中|会上)?|对[^，]{1,12}|跟我们?|向我们?|和我|给我们?|[里中]?早?曾?就?有(?:这样)?(?:的?一)?[句段番]|动情地|深有感触地|感慨地|[^，]{1,4}地)$/;
const MOST_CIRCUMSTANCES = 6;

function withoutCircumstances(clause: string): string {
  let rest = clause;
  for (let count = 0; count < MOST_CIRCUMSTANCES; count++) {
    const shorter = rest.replace(CIRCUMSTANCE, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const RECALLING = /^(?:正如|就像|如同|记得|前不久|有一次|那天|刚才|上周|昨天|昨晚)?(?:有一?[位个名](?=[^，]{2,}))?/;
const NO_SUBJECT = /(?:必须|务必|主要|就是|重点|关键|要)$/;

/** Whoever the clause is about: 一位干了三十年的老站长说：“…”. */
function subjectOf(keyed: Keyed, from: number, to: number): string | null {
  const told = keyed.text.slice(SUBJECT_STOPS.behindLast(keyed, to, from), to);
  const clause = withoutCircumstances(told).replace(RECALLING, '');
  return clause.length >= 2 && clause.length <= 20 && !NO_SUBJECT.test(clause) ? clause : null;
}

/** Words of saying that do not stand right before the mark: 撂下一句话：“…”, 说得好：“…”. */
const TELLS =
  /(?:话|讲|说|指出|强调|要求|提出|叮嘱|交代|常言|有云|题词|寄语|批示|写道|感慨|感叹|告诫|问|喊|回答|嘱咐|吩咐|留言|比方|所言|反映|坦言|直言|笑谈|传颂|流传|唱|宣告|宣示|来信|写信|短信|名言|告诉)/;
const DEFINES =
  /(?:目标|主题|口号|要求|精神|原则|关键|重点|总结|概括|归纳|叫做|叫|称为|就是|做到|归结)(?:是|为|成|起来|一句话)?[^，：]{0,6}：$/;

/** A quotation so told is at least this long, its marks included. */
const MIN_TOLD = 8;
const SENTENCE_STOPS = characters('。；：！？');
const COMMA = characters('，');

/** 他撂下一句话：“…”: a clause with a word of saying leads up to the colon. */
function told(keyed: Keyed, from: number, { start, end }: Quotation): Cited | null {
  const colon = start - 1;
  if (end - start < MIN_TOLD || colon < from || !COLON.has(keyed, colon)) return null;
  const sentence = SENTENCE_STOPS.behindLast(keyed, colon, from);
  const clause = COMMA.behindLast(keyed, colon, sentence);
  const tells = TELLS.exec(keyed.text.slice(clause, colon));
  if (tells === null || DEFINES.test(keyed.text.slice(from, start))) return null;
  const speaker = lastVoice(keyed, sentence, colon) ?? subjectOf(keyed, clause, clause + tells.index);
  return speaker === null ? null : { speaker, verb: tells[0] };
}

const WORDS_BEHIND = wordSet(
  joined(['', '的', '重要', '的重要'], '要求 论断 论述 指示 嘱托 号召 教导 告诫 理念 讲话精神'.split(' ')),
);
const LEADERSHIP = /(习近平总书记|总书记|毛泽东同志|邓小平同志|党中央|中央|省委|市委|县委)(?:关于|提出的|强调的)?$/;

/** 总书记“…”的要求 / 论断: a voice right before the mark, a noun of saying behind it. */
function attributed(keyed: Keyed, from: number, { start, end }: Quotation): Cited | null {
  if (WORDS_BEHIND.startingAt(keyed, end) < 0) return null;
  const voice = LEADERSHIP.exec(keyed.text.slice(from, start));
  return voice === null ? null : { speaker: voice[1] ?? null, verb: null };
}

/** Nouns of saying ask for a voice; with the verbs anybody may be the one who says it. */
const NOUNS_OF_SAYING = wordSet('嘱托 教导 告诫 名言 论断 期望 期许 寄语 古训 要求 号召 的话 这句话 这番话');
const VERBS_OF_SAYING = wordSet('说过 讲过 常说 常讲 这样说 如是说 这么说 说的 讲的');
const NOT_ANOTHER = characters('我咱这那也');
const THAT_IS = characters('这正是');
const CLAUSE_MARKS = characters('，。；：！？“”');
const LEADS_ON = characters('：“”');
const MAX_TOLD_BEHIND = 40;

/** “…”，这是总书记的殷切嘱托; “…。”一位老支书这样说: whose words they are stands behind them. */
function toldBehind({ syntax, lexicon }: Context, { start, end }: Quotation): Cited | null {
  if (end - start - 2 < MIN_SAYING) return null;
  const from = CLAUSE_MARKS.skip(syntax, end, end + 1);
  const to = CLAUSE_MARKS.find(syntax, from, Math.min(syntax.text.length, from + MAX_TOLD_BEHIND));
  const noun = THAT_IS.has(syntax, from) ? NOUNS_OF_SAYING.endingAt(syntax, to) : -1;
  const tail = Math.max(noun, VERBS_OF_SAYING.endingAt(syntax, to));
  if (tail < from || LEADS_ON.has(syntax, to)) return null;
  const anybody = noun < 0 && !NOT_ANOTHER.has(syntax, from);
  const voice = voiceIn(syntax, from, to) ?? (anybody ? subjectOf(syntax, from, tail) : null);
  const verb = lexicon.citations.startingAt(syntax, tail);
  return voice === null ? null : { speaker: voice, verb: verb !== null && verb.end <= to ? verb.value.text : null };
}

const CLAUSE_STOPS = characters('；：。');
/** Words around a voice that are none of its name: 正如…, …曾, 在…上. */
const BEFORE_VOICE =
  /^(?:要?按照|正如|就像|像|如同|记得|把|将|刚才|昨天|昨晚|今天|前不久|最近|近日|日前|去年|今年|[^，]{0,3}[上下]午|早在[^，]{0,8}前?|在[^，]{2,14}[上时中]|用|按照|按|借用|引用|这?正是|这(?:就|也)?是|还是|我们的?)+/;
const BEHIND_VOICE = /(?:在|的|对|曾|(?<![俗老])话|就|又|还|也|中|多次|反复)$/;

/** The voice nearest to the verb, in its own clause or the one before. */
function lastVoice(keyed: Keyed, from: number, to: number): string | null {
  const floor = CLAUSE_STOPS.behindLast(keyed, to, from);
  const own = COMMA.behindLast(keyed, to, floor);
  const near = voiceIn(keyed, own, to);
  return near ?? (own > floor ? voiceIn(keyed, COMMA.behindLast(keyed, own - 1, floor), own - 1) : null);
}

function voiceIn(keyed: Keyed, from: number, to: number): string | null {
  if (!VOICE_WORDS.test(keyed, from, to)) return null;
  const found = VOICE.exec(keyed.text.slice(from, to));
  return found === null ? null : found[0].replace(BEFORE_VOICE, '').replace(BEHIND_VOICE, '');
}
