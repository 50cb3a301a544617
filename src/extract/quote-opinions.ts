/**
 * What people hold or ask in a quotation: 有的同志觉得抓粮食“不来钱” is held against them, “谁来种地”的问题 only asks,
 * “干部干、群众看”不行 and 改变“干部干、群众看”的状况 reject it.
 */
import { compounds } from '../source/compounds.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { clauseEnd, clauseStart, sentenceAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Quotation } from './quote-governors.js';
import type { Cited } from './quote-voices.js';

const OPINION = wordSet('觉得 认为 感到 感觉 以为 总嫌 嫌 埋怨 抱怨 寻思 盘算');
/** 大家认为要抓好“双减”: what is to be done is no opinion of a thing. */
const MUST = wordSet('要 应 必须 务必 需要 应当');
const BREAKS = characters('，。；：“”');
const MAX_OPINION = 16;

/** Where the opinion ends whose words the quotation gives: 觉得抓粮食“不来钱”, 嫌“麻烦”“不划算”; -1 where none does. */
export function opinionBefore(keyed: Keyed, { start, clause }: Quotation): number {
  const from = Math.max(clause, start - MAX_OPINION);
  const verb = OPINION.first(keyed, from, start);
  if (verb < 0) return -1;
  const end = OPINION.startingAt(keyed, verb);
  return BREAKS.find(keyed, end, start) < start || MUST.test(keyed, end, start) ? -1 : end;
}

const SOME = wordSet('有的 有些 个别 少数 一些 部分 有人 某些 不少干部 不少同志 不少人 很多人 许多人');
/** What those think whom one works for tells how they fare. */
const SERVED = wordSet('群众 百姓 客商 游客 家长 学生 企业反映 居民 外商 代表委员');
const MAX_SOME = 50;

/** Whether some are said to hold what is quoted. */
export function isHeldBySome(scan: Scan, quotation: Quotation): boolean {
  if (opinionBefore(scan, quotation) < 0) return false;
  const from = Math.max(sentenceAt(scan, quotation.start).start, quotation.start - MAX_SOME);
  const some = SOME.first(scan, from, quotation.start);
  return some >= 0 && !SERVED.test(scan, some, quotation.start);
}

/** 有的同志讲，“…”, 有的代表说：“…”: what some say in so many words, where nothing rejects it. */
const SAID_BY_SOME =
  /(?:^|[。；，：！？\n])(有[的些][^，。；：“”]{0,4}(?:同志|代表|委员|学员|专家))(讲到|说到|谈到|讲|说)，?$/u;
const SAID = wordSet('讲， 说， 讲到 说到 谈到 讲到， 说到， 谈到，');
const LEAST_SAID = 6;
const MAX_SAID = 16;

export function saidBySome(scan: Scan, { start, end }: Quotation): Cited | null {
  if (SAID.endingAt(scan, start) < 0 || end - start - 2 < LEAST_SAID) return null;
  const [, speaker, verb] = SAID_BY_SOME.exec(scan.text.slice(Math.max(0, start - MAX_SAID), start)) ?? [];
  return speaker === undefined || verb === undefined ? null : { speaker, verb };
}

const ASKING = wordSet('谁 怎么 怎样 哪 何处 何人 为何 如何 什么 为啥 咋 多少 能不能 要不要 该不该 行不行 好不好');
const ASKED_BEHIND = wordSet(
  compounds(['', '的', '这个', '这一', '等'], '问题 难题 课题 考题 疑问 困惑 之问 必答题'.split(' ')),
);

/** “谁来种地”的问题: a question, whoever has no answer to it. */
export const asks = (keyed: Keyed, { start, end }: Quotation): boolean =>
  (ASKED_BEHIND.startingAt(keyed, end) >= 0 && ASKING.test(keyed, start + 1, end - 1)) ||
  (ASKED_OF_A_KIND.test(keyed, end) && isOpen(keyed, { start, end }));

/** “培养什么人、怎样培养人”这一根本问题. */
const ASKED_OF_A_KIND = opening(/(?:这一|这个|的)[一-龥]{1,4}?(?:问题|课题|命题|考题)/, '这的');
const OPEN = wordSet('怎么 怎样 如何 什么 为谁 哪些 哪里 何处');

/** “谁来种地、怎么种地” asks; “谁主管、谁负责” does not. */
export const isOpen = (keyed: Keyed, { start, end }: Pick<Quotation, 'start' | 'end'>): boolean =>
  OPEN.test(keyed, start + 1, end - 1);

/** “干部干、群众看”不行, “上级发文、下级转文”的办法也不灵. */
const NO_GOOD = wordSet('不行 不顶用 不管用 不是办法 不是个办法 不是出路 不灵 不中 行不得 不解渴 不济事 不成');
const DISMISSED =
  /^(?:的?(?:做法|办法|老办法|老路|路子|套路|思维|想法|态度|一套))?(?:[也更都可是就那再]|肯定|显然|绝对|万万|更是|同样)*(?:不行|不顶用|不管用|不是(?:个)?办法|不是出路|不灵|不中|行不得|不解渴|不济事|不成)(?!的)/;
const MAX_DISMISSED = 16;
/** 没有“钉钉子”精神不行: what one cannot do without. */
const WITHOUT = wordSet('没有 没 缺 缺了 缺少 离开 离了 不 少了 不靠 不搞');
const MAX_WITHOUT = 6;

/** 改变“干部干、群众看”的状况; “政府干、群众看”的局面没有扭转. */
const STATES = wordSet(
  compounds(['', '的'], '局面 状况 状态 现状 格局 怪圈 被动局面 老路 惯性 循环 恶性循环'.split(' ')),
);
export const CHANGING = wordSet('改变 扭转 打破 摆脱 走出 跳出 告别 破解 破除 根除 结束 突破 化解');
const MAX_CHANGING = 8;
const UNCHANGED = /^[^，。；]{2,8}?(?:仍|还|尚|依然|依旧)?(?:没有|未|没)[^，。；]{0,6}(?:扭转|改变|改观|好转|打破)/;
const MAX_UNCHANGED = 22;

/** Whether what is said right around a quotation rejects it. */
export function isDismissed(scan: Scan, { start, end, clause }: Quotation): boolean {
  const near = scan.text.slice(end, end + MAX_DISMISSED);
  if (NO_GOOD.test(scan, end, end + MAX_DISMISSED) && DISMISSED.test(near))
    return !WITHOUT.test(scan, Math.max(clause, start - MAX_WITHOUT), start);
  if (STATES.startingAt(scan, end) < 0) return false;
  const from = Math.max(clauseStart(scan, start), start - MAX_CHANGING);
  const limit = Math.min(clauseEnd(scan, end), end + MAX_UNCHANGED);
  return CHANGING.test(scan, from, start) || UNCHANGED.test(scan.text.slice(end, limit));
}

const DENYING = characters('不没无未');
const MIN_PROVERB = 6;

/** 解决“七八顶大盖帽管不住一顶破草帽”的问题: what is to be solved is blamed where the saying tells what fails. */
export const tellsFailure = (keyed: Keyed, { start, end }: Quotation): boolean =>
  end - start - 2 >= MIN_PROVERB && DENYING.find(keyed, start + 1, end - 1) < end - 1;
