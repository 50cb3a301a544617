/**
 * Figures of how things stood or what befell, though words of doing stand beside them: 接到投诉207件, 去年着了9把火, 以往要跑七八趟,
 * 上个月暗访了24个村, 成立时只有38家, 超过100亩的一律免职. Left out: what was done about it (受理投诉207件, 治愈病例120例).
 */
import { endingWith, characters, ending, finder, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { WHOLE } from './target-everybody.js';
import { LESS_ENDS, LESS_IS_BETTER } from './target-less.js';
import { ACTIONS, type Stretch } from './target-stretch.js';

const COMPLAINT = '新收案件|新收各类案件|收案|来信|来访|上访|信访件?|越级访|集体访|投诉件?|举报件?|病例|确诊|感染者?';
const INCIDENT = new RegExp(
  `(?:${COMPLAINT}|警情|火灾|火情|火警|火险|着火|失火|起火|险情|汛情|冻伤|中暑|溺亡|走失|被盗|旷课|打架|斗殴|逃学|作弊|早退|缺勤|(?:交通|安全|生产|亡人|责任)事故|出事故)$`,
  'u',
);
const COMPLAINED = new RegExp(`(?:${COMPLAINT})$`, 'u');
const HANDLED =
  /受理|办理|接待|化解|调处|处置|处理|查处|办结|侦破|破获|侦办|立案|排查|整改|核查|核实|回访|包案|减少|下降|压降|实现|杜绝|无|零|未|救治|治愈|筛查|扑救|扑灭|降/;
/** 接到投诉207件，比前年多了31件 */
const ROSE = /(?:同比|比[去上前]年)?(?:多|增加|上升|增多)$/u;
const FIRES = /[把场次]火$/u;
/** 进京上访189人次，比上年减少四成: a result. */
const FELL = opening(/，[^，。；]{0,8}(?:减少|下降|降低|回落|压降)/, '，');

/**
 * What befell, or came from others, told by how many; `metric` is what is measured. A review counts accidents, and complaints that grew
 * fewer, among its results.
 */
export function isIncident(
  syntax: Syntax,
  { kind, value, unit, end }: Amount,
  metric: string,
  reviews: boolean,
): boolean {
  if (FIRES.test(unit ?? '')) return true;
  if (kind !== 'count' || value === 0) return false;
  const what = metric.replace(ROSE, '');
  if (!INCIDENT.test(what) || HANDLED.test(what)) return false;
  return !reviews || (COMPLAINED.test(what) && !FELL.test(syntax, end));
}

/** 以往有的乡镇要跑七八趟, 从前一亩地收三百斤. */
const FORMERLY = opening(
  /(?:但|而|我们)?(?:以往(?!年度)|从前|以前(?!年度|的?(?:欠|拖|积|遗|结|历))|原先|早先|当初|原来[^由从，。；]{0,8}[一要收打只]|过去(?!的?(?:[这那几一两三四五六七八九十\d]+个?(?:年|月|季|学期|学年|任期|周期|阶段|五年)|的?一[年届]|全年)))/,
  '但而我以从原早当过',
);
/** … as far as nothing else is set against it. */
const NOW = wordSet(
  '现在 如今 眼下 今年 今后 现 目前 这几年 近年 今天 改革后 改造后 调整后 合并后 实施后 推行后 月底前 年底前 要求 必须 务必 确保 力争',
);
export const isFormer = (syntax: Syntax, clause: Span, sentence: Span, at: number): boolean =>
  [clause.start, sentence.start].some(
    (start) => at - start <= FORMER_REACH && FORMERLY.test(syntax, start) && !NOW.test(syntax, start, at),
  );
const FORMER_REACH = 40;

/** 上个月暗访了24个村: how many were looked at to tell what was found; a sum of work (累计暗访120次) is a result. */
const SAMPLED = ending(
  /(?:暗访|抽查|抽检|抽样|抽取|抽看|随机查|随机看|翻看|翻了|调阅|问卷调查|座谈|随机走访)(?:检查|走访|调查|抽查|暗访)?了?$/,
  '访查检样取看阅谈了',
  10,
);
/** Times of late, and years gone by. */
export const ONCE = wordSet(
  '上个月 上月 上周 上星期 前几天 前天 昨天 最近 前不久 前段 前一段 日前 近日 去年 前年 年前 月初 年初 这次 上次 刚才',
);
const PERFECT = characters('了');
export const isSample = (syntax: Syntax, { start }: Span, clause: Span): boolean =>
  SAMPLED.test(syntax, start) && (PERFECT.has(syntax, start - 1) || ONCE.test(syntax, clause.start, start));

/** 全镇3.8万亩玉米，离田还田要达到95%; 3142个生产队，搞了承包的有2976个: of what the next one tells. */
const TOPIC_REACH = 12;
const NEXT_REACH = 40;
const NOUN = /^[一-龥]{0,6}$/u;
/** 生产队, 建设单位: nouns that hold an action. */
const TEAMS = characters('队组员户位');
const TELLS = /[有已占剩才只还中]/u;
const COMMA = characters('，');
const OPENS = characters('，。；：！？\n');
const STOPS = characters('。；：！？\n');
export function isTopic({ syntax, amount, from }: Stretch, next: Amount | undefined): boolean {
  const { kind, comparator, start, end } = amount;
  if ((kind !== 'count' && kind !== 'measure') || comparator !== '=' || next === undefined) return false;
  const whole = WHOLE.endingAt(syntax, start) === from;
  if (!whole && (start !== from || !(start === 0 || OPENS.has(syntax, start - 1)))) return false;
  const comma = COMMA.find(syntax, end, end + TOPIC_REACH);
  if (!COMMA.has(syntax, comma) || next.start < comma + 3 || next.start - comma > NEXT_REACH) return false;
  if (STOPS.find(syntax, comma, next.start) < next.start) return false;
  if (ACTIONS.test(syntax, end, comma) && !TEAMS.has(syntax, comma - 1)) return false;
  if (!NOUN.test(syntax.text.slice(end, comma)) || COME_OFF.test(syntax, end, comma)) return false;
  if (next.kind === 'share') return whole || TELLS.test(syntax.text.slice(comma, next.start));
  return (
    next.kind === kind &&
    next.unit?.charAt(0) === amount.unit?.charAt(0) &&
    TELLS.test(syntax.text.slice(comma, next.start))
  );
}

/** 成立时只有38家, 才一千二百来户: how few there are. */
const FEW = wordSet(
  '只有 仅有 才有 只 仅 才 只剩 仅剩 只占 仅占 才占 才只有 还不到 竟只有 只不过 也就 也才 也只有 就剩 就只有',
);
/** … in a review too, where it is of those told before. */
const OF_THEM = characters('的时');
const COME_OFF = wordSet(
  '完工 竣工 开工 完成 建成 投产 投用 脱贫 达标 办结 销号 通过 交付 验收 扭亏 扭亏为盈 脱困 摘帽 出列',
);
/** 上半年只收回2600万元, 才完成四成: how little was done. */
const DONE_FEW = endingWith(
  /(?<![不人刚方英羊船牛马禽畜每各])(?:只|才|仅|仅仅|刚刚)(?:收回|收到|完成|到位|开工|办结|签约|兑现|拨付|支出|建成|整改|实现|下拨|招到|卖了|报来|增长|增加|修了|种了|栽了|落实|消化|化解|拆除|征收|入库|执行|使用|走访|检查|查处|培训)了?(?:全年|年度?)?(?:(?:任务|计划|目标|预算)(?:数|量)?的?)?(?:不到|不足|近|约)?$/,
  '回到成位工结约兑现付出改实拨了来长加落化解除收库行用访查处训的足近',
  20,
);
export const isFew = (syntax: Syntax, { start, kind }: Amount, reviews: boolean): boolean => {
  if (!reviews && kind !== 'time' && DONE_FEW.test(syntax, start)) return true;
  const few = kind === 'time' ? -1 : FEW.endingAt(syntax, start);
  if (few < 0 || NOT_FEW.has(syntax, few - 1) || DOWN_TO.endingAt(syntax, few) >= 0) return false;
  if (reviews && THE_LESS.test(syntax, few)) return false;
  return !reviews || !OF_THEM.has(syntax, few - 1) || COME_OFF.endingAt(syntax, few - 1) < 0;
};
/** 万元产值能耗只有0.3吨, 登记失业率仅3.2%: the less, the better. */
const THE_LESS = ending(new RegExp(`(?:${LESS_IS_BETTER})$`), LESS_ENDS, 6);
/** 审批事项减少到只有35项: what was brought about. */
const DOWN_TO = wordSet(
  '减少到 减到 减至 降到 降至 下降到 压减到 压减至 压缩到 压缩至 精简到 精简至 缩减到 缩短到 控制到 清理到',
);
/** 不仅, 人才, 船只 */
const NOT_FEW = characters('不刚方人英羊船牛马禽畜每各');

/** 我镇28个村，4.1万人，有初中2所、小学23所: what there is, told once how big the place is. */
const BASICS = opening(
  /(?:(?:我们?|咱们?|全|本)[县市区镇乡村校厂院所局站矿队])?(?:目前)?(?:现有|现辖|下辖)[一-龥]{1,8}(?=\d)|(?:我|本|全)[县市区镇乡村州](?:地处|位于|幅员|总面积|国土)|(?:我们?|咱们?|全|本)[县市区镇乡村校厂院所局站矿队](?:现有|共有|现|总共|一共|有|辖|下辖|管辖|管着)?[一-龥]{0,4}(?:[\d０-９][\d０-９.]*|[一二两三四五六七八九十百千]+)[多余]?万?(?:个(?:行政|自然)?村|个?乡镇|人|户|平方公里|个村民组|名(?:教师|教职工|师生|学生|职工|员工|民警|党员|干部)|口人)，|(?:我们?|咱们?|全|本)(?:街道|社区|[县市区镇乡村])(?:常住|户籍|总)?人口(?=[\d约近])/,
  '我咱全本目现下',
);
const MARKED = characters('，。；、');
export const isBasic = (syntax: Syntax, { kind, start, end }: Amount, claim: number, sentence: Span): boolean =>
  (kind === 'count' || kind === 'measure') &&
  start > sentence.start + 4 &&
  MARKED.has(syntax, end) &&
  BASICS.test(syntax, sentence.start) &&
  !ACTIONS.test(syntax, Math.min(claim, start), start) &&
  !NEWLY.test(syntax, sentence.start, start);
/** 我镇28个村，全部建起了卫生室，新修道路56公里: no longer what there is. */
const NEWLY = finder(
  /[，、](?:又|再|共|先后|累计)?(?:新[修建增添设辟开改植种造栽铺购办招]|改[造建]|整[治修]|硬化|绿化|完成|实现|修[建筑通]|[建修办栽打铺架][起成通好])/,
  '，、',
);
