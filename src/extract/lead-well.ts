/** A lead that says how well months gone by went: 总的来讲，前四个月开局良好。 */
import { characters, finder } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';

const WELL = wordSet(
  '良好 平稳 向好 喜人 稳中有进 稳中有升 圆满 可圈可点 来之不易 出色 显著 明显 不错 很好 令人鼓舞 有目共睹',
);
const GONE = finder(
  /[去上]年|今年以来|(?:前|过去的?|这|上)(?:[一二两三四五六七八九十几\d]{1,2}|半)(?:个?(?:月|季度)|年)|上半年|[一二三]季度|一年来|总的来(?:讲|说|看)/,
  '去上今前过这一二三总',
);
const WELL_ENDS = characters('好稳人进升满点易色著显错舞睹');

export function wentWell(keyed: Keyed, { start, end }: Span, floor: number): boolean {
  if (!WELL_ENDS.has(keyed, end - 1) || WELL.endingAt(keyed, end) <= start) return false;
  return GONE.test(keyed, floor, end);
}
