/** Small counts that are asked for or reported all the same: so many for each, what is built, how often something is held. */
import { afterOf, beforeOf, type Stretch } from './target-stretch.js';

/** 每名教师要联系一个班级, 班子成员每人包联两个基层社: so many for each. */
const EACH_WITH =
  /每(?:名|位|个|人|户|村|镇|乡|县|校|支部|所|家|站|科|班)[^，。；]{0,14}?(?:要|必须|至少|应当?|都)?(?:再)?(?:联系|包联|包保|包抓|结对|帮扶|联|培养|培育|发展|建立?|掌握|学会|认领|领办|办好?|种|养|选派|配备?|配齐|走访)(?:好)?$/u;
/** One for each only where it is asked: 县级领导每人联系一个村 tells how it is. */
const ASKS_EACH = /要|必须|至少|应/u;
const OF_EACH_UNIT = /^[个名户所家项门件]/;
const NO_THING = /^(?:方面|问题|字|目标|意思|原则|关系|层面|阶段|环节|月|小时)/u;
const isEachAsked = (stretch: Stretch): boolean =>
  OF_EACH_UNIT.test(stretch.amount.unit ?? '') &&
  EACH_WITH.test(beforeOf(stretch)) &&
  ((stretch.amount.value ?? 0) > 1 || ASKS_EACH.test(beforeOf(stretch))) &&
  !NO_THING.test(afterOf(stretch));

/** 新建两个敬老院 */
const FOUNDED = /(?:新建|改建|扩建|建成|建好|再建|改造|迁建)$/u;
const BUILT =
  /^(?:高标准|标准化|区域性|现代化|乡镇|社区|村级|城乡|农村)?[一-龥]{2,8}(?:院|校|园|站|中心|馆|厂|场|所|室|桥|路|楼|区|基地|公园|广场|市场|水库|泵站)(?=[，。；、和]|$)/u;
const isFounded = (stretch: Stretch): boolean =>
  /^[个座所处条]/.test(stretch.amount.unit ?? '') && FOUNDED.test(beforeOf(stretch)) && BUILT.test(afterOf(stretch));

/** 明年办两期研修班 */
const HOLDS = /(?:举办|开办|办好?|组织|再办)$/u;
const isHeldOften = (stretch: Stretch): boolean =>
  /^[期届场]/.test(stretch.amount.unit ?? '') && HOLDS.test(beforeOf(stretch));

/** 户均一口沼气池: so much for each, as an average. */
const AVERAGE = /(?:户均|人均|村均|组均|场均)$/u;
const ITS_THING = /^[一-龥]{2,6}(?:[，。；、]|$)/u;
const isAverage = (stretch: Stretch): boolean =>
  AVERAGE.test(beforeOf(stretch)) && ITS_THING.test(afterOf(stretch)) && !NO_THING.test(afterOf(stretch));

/** Whether one of these makes a claim of the count. */
export const isSmallAsked = (stretch: Stretch): boolean =>
  isEachAsked(stretch) || isAverage(stretch) || isFounded(stretch) || isHeldOften(stretch);
