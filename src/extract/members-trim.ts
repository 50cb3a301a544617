/** What of the stretches between marks are members: what leads into a list, serves it or acts in it is cut off, or is none. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import { isTwo, MAX_MEMBER, NAME_OPENS } from './member-spans.js';

/** 防汛、又要“双抢”: a word that ties clauses together opens no member. */
const CONNECTS =
  /^(?:又要?|也要?|还要?|既要?|并且?(?![购网轨联])|再(?![生贷造就])|更(?![新换])|就(?![业医学近地餐诊读职])|都(?!市)|而|但)(?![一-龥]{3,})/;

const CONNECTIVES = characters('又也还既并再更就都而但');

const opensWithConnective = ({ syntax }: Context, { start, end }: Span): boolean =>
  CONNECTIVES.has(syntax, start) && CONNECTS.test(syntax.text.slice(start, end));

/** Whether a verb or a preposition ends at the place. */
export const leads = ({ syntax, lexicon }: Context, at: number): boolean =>
  LEAD.endingAt(syntax, at) >= 0 || lexicon.verbs.endingAt(syntax, at) !== null;

/** The members without what leads into the first and runs on behind the last; null where they are no list. */
export function trimmed(context: Context, items: readonly Span[]): readonly Span[] | null {
  const members = trimLast(context, withoutFor(context, [trimFirst(context, items), ...items.slice(1)]));
  const last = members.at(-1);
  if (last === undefined || members.length < 2 || isEquated(context, last) || isServed(context, last)) return null;
  if (isVerb(context, last) && !areAlike(context, members)) return null;
  if (actsTogether(context, members)) return null;
  return members.every(
    (item, index) =>
      item.end - item.start <= MAX_MEMBER &&
      item.end > item.start &&
      !isTwo(context.syntax, item) &&
      !(index > 0 && opensWithConnective(context, item)),
  )
    ? members
    : null;
}

/** 增强“四个意识”、做到“两个维护”: what stands before the count is its verb, no member. */
export function isVerb({ syntax, lexicon }: Context, item: Span): boolean {
  if (item.end - item.start > 4) return false;
  const hit = lexicon.verbs.endingAt(syntax, item.end);
  return hit !== null && hit.value.kind !== 'citation' && hit.start <= item.start + 2;
}

/** 市委、市政府召开“两个健康”提升会: who does it, and the verb, are no members. */
const DEEDS = wordSet(
  '召开 举行 举办 印发 下发 出台 提出 作出 确定 开展 启动 部署 组织 实施 推出 成立 公布 发布 联合 决定 明确 制定 高度重视',
);

function actsTogether({ syntax, lexicon }: Context, members: readonly Span[]): boolean {
  const last = members.at(-1);
  const verb = last === undefined ? -1 : DEEDS.first(syntax, last.start + 2, last.end);
  if (last === undefined || verb < 0) return false;
  return [...members.slice(0, -1), { start: last.start, end: verb }].every(({ start, end }) =>
    endsActor(lexicon, syntax, start, end),
  );
}

const FOR = characters('为');

/** 农业银行和邮政储蓄银行为“三农”服务: the set is whom they serve, not what they make up (以甲、乙为“两翼”: `withoutFor`). */
export const isServed = ({ syntax }: Context, { end }: Span): boolean => FOR.has(syntax, end - 1);

const IS = characters('是');

/** 实事求是, 总是: 是 that ends a word. */
const BEFORE_IS = characters('求总还若不于');

/** 就业和收入是民生的两大支柱: what a copula follows is told of the members, it is none. */
function isEquated({ syntax }: Context, { start, end }: Span): boolean {
  const copula = IS.find(syntax, start + 1, end);
  return copula < end && !BEFORE_IS.has(syntax, copula - 1) && !(copula > start && ASKS_WHO.has(syntax, copula + 1));
}
/** 为了谁、依靠谁、我是谁: what the copula asks for. */
const ASKS_WHO = characters('谁什啥哪');

/** 首问负责、限时办结、责任追究: a member may end in a verb where all have the length of a set phrase. */
const areAlike = (context: Context, members: readonly Span[]): boolean =>
  (members.length > 2 &&
    lengthOfAll(members) === 4 &&
    members.every(({ start, end }) => (context.lexicon.verbs.startingAt(context.syntax, start)?.end ?? 0) < end)) ||
  areWords(context, members);

