/** Words told of somebody without a colon: in the clause before, behind it (…，这是某某的名言), or 某某“…”的论述. */
import { compounds } from '../source/compounds.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Quotation } from './quote-governors.js';
import { isPerson } from './quote-people.js';
import { type Cited, SUBJECT_STOPS, lastVoice, leaderIn, subjectOf, voiceIn } from './quote-voices.js';

const COMMA = characters('，');

const COLON = characters('：');

/** A shorter quotation is a name, not a saying, unless the words around it tell. */
export const MIN_SAYING = 10;

/** Words of saying that do not stand right before the mark: 撂下一句话：“…”, 说得好：“…”. */
const TELLS =
  /(?:(?<![电对])话|讲|说|指出|强调|要求|提出|叮嘱|交代|常言|有云|题词|寄语|批示|写[道过]|感慨|感叹|告诫|问(?!题)|喊|回答|嘱咐|吩咐|留言|比方|所言|反映|坦言|直言|笑谈|传颂|流传|唱|评价|描述|形容|宣告|宣示|来信|写信|短信|名言|告诉|有(?:这[样么])?[一两]句|顺口溜|打油诗|民谣|歌谣|歇后语)/;

const DEFINES =
  /(?:目标|主题|口号|要求|精神|原则|关键|重点|总结|概括|归纳|叫做|叫|称为|就是|做到|归结)(?:是|为|成|起来|一句话)?[^，：]{0,6}：$/;

/** A quotation so told is at least this long, its marks included. */
const MIN_TOLD = 8;

export const SENTENCE_STOPS = characters('。；：！？');

/** 他撂下一句话：“…”: a clause with a word of saying leads up to the colon. */
export function told(keyed: Keyed, from: number, { start, end }: Quotation): Cited | null {
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
  compounds(['', '的', '重要', '的重要'], '要求 论断 论述 指示 嘱托 号召 教导 告诫 理念 讲话精神'.split(' ')),
);

const LEADERSHIP =
  /(习近平总书记|总书记|毛泽东同志|邓小平同志|党中央|中央|国务院|[省市县区]委|[省市县区]政府)(?:关于|提出的|强调的)?$/;

