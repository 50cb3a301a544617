/**
 * Whether words forbid or order: 不得虚报数据 and 要上报数据 are about one thing and never the same duty. Where both may be meant
 * (要规范收费，严禁超标准收费; 要杜绝虚报) nothing is held against either.
 */
import { dutyWords, isForbidding } from '../model/duty.js';
import type { Responsibility } from '../model/types.js';

export type Stance = 'forbids' | 'orders' | 'both';

/** 要 and its like, not in 重要, 要求. */
export const ORDERS =
  /(?<![主重必需简纲摘次紧首显扼若还快只将不])要(?![求素点闻害件领职道塞命么是])|必须|务必|务须|应当|确保|力争/u;

const BANS = /不得|不准(?!确)|不许|不能|不允许|不可(?![或避替逆估分多思能谓])|不要|严禁|禁止|切忌|[切请]勿|[决绝]不/u;

/** 县医院负责收费. */
const ASSIGNS = /负责|牵头|承担/u;

/** Words that keep something from being done, or punish it: beside a ban they may say the same. */
const WARDS =
  /不(?![断懈忘仅但只同])|[禁勿忌莫戒防杜]|严[查控管肃打惩]|避免|减少|制止|遏制|查处|纠正|纠治|整治|整顿|整改|治理|规范|惩治|打击|处罚|处理|处分|追究|追责|问责|清理|取缔|抵制|反对|停止|警惕|克服|零容忍/u;

/** 不得不 and 不能不 order. */
const DOUBLED = /不[得能可许准]不/gu;

type ClauseStance = 'forbids' | 'wards' | 'orders' | null;

function clauseStance(clause: string): ClauseStance {
  const words = clause.replace(DOUBLED, '要');
  if (BANS.test(words)) return 'forbids';
  if (WARDS.test(words)) return 'wards';
  return ORDERS.test(words) || ASSIGNS.test(words) ? 'orders' : null;
}

const CLAUSES = /[，,；;。！!：:\n]/u;

/** What a duty does, by all its clauses; one that no word tells orders. Who orders first does not only forbid. */
export function stanceOf(duty: Pick<Responsibility, 'modality' | 'duty'>): Stance {
  const stances = dutyWords(duty)
    .split(CLAUSES)
    .filter((clause) => clause !== '')
    .map((clause, at) => clauseStance(clause) ?? (at === 0 && isForbidding(duty.modality) ? 'forbids' : 'orders'));
  if (stances.every((stance) => stance === 'orders')) return 'orders';
  return stances[0] === 'forbids' && !stances.includes('orders') ? 'forbids' : 'both';
}

/** Whether one forbids and the other orders. */
export const areOpposed = (left: Stance, right: Stance): boolean =>
  left !== right && left !== 'both' && right !== 'both';

/** Of each clause of a text; what no word tells is ordered with what stands before it in its sentence, else both. */
export function clauseStances(text: string, clauses: readonly Stretch[]): readonly Stance[] {
  let isOrdered = false;
  let last = -1;
  return clauses.map(({ start, end, sentence }) => {
    const stance = clauseStance(text.slice(start, end));
    isOrdered = stance === 'orders' || (stance === null && isOrdered && sentence === last);
    last = sentence;
    if (stance === 'forbids') return 'forbids';
    return isOrdered ? 'orders' : 'both';
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}
