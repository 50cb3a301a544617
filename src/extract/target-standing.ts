/**
 * Figures that stand as facts among what is asked: of a place as it is (森林面积560万亩，防火任务繁重), of what a thing is like (总投资12亿元的污水厂要完工),
 * of a share that is explained (七成的上访是…引出来的), of those who pledge (900多名职工一定守好), of what is looked into (对1.2亿元资金逐户核查).
 */
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';

/** A stock, without a verb between it and its figure, … */
const STOCK =
  /(?:^|[，。；：、\n])(?:目前|现在|全[县市省区镇乡村国校院]|我[县市省区镇乡村校院们]|该[县市区镇乡村]|共有)*[一-龥]{0,8}(?:面积|蓄积量|保有量|边界线|海岸线|人口|覆盖率|馆藏[一-龥]{2,6}|老年人|劳动力|耕地|水域|存量|总量|库容|存栏|饲养量)(?:已经?|现有|共有|有|达到?|长达|多达|为|约|近)*$/u;
/** … where the sentence goes on to how hard that is, or how little of it is done. */
const HARD =
  /^[^。；]{0,80}?，[^。；]{0,12}?(?:任务(?:十分|非常|很|相当)?(?:艰巨|繁重|很重|重)|形势(?:依然|十分|非常|很)?(?:严峻|不容乐观)|压力(?:很|较|十分)?大|情况(?:很|十分)?复杂|战线(?:很)?长|需求(?:很)?大|差距|(?:的)?(?:只有|仅有|才|不足|不到)[\d一二三四五六七八九])|^[^。；]{0,60}?，这(?:是|都是|些是|些都是)[^。；]{0,24}(?:家底|本钱|财富|宝贝|命根子|底气|优势|资源)(?=[，。；！]|$)/u;
/** 七成的上访是工作不规范引出来的, 90%的事故都是人为造成的 */
const EXPLAINED =
  /^(?:以上)?的[一-龥]{1,8}?(?:都|均|往往)?是[^，。；]{2,24}(?:引(?:出来|起)|造成|导致|带来|引发|所致)|^(?:以上)?的[一-龥]{1,8}?(?:都|均)?是(?:因为|由于|由)/u;
/** 光靠我们一家 */
const ALONE = /(?:光靠|单靠|仅靠|只靠)[一-龥]{0,4}$/u;
/** 公司900多名干部职工一定守好每一座站 */
const PLEDGE =
  /^(?:[一-龥]{0,8}?(?:职工|员工|干部|党员|群众|官兵|师生|民警|战士|同志|儿女|人民))(?:一定|定将|必将|将|决心|有信心|有决心|都)/u;
/** 不能为一千元、两千元丢了饭碗 */
const FOR_SO_LITTLE = /(?:不能|不要|不可|别|莫)(?:为了?|因为?)[^，。；]{0,12}$/u;
/** 窗口还摆着17种表格 */
const STILL_THERE = /(?:还|仍|至今)[一-龥]{0,2}[摆挂留躺压堆欠拖闲锁存]着$/u;
/** 路上要坏掉两成: what is lost, and not asked for. */
const LOST = /(?:要|会|得)(?:坏掉|烂掉|损失|浪费|流失|亏(?:损|掉)?|白扔|死掉?|丢掉|漏掉)(?:了|近|约)?$/u;
/** 初步测算，今年减税规模在18亿元上下 */
const RECKONED = /^(?:据)?(?:初步|粗略|大致)(?:测算|估算|统计|估计|匡算)，/u;
/** 对1.2亿元过渡费发放情况逐户核查 */
const LOOKED_INTO =
  /^[一-龥]{0,8}(?:资金|经费|费|款|补贴|贷款|债务|账目)[一-龥]{0,8}?(?:情况|去向|使用)?[一-龥]{0,4}(?:核查|审计|检查|清查|清理|监管|跟踪|对账)/u;
const INTO = /(?:对|应对|把|将)$/u;
/** 总投资12亿元的污水处理厂要完工, 建筑面积300平方米以上的公共建筑要普查: which thing. */
const SIZE =
  /(?:总投资|投资|日处理(?:能力)?|年产能?|占地(?:面积)?|建筑面积|面积|坡度|持股比例|贷款金额|金额|库容|长度|总长|规模|装机(?:容量)?|产值|年收入|营业收入|注册资本)(?:在|达到?|超过?|约|近|不低于|不少于)?$/u;
const OF_THING =
  /^(?:左右|以上|以下|以内)?的[一-龥\d]{2,20}?，?(?:要|必须|务必|应当?|确保|力争|率先|逐步|已经?|计划|将|由|年底|\d{1,2}月|今年|明年)/u;
/** 每流转一亩土地，补贴200元 */
const BY_THE_PIECE = /每(?!年|月|季|周|天|日|个?学期|个)[一-龥]{2,4}$/u;
const PAID = /^[^。；]{0,10}，[^。；]{0,8}(?:补贴|补助|奖励|补偿|奖补|给予)/u;

/** 分别为投资10.7亿元的啤酒项目、年产2500台的设备项目: which ones were told of before. */
const ONE_BY_ONE = /^(?:这些项目|其中，?)?(?:分别|依次)(?:为|是)/u;
const SUCH_A_THING = /^[^，。；、]{0,24}(?:项目|工程|企业|公司|基地|园区|厂|中心)/u;

const BACK = 24;

/** Whether the figure only says how it is. */
export function standsAsFact({ text }: Syntax, amount: Amount, clause: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(clause.start - 1, amount.start - BACK, 0), amount.start);
  const after = text.slice(amount.end, sentence.end);
  if (ALONE.test(before) || STILL_THERE.test(before) || LOST.test(before)) return true;
  if (amount.kind === 'share' && EXPLAINED.test(after)) return true;
  if (amount.kind === 'money' && FOR_SO_LITTLE.test(before)) return true;
  if (amount.kind === 'count' && PLEDGE.test(after)) return true;
  if (amount.kind === 'money' && INTO.test(before) && LOOKED_INTO.test(after)) return true;
  if (SIZE.test(before) && OF_THING.test(after)) return true;
  if (amount.value === 1 && BY_THE_PIECE.test(before) && PAID.test(after)) return true;
  if (SUCH_A_THING.test(after) && ONE_BY_ONE.test(text.slice(sentence.start, amount.start))) return true;
  if (RECKONED.test(text.slice(sentence.start, amount.start))) return true;
  return STOCK.test(before) && HARD.test(after);
}
