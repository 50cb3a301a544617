/**
 * Sets that are slogans because the text shows their members or their row: 决策、执行、监督三项运作机制;
 * 四良：良田、良种、良法、良机; 抓好三件大事打好六场硬仗. Each is asked at a numeral and the place
 * behind it, and gives the end of the set; -1 where there is none.
 */
import { isBounded, PLAIN_NOUN } from '../lexicon/slogan-nouns.js';
import { SPACES } from '../source/chars.js';
import { characters, firstsOf, opening } from '../source/finder.js';
import { keyAt, type Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { BODIES, BODY_ENDS, CENTRES, RANKED_BODIES, RANKED_PERSONS } from './counted-bodies.js';
import { endsActor } from './actor-nouns.js';
import { BEHIND_NOUN, nounEnd, PREDICATE, SHORTEST_NOUN } from './noun-ends.js';
import { indexIn } from './member-spans.js';
import { isImageAt } from './set-images.js';
import { ledBefore, listAfter, listBefore, numbered, ordinalList, partList, type Members } from './members.js';
import { ARABIC_COUNT, countValue, QUANTITY, SHORT_QUANTITIES } from './slogan-patterns.js';
import { opensWith } from './word-runs.js';

const NONE = -1;

export const SET_COUNTERS = '个大项种级道支类张本重';
const SET_COUNTER = characters(SET_COUNTERS);
/** “红、黄、蓝”三色管理, “特、优、活”三篇文章: what counts members in marks, besides. */
export const QUOTED_COUNTERS = '篇场条件把色环链';
const QUOTED_COUNTER = characters(QUOTED_COUNTERS);
const LEVEL = characters('级');
/** 一级政府, 三级医院: a rank, no count. */
const RANKED = wordSet(
  '志书 年鉴 联席会议 台账 财政部门 主管部门 分担 承担 负担 共担 分摊 配套 投入 安排 筹措 筹集 解决 审核 审批 审查 验收 把关 公示 核查 抽查 签订 上报 负责 兜底 保障 列支 出资 补助 支付 会商 商定 派员 开会 党 领导 干部 政府 财政 人大 法院 机关 张榜 公示 部门 单位 医院 公路 学校',
);
const SINGLE_ONE = characters('一01');
const GREAT = characters('大');
/** “红、黄、蓝”三色管理: plain nouns that a set in marks is named by. */
const MANAGED = wordSet('管理 整治 整改');
/** 四项工作机制, 五种工作理念: what a plain noun only qualifies. */
const WEIGHTY = wordSet('工作理念 工作机制 工作法 工作思路 工作作风 工作体系 工作格局 工作精神');
/** 三项工作作了汇报: words of telling, not of naming; 运作机制 and 合作项目 are names. */
const TELLING = wordSet('了 作 发言 表态 汇报 并存 齐头并进 并进 并重');
const NAMED_WORK = wordSet('运作 合作 协作 工作 写作 操作 制作 创作 耕作 动作 作风 作用 作物 作业 作坊');
function isTold(keyed: Keyed, from: number, to: number): boolean {
  for (let at = TELLING.first(keyed, from, to); at >= 0; at = TELLING.first(keyed, at + 1, to))
    if (NAMED_WORK.startingAt(keyed, at) < 0 && NAMED_WORK.startingAt(keyed, at - 1) <= at) return true;
  return false;
}
/** 三项管理制度, 三项重点工程: items of a kind that the plain noun only qualifies. */
const ITEM = characters('项');
const LEAST_QUALIFIED = 4;
/** 三项工作措施, 三项具体要求: no kind. */
const OF_ANY_KIND = wordSet('工作 具体 主要 突出 重要 明显');
/** 坚守发展和生态两条底线. */
const LINE = characters('条');
const LINES = wordSet('底线 红线');
/** …等3支队伍: digits count the things named and more like them. */
const AND_MORE = characters('等');
const GREAT_PIECES = wordSet('大件 大块 大样');
/** A counted noun with a name's weight whose members stand right before it: 决策、执行、监督三项运作机制. */
export function countedNoun(context: Context, at: number, counter: number): number {
  const { syntax } = context;
  const quoted = QUOTED_COUNTER.has(syntax, counter) && CLOSING.has(syntax, at - 1);
  const isLine = LINE.has(syntax, counter) && LINES.startingAt(syntax, counter + 1) >= 0;
  const names = isImageAt(syntax, counter);
  if (
    !(quoted || isLine || SET_COUNTER.has(syntax, counter) || names) ||
    (counter === at + 1 && SINGLE_ONE.has(syntax, at))
  )
    return NONE;
  if (AND_MORE.has(syntax, at - 1) && ARABIC_COUNT.has(syntax, at)) return NONE;
  const noun = counter + 1;
  // 柳林、双庙两个乡减产: bodies are counted, whatever is said of them.
  if (PIECE.has(syntax, counter) && BODIES.test(syntax, noun)) return NONE;
  if ((LEVEL.has(syntax, counter) && RANKED.startingAt(syntax, noun) >= 0) || PREDICATE.test(syntax, noun)) return NONE;
  const isShort = PIECE.has(syntax, counter) && CLOSING.has(syntax, at - 1);
  const isImage = names && !CLOSING.has(syntax, at - 1);
  // 刹车、转向、轮胎三大件负责到底.
  if (
    !isShort &&
    !isImage &&
    (BEHIND_NOUN.startingAt(syntax, noun + 1) >= 0 || GREAT_PIECES.startingAt(syntax, counter) > 0)
  )
    return NONE;
  const end = isImage || (isShort && BEHIND_NOUN.startingAt(syntax, noun + 1) >= 0) ? noun + 1 : nounEnd(syntax, noun);
  // 东湖、西湖两个基层法院: bodies are counted.
  if (
    LEVEL.has(syntax, counter) &&
    (RANKED_BODIES.endingAt(syntax, end) > noun ||
      CENTRES.first(syntax, noun, end) > noun ||
      RANKED_PERSONS.endingAt(syntax, end) >= noun)
  )
    return NONE;
  if (end < 0 || (PIECE.has(syntax, counter) && !isShort && BODY_ENDS.has(syntax, end - 1))) return NONE;
  const great = GREAT.find(syntax, at, at + 3) < at + 3;
  // 甲中心、乙中心、丙中心3个平台: digits count, and name nothing.
  if (!great && ARABIC_COUNT.has(syntax, at)) return NONE;
  if (WEIGHTY.startingAt(syntax, noun) !== end) {
    const isQualified =
      ITEM.has(syntax, counter) &&
      end - noun >= LEAST_QUALIFIED &&
      PLAIN_NOUN.startingAt(syntax, noun) < end &&
      OF_ANY_KIND.startingAt(syntax, noun) < 0;
    const plain = !great && !isQualified && !(quoted && MANAGED.startingAt(syntax, noun) === end);
    if ((plain && opensWith(PLAIN_NOUN, syntax, noun, end)) || isTold(syntax, noun, end)) return NONE;
  }
  const count = countValue(syntax, at, counter);
  if (count < 2 || count > 20) return NONE;
  const members = listBefore(context, at, count);
  if (members === null) return NONE;
  const shared = sharedEnd(syntax.text, members.items, { start: noun, end });
  // “学习年”“落实年”…四个年: one character is a name where each of them ends in it, or where it is an image (三道关).
  if (shared < 0) return end === noun + 1 && !isImage ? NONE : end;
  // “入口关、出口关”三个关口: no word is cut in half.
  const isWhole = isShort && (end - shared !== 1 || WEAK_ENDS.has(syntax, end - 1));
  return shared > noun + 1 || isWhole || GENUS.startingAt(syntax, shared) === end ? shared : end;
}
/** What may stand behind a name of one character by itself. */
const WEAK_ENDS = characters('战上中里');
/** 四个年活动: what the members end in is the name, though they stand without marks, where only what it is follows. */
const GENUS = wordSet('活动 行动 工程 建设 竞赛 主题活动 专项活动');

/** Of 四个年活动方案 behind “…年”“…年” the 年 alone, of 三张清单台账 behind 问题清单、… the 清单: what each member ends in is the name; -1 where that is nothing. */
function sharedEnd(text: string, members: readonly Span[], noun: Span): number {
  for (let { end } = noun; end > noun.start; end--)
    if (endAlike(text, members, text.slice(noun.start, end))) return end;
  return NONE;
}

const endAlike = (text: string, members: readonly Span[], word: string): boolean =>
  members.every(({ start, end }) => text.slice(start, end).replace(/[”’]$/, '').endsWith(word));

export const NAME_COUNTERS = '个大项场件条道张篇本把股支块';
const NAME_COUNTER = characters(NAME_COUNTERS);
const NAME_STOPS = `，。；：、！？“”《》（）${SPACES}的和与等及是0123456789一二两三四五六七八九十`;
const NAME_STOP = characters(NAME_STOPS);
/** What no set is named by that is not counted in 个: 三、 and 六成 are none. */
export const NAMELESS = `${NAME_STOPS}${SHORT_QUANTITIES}`;
const LONGEST_NAME = 4;
/** 三个第一方阵: the one ordinal that a name may hold. */
const FIRST_NAME = opening(/第一[一-龥]{1,3}/, '第');
/** What stands behind a name of one character, or opens its members. */
export const BEHIND_NAME = '：（“，。、；即的';
const STOP = characters(BEHIND_NAME);
/** 三改（改厕、改水、改灶）工作. */
const BRACKET = characters('（');
const DUN = characters('、');
const HAN_ONE = characters('一');
/** 卡在三道坎上: where something is, is no part of a name. */
const WHERE = characters('上里中内');
/** Counters too common to be shared by a name and its members. */
const WEAK_COUNTER = characters('个大项');

/** 五良融合, 三链联动: what the members of a set do together is part of its name. */
const JOININGS = '融合 联动 协同 并举 贯通 共治 同步 联包 联创 联建 联防 联控 联治 联办 联管 共建 共管';
export const JOINING = wordSet(JOININGS);
export const JOINS_NAME = firstsOf(JOININGS.split(' '));

/** Cheap look before the rest: a counter behind the numeral, or a stop two characters on. */
const mayName = (keyed: Keyed, at: number): boolean =>
  !HAN_ONE.has(keyed, at) &&
  (NAME_COUNTER.has(keyed, at + 1) ||
    NAME_COUNTER.has(keyed, at + 2) ||
    STOP.has(keyed, at + 3) ||
    JOINING.startingAt(keyed, at + 2) >= 0 ||
    (STOP.has(keyed, at + 2) && !DUN.has(keyed, at - 1)));

const FROM_TWO_TO_NINE = characters('二两三四五六七八九23456789');
const HAN_TEN = characters('十');
const HAN_UNITS = characters('一二三四五');
const TEN = characters('1');
const UNITS = characters('012345');

/** Behind a numeral from 2 to 15 that no other numeral goes on; -1 where none begins. */
function smallNumeralEnd(keyed: Keyed, at: number): number {
  if (FROM_TWO_TO_NINE.has(keyed, at)) return at + 1;
  if (HAN_TEN.has(keyed, at)) return HAN_UNITS.has(keyed, at + 1) ? at + 2 : at + 1;
  return TEN.has(keyed, at) && UNITS.has(keyed, at + 1) ? at + 2 : NONE;
}

/**
 * A set of the text's own shown by its members: as many as the number says, each holding a character of the
 * set's name. 四良：良田、良种、良法、良机; 突出四个主攻 over 一要主攻…二要主攻….
 */
export function namedSet(context: Context, at: number, numeral: number): number {
  const { syntax } = context;
  if (numeral !== smallNumeralEnd(syntax, at) || !mayName(syntax, at)) return NONE;
  const longest = NAME_COUNTER.has(syntax, numeral) ? nameEnd(syntax, numeral + 1) : 0;
  const counted = longest > numeral + 1;
  const name = counted ? numeral + 1 : numeral;
  const great = counted && numeral === at + 1 && GREAT.has(syntax, numeral);
  const count = countValue(syntax, at, numeral);
  const joined = counted ? NONE : JOINING.startingAt(syntax, name + 1);
  if (joined > 0)
    return sharesBefore(context, at, name, count) || sharesBefore(context, at, joined - 1, count) ? joined : NONE;
  for (let end = counted ? longest : Math.min(name + 1, nameEnd(syntax, name)); end > name; end--) {
    if (end > name + 1 && WHERE.has(syntax, end - 1)) continue;
    if (!(isBounded(syntax, end) || BRACKET.has(syntax, end)) || opensWith(QUANTITY, syntax, name, end)) continue;
    const isPlain = !great && !ECHOED.has(syntax, numeral) && opensWith(PLAIN_NOUN, syntax, name, end);
    if (isPlain && OF_WEIGHT.startingAt(syntax, name) !== end) continue;
    const members = membersOf(context, { start: at, end }, count, counted);
    const shared = counted && !WEAK_COUNTER.has(syntax, numeral) ? numeral : name;
    if (
      isPlain &&
      members?.items.every((item) => indexIn(syntax.text, syntax.text.slice(name, end), item) >= 0) !== true
    )
      continue;
    if (members === null) continue;
    const endsIn = (item: Span): boolean => syntax.text.endsWith(syntax.text.slice(name, end), item.end);
    if (ECHOED.has(syntax, numeral) && !members.items.every(endsIn)) continue;
    // 三股劲：一股闯劲，一股拼劲，一股韧劲.
    if (!ECHOED.has(syntax, numeral) && members.items.every(({ start }) => isPart(syntax, start, numeral))) continue;
    if (allShare(syntax.text, members.items, syntax.text.slice(shared, end))) return end;
  }
  return NONE;
}

/** 三个重点：重点区域、重点时段、重点人群: plain nouns that name a set where each of its members holds them. */
const OF_WEIGHT = wordSet('重点 目标 制度 标准 方向');

/** Counters of sets that are named by what each of their members ends in. */
const ECHOED = characters('股支块');

/** 两件事，一件是…，一件是…: members told by the counter are parts of a count, the count is no name. */
const isPart = ({ text, keys }: Keyed, at: number, counter: number): boolean =>
  text.charAt(at) === '一' && keyAt(keys, at + 1) === keyAt(keys, counter);

/** Behind the longest stretch that may be a name; `from` where there is none. */
function nameEnd(keyed: Keyed, from: number): number {
  const first = FIRST_NAME.length(keyed, from);
  if (first > 0) return from + first;
  return NAME_STOP.find(keyed, from, Math.min(keyed.text.length, from + LONGEST_NAME));
}

/** 良田、良种、良法、良机、良制五良融合; 干部包社区、党员包楼栋，两级联包: members before the set that each hold its character. */
function sharesBefore(context: Context, start: number, name: number, count: number): boolean {
  const { text } = context.syntax;
  const members = joinedBefore(context, start, count);
  return members !== null && allShare(text, members.items, text.charAt(name));
}

const COMMA = characters('，');

/** Members before a set that is named for what they do together; a comma may part them. */
export const joinedBefore = (context: Context, start: number, count: number): Members | null =>
  listBefore(context, COMMA.has(context.syntax, start - 1) ? start - 1 : start, count);

const membersOf = (context: Context, set: Span, count: number, counted: boolean): Members | null =>
  numbered(context, set, count, false) ??
  listAfter(context, set.end, count) ??
  (counted
    ? (inOrdinals(context, set, count) ?? ledBefore(context, set.start, count, wordIn(context, set)))
    : listBefore(context, set.start, count));

const GENERAL = characters('个项件条种类点大');

/** 三支队伍，一支是技术推广队伍，…: each ends in the word. */
function parts(context: Context, set: Span, count: number): Members | null {
  const members = partList(context, set.end, set.start + 1, count);
  const word = wordIn(context, set);
  const isNamed = !GENERAL.has(context.syntax, set.start + 1);
  return isNamed && members?.items.every(({ end }) => context.syntax.text.endsWith(word, end)) === true
    ? members
    : null;
}

const wordIn = ({ syntax }: Context, { start, end }: Span): string => syntax.text.slice(start + 2, end);

/** 三本账。第一本是经济账，…。第二本是环境账，…; not two of 两个共同点，第一个共同点是…. */
function inOrdinals(context: Context, set: Span, count: number): Members | null {
  const members = ordinalList(context, set.end, count) ?? parts(context, set, count);
  const word = wordIn(context, set);
  const isNamed = members?.items.every(({ start }) => !context.syntax.text.startsWith(word, start)) === true;
  return isNamed && members?.items.length === count ? members : null;
}

/** Whether each member holds a character of the name. */
function allShare(text: string, members: readonly Span[], name: string): boolean {
  const characters = [...name];
  return members.every(({ start, end }) => {
    const member = text.slice(start, end);
    return characters.some((character) => member.includes(character));
  });
}

const CLOSING = characters('”');

/** How far behind its name a set may be defined, in characters, and how many places of the name are looked at. */
const MAX_TO_DEFINITION = 400;
const MAX_PLACES = 4;
const OPENS_DEFINITION = characters('，；。：\n“');
const DEFINES = opening(/”?[，：]?(?:就是|也就是|即(?![使便将可])|是指|指的是)/, '”，：就也即是指');
/** 坚持一个中心，抓住两个关键: one thing is a set in a row only. */
const IN_ROW = opening(/”?[，、和][^，。；：、]{0,5}[二两三四五六七八九][个条项大]/, '”，、和');

/** 抓住两个关键，…。两个关键，就是进度和质量: a set that the text names and then says what it is. */
export function definedSet({ syntax }: Context, at: number, counter: number): number {
  const { text } = syntax;
  if (!PIECE.has(syntax, counter)) return NONE;
  const isPlain = opensWith(PLAIN_NOUN, syntax, counter + 1, counter + 3);
  if (isPlain && OF_WEIGHT.startingAt(syntax, counter + 1) !== counter + 3) return NONE;
  const end = NAME_STOP.find(syntax, counter + 1, Math.min(text.length, counter + 2 + LONGEST_NAME));
  if (end - counter - 1 < SHORTEST_NOUN || end - counter - 1 > LONGEST_NAME) return NONE;
  if (HAN_ONE.has(syntax, at) && counter === at + 1 && !IN_ROW.test(syntax, end)) return NONE;
  const name = text.slice(at, end);
  const behind = text.slice(end, end + MAX_TO_DEFINITION + name.length - 1);
  let place = behind.indexOf(name);
  for (let count = 0; count < MAX_PLACES && place >= 0; count++) {
    const again = end + place;
    if (OPENS_DEFINITION.has(syntax, again - 1) && DEFINES.test(syntax, again + name.length)) return end;
    place = behind.indexOf(name, place + 1);
  }
  return NONE;
}

/** 三大业务流分别是产品开发、市场销售和售后服务: of whatever is called 大 the members, each told as one of it. */
export function greatSet(context: Context, at: number, counter: number): number {
  const { syntax, lexicon } = context;
  const noun = counter + 1;
  if (!GREAT.has(syntax, counter) || counter !== at + 1) return NONE;
  const end = EACH_IS.first(syntax, noun + SHORTEST_NOUN, noun + LONGEST_GREAT + 1);
  if (end < 0 || NAME_STOP.find(syntax, noun, end) < end) return NONE;
  if (BODY_ENDS.has(syntax, end - 1) || endsActor(lexicon, syntax, noun, end)) return NONE;
  const count = countValue(syntax, at, counter);
  const members = count < 2 || count > 20 ? null : listAfter(context, end, count);
  return members?.items.length === count &&
    members.items.every((item) => item.end - item.start <= LONGEST_PART && !ARABIC_COUNT.has(syntax, item.start))
    ? end
    : NONE;
}
const EACH_IS = wordSet('分别是 分别为 分别指');
const LONGEST_GREAT = 6;
const LONGEST_PART = 12;

const PIECE = characters('个条项');
