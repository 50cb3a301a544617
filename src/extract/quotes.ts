/**
 * Quotes: every “…” ‘…’ 《…》 with its role, who says it, and the verb that governs it.
 * 总书记指出：“…” → citation; 做到“三个务必” → slogan under 做到; 实施“五强书记工程” → target; 防止“两张皮”
 * → criticism; 《条例》 → document; “短板” → term.
 */
import { CLASS, CLOSE } from '../source/chars.js';
import type { Move, Quote } from '../model/types.js';
import type { Pair } from '../syntax/scan.js';
import { clauseEnd, clauseStart, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { firstFrom } from './context.js';
import { moveAt } from './moves.js';
import type { FoundSlogan, Mention } from './slogans.js';

type Role = Quote['role'];
interface Reading {
  readonly role: Role;
  readonly speaker: string | null;
  readonly verb: string | null;
  readonly governor: string | null;
}

const QUOTES = new Set(['“”', '‘’', '《》', '〈〉']);
const plain = (role: Role, governor: string | null = null): Reading => ({ role, speaker: null, verb: null, governor });

export function extractQuotes(
  context: Context,
  slogans: readonly FoundSlogan[],
  moves: readonly Move[],
): readonly Quote[] {
  const { text, pairs } = context.syntax;
  const mentions = slogans.flatMap((slogan) => slogan.mentions).sort((a, b) => a.start - b.start);
  const readings = new Map<number, Reading>();
  const quotes: Quote[] = [];
  for (const pair of pairs) {
    if (!QUOTES.has(pair.mark)) continue;
    const before = previousQuote(context, pair);
    const reading = readQuote(context, pair, mentions, moves, before === null ? null : (readings.get(before) ?? null));
    readings.set(pair.start, reading);
    quotes.push({
      text: context.written(pair.start + 1, pair.end - 1),
      mark: text.charAt(pair.start) + text.charAt(pair.end - 1),
      ...reading,
      span: { start: pair.start, end: pair.end },
    });
  }
  return quotes;
}

/** Opening place of the quote that this one is joined to (“甲”“乙”, “甲”、“乙”, “甲”机制和“乙”); null where it stands alone. */
function previousQuote(context: Context, pair: Pair): number | null {
  const { text, partners } = context.syntax;
  const between = /[”》](?:[^，。；：！？“”《》、]{0,6}(?:[、和与及或]|以及|，)[^，。；：！？“”《》、]{0,6})?$/.exec(
    text.slice(Math.max(0, pair.start - 16), pair.start),
  );
  if (between === null) return null;
  const close = pair.start - between[0].length;
  const partner = partners[close] ?? 0;
  return CLASS[text.charCodeAt(close)] === CLOSE && partner > 0 ? partner - 1 : null;
}

function readQuote(
  context: Context,
  pair: Pair,
  mentions: readonly Mention[],
  moves: readonly Move[],
  joined: Reading | null,
): Reading {
  const { text } = context.syntax;
  if (pair.mark === '《》' || pair.mark === '〈〉') return plain('document');
  const inner = text.slice(pair.start + 1, pair.end - 1);
  const slogan = mentions[firstFrom(mentions, pair.start)];
  const holds = slogan !== undefined && slogan.end <= pair.end;
  const whole = holds && slogan.end - slogan.start >= inner.length - 1;
  const cited = whole
    ? null
    : (citation(context, pair) ?? (joined?.role === 'citation' && followsOn(context, pair) ? joined : null));
  if (cited !== null) return cited;
  const governor = governorOf(context, pair, joined !== null && joined.role !== 'citation' ? joined : null);
  if (holds) return plain('slogan', governor);
  if (isPlanName(inner)) return plain('term');
  if (isCondemned(context, pair, inner, governor !== null) || (joined?.role === 'criticism' && adjacent(context, pair)))
    return plain('criticism');
  if (governor === null && !notion(context, pair) && inProblems(pair, moves) && isBlamed(inner))
    return plain('criticism');
  if (governor === null && !notion(context, pair) && ofSome(context, pair) && isBlamed(inner) && inner.length >= 3)
    return plain('criticism');
  if (governor === null && isBalanced(inner)) return plain('slogan');
  if (isMaxim(context, pair, inner)) return plain('slogan', notion(context, pair) ? null : governor);
  const solves = governor === '解决' || governor === '破解';
  if (governor !== null && !solves && !isMetaphor(context, pair, inner)) return plain('target', governor);
  return plain('term');
}

/** 十三五, 十四五规划: the name of a plan. */
const isPlanName = (inner: string): boolean =>
  /^[一二三四五六七八九十]五(?:”?规划|计划|时期)?$|^十[一二三四五]五/.test(inner);

const adjacent = (context: Context, pair: Pair): boolean => /[”、]/.test(context.syntax.text.charAt(pair.start - 1));

/** A citation goes on in the next quotation: 要“以…为统领”，“把…摆在首位”. */
const followsOn = (context: Context, pair: Pair): boolean =>
  /[”，、]$/.test(context.syntax.text.slice(pair.start - 1, pair.start)) && pair.end - pair.start > 6;

const VOICES =
  '(?:习近平(?:总书记|主席|同志)?|总书记|毛泽东(?:同志)?|毛主席|邓小平(?:同志)?|江泽民(?:同志)?|胡锦涛(?:同志)?|周恩来(?:总理|同志)?|李克强(?:总理)?|李强(?:总理)?|[^，。；：“”、]{0,12}(?:书记|主席|总理|省长|市长|县长|区长|镇长|乡长|州长|部长|厅长|局长|院长|校长|所长|主任|董事长|总经理)(?:[一-龥X×某]{2,3}同志)?|党的[^，。；：“”]{1,8}(?:报告|决议|决定|全会|大会)?|[^，。；：“”、]{0,12}(?:报告|决定|会议|全会|意见|章程|党章|宪法|公报|规划|讲话|社论|批示|指示精神)|[^，。；：“”、]{0,8}(?:党委|党组|指挥部)(?:领导)?|(?:老一辈|前辈|先辈|祖辈)[^，。；：“”、]{0,6}|党中央|中央|国务院|省委|市委|县委|省政府|古人|先贤|先哲|老子|孔子|孟子|荀子|韩非子|马克思|恩格斯|列宁|雷锋|焦裕禄|俗话|老话|常言|民谚|谚语|古语|古训|有句话|有句老话|群众|老百姓|诗|诗人|哲人|有人)';
const VOICE = new RegExp(`${VOICES}(?=[^，。；：“”]{0,40}$)`);
/** What may stand between a verb of saying and the mark: 指出，我们要：. */
const AFTER_SAID =
  /(?:[一-龥]{2,5}(?=要)|我们|大家|全党|各级|领导干部|年轻干部)?(?:这样)?(?:一?句(?:老?话|俗话)?)?[的，：要过了道]*$/;
/** Adverbs before a verb of saying. */
const HOW_SAID = /(?:曾经?|多次|反复|明确|深刻|特别|再次|一再|专门|谆谆|经常|常|就曾|又|还|也|更)+$/;

interface Said {
  readonly verb: string;
  /** Length of what stands before the verb and its adverbs. */
  readonly at: number;
}

/** The verb of saying that leads up to the mark. */
function saidBefore(context: Context, before: string, from: number): Said | null {
  const tail = AFTER_SAID.exec(before.slice(-16))?.[0].length ?? 0;
  for (let end = before.length - tail; end <= before.length; end++) {
    const hit = context.lexicon.citations.endingAt(context.syntax, from + end);
    if (hit === null || hit.start < from) continue;
    const lead = before.slice(0, hit.start - from);
    return { verb: hit.value.text, at: lead.length - (HOW_SAID.exec(lead.slice(-12))?.[0].length ?? 0) };
  }
  return null;
}

/** Somebody's words: a voice and a verb of saying lead up to the mark, with 的要求 or the like behind it where the verb is 提出. */
function citation(context: Context, pair: Pair): Reading | null {
  const { text } = context.syntax;
  const sentence = sentenceAt(context.syntax, pair.start);
  const from = Math.max(sentence.start, pair.start - 120);
  const before = text.slice(from, pair.start);
  const named = namedSource(before);
  if (named !== null) return named;
  const verb = saidBefore(context, before, from);
  if (verb === null) return told(pair, before) ?? attributed(context, pair, before);
  const subject = before.slice(0, verb.at);
  const voice = lastVoice(subject) ?? (before.endsWith('：') ? subjectOf(subject) : null);
  if (voice === null) return null;
  const closed = /[：，要]$/.test(before);
  const inner = pair.end - pair.start - 2;
  if (
    !closed &&
    inner < 10 &&
    !/^(?:的?(?:要求|论断|论述|指示|号召|教导|告诫|嘱托|殷切|重要))/.test(text.slice(pair.end, pair.end + 6))
  )
    return null;
  return { role: 'citation', speaker: voice, verb: verb.verb, governor: null };
}

/** Whoever the clause is about: 一位干了三十年的老站长说：“…”. */
function subjectOf(subject: string): string | null {
  const clause = (subject.split(/[，；：。！？]/).at(-1) ?? '')
    .replace(
      /(?:昨晚|昨天|今天|刚才|曾经?|就|又|还|在[^，]{2,20}(?:时|上|中|会上)?|对[^，]{1,12}|跟我们?|向我们?|和我|给我们?|动情地|深有感触地|感慨地|[^，]{1,4}地)+$/g,
      '',
    )
    .replace(/^(?:正如|就像|如同|记得|前不久|有一次|那天|刚才|上周|昨天|昨晚)/, '');
  return clause.length >= 2 && clause.length <= 20 && !/(?:必须|务必|主要|就是|重点|关键|要)$/.test(clause)
    ? clause
    : null;
}

/** 用鲁迅先生的话说，“…”; 正如雅斯贝尔斯所言，“…”; 培根有句名言：“…”. */
function namedSource(before: string): Reading | null {
  const found =
    /(?:用|借用|套用|引用|按照?)([^，。；：]{2,12}?)(?:的话|的一句话)(?:来)?(?:说|讲|概括)?(?:就是)?[，：]?$/.exec(
      before,
    ) ??
    /(?:正如|诚如|恰如|就像|正像|如)([^，。；：]{2,14}?)(?:所言|所说|所讲|所写|说的|讲的|说的那样)(?:那样)?[，：]?$/.exec(
      before,
    ) ??
    /(?:^|[，。；！？])([^，。；：]{2,14}?)(?:[里中]?早?曾?有一?句?|的一?句|的)(?:名言|古训|诗|老话|俗话|格言|话说得好)(?:说得好|是|说)?[，：]?$/.exec(
      before,
    );
  return found === null ? null : { role: 'citation', speaker: found[1] ?? null, verb: null, governor: null };
}

/** Words of saying that do not stand right before the mark: 撂下一句话：“…”, 说得好：“…”. */
const TELLS =
  /(?:话|讲|说|指出|强调|要求|提出|叮嘱|交代|常言|有云|题词|寄语|批示|写道|感慨|感叹|告诫|问|喊|回答|嘱咐|吩咐|留言|比方|所言|反映|坦言|直言|笑谈|传颂|流传|唱|宣告|宣示|来信|写信|短信|名言|告诉)/;
const DEFINES =
  /(?:目标|主题|口号|要求|精神|原则|关键|重点|总结|概括|归纳|叫做|叫|称为|就是|做到|归结)(?:是|为|成|起来|一句话)?[^，：]{0,6}：$/;

function told(pair: Pair, before: string): Reading | null {
  if (!before.endsWith('：')) return null;
  const clause =
    before
      .slice(0, -1)
      .split(/[。；：！？]/)
      .at(-1) ?? '';
  const last = clause.split('，').at(-1) ?? '';
  if (!TELLS.test(last) || DEFINES.test(before) || pair.end - pair.start < 8) return null;
  const speaker = lastVoice(clause) ?? subjectOf(last.slice(0, Math.max(0, last.search(TELLS))));
  return speaker === null ? null : { role: 'citation', speaker, verb: TELLS.exec(last)?.[0] ?? null, governor: null };
}

/** 总书记“…”的要求 / 论断: a voice right before the mark, a noun of saying behind it. */
function attributed(context: Context, pair: Pair, before: string): Reading | null {
  const { text } = context.syntax;
  if (
    !/^的?(?:重要)?(?:要求|论断|论述|指示|指示精神|嘱托|号召|教导|告诫|理念|讲话精神)/.test(
      text.slice(pair.end, pair.end + 8),
    )
  )
    return null;
  const voice = /(习近平总书记|总书记|毛泽东同志|邓小平同志|党中央|中央|省委|市委|县委)(?:关于|提出的|强调的)?$/.exec(
    before,
  );
  return voice === null ? null : { role: 'citation', speaker: voice[1] ?? null, verb: null, governor: null };
}

/** The voice nearest to the verb, in its own clause or the one before. */
function lastVoice(subject: string): string | null {
  const clause = subject.split(/[；：。]/).at(-1) ?? '';
  const pieces = clause.split('，');
  for (const piece of [pieces.at(-1) ?? '', pieces.at(-2) ?? '']) {
    const found = VOICE.exec(piece);
    if (found !== null)
      return found[0]
        .replace(
          /^(?:正如|就像|像|如同|记得|把|将|刚才|昨天|昨晚|今天|前不久|最近|近日|日前|去年|今年|[^，]{0,3}[上下]午|早在[^，]{0,8}前?|在[^，]{2,14}[上时中]|用|按照|按|借用|引用|这正是|还是|我们的?)+/,
          '',
        )
        .replace(/(?:在|的|对|曾|话|就|又|还|也|多次|反复)$/, '');
  }
  return null;
}

/** Words between a verb and its quotation that do not break the government: 开展党员干部“大轮训”. */
const MAX_GAP = 14;

/**
 * The bare verb that governs a quotation: the leftmost goal verb of its stretch of the clause with only the
 * object's attribute between. A quotation joined to another (“甲”“乙”, “甲”和“乙”) has that one's verb.
 */
function governorOf(context: Context, pair: Pair, joined: Reading | null): string | null {
  const { text } = context.syntax;
  if (notion(context, pair)) return null;
  const behind = joinedEnd(context, pair);
  const floor = Math.max(clauseStart(context.syntax, pair.start), behind, pair.start - MAX_LIST);
  const stretch = text.slice(floor, pair.start);
  if (/^[，。]?即(?![日将使便刻])/.test(stretch)) return ahead(context, pair);
  for (let at = floor; at < pair.start; at++) {
    const hit = context.lexicon.verbs.startingAt(context.syntax, at);
    if (hit === null || hit.value.kind !== 'goal' || hit.end > pair.start) continue;
    if (hit.value.text === '组织' && /[党团级层]/.test(text.charAt(at - 1))) continue;
    const gap = text.slice(hit.end, pair.start);
    if (hit.value.text.length === 1 && holdsGoalVerb(context, hit.end, pair.start)) continue;
    if (
      !isAttribute(gap, hit.value.text.length) ||
      context.lexicon.verbs.endingAt(context.syntax, pair.start)?.value.kind === 'criticism'
    )
      continue;
    return wholeVerb(context, hit.start, hit.end, pair.start);
  }
  return behind > 0 && stretch.length <= 8 ? (joined?.governor ?? null) : null;
}

/** 抓紧编制“…”: a verb of one character is no governor where a fuller one follows. */
function holdsGoalVerb(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hit = context.lexicon.verbs.startingAt(context.syntax, at);
    if (hit !== null && hit.value.kind === 'goal' && hit.end - hit.start >= 2 && hit.end <= to) return true;
  }
  return false;
}

