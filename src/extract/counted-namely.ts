/**
 * Counted things that 即, 就是 or 分别是 names right behind: 推出四种办法，即上门送药、集中体检、…. Left out: 三项措施，包括减税、降费等, which
 * names some of them; 三个村，分别是…, which counts places.
 */
import { opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Draft } from './counted-drafts.js';
import { listAfter } from './members.js';

/** A counter with its noun up to the word that leads on; 种 and its like count things of thought, 个 whatever its noun says. */
const THINGS = opening(
  /(?:[种条项点招步层类](?:[一-龥]{0,6}?|[一-龥]{1,4}的[一-龥]{1,4}?)|(?:个|大|张|道|件|支|把|块)[一-龥]{0,4}?(?:方面|环节|重点|关键|目标|任务|问题|原因|特点|阶段|步骤|层次|层面|维度|领域|方向|抓手|原则|要求|要点|标准|条件|因素|要素|关系|转变|渠道|途径|机制|平台|载体|工程|行动|项目|清单|底线|红线|关口|类型|模式|路径|制度))(?=，?(?:即|就是|分别是|分别为|也就是|具体是|具体为)(?![将使便可时刻日]))/,
  '种条项点招步层类个大张道件支把块',
);
/** People and places are counted, not listed. */
const NOT_THINGS = wordSet('人员 人 干部 党员 群众 企业 单位 部门 村 学校 医院 线路 公路 河流 铁路 高速');
const MOST = 12;

export function namely(
  context: Context,
  { start, end, declared }: Pick<Draft, 'start' | 'end' | 'declared'>,
): Draft | null {
  const { syntax } = context;
  if (declared === null || declared < 2 || declared > MOST) return null;
  const length = THINGS.length(syntax, end);
  if (length < 0 || NOT_THINGS.endingAt(syntax, end + length) >= end) return null;
  const members = listAfter(context, end + length, declared);
  if (members === null || members.items.length !== declared) return null;
  return { start, end: end + length, declared, members, found: declared };
}
