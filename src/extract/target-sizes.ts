/** Amounts that tell which ones are meant, not how much is asked: 亿元以上项目, 千亩示范园2个, 66人以上超大班额. */
import { characters, endingWith } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Amount } from './target-amounts.js';
import { ACTIONS, afterOf, type Stretch } from './target-stretch.js';

const NAMED_BY_SIZE =
  /^的(?:仅|只|就|已|共)?(?:有|达到?)约?\d|^(?:的)?(?:[^，。；、\d]{0,8}(?:项目|企业|村|产业|集群|单位|投资|产业园|客商|大户|用户|医院|学校|班额|班级|大班|圩堤|水库|大坝|灌区)|(?:[X\d]|[一二三四五六七八九十百]{1,4}(?:个|家|户|名|项)))/;

/** 消除66人以上超大班额: a class is told by its size; 淘汰10蒸吨以下燃煤锅炉: which ones, since nothing is done to so many at most. */
const CLASS_BY_SIZE = /^的?(?:超?大)?班(?:额|级)?(?![^，。；、\d]*\d)/;
const SMALL_ONES = /^的?[^，。；、\d]{0,8}(?:锅炉|机组|煤矿|矿井|矿山|窑炉|渔船|水电站?|电站|企业|项目|车辆|班额)/;
const DEALS_WITH = /(?:淘汰|关[停闭]|取缔|清退|拆除|整治|消除|改造|整合|退出|帮扶|扶持|支持|服务)/;
/** 35蒸吨以下燃煤锅炉全部淘汰 */
const DEALT_WITH =
  /^的?[^，。；、\d]{0,8}?(?:锅炉|机组|煤矿|矿井|矿山|窑炉|渔船|水电站?|车辆|煤炉|小煤窑)(?:要|必须)?(?:全部|一律|逐步|限期)?(?:淘汰|关[停闭]|取缔|清退|拆除|退出)/u;
function isToldBySize(stretch: Stretch): boolean {
  const { syntax, amount, from } = stretch;
  if (!syntax.text.startsWith('以', amount.end - 2)) return false;
  if (amount.comparator === '>=') return amount.kind === 'count' && CLASS_BY_SIZE.test(afterOf(stretch));
  const after = afterOf(stretch);
  return (DEALS_WITH.test(syntax.text.slice(from, amount.start)) && SMALL_ONES.test(after)) || DEALT_WITH.test(after);
}

const ENDS = characters('、，；。）');
const OF = characters('的');
/** 引进过亿元的项目4个 */
const OVER = characters('过');
/** 以上, 以下, 以内 */
const BOUND = characters('上下内');

/** 过千万的项目: 元 may be left out. */
const isSum = ({ kind, unit }: Amount): boolean => kind === 'money' || unit === '万' || unit === '亿';

/** 百亿级产业集群: which ones; 产值达到百亿级 says how much. */
const OF_A_SIZE = wordSet('万级 亿级 万亿级');
/** 15万吨级码头, 500千伏级线路 */
const LEVEL = characters('级');
const RATED = /(?:吨|伏|千瓦)$/u;
const isSized = ({ syntax, amount, to }: Stretch): boolean =>
  amount.end < to &&
  ((OF_A_SIZE.endingAt(syntax, amount.end) > amount.start && !ENDS.has(syntax, amount.end)) ||
    (LEVEL.has(syntax, amount.end) && RATED.test(amount.unit ?? '') && !ENDS.has(syntax, amount.end + 1)) ||
    (RATED.test(amount.unit ?? '') && OF_SO_MANY.test(syntax, amount.start) && !ENDS.has(syntax, amount.end)));
/** 2台60万千瓦机组, 3艘5万吨货轮: how big each is. */
const OF_SO_MANY = endingWith(/[\d一二两三四五六七八九十][台座套艘条辆架]$/, '台座套艘条辆架', 2);

/** 建成千亩示范园2个, 1个百亩示范片: how big each of those counted is. */
const isSizeOfEach = ({ syntax, amount, next, from, to }: Stretch): boolean =>
  amount.chinese &&
  (amount.kind === 'money' ||
    (amount.unit === '亿' && amount.comparator === '=') ||
    (amount.kind === 'measure' && SIZES.has(syntax, amount.start))) &&
  !ENDS.has(syntax, amount.end) &&
  amount.end < to &&
  (next?.kind === 'count' || (amount.start === from && COUNTERS.has(syntax, amount.start - 1)));
/** How big things are that are told by it: 千亩, 百户, 万吨. */
export const SIZES = characters('百千万');
const COUNTERS = characters('个片处座条块');

/** 百万人口的大县: which one. */
const INHABITANTS = '人口';
const isInhabited = ({ syntax, amount }: Stretch): boolean =>
  amount.unit?.endsWith(INHABITANTS) === true && OF.has(syntax, amount.end);

/** 人均预期寿命达到79岁以上 */
const LIFETIME = wordSet('寿命');
/** 平均年龄下降6.3岁 */
const CHANGED_BY = wordSet('下降 下降了 降低 降低了 提高 提高了 缩小 减小 下降到 降低到 降到 降至 提高到 控制在');

