/** Whether an actor's noun ends at a place: a dictionary word, a bound ending or each of some places, and no count (3.8万人), day (教师节前) or 一户也不能. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { characters, ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { isEachPlace } from './actor-places.js';
import { GOES_ON_AS, NUMERAL, remarkStart } from './actor-phrases.js';

/** 教师节前, 护士节期间: a day that has its name from them. */
const FESTIVAL = opening(/节(?:之?[前后]|期间|当[天日]|那天|来临|到来|庆祝|活动|座谈|表彰|快乐|[，。、])/, '节');

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
  if (FESTIVAL.test(keyed, end)) return false;
  if (COUNTED.has(keyed, end - 1) && (NUMERAL.has(keyed, end - 2) || BOUNDS.startingAt(keyed, end) >= 0)) return false;
  if (PLACES.has(keyed, end - 1) && NUMERAL.has(keyed, end - 2)) return false;
  if (DOUBLED.endingAt(keyed, end) > start && !ALL_OF_A_PLACE.has(keyed, start)) return false;
  if (ONE.has(keyed, end - 2) && (NOT_EVEN.test(keyed, end) || isOneOf(keyed, end))) return false;
  if (ONE.has(keyed, end - 3) && OF_ONE.has(keyed, end - 2) && NOT_EVEN.test(keyed, end)) return false;
  if (NOT_EVEN.test(keyed, end) && NOT_EVEN_ONE.test(keyed, end)) return false;
  if (GOES_ON_AS.test(keyed, end - 1)) return false;
  if (last === '】') {
    const open = SLOT.behindLast(keyed, end - 1, start);
    return open > start && SLOT.has(keyed, open - 1) && endsActor(lexicon, keyed, open, end - 1);
  }
  const closing = last === '”' ? end - 1 : end;
  if (isEachPlace(keyed, start, closing)) return true;
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
/** 宣传单户户要有: what every one of them is to have; 家家户户 and 全镇户户 are who must. */
const DOUBLED = wordSet('户户 村村 家家');
const ALL_OF_A_PLACE = characters('全各我家村人组乡镇');
/** 隐患147处 */
const PLACES = characters('处');
/** 五人以上党员的必须建立支部 */
const BOUNDS = wordSet('以上 以下 以内');

/** 困难户的地一户也不能落下, 隐患一处都不能漏: not even one. */
const ONE = characters('一');

/** 一个人也不能出事. */
const OF_ONE = characters('个名位');

/** 一个单位都不能少, 一家企业也不能漏 */
const NOT_EVEN_ONE = ending(
  /(?<![每何哪第])一[个名位家户所支][一-龥]{0,3}[位业部村社校员人民众生工者队门组户店馆院厂司长]$/,
  '位业部村社校员人民众生工者队门组户店馆院厂司长',
  6,
);

const NOT_EVEN = opening(/[都也]?(?:不|没|别)/, '都也不没别');

/** 验收一户, but 每一户 and 任何一家 are actors. */
const EACH_ONE = characters('每何哪第');

const isOneOf = (keyed: Keyed, end: number): boolean => COUNTED.has(keyed, end - 1) && !EACH_ONE.has(keyed, end - 3);
