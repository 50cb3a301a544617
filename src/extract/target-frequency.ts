/** How often, and how long each time: 每季度开展2次, 镇级河长一周一次, 每天体育活动1小时, 年底前组织一次演练. */
import { endingWith, characters, ending } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { HOLDS, TIMES } from './target-nouns.js';
import { afterOf, beforeOf, type Stretch } from './target-stretch.js';

const EACH = characters('每');
/** 每季度开展2次, 每村5户, 每处落实1名 */
const FREQUENCY =
  /每(?:个?(?:年|月|周|天|日|旬|季度|学期|星期|半年|半个?月|两周)|[一两三]个?(?:月|周|天|年|季度)|隔?[半一两三四六]个?小时|人|名[^，]{1,6}|户|村|镇|乡|县|校|班|[处座家所][^，]{0,6}|[条支][^，]{1,6}|个[^，]{1,8})[^，。；]{0,14}$/;
const FREQUENCY_REACH = 24;

/** Every member of a list is as often: 每人联系2个社区、1个项目. */
/** 镇级河长一周一次, 一年至少两次 */
const A_WEEK = endingWith(
  /(?:^|[^这那哪每有过上下前第一])(?:一个?(?:月|周|天|季度|星期|学期)|一年)(?:至少|不少于)?[^，。；、\d一二两三四五]{0,5}$/,
  '月周天度期年少于查巡访看会课训批走跑去扫洗量报碰练逻学讲评排换晒送开谈',
  14,
);

export function isFrequency({ syntax, amount }: Stretch): boolean {
  if (amount.chinese && TIMES.has(syntax, amount.end - 1) && A_WEEK.test(syntax, amount.start)) return true;
  const floor = Math.max(0, amount.start - FREQUENCY_REACH);
  return (
    EACH.find(syntax, floor, amount.start) < amount.start && FREQUENCY.test(syntax.text.slice(floor, amount.start))
  );
}

/** 年底前组织一次演练: how often, where it is said by when. */
const BY_WHEN = /(?:[今明]年|年内|[月日号节]份?(?:以|之)前|[上下]半年|季度|[底末日月节汛]前|前后)[^，。；]*$/;

/** 保证学生每天体育活动1小时, 每周驻村4天: how long, and how often. */
export const DAILY = ending(
  /每(?:个?(?:年|月|周|天|日|星期|学期)|人每[年月周天])[^，。；、\d]{0,4}(?:活动|锻炼|学习|驻村|在村|在岗|值班|培训|坐诊|出诊|下村|蹲点|带班|接访|开放|运动|阅读|睡眠|上班|授课)(?:时间)?$/,
  '动炼习村岗班训诊点访放读眠课间',
  16,
);

/** 每周到车间去一个下午, 每月拿出两天时间走访: how long, of so long a time. */
const EACH_PERIOD = endingWith(
  /每(?:个?(?:年|月|周|季度|星期|学期|旬|学年)|半年|个工作日)(?:都?要|必须|至少|应当?|都)?(?:在?[^，。；、\d每]{0,6}(?:去|住|蹲|驻|劳动|跟班|顶岗|学习|下[乡村厂矿班基层井沉]{1,2}|调研|坐班|接访|值班|集中|参加[一-龥]{2,4})|(?:抽|抽出|拿出|用|安排|腾出|保证有|挤出))(?:不少于|满|够|上)?$/,
  '去住蹲驻动班岗习乡村厂矿基层井沉研访中加抽出用排有于满够上会',
  24,
);
const DAYS = /^(?:天|日|个?(?:半天|下午|上午|晚上|小时|月|星期|工作日)|小时|周)$/u;
const TO_DO = /^(?:的?时间)?[一-龥]{0,10}(?:[，。；、！]|$)/u;
export const isHowLong = (stretch: Stretch): boolean =>
  DAYS.test(stretch.amount.unit ?? '') &&
  EACH_PERIOD.test(stretch.syntax, stretch.amount.start) &&
  TO_DO.test(afterOf(stretch));

export const isHeldBy = (stretch: Stretch): boolean =>
  TIMES.has(stretch.syntax, stretch.amount.end - 1) &&
  HOLDS.endingAt(stretch.syntax, stretch.amount.start) >= stretch.from &&
  BY_WHEN.test(beforeOf(stretch));

/** 领导每人包两个大用户: a small number that each has to answer for. */
const EACH_HAS =
  /每(?:人|户|村|镇|乡|县|校|班|名[^，。；、]{1,6}|位[^，。；、]{1,6}|个[^，。；、\d]{1,6}?)(?:要|必须|务必|至少|都要|都|得)?(?:联系|联|包保|包|帮扶|帮|结对|带|领|抓好|抓|负责|挂|培养|引进|拿出|办好|打造|建好|认领|解决|完成|帮建|援建|共建|认养|建成)好?$/u;
const EACH_REACH = 20;
const HELD = /^[个家户名条座件栋幢辆台所处间眼口套]/u;
/** 在九月份以前拿出两个新产品: what is brought about by a day. */
const BRINGS = ending(
  /(?:拿出|搞出|推出|开发|研发|办成|办好|建成|建好|新上|上马|打造|引进|落地|完成|新建|盖好?|修好?|买|添置?|打)$/,
  '出发成好上马造进地建盖修买添置打',
  2,
);
const ONE = 1;
export const isFewAsked = (stretch: Stretch): boolean => {
  const { syntax, amount } = stretch;
  if (amount.value === ONE || !HELD.test(amount.unit ?? '')) return false;
  const floor = Math.max(0, amount.start - EACH_REACH);
  return (
    (EACH.find(syntax, floor, amount.start) < amount.start && EACH_HAS.test(syntax.text.slice(floor, amount.start))) ||
    (BRINGS.test(syntax, amount.start) && BY_DAY.test(beforeOf(stretch)))
  );
};
/** 每个团要帮建两个村，修一条路，打一眼井: each of the things that each is to do. */
const DOES = characters('修打挖建盖改种栽办配拉架铺送添买帮养扶');
const DID = wordSet('要 帮 建 扶 修 打 挖 盖 种 栽 办 配 送 联系 帮扶 帮建 结对 包');
const THINGS = '[一两二三四五六七八九十\\d]{1,2}[个户家名条座眼口所间处台套亩棵项件][^，。；、]{1,6}';
const EACH_LIST = new RegExp(
  `每(?:个|名|户|家|支|所)?[^，。；、\\d]{1,8}?(?:都?要|必须|至少)[一-龥]{1,3}${THINGS}(?:[，、]再?[修打挖建盖改种栽办配拉架铺送添买帮养扶]{1,2}好?${THINGS}){0,5}[，、]再?[修打挖建盖改种栽办配拉架铺送添买帮养扶]{1,2}$`,
  'u',
);
const LIST_REACH = 60;
const ENDS_SOON = /^[^，。；、]{1,6}[，。；、]/u;
export function isListedDeed({ syntax, amount, to }: Stretch): boolean {
  const { start, end, unit } = amount;
  if (!DOES.has(syntax, start - 1) || !HELD.test(unit ?? '')) return false;
  const floor = Math.max(0, start - LIST_REACH);
  if (EACH.find(syntax, floor, start) === start || !ENDS_SOON.test(syntax.text.slice(end, to + 1))) return false;
  return DID.test(syntax, floor, start) && EACH_LIST.test(syntax.text.slice(floor, start));
}

/** A day, and nothing but whose it is between. */
const BY_DAY = /(?:年内|年底前|[月日号节汛冬雪冻霜种收学假暑寒]份?(?:底|以|之)?前)[^，。；、]{0,6}$/u;
