/**
 * Names that differ by whose the metric is, or by who sees to it: 市委巡察覆盖率 one year, 巡察覆盖率 the next, 县财政局安排防汛资金 and
 * 安排防汛资金, are one row named by the bare one. Left apart: what one document names both ways (市委巡察覆盖率 60%，县委巡察覆盖率 80%), and names of which no document has the bare one.
 */
import type { Metrics } from '../lexicon/metrics.js';
import type { Stated } from './target-rows.js';

const ORGAN =
  /^(?:省|自治区|市|州|盟|县|区|旗|乡|镇|街道)(?:委政府|委|政府|纪委监委|纪委|监委|党委|党工委|人大常委会|人大|政协)(?=[一-龥]{3})/u;

/** Offices by the end of their names, with what they do about it; the verb of the work itself stays. */
const OFFICE =
  /^[一-龥、（）()]{0,12}?(?:(?<=.)局|厅|委员会|委办|办公室|[省市县区委]办|部门|[二各]级学院|(?<=[省市县区州].{2,3})委(?![员派托])|乡镇|街道办|镇街|公司|集团|中心|支队|大队|[省市县区镇乡]级财政)(?:负责|牵头)?(?=[一-龥]{3})/u;

/** Labels that go on under a bare one. */
export function bareLabels(all: readonly Stated[], metrics: Metrics): ReadonlyMap<string, string> {
  const labels = new Set(all.map(({ metric }) => metric.label));
  const bare = new Map<string, string>();
  for (const stated of all) {
    const { label } = stated.metric;
    if (bare.has(label)) continue;
    const lead = withoutLead(stated);
    const short = lead === label ? withoutOffice(stated, metrics) : lead;
    if (short !== label && labels.has(short)) bare.set(label, short);
  }
  const torn = namedBothWays(all, bare);
  return new Map([...bare].filter(([, short]) => !torn.has(short)));
}

/** 江北市森林覆盖率 in a text of 江北市. */
function withoutLead({ metric: { label }, member }: Stated): string {
  const { region } = member.analysis.meta;
  return region !== null && label.startsWith(region) ? label.slice(region.length) : label.replace(ORGAN, '');
}

/** 县财政局安排防汛资金 → 防汛资金, as its bare name is read. */
function withoutOffice({ metric: { label, name }, target }: Stated, metrics: Metrics): string {
  const short = name.replace(OFFICE, '');
  return short === name ? label : metrics.of({ ...target, metric: short }).label;
}

/** Bare labels that one document has under several names: of one status, or of two owners (市委, 县委). */
function namedBothWays(all: readonly Stated[], bare: ReadonlyMap<string, string>): ReadonlySet<string> {
  const named = new Map<string, string>();
  const torn = new Set<string>();
  const shorts = new Set(bare.values());
  for (const { member, metric, cell } of all) {
    const owned = bare.get(metric.label);
    const short = owned ?? metric.label;
    if (!shorts.has(short)) continue;
    for (const status of owned === undefined ? [cell.status] : [cell.status, 'owned']) {
      const key = [member.id, status, short].join('\0');
      if ((named.get(key) ?? metric.label) !== metric.label) torn.add(short);
      named.set(key, metric.label);
    }
  }
  return torn;
}
