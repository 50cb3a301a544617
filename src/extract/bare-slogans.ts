/**
 * Numeric slogans without quotes that show by their shape alone: 一岗双责, 三会一课, 双招双引, 一村一策, 三个务必, 三大攻坚战,
 * 4+4. What stands behind the numeral says which shapes are looked for.
 */
import { codeAt, SPACES } from '../source/chars.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { isBounded, PLAIN_NOUN } from '../lexicon/slogan-nouns.js';
import { wordSet } from '../source/word-set.js';
import { eachEnd, tellsHowOften } from './each-slogans.js';
import { repeatsVerb } from './members-verbs.js';
import { nounSlogan } from './noun-slogans.js';
import { codeOfRow, numbersOfCode } from './quoted-slogans.js';
import {
  ARABIC_COUNT,
  COUNTED_OR_DOUBLE,
  COUNTS,
  HAN_COUNT,
  isHanSum,
  isIdiomAt,
  isReduplication,
  type Pattern,
  SUM,
  valueAt,
} from './slogan-patterns.js';

/** What stands in no four-character slogan beside its numerals (一岗双责, 三会一课). */
const UNFIT = characters(`${COUNTS}百千万年月日个名元次的，。；：、“”（）${SPACES}`);

/** 三到五, 一上一下: characters between two numerals that make a row or a motion of them. */
const BETWEEN = characters('到至比对又来去下上里中大小天分成');

/** 两清单一回访, 三降两增 under a verb that sets it up. */
const PAIR = opening(
  /(?![二两三四五六七八九][天周月年日])[一二两三四五六七八九][^一二两三四五六七八九十百千万，。；：、“”（）\s的个月年日]{1,3}[一二两三四五六七八九][^一二两三四五六七八九十百千万，。；：、“”（）\s的个月年日]{1,3}/,
  '一二两三四五六七八九',
);
export const GOVERNS_PAIR_WORDS = '推行 实行 建立 健全 完善 落实 做到 坚持 开展 实施 执行 抓好 推广 探索 形成 严格';
const GOVERNS_PAIR = wordSet(GOVERNS_PAIR_WORDS);

/** Predicates that make a set of 个: 三个务必, 四个强化, 三个结合. */
const PREDICATES =
  '务必 必须 坚决 坚持 坚定 强化 围绕 结合 到位 确保 聚焦 突出 落实 统一 必到 必查 必问 不放过 不动摇 不变 不减 不准 不得 不能 不搞 不让 严禁 一律 一定 一批 一点 带头 提升 提高 加强 增强 注重 着力 狠抓 抓好 牢记 转变 突破 跨越 转型 创新 优化 融合 联动 同步 率先 领先 翻番 清零 达标 进位 争先 更加 精准 深入 全面 全覆盖 走在前 讲清 弄清 搞清 想一想 维护 确立 服从 尊重 敬畏 延伸 倾斜 贯通 打通 打造 构建 做到 抓手 看 查 问 比 学 练 讲 抓 管 防 盯 守 保 争 建 兴 创 强 促';
const PREDICATE = wordSet(PREDICATES);
/** 五个不到位, 四个不规范: what is found wanting so often; 三个不同, 两个不足 are counted. */
const WANTING = opening(/不(?![同足良利明合法速])[一-龥]{1,4}(?=[，。：；、”（]|$)/, '不');
export const LONG_PREDICATE = wordSet(PREDICATES.split(' ').filter((word) => word.length > 1));
/** Things that are counted, not told by their name. */
export const THINGS = wordSet(
  '中心 基地 平台 项目 企业 单位 部门 公司 方案 办法 案例 品种 专业 班级 小组 团队 支部 领域 环节 问题 数据 文件 专班 学科 学期 课程 建筑',
);

/** 双招双引, 双控双减. */
const DOUBLED = opening(/双[^双，。；：、“”（）\s的]双[^双，。；：、“”（）\s的倍]/, '双');

/** 两个100%, 三个百分之百. */
const HUNDRED = opening(/100%|[1-9]\d[%％]|百分之[一二三四五六七八九十百]{1,3}|百分百/, '123456789百');

const ONE = characters('一');
const COMPARED = characters('对比');
const QUOTE = characters('“');
const CLOSING_QUOTE = characters('”');
/** What joins the numerals of a sum. */
export const SIGNS = '+加';
const SIGN = characters(SIGNS);
const PIECE = characters('个');
const TEN = characters('十');