/** 700分以上36人, 600分以上人数: who scored so much. */
const SCORED = /^(?:(?:有|已有|共有|共|达|达到|要达到)?约?\d|(?:人数|考生|学生|高分段))/u;

/** 亿元以上项目286个, 5万元以上的村, 35岁以下: the amount says which ones, another number how many. */
function isQualifier(stretch: Stretch): boolean {
  const { syntax, amount, next, from, to } = stretch;
  switch (amount.unit) {
    case '岁':
      return !LIFETIME.test(syntax, from, amount.start) && CHANGED_BY.endingAt(syntax, amount.start) < from;
    case '级':
      return amount.end < to && !ENDS.has(syntax, amount.end);
    case '分':
      return amount.end < to && (OF.has(syntax, amount.end) || SCORED.test(afterOf(stretch)));
    default:
      break;
  }
  if (isToldBySize(stretch)) return true;
  if (amount.kind === 'money' && SUMS.endingAt(syntax, amount.start) >= from && OF_ONES.test(afterOf(stretch)))
    return true;
  if (amount.kind === 'money' || amount.kind === 'measure')
    return (next !== null && next.kind === 'count') || NAMED_BY_SIZE.test(afterOf(stretch));
  if (amount.kind !== 'count' || !BOUND.has(syntax, amount.end - 1)) return false;
  if (NAMED_BY_SIZE.test(afterOf(stretch))) return next !== null || !ACTIONS.test(syntax, from, amount.start);
  return amount.end < to && OF.has(syntax, amount.end) && !ACTIONS.test(syntax, from, amount.start);
}

/** 拿下3起案值千万元以上的大要案 */
const SUMS = wordSet(
  '案值 涉案金额 金额 投资 总投资 产值 年产值 标的额 标的 注册资本 营业收入 年营业收入 销售收入 年销售收入 销售额 税收 年税收 资产',
);
const OF_ONES = /^的[^，。；、\d的]{1,8}(?:[，。；、和与及]|$)/u;

/** 千亿产业集群攻坚三年行动, 万名工匠培育工程: a size in the name of what is carried out. */
const IN_A_NAME = /^[一-龥]{2,14}?(?:行动|工程|计划|战略|攻坚战|大会战)(?:方案|计划|意见)?(?:[，。；、”》）]|$)/u;
/** 百项重点工程 are counted. */
const COUNTS = characters('个项条处座件场次');
const isInName = (stretch: Stretch): boolean =>
  stretch.amount.chinese &&
  stretch.amount.comparator === '=' &&
  STARTS_BIG.has(stretch.syntax, stretch.amount.start) &&
  !COUNTS.has(stretch.syntax, stretch.amount.end - 1) &&
  stretch.amount.end - stretch.amount.start <= LONGEST_SIZE &&
  (CARRIES_OUT.endingAt(stretch.syntax, stretch.amount.start) >= 0 || opensName(stretch)) &&
  !stretch.syntax.text.startsWith(THE, stretch.amount.end) &&
  IN_A_NAME.test(afterOf(stretch));
/** 完成千户搬迁计划 is how much, 实施千企升级行动 which. */
const CARRIES_OUT = wordSet(
  '开展 开展了 实施 实施了 启动 启动了 推进 推动 落实 抓好 抓实 做好 打好 打响 深化 持续 组织 参与 谋划 出台 制定 围绕 发起 按照 依托 通过 结合 借助 纳入 以 搞好 抓紧 加快 新一轮 全国 全省 全市 全县 全区',
);
const NAME_OPENS = characters('，。；：、“《（\n和与及');
const opensName = ({ syntax, amount }: Stretch): boolean =>
  amount.start === 0 || NAME_OPENS.has(syntax, amount.start - 1);
const STARTS_BIG = characters('百千万亿');
const LONGEST_SIZE = 4;
const THE = '的';

/** 投资强度低于150万元、税收低于8万元的项目，一律不得进园: which ones are kept out. */
const KEPT_OUT =
  /^[^，。；]{0,24}的[^，。；、的]{1,8}，(?:一律|坚决|一概|都|均)?(?:不得|不予|不准|不再|不能|严禁|禁止|关停|取缔|清退)/u;
const KEPT_REACH = 44;
const isKeptOut = ({ syntax, amount }: Stretch): boolean =>
  amount.comparator !== '=' && KEPT_OUT.test(syntax.text.slice(amount.end, amount.end + KEPT_REACH));

/** Whether an amount only tells which ones are meant. */
export const tellsWhich = (stretch: Stretch): boolean =>
  isKeptOut(stretch) ||
  isInName(stretch) ||
  (stretch.amount.comparator !== '=' && isQualifier(stretch)) ||
  (isSum(stretch.amount) &&
    OVER.has(stretch.syntax, stretch.amount.start - 1) &&
    NAMED_BY_SIZE.test(afterOf(stretch))) ||
  isSized(stretch) ||
  isSizeOfEach(stretch) ||
  isInhabited(stretch);
