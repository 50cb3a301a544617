/**
 * Actor phrases: who a clause is about, read between its opening words and its modal. 各级党组织书记, 县直各部门,
 * 我们; adverbials (对…, 在…), lists with commas and roles (作为…) around them are told apart.
 */
import { SPACES } from '../source/chars.js';
import { characters, opening, type CharacterSet } from '../source/finder.js';
import { keyedText, type Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { entriesOf, wordSet, type Entries } from '../source/word-set.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { clauseStart, sentenceAt, unitAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { organsEnd } from './organs.js';
import { joined, opensWith, skipWords } from './word-runs.js';

/** Longest actor phrase, and the longest adverbial between it and its modal, in characters. */
const MAX_ACTOR = 44;
const MAX_ADVERBIAL = 60;

/** An actor as it stands in the text; `audience` where it is 我们, 大家 and their like. */
export interface Bound {
  readonly actor: Span;
  readonly audience: boolean;
}

const named = (start: number, end: number): Bound => ({ actor: { start, end }, audience: false });

const actorEnds = new WeakMap<Lexicon, CharacterSet>();

/** Characters that an actor phrase may end with, closing marks included. */
export function actorEndsOf(lexicon: Lexicon): CharacterSet {
  const known = actorEnds.get(lexicon);
  if (known !== undefined) return known;
  const made = characters(String.fromCharCode(...lexicon.actorEnds));
  actorEnds.set(lexicon, made);
  return made;
}

/** Words that may open a clause before its actor, with a comma or without. */
const OPENERS = wordSet(`
  特别是 尤其是 同时 因此 所以 为此 希望 请 今后 下一步 接下来 目前 当前 现在 近期 对此 其中 但是 但 而 并且 另外
  此外 再者 首先 其次 最后 总之 可以说 一方面 另一方面 具体来说 这就要求 这要求 要求 就是 也就是说 具体地讲
  从今天起 从现在起 会后 今年 明年 年内 这次会议后 作为 对于 至于 即便是 凡是 不管 无论 由 让 年底前 下半年 春节前
  汛期 入汛后 一旦发生险情 与此同时 在这方面 在此基础上 形成
`);
const COMMA = characters('，');
const BLANKS_AND_DASHES = characters(`${SPACES}—`);

const ADVERBS = wordSet([
  ...'都 也 均 更 还 就 则 同样 首先 尤其 特别 始终 同时 又 再 既 一律 全部 切实 认真 坚决 必 真正 主动'.split(' '),
  ...'自觉 积极 进一步 继续 一定 仍 今后 今天 现在 下一步 平时 今年 明年 会后 年内'.split(' '),
  ...'汛期 主汛期 防火期 采暖期 夏季 冬季 春季 秋季 节假日 节日期间 双休日 周末 夜间 白天 平日 战时 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 上半年 下半年 暑期 暑假 寒假 假期'.split(
    ' ',
  ),
  ...'高峰期 当天 当晚 近期 年底 月底 汛前 汛后 事前 事中 事后 会前 课前 课后 班前 班后 每次 随时 常年 全程 全年'.split(
    ' ',
  ),
  ...joined(['每', '每个'], ['季度', '学期', '星期', '月', '年', '周', '天', '日']),
]);
const PREPOSITIONS = wordSet(`
  对 在 从 就 围绕 结合 按 根据 依据 通过 以 把 将 与 和 同 向 于 因 为 针对 立足 着眼 依托 利用 作为 到 除 用 凭 经
  由 接到 接警 接报 遇有 遇 一旦 发现 收到 每 凡 至少
`);
/** Words that begin like a preposition and are none. */
const NO_PREPOSITIONS = wordSet(
  '同责 经费 用工 用电 用水 用地 用人 发现的 集中 因素 与会 和谐 向心 由来 同志 同事 同学',
);
const TIME_ENDS = wordSet('前 内 后 时 中 期间 之际');

/** Adverbials between an actor and its modality: 对…, 在…, 按照…, 切实, 都; piece by piece between commas. */
function isAdverbial(keyed: Keyed, from: number, to: number): boolean {
  if (to - from > MAX_ADVERBIAL) return false;
  for (let at = from; at <= to;) {
    const end = COMMA.find(keyed, at, to);
    if (!isAdverbialPiece(keyed, at, end)) return false;
    at = end + 1;
  }
  return true;
}

function isAdverbialPiece(keyed: Keyed, from: number, to: number): boolean {
  const rest = skipWords(ADVERBS, keyed, from, to);
  if (rest === to) return true;
  if (opensWith(NO_PREPOSITIONS, keyed, rest, to)) return false;
  if (keyed.text.charAt(from) === '每' && to - rest <= 4) return true;
  if (opensWith(PREPOSITIONS, keyed, rest, to)) return true;
  const time = TIME_ENDS.endingAt(keyed, to);
  return time > from && time - rest <= 8;
}

const BY = characters('由');
/** 自由, 理由: no 由 of an actor. */
const NOT_BY = wordSet('自由 理由 缘由 事由 由来 由于 由此 经由');

/** The actor at the head of a clause, its adverbials aside; null where the clause has none. */
export function leadingActor(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  if (at - clause > MAX_ACTOR + 44) return null;
  const start = skipOpeners(context, clause, at);
  const audience = audienceEnd(context, start, at);
  if (audience >= 0) return { actor: { start, end: audience }, audience: true };
  const organs = organsEnd(syntax, start, at);
  if (organs > 0 && isAdverbial(syntax, organs, at)) return named(start, organs);
  const ends = actorEndsOf(lexicon);
  let end = ends.behindLast(syntax, Math.min(at, start + MAX_ACTOR), start);
  for (; end > start; end = ends.behindLast(syntax, end - 1, start)) {
    if (byBefore(syntax, start, end) > start) continue;
    if (endsActor(lexicon, syntax, start, end) && isAdverbial(syntax, end, at) && isNounPhrase(syntax, start, end))
      return named(withList(context, start), end);
  }
  const by = BY.behindLast(syntax, at, start);
  return by > start + 1 && at - by > 1 ? leadingActor(context, by, at) : null;
}

/** 检测方案由市疾控中心负责审定: behind this 由 the actor begins; the start where there is none. */
function byBefore(keyed: Keyed, start: number, end: number): number {
  const by = BY.behindLast(keyed, end, start);
  return by > start + 1 && NOT_BY.endingAt(keyed, by) < 0 && NOT_BY.startingAt(keyed, by - 1) < 0 ? by : start;
}

/** 这笔账各级都要会算: what it is about stands first. */
const TOPIC = opening(
  /[这那][笔件项个些条点根道盘块](?:[一-龥]{1,4}?)(?=各|全[县市省区镇乡校院局厂]|每[个位名一]|有关|所有|广大)/,
  '这那',
);

/** Behind the marker of a unit and the words that may stand before an actor. */
export function skipOpeners(context: Context, clause: number, at: number): number {
  const { syntax } = context;
  const marker = unitMarkerEnd(context, clause);
  let start = marker > clause && marker < at ? marker : clause;
  for (;;) {
    start = BLANKS_AND_DASHES.skip(syntax, start, at);
    const end = OPENERS.startingAt(syntax, start);
    if (end < 0 || end > at) {
      const topic = TOPIC.length(syntax, start);
      return topic > 0 && start + topic < at ? start + topic : start;
    }
    start = end < at && COMMA.has(syntax, end) ? end + 1 : end;
  }
}

/** A clause that begins with a unit's marker begins behind it. */
function unitMarkerEnd(context: Context, at: number): number {
  const unit = unitAt(context.syntax.units, at);
  return unit !== null && unit.marker.start === at ? unit.headingStart : at;
}

/** Words for the audience itself, with what may follow each: 我们每一名党员, 各位同志, 在座的每一位. */
const AUDIENCE: Entries<RegExp | null> = entriesOf([
  ['我们', /^(?![县市省区镇乡校院局厂]的)(?:大家|每一?[位名个][^，]{0,6}|[^，。要必务应须]{0,3}同志)?/],
  ['大家', /^(?!庭)/],
  ['大家伙', null],
  ['各位', /^(?:同志|与会[^，。要必务]{0,4})?/],
  ['咱们', null],
  ['今天参加会议', /^的?[^，。要必务]{0,4}同志们?/],
  ['在座', /^的?(?:各位|每一?[位名个])?[^，。要必务]{0,6}/],
  ['每个人', null],
  ['人人', null],
  ['你们', null],
]);
const MAX_AUDIENCE = 16;
const MANY = characters('们');
const OF = characters('的');

/** End of the words for the audience (我们, 大家, 同志们) that the modal binds; -1 where they are none. */
function audienceEnd(context: Context, start: number, at: number): number {
  const { syntax, lexicon } = context;
  const end = audienceWords(syntax, start, Math.min(at, start + MAX_AUDIENCE));
  if (end < 0 || end === at) return end;
  const near = at - end <= 8 && OF.find(syntax, end, at) === at;
  if (!near && !isAdverbial(syntax, end, at)) return -1;
  const bare = syntax.text.startsWith('各位', start) && end === start + 2;
  return bare && endsActor(lexicon, syntax, start, at) ? -1 : end;
}

function audienceWords(keyed: Keyed, start: number, limit: number): number {
  const { text } = keyed;
  const word = AUDIENCE.startingAt(keyed, start);
  if (word !== null && word.end <= limit) {
    if (word.value === null) return word.end;
    const behind = word.value.exec(text.slice(word.end, limit));
    if (behind !== null) return word.end + behind[0].length;
  }
  const end = start + 3;
  return end <= limit && MANY.has(keyed, end - 1) && /[一-龥]{2}/.test(text.slice(start, end - 1)) ? end : -1;
}

/** Whether an actor's noun ends here: a dictionary word, or a bound ending of a word that is not excepted. */
export function endsActor(lexicon: Lexicon, keyed: Keyed, start: number, end: number): boolean {
  const { text } = keyed;
  const last = text.charAt(end - 1);
  if (last === '）') {
    const whole = lexicon.actors.endingAt(keyed, end);
    if (whole !== null && whole.start >= start) return true;
    const bracket = remarkStart(keyed, start, end);
    if (bracket > start) return endsActor(lexicon, keyed, start, bracket);
  }
  if (last === '人' && NO_PERSON.has(keyed, end)) return false;
  if (COUNTED.has(keyed, end - 1) && NUMERAL.has(keyed, end - 2)) return false;
  if (ONE.has(keyed, end - 2) && (NOT_EVEN.test(keyed, end) || isOneOf(keyed, end))) return false;
  if (ONE.has(keyed, end - 3) && OF_ONE.has(keyed, end - 2) && NOT_EVEN.test(keyed, end)) return false;
  if (GOES_ON_AS.test(keyed, end - 1)) return false;
  if (last === '】') {
    const open = SLOT.behindLast(keyed, end - 1, start);
    return open > start && SLOT.has(keyed, open - 1) && endsActor(lexicon, keyed, open, end - 1);
  }
  const closing = last === '”' ? end - 1 : end;
  const hit = lexicon.actors.endingAt(keyed, closing);
  if (hit === null || hit.start < start || hit.value.kind === 'audience') return false;
  if (hit.value.kind === 'suffix' && closing - start < 2) return false;
  const except = lexicon.notActors.endingAt(keyed, closing);
  return except === null || except.end - except.start < hit.end - hit.start || except.start < start;
}

/** 由【分管领导】牵头: who it is stands open. */
const SLOT = characters('【');

/** 人均, 人民, 人口, 人才, 人大. */
const NO_PERSON = characters('均民口才大');

/** 剩下的3.8万人: how many, not who. */
const COUNTED = characters('人户家');
const NUMERAL = characters('0123456789万千百');
/** 困难户的地一户也不能落下, 隐患一处都不能漏: not even one. */
const ONE = characters('一');
/** 一个人也不能出事. */
const OF_ONE = characters('个名位');
const NOT_EVEN = opening(/[都也]?(?:不|没|别)/, '都也不没别');
/** 验收一户, but 每一户 and 任何一家 are actors. */
const EACH_ONE = characters('每何哪第');
const isOneOf = (keyed: Keyed, end: number): boolean => COUNTED.has(keyed, end - 1) && !EACH_ONE.has(keyed, end - 3);

/** 缺口部分, 处理, 局面, 委托: a longer word begins with the last character. */
const GOES_ON_AS = opening(/部分|处理|处置|局面|委托|会议室|站点|组织上/, '部处局委会站组');

/** Longest remark in brackets behind an actor, with its brackets. */
const MAX_REMARK = 14;
const BRACKET = characters('（');
const OBLIGING = characters('要必务应');

/** Start of the bracketed remark that ends here (书记（主任）); -1 where it is none, or long, or obliges. */
function remarkStart(keyed: Keyed, start: number, end: number): number {
  const open = BRACKET.behindLast(keyed, end, Math.max(start, end - MAX_REMARK)) - 1;
  const remark = open > start && BRACKET.has(keyed, open) && keyed.text.charAt(open - 1) !== '）';
  return remark && OBLIGING.find(keyed, open, end) === end ? open : -1;
}

/** Words of posts and places that hold a verb or preposition, and mean none. */
const NOMINAL = `
  一把手 对口 对外 在职 在岗 在编 在校 在座 在建 在册 在家 在外 从业 为主 党外 所在 所属 所有 派驻 驻在 以上 以下
  主管 分管 从事
`;
/** Words with 要, 他, 直接 that break no phrase. */
const UNBROKEN =
  '重要 主要 紧要 首要 其他 新成立 新设立 新组建 直接责任 直接负责 促进中心 促进会 促进局 促进处 促进科 党委领导干部 党委领导班子 党委领导同志 党委领导成员';
/** Verbs, modals and prepositions that no actor phrase holds. */
const BREAKING = `
  把 将 被 让 使 在 从 向 对 为 是 要 要求 必须 务必 应当 不能 不得 不要 绝不 决不 他 她 提出 指出 强调 进行 开展 加强
  推进 落实 取得 成为 作为 存在 发现 觉得 认为 希望 提高 提升 建立 完善 抓好 做好 强化 关系到 直接 需要 离不开 培养
  激发 调动 引导 组织发动 帮助 支持 服务于 面对 汇聚 凝聚 确保 促进 关心 爱护 选优配强 配齐配强 建强 带动 动员
  在建立 在建强 分片 党委领导 党委统一领导 成立 设立 组建 任组长 任指挥长 任总指挥 任召集人 我任 我是
`;
const NOMINALS = wordSet(NOMINAL);
/** The longest word at a place says whether it breaks the phrase: 直接 does, 直接责任 does not. */
const BREAKS = verdicts(BREAKING, NOMINAL + UNBROKEN);
/** Words that no actor phrase begins with; 有关 and 以上 are none of them. */
const FALSE_STARTS = verdicts(
  '一律 以 由 有 不 也 都 再 又 既 抓 管 选 用 这 那 哪 谁 其实 只有 只要 如果 一些 个别 少数 部分 健全 完善 构建 坚持',
  '有关 有条件',
);
const NO_NOUN = characters('的和与及、0123456789');
const REMARKS = characters('（“');

function verdicts(breaking: string, harmless: string): Entries<boolean> {
  const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
  return entriesOf([
    ...list(breaking).map((word) => [word, true] as const),
    ...list(harmless).map((word) => [word, false] as const),
  ]);
}

/** 8个宣传组, 3支突击队: how many teams there are, not an amount of what is to be dealt with. */
const DIGITS = characters('0123456789');
const TEAM_COUNTERS = characters('个支');
const TEAMS = characters('组队班');

const isCountedTeam = (keyed: Keyed, start: number, end: number): boolean => {
  const counter = DIGITS.skip(keyed, start, end);
  return counter > start && TEAM_COUNTERS.has(keyed, counter) && TEAMS.has(keyed, end - 1);
};

const SEATS = characters('国省市县区镇乡州局校院盟旗');
const BODY =
  /^[一-龥]{1,2}?委?(?:推进|推动|促进|加强|支持|提高|提升|完善|落实|强化|建立|深化|优化|保障|防范|应对|服务|帮助|确保|培养|引导|动员)(?:(?![要必务把将被]|成立|设立|对[^外口])[一-龥]){2,20}(?:小组|专班|指挥部|联席会议|委员会|工作组)(?:办公室)?$/;
const BODY_REACH = 32;

/** 省推进职能转变协调小组, 县促进就业联席会议: bodies named by what they are to do. */
const isBody = (keyed: Keyed, start: number, end: number): boolean =>
  (SEATS.has(keyed, start) || SEATS.has(keyed, start + 1)) &&
  BODY_ENDS.has(keyed, end - 1) &&
  end - start <= BODY_REACH &&
  BODY.test(keyed.text.slice(start, end));
const BODY_ENDS = characters('组班部议会室');

/** No verb or preposition inside: 通过…的干部 is no actor, 车间班组的基层党组织 is one. */
export function isNounPhrase(keyed: Keyed, start: number, end: number): boolean {
  if (isBody(keyed, start, end)) return true;
  if (REMARKS.find(keyed, start, end) < end) {
    const bare = keyed.text.slice(start, end).replace(/^“[^”]*”的|（[^）]*）|“[^”]*”/g, '');
    return isBareNounPhrase(keyedText(bare), 0, bare.length);
  }
  return isBareNounPhrase(keyed, start, end);
}

function isBareNounPhrase(keyed: Keyed, start: number, end: number): boolean {
  if (start === end || (NO_NOUN.has(keyed, start) && !isCountedTeam(keyed, start, end))) return false;
  const head = FALSE_STARTS.startingAt(keyed, skipWords(NOMINALS, keyed, start, end));
  if (head !== null && head.end <= end && head.value) return false;
  for (let at = start; at < end;) {
    const word = BREAKS.startingAt(keyed, at);
    const whole = word !== null && word.end <= end;
    if (whole && word.value) return false;
    at = whole ? word.end : at + 1;
  }
  return true;
}

const DONE = characters('了');

/** Actors listed with commas before this one (各乡镇、各街道，县直各部门要…) belong to it. */
function withList(context: Context, start: number): number {
  const { syntax, lexicon } = context;
  const ends = actorEndsOf(lexicon);
  let from = start;
  for (let step = 0; step < 3; step++) {
    const end = from - 1;
    if (end < 2 || !COMMA.has(syntax, end) || !ends.has(syntax, end - 1)) return from;
    const before = clauseStart(syntax, end);
    if (before < sentenceAt(syntax, end).start) return from;
    const clean = skipOpeners(context, before, end);
    const listed =
      end - clean >= 2 &&
      end - clean <= 30 &&
      OF.find(syntax, clean, end) === end &&
      DONE.find(syntax, clean, end) === end &&
      endsActor(lexicon, syntax, clean, end) &&
      isNounPhrase(syntax, clean, end);
    if (!listed) return from;
    from = clean;
  }
  return from;
}

/** Words that go on from the clause before. */
const GOING_ON = '但 而 更 也 都 就 还';
const GOES_ON = wordSet(GOING_ON);
const LEADS = wordSet(`${GOING_ON} 在 对 要 既 又 首先 决 绝 坚决`);

/** A clause whose own words before the modal already say something of another subject. */
const isLate = (keyed: Keyed, clause: number, at: number): boolean =>
  at - clause > 26 ||
  (clause < at &&
    !opensWith(LEADS, keyed, clause, at) &&
    !opensWith(OPENERS, keyed, clause, at) &&
    !isAdverbial(keyed, clause, at));

/** Marks behind which the actor of the clause before is still the one. */
const CARRYING = characters('，：');
const STOPS = characters('，。；');
/** What an actor is, or what does not excuse it: 各单位作为责任主体，要…; 民政、扶贫几家虽然没有发言，也要…. */
const ROLES = wordSet('作为 身为 是 虽然 虽说 尽管 不管 不论 无论');
/** 副书记任组长，负总责 */
const POSTS = wordSet('任组长 任副组长 任指挥长 任总指挥 任召集人 任主任 担任组长');

/** The clause before is an actor and nothing else (县市区委书记，必须…; 各单位作为责任主体，要…). */
export function actorBefore(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  if (!CARRYING.has(syntax, clause - 1) || isLate(syntax, clause, at)) return null;
  if (clause < at && !opensWith(GOES_ON, syntax, clause, at) && !isAdverbial(syntax, clause, at)) return null;
  const limit = clause - 1;
  const before = clauseStart(syntax, limit);
  const start = skipOpeners(context, before, limit);
  if (limit - start > MAX_ACTOR + 20 || limit - start < 2) return null;
  const role = ROLES.first(syntax, STOPS.behindLast(syntax, limit, start), limit - 2);
  const post = POSTS.endingAt(syntax, limit);
  const end = post > start ? post : role < 0 ? limit : role;
  if (end - start < 2) return asRole(context, before, limit);
  if (audienceEnd(context, start, end) === end) return { actor: { start, end }, audience: true };
  if (organsEnd(syntax, start, end) === end) return named(start, end);
  return endsActor(lexicon, syntax, start, end) && isNounPhrase(syntax, start, end)
    ? named(withList(context, start), end)
    : conditioned(context, start, end);
}

/** What an actor is always on duty for. */
const STANDING = wordSet('实行 执行 保持 全天候 24小时 二十四小时 昼夜 轮流 常年');
const SEMICOLON = characters('；');
/** How far before its clause a standing duty may be told, in characters: a sentence may be as long as the text. */
const MAX_STANDING = 200;

/** 县安委会办公室实行24小时值班，接到险情必须…: a standing duty is told first, then what it asks when the case is there. */
export function standingActor(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  if (!COMMA.has(syntax, clause - 1) || clause === at || !isAdverbial(syntax, clause, at)) return null;
  const floor = clause - MAX_STANDING;
  const part = SEMICOLON.behindLast(syntax, clause, Math.max(sentenceAt(syntax, clause).start, floor));
  if (part === floor) return null;
  const start = skipOpeners(context, part, clause);
  const end = STANDING.first(syntax, start, Math.min(clause, start + MAX_ACTOR));
  return end - start >= 2 && endsActor(lexicon, syntax, start, end) && isNounPhrase(syntax, start, end)
    ? named(start, end)
    : null;
}

/** 村党支部书记是第一责任人，一把扫帚扫到底，要亲自上手: who is told of in the first clause, how in the next, what is asked in the last. */
const TOLD_OF = wordSet(
  '是 设在 带头 吃住在 包片 包联 包案 轮流 定期 每周 每月 每天 每日 每年 每旬 每季度 每学期 每半月 每半年 每个月 每个季度 每个星期',
);
const IS_IN_CHARGE =
  /^是[^，。；]{0,12}(?:责任人|责任主体|主责|主力|主力军|关键少数|带头人|领头雁|领头羊|当家人|主心骨|主人|第一人|首责)$/;
const SAYS_SO = characters('是');
const MAX_TOLD = 70;

/** The actor whom the first clause of the sentence tells of, where the modal opens its own clause and none between has another. */
export function toldActor(context: Context, clause: number, at: number): Bound | null {
  const { syntax, lexicon } = context;
  if (!COMMA.has(syntax, clause - 1) || (clause !== at && skipWords(ADVERBS, syntax, clause, at) < at)) return null;
  const part = SEMICOLON.behindLast(syntax, clause, Math.max(sentenceAt(syntax, clause).start, clause - MAX_TOLD - 1));
  if (clause - part > MAX_TOLD) return null;
  const start = skipOpeners(context, part, clause);
  const first = COMMA.find(syntax, start, clause);
  const end = TOLD_OF.first(syntax, start, Math.min(first, start + MAX_ACTOR));
  if (end - start < 2 || !endsActor(lexicon, syntax, start, end) || !isNounPhrase(syntax, start, end)) return null;
  if (SAYS_SO.has(syntax, end) && !IS_IN_CHARGE.test(syntax.text.slice(end, first))) return null;
  for (let from = first + 1; from < clause; from = COMMA.find(syntax, from, clause) + 1)
    if (leadsWithActor(context, from, COMMA.find(syntax, from, clause))) return null;
  return named(start, end);
}

/** Whether a clause begins with somebody else. */
function leadsWithActor({ syntax, lexicon }: Context, from: number, to: number): boolean {
  const ends = actorEndsOf(lexicon);
  for (let end = from + 2; end <= Math.min(to, from + MAX_LEADING); end++)
    if (ends.has(syntax, end - 1) && endsActor(lexicon, syntax, from, end) && isNounPhrase(syntax, from, end))
      return true;
  return false;
}
const MAX_LEADING = 12;

/** 基层干部接到求助，必须…: the actor with the case that binds it. */
function conditioned(context: Context, start: number, limit: number): Bound | null {
  const { syntax, lexicon } = context;
  const end = caseStart(syntax, start, limit);
  return end - start >= 2 && endsActor(lexicon, syntax, start, end) && isNounPhrase(syntax, start, end)
    ? named(withList(context, start), end)
    : null;
}

const CASES = wordSet('接到 接报 接警 收到 发现 遇有 遇到 一旦 凡是');
const AT = characters('在');
const WHEN = characters('时中前后');
/** Longest 在…时, in characters. */
const MAX_WHEN = 22;

/** Start of the case that binds an actor: 接到求助, 在…时; -1 where there is none. */
function caseStart(keyed: Keyed, start: number, limit: number): number {
  const word = CASES.first(keyed, start, limit);
  if (!WHEN.has(keyed, limit - 1)) return word;
  const at = AT.find(keyed, Math.max(COMMA.behindLast(keyed, limit, start), limit - MAX_WHEN), limit - 3);
  return at < limit - 3 && (word < 0 || at < word) ? at : word;
}

const AS = wordSet(joined(['作为', '身为'], ['', '一名', '一个', '一位']));

/** 作为县市区委书记，要…: the role is the actor. */
function asRole(context: Context, before: number, end: number): Bound | null {
  const { syntax, lexicon } = context;
  const start = AS.startingAt(syntax, before);
  return start >= 0 && start < end && endsActor(lexicon, syntax, start, end) && isNounPhrase(syntax, start, end)
    ? named(start, end)
    : null;
}