/** Longest run of members between a verb and its quotation: 增强甲、乙、丙“三种能力”. */
const MAX_LIST = 40;

function isAttribute(gap: string, verb: number): boolean {
  if (/必须|务必|应当|严格|不得|领域/.test(gap)) return false;
  if (gap.includes('、') && /[^，]的$/.test(gap)) return !/[是把将，]/.test(gap);
  if (/[的是把将，]|为$|成$|[与和在以]$/.test(gap) || /(?:^|、)[与同对向从]/.test(gap)) return false;
  return gap.includes('、') ? true : gap.length <= (verb === 1 ? 4 : MAX_GAP);
}

/** One past the closing mark of the quotation this one is joined to; 0 where it stands alone. */
function joinedEnd(context: Context, pair: Pair): number {
  const { text } = context.syntax;
  const close = text.lastIndexOf('”', pair.start - 1);
  return close >= 0 && pair.start - close <= 12 && !/[，。；：！？]/.test(text.slice(close, pair.start))
    ? close + 1
    : 0;
}

/** Members listed after 即 inherit the verb of the set's own name. */
function ahead(context: Context, pair: Pair): string | null {
  const { text, partners } = context.syntax;
  const close = text.lastIndexOf('”', pair.start - 1);
  const open = close < 0 || pair.start - close > 14 ? 0 : (partners[close] ?? 0);
  return open > 0 ? governorOf(context, { mark: '“”', start: open - 1, end: close + 1, depth: 0 }, null) : null;
}

