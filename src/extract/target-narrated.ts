/**
 * Figures a speaker tells to show something, though 了 stands beside them: 有个村三年换了4个书记, 隔壁县去年死了3个人, 光会议费就花了46万, 跑了14趟,
 * 抽了20份卷子, 70%是这个. Asked for outside reviews alone. Left out: what was done (合同签了28份, 整改了12处).
 */
import { endingWith, characters, ending, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { AIMED, type Cues, MUST, STATED_GOAL, WILL, YEAR_AHEAD } from './target-cues.js';
import { LESS_IS_BETTER } from './target-less.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

/** An amount and where it is told. */
interface Told {
  readonly amount: Amount;
  readonly clause: Span;
  readonly sentence: Span;
}

/** Whom it is told of: one of many, others, everybody. */
const OF_ONE = opening(
  /(?:(?:就说|比如|比方说|像|据说|听说|听讲)[，：]?)?(?:(?:前几天|昨天|前天|前不久|前些天|今天早上|今早|昨晚|上回|那天)[^，。；]{0,8})?(?:有(?:个|一个|位(?!次)|一位|的(?!放矢)|些|一些|一?[家次回户名])|某[一-龥]|个别|隔壁|邻[县市镇乡村区省]|外[县市省地](?!户籍|籍|投资|企业|客商|资金|劳务|务工|来|就业|游客|人口|人员|学生|项目|市场|高校|院校|专家|人才|车辆|产|贸|销)|人家|一个(?!月|季度|学期|多月|星期)[一-龥]{1,6}?(?=[一-龥]了)|一(?:个|户|亩|名|台|头|辆|家)[一-龥]{0,6}?一(?:天|年|个?月|周|顿|次)(?!要|必须|至少|不少于))/,
  '就比像据听前昨今上那有某个隔邻外人一',
);
/** What befell, what was spent, where one went, what one looked at. */
const NARRATES = ending(
  /(?:(?:[死伤淹冲塌烧毁偷丢亏赔骂误砸漏倒垮]|骗走?|损失|耽误|冲毁|冲走|压垮|花|花费|耗费|耗|搭进去|搭上|垫|跑|走|转|去|来|听|数|坐|吵|闹|刮|抽|翻|换|拖|欠|占|涨|跌|多花|多掏|少收|少挣|少卖)(?:了|掉了|走了|上了)(?:我们[县市镇乡村区]|近|约|整整|足足|全部|所有)?|[要得就](?:花|耗|费|赔|亏|损失|少收|少打)|(?<![船舰羊牛马禽畜每各两几人英不刚方])(?:只|才|仅)(?!要|有|用|能|会|可|是|剩|占)[一-龥]{1,3}(?:了|到)|(?<!追回|挽回|弥补|避免|减少|赔偿|补偿|清偿|偿还|化解|收回|填补|清理)(?:死亡|伤亡|失踪|受灾|受伤|拖欠|欠账|亏空|亏损|损失)(?:了|约|近)?)$/,
  '了县市镇乡村区近约整足全部所有亡踪灾伤欠账空损失花耗费赔亏收打到',
  12,
);
/** … but for what was done: 流转了3万亩, 更换了320台, 销毁了3吨. */
const DEEDS = wordSet(
  '处罚了 更换了 置换了 调换了 轮换了 替换了 兑换了 流转了 周转了 销毁了 招来了 请来了 引来了 迎来了 带来了 拉来了 争来了 运走了 送走了 搬走了 清走了',
);
/** 换了320盏路灯, 抽了120名干部下村: put there, unlike 换了4个书记, 抽了20份卷子. */
const CHANGES = wordSet('换了');
const PICKS = wordSet('抽了');
const ANY_OF = /^[个任届茬拨次回位名人遍]/u;
const PERSONS = /^[名人位个]/u;
const isPutThere = (syntax: Syntax, { start, unit, kind }: Amount): boolean =>
  kind === 'count' &&
  ((CHANGES.endingAt(syntax, start) >= 0 && !ANY_OF.test(unit ?? '')) ||
    (PICKS.endingAt(syntax, start) >= 0 && PERSONS.test(unit ?? '')));

/** 70%是这个, 80%出在责任心上. */
const IS_BEHIND = opening(
  /(?:左右|以上)?的?(?:都|就|也|多)?(?:[讲说谈问反]映?的)?(?:都|也)?(?:是(?!否)|属于|来自|出在|集中在|发生在|源于|因为)|(?:左右|以上)?的[一-龥]{1,4}?(?:靠|来自|还没|还在|不在)/,
  '左以的都就也多是属来出集发源因讲说谈问反',
);

/** 比全省高出5个百分点, 超汛限1.2米, 低11个百分点: how it compares. */
const THAN_OTHERS = endingWith(
  /(?:[比较与][^，。；]{0,2}(?:全[省市国县区]|省里|市里|常年|往年|周边|兄弟|邻[县市区]|先进|发达)[^，。；]{0,8}|超(?:过|出)?(?:汛限|警戒|历史|常年)[^，。；]{0,6}|(?:^|[^降提减增拔升放最])(?:低|高|少|多|慢|快|落后|领先)(?:出|了)?)$/,
  '出了高低多少快慢后先位限线平均水省市国县区里年',
  24,
);
/** 来水比常年少四成 */
const THAN_USUAL = endingWith(
  /[比较](?:常年|往年|历年|正常年份)(?:同期)?[^，。；\d]{0,6}[多少高低偏早晚大小](?:出|了|近|约)?$/,
  '多少高低偏早晚大小出了近约',
  20,
);
const POINTS = characters('点');
/** 按一户4口人算 */
const RECKONED = opening(/人?(?:来)?(?:计?算|折算|测算)，/, '人来计算折测');
const RECKONS = wordSet('按 照 以');

/** 这次调整涉及干部132名, 这次检查发现隐患120处: of the occasion; 这批项目年底前全部开工，完成投资12亿元 is asked for. */
const OCCASION = opening(/(?:这次|此次|本次|这批|这一批|这轮|本轮|这一轮|上次|上回|上一[次轮批])/, '这此本上');

/** 这次人口普查，登记63.7万人，60岁以上老人占到21%: all that was found. */
const SURVEYS = wordSet('普查 调查 统计 摸底 测评 评估 排查 体检 抽查 检查 监测');
const SURVEY_REACH = 14;
const BUILDS = wordSet('新建 改造 拆除 完成 建成 新增 修建 安置 新开工');

/** How things stand, told among what is asked for, where nothing of the clause asks. */
export const isPlain = (syntax: Syntax, cues: Cues, { amount, clause, sentence }: Told): boolean =>
  (OCCASION.test(syntax, sentence.start) &&
    SURVEYS.test(syntax, sentence.start, sentence.start + SURVEY_REACH) &&
    !has(cues.within(sentence.start, clause.end), ASKS)) ||
  (OCCASION.test(syntax, sentence.start) &&
    amount.kind !== 'share' &&
    !(clause.start > sentence.start ? ACTIONS : BUILDS).test(syntax, clause.start, amount.start) &&
    !has(cues.within(sentence.start, amount.start), ASKS)) ||
  (THAN_OTHERS.test(syntax, amount.start) && (amount.kind !== 'share' || POINTS.has(syntax, amount.end - 1))) ||
  THAN_USUAL.test(syntax, amount.start) ||
  (RECKONED.test(syntax, amount.end) && RECKONS.startingAt(syntax, clause.start) >= 0) ||
  (amount.kind === 'share' &&
    amount.comparator === '=' &&
    !has(cues.within(sentence.start, amount.start), STATED_GOAL | AIMED | YEAR_AHEAD) &&
    BAD_RATE.test(syntax, amount.start));
const BAD_RATE = endingWith(new RegExp(`(?:${LESS_IS_BETTER})$`), '率', 6);

export const isNarrated = (syntax: Syntax, cues: Cues, { amount, clause, sentence }: Told): boolean =>
  (amount.kind === 'share' &&
    IS_BEHIND.test(syntax, amount.end) &&
    !has(cues.within(clause.start - 1 - OF_WHICH_REACH, clause.start), MUST | AIMED)) ||
  (NARRATES.test(syntax, amount.start) && DEEDS.endingAt(syntax, amount.start) < 0 && !isPutThere(syntax, amount)) ||
  (!(amount.kind === 'count' && OFTEN.test(amount.unit ?? '')) &&
    (OF_ONE.test(syntax, clause.start) ||
      (amount.start - sentence.start <= TOLD_REACH &&
        OF_ONE.test(syntax, sentence.start) &&
        !OURS.test(syntax, clause.start) &&
        !has(cues.within(sentence.start, amount.start), ASKS))));
/** Whatever asks for something: what stands behind is no longer told. */
const ASKS = WILL | MUST | AIMED | YEAR_AHEAD;
/** 一个村一个月开展1次: how often it is asked for; 一个窗口一天接待120人 is told. */
const OFTEN = /^[次场期课]/u;
const TOLD_REACH = 40;
const OF_WHICH_REACH = 24;
const OURS = opening(/我们|我[县市镇乡村区局校院]|全[县市镇乡村区局校院]|各/, '我全各');

/** 上半年收到意见43条: it comes of others, and nobody sets it. */
const RECEIVED = wordSet('收到 接到 接报 收集到 征求到 征集到 听到');
export const isReceived = (keyed: Keyed, from: number, to: number): boolean => RECEIVED.test(keyed, from, to);

/** 平均每天12万, 折合5000元, 高于全市平均水平1.1个百分点: the same told once more. */
const AGAIN = opening(
  /(?:平均(?:下来)?|人均|户均|亩均|折合|合计|合起来)(?:每[一-龥]{1,2})?|(?:高|低)于全?[国省市县区州镇校][^，。；\d]{0,4}平均/,
  '平人户亩折合高低',
);
export const tellsAgain = (syntax: Syntax, { start }: Span): boolean => AGAIN.test(syntax, start);

/** 占94.7%, 占任务的32.5%: of what was told before it. */
const SHARE_OF = opening(
  /(?:仅|只|才)?(?:占|完成)(?:到了?|了)?(?:总[数量户]的|全[县市镇乡村区]的|其中的|(?:全年|年度?|年初)?(?:任务|计划|目标|预算)(?:数|量)?的?)?(?:还)?(?:不到|不足|将近|接近|刚过)?|(?:还|仅|只|才)?(?:不到|不足|将近|刚过)/,
  '占完仅只才还不将刚',
);
const COMMA = characters('，');
export const isShareOfTold = (syntax: Syntax, from: number, { start, kind }: Amount): boolean =>
  kind === 'share' && COMMA.has(syntax, from) && SHARE_OF.length(syntax, from + 1) === start - from - 1;
