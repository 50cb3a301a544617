/**
 * What is told by how much it differs from something else: 发生率4.1‰，比控制数低0.9个千分点 → 发生率比控制数低; 增速快于全市 → GDP增速快于全市.
 * By how much it grew since another year is told elsewhere (`carried`).
 */
import { ending, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { type Previous, sameUnit } from './target-carried.js';
import { DIRECTION_END } from './target-directions.js';
import type { Stretch } from './target-stretch.js';

const RATES: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '个千分点', '百分点']);
/** 比控制数低, 较目标值高出, 同比多减, 高于全县, 超出预期. */
const DIFFERS =
  /^(?:还|仍|已|也)?(?:[比较](?!重|例|率|赛|武|对|好|为)[^，。；]{1,20}?(?:高|低|多|少|快|慢|早|短|长)[一-龥]?|同比[多少][一-龥]{0,2}|(?:高|低|快|慢|多|少|优|好)于[^，。；的]{1,12}|(?:高|超|低|多|少)出[^，。；的]{1,14})$/u;
/** 增速快于全市: of what was told before. */
const ITS_OWN = /^(?:增速|增幅|降幅|涨幅|占比|比重|比例|水平)(?=[比较高低快慢])/u;
/** 完成贷款投放32亿元，同比多投6亿元 */
const CARRIED_OUT = /^(?:完成|实现)(?=.{2})/u;
/** 较全市平均增幅49%低 */
const THE_OTHER = /\d[\d.]*[%％‰]?/u;
const BEFORE_THAT = /(?<=.{2})(?:(?<![同环])[比较][^比较]{1,20}|(?:增速|增幅|降幅|涨幅)?(?:高|低|快|慢)于.{1,12})$/u;

/** The metric of a difference, from that of the claim before; null where it is none. */
export function comparedWith(
  { syntax, amount }: Stretch,
  { metric, unit }: Previous,
  head: number,
  tail: number,
): string | null {
  const own = syntax.text.slice(head, tail);
  const isRate = RATES.has(amount.unit ?? '');
  if (!isRate && !sameUnit(unit, amount.unit)) return null;
  const rest = own.replace(ITS_OWN, '');
  if (!DIFFERS.test(rest)) return null;
  const base = metric.replace(BEFORE_THAT, '').replace(CARRIED_OUT, '');
  return `${rest === own ? base : base.replace(DIRECTION_END, '')}${own.replace(THE_OTHER, '')}`;
}

/** 比02年6792万元要增长4.7倍: a sum that another is compared with. */
const THAN_SUM = ending(/[比较](?:(?:19|20)?\d\d年|[一二][〇零○一二三四五六七八九]{3}年|上年|去年)的?$/, '年的', 7);
const GROWS_FROM = opening(/(?:要|将|应|净)*(?:增长|增加|增|下降|减少|提高)/, '要将应净增下减提');
export const isGrownFrom = (keyed: Keyed, { start, end }: Span): boolean =>
  THAN_SUM.test(keyed, start) && GROWS_FROM.test(keyed, end);
