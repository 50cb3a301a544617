/** The verbs before a quotation that blame what it says: 反对, 杜绝, 变…为…. */
import { compounds } from '../source/compounds.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import { holdsGoalVerb, type Quotation } from './quote-governors.js';
import { innerLength, OF } from './quote-inner.js';

/** Frames of condemnation right before the mark: 不搞“…”, 绝不是“…”, 满足于“…”. */
const CONDEMNING = wordSet(`
  不搞 不能搞 不能 别 莫要 绝不 决不 不得 不许 不准 搞成 不能当 不当 不做 不报 不说 不讲 不念 不玩 不耍 不唱 不摆 不图 莫做
  不要 切莫 切勿 切忌 谨防 严防 力戒 绝非 不是 满足于 热衷于 简单当作 沦为 只会 只想 充当 习惯于
  少说 少念 少讲 少提 少搞 少些 少一些 不撒 不打 不吹 不演 不走 不刮 不贴 不吃 不挂 不踢 不掺 不凑 不绕
  流于 异化为 异化成 演变成 混同于 等同于 活成 停留在 停留于 光靠 单靠 只靠 只凭 所谓的
`);

/** What is called so only by those who do it: 美其名曰“集体研究”, 开口闭口喊“老板”. */
const DERIDING = wordSet(`
  美其名曰 自诩 自封 标榜 打着 假借 开口闭口 张口闭口 动不动 动辄 一口一个
  挖苦 讽刺 讥讽 讥笑 嘲笑 调侃 吐槽
`);

const MAX_DERIDED = 12;

/** 把读书会开成“茶话会”: a change that is condemned only behind words that deter. */
const BECOMING = wordSet(compounds([...'当念变开办做看写干喊弄唱演建修说搞抓学改走'], ['成', '成了', '作', '为']));

const DETERRING = wordSet(`
  防止 避免 不能 不要 别 莫 不可 切忌 切莫 岂能 不得 不许 不准 谨防 绝不 决不 警惕
`);

/** 把“A”念成“B”: not A is condemned. */
const SHIFTING = characters('把将');

/** 论文的“流水线” behind 不是: with an attribute. */
const NOT_AN = /(?:^|[^是无要能])不是[^，。；：的]{1,8}的$/;

const NOT_BE = wordSet('不是');

/** 不执行也是“纸糊的笼子”: all it comes to where something is left undone. */
const COMES_TO = wordSet(`
  也是 也只是 也只能是 只能是 就成了 也成了 就等于 也等于 等于 只会是 终究是 无非是 不过是 都是
`);

const LEFT_UNDONE =
  /[不没未](?!是|仅|但|只|光|论|管|少|忘|变|同|断|怕|外|搞|要|能|图|求|讲|说|为|靠|有别|有什么)[^，。；：“”]{1,6}，?[^，。；：“”]{0,4}$/;

/** 落不了地就是“墙上画饼”: 就是 says it only right behind what is not done; 不慌就是“定心丸” is praise. */
const NOT_DONE = /(?:[不没未](?=[落执抓管做干动练学用兑查办推守到实了改])|没有(?!别|什么))[^，。；：“”]{1,4}$/;

const MAX_LEFT_UNDONE = 24;

const MIN_EMPTY = 3;

const THAT_IS = wordSet('就是');

/** Words that end like such a frame and are none. */
const NOT_CONDEMNING = wordSet('减少说 告别 惜别 离别 送别 能不能 各别 差别 分别 区别 类别 特别');

/** What may stand between the frame or verb and the mark. */
const PARTICLES = wordSet('了 过 着 新的 一些 各种 个别 那种 这种 工作 简单 任何');

/** How far before the mark a condemnation may stand, and how much may stand between it and the mark. */
export const MAX_CONDEMNING = 20;

const MAX_VERB_REACH = 18;

export const MAX_BETWEEN = 14;

const BETWEEN_BREAKS = characters('，。；：“”的要好');

