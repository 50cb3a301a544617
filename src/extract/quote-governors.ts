/**
 * The verb that governs a quotation: 做到“三个务必” is under 做到, 开展党员干部“大轮训” under 开展; “…”的理念 is under none.
 */
import { compounds } from '../source/compounds.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf, wordSet, type Hit } from '../source/word-set.js';
import { clauseEnd, clauseStart } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { opinionBefore } from './quote-opinions.js';
import { HAN_COUNT } from './slogan-patterns.js';
import { namesCampaign } from './quote-campaigns.js';
import { isAttribute, isCoordinated, isMeasured, isOwned, isRelative, isWhose } from './quote-gaps.js';
import { doneAs } from './quote-done.js';
import { hasOwnPredicate, struckTogether } from './quote-together.js';
import {
  BESIDE,
  CLAUSE_STOPS,
  isHeldTo,
  isLeftBehind,
  isReached,
  namesAbility,
  namesIdea,
  namesNotion,
  reachedBeside,
  rowEnd,
} from './quote-notions.js';

/** A quotation with its marks, and where the clause around it begins. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
}

export const quotationAt = (scan: Scan, start: number, end: number): Quotation => ({
  start,
  end,
  clause: clauseStart(scan, start),
});

/** Longest run of members between a verb and its quotation: 增强甲、乙、丙“三种能力”. */
const MAX_LIST = 40;
/** 即“甲”“乙”: what follows are the members of the set named before. */
const NAMELY = opening(/[，。]?即(?![日将使便刻])/, '，。即');
/** Sets that are named before one another, each 即 the next. */
const MAX_SETS = 8;
/** 党组织, 社会组织, 经济组织: no verb. */
const ORGANIZED = characters('党团级层会济织态群联');
/** Words that begin with such a verb and are none. */
const NO_VERB = wordSet(
  '坚定不移 坚持不懈 把住房 把住宅 把住户 把住院 组织部 组织领导 组织生活 组织力 组织振兴 建设者 推进会 落实情况 执行力 创新力 ' +
    '执行会长 执行主席 执行主任 执行董事 执行院长 执行校长 执行总裁 执行秘书',
);
/** 围绕生态文明建设“绿色家园”行动: a noun, whatever the campaign is that it has. */
const BUILT_THINGS = wordSet('文明 作风 队伍 班子 党的 文化 经济 法治 阵地 组织 廉政 基础设施 民主 社会');
/** 没有形成“一盘棋”格局: what is not done is not sought. */
const DENIED = wordSet('没有 没 未 未能 尚未 没能 难以 无法');
/** 从严把“三关”作为头等大事. */
const STRICTLY = wordSet('从严把');
/** 抓到“三违”57起: what was come upon, not what is sought. */
const COME_UPON = characters('到着过');
/** Fixed things of every day, governed by what stands right before: 解决“三农”问题, but 完成村“两委”换届. */
const FIXED = wordSet('“三农” “两委” “两会” “四上”');
/** “四乱”问题: what is to be got rid of, unless a verb of solving governs it. */
const TROUBLE_BEHIND = wordSet(compounds(['', '的'], '问题 现象 行为 乱象 事项'.split(' ')));
const SOLVING = wordSet('解决 破解');
/** 解决“三农”问题, 解决好“三农”问题. */
const WELL_DONE = opening(/好?“/, '好“');
/** 加快在各行业推进“互联网+”: where, not what. */
const WHERE = opening(/在(?![职校岗建编册])/, '在');
/** 坚持以“三个代表”为指导: what one goes by. */
const BY = characters('以');
const AS = characters('为');

/**
 * The bare verb that governs a quotation: the leftmost goal verb of its stretch of the clause with only the
 * object's attribute between. A quotation joined to another (“甲”“乙”, “甲”和“乙”) has that one's verb.
 */