/** 总书记“…”的要求 / 论断: a voice right before the mark, a noun of saying behind it. */
export function attributed(keyed: Keyed, from: number, { start, end }: Quotation): Cited | null {
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
export function toldBehind({ syntax, lexicon }: Context, { start, end }: Quotation): Cited | null {
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

/** Leaders of the country whose words a sentence goes on with, and committees. */
const COUNTRY = '(?:习近平)?总书记|习近平主席|毛泽东同志|毛主席|邓小平同志|小平同志|周恩来总理|周总理';
const COMMITTEE = '(?:省委|市委|县委)(?:主要领导|书记)';
const FOLK = '老百姓|群众|乡亲们|村民们?|职工们?|家长们?';
const GOING_ON =
  '[一-龥]{0,6}?(强调|指出|要求|叮嘱|告诫|嘱咐|讲过|说过|讲|说)[，：](?![^。]*(?:我们|但|可是|有的|[全我本][省市县区镇乡校院厂局]|各级|今年))';

/** 总书记强调，要一茬接着一茬干，“一张蓝图绘到底”: a clause of its own goes on with a leader's words. */
const LEADER_SAID = new RegExp(`^(?:[一-龥]{1,8}，)?(${COUNTRY}|${COMMITTEE})${GOING_ON}`, 'u');
const CLASSICS = '马克思|恩格斯|列宁|毛泽东|周恩来|鲁迅';
/** 总书记强调，要用“…”，确保“…”: what a leader of the country is told to have said, in whichever clause; 恩格斯说，…的“…”. */
const COUNTRY_SAID = new RegExp(
  `^(?:[^，。；：“”]{1,20}，)?(${COUNTRY}|${CLASSICS})(?:曾|就)*(?:在[^，。；：“”]{2,20}[上时中里])?${GOING_ON}`,
  'u',
);
/** 老百姓说，现在的职教中心“不再是没学上才来的地方”。 */
const FOLK_SAID = new RegExp(`^(?:[一-龥]{1,8}，)?(${FOLK})${GOING_ON}[^，“]*$`, 'u');
/** …“马上就办”，是我市多年的传统: ours, and not his. */
const OURS = /^，?(?:这|正|就|也|历来|一直)*是(?:我们|我[省市县区镇乡校院局厂]|咱们|全[省市县区])/u;
const OURS_REACH = 12;
/** …“一张蓝图绘到底”，是我们的传统: what goes on behind it may be told of it. */
const GOES_ON_ENDS = characters('。！\n');
const MIN_GOING_ON = 9;
/** 群众讲，要落实“…”: the name of what they want. */
const VERBS_BEFORE = characters('实行推展施立成的');
/** A shorter one is a figure: 理想信念是精神上的“钙”. */
const MIN_WITHIN = 8;

export function goesOnSaying({ syntax }: Context, from: number, { start, end }: Quotation): Cited | null {
  if (end - start < MIN_WITHIN) return null;
  const { text } = syntax;
  const before = text.slice(SENTENCE_STOPS.behindLast(syntax, start, from), start);
  const country = COUNTRY_SAID.exec(before);
  if (country !== null && !OURS.test(text.slice(end, end + OURS_REACH)))
    return { speaker: country[1] ?? null, verb: country[2] ?? null };
  const folk = end - start - 2 < MIN_SAYING || VERBS_BEFORE.has(syntax, start - 1) ? null : FOLK_SAID.exec(before);
  if (folk !== null) return { speaker: folk[1] ?? null, verb: folk[2] ?? null };
  if (end - start < MIN_GOING_ON || !COMMA.has(syntax, start - 1)) return null;
  if (end < text.length && !GOES_ON_ENDS.has(syntax, end)) return null;
  const said = LEADER_SAID.exec(before);
  return said === null ? null : { speaker: said[1] ?? null, verb: said[2] ?? null };
}

/** 小平同志讲乡镇企业“异军突起”, 总书记称赞塞罕坝“把荒原变林海”: what a leader says of somebody or something named between. */
const SAYS_OF = wordSet('讲 说 称 称赞 称为 称之为 赞 赞扬 赞誉 夸 夸赞 评价 形容 比作 誉为 誉之为');
/** 列宁把…视为…“…”, 鲁迅先生曾将…比作“…”: who calls it so stands before 把. */
export const CALLED_SO = wordSet(
  '视为 看作 看成 称为 称作 称之为 叫做 比作 比喻为 比喻成 喻为 誉为 誉之为 定义为 形容为 概括为',
);
const TAKING = characters('把将');
const OBJECT_STOPS = characters('，。；：、！？“”《》要得出过了着');
const MAX_OBJECT = 12;

export function characterized({ syntax }: Context, from: number, { start, end: closing }: Quotation): Cited | null {
  const floor = Math.max(from, start - MAX_OBJECT);
  const clause = CLAUSE_MARKS.behindLast(syntax, start, from);
  let found: Cited | null = null;
  SAYS_OF.each(syntax, Math.max(clause, floor), start, (at, end) => {
    if (found !== null || OBJECT_STOPS.find(syntax, end, start) < start || start - end < 2) return;
    const speaker = leaderIn(syntax, clause, at);
    if (speaker !== null && syntax.text.endsWith(speaker, at)) found = { speaker, verb: syntax.text.slice(at, end) };
  });
  return found ?? (closing - start - 2 >= MIN_CALLED ? calledSo(syntax, from, start) : null);
}

function calledSo(keyed: Keyed, from: number, start: number): Cited | null {
  const clause = SUBJECT_STOPS.behindLast(keyed, start, Math.max(from, start - MAX_CALLED));
  const at = CALLED_SO.first(keyed, clause, start);
  const taking = at < 0 ? at : TAKING.find(keyed, clause, at);
  if (at < 0 || taking === at) return null;
  const subject = subjectOf(keyed, clause, taking);
  const isNamed = subject !== null && (isPerson(subject) || IS_LEADER.test(subject));
  return isNamed ? { speaker: subject, verb: keyed.text.slice(at, CALLED_SO.startingAt(keyed, at)) } : null;
}
const MAX_CALLED = 48;
/** Shorter ones are figures: 精神上的“钙”. */
const MIN_CALLED = 4;
const IS_LEADER = new RegExp(`^(?:${COUNTRY}|${CLASSICS})$`);