/** An unquoted run that is a slogan by its shape alone; null where it needs other evidence. `counter` is the place behind its count. */
export function bareSlogan(keyed: Keyed, at: number, counter: number): Pattern | null {
  const row = counter === at || TEN.has(keyed, at) ? bareRow(keyed, at) : null;
  if (row !== null) return row;
  const sum = SIGN.has(keyed, counter) ? bareSum(keyed, at) : null;
  if (sum !== null) return sum;
  const third = COUNTED_OR_DOUBLE.has(keyed, at + 2) && !(POINTED.has(keyed, at - 1) && ONE.has(keyed, at));
  const repeated = third || COUNTED_OR_DOUBLE.has(keyed, at + 3) || COUNTED_OR_DOUBLE.has(keyed, at + 4);
  const pattern = repeated ? bareRepeated(keyed, at, third) : null;
  if (pattern !== null) return pattern;
  if (counter === at + 1 && repeatsVerb(keyed, counter)) return { length: 2, number: [valueAt(keyed.text, at)] };
  return counter > at && PIECE.has(keyed, counter)
    ? bareCounted(keyed, at, counter + 1)
    : nounSlogan(keyed, at, counter);
}

/** Idioms whose first numeral is their second character. */
const AROUND = wordSet(
  '举一反三 挂一漏万 杀一儆百 惩一儆百 惩一警百 以一当十 以十当一 接二连三 颠三倒四 丢三落四 朝三暮四 推三阻四 说三道四 低三下四 不三不四',
);

/** 不垮一库一坝: not one of either. */
const NOT_ONE = ending(/不[漏落垮死伤丢塌倒溃少差]$/, '漏落垮死伤丢塌倒溃少差', 2);

/** 三查四改 of 一看二问三查四改: the numerals go on from those before. */
const goesOnCounting = (keyed: Keyed, at: number): boolean =>
  HAN_COUNT.has(keyed, at - 2) &&
  HAN_COUNT.has(keyed, at + 2) &&
  valueAt(keyed.text, at) === valueAt(keyed.text, at - 2) + 1 &&
  valueAt(keyed.text, at + 2) === valueAt(keyed.text, at) + 1;

/** 这一递一接 is a motion. */
const POINTED = characters('这');

/** 4+4, 5+N, 三加一. */
function bareSum(keyed: Keyed, at: number): Pattern | null {
  const digits = SUM.length(keyed, at);
  if (digits > 0) return ARABIC_COUNT.has(keyed, at + digits) ? null : { length: digits, number: null };
  const han = isHanSum(keyed, at);
  return han && (at + 3 >= keyed.text.length || BEHIND_SUM.has(keyed, at + 3)) ? { length: 3, number: null } : null;
}

/** Two numerals in one word: 一村一策, 三降两增, 双招双引, 三会一课; `third` where the third character is one. */
function bareRepeated(keyed: Keyed, at: number, third: boolean): Pattern | null {
  // 举一反三建机制: the numerals of the idiom before.
  if (AROUND.startingAt(keyed, at - 1) > 0 || NOT_ONE.test(keyed, at) || goesOnCounting(keyed, at)) return null;
  if (ONE.has(keyed, at)) {
    const chain = third ? onesInChain(keyed, at) : null;
    if (chain !== null) return chain;
    const each = eachEnd(keyed, at);
    if (each > 0 && !isReduplication(keyed.text.slice(at, at + 4)) && !isIdiomAt(keyed, at, 4))
      return { length: each - at, number: [1, 1] };
    if (tellsHowOften(keyed, at)) return null;
    // 一对一, 一比一.
    if (COMPARED.has(keyed, at + 1) && ONE.has(keyed, at + 2)) return null;
  }
  const governor = QUOTE.has(keyed, at - 1) ? at - 1 : at;
  const pair = GOVERNS_PAIR.endingAt(keyed, governor) >= 0 ? PAIR.length(keyed, at) : -1;
  // “三要三不要”: what is quoted whole is the name; 三会一课制度 is the name with its genus.
  const whole = governor < at && CLOSING_QUOTE.has(keyed, at + pair);
  if (
    third &&
    !whole &&
    isFour(keyed, at) &&
    (isBounded(keyed, at + 4) || isOfPlaces(keyed, at)) &&
    !isIdiomAt(keyed, at, 4)
  )
    return { length: 4, number: null };
  if (pair > 0 && isBounded(keyed, at + pair) && !isIdiomAt(keyed, at, pair)) return { length: pair, number: null };
  return third && DOUBLED.test(keyed, at) ? { length: 4, number: [2, 2] } : null;
}