/** 拓展深化 stays whole, 组织开展 is 开展. */
function wholeVerb(context: Context, start: number, end: number, limit: number): string {
  const { text } = context.syntax;
  const next = context.lexicon.verbs.startingAt(context.syntax, end);
  const coordinated =
    next !== null &&
    next.value.kind === 'goal' &&
    next.end <= limit &&
    next.end - next.start === 2 &&
    end - start === 2;
  if (!coordinated) return text.slice(start, end);
  return /^(?:组织|加快|大力|积极)/.test(text.slice(start, end))
    ? text.slice(end, next.end)
    : text.slice(start, next.end);
}

/** “X”的理念, “X”的精神: the quotation names a notion and is governed by nothing. */
const notion = (context: Context, pair: Pair): boolean =>
  /^(?:的(?:工作|发展|政治|责任|目标)?(?:理念|意识|思想|观念|精神|原则|导向|思路|态度|作风|认识|信念|决心|要求)|理念|意识|思想|观念)/.test(
    context.syntax.text.slice(pair.end, pair.end + 6),
  ) || /^的?(?:作用|效应|功能|优势)/.test(context.syntax.text.slice(pair.end, pair.end + 4));

/** A maxim that the speech urges or argues from: a saying of some length, or one that a notion is made of. */
function isMaxim(context: Context, pair: Pair, inner: string): boolean {
  const { text } = context.syntax;
  const after = text.slice(pair.end, pair.end + 8);
  if (
    /^主题教育|^专题教育|^学习教育|^活动|^工程|^行动|^计划|^品牌|^大讨论|^竞赛|^评选|^专项|^集中|^百日|^大(?:排查|检查|整治|走访|调研)|^(?:消防|执法|安全|宣传|志愿)[^，。]{0,6}(?:行动|活动)/.test(
      after,
    )
  )
    return false;
  const long = inner.length >= 10 && (/[，、；]/.test(inner) || /(?:就是|必须|才能|不能|不|要|是)/.test(inner));
  if (long && !/^(?:的?问题|的?现象|等问题)/.test(after)) return true;
  return inner.length >= 4 && /^的?(?:理念|意识|思想|观念|精神|原则|导向|思路|信念|责任意识|发展理念|要求)/.test(after);
}

