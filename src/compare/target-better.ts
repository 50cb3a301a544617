/**
 * Which way a figure is better: growth and what is built upwards, accidents, prices and time limits downwards. A goal that goes
 * that way asks more: 降低到35微克, then 降低到33微克; 失业率控制在5%以内, then 4.5%以内.
 */
import type { TargetRow } from '../model/compare.js';
import type { Stated } from './target-rows.js';

export type Better = 'higher' | 'lower' | null;
type Change = TargetRow['changes'][number];

/** A fall that is aimed at is the better the deeper, a growth of what is better small the worse. */
export function betterOf({ metric: { better, measure, base }, cell }: Stated): Better {
  if (measure === 'level' && BROUGHT_DOWN.test(cell.text)) return 'lower';
  if (measure === 'fall' || measure === 'decrease' || measure === 'growth' || measure === 'increase')
    return better === 'lower' && measure !== 'fall' && measure !== 'decrease' ? 'lower' : 'higher';
  return better ?? (measure === 'level' ? betterCount(base, cell.unit) : null);
}

/** 压缩到3个工作日, 控制在4%: as low as that, or lower. */
const BROUGHT_DOWN = /(?:下降|降低|减少|压减|压缩|压降|缩减|削减|缩短|回落|控制|[降减])[到至在为](?!位)/u;

/** How long, how much of something and how much is spent may be too much or too little. */
const DOUBTFUL_UNIT = /^(?:%|‰|个?百分点|个?千分点|倍|.*(?:年|个?月|周|日|天|小时|分钟|秒|度|℃))$/u;
const DOUBTFUL = /经费|支出|费用|成本|价格|编制/u;
const UNWANTED_WORDS =
  '事故|火灾|死亡|伤亡|受害|发案|发病|患病|立案数|投诉|上访|信访|拖欠|欠薪|逾期|违约|失信|负债|债务|亏损|赤字|不良(?:贷款|资产)?|排放|能耗|水耗|损耗|漏损|空驶|空置|闲置|超标|差错|失业|失学|辍学|流失|返贫|发文|文件数|会议数';
const UNWANTED = new RegExp(UNWANTED_WORDS, 'u');
/** 死亡率, 事故发生率; what is done about it stands there in 失业人员再就业率, 投诉回复率. */
const UNWANTED_RATE = new RegExp(`(?:${UNWANTED_WORDS}|重复|流动|[漏误违]\\p{Script=Han})(?:发生)?率$`, 'u');
/** 化解信访积案30件: what is done about it. */
const DEALT_WITH =
  /化解|整改|查处|消除|清理|清退|清收|处置|治理|办理|办结|解决|减少|压减|关闭|淘汰|拆除|破获|侦破|排查|受理|调解|偿还|追回|挽回|盘活|满意/u;
/** 流失生劝返, 失业保险参保人数, 改造超低排放机组: said of it behind it or before it; 改造项目逾期 and 参保企业欠薪 are no better for that. */
const BETTERED = new RegExp(
  [
    `(?:${UNWANTED_WORDS}).*(?:劝返|返校|复学|就业|改造|修复|参保|保险(?!费))`,
    `(?:劝返|救助|帮扶|安置|改造|修复).*(?:${UNWANTED_WORDS})(?![起件次]?数|$)`,
  ].join('|'),
  'u',
);

/** Whether less of it is wanted, by its words. */
const isUnwanted = (base: string): boolean =>
  base.endsWith('率')
    ? UNWANTED_RATE.test(base)
    : UNWANTED.test(base) && !DEALT_WITH.test(base) && !BETTERED.test(base);

/** Of what is counted and in no dictionary: 建成60个 is the better the more, 火灾事故30起 the fewer. */
function betterCount(base: string, unit: string | null): Better {
  if (unit === null || DOUBTFUL_UNIT.test(unit) || DOUBTFUL.test(base)) return null;
  return isUnwanted(base) ? 'lower' : 'higher';
}

/** Time that somebody waits for something. */
const WAITED = /时限|用时|耗时|(?:办理|审批|办结|等候|等待|响应|到达|通关|开办)时间/u;

/** What is known of the way, and what its words say; more is better where nothing tells. */
function wayOf(stated: Stated): 'higher' | 'lower' {
  const { metric, cell } = stated;
  const known = betterOf(stated);
  if (known !== null) return known;
  if (cell.comparator === '<=') return 'lower';
  const isLess = WAITED.test(metric.base) || isUnwanted(metric.base);
  return metric.measure === 'level' && isLess ? 'lower' : 'higher';
}

/** 达到90%: at least as much, as far as a goal of more can be. */
const FLOOR = /(?:达到|提高到|提升到|提高至|提升至|突破|增长到|增加到|确保|稳定在|保持)/u;
const OF_MORE = /(?:率|比例|占比|比重|覆盖面|满意度)$/u;
/** Whether the bare figure of a goal is what is wanted at least: a share that 达到90%. */
export const isFloor = ({ metric: { base, measure }, cell: { comparator, text, status, unit } }: Stated): boolean =>
  comparator === '=' &&
  status === 'goal' &&
  unit === '%' &&
  measure === 'level' &&
  OF_MORE.test(base) &&
  FLOOR.test(text) &&
  !isUnwanted(base);

/** Whether a goal asks more than before, or a result is better; null where the figure has not moved or nothing can be said. */
export function demandOf(kind: Change['kind'], stated: Stated): Change['demand'] {
  if (kind === 'hardened') return 'more';
  if (kind === 'softened') return 'less';
  if (kind !== 'raised' && kind !== 'lowered') return null;
  return (kind === 'raised') === (wayOf(stated) === 'higher') ? 'more' : 'less';
}