/** 一机一闸一漏一箱: one of each, of three things and more; not 一山一水一草一木. */
function onesInChain(keyed: Keyed, at: number): Pattern | null {
  const length = ONES.length(keyed, at);
  if (length < 0 || !isBounded(keyed, at + length)) return null;
  const things = keyed.text.slice(at, at + length).match(/[^一]/gu) ?? [];
  const holdsIdiom = things.some((_, index) => isIdiomAt(keyed, at + 2 * index, 4));
  return holdsIdiom || new Set(things).size < things.length ? null : { length, number: things.map(() => 1) };
}
const ONES = opening(/(?:一[^一二两三四五六七八九十百千万，。；：、“”（）\s的了个是年月日天次]){3,6}/, '一');

/** Whether two numerals with a character behind each stand here: 一岗双责, 三会一课; not 三到五天, 一件一件. */
const isFour = (keyed: Keyed, at: number): boolean =>
  HAN_COUNT.has(keyed, at) &&
  at + 4 <= keyed.text.length &&
  !UNFIT.has(keyed, at + 1) &&
  !UNFIT.has(keyed, at + 3) &&
  !BETWEEN.has(keyed, at + 1) &&
  !(POINT.has(keyed, at + 1) && MEASURED.has(keyed, at + 3)) &&
  !(MEDAL.has(keyed, at + 1) && MEDAL.has(keyed, at + 3)) &&
  !isPlainPair(keyed, at) &&
  codeAt(keyed.text, at + 1) !== codeAt(keyed.text, at + 3);

/** 三点二倍 is a number; 两点一线 is none. */
const POINT = characters('点');
const MEASURED = characters('倍成度亩吨斤里米尺升分刻');
/** 一金两银: medals. */
const MEDAL = characters('金银铜');

/** 三县两区, 三死五伤, 一式三份, 两胜一负: plain counts of districts, of those hurt, of copies, rooms, shifts and dishes. */
const PLAIN_PAIRS: ReadonlySet<string> = new Set(
  '县区 区县 县市 市县 镇乡 乡镇 镇街 街镇 乡街 死伤 伤亡 式份 胜负 胜平 平负 负平 正副 室厅 房厅 班倒 荤素 素汤 荤汤 菜汤 菜饭 升降 增减 男女 大小 左右 进出 来回 开闭 本证 子女'.split(
    ' ',
  ),
);
const isPlainPair = (keyed: Keyed, at: number): boolean =>
  PLAIN_PAIRS.has(keyed.text.charAt(at + 1) + keyed.text.charAt(at + 3));

/** Institutions that a set of two numerals counts: 三馆一站, 两院一校. */
const PLACE = characters('馆站院校园所室厅网库港');

/** 三馆一站免费开放: a set of institutions needs nothing behind it that bounds it. */
const isOfPlaces = (keyed: Keyed, at: number): boolean => PLACE.has(keyed, at + 1) && PLACE.has(keyed, at + 3);

/** 三个务必, 两个100%; `noun` is behind the 个. */
function bareCounted(keyed: Keyed, at: number, noun: number): Pattern | null {
  const { text } = keyed;
  const hundred = HUNDRED.length(keyed, noun);
  if (hundred > 0) {
    const value = valueAt(text, at);
    return noun === at + 2 && value > 1 ? { length: 2 + hundred, number: [value] } : null;
  }
  if (PREDICATE.startingAt(keyed, noun) < 0 && !WANTING.test(keyed, noun)) return null;
  if (PLAIN_NOUN.startingAt(keyed, noun) >= 0 && !isInRow(keyed, at, noun + WORD)) return null;
  const value = valueAt(text, at);
  const stop = NAME_STOP.find(keyed, noun, Math.min(text.length, noun + MAX_PREDICATE + 1));
  // 三个增强一个提高: the 、 is lost; 五个到位要落地: what is said of the name.
  const word = LONG_PREDICATE.startingAt(keyed, noun);
  const isSaid = word > 0 && word < stop && SAID_OF.has(keyed, word);
  const end = isSaid ? word : PACK_GLUED.test(keyed, noun + WORD) ? noun + WORD : stop;
  if (
    countsThings(keyed, noun, end) ||
    (!isUrged(keyed, at) && isAttribute(keyed, end)) ||
    BE.find(keyed, noun, end) < end
  )
    return null;
  return (value >= 2 || isInRow(keyed, at, end)) && value <= 20 && end - noun <= MAX_PREDICATE
    ? { length: end - at, number: [value] }
    : null;
}

