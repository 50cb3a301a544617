/** Amounts of time that are claims themselves (15日内答复, 优良天数180天), told from deadlines and from how long something took. */
import { ending, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Previous } from './target-carried.js';
import { afterOf, TIME_LEFT, TIMED, type Stretch } from './target-stretch.js';
import { has } from './word-kinds.js';

/** 优良天数180天, 有效工时达到1600小时: time that is measured like a sum, … */
const SUMS_OF_TIME = wordSet(
  '天数 日数 时数 小时数 工时 时长 工期 预期寿命 平均寿命 实现安全生产 安全生产实现 安全生产达 实现安全运行 实现安全行车 实现安全供电 连续安全生产 连续安全运行 连续安全行车 连续安全供电',
);
const SUMS_REACH = 12;
const OF_A_SUM = /(?:天数|日数|时数|工时|时长|工期|年限|寿命|时间$)/;
/** … and by how much more or less: 同比增加20天. */
const CHANGES = wordSet('增加 增加了 减少 减少了 多 多了 少 少了 增长 下降 提高 延长 缩短 净增');

const sumsTime = ({ syntax, amount, from }: Stretch): boolean =>
  SUMS_OF_TIME.test(syntax, Math.max(from, amount.start - SUMS_REACH), amount.start);

/** Whether it says by how much more or less than the time before. */
export const isMoreTime = ({ syntax, amount }: Stretch, previous: Previous | null): boolean =>
  amount.kind === 'time' &&
  previous !== null &&
  previous.unit === amount.unit &&
  CHANGES.endingAt(syntax, amount.start) >= previous.end &&
  OF_A_SUM.test(previous.metric);

/** 志愿服务1.3万小时 */
const IN_BULK = /^[万亿].*(?:小时|工时|分钟)$/;

/** 15日内答复, 30分钟内到达现场 */
const DONE_IN_TIME =
  /^[^，。；]{0,6}(?:报告|上报|书面|到达|赶到|到位|响应|处置|办结|办完|回复|答复|反馈|抵达|出动|送达|受理|解决|给出|完成|约见|回访|拨付|兑付|到账|审核|审批|核实|核查|公示|公布|通知|发到|送到|传达|转办|交办|立案|移交|恢复|报结果|报情况|报(?=[，。；])|结案|启动|接手|回话|给话|回音|说法|接回|到案|上墙|张榜|张贴|报账|报销|入账|归档|录入|上传|发放|到货|到户|交货|供货|发货|送货|补齐|补发|退到位|退款|修好|修复|开通|出结果|出证|审结|宣判|判决|执结|必须有|要有)/;
/** 加固堤防3公里，60天内完成: by when it is done. */
const DONE_BY = /^(?:全部|全面)?(?:完成|建成|完工|竣工)$/;
/** 两个小时以内能办的，当场办: which ones. */
const CAN_BE = /^能[^，。；]{1,4}的/;
/** 48小时之内全部开诊 */
const ALL_BY = /^(?:之内)?(?:全部|全面|一律|统统)/;
const SHORT_SPAN = /(?:分钟|钟头|小时|工作日|秒|刻钟)$/;
/** 三天之内要有回音: the word for the bound is 之内, too. */
/** 半小时内的车程, 1小时内通勤圈 */
const OF_A_CIRCLE = /^(?:的|[^，。；]{0,6}(?:圈|车程|路程))/;

/** 在不到40天的时间里, 相隔不到20天: how long it took, or lay between. */
const SPENT = opening(/的?(?:时间|工夫|光景)/, '的时工光');
const APART = wordSet('相隔 仅隔 时隔 相距 距今 距离 距');
const APART_REACH = 10;

/** 一拖一两个月, 等上二三十天: how late it became. */
const LATE = wordSet(
  '拖 一拖 拖了 拖上 拖到 一拖就是 拖延 拖延了 等 等了 等上 一等 一等就是 一放 一放就是 一压 压了 积压 积压了 耽搁 耽搁了 耽误 耽误了 延误 延误了 推迟 推迟了 晚 晚了 迟了 迟到 拖欠 拖欠了 欠了 搁置 搁置了 闲置 闲置了 停了 停工 跑了 断了',
);

const MISSES = /^(?:都|也)?(?:没|未|不曾)/;
/** 30分钟到场 */
const ARRIVES = /^(?:到场|到达|到位|响应|赶到|出动|出警)(?:[，。；、]|$)/;

/** 平台平均到场时间11分钟 */
const AVERAGED = ending(
  /(?:平均|户均|人均|次均|件均|单均|车均|每户|每人)[^，。；\d]{0,8}(?:时间|用时|时长|耗时|时限|周期)(?:[是为]|只有|只要|仅|约|不到)?$/,
  '间时长耗限期是为有要仅约到',
  18,
);

/** 平均受教育年限从13.5年提高到14年 */
const YEAR = '年';
const YEARS_OF = /(?:年限|使用寿命)[^，。；]{0,12}(?:到|为|至|于)$/u;
const YEARS_REACH = 24;

/** 平均年龄要下降3岁 */
const AGE = '岁';
const YOUNGER = ending(/年龄[^，。；\d]{0,6}(?:下降|降低|减小|年轻|缩小)了?$/, '降低小轻了', 14);

/** Whether an amount of time is asked for or reached: not a deadline, nor how long something took. */
export function timeClaims(stretch: Stretch): boolean {
  if (AVERAGED.test(stretch.syntax, stretch.amount.start)) return true;
  const { syntax, amount, from, led } = stretch;
  if (amount.unit === AGE && YOUNGER.test(syntax, amount.start)) return true;
  if (has(led, TIMED) || sumsTime(stretch) || IN_BULK.test(amount.unit ?? '')) return true;
  if (
    amount.unit === YEAR &&
    YEARS_OF.test(syntax.text.slice(Math.max(from, amount.start - YEARS_REACH), amount.start))
  )
    return true;
  if (LATE.endingAt(syntax, amount.start) >= from) return false;
  if (SPENT.test(syntax, amount.end) || APART.test(syntax, Math.max(from, amount.start - APART_REACH), amount.start))
    return false;
  // 七十多天没有回家
  if (MISSES.test(afterOf(stretch))) return false;
  if (amount.comparator === '=') return ARRIVES.test(afterOf(stretch)) && SHORT_SPAN.test(amount.unit ?? '');
  if (amount.comparator === '<=' && syntax.text.startsWith('内', amount.end - 1)) return limits(stretch);
  return !has(led, TIME_LEFT) && !/^[岁年]/.test(amount.unit ?? '');
}

/** 10分钟内发到农户 limits what is to be done; in 48小时内排查96个小区 and 三年内完成 it is a deadline. */
function limits(stretch: Stretch): boolean {
  const { amount, next } = stretch;
  const unit = amount.unit ?? '';
  if (next !== null || /[年月]$/.test(unit)) return false;
  const after = afterOf(stretch);
  if (CAN_BE.test(after)) return false;
  if (amount.start === stretch.from && ((/^[天日]$/.test(unit) && DONE_BY.test(after)) || ALL_BY.test(after)))
    return false;
  return DONE_IN_TIME.test(after) || (SHORT_SPAN.test(unit) && after.length > 1 && !OF_A_CIRCLE.test(after));
}
