/**
 * Figures that are known before anything is asked, told among what is: what nature and the market give (煤炭储量12亿吨; 今年小麦种植面积52万亩，
 * 预计…; 最低收购价每市斤1.2元), what was found and is to be dealt with (梳理了积案52件，一律…), what is to be watched (把18处积水点盯死), what one had
 * rather bear (宁可十次白跑), what was embezzled. Left out: what is added or set (新增储量5亿吨, 收购价提高到1.3元, 把18处积水点改造好).
 */
import { characters, endingWith, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { AIMED, type Cues, MUST, STRONG_WILL, WILL } from './target-cues.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

/** An amount and where it is told. */
interface Told {
  readonly amount: Amount;
  readonly clause: Span;
  readonly sentence: Span;
}

/** 煤炭储量12亿吨 */
const STOCK = endingWith(
  /(?:储量|储藏量|蕴藏量|资源量|可采量|可开采量)(?:已?达到?|约?有|约?为|约|近|超过)*$/,
  '量达到有为约近过',
  12,
);
const GAINED = wordSet('新增 增加 增储 探获 新探 净增 提交');

/** 今年全县小麦种植面积52万亩，预计总产20万吨: as it is, so much may come. */
const AREA = endingWith(
  /(?<![新扩增改压落])(?:种植|播种|栽植|栽插|养殖|收获|收割|受灾)(?:总)?面积(?:达到?|约?有|为|是|约|近)*$/,
  '积达到有为是约近',
  14,
);
const EXPECTED_BEHIND = opening(
  /，(?:[^，。；\d]{0,8}(?:预计|估计|预测|有望|可望|可产|可收|大概)|[^，。；\d]{1,10}(?:预计|估计))/,
  '，',
);

/** 最低收购价每市斤分别为0.79元和0.82元 */
const PRICE = endingWith(
  /(?:(?:收购|保护|销售|出厂|市场|零售|批发|挂牌|最低|到户|上网)价|[油气水电粮煤棉肉菜票]价|价格)格?(?:[是为](?!了))?(?:每(?:市斤|公斤|百斤|亩|平方米|立方米|张|头|只|[斤吨度方担])|一[斤吨度方张])?(?:分别|统一|目前)?(?:是|为|定为|定在|只有)?(?:[\d.零一二三四五六七八九十百]+[元角分块毛][^，。；、\d]{0,4}[、和与])*$/,
  '价格是为斤亩米张头只吨度方担别一前在有、和与',
  40,
);
const SET_ANEW = wordSet('提高 降低 下调 上调 调整 下降 降到 提到 涨到 稳定 控制');

/** 梳理了交办的积案52件，一律实行包案: found, or handed down, and to be dealt with. */
const FOUND =
  /(?:(?:梳理|排查|摸排|清查|核查|查找|收集|征集|摸底|筛查|普查|清理|检查|暗访|督查|巡察|巡视|审计|核实|整理|汇总|筛选)(?:出来?的?|到的?|上来的?|了)|(?:交办|转办|移交|反馈|督办|通报|批转|挂牌|遗留|排查|梳理)的)[^，。；：、\d]{1,16}$/u;
const DEALT_BEHIND =
  /^[一-龥]{0,8}，(?:要|必须|务必|一律|逐[一件个项条宗]|全部要|都要?|均要|按|实行|由|限期?|落实|明确|件件|个个|条条|一[案件个项]一)/u;
const DEALT_REACH = 16;

/** 把18处积水点盯死 */
const WATCHED = /^[^，。；、\d]{1,10}?(?:盯[死住牢紧]|看[住牢死紧好]|守[住牢好护]|管[住牢])(?=[，。；、！]|$)/u;
const TAKES = characters('把将');
const TAKES_REACH = 16;

/** 仅此一项，全县增收三百万元: what may come of it. */
const BY_THIS_ALONE = wordSet(
  '仅此一项， 仅这一项， 光这一项， 单这一项， 单此一项， 光是这一项， 这一进一出， 这一减一增，',
);

/** 宁可十次白跑，不可一次疏忽 */
const RATHER = wordSet('宁可 宁愿 宁肯 宁要');

/** 李某收受财物860余万元, 两年套取资金180万元; what was seized of it (追缴贪污款30万元) is none. */
const EMBEZZLED =
  /(?:收受|索取|索要|贪污|挪用|侵占|套取|骗取|诈骗|受贿|行贿|截留|私分|冒领|虚报|侵吞|敛财|违规(?:领取|发放|收取|占用|支出))[^，。；、\d]{0,12}$/u;
const RECOVERED = wordSet(
  '查处 追缴 追回 挽回 收缴 退还 退缴 清退 打击 立案 防止 杜绝 避免 严禁 不得 案件 查办 侦破 破获',
);
const EMBEZZLED_REACH = 24;
const CLAUSE_MARKS = characters('，。；、：！？\n');

/** 有的单位虚列支出，三年累计发放补贴60万元: told of some. */
const OF_SOME = opening(
  /(?:有[的些](?:单位|部门|干部|领导|同志|地方|企业|公司|村|乡|镇|县|局|学校|医院|人)|个别|极?少数)/,
  '有个极少',
);
const OURSELVES = wordSet('我们 我县 我市 我镇 我局 我校 全县 全市 全镇 全局 全校 各乡镇 各单位 各部门 各村');
const SOME_REACH = 70;

/** 井下四万多职工，早上怎么下去的，…: those who are spoken of. */
const PERSONS = opening(
  /名?(?:干部职工|干部|职工|工人|员工|党员|教师|教职工|师生|学生|官兵|民警|医护人员|群众|村民|居民|农民|老百姓|百姓|人民|父老乡亲|乡亲|同志|青年|妇女|儿女|战士)(?=，)/,
  '名干职工员党教师学官民医群村居农老百人父乡同青妇儿战',
);
const MORE = characters('多余');
const LONGEST_LEAD = 10;
const isSpokenOf = (syntax: Syntax, { start, end, unit }: Amount, clause: Span): boolean =>
  MORE.find(syntax, start, end) < end &&
  COUNTS_PERSONS.test(unit ?? '') &&
  start - clause.start <= LONGEST_LEAD &&
  PERSONS.test(syntax, end) &&
  !ACTIONS.test(syntax, clause.start, start) &&
  !PERFECT.has(syntax, start - 1);
const COUNTS_PERSONS = /^[百千万亿]*[名位]?$/u;
const PERFECT = characters('了');

/** What somebody took, in a review, too. */
function isEmbezzled(syntax: Syntax, { kind, start }: Amount): boolean {
  if (kind !== 'money') return false;
  const from = CLAUSE_MARKS.behindLast(syntax, start, Math.max(0, start - EMBEZZLED_REACH));
  return EMBEZZLED.test(syntax.text.slice(from, start)) && !RECOVERED.test(syntax, from, start);
}

/** 备一节好课要花两三天: what it takes; 零下十二度, 每百户拥有冰箱32台: how it is. */
const SPENT = wordSet('要花 得花 需花 要花费 需要花 至少要花 就要花');
const isSpent = (syntax: Syntax, { start }: Amount): boolean => SPENT.endingAt(syntax, start) >= 0;
const COLD = wordSet('零下 零上');
const OWNED = /每[百千万一]?(?:户|人|亩|平方公里|个家庭)[^，。；]{0,4}(?:拥有|平均有)[^，。；]{0,8}$/u;
const isOfNature = (syntax: Syntax, at: number, { start }: Span): boolean =>
  COLD.endingAt(syntax, at) >= 0 || OWNED.test(syntax.text.slice(Math.max(start, at - OWNED_REACH), at));
const OWNED_REACH = 24;

/** Whether the figure is known, not asked for; a review counts most of these among its results. */
export function isKnown(syntax: Syntax, cues: Cues, { amount, clause, sentence }: Told, reviews: boolean): boolean {
  const { kind, start, end, comparator } = amount;
  if (isEmbezzled(syntax, amount)) return true;
  if (reviews) return false;
  if (BY_THIS_ALONE.endingAt(syntax, clause.start) >= 0) return true;
  if (RATHER.startingAt(syntax, clause.start) >= 0) return true;
  if (isSpent(syntax, amount) || isOfNature(syntax, start, clause)) return true;
  if (kind === 'count' && isWatched(syntax, amount, clause)) return true;
  if (has(cues.within(clause.start, start), MUST | AIMED | STRONG_WILL)) return false;
  if (kind === 'count' && isSpokenOf(syntax, amount, clause)) return true;
  if (isOfSome(syntax, cues, start, sentence)) return true;
  if (kind === 'measure' && comparator !== '<=') {
    if (STOCK.test(syntax, start) && !GAINED.test(syntax, clause.start, start)) return true;
    return AREA.test(syntax, start) && EXPECTED_BEHIND.test(syntax, end);
  }
  if (kind === 'money' && comparator === '=')
    return PRICE.test(syntax, start) && !SET_ANEW.test(syntax, clause.start, start);
  return (
    kind === 'count' &&
    comparator === '=' &&
    !has(cues.within(clause.start, start), WILL) &&
    DEALT_BEHIND.test(syntax.text.slice(end, end + DEALT_REACH)) &&
    FOUND.test(syntax.text.slice(clause.start, start))
  );
}

const isOfSome = (syntax: Syntax, cues: Cues, at: number, { start }: Span): boolean =>
  at - start <= SOME_REACH &&
  OF_SOME.test(syntax, start) &&
  !OURSELVES.test(syntax, start, at) &&
  !has(cues.within(start, at), MUST | AIMED);

const isWatched = (syntax: Syntax, { start, end }: Amount, clause: Span): boolean =>
  TAKES.find(syntax, Math.max(clause.start, start - TAKES_REACH), start) < start &&
  WATCHED.test(syntax.text.slice(end, Math.min(clause.end, end + TAKES_REACH)));
