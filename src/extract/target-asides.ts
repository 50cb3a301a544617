/** Figures told in passing, and neither reached nor aimed at: 二十个工不算多, 奖50块, 建材价格涨了四成, 应到278人, 淹了3个村. */
import { characters, ending, endingWith, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';

/** 会操作计算机的不到三分之一, 45岁以上的占了将近一半: how many of them are so. */
const OF_ALL = ending(
  /的(?:还|都|连)?(?:不到|不足|没到|占不到|占了(?:将近|近|约|大概|差不多)?)$|不及[^，。；、\d]{1,10}的$/,
  '到足了近约概多的',
  14,
);
/** 低于千分之一点五的控制线, 超过平均水平: what a limit or a mean is. */
const BESIDE = ending(/(?<![不得应])(?:低|高|优|好|少|快|大)于$|(?<!不)超[过出]$/, '于过出', 3);
const A_LIMIT = opening(
  /的[^，。；、\d]{0,6}?(?:控制线|控制指标|控制数|警戒线|红线|平均水平|平均值|目标值|限值|底线|及格线|合格线|标准值|国家标准|国际标准)/,
  '的',
);
/** 二十个工不算多 */
const NOT_MUCH = opening(
  /(?:[人元工钱亩天次趟家户])?(?:不算|并不|真不|绝不)(?:多|少|高|低|大|小|长)(?=[，。；])/,
  '人元工钱亩天次趟家户不并真绝',
);
/** 收一次退两倍, 一亩地的化肥值40多块钱 */
/** 跑了5个部门, 连续干了16个昼夜: how hard it was. */
const WEARY = endingWith(
  /(?:跑|(?<![平相])等|(?<!安|编)排|(?<!回|装)填|(?<!打)磨|熬|(?:连续|连着|苦)干)了(?:整整|足足|近|约|将近)?$/,
  '了整足近约',
  6,
);
/** 去年同期是净亏3200万元, 机器转一天亏5万, 欠发工资1.1亿元 */
const THEN_WAS = endingWith(
  /(?:[去上]年|上年)同期(?:是|为|只有|仅有|才有?)[^，。；、\d]{0,4}$|(?<![减扭止治])(?:净亏|亏损额?|亏)(?:约|近|达|高达)?$|(?<!(?:清|追|补|偿|归还|兑|收回|化解|解决|催|付)[^，。；、]{0,6})(?:欠(?:[发缴交薪税下着债]|我们|咱们)|拖欠)[^，。；、\d]{0,10}$/,
  '是为有才亏损额约近达资薪税款费金账水电贷人工候',
  24,
);
/** 建材价格涨了四成 */
const DEARER = endingWith(/(?:价格?|成本|租金|料钱)涨了(?:近|约)?$/, '了近约', 6);
/** 综治评分扣10分 */
const MARKED_DOWN = endingWith(/扣(?:减|除|掉)?$/, '扣减除掉', 2);
/** 交流了8个典型材料，表彰了35个先进集体和60名先进个人: what a meeting did. */
const MEETS = endingWith(
  /(?:交流|表彰|传达|听取|审议|讨论|观看|参观|通报|宣读)了(?:\d+[个名份位项件家][一-龥]{2,8}[和、与])?$/,
  '了和、与',
  20,
);
/** 1%人口抽样调查 */
const SAMPLES = opening(/(?:的)?(?:人口|劳动力|农户)?抽样/, '的人劳农抽');
/** 一吨钢1800块，赶不上一吨大白菜 */
const PRICE_OF_ONE = endingWith(
  /(?<![一-龥\d])一(?:吨|公斤|斤|度)[一-龥]{1,6}$/,
  '钢煤铁粮米麦菜肉油纸棉茶果电水泥肥料木材豆',
  9,
);
const NOT_WORTH = endingWith(/(?:赶|比|抵|顶)不上$/, '上', 3);
/** 处5万元以上20万元以下罚款, 处以10万元、20万元、30万元罚款 */
const FINES = opening(/(?:以[上下])?(?:[、和或到至]\d[\d.]*[百千万]?元(?:以[上下])?){0,4}的?罚款/, '以的罚、和或到至');
/** 扣发当月绩效的20% */
const DOCKED = endingWith(/(?<!不)扣(?:发|减|除|罚)?[^，。；、\d]{0,10}的?$/, '的效资金酬费薪分励奖贴', 14);
const FINED = endingWith(/[罚退赔](?:款|还|付)?$/, '罚退赔款还付', 2);
/** 少一次扣20块钱, 迟到一次罚5元: what it costs whom. */
const PENALTY = ending(
  /(?<![不没])(?:扣|罚)(?:款|除|掉|发|减|交|缴)?(?:奖金|工资|绩效|补贴|现金|保证金|押金)?(?:各|每人)?$/,
  '扣罚款除掉发减交缴金资效贴各人',
  10,
);
/** 举报一条隐患奖50块 */
const REWARD = ending(
  /(?:举报|发现|查到|抓到|抓住|提供|提出)[^，。；\d]{0,6}一[条次个例起件][^，。；\d]{0,6}奖(?:励)?$/,
  '奖励',
  20,
);
const OF_ONE = opening(
  /(?:光|单是?)?一(?:亩|户|头|只|棵|斤|台|座|株|个人)(?:地|田|猪|牛|羊|果树|茶园?|菜|大棚)?(?:的[^，。；、\d]{1,8})?(?:烧掉|卖|挣|收|值|少收|多收|能)/,
  '光单一',
);
/** 高峰日可能超过2万人 */
const MAY_BE = endingWith(
  /(?:可能|或许|也许|说不定|恐怕)(?:会|要|将)?(?:达到?|超过|突破|有|是|降到|涨到)?(?:约|近)?$/,
  '能许定怕会要将达到过破有是约近',
  10,
);
/** 应到278人，请假9人 */
const ATTENDS = endingWith(
  /(?:应到|实到|到会|出席|列席|请假|缺席|缺勤)(?:代表|委员|人员|会议)?$/,
  '到会席假勤表员议',
  6,
);
/** 远远超过过去平均每年增长3.2%的速度 */
const BESIDE_SPEED = endingWith(
  /(?:超过了?|高于|低于|快于|慢于|优于)[^，。；\d]{2,24}(?:增长|下降|达到?)$/,
  '长降达到',
  30,
);
const SPEED = opening(/的(?:速度|增速|水平|幅度|增幅)/, '的');
/** 平均九天就出一起: how often something befalls. */
const AT_INTERVALS = opening(/(?:就|便)(?:有|要|会|出|死|走|发生|来|少|多|丢|倒)/, '就便');
/** 水位最高涨到21.37米, 高烧三十九度, 下了4场暴雨 */
const BY_NATURE = endingWith(
  /(?:水位|气温|温度|高烧|雨量|降雨|降水|风力|流量|积雪|潮位)(?:(?![回提抬恢])[^，。；、]){0,5}$/,
  '位温度烧量秒雨水力雪高低最为至到涨升达了过出仅约近降超',
  10,
);
const RAINED = opening(
  /[场米次](?:的?(?:大|暴|中|小|透|特大|强降)?雨|的?大?雪|冰雹|大风|大水|洪水|洪峰|山洪|地震|台风|病)/,
  '场米次',
);
/** 低于市里下达的1‰控制指标: what is compared with. */
const LAID_DOWN = ending(
  /(?:低于|高于|优于|好于|少于|快于|高出|超出)[^，。；\d]{1,8}(?:下达|规定|核定|确定|要求|批准|承诺)的(?:指标|标准|上限|控制数)?$/,
  '的标准限数',
  20,
);
/** 奖50块, 罚200元: what is paid for doing so; 发放奖励500万元 is a sum of what was done. */
const PAYS = ending(/(?:[各再就另先都则]|[一-龥]{2,})(?<![可予能以])[奖罚](?:励|款|金)?(?:给)?$/, '奖罚励款金给', 5);
const PAID_OUT = wordSet('发放 兑现 落实 拨付 安排 设立 投入 争取 筹集 获得 获 累计 共 总计 合计 收缴 追缴 处以 支付');
const PAYS_REACH = 10;
/** 淹了3个村, 客流量跌了六成, 欠工资800万元, 缺地1200亩; 3人因公牺牲. */
const MISFORTUNE = endingWith(
  /(?:(?:死|伤|淹|冲|塌|烧|毁|丢|亏|赔|跌|垮|[量额入数价值单润]掉|(?:一[天夜周]|单日|当[天日]|一下子|一个月)掉|骗走|偷走|损失|流失|花|花费|耗费|搭进去)了(?:近|约|将近|整整|我们[县市镇乡村])?|(?:(?<![一-龥])|(?<![偿归清])还|共|总|又|里|[现才])(?:拖欠|短缺|紧缺|[欠缺])(?!口|额|陷|席|勤)(?:(?![清还付补追])[^，。；、\d]){1,9})$/,
  '了近约整县市镇乡村资地电水人员工款钱账薪额师生费课位金料苗粮',
  14,
);
/** … and what was laid out, in a review. */
const SPENT = wordSet('花了 花费了 耗费了 花了近 花了约');
const PERSONS = characters('名人位个条');
/** 走了23名医生 */
const WENT_AWAY = wordSet('走了 流失了 辞职了 辞了职 跳槽了 走掉了');
/** 这座投资3亿元的厂 */
const COST_OF = ending(
  /(?:这|那|该)[一-龥]{0,3}(?:总?投资|造价|耗资|斥资|花了?|价值)(?:约|近|超过?)?$/,
  '资价花了值约近超过',
  10,
);
const OF = characters('的');
const CLAUSE_STOPS = characters('，。；、：\n');
const HURT = wordSet('人命 牺牲 因公牺牲 殉职 倒在 病倒 累倒 冻伤 摔伤 烧伤 烫伤 中暑 遇难 罹难 猝死');
const HURT_REACH = 8;

const pays = (syntax: Syntax, at: number): boolean => {
  if (!PAYS.test(syntax, at)) return false;
  const from = Math.max(0, at - PAYS_REACH, CLAUSE_STOPS.behindLast(syntax, at, Math.max(0, at - PAYS_REACH)));
  return !PAID_OUT.test(syntax, from, at);
};

/** 一天才补助十块钱 */
const SO_LITTLE = ending(
  /(?:才|只)(?:补助?|发|给|挣|赚|卖|拿|收|领|值|补贴)(?:到|了)?$/,
  '补助发给挣赚卖拿收领值贴到了',
  6,
);
/** 返乡的民工已有3200多人, 涌进来28亿元 */
const FLOWS = endingWith(
  /(?:返乡|返程|滞留|外出|外流|涌入|涌进来?|流入|流出|逃离|跑掉|出走|返贫)(?:的?(?:(?!创业|就业|兴业|办厂|投资|[减降压控增升提扩])[一-龥、]){0,8})?(?:已经?有|已经?|就|有|达到?|了)?$/,
  '乡程留出流入进来离掉走贫有已经就达到了工人员生民',
  20,
);
/** 一个季度开会36次，这账是怎么算的？ */
const PUT_IN_QUESTION =
  /^[^。；？！\n]{0,20}，(?:[这那][^，。？]{0,3}(?:是|叫|像|能|还|怎|说)|难道|像什么话|说得过去)[^，。；\n]{0,16}？/u;
const QUESTION_REACH = 40;
const QUESTION = characters('？');

/** … but in a review the plant of 3亿元, those come home and the shares given out are what was done. */
export const isAside = (syntax: Syntax, { kind, start, end, comparator, unit }: Amount, reviews: boolean): boolean =>
  RAINED.test(syntax, end - 1) ||
  (MISFORTUNE.test(syntax, start) && !(reviews && SPENT.endingAt(syntax, start) >= 0)) ||
  (PERSONS.has(syntax, end - 1) && WENT_AWAY.endingAt(syntax, start) >= 0) ||
  (!reviews && kind === 'money' && OF.has(syntax, end) && COST_OF.test(syntax, start)) ||
  (PERSONS.has(syntax, end - 1) && HURT.test(syntax, end, CLAUSE_STOPS.find(syntax, end, end + HURT_REACH))) ||
  (kind === 'measure' && BY_NATURE.test(syntax, start)) ||
  LAID_DOWN.test(syntax, start) ||
  (BESIDE.test(syntax, start) && A_LIMIT.test(syntax, end)) ||
  (kind === 'share' && SPEED.test(syntax, end) && BESIDE_SPEED.test(syntax, start)) ||
  (!reviews &&
    kind === 'count' &&
    comparator === '=' &&
    QUESTION.find(syntax, end, end + QUESTION_REACH) < end + QUESTION_REACH &&
    PUT_IN_QUESTION.test(syntax.text.slice(end, end + QUESTION_REACH))) ||
  MAY_BE.test(syntax, start) ||
  NOT_WORTH.test(syntax, start) ||
  (kind === 'money' && PRICE_OF_ONE.test(syntax, start)) ||
  (!reviews && kind === 'count' && MEETS.test(syntax, start)) ||
  (kind === 'share' && SAMPLES.test(syntax, end)) ||
  NOT_MUCH.test(syntax, end) ||
  (unit === '倍' && FINED.test(syntax, start)) ||
  (kind === 'share' && (DOCKED.test(syntax, start) || DEARER.test(syntax, start))) ||
  (unit === '分' && MARKED_DOWN.test(syntax, start)) ||
  (kind === 'money' && THEN_WAS.test(syntax, start)) ||
  ((kind === 'count' || kind === 'time') && WEARY.test(syntax, start)) ||
  (!reviews &&
    kind === 'money' &&
    OF_ONE.test(syntax, CLAUSE_STOPS.behindLast(syntax, start, Math.max(0, start - 24)))) ||
  (PERSONS.has(syntax, end - 1) && ATTENDS.test(syntax, start)) ||
  (kind === 'time' && AT_INTERVALS.test(syntax, end)) ||
  ((kind === 'money' || unit === '万') &&
    comparator === '=' &&
    (pays(syntax, start) || SO_LITTLE.test(syntax, start))) ||
  ((kind === 'money' || unit === '块') &&
    (FINES.test(syntax, end) || (!reviews && (PENALTY.test(syntax, start) || REWARD.test(syntax, start))))) ||
  (!reviews && (kind === 'count' || kind === 'money') && comparator !== '<=' && FLOWS.test(syntax, start)) ||
  ((kind === 'share' || kind === 'count' || kind === 'coverage') && OF_ALL.test(syntax, start));