/** 产业、人才、文化、生态、组织: so may the last of a row of words, none of the others being one. */
const areWords = (context: Context, members: readonly Span[]): boolean =>
  members.length > 3 && lengthOfAll(members) === 2 && members.slice(0, -1).every((item) => !isVerb(context, item));

/** Verbs and prepositions that lead into a list: 统筹生产、生活、生态三大空间. */
const LEAD = wordSet(
  '按照 对照 依照 遵照 围绕 打造 统筹 建立健全 健全 完善 增强 提高 提升 处理好 抓好 落实 推进 推动 坚持 突出 做好 加强 强化 实施 开展 形成 ' +
    '建立 构建 从 在 对 把 以 按 聚焦 利用 实行 涵盖 包括 涉及 针对 集中 着力 抓住 抓 守住 培育 发展 用好 围着 紧扣 重点 ' +
    '扎实 分为 分 由 即 是 为 和 与 了 着 组织 组建 引导 通过 着眼于 着力于 立足 实现 加快 加快实现 加快推进 促进 发挥 充分发挥 更好发挥 调动 充分调动 运用 ' +
    '推动 继续推动 守好 建好 管好 用好 打好 把好 把住 做实 拧紧 绷紧 压实 筑牢 点亮 擦亮 算好 啃下 唱好 练好 织密 扛起 吃透 严把 列出 列好 研究 专门研究 总结 总结回顾 回顾总结 全县 全市 全省 全区 全镇 全国 讨论 商量 商议 部署 制定 出台 搭建 执行 免除 紧扣 打赢 坚守 严守 守牢 攻克 承担 打通 补齐 夯实 锚定 瞄准 紧盯 握紧 依托 破解',
);

const MADE_UP =
  /(?<=.{2})(?:担任|出任|组成|构成|任|作为.{0,8}|列为.{0,8}|当作.{0,8}|(?:并|合|统|被|号)?称为?.{0,4}|是(?:全国|世界|公认|当前|当今).{0,6}|(?<=[数率量额值面度本耗费价])(?:继续|持续|总体|都|均)?(?:实现|保持)了?)$/;

const MADE_UP_ENDS = characters('任成为界国省市县区称现了持');

const OF = characters('的');

const TAKES = characters('以');

