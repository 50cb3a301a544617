/**
 * Metrics whose words stand around the number and its clause: 提了96条意见，办了72条 → 办意见; 带头讲党课，每季度至少讲一次 → 每季度讲党课; 设立50万元
 * 奖励基金 → 设立奖励基金; 完成一期2.5平方公里的“三通一平” → 一期“三通一平”; 力争有一个突破5亿元 → of what was counted before.
 */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { clauseStart } from '../syntax/around.js';
import { type Previous, sameUnit } from './target-carried.js';
import { afterOf, beforeOf, endsClause, type Stretch } from './target-stretch.js';

const COMMA = characters('，');
const LONGEST_CLAUSE = 40;

/** The clause before, up to its comma; '' where no comma stands right before. */
function clauseBefore({ syntax, from }: Stretch): string {
  if (!COMMA.has(syntax, from - 1)) return '';
  return syntax.text.slice(Math.max(clauseStart(syntax, from - 1), from - 1 - LONGEST_CLAUSE), from - 1);
}

const DONE =
  /^(?:已经?)?(办|办结|办理|办完|办妥|答复|落实|采纳|解决|完成|鉴定|验收|投产|整改|化解|查结|审结|执结|竣工|开工|达产|转化|兑现)(?:了|好|成)?$/u;
/** 提了一百三十七条意见 */
const COUNTED_THINGS = /(?:[\d.]+|[一二两三四五六七八九十百千]+)[余多]?([条件项个起份宗])([一-龥]{2,6})$/u;
const RECEIVED =
  /^(?:共|先后|累计)*(?:承担|承接|收到|接到|受理|提出|提交|排查出?|发现|申报|签订|签约|引进|新上|新开工|开工|征集|收集|查出|研究|安排|下达)了?(?=[^，]{2,}$)/u;
const ONE_UNIT = /^[条件项个起份宗]$/u;

/** What was done of that which was told before. */
function doneOfTold(stretch: Stretch, previous: Previous | null): string {
  const { amount } = stretch;
  if (amount.kind !== 'count' || !ONE_UNIT.test(amount.unit ?? '') || !endsClause(stretch)) return '';
  const done = DONE.exec(beforeOf(stretch))?.[1];
  if (done === undefined) return '';
  const verb = done === '办' ? '办理' : done;
  const told = COUNTED_THINGS.exec(clauseBefore(stretch));
  if (told !== null) return told[1] === amount.unit ? `${verb}${told[2]}` : '';
  if (previous === null || !sameUnit(previous.unit, amount.unit) || !COMMA.has(stretch.syntax, stretch.from - 1))
    return '';
  const thing = previous.metric.replace(RECEIVED, '');
  return thing === previous.metric ? '' : `${verb}${thing}`;
}

const HOW_OFTEN =
  /^(每(?:个?(?:年|月|周|季度|学期|星期)|半年))(?:至少|都?要)?(?:再)?([讲听开办搞查看学上跑谈走])(?:至少|不少于|不得少于)?$/u;
const LONGEST_OBJECT = 10;

/** 带头讲廉政党课，每半年至少讲一次: what is done so often stands behind the same verb in the clause before. */
function oftenDone(stretch: Stretch): string {
  const told = HOW_OFTEN.exec(beforeOf(stretch));
  if (told === null || !endsClause(stretch)) return '';
  const [, often = '', verb = ''] = told;
  const before = clauseBefore(stretch);
  const at = before.lastIndexOf(verb);
  const what = at < 0 ? '' : before.slice(at);
  return what.length > 2 && what.length <= LONGEST_OBJECT ? `${often}${what}` : '';
}

const FUNDS = wordSet('设立 安排 拿出 拨出 划出 列支 拨付 建立 下拨 配套 投入 提供 给予');
const FUND =
  /^(?:(?:用于|作为|设立|建立)[一-龥]{0,8}?(?:基金|资金|经费|专款|奖金)|(?!的)[一-龥]{0,10}?(?:基金|资金|经费|专款|奖金|专项贷款))(?=[，。；、用专对奖]|$)/u;

/** 县里今年设立50万元奖励基金 */
function fundOf(stretch: Stretch): string {
  const { syntax, amount, from } = stretch;
  if (amount.kind !== 'money') return '';
  const verb = FUNDS.endingAt(syntax, amount.start);
  const fund = verb < from ? undefined : FUND.exec(afterOf(stretch))?.[0];
  if (fund === undefined) return '';
  return fund.startsWith('设立') || fund.startsWith('建立')
    ? fund
    : `${syntax.text.slice(verb, amount.start)}${fund.replace(/^(?:用于|作为)/u, '')}`;
}

/** 完成一期2.5平方公里的“三通一平”, 完成3平方公里的征地拆迁 */
const WORKED = /(?:完成|推进|启动|实施|抓好|搞好)(一期|二期|三期|首期|[东西南北]区|核心区|起步区)?$/u;
const OF_WORK = /^的(“[^”]{2,10}”|[一-龥]{2,8}(?=[，。；、]|$))/u;
function workOf(stretch: Stretch): string {
  if (stretch.amount.kind !== 'measure') return '';
  const work = OF_WORK.exec(afterOf(stretch))?.[1];
  const told = work === undefined ? null : WORKED.exec(beforeOf(stretch));
  return told === null ? '' : `${told[1] ?? ''}${work}`;
}

const SOME_OF_THEM = /^(?:力争|争取|确保|要|再|其中)*有?(?:\d+|[一二两三四五六七八九十]+)[个家户]$/u;
const LINK_ENDS = /(?:突破|超过?|达到?|过)$/u;
/** 新上投资千万元以上的项目20个，力争有一个突破5亿元 */
const someOfThem = (stretch: Stretch, previous: Previous | null): string =>
  stretch.amount.kind === 'money' &&
  previous !== null &&
  COMMA.has(stretch.syntax, previous.end) &&
  SOME_OF_THEM.test(beforeOf(stretch).replace(LINK_ENDS, ''))
    ? previous.metric
    : '';

const TAKES = characters('把将');
const TAKEN_UP = /^[一-龥]{3,10}(?=[，。；、]|$)/u;
/** 总务处开学前把四百张课桌修好: what is taken up is measured, not who does it. */
const takenUp = (stretch: Stretch): string =>
  stretch.amount.kind === 'count' && TAKES.has(stretch.syntax, stretch.amount.start - 1)
    ? (TAKEN_UP.exec(afterOf(stretch))?.[0] ?? '')
    : '';

/** The metric told so; '' where none is. */
export const ofTold = (stretch: Stretch, previous: Previous | null): string =>
  doneOfTold(stretch, previous) ||
  oftenDone(stretch) ||
  fundOf(stretch) ||
  workOf(stretch) ||
  takenUp(stretch) ||
  someOfThem(stretch, previous);
