/** How often, and how long each time: 每季度开展2次, 镇级河长一周一次, 每天体育活动1小时, 年底前组织一次演练. */
import { endingWith, characters, ending } from '../source/finder.js';
import { HOLDS, TIMES } from './target-nouns.js';
import { beforeOf, type Stretch } from './target-stretch.js';

const EACH = characters('每');
/** 每季度开展2次, 每村5户, 每处落实1名 */
const FREQUENCY =
  /每(?:个?(?:年|月|周|天|日|旬|季度|学期|星期|半年|半个?月|两周)|[一两三]个?(?:月|周|天|年|季度)|人|名[^，]{1,6}|户|村|镇|乡|县|校|班|[处座家所][^，]{0,6}|[条支][^，]{1,6}|个[^，]{1,8})[^，。；]{0,14}$/;
const FREQUENCY_REACH = 24;

/** Every member of a list is as often: 每人联系2个社区、1个项目. */
/** 镇级河长一周一次, 一年至少两次 */
const A_WEEK = endingWith(
  /(?:^|[^这那哪每有过上下前第一])(?:一个?(?:月|周|天|季度|星期|学期)|一年)(?:至少|不少于)?[^，。；、\d一二两三四五]{0,5}$/,
  '月周天度期年少于查巡访看会课训',
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

export const isHeldBy = (stretch: Stretch): boolean =>
  TIMES.has(stretch.syntax, stretch.amount.end - 1) &&
  HOLDS.endingAt(stretch.syntax, stretch.amount.start) >= stretch.from &&
  BY_WHEN.test(beforeOf(stretch));

/** 领导每人包两个大用户: a small number that each has to answer for. */
const EACH_HAS =
  /每(?:人|户|村|镇|乡|县|校|班|名[^，。；、]{1,6}|位[^，。；、]{1,6}|个(?:班子成员|领导|干部|党员|支部|单位|部门|乡镇|村))(?:要|必须|务必|至少|都要|都|得)?(?:联系|联|包保|包|帮扶|帮|结对|带|领|抓好|抓|负责|挂|培养|引进|拿出|办好|打造|建好|认领|解决|完成)好?$/u;
const EACH_REACH = 20;
const HELD = /^[个家户名条座件]/u;
/** 在九月份以前拿出两个新产品: what is brought about by a day. */
const BRINGS = ending(
  /(?:拿出|搞出|推出|开发|研发|办成|办好|建成|建好|新上|上马|打造|引进|落地|完成)$/,
  '出发成好上马造进地成',
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
/** A day, and nothing but whose it is between. */
const BY_DAY = /(?:年内|年底前|[月日号节]份?(?:底|以|之)?前)[^，。；、]{0,6}$/u;