/** Verbs and frames of condemnation around the mark. */
const CONDEMN_FRAME =
  /(?:不搞|不能搞|(?<!能)不能|(?<![各差分区类特])别|莫要|绝不|决不|不得|不许|不准|搞成了?|不能当|不当|不做|不报|不说|不讲|不念|不玩|不耍|不唱|不摆|不图|莫做|不要|切莫|切勿|切忌|谨防|严防|力戒|绝非|绝不是|不是|而不是|满足于|热衷于|简单当作|沦为|只会|只想|充当|习惯于)(?:了|过|着|新的|一些|各种|个别|那种|这种|工作|简单|任何)*$/;
const PARTICLES = /(?:了|过|着|新的|一些|各种|个别|那种|这种|工作|简单|任何)*$/;

/** A verb of condemnation governs the mark: right before it, or with its object's attribute between. */
function condemnsBefore(context: Context, from: number, at: number): boolean {
  const { text } = context.syntax;
  const before = text.slice(from, at);
  if (CONDEMN_FRAME.test(before)) return true;
  const bare = at - (PARTICLES.exec(before.slice(-10))?.[0].length ?? 0);
  const adjacent = context.lexicon.condemnations.endingAt(context.syntax, bare);
  if (adjacent !== null && adjacent.start >= from) return true;
  for (let start = Math.max(from, at - 18); start < at; start++) {
    const hit = context.lexicon.condemnations.startingAt(context.syntax, start);
    if (
      hit !== null &&
      hit.end - hit.start >= 2 &&
      hit.end <= at &&
      /^[^，。；：“”的要好]{0,14}$/.test(text.slice(hit.end, at)) &&
      !holdsGoalVerb(context, hit.end, at)
    )
      return true;
  }
  return false;
}
const CONDEMN_AFTER =
  /^(?:的)?(?:等)?(?:[^，。；：“”]{0,6})?(?:问题|现象|倾向|怪圈|怪象|歪风|陋习|错误|错误认识|行为|做法|心态|顽疾|顽症|思想|毛病|积弊|乱象|形式主义|官僚主义|作风|工程|思维|困境|尴尬)(?!导向|清单|整改)/;