/** A verb of condemnation governs the mark: right before it, or with its object's attribute between. */
export function condemnsBefore(context: Context, from: number, at: number): boolean {
  const { syntax, lexicon } = context;
  let bare = at;
  for (let start = at; start >= from; start = PARTICLES.endingAt(syntax, bare)) {
    bare = start;
    if (CONDEMNING.endingAt(syntax, bare) >= from && NOT_CONDEMNING.endingAt(syntax, bare) < 0) return true;
  }
  const becoming = BECOMING.endingAt(syntax, bare);
  if (becoming >= from && DETERRING.test(syntax, from, becoming)) return true;
  if (OF.has(syntax, at - 1) && becomesAn(syntax, from, at)) return true;
  if (DERIDING.test(syntax, Math.max(from, at - MAX_DERIDED), at)) return true;
  if (OF.has(syntax, at - 1) && NOT_BE.test(syntax, from, at) && NOT_AN.test(syntax.text.slice(from, at))) return true;
  const adjacent = lexicon.condemnations.endingAt(syntax, bare);
  if (adjacent !== null && adjacent.start >= from)
    return !COMES_UP.has(adjacent.value.text) || bare !== at || isBlamable(syntax, from, adjacent.start, at);
  for (let start = Math.max(from, at - MAX_VERB_REACH); start < at; start++) {
    const hit = lexicon.condemnations.startingAt(syntax, start);
    if (
      hit !== null &&
      hit.end - hit.start >= 2 &&
      hit.end <= at &&
      at - hit.end <= MAX_BETWEEN &&
      BETWEEN_BREAKS.find(syntax, hit.end, at) === at &&
      !holdsGoalVerb(context, hit.end, at)
    )
      return true;
  }
  return false;
}

/** 小麦出现“倒春寒”, 部分路段出现“管涌”: a short word for what comes up is blamed only where it is to be prevented, or some do it. */
const COMES_UP = new Set(['出现', '陷入', '存在']);
const SHORT = 3;
const PREVENTS = wordSet(
  '防止 避免 杜绝 防范 防 严禁 不能 不要 不得 不许 不准 不再 谨防 绝不 决不 警惕 切忌 有的 有些 个别 少数 一些 干部 党员 单位 部门 又 仍 还 依然 至今',
);
const CLOSES = characters('”');
function isBlamable(scan: Keyed, from: number, verb: number, at: number): boolean {
  const close = CLOSES.find(scan, at, at + SHORT + 2);
  return close > at + SHORT + 1 || PREVENTS.test(scan, from, verb);
}

/** 不能搞成千篇一律的“通用件”: with an attribute. */
function becomesAn(keyed: Keyed, from: number, at: number): boolean {
  const becoming = BECOMING.first(keyed, Math.max(from, at - MAX_ATTRIBUTE), at);
  if (becoming < 0 || !DETERRING.test(keyed, from, becoming)) return false;
  return BETWEEN_BREAKS.find(keyed, BECOMING.startingAt(keyed, becoming), at - 1) === at - 1 && !OF.has(keyed, at - 2);
}
const MAX_ATTRIBUTE = 12;

/** 防止把“A”念成“B”, 把“A”办税当成了“B”: of the two B is condemned. */
export function turnsInto(keyed: Keyed, { start, end }: Quotation): boolean {
  if (!SHIFTING.has(keyed, start - 1)) return false;
  const becoming = BECOMING.first(keyed, end, end + MAX_SHIFTED);
  return becoming >= 0 && BETWEEN_BREAKS.find(keyed, end, becoming) === becoming;
}

const MAX_SHIFTED = 9;

export function isEmpty(scan: Scan, quotation: Quotation): boolean {
  const { start } = quotation;
  const comesTo = COMES_TO.endingAt(scan, start);
  const at = comesTo >= 0 ? comesTo : THAT_IS.endingAt(scan, start);
  if (at < 0 || innerLength(quotation) < MIN_EMPTY) return false;
  const before = scan.text.slice(Math.max(sentenceAt(scan, start).start, at - MAX_LEFT_UNDONE), at);
  return comesTo >= 0 ? LEFT_UNDONE.test(before) : NOT_DONE.test(before);
}
