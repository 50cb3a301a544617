/** Sayings whose source the text names right before them: 《逍遥游》里有句话, 古诗云. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet, type WordSet } from '../source/word-set.js';
import { joined } from './word-runs.js';
import { isSomebody } from './quote-people.js';
import { type Cited, lastVoice, leaderIn } from './quote-voices.js';

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
    joined(
      joined(['的话', '的一句话'], ['', '来']),
      joined(['', '说', '讲', '概括'], ['', '就是', '，就是', '，那就是', '，叫', '，叫做']),
    ),
  ),
  source(
    '(?:正如|诚如|恰如|就像|正像|(?<![比例假譬])如)([^，。；：]{2,14}?)',
    joined('所言 所说 所讲 所写 说的 讲的'.split(' '), ['', '的', '那样', '的那样']),
  ),
  source(
    // 政策不落实的话，“红利”…: a condition.
    '(?:^|[，。；！？])(?![^，。；：]{2,14}的话，?$)([^，。；：]{2,14}?)(?:[里中]?早?曾?有一?句?|的一?句|的)',
    joined('名言 古训 诗 诗句 名句 话 老话 俗话 格言 话说得好'.split(' '), [
      '',
      '说得好',
      '是',
      '说',
      '讲',
      '叫',
      '叫做',
      '，叫',
      '，叫做',
      '写道',
      '云',
    ]),
  ),
  // 特别是老刘那句“…”.
  source(
    '(?:^|[，。；！？])(?:特别是|尤其是|记得|想起|还有)?([^，。；：]{2,10}?)',
    joined(['那', '说的那', '讲的那', '的那'], ['句', '句话', '番话', '段话']),
  ),
];

/** 群众有句话说得好. */
const SAYS_WELL = /有一?句.*?([说讲])(?:得好|的好)?[，：]?$/;

/** 我记得苏轼在《题西林壁》中: the name alone. */
const nameOf = (found: string | undefined): string | null =>
  found?.replace(/^(?:[我还]*(?:记得|想起|想到))/, '').replace(/(?<=.)在《[^《》]+》$/, '') ?? null;

const INTRODUCING = characters('，：');
/** 常言道，“人勤春来早”. */
const COMMON = wordSet('常言道');

export function namedSource(keyed: Keyed, from: number, start: number): Cited | null {
  const end = INTRODUCING.has(keyed, start - 1) ? start - 1 : start;
  if (end < start && COMMON.endingAt(keyed, end) >= from) return { speaker: '常言', verb: '道' };
  for (const { tails, pattern } of SOURCES) {
    if (tails.endingAt(keyed, end) < from) continue;
    const found = pattern.exec(keyed.text.slice(from, start));
    const speaker = nameOf(found?.[1]);
    if (found !== null && (speaker === null || isSomebody(speaker)))
      return { speaker, verb: SAYS_WELL.exec(found[0])?.[1] ?? null };
  }
  return null;
}

/** 《劝学》里讲“…”, 《逍遥游》里有句话，叫“…”. */
const BOOK = source(
  '(《[^《》]{1,12}》)(?:一文|一诗|一书)?(?:[里中上]|开篇|开头)?早?(?:就|曾|也|亦|还)?',
  joined(
    ['', '有', '有一', '有这样一', '这样'],
    '说 讲 云 曰 言 写道 记载 告诉我们 句话 句话说 句话讲 句话叫 句话，叫 句话是 句诗 句名言 句名言说 段话'.split(' '),
  ),
);

/** The book that a saying stands in, where nobody is said to have said it. */
export function namedBook(keyed: Keyed, from: number, start: number): Cited | null {
  const end = INTRODUCING.has(keyed, start - 1) ? start - 1 : start;
  if (BOOK.tails.endingAt(keyed, end) < from) return null;
  const found = BOOK.pattern.exec(keyed.text.slice(from, start));
  return found === null ? null : { speaker: found[1] ?? null, verb: null };
}

