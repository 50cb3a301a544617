/**
 * What is paid, or marked, for one more or one less: 超额完成1担奖励20元, 每少完成1个百分点扣0.5分, 对提前10天完成的奖励2万元.
 * Neither the piece nor the pay is a goal. Left out: a rate that is set anew (每亩补贴提高到200元), what is asked for (新建烤房60座).
 */
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';

const PAYS = '(?:奖励|奖补|奖|补助|补贴|补偿|扣罚|扣减|扣除|扣发|扣|罚款|罚|加|减)(?:现金|资金|人民币)?';
const SUM = '[\\d一二两三四五六七八九十百千半][\\d.]*[百千万]*[元分块]';
/** The piece, and right behind it what is paid. */
const PAID_FOR = new RegExp(`^[^，。；：、\\d要]{0,8}?${PAYS}${SUM}`, 'u');
/** 提前10天完成任务的工作组奖励2万元 */
const EARLY_OR_LATE = /(?:提前|推迟|拖后|超期|逾期)$/u;
const PAID_FOR_TIME = new RegExp(`^[^，。；：、\\d]{0,16}?${PAYS}${SUM}`, 'u');
/** The pay, behind one piece more; 一亩地补贴30元 is what is given for each. */
const OF_ONE = new RegExp(
  `(?<=[一-龥])[1一](?:个百分点|[个亩担座斤吨头只株棵户名人例件次项篇条天日家所处])[^，。；：、\\d要]{0,8}?${PAYS}$`,
  'u',
);
const IS_PAY = /^[百千万]*[元块分]$/u;
const BACK = 24;
const AHEAD = 32;

/** Whether the amount is such a piece, or what is paid for it. */
export function isRateOfPay({ text }: Syntax, { start, end, value, unit }: Amount, clause: Span): boolean {
  const before = text.slice(Math.max(clause.start, start - BACK), start);
  if (IS_PAY.test(unit ?? '')) return OF_ONE.test(before);
  const after = text.slice(end, Math.min(clause.end, end + AHEAD));
  return value === 1
    ? start > clause.start && PAID_FOR.test(after)
    : EARLY_OR_LATE.test(before) && PAID_FOR_TIME.test(after);
}
