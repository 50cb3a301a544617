/**
 * What of a demand was let go of in another wording: how firmly it binds (严禁 → 尽量避免, 必须 → 可以) and of how many it is
 * asked (所有 → 重点, 全覆盖 → 基本覆盖). By the words the one has and the other has not; both say the same thing elsewise
 * (`cover/weakened.ts`). Left out: 必须 → 要, which is style.
 */

import { ORDERS as TOLD } from './stances.js';

/** Whether it is asked less firmly, or of fewer. */
export type Force = 'softer' | 'narrower';

const BANS =
  /严禁|禁止|不得(?![不已])|不准(?!确)|不许|不允许|不可(?![或避替逆估分多思能谓移抗再])|不能(?![不自])|不予|[决绝]不|杜绝|一[律概]不|切[勿忌]|零容忍/u;
const MUST = /必须|务必|务须|一[律概]|坚决|确保|不折不扣|立即|立刻|马上|从严|从重|严[肃厉]|彻底|限期/u;
const EACH = /(?<!安)全部(?!门)|所有|(?:都|均)[要须应得]/u;
/** 至少走访一次 → 走访一次左右, 最多走访一次; 不超过三人 → 三人左右. */
const FLOORS = /至少|不少于|不低于|不得[少低]于|起码|以上/u;
const CEILINGS = /不超过|不得超过|不高于|至多|最多|以内|以下/gu;
const BOUNDS = new RegExp(`${FLOORS.source}|${CEILINGS.source}`, 'u');
const LOOSE = /左右|(?<!全[县市区镇乡省校局矿])上下(?![班学车游级水楼半联])|大约|约(?=[\d一二三四五六七八九十百])/gu;
const ORDERS = new RegExp(`${TOLD.source}|应(?=[^急对用该])|须`, 'u');

/** Said of anything, they leave it to who does it. */
const HEDGES =
  /尽量|尽可能|原则上|酌情|视情(?:况|形)?|一般(?=不得?|应|情况下)|力所能及|可做可不做|不作硬性|不搞一刀切/gu;
/** Where a firm word is gone, they stand for it. */
const SOFTENS =
  /力争|争取|努力(?!奋斗)|鼓励|提倡|倡导|引导|适当|适时|逐步|择机|不宜|不[提倡]倡|不鼓励|不建议|劝[阻导]|避免|减少|少[开发办搞]|慎重|控制|从轻/gu;
/** Where no order is left either: 可以缓一缓, 可与年度评优挂钩. */
const ALLOWS =
  /可以(?![说看想见])|(?<![认许不尚宁只无均非])可(?![以能靠行控见喜观贵爱防避比复推预利燃降移变用调学信歌食溶循操再追想]|持续|视[化频])|允许|不要求|自愿|自主(?=决定|选择|安排)/gu;

const ALL =
  /(?<!安)全部(?!门)|所有|全体|全员|全域|全覆盖|全面(?=[排检摸清普核推实禁整取停覆])|一切|凡|任何|一[律概]|(?<!首)各(?!自|项$)|每(?!年|月|周|天|日|季|学期|次|逢|旬|晚|两|三|半|隔)|逐(?![步渐年月])|都|均(?![衡等匀])|无一例外|100%|百分之百|[个家户人]{2}/gu;
/** 有条件的村, 大部分. */
const SOME =
  /(?:具备|符合|有)条件的?|条件(?:成熟|具备|允许|许可)的?|(?<!组成)(?:绝?大)?部分|绝?大多数|多数|少数|个别|一些|若干(?!意见|规定|措施|问题|重大|政策|办法|决定)|半数|一半|基本(?=完成|建成|实现|覆盖|消除|消灭|达到|解决|到位|形成|清零|见底|普及|办结|整治|淘汰)/gu;
/** Where a word of all is gone. */
const CHOSEN = /情节(?:较重|严重|恶劣)|确有必要|龙头|重点|主要(?!负责|领导)|骨干|规模以上|试点|典型|部分/gu;

const found = (text: string, words: RegExp): readonly string[] => text.match(words) ?? [];
/** Words the second has and the first has not. */
const added = (asked: string, given: string, words: RegExp): boolean =>
  found(given, words).some((word) => !asked.includes(word));

/** What is told of a figure by itself: 确保达到95%以上, 力争达到95%左右. */
const OF_FIGURES = new RegExp(`力争|争取|确保|${BOUNDS.source}|${LOOSE.source}`, 'gu');