/** What is answered with force is condemned: “宰客”露头就打, “黑导游”一律清退. */
const PUNISHED =
  /^(?:[“”、和与及]|[^，。；：“”]{1,8}”)*(?:等)?(?:[^，。；]{0,6})?，?(?:零容忍|露头就打|严[查惩处肃]|从[严重](?:查处|处理)|坚决(?:打击|查处|纠正|制止|取缔)|发现一起|的[，]?(?:要)?(?:及时)?(?:换人|追责|问责|处理|通报|免职|约谈))/;
/** What is held up as an example is not condemned, whatever noun of treatment stands before it. */
const PRAISED = /^(?:[^，。]{0,4}(?:样板|示范|标杆|先进|典型|新模式|模式|大数据|金山|银山|亲人))/;
const FAULT =
  /(?:两张皮|灯下黑|一刀切|走过场|中梗阻|吃拿卡要|门难|脸难看|事难办|庸懒|懒政|怠政|推诿|扯皮|形式主义|官僚主义|面子|政绩工程|形象工程|半拉子|烂尾|老好人|太平官|和稀泥|躺平|等靠要|假大空|空转|空壳|走样|打折扣|上有政策|只听楼梯响|雷声大|雨点小|只打雷|不下雨|数字脱贫|虚假|盒子|台账|痕迹|纸面|纸上|口号|口头|应付|敷衍|甩手掌柜|传声筒|二传手|击鼓传花|踢皮球|拍脑袋|拍胸脯|拍屁股|带病|破窗|圈子|码头|山头|潜规则|好人主义|差不多|过得去|看客|过客|旁观者|局外人|天价|宰客|黑中介|黑导游|霸王条款|人情|关系户|独角戏|一阵风|中看不中用|花架子|老大难|慢作为|乱作为|不作为|微腐败|苍蝇|蝇贪|围猎|大锅饭|大水漫灌|歇歇脚|松口气|软骨病|大呼隆|一锅煮|层层加码|腐败|歪风|指尖上|新衙门|玻璃门|弹簧门|旋转门|僵尸|肠梗阻|抓而不实|重.{1,4}轻|不想|不敢|不会|不愿)/;

