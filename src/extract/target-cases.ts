/** Amounts that say in which case something is done, not how much is asked: 超过100亩的一律免职, 500元以上的要集体研究, 逾期三天以上的，扣发奖金. */
import type { Span } from '../source/span.js';
import { characters, finder, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';

/** 超过100亩的，一律免职; 凡一次死亡3人以上的…: in which case. */
const CASE_BEHIND = opening(
  /的(?:[一-龥]{0,8}，?|，)(?:(?:一律|书记|主要|当场|就地|立即|直接|年终|年底)[^，。；]{0,12}|)(?:一律|免职|停职|问责|约谈|追究|通报|取消|扣|罚|停|查处|挂牌|由|报|须|必须|先|不得|不许|不准|不予|就|要|上收|审批)/,
  '的',
);
const OPENS_CASE = wordSet('凡 凡是 凡有 如果 若 如 谁 哪个 哪家');
/** … that begins with what it is of: 单户500万元以上的贷款. */
const EACH_CASE = wordSet(
  '单户 单笔 单个 单项 单次 单价 单位面积 单体 一次 一次性 每次 每笔 金额 造价 投资额 标的 标的额 面积',
);
/** 500元以上的要集体研究, 超过核定载重的一律卸载: said at once of those that are so. */
const AT_ONCE = opening(
  /的(?:都|均)?(?:一律|要(?![求点素件])|必须|务必|须|应(?![急用届收])|由(?!来)|经(?![费济验营理])|报(?!告)|不得|不准|不许|予以|给予|可以|享受|优先|取消|实行|吊销|停业|停产|返工|重来|扣发|不发|发(?=[全一半奖])|下岗|待岗|淘汰|降级|补考|补种|补栽|按[日月次比标规])/,
  '的',
);
/** 5万元以上的大额支出须经集体研究 */
const AUTHORISED = opening(
  /的[一-龥]{2,8}?(?:(?:必?须|要)(?:经|报|由)(?![费济验营理])|由[^，。；]{2,12}?(?:审批|批准|决定|研究)|一律)/,
  '的',
);
/** 瓦斯浓度达到1%必须停止作业, 超过1%立即停电: what is done then. */
const THEN = opening(
  /的?，?(?:就|即|一律|必须|要|须|应|立即|马上|务必)(?:立即|马上|无条件|就地)?(?:停[止工产机电业用]|撤[人出离]|报[告警]|启动|断电|关闭|关停|免职|上报|转移|预警|响应|会商|复[测检查]|返工|扣[发分减]|罚款|问责|约谈|黄牌|红牌|淘汰|出列|开启|启用|分流|封闭|叫停|暂停|熔断)/,
  '的，就即一必要须应立马务',
);
const REACHES = wordSet('达到 达 超过 超出 超 高于 低于 降到 降至 升到 升至 不足 不到 大于 小于 连续 出现 累计 满 逾');
const BOUND = characters('上下');
/** 50桌以上的宴席，乡镇必须派人: of which the next clause tells. */
const SUCH_ONES = opening(/的[一-龥]{1,8}，(?!达|要达|占|有)/, '的');
/** 三次以上违法超限的，吊销证照: whose clause names those that are so, and no more. */
const OF = characters('的');
const COMMA = characters('，');
const LONGEST_CASE = 14;
const DIGITS = characters('0123456789');
const namesCase = (syntax: Syntax, { end }: Amount, clause: Span): boolean =>
  COMMA.has(syntax, clause.end) &&
  OF.has(syntax, clause.end - 1) &&
  clause.end - end <= LONGEST_CASE &&
  DIGITS.find(syntax, end, clause.end) === clause.end;
/** 当年完成投资5亿元的，奖励10万元: what comes of it. */
const COMES_OF_IT = opening(
  /，(?:一律|给予|予以|奖|罚|扣|取消|追究|视为|视同|停|免|吊|责令|通报|约谈|由|按|可|不得|要|必须|依法|列入|纳入|当场|就地|一票)/,
  '，',
);

/** 逾期一天通报一次, 完不成的降薪三成: what it costs those who fail. */
const FAILS = wordSet(
  '逾期 超期 完不成 没完成 没有完成 未完成 达不到 不达标 不合格 迟报 漏报 瞒报 违反 拖欠 迟到 旷工 早退 不按时 不按期 未按期 未按时',
);
const PUNISHED = wordSet(
  '通报 约谈 降薪 减薪 扣 扣发 扣减 扣除 扣分 罚 罚款 降级 停发 停职 停班 停岗 记过 加收 加罚 处罚',
);
const isPunished = (syntax: Syntax, amount: Amount, clause: Span): boolean =>
  FAILS.startingAt(syntax, clause.start) >= 0 && PUNISHED.endingAt(syntax, amount.start) > clause.start;

/** 凡是被查到的，连片面积在30亩以下、100亩以上，对所在乡镇处以…罚款: for what somebody is punished. */
const SENTENCED = finder(
  /，(?:对[^，。；]{1,16}?)?(?:分别|相应)?(?:处以?|给予|予以|追究|免去)[^，。；]{0,30}?(?:罚|处分|处理|责任|职务|警告)/,
  '，',
);
const MAX_SENTENCE = 60;
const isSentenced = (syntax: Syntax, { end }: Amount, sentence: Span): boolean =>
  OPENS_CASE.startingAt(syntax, sentence.start) >= 0 &&
  SENTENCED.test(syntax, end, Math.min(sentence.end, end + MAX_SENTENCE));

export function isCase(syntax: Syntax, amount: Amount, clause: Span, sentence: Span): boolean {
  if (isPunished(syntax, amount, clause) || isSentenced(syntax, amount, sentence)) return true;
  if (REACHES.endingAt(syntax, amount.start) >= clause.start && THEN.test(syntax, amount.end)) return true;
  if (
    AT_ONCE.test(syntax, amount.end) &&
    (EXCEEDS.test(syntax, clause.start, amount.start) || OPENS_CASE.startingAt(syntax, clause.start) >= 0)
  )
    return true;
  const bounded = amount.comparator !== '=' && amount.comparator !== '~';
  if (namesCase(syntax, amount, clause) && (bounded || COMES_OF_IT.test(syntax, clause.end))) return true;
  if (!bounded) return false;
  if (amount.start === clause.start && BOUND.has(syntax, amount.end - 1) && SUCH_ONES.test(syntax, amount.end))
    return true;
  if (AT_ONCE.test(syntax, amount.end) || AUTHORISED.test(syntax, amount.end)) return true;
  const isSo = CASE_BEHIND.test(syntax, amount.end);
  const counts = COUNTS_AS.test(syntax, amount.end);
  if (amount.kind === 'share' || !(isSo || counts)) return false;
  return (
    counts ||
    OPENS_CASE.startingAt(syntax, clause.start) >= 0 ||
    EACH_CASE.startingAt(syntax, clause.start) >= 0 ||
    EACH_CASE.endingAt(syntax, amount.start) >= 0 ||
    EXCEEDS.endingAt(syntax, amount.start) >= clause.start
  );
}
/** 2米以上都算高处作业 */
const COUNTS_AS = opening(/(?:的)?(?:都|均|就|才)?(?:算|属于|视为|即为|叫作?|是(?!否))/, '的都均就才算属视即叫是');
const EXCEEDS = wordSet('超过 低于 高于 少于 不足 不到 达不到 未达到 没到 过不了 完不成 逾');
