/** The people of a place, and one of so many places: how many there are, whatever is done for them. */
import { characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { ACTIONS, afterOf, type Stretch } from './target-stretch.js';

/** 全县10个乡镇 */
export const WHOLE = wordSet(
  '全县 全市 全省 全区 全镇 全乡 全村 全校 全院 全局 全系 全统 全系统 全集团 全公司 全辖 全行 全州 全旗 全国 全社会 全战线 全行业',
);
/** 全市300个窗口完成改造 */
const WHOLE_DOES =
  /^[^，。；\d]{0,10}?(?:(?:必须|务必|确保|力争|要|须|应)?[在于]?\d{1,2}月(?:\d{1,2}[日号]|[底末初])?前[^，。；\d]{0,6}?)?(?:完成|建成|通过|开工|竣工|投用|投产|达标|脱贫|出列|摘帽|[用喝吃住]上|[住搬]进|领到|参加了|受益)/;

const WHOLLY = '全部';

export const wholeDoes = (stretch: Stretch): boolean =>
  stretch.next === null
    ? WHOLE_DOES.test(afterOf(stretch))
    : stretch.syntax.text.startsWith(WHOLLY, stretch.next.start) && stretch.next.value !== 0;

/** 符合条件的152名士官全部安置: which ones, and all of them. */
export const allAreDone = ({ syntax, next }: Stretch): boolean =>
  next !== null && next.kind === 'coverage' && next.value !== 0 && syntax.text.startsWith(WHOLLY, next.start);

/** 对全县28万人民期盼的回应, 向全县65万干部群众下达: those the speech is of, or to, are no result; 惠及全市120万群众 are. */
const PEOPLE = wordSet(
  '群众 各族群众 干部群众 党员群众 人民群众 居民 城乡居民 村民 市民 农民 农民群众 百姓 老百姓 父老乡亲 乡亲 乡亲们 儿女 各族儿女 干部 干部职工 党员干部 党员 职工 师生 师生员工 老区人民',
);
/** … all of whom live there. */
const NATIVES = wordSet('中国人民 中国人 中华儿女 中华民族 父老乡亲 各族儿女 儿女 各族群众 老区人民 各族人民');
const NATIVE_ENDS = characters('民');
const PERSON_ENDS = characters('民众');
const TOWARD = characters('对向与同');
/** Nothing is said of what they do. */
const NO_DEED = characters('的和与及、，。；');
const SCALED = /^[万亿]/;

export function isEverybody(stretch: Stretch): boolean {
  const { syntax, amount, from } = stretch;
  if (!SCALED.test(amount.unit ?? '') || ACTIONS.test(syntax, from, amount.start)) return false;
  const whole = WHOLE.endingAt(syntax, amount.start);
  if (TOWARD.has(syntax, (whole < from ? amount.start : whole) - 1)) return personsEnd(syntax, amount.end) >= 0;
  const all = NATIVE_ENDS.has(syntax, amount.end - 1) || NATIVES.startingAt(syntax, amount.end) >= 0;
  if (all) return !wholeDoes(stretch);
  return whole >= from && NO_DEED.has(syntax, personsEnd(syntax, amount.end));
}

/** Behind the persons that an amount counts; -1 where it counts none. */
function personsEnd(syntax: Syntax, at: number): number {
  const end = PEOPLE.startingAt(syntax, at);
  return end < 0 && PERSON_ENDS.has(syntax, at - 1) ? at : end;
}

/** 全省13个试点县之一, 居全市10个区县第2位: of how many. */
const ONE_OF =
  /^[^，。；：、“”\d]{0,12}(?:之一(?![级流])|之首|之列|第(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[XxＸ×*]{1,2})(?=[位名，。；、]|$))/;
const ONE_OF_REACH = 20;
/** 拿了4个全省第一, 2个第一名: so many first places. */
const FIRSTS = opening(/(?:(?:全[国省市县区]|[全亚]国|世界)第|第)[一二三](?:名)?(?=[，。；、的和]|$)/, '全亚世第');
const RANKS = characters('之第');

export const isOneOf = ({ syntax, amount, to }: Stretch): boolean => {
  const limit = Math.min(to, amount.end + ONE_OF_REACH);
  if (FIRSTS.test(syntax, amount.end)) return false;
  return RANKS.find(syntax, amount.end, limit) < limit && ONE_OF.test(syntax.text.slice(amount.end, limit));
};

/** 由沿线6个乡镇负总责: who does it. */
const IN_CHARGE = /^[^，。；、\d的]{0,8}?(?:负总责|负责|牵头|承担|承办|组织实施|共同|分别|包干|兜底)/;
const BY = characters('由');
export function isInCharge(stretch: Stretch): boolean {
  const { syntax, amount, from } = stretch;
  if (amount.start - from <= BY_REACH && CHARGED.test(afterOf(stretch)) && !ACTIONS.test(syntax, from, amount.start))
    return true;
  const floor = Math.max(from, amount.start - BY_REACH);
  return BY.find(syntax, floor, amount.start) < amount.start && IN_CHARGE.test(afterOf(stretch));
}
const BY_REACH = 8;
/** 东片区4个乡镇负责新增造林5000亩 */
const CHARGED =
  /^(?:乡镇?|镇|村|街道|社区|县|区|县区|部门|单位|科室|股室|班组|车间|小组|专班|处室?|站所?|所|中队|支队)?(?:分别|共同|具体|各自?|牵头)?(?:负责|包干)/u;

/** 68个贫困村全部出列: the number is the claim, 全部 only says it again. */
export const repeats = (syntax: Syntax, amount: Amount, clause: Span, end: number): boolean =>
  amount.kind === 'coverage' &&
  syntax.text.startsWith(WHOLLY, amount.start) &&
  (end >= clause.start || GREAT_FEW.test(syntax, amount.start));
/** 三大工程全部竣工: so few, named by their number. */
const GREAT_FEW = ending(
  /[两二三四五六七八九十]大(?:[重主]点|骨干|民生)?(?:工程|项目|任务|战役|行动|产业|市场|改造)(?:[今明去]?年[底内]前?|月底前|已|也|都|均|要|必须|将)*$/,
  '程目务役动业场造底内前已也都均要须将',
  16,
);
