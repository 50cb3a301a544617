/**
 * What two names of one metric have in common: the name without how it comes about (新建, 开展, 再), without the period its turns
 * are counted in, and with who sees to it apart (乡镇党委书记每月驻村: 驻村 of 乡镇党委书记).
 */
import { PERIOD } from '../align/frequency.js';
import { ENDS_IN_ACTOR } from '../align/offices.js';

export interface Form {
  readonly text: string;
  /** Who sees to it; '' where nobody is named. */
  readonly owner: string;
}

/**
 * How it comes about, or is done, before what is measured; 改造 alone is another work than 新建. 组织生活 and
 * 继续教育 are things.
 */
const LIGHT =
  /^(?:(?:新建|建成|建设|修建|兴建|建立|新增|增设|新设|设立|开展|组织(?!部|员|生活)|举办|开办|进行|实施|做好|抓好|推进|安排|带头|帮助|支持|继续(?!教育)|全面|再(?=[新建增扩招引培种开]))(?:[和及、]?(?:改造提升|改造|提升|改扩建|改建|扩建|集中))*)+(?=.{3})/u;
/** 对污水处理设施抽检; no 对虾. */
const TO = /^对(?![虾口外内接象])(?=.{3})/u;
/** 再扩种, 集中排查, 会议数量下降, 上思政课 (no 线上课堂) */
const INSIDE =
  /再(?=[压提增降减新扩改])|集中(?=[排整摸清检])|^(?:为[^每]{2,4})?[上讲](?=[一-龥]{0,4}课)|(?<=.{2})(?:数量|总数|总量)(?=(?:增长|下降|增加|减少)?$)/gu;
/** People, where how often they do it follows. */
const PEOPLE =
  /^[^每]{0,14}(?:书记|[镇乡县区市院校局]长|同志|干部|领导|负责人|成员|委员|党员|教师|主任)(?=每|带头|亲自|走访|联系|驻|[上讲](?=[一-龥]{0,4}课))/u;

/** How it is done is no part of what a share is of. */
const HOW = /(?:按时|按期|及时|定期|限期|如期)(?=.{2}率$)/u;

/** `turns`: the figure counts how often, so that its period is no part of the name. */
export function formOf(label: string, turns: boolean): Form {
  const owner = PEOPLE.exec(label)?.[0] ?? '';
  const own = label.slice(owner.length);
  const bare = turns ? own.replace(PERIOD, '') : own;
  const plain = bare.replace(LIGHT, '').replace(TO, '').replace(INSIDE, '') || own;
  return { text: label.endsWith('率') ? plain.replace(HOW, '') : plain, owner };
}

/** Whether a form that ends in a verb of any work says itself what is done: 整改进度调度, but not 县海事局调度. */
export const saysWhat = (form: string): boolean =>
  form.length >= OBJECT + VERB && !ENDS_IN_ACTOR.test(form.slice(0, -VERB));
const VERB = 2;
const OBJECT = 4;

const ADDED = /^再?(?:新[建增设]|增设)/u;
const WHOLE = /达到?(?!标)|总[数量]|累计|保有/u;

/** Whether one figure counts what is added (新增充电桩600个) and the other all there are (充电桩达到1600个). */
export const countApart = (one: Counted, other: Counted): boolean =>
  (isAdded(one) && isWhole(other)) || (isWhole(one) && isAdded(other));

/** The name as it was said, and the words of the figure. */
interface Counted {
  readonly metric: { readonly name: string; readonly measure: string };
  readonly cell: { readonly text: string };
}

const isAdded = ({ metric }: Counted): boolean => ADDED.test(metric.name);
const isWhole = (counted: Counted): boolean =>
  !isAdded(counted) && counted.metric.measure === 'level' && WHOLE.test(counted.cell.text);