/** 《防洪法》第三十八条规定：“…”, 党章总纲开宗明义：“…”, 县委明文规定：“…”: what a law lays down is its words. */
const LAYS_DOWN = wordSet(
  joined(
    '规定 明确 指出 要求 强调 载明 写道 写明 写着 提出 开宗明义 这样规定 作出规定 有明确规定 有明文规定 是这样规定的'.split(
      ' ',
    ),
    ['', '，', '：'],
  ),
);
const LAW = new RegExp(
  '(?:^|[，。；：！？\\n]|根据|按照|依据|依照|因为|正如)((?:《[^《》]{2,30}》|(?:中华人民共和国|中国共产党)?[一-龥]{2,16}?(?:法|条例|准则|党章|宪法)|党章|宪法)(?:总纲|总则|序言)?)' +
    '(?:第[一二三四五六七八九十百零〇\\d]{1,5}条)?(?:第[一二三四五六七八九十\\d]{1,2}[款项])*(?:中|里|当中)?(?:就|早就|早已|也|还|都|明文|明确|已经|专门|特别)*' +
    '(?:这样)?(?:规定|明确|指出|要求|强调|载明|写[道明着]|提出|开宗明义|作出规定|有明[确文]规定|是这样规定的)[，：]?$',
  'u',
);
const ORDERS =
  /(?:^|[，。；！？\n])((?:党中央|中央|国务院|[省市县区镇乡]委|[省市县区镇乡]?(?:人民)?政府|[一-龥]{2,8}(?:委|局|厅|部|办))(?:、(?:[省市县区镇乡]委|[省市县区镇乡]?政府))?)(?:明文|明确|已经|早就)*规定[，：]$/u;
const LAW_REACH = 64;
const LEAST_LAID_DOWN = 6;

/** `to` is where the words of laying down end: the mark, or the clause of those who must (规定，党员必须“…”). */
export function lawOf(keyed: Keyed, from: number, { start, end }: Span, to = start): Cited | null {
  if (LAYS_DOWN.endingAt(keyed, to) < from || end - start - 2 < LEAST_LAID_DOWN) return null;
  const before = keyed.text.slice(Math.max(from, to - LAW_REACH), to);
  const speaker = LAW.exec(before)?.[1] ?? ORDERS.exec(before)?.[1];
  const verb = LAID_DOWN.exec(before)?.[0] ?? null;
  return speaker === undefined ? null : { speaker, verb };
}
const LAID_DOWN = /(?:规定|明确|指出|要求|强调|载明|写[道明着]|提出|开宗明义)(?=[，：]?$)/u;

/** 总书记多次引用“…”, 总书记用“…”来告诫全党: old words that somebody brings up; not the name of a story. */
const ADDUCES = wordSet(joined(['引用', '援引'], ['', '了', '过', '的']));
const WITH = characters('用');
const AS = opening(
  /来?(?:比喻|比作|形容|告诫|勉励|说明|阐述|阐明|阐释|教育|提醒|警示|激励|寄语)/,
  '来比形告勉说阐教提警激寄',
);
const TALE = opening(
  /(?:这一?个?|的)?(?:故事|寓言|例子|案例|事例|典故|数据|经验|做法|说法)/,
  '这的故寓例案事典数经做说',
);
const LEAST_ADDUCED = 6;

export function adduced(keyed: Keyed, from: number, { start, end }: Span): Cited | null {
  if (end - start - 2 < LEAST_ADDUCED || TALE.test(keyed, end)) return null;
  const verb = ADDUCES.endingAt(keyed, start);
  if (verb >= from) {
    const voice = lastVoice(keyed, from, verb);
    return voice === null ? null : { speaker: voice, verb: keyed.text.slice(verb, verb + 2) };
  }
  if (!WITH.has(keyed, start - 1) || !AS.test(keyed, end)) return null;
  const speaker = leaderIn(keyed, Math.max(from, start - MAX_LEADER), start - 1);
  return speaker === null ? null : { speaker, verb: AS.exec(keyed, end)?.[0].replace(/^来/u, '') ?? null };
}
const MAX_LEADER = 16;

/** 《韩非子》：“治民无常，唯法为治。”: a title that opens the sentence, and a colon. */
const TITLED = /(?:^|[。！？\n])(《[^《》]{1,12}》)：$/u;
const TITLE_COLON = wordSet('》：');
const LEAST_TITLED = 7;
const MAX_TITLED = 18;
const SENTENCE_ENDS = characters('。！？；');

export function titled(keyed: Keyed, from: number, { start, end }: Span): Cited | null {
  if (TITLE_COLON.endingAt(keyed, start) < from || end - start - 2 < LEAST_TITLED) return null;
  if (!SENTENCE_ENDS.has(keyed, end) && !SENTENCE_ENDS.has(keyed, end - 2)) return null;
  const speaker = TITLED.exec(keyed.text.slice(Math.max(0, from - 1, start - MAX_TITLED), start))?.[1];
  return speaker === undefined ? null : { speaker, verb: null };
}