/** 由书记、县长任“双组长”; 把甲、乙作为今年的三项…: the verb between the list and its name is no part of the last member. */
function trimLast({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const last = items.at(-1);
  if (last === undefined || !(MADE_UP_ENDS.has(syntax, last.end - 1) || OF.has(syntax, last.end))) return items;
  const verb = MADE_UP.exec(syntax.text.slice(last.start, last.end));
  return verb === null ? items : [...items.slice(0, -1), { start: last.start, end: last.end - verb[0].length }];
}

/** 以甲、乙为“两翼”: 为 is no part of the last member. */
export function withoutFor({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || !FOR.has(syntax, last.end - 1)) return items;
  const taken = TAKES.has(syntax, first.start) || TAKES.has(syntax, first.start - 1);
  return taken ? [...items.slice(0, -1), { start: last.start, end: last.end - 1 }] : items;
}

/** 管住人、财、物、工程; 抓牢吃、住、行: a verb with what it comes to. */
const COMES_TO = characters('住好牢紧准实透');

/** Members that short are told from such a verb. */
const LONGEST_SHORT = 2;

/** The first member of a list carries what leads into it; its own words are as long as its sisters', or stand behind the verb. */
export function trimFirst(context: Context, [whole, ...rest]: readonly Span[]): Span {
  const { syntax } = context;
  if (whole === undefined) return { start: 0, end: 0 };
  // 要政策支持、资金支持: what is asked for; not 要案、要情.
  const [next] = rest;
  const isAsked = ASKED.test(syntax, whole.start) && (next === undefined || !ASKING.has(syntax, next.start));
  const first = isAsked ? { start: whole.start + 1, end: whole.end } : whole;
  const name = NAME_OPENS.find(syntax, first.start, first.end);
  // 由“要我学”向“我要学”、由“被动”向“主动”: what stands before the marks of the next, too, is its own.
  const isShared =
    next !== undefined &&
    NAME_OPENS.has(syntax, next.start + 1) &&
    syntax.text.charAt(name - 1) === syntax.text.charAt(next.start);
  if (name < first.end) return { start: isShared ? name - 1 : name, end: first.end };
  const length = lengthOfAll(rest);
  // 新能源汽车、生物医药、新型显示: one character more is a longer member, unless it is what leads into them.
  const more = first.end - first.start - length;
  const owner = ownerEnd(context, first, rest);
  if (owner > first.start) return { start: owner, end: first.end };
  // 组织不放松、措施不放松: as long as each of its sisters, it has nothing before it.
  if (length > LONGEST_SHORT && more === 0) return first;
  // 纠正重门票轻体验、重开工轻运营: of one length, each with the head of its sisters.
  const opens = first.end - length;
  if (length > 1 && more > 0 && next !== undefined && syntax.text.charAt(opens) === syntax.text.charAt(next.start))
    return { start: opens, end: first.end };
  const isLed = more > 1 || (more === 1 && LEAD.endingAt(syntax, first.start + 1) >= 0);
  const areDone = rest.length > 1 && rest.every((item) => LEAD.startingAt(syntax, item.start) > 0);
  const cut = first.end - length;
  const isCut =
    isLed && (isWhole(context, cut) || (length < LONG && more > LONGEST_WORD && !isLedByVerb(context, first, cut)));
  if (length > 0 && isCut)
    return { start: withVerb(syntax, uncut(syntax, first, length), first, areDone), end: first.end };
  let start = first.start;
  const shortest = Math.min(2, ...rest.map((item) => item.end - item.start));
  const [second] = rest;
  LEAD.each(syntax, first.start, first.end, (at, end) => {
    // 由粗放型、由集约型: what opens the next member, too, is its own.
    const isOwn =
      inWord(syntax, at, end) ||
      (AND.has(syntax, at) && rest.some((item) => AND.find(syntax, item.start, item.end) < item.end)) ||
      (second !== undefined && syntax.text.startsWith(syntax.text.slice(at, end), second.start));
    if (first.end - end >= shortest && !isOwn) start = end;
  });
  // 落实好农业、工业、服务业: 好 is the verb's, unless each of them has one.
  if (
    start > first.start &&
    WELL.has(syntax, start) &&
    first.end - start > 2 &&
    !(next !== undefined && WELL.has(syntax, next.start))
  )
    return { start: start + 1, end: first.end };
  const verb = verbEnd(context, start);
  if (isLed && first.end - verb >= Math.max(shortest, 2) && verb > start && !isOwnVerb(context, start, rest))
    start = verb;
  const longest = Math.max(...rest.map((item) => item.end - item.start));
  if (longest > LONGEST_SHORT) return { start: withVerb(syntax, start, first, areDone), end: first.end };
  for (let at = first.end - shortest; at >= first.start + 2 && at > start; at--)
    if (COMES_TO.has(syntax, at - 1) && first.end - first.start > longest) return { start: at, end: first.end };
  return { start, end: first.end };
}

const WELL = characters('好');

/** 离退休干部政治、生活两项待遇: where whose they are ends, with as much behind it as each of the others has; -1 where nobody stands there. */
function ownerEnd({ syntax }: Context, { start, end }: Span, [next, ...others]: readonly Span[]): number {
  const length = next === undefined ? 0 : next.end - next.start;
  const cut = end - length;
  const areEqual = length > 1 && others.every((item) => item.end - item.start === length);
  return areEqual && cut - start > 1 && PERSONS.endingAt(syntax, cut) >= start ? cut : -1;
}
const PERSONS = wordSet(
  '干部 职工 教师 同志 村民 居民 农民 党员 群众 学生 军人 老人 人员 工人 员工 医生 护士 警察 民警 队员',
);

/** 改革与稳定、当前与长远: pairs. */
const AND = characters('和与');

/** 推进幼儿园、小学、初中: a word more than its sisters, and no verb of theirs. */
const LONGEST_WORD = 3;

/** 积极争取国家、省、市 */
const MANNERS = wordSet(
  '积极 充分 坚决 着力 全面 进一步 切实 大力 稳妥 重点 努力 持续 继续 认真 扎实 深入 全力 严格 不断',
);

/** Verbs that lead in where a stretch begins; further on they may belong to a word (社会保障体系). */
const OPENING_LEADS = wordSet(
  '成立 融合 推行 全面推行 推广 协调 兼顾 规范 确保 突破 我代表 代表 我给 下设 整治 打击 化解 处置 严查 争取 赋予 弘扬 凝聚 释放 优化 改善 深化 保障 保护 维护 加大 查处 治理 防范 培育壮大 发展壮大 壮大 让 使',
);

/** Where a verb with its adverb ends that opens a stretch; the place itself where none does. */
function verbEnd({ syntax, lexicon }: Context, at: number): number {
  const manner = MANNERS.startingAt(syntax, at);
  const verb = Math.max(at, manner);
  return Math.max(
    lexicon.verbs.startingAt(syntax, verb)?.end ?? at,
    LEAD.startingAt(syntax, verb),
    OPENING_LEADS.startingAt(syntax, verb),
    at,
  );
}

/** 深化国有企业改革、财税改革: what leads them stands in the stretch, and more than it before the cut. */
const isLedByVerb = (context: Context, { start }: Span, cut: number): boolean => {
  const verb = verbEnd(context, start);
  return (verb > start && verb < cut) || LEAD.first(context.syntax, start + 1, cut - 1) >= 0;
};

/** 建强队伍、建好机制: where its sisters begin with verbs, too, the verb is its own. */
const isOwnVerb = ({ syntax, lexicon }: Context, at: number, rest: readonly Span[]): boolean =>
  rest.some(
    ({ start }) =>
      (lexicon.verbs.startingAt(syntax, start)?.end ?? start) > start ||
      syntax.text.charAt(start) === syntax.text.charAt(at),
  );

/** 党政一把手负总责: 把 of a word leads into nothing. */
const WORDS = wordSet('一把手 二把手 分管 分工 分级 分片 分类 对口 对标 可以 以上 以下 为民 为主');
const inWord = (keyed: Keyed, at: number, end: number): boolean =>
  WORDS.startingAt(keyed, at) >= end || WORDS.startingAt(keyed, at - 1) >= end;

/** 要; not 要素, 要道, nor 要案, 要情 that are a member whole. */
const ASKED = opening(/要(?![素点害件求领塞道闻目务员旨义]|[案情事犯](?![一-龥]))/, '要');
const ASKING = characters('要');

/** Members so long are of one length by chance. */
const LONG = 8;

/** Whether what stands before a cut leads into a list. */
const isWhole = (context: Context, at: number): boolean =>
  leads(context, at) || BEFORE_LIST.has(context.syntax, at - 1) || ACTORS.endingAt(context.syntax, at) >= 0;
const BEFORE_LIST = characters('，：；。的要“是和与了好成为');

/** 实行科学决策、推进依法行政、加强监督: where each of its sisters begins with a verb, the one before the first is its own. */
function withVerb(keyed: Keyed, at: number, { start }: Span, areDone: boolean): number {
  const verb = areDone && LEAD.startingAt(keyed, at) < 0 ? LEAD.endingAt(keyed, at) : -1;
  return verb >= start && at - verb > 1 && ABOUT.startingAt(keyed, verb) !== at ? verb : at;
}
/** What says what the list is about, and is no member's own. */
const ABOUT = wordSet('围绕 聚焦 针对 按照 通过 处理好 统筹 包括 涵盖 涉及 分为 全县 全市 全省 全区 全镇 全国');

/** 实行领导班子成员包片、部门包企业: who acts is not cut in half to be as long as the others. */
function uncut(keyed: Keyed, { start, end }: Span, length: number): number {
  const at = end - length;
  for (let from = Math.max(start, at - LONGEST_ACTOR); from < at; from++)
    if (ACTORS.startingAt(keyed, from) > at) return from;
  return at;
}
const ACTORS = wordSet(
  '领导班子成员 领导班子 班子成员 领导干部 县级领导 县级干部 党员干部 包村干部 机关干部 乡镇干部 驻村干部 乡镇领导',
);
const LONGEST_ACTOR = 4;

/** The length that several members share; 0 where they share none. */
function lengthOfAll(items: readonly Span[]): number {
  const [first] = items;
  if (first === undefined || items.length < 2) return 0;
  const length = first.end - first.start;
  return items.every((item) => item.end - item.start === length) ? length : 0;
}