/**
 * What became of the force of a clause, that of its figure left aside where it has one; null where nothing is let go of. A row
 * may go on `around` what is given.
 */
export function forceOf(asked: string, given: string, isFigured = false, around = given): Force | null {
  if (isNarrower(asked, given) || lacksMember(asked, given, around)) return 'narrower';
  const [wanted, said] = isFigured ? [asked.replace(OF_FIGURES, ''), given.replace(OF_FIGURES, '')] : [asked, given];
  return isSofter(wanted, said) ? 'softer' : null;
}

function isNarrower(asked: string, given: string): boolean {
  if (added(asked, given, SOME)) return true;
  if (added(given, asked, ALL) && added(asked, given, CHOSEN)) return true;
  return isRestricted(asked, given);
}

/** Characters beside a word of all, and of what stands in its place. */
const BESIDE = 2;
const MOST = 5;

/** Before what it is said of; for 各 any word of where may stand (各商户, 沿街商户). */
const DETERMINERS = /(?<!安)全部(?!门)|所有|全体|一切|任何/gu;
/** 广大党员, 大小商户, 辖区商户: all of them, or where. */
const NO_FEWER =
  /广大|大大小小|大小|(?:辖区|县域|市域|区域|镇域|村域|范围|境|辖|域)内?|本地|当地|城乡|上下|本[市县区镇乡村校局]|各级各类|登记|注册|在册|现有|已有|这些|上述|[的内里]/gu;
/** 我县, 全县, 一是: whoever says it means as many. */
const AS_MANY = /[全我本各每一二三四五六七八九十]/u;

/** 对所有餐饮企业逐户排查, 对沿街餐饮企业逐户排查: some in the place of all. */
function isRestricted(asked: string, given: string): boolean {
  return [...asked.matchAll(DETERMINERS)].some(({ 0: word, index }) => {
    const before = asked.slice(0, index);
    const behind = asked.slice(index + word.length, index + word.length + BESIDE);
    const at = given.indexOf(behind, before.length);
    if (behind.length < BESIDE || at < 0 || !given.startsWith(before)) return false;
    const put = given.slice(before.length, at).replace(NO_FEWER, '');
    return (
      put.length >= BESIDE &&
      put.length <= MOST &&
      !put.includes('、') &&
      !AS_MANY.test(put) &&
      found(put, ALL).length === 0
    );
  });
}

/** Fewer are no row. */
const ROW = 3;

/** 镇、村、组三级, 镇、村两级: a row in the same words but for a member that nothing stands for. */
function lacksMember(asked: string, given: string, around: string): boolean {
  const [wanted, said] = [asked.split('、'), given.split('、')];
  if (wanted.length < ROW || said.length >= wanted.length) return false;
  const inner = wanted.slice(1, -1);
  // The first and the last run on into the clause.
  const length = inner.reduce((least, member) => Math.min(least, member.length), Infinity);
  const members = [wanted[0]?.slice(-length) ?? '', ...inner, wanted.at(-1)?.slice(0, length) ?? ''];
  const gone = members.filter(
    (member) => !given.includes(member) && !(member.length > 3 && given.includes(member.slice(-2))),
  );
  return (
    gone.some((member) => !around.includes(member)) &&
    gone.length * 2 <= members.length &&
    said.length === wanted.length - gone.length
  );
}

function isSofter(asked: string, given: string): boolean {
  if (added(asked, given, HEDGES)) return true;
  const isGone = [BANS, MUST, EACH].some((words) => words.test(asked) && !words.test(given));
  if (isGone && added(asked, given, SOFTENS)) return true;
  if (BOUNDS.test(asked) && added(asked, given, LOOSE)) return true;
  if (FLOORS.test(asked) && !FLOORS.test(given) && added(asked, given, CEILINGS)) return true;
  return (isGone || ORDERS.test(asked)) && !ORDERS.test(given) && !BANS.test(given) && added(asked, given, ALLOWS);
}

/** Words that tell the force, and what stands for them. */
const FORCE = new RegExp(
  [BANS, MUST, EACH, BOUNDS, LOOSE, ORDERS, HEDGES, SOFTENS, ALLOWS, ALL, SOME, CHOSEN]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** A clause without them. */
export const withoutForce = (clause: string): string => clause.replace(FORCE, '');
