/**
 * Whether words forbid or order: 不得虚报数据 and 要上报数据 are about one thing and never the same duty. Where both may be meant
 * (要规范收费，严禁超标准收费; 要杜绝虚报) nothing is held against either.
 */
import { isForbidding } from '../model/duty.js';
import type { Responsibility } from '../model/types.js';

export type Stance = 'forbids' | 'orders' | 'both';

/** 要 and its like, not in 重要, 要求. */
export const ORDERS =
  /(?<![主重必需简纲摘次紧首显扼若还快只将不])要(?![求素点闻害件领职道塞命么是])|必须|务必|务须|应当|确保|力争/u;

/**
 * A ban where it opens a clause (更不得挪用, 一律严禁). Behind other words, in what an order is about, it is a name (不可移动文物) or
 * an impossibility (生活不能自理); so are some that open one.
 */
const BANS =
  /^(?:[一二三四五六七八九十]+[是要])?(?:也|都|更|还|均|但|并|且|要|必须|务必|一律|一概|坚决|绝对|绝|决|谁|任何人|任何单位和个人)*(?:不得(?![已当劲])|不准(?!确)|不许|不能(?!自[理主立])|不允许|不可(?![或避替逆估分多思能谓移抗再持])|不要|严禁|禁止(?![性类区]|[^，]{0,4}区)|切忌|[切请]勿|(?<=[决绝])不)/u;

/** What nobody may do because its contrary is asked: 不得迟报 and 要及时上报 are one. */
const NEGLECTS =
  /迟|(?<!泄)漏|瞒|缓(?![解冲])|误(?!导)|放松|松[懈劲]|懈怠|拖[延拉沓]|推[诿脱卸]|扯皮|缺[席位失]|走过场|打折扣|敷衍|应付|忽视|轻视|麻痹|大意|含糊|马虎|手软|姑息|放过|留情|死角|盲区|空白|断档|脱节|掉[队链以]|[少低]于|落下/u;

/** 县医院负责收费. */
const ASSIGNS = /负责|牵头|承担/u;

/** Words that keep something from being done, or punish it: beside a ban they may say the same. */
const WARDS =
  /不(?![断懈忘仅但只同])|[禁勿忌莫戒防杜]|严[查控管肃打惩]|避免|减少|制止|遏制|查处|纠正|纠治|整治|整顿|整改|治理|规范|惩治|打击|处罚|处理|处分|追究|追责|问责|清理|取缔|抵制|反对|停止|警惕|克服|零容忍/u;

/** Whether words keep something from being done, or set limits to it. */
export const isWarding = (words: string): boolean => WARDS.test(words);

/** 不得不 and 不能不 order. */
const DOUBLED = /不[得能可许准]不/gu;

type ClauseStance = 'forbids' | 'wards' | 'orders' | null;

function clauseStance(clause: string): ClauseStance {
  const words = clause.replace(DOUBLED, '要');
  const ban = BANS.exec(words)?.[0];
  // 不能达标的企业要关停 orders.
  if (ban !== undefined) return meansOrder(words.slice(ban.length)) ? 'wards' : 'forbids';
  if (WARDS.test(words)) return 'wards';
  return ORDERS.test(words) || ASSIGNS.test(words) ? 'orders' : null;
}

/** 严禁不按规程操作; not 严禁不合格产品出厂. */
const UNDONE = /^不(?![正法良明合符实当文])/u;

const meansOrder = (forbidden: string): boolean => [NEGLECTS, UNDONE, ORDERS].some((sign) => sign.test(forbidden));

/** Of the clause with the modal word of a duty, by that word and what stands behind it. */
function toldStance(modality: string, words: string): ClauseStance {
  if (!isForbidding(modality)) return clauseStance(words) ?? 'orders';
  if (`${modality}${words}`.replace(DOUBLED, '') !== `${modality}${words}`) return 'orders';
  return meansOrder(words) ? 'wards' : 'forbids';
}

const CLAUSES = /[，,；;。！!：:\n]/u;

/** What a duty does, by all its clauses; one that no word tells orders. Who orders first does not only forbid. */
export function stanceOf(duty: Pick<Responsibility, 'modality' | 'duty'>): Stance {
  const [first = '', ...others] = duty.duty.split(CLAUSES).filter((clause) => clause !== '');
  const stances = [toldStance(duty.modality, first), ...others.map((clause) => clauseStance(clause) ?? 'orders')];
  if (stances.every((stance) => stance === 'orders')) return 'orders';
  return stances[0] === 'forbids' && !stances.includes('orders') ? 'forbids' : 'both';
}

/** Whether one forbids and the other orders. */
export const areOpposed = (left: Stance, right: Stance): boolean =>
  left !== right && left !== 'both' && right !== 'both';

/** Of each clause of a text; what no word tells is ordered with what stands before it in its sentence, else both. */
export function clauseStances(
  text: string,
  clauses: readonly Stretch[],
  modals: readonly Modal[] = [],
): readonly Stance[] {
  const sorted = modals.toSorted((left, right) => left.start - right.start);
  let next = 0;
  let isOrdered = false;
  let last = -1;
  return clauses.map(({ start, end, sentence }) => {
    const told = new Set<ClauseStance>();
    for (let modal = sorted[next]; modal !== undefined && modal.start < end; modal = sorted[++next])
      if (modal.start >= start) told.add(toldStance(modal.modality, text.slice(modal.end, end)));
    const [only] = told;
    const stance = told.size > 1 ? 'wards' : (only ?? clauseStance(text.slice(start, end)));
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

/** The modal word of a duty where it stands in a text. */
export interface Modal {
  readonly modality: string;
  readonly start: number;
  readonly end: number;
}