/** 两个达标的学校 are counted; 三个务必的要求 is a name. */
const OF = characters('的');
/** 两个率先是目标: a sentence. */
const BE = characters('是');
const GENUS = wordSet(
  '要求 精神 标准 原则 目标 工作 思路 理念 机制 部署 方针 战略 路径 任务 做法 总 基本 具体 重要 内容 承诺 意识',
);
/** 推进两个率先的重大举措. */
const URGES = wordSet('推进 推动 实现 做到 坚持 落实 围绕 贯彻 践行 促进 强化 突出');
const isUrged = (keyed: Keyed, at: number): boolean => URGES.endingAt(keyed, at) >= 0;
const isAttribute = (keyed: Keyed, end: number): boolean => OF.has(keyed, end) && GENUS.startingAt(keyed, end + 1) < 0;

/** 17个学院, 3个创新中心, 5个建设项目: what ends the name of a body, a place or a thing, and of no set of predicates. */
const THING_ENDS = characters('院系校区所站点室馆厂店园村镇乡县市局队组司厅委办库场口堂科会圈带');
/** 看, 管住, 讲清: a predicate of one character stands alone, or with what it comes to. */
const SHORT_PREDICATE = characters('看查问比学练讲抓管防盯守保争建兴创强促');
const COMES_TO = characters('好住清实严透准到牢紧优足深稳齐懂通全细起来下去明细廉先早');

/** 学院, 创新中心: a noun that only begins like a predicate. */
function countsThings(keyed: Keyed, noun: number, end: number): boolean {
  if (LONG_PREDICATE.startingAt(keyed, noun) === end) return false;
  if (THING_ENDS.has(keyed, end - 1) || THINGS.endingAt(keyed, end) >= noun) return true;
  if (end === noun + 1 || !SHORT_PREDICATE.has(keyed, noun) || LONG_PREDICATE.startingAt(keyed, noun) >= 0)
    return false;
  return !COMES_TO.has(keyed, end - 1);
}

/** 三个不动摇、两个突破、一个确保: one thing is a pack behind another. */
const PACK_BEFORE = ending(/[二两三四五六七八九十]个[^，。；：、“”（）\s]{2,5}、$/, '、', 9);

/** 一个提高、两个优化: … or before it. */
const PACK_BEHIND = opening(/、[二两三四五六七八九十]个[^，。；：、“”（）\s]{2,5}(?=[，。；：、！”\s]|$)/, '、');
const isInRow = (keyed: Keyed, at: number, end: number): boolean =>
  PACK_BEFORE.test(keyed, at) || PACK_BEHIND.test(keyed, end);
const PACK_GLUED = opening(/[一二两三四五六七八九十]个[一-龥]{2}[，。；：、]/, '一二两三四五六七八九十');
const SAID_OF = characters('要必须都');
/** Most predicates, in characters. */
const WORD = 2;

/** Longest predicate of a set of 个, in characters. */
const MAX_PREDICATE = 5;

/** What ends the name of a set: 三个务必、…, 四个强化的…. */
const NAME_STOP = characters(`，。；：、！？“”《》（）${SPACES}的和与及`);

/** What stands behind a sum: “三加一”. */
const BEHIND_SUM = characters('，。；、“”');

/** 十百千工程, 百千万行动: a row of numerals with what it orders; not 百千万群众. */
function bareRow(keyed: Keyed, at: number): Pattern | null {
  const end = codeOfRow(keyed, at);
  return end < 0 ? null : { length: end - at, number: numbersOfCode(keyed.text.slice(at, end)) };
}