export function governorOf(
  context: Context,
  quotation: Quotation,
  joined: string | null,
  sets = MAX_SETS,
): string | null {
  const { syntax, lexicon } = context;
  const { start } = quotation;
  const isSet = HAN_COUNT.has(syntax, start + 1);
  const ofRow = { start, end: rowEnd(syntax, quotation.end) };
  const isSought = (isSet && namesIdea(syntax, ofRow)) || isReached(syntax, quotation) || isHeldTo(syntax, ofRow);
  if ((namesNotion(syntax, ofRow) && !isSought) || isLeftBehind(syntax, quotation)) return null;
  if (struckTogether(syntax, quotation) || hasOwnPredicate(syntax, quotation)) return null;
  if (!isSet && namesAbility(syntax, quotation)) return null;
  const reached = reachedBeside(syntax, quotation);
  if (reached >= 0) return syntax.text.slice(reached, reached + 2);
  const done = doneAs(syntax, quotation);
  if (done !== null) return done;
  const isFixed = FIXED.startingAt(syntax, start) >= 0;
  const solvedOnly = TROUBLE_BEHIND.startingAt(syntax, quotation.end) >= 0;
  const behind = joinedEnd(syntax, start);
  const near = Math.max(quotation.clause, behind, start - MAX_LIST);
  // 落实“甲”工作部署和乙的“丙”: what stands before 和 is the noun of the quotation before.
  const floor = behind > 0 && behind === near ? BESIDE.behindLast(syntax, start, near) : ownFloor(context, near, start);
  const namely = NAMELY.length(syntax, floor);
  if (namely >= 0)
    return sets > 0 && !JOINING.has(syntax, floor + namely) ? governorOfSet(context, start, sets - 1) : null;
  for (let at = floor; at < start; at++) {
    const well = WELL.startingAt(syntax, at);
    if (
      well !== null &&
      well.end <= start &&
      (isAttribute(syntax, well.end, start, false) ||
        isWhose(syntax, well.end, start) ||
        isCoordinated(syntax, well.end, quotation))
    )
      return well.value;
    const hit = lexicon.verbs.startingAt(syntax, at);
    if (hit === null || hit.value.kind !== 'goal' || hit.end > start) continue;
    if ((isFixed && !WELL_DONE.test(syntax, hit.end)) || WHERE.test(syntax, hit.end)) continue;
    if (solvedOnly && SOLVING.startingAt(syntax, at) < 0) continue;
    if (DENIED.endingAt(syntax, at) >= 0 || STRICTLY.endingAt(syntax, hit.end) >= 0) continue;
    if (hit.value.text === '建设' && BUILT_THINGS.endingAt(syntax, at) >= 0) continue;
    // 新型城镇化建设、“一带一路”建设: the last word of the member before.
    if (opensList(context, hit, start) || (DUN.has(syntax, hit.end) && hit.end + 1 === start)) continue;
    if (OF_A_CLAUSE.has(hit.value.text) && hasOwnVerb(context, hit.end, start)) continue;
    if (NO_VERB.startingAt(syntax, at) >= 0 || (hit.value.text === '组织' && ORGANIZED.has(syntax, at - 1))) continue;
    if (INTO.startingAt(syntax, hit.end) === start && MAKING.startingAt(syntax, at) === hit.end) return hit.value.text;
    if (isThought(syntax, hit, quotation) || isNounHere(context, hit, quotation)) continue;
    const single = hit.end - hit.start === 1;
    if (single && tellsOfObject(syntax, hit.end, quotation)) continue;
    if (single && (COME_UPON.has(syntax, hit.end) || holdsGoalVerb(context, hit.end, start))) continue;
    if (
      !isAttribute(syntax, hit.end, start, single) &&
      !isRelative(syntax, hit, start) &&
      !isCoordinated(syntax, hit.end, quotation) &&
      !isOwned(context, hit.end, start) &&
      !isMeasured(context, hit.end, start)
    )
      continue;
    if (BY.has(syntax, hit.end) && AS.find(syntax, quotation.end, clauseEnd(syntax, start)) < clauseEnd(syntax, start))
      continue;
    if (OWN_VERBS.endingAt(syntax, start) >= hit.end) continue;
    const isBlamed = lexicon.verbs.endingAt(syntax, start)?.value.kind === 'criticism';
    if ((isBlamed && !namesCampaign(syntax, quotation)) || RIDDING.endingAt(syntax, start) > at) continue;
    return wholeVerb(context, hit.start, hit.end, start);
  }
  if (behind > 0) return start - floor <= 8 ? joined : null;
  return sets > 0 ? governorOfParallel(context, quotation, sets - 1) : null;
}

/** 做到抓作风聚焦“四风”: what is done is a clause with a verb of its own. */
const OF_A_CLAUSE = new Set(['做到', '确保']);
function hasOwnVerb({ syntax, lexicon }: Context, from: number, start: number): boolean {
  const own = lexicon.verbs.endingAt(syntax, start);
  return own !== null && own.value.kind === 'goal' && own.end - own.start > 1 && own.start - from >= 2;
}

/** 坚持“甲”持续发力打造“乙”: behind another quotation a verb of its own. */
function ownFloor(context: Context, near: number, start: number): number {
  const behind = CLOSING.behindLast(context.syntax, start, near);
  const own = context.lexicon.verbs.endingAt(context.syntax, start);
  const isVerb = own !== null && own.value.kind === 'goal' && own.end - own.start > 1;
  return isVerb && behind > near && own.start >= behind ? own.start : near;
}