function isCondemned(context: Context, pair: Pair, inner: string, governed: boolean): boolean {
  const { text } = context.syntax;
  const from = Math.max(clauseStart(context.syntax, pair.start), pair.start - 20);
  const before = text.slice(from, pair.start);
  const after = text.slice(pair.end, Math.min(clauseEnd(context.syntax, pair.end), pair.end + 14));
  if (PRAISED.test(inner)) return false;
  if (condemnsBefore(context, from, pair.start))
    return !/(?:不能没有|不要忘|不是要|存在[^，]*的)$/.test(before) && !/^(?:的?责任|的?作用)/.test(after);
  if (FAULT.test(inner) && !/^(?:的)?(?:整治|治理)/.test(after)) return true;
  if (PUNISHED.test(context.syntax.text.slice(pair.end, pair.end + 16))) return true;
  if (governed) return false;
  return (
    CONDEMN_AFTER.test(after) &&
    !/解决/.test(before.slice(-8)) &&
    /(?:问题|现象|倾向|错误|歪风|顽疾|怪|陋习|乱象|心态|行为|做法|主义)/.test(after) &&
    inner.length >= 3
  );
}

/** Under a verb of drawing or holding, or short and figurative with nothing built behind it: 下好“先手棋”. */
function isMetaphor(context: Context, pair: Pair, inner: string): boolean {
  const after = context.syntax.text.slice(pair.end, pair.end + 5);
  const built =
    /^(?:工程|行动|计划|活动|机制|制度|品牌|模式|学校|项目|战略|平台|建设|体系|工作法|改革|主题|竞赛|大讨论|专项|示范|服务|讲堂|课堂|基地|中心|大会战|攻坚|创建|格局|产业|集群|经济)/.test(
      after,
    );
  if (built) return false;
  return (
    /(?:先手棋|主动仗|牛鼻子|主阵地|责任田|金字招牌|金钥匙|防火墙|压舱石|助推器|定盘星|指挥棒|风向标|晴雨表|试金石|硬骨头|攻坚战|持久战|组合拳|最先一公里|最后一公里|主心骨|领头雁|排头兵|急先锋|快车道|加速度|新引擎|主引擎|动力源|稳定器|桥头堡|排头|软实力|硬实力|硬支撑|含金量|紧箍咒|高压线|红线|底线|防护网|护城河|蓄水池|孵化器|大熔炉|绣花|钉钉子|加油站|充电桩|度量衡|总开关|金饭碗|生命线|短板|弱项|必答题|必修课|答卷|施工图|路线图|时间表|任务书|军令状|第一|关键少数|最大|最强|头等|一把手|一盘棋|一张网|一张图|一股绳|一条心|同台戏|将相和|大合唱|重头戏|主力军|生力军|突击队|最美|精气神|正能量|钱袋子|菜篮子|米袋子|饭碗|靶心|心结|疙瘩|枢纽|棋|仗|关$|线$|田$|阀$)/.test(
      inner,
    ) && inner.length <= 6
  );
}

