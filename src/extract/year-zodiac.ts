/**
 * Years by the names that the Chinese calendar gives them: 壬辰年, which comes back every sixty years, and 龙年 or 金兔辞旧岁，祥龙迎新春,
 * every twelve: which of these it is, tells what else bounds the year. Left out are names of history (戊戌变法) and years of birth.
 */
import { characters } from '../source/finder.js';
import type { Syntax } from '../syntax/syntax.js';
import { boundsOf } from './year-bounds.js';
import type { Statement } from './year-statement.js';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const ROUND = 60;
const DOZEN = 12;
/** A year of 甲子, which is one of 鼠. */
const FIRST = 1984;

/** What is said of the year behind its name, or before it. */
const COMES =
  /^[^，。；！\n]{0,2}(?:的)?(?:新春|新年|春节|佳节|钟声|脚步|序幕|曙光|大幕)?[^，。；！\n]{0,4}(?:到来|来临|来到|将至|将近|在即|近了|渐近|伊始|开启|之初|之春|吉祥|大吉|快乐|如意|刚过|已至|已到|拉开)/u;
/** 丙申到来: without 年, nothing but its feast and how near it is. */
const COMES_BARE =
  /^(?:的)?(?:新春|新年|春节|佳节)?(?:之际|的)?(?:即将|就要|已经?|将|正|悄然|如约|又){0,2}(?:到来|来临|来到|将至|将近|在即|渐近|伊始|开启|吉祥|大吉|刚过|已至|已到)/u;
const IN_ORDER = /岁[次在序][“]?$/u;
/** 甲子华诞, 一甲子: sixty years, and no year. */
const SIXTY = '甲子';
const FEAST = /^(?:的)?(?:新春|新年|春节|元宵|正月|团拜)/u;
const GOES = /^(?:年)?(?:的)?(?:已|刚|就要|即将|将|渐)?(?:去|过去|辞|离去|远去|归去|走远)/u;
const MEETS = /(?:迎|迎来|喜迎|恭贺|恭祝|贺|迈入|走进|跨入|进入|岁[次在序]|时[值维]|今年是|今年为|又是一个)[“]?$/u;
const LEAVES = /(?:送走|告别|辞别|挥别|辞)了?[“]?$/u;
/** 戊戌变法, 甲午海战, 1894年甲午战争. */
const OF_HISTORY = /^年?(?:的)?(?:[海之]?战|变法|维新|政变|风云|六君子|条约|赔款|革命|学制|国耻|惨案|之耻|中日)/u;

const SIGN = characters(`${STEMS}${ANIMALS}`);
const PAIR = new RegExp(`^[${STEMS}][${BRANCHES}]`, 'u');
/** 兔辞旧岁，祥龙迎新春: the second of the two is the year that comes. */
const COUPLET = new RegExp(
  `^([${ANIMALS}])(?:年)?(?:辞旧岁?|辞岁|送旧岁?|归山|归去|隐去|踏雪去|辞别旧岁)[，、；](?:[金银玉瑞祥巨灵腾骏神雄义猛吉宝]{0,2})([${ANIMALS}])(?:年)?(?:迎新?春?|报春|报喜|贺新?春?|闹春|舞春风|献瑞|献岁|踏春|纳福|呈祥|奔腾|腾飞|高歌)`,
  'u',
);
/** 属龙, 1988年龙年出生. */
const BORN = /^年?(?:出生|生人|的人|的孩子|宝宝)/u;
/** 迎来壬寅之际, 恭贺乙巳。 */
const BARE_END = /^(?:之际|[，。；！、]|$)/u;
/** 生猪年度普查, 肉牛年交易会: the animal ends a word of its own, or 年 begins one. */
const OF_HERDS = /[生肉奶山绵母仔种土毛家蛋麻湖竹牦黄水黑白耕公小幼海活养饲]$/u;
const OF_A_YEAR = /^(?:度|出栏|存栏|产|交易|均|检|货|饲养|屠宰|加工|会(?![是有更]))/u;
/** What an animal of the calendar is followed by: 龙年, 兔辞旧岁. */
const BEHIND_ANIMAL = '年辞送归隐踏';
const NEAR = 24;
const BACK = 6;