/** 确保组织、人员、经费“三到位”: the first of the members before a set; 建立、完善“三项制度” are two verbs. */
const opensList = ({ syntax, lexicon }: Context, { end }: Hit<unknown>, to: number): boolean =>
  DUN.has(syntax, end) && end + 1 < to && lexicon.verbs.startingAt(syntax, end + 1)?.value.kind !== 'goal';

/** 将园区打造成“千亿园区”: what it is to become. */
const INTO = wordSet('成 成为');
const MAKING = wordSet('打造 建设 创建 培育 发展');

/** 觉得抓粮食“不来钱”: the verb has its object, the quotation is what is thought of it. */
const isThought = (keyed: Keyed, { start, end }: Hit<unknown>, quotation: Quotation): boolean => {
  const thought = quotation.start > end ? opinionBefore(keyed, quotation) : -1;
  return thought >= 0 && thought <= start;
};

/** 项目建设上提出“一站式”服务, 改革中: where, not what is done. */
const PLACE_BEHIND = opening(
  /[上中](?=[提推实采创探总涌坚要出，“])|方面|过程|领域|工作[上中]|会议|会上|以来|期间/,
  '上中方过领工会以期',
);
/** 进入项目推进“红榜”: of what is received the verb before it only tells the kind. */
const RECEIVED = wordSet('进入 登上 荣登 入选 荣获 获评 获得 被评为 评为 列入 跻身');
/** 贯彻落实深化“放管服”改革会议精神: what is carried out is the meeting's, what is quoted has a verb of its own. */
const OF_A_PAPER = /^[^，。；：“”]{0,10}?(?:会议|精神|部署|决策|方案|意见)/;
const PAPERS = characters('会精部决方意');
const MAX_PAPER = 14;

/** Whether what looks like a governing verb is but a part of a noun, or governs another. */
function isNounHere({ syntax, lexicon }: Context, { start, end }: Hit<unknown>, quotation: Quotation): boolean {
  if (end - start >= 2 && PLACE_BEHIND.test(syntax, end)) return true;
  if (end === quotation.start) return RECEIVED.test(syntax, quotation.clause, start);
  const own = lexicon.verbs.endingAt(syntax, quotation.start);
  if (own === null || own.value.kind !== 'goal' || own.start <= end) return false;
  const limit = quotation.end + MAX_PAPER;
  return PAPERS.find(syntax, quotation.end, limit) < limit && OF_A_PAPER.test(syntax.text.slice(quotation.end, limit));
}

/** 加快处置“僵尸企业”: what is to be got rid of is not sought. */
const RIDDING = wordSet('处置 清理 清退 淘汰 关停 出清 退出 消除 消化 压减 化解 取缔 注销 腾退 反 反对 纠 查摆');

/** 提高站位、胸怀“国之大者”: the quotation has a verb of its own, which sets nothing up. */
const OWN_VERBS = wordSet(
  '呈现 呈现出 呈现了 显现 显现出 表现出 面临 处于 迎来 迎来了 围绕 紧扣 按照 根据 针对 对照 进行 胸怀 心怀 心系 牢记 吹响 扛起 扛牢 扛好 绷紧 拧紧 守牢 守住 筑牢 织密 织牢 唱响 擦亮 激活 点燃 跑出 打通 啃下 牵住 稳住 端稳 端牢 握紧 拧成 下好 铆足 激发 释放 发挥 甩掉 砸掉 丢掉 摘掉 戴上 捧回 拿下 走好 迈好',
);

/** 抓改革“上热中温下冷”，: the verb has its object, the quotation tells how it is done; not 抓干部“大练兵”. */
const tellsOfObject = (keyed: Keyed, from: number, { start, end }: Quotation): boolean =>
  start - from >= 2 && end - start - 2 >= MIN_TELLING && CLAUSE_STOPS.has(keyed, end);
const MIN_TELLING = 5;

/** Verbs that say what is reached, whole: 打通“三个堵点”. */
const WHOLE = '用好 当好 做好 过好 打通 补齐 闯过 打出'.split(' ');
/** 建好“三张清单” is 建; with verbs that mean little by themselves (用好, 当好) the 好 stays. */
const WELL = entriesOf([
  ...'办 建 守 管 护 讲 写 念 走 答 唱 下 绘 画 开 上 练 站 种 算 织 带 选 育'
    .split(' ')
    .map((verb) => [`${verb}好`, verb] as const),
  ...WHOLE.map((verb) => [verb, verb] as const),
]);
/** Of these only what is built or held is a goal: 办好“班组大讲堂”; 念好“山海经” is a figure, and so are they all. */
const KEEPING = new Set(
  '守 管 护 讲 写 念 走 答 唱 下 绘 画 开 上 练 站 种 算 织 带 选 育 把握 扛起 把住 严把 运用 锁定'
    .split(' ')
    .concat(WHOLE),
);

