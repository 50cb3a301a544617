/**
 * Years that lie before the speaker: 2018年6月底前, 力争2020年, 筹办2022年冬奥会, 启动2021年度医保征缴. Such a year is no lower
 * bound for the one of the speech, which is the same or an earlier one.
 */
import { gatheringNamed } from './year-counted.js';

/** 做好1999年将在昆明举办的…, 做好2020年的筹办工作: what is held then is only made ready now. */
const HELD = /^(?:将|[^，。；]{0,8}(?:申办|筹办|备战))/u;
const MADE_READY = /(?:做好|办好|筹办|筹备|申办|备战|迎接|谋划|准备)[^，。；]{0,6}(?:\d{4}年[^，。；]{0,8}和)?$/u;
/** 赢得2010年世界博览会举办权. */
const NOT_HELD = /^[^，。；]{0,12}(?:举办权|申办|筹办|筹备|备战)/u;
/** 启动2021年度医保征缴, 编制2020年预算, 做好2020年春运: what the months before already do. */
const DONE_BEFORE = /^度?[^，。；]{0,14}(?:征缴|缴费|参保|征订|订阅|发行|预算|储备|项目申报|项目谋划|春运|元旦|春节)/u;
const DOES = /(?:启动|做好|抓好|搞好|开展|组织|推进|部署|安排|编制|谋划|准备|抓紧|研究)[^，。；]{0,6}$/u;
/** A part of a year: 2018年上半年, 2018年6月底. */
const PART =
  '(?:年?[初中底末]|[上下]半年|前?[一二三四]个?季度|第[一二三四]季度|\\d{1,2}月份?(?:[初中底末]|[上中下]旬)?(?:\\d{1,2}[日号])?|春节|元旦|国庆节?)';
/** 2018年底前, 2018年6月底以前; not 2018年前三季度, 2018年前10个月, 2018年前后. */
const BY_THEN = new RegExp(`^度?${PART}{0,2}(?:之前|以前|前(?![\\d一二三四五六七八九十两几期列后]|所未有))`, 'u');
/** 到2020年, 力争2018年, 将于2018年3月; not 截至2018年. */
const AIMS =
  /(?:(?<![截直等止])到|(?<!截)至|力争|争取|确保|计划|预计|最迟|不迟于|不晚于|赶在|定于|原定|拟|将(?=[在于到]))(?:在|到|于)?$/u;
/** 恢复到2019年的九成, 增加到2012年的1923亿元: what is counted from lies behind. */
const COUNTED_FROM = /^(?:的[\d一二三四五六七八九十几近约]|的?(?:水平|同期))/u;
/** 2018年上半年覆盖所有二级公司, 2020年要全部达标: a goal where it is asked for, a result where it is told. */
const GOAL = new RegExp(
  `^度?${PART}{0,2}[，,]?(?:要|将|力争|争取|确保|务必|必须|实现|完成|达到|建成|建立|覆盖|基本|全面|全部|全[市县省区州]|启动|投入|开工|竣工|开通|见效)`,
  'u',
);

/** 2007年完成“两基”验收工作后，: done by now, whatever follows. */
const DONE_THEN = new RegExp(
  `^度?${PART}{0,2}[，,]?(?:实现|完成|达到|建成|启动|投入|开工|竣工|开通)[^，。；]{2,20}(?:后|之后|以后|以来)[，,]`,
  'u',
);

/** What the text says around a year, and whether games or a fair stand close behind it (2022年冬奥会). */
export interface Named {
  readonly before: string;
  readonly after: string;
  readonly gathers: () => boolean;
}

const isHeld = ({ after, gathers }: Named): boolean => HELD.test(after) || gathers() || gatheringNamed(after) !== null;

/** What is held in the year, or what is done in the months before it, is no work of the year named. */
export const isOnlyReadied = (named: Named): boolean => isHeld(named) || DONE_BEFORE.test(named.after);

/** Whether the year is ahead: for certain, or within the months to come, or only if the words around ask for something. */
export function aheadOf(named: Named): 'certain' | 'next' | 'asked' | null {
  const { before, after } = named;
  if (AIMS.test(before) ? !COUNTED_FROM.test(after) : BY_THEN.test(after)) return 'certain';
  if ((MADE_READY.test(before) && isHeld(named)) || NOT_HELD.test(after)) return 'certain';
  if (DOES.test(before) && DONE_BEFORE.test(after)) return 'next';
  return GOAL.test(after) && !DONE_THEN.test(after) ? 'asked' : null;
}

/** 今年改造3万户，剩余的到2020年清零; 今年达到30%，到2020年达到40%: one amount for this year, another or the rest for the one named. */
const THIS_YEAR = /今年[^。；\n]{0,30}?\d[^。；\n年]{0,20}[，、；][^，。；\n]{0,8}$/u;
const THE_REST = /[，、；](?:剩余|剩下|其余|余下|其他|再用)[^，。；\n]{0,8}$/u;
/** 到2010年底压减到30家以内，今年先压减15家. */
const THIS_BEHIND = /^[^。！？；\n]{0,60}[，；]今年(?:要|先|计划|先行|安排|首先|再)*[^，。；\n\d年]{0,8}\d/u;
const AMOUNT = /^度?，?[^，。；\n]{0,20}\d/u;
const CLAUSES = 64;

/** Whether the sentence sets the year at the place against this one, so that it lies beyond. */
export function isBeyondThis(text: string, start: number, end: number): boolean {
  const lead =
    text
      .slice(Math.max(0, start - CLAUSES), start)
      .split(/[。！？\n]/u)
      .at(-1) ?? '';
  if (AMOUNT.test(text.slice(end, end + 32)) && THIS_BEHIND.test(text.slice(end, end + 2 * CLAUSES))) return true;
  if (!lead.includes('今年') || !THIS_YEAR.test(lead)) return false;
  return THE_REST.test(lead) || AMOUNT.test(text.slice(end, end + 32));
}