/** A name with the place it has in its round, and whether it is told to be gone. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly round: number;
  readonly gone: boolean;
}

const isMet = (before: string, after: string): boolean => COMES.test(after) || MEETS.test(before) || FEAST.test(after);

function isMetBare(pair: string, before: string, after: string): boolean {
  if (IN_ORDER.test(before)) return true;
  if (pair === SIXTY) return FEAST.test(after);
  return COMES_BARE.test(after) || FEAST.test(after) || (MEETS.test(before) && BARE_END.test(after));
}

function pairAt(text: string, at: number): Named | null {
  if (!BRANCHES.includes(text.charAt(at + 1))) return null;
  const pair = PAIR.exec(text.slice(at, at + 2))?.[0];
  if (pair === undefined) return null;
  const [stem, branch] = [STEMS.indexOf(pair.charAt(0)), BRANCHES.indexOf(pair.charAt(1))];
  if ((stem - branch) % 2 !== 0) return null;
  let end = at + 2;
  if (ANIMALS.includes(text.charAt(end)) && text.charAt(end) !== '') end++;
  const isYear = text.charAt(end) === '年';
  const rest = text.slice(end, end + NEAR);
  if (OF_HISTORY.test(rest)) return null;
  const before = text.slice(Math.max(0, at - BACK), at);
  const after = isYear ? rest.slice(1) : rest;
  const gone = GOES.test(after) || LEAVES.test(before);
  const isTold = isYear || end > at + 2 ? isMet(before, after) || gone : isMetBare(pair, before, after) || gone;
  if (!isTold) return null;
  // The place in the round of sixty by the places in those of ten and twelve.
  const place = (6 * stem - 5 * branch + ROUND) % ROUND;
  return { start: at, end: isYear ? end + 1 : end, place, round: ROUND, gone };
}

function animalAt(text: string, at: number): Named | null {
  if (!BEHIND_ANIMAL.includes(text.charAt(at + 1))) return null;
  const couplet = COUPLET.exec(text.slice(at, at + NEAR));
  if (couplet !== null) {
    const place = ANIMALS.indexOf(couplet[2] ?? '');
    const isNext = place === (ANIMALS.indexOf(couplet[1] ?? '') + 1) % DOZEN;
    return isNext ? { start: at, end: at + couplet[0].length, place, round: DOZEN, gone: false } : null;
  }
  if (text.charAt(at + 1) !== '年') return null;
  const after = text.slice(at + 2, at + 2 + NEAR);
  const before = text.slice(Math.max(0, at - BACK), at);
  if (BORN.test(after) || /\d年$/u.test(before)) return null;
  if (OF_HERDS.test(before) || OF_A_YEAR.test(after)) return null;
  const gone = GOES.test(after) || LEAVES.test(before);
  if (!gone && !isMet(before, after)) return null;
  return { start: at, end: at + 2, place: ANIMALS.indexOf(text.charAt(at)), round: DOZEN, gone };
}

function namedIn(syntax: Syntax): Named | null {
  const { text } = syntax;
  let gone: Named | null = null;
  for (let at = SIGN.find(syntax, 0, text.length); at < text.length; at = SIGN.find(syntax, at + 1, text.length)) {
    const found = pairAt(text, at) ?? (ANIMALS.includes(text.charAt(at)) ? animalAt(text, at) : null);
    if (found === null) continue;
    if (!found.gone) return found;
    gone ??= found;
  }
  return gone;
}

/** The one year of that name between the bounds of the others; none where there is no such year, or another. */
export function zodiacStatements(syntax: Syntax, others: readonly Statement[], newest: number): readonly Statement[] {
  const named = namedIn(syntax);
  if (named === null) return [];
  // The last of sixty, where nothing else is said.
  const bounds = boundsOf(others, newest)?.years ?? (named.round === ROUND ? [newest + 2 - ROUND, newest + 1] : null);
  if (bounds === null) return [];
  const first = FIRST + named.place + (named.gone ? 1 : 0) - ROUND;
  const [low, high] = [bounds[0], Math.min(bounds[1], newest + 1)];
  const years: number[] = [];
  for (let year = first; year <= high; year += named.round) if (year >= low) years.push(year);
  const [year, ...more] = years;
  if (year === undefined || more.length > 0) return [];
  return [{ relation: '=', year, source: 'inferred', start: named.start, end: named.end, weight: OF_A_NAME }];
}
/** What it weighs: as much as an event that is told to be of this year. */
const OF_A_NAME = 6;