/** Whether a governor only holds what it governs: a slogan has it, a name does not become a target by it. */
export const isKeeping = (governor: string | null): boolean => governor !== null && KEEPING.has(governor);

const MAX_PARALLEL = 40;
const MARKS_AND_CLOSING = characters('”。；：！？');
const NOUN_LENGTH = 2;

/**
 * 打造商贸、物流“三个千亿”产业，能源、建材“两个百亿”产业: a clause without a verb whose quotation has the same noun
 * behind it as the one that ends the clause before.
 */
function governorOfParallel(context: Context, { end, clause }: Quotation, sets: number): string | null {
  const { syntax } = context;
  const { text } = syntax;
  if (!COMMA.has(syntax, clause - 1)) return null;
  const limit = clause - 1 - NOUN_LENGTH;
  if (text.slice(limit, clause - 1) !== text.slice(end, end + NOUN_LENGTH)) return null;
  const before = MARKS_AND_CLOSING.behindLast(syntax, limit, Math.max(0, limit - MAX_PARALLEL));
  const open = before === limit && CLOSING.has(syntax, before - 1) ? (syntax.partners[before - 1] ?? 0) : 0;
  return open > 0 ? governorOf(context, quotationAt(syntax, open - 1, before), null, sets) : null;
}

/** 抓紧编制“…”: a verb of one character is no governor where a fuller one follows. */
export function holdsGoalVerb({ syntax, lexicon }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hit = lexicon.verbs.startingAt(syntax, at);
    if (hit !== null && hit.value.kind === 'goal' && hit.end - hit.start >= 2 && hit.end <= to) return true;
  }
  return false;
}

const DUN = characters('、');
const COMMA = characters('，');
const JOINING = characters('与同对向从');

/** How far before a quotation the one may end that it is joined to. */
const MAX_JOINT = 12;
const CLOSING = characters('”');
const CLOSING_OR_STOP = characters('”，。；：！？');

/** One past the closing mark of the quotation this one is joined to; 0 where it stands alone. */
function joinedEnd(keyed: Keyed, start: number): number {
  const floor = Math.max(0, start - MAX_JOINT);
  const behind = CLOSING_OR_STOP.behindLast(keyed, start, floor);
  return behind > floor && CLOSING.has(keyed, behind - 1) ? behind : 0;
}

/** Members listed after 即 inherit the verb of the set's own name. */
function governorOfSet(context: Context, start: number, sets: number): string | null {
  const { syntax } = context;
  const floor = Math.max(0, start - MAX_JOINT - 2);
  const end = CLOSING.behindLast(syntax, start, floor);
  const open = end > floor ? (syntax.partners[end - 1] ?? 0) : 0;
  return open > 0 ? governorOf(context, quotationAt(syntax, open - 1, end), null, sets) : null;
}

/** 组织开展 is 开展: verbs that give way to the one behind them. */
const LEADING = wordSet('组织 加快 大力 积极 探索 统筹 开展 坚定');

/** 强化落实“五大工程” is 落实. */
const STRENGTHENS = wordSet('强化落实 加强落实 狠抓落实');

/** 增强深化“放管服”改革的责任感: what is strengthened is the feeling. */
const OF_A_FEELING = opening(
  /“[^”]{1,16}”[^，。；：“”]{0,10}的(?:责任感|使命感|紧迫感|危机感|自觉性|主动性|信心|决心|本领)/,
  '“',
);

/** 拓展深化 stays whole, 组织开展 is 开展. */
function wholeVerb(context: Context, start: number, end: number, limit: number): string {
  const { syntax, lexicon } = context;
  const { text } = syntax;
  const next = end - start === 2 ? lexicon.verbs.startingAt(syntax, end) : null;
  const coordinated =
    next !== null &&
    next.value.kind === 'goal' &&
    next.end <= limit &&
    next.end - next.start === 2 &&
    !opensList(context, next, limit);
  if (!coordinated) return text.slice(start, end);
  const leads =
    LEADING.startingAt(syntax, start) >= 0 ||
    STRENGTHENS.startingAt(syntax, start) === next.end ||
    OF_A_FEELING.test(syntax, next.end);
  return text.slice(leads ? end : start, next.end);
}