/** What is quoted among the problems is blamed, save the figures of speech for weak points. */
const isBlamed = (inner: string): boolean =>
  inner.length >= 2 &&
  !/^(?:短板|弱项|牛鼻子|最后一公里|先手棋|主阵地|指挥棒|试金石|第一责任人|责任田|第一|硬骨头|主心骨|末梢神经|一把手|[一-龥]{2,4}码$|十.五|[\d·]+$)/.test(
    inner,
  );

/** 有的…“敲敲边鼓”就行, 个别人员“见车就拦”: what some are said to do is blamed. */
const SOME =
  /(?:^|[，；：])(?:可是|但是?|还有|也有|甚至|再看)?(?:有的|有些|个别|少数|极少数)(?!地方探索|同志说|群众)[^；]{0,40}$/;
const ofSome = (context: Context, pair: Pair): boolean =>
  SOME.test(
    context.syntax.text.slice(Math.max(sentenceAt(context.syntax, pair.start).start, pair.start - 60), pair.start),
  );

/** Halves of one length: “谁签字、谁负责”, “一人当兵，全家光荣”. */
function isBalanced(inner: string): boolean {
  const parts = inner.split(/[，、；]/);
  const length = parts[0]?.length ?? 0;
  return parts.length >= 2 && length >= 3 && parts.every((part) => part.length === length && /^[一-龥]+$/.test(part));
}

const inProblems = (pair: Pair, moves: readonly Move[]): boolean => moveAt(moves, pair.start) === 'problems';
