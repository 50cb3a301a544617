/** Headings that ask: 为什么要抓春耕, 什么是河长制, 形势怎么看 are answered with how things stand, 耕地怎么保 with what is to be done. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/outline.js';
import { skipWords } from './word-runs.js';

export const WHY = wordSet('为什么 为啥 为何 凭什么 何以');
/** 怎么看, 什么是河长制, 何谓担当: what a thing is, and how it is to be seen. */
const ASKS_WHAT = wordSet('怎么看 怎样看 如何看 什么是 什么叫 什么才是 何谓 何为 啥是 啥叫');
const LEAVES_OPEN = wordSet('怎么看 怎样看 如何看 吗 呢 多少 谁 什么 哪里 几何 有多远 好不好 行不行 够不够');
/** 怎么保, 如何防: how to do a thing is to be told. */
const HOW = /(?:怎么|怎样|如何)(?!看|样$)[一-龥]{1,2}$/;
const HOW_MARKS = wordSet('怎么 怎样 如何');
/** 好不好，…; 得不得民心，…; 群众满意不满意; but 干不干都一样. */
const A_NOT_A =
  /^[^，]{0,10}([一-龥])不\1[^，]{0,4}，|^[^，]{0,10}?([一-龥]{1,2})[不没]\2(?![^，]{0,2}(?:都|一样|一个样))[^，]{0,4}$/;
const COMMAS = characters('，');
const ASKING_MARK = characters('？');

/** 差距在哪里, 还差什么, 当前存在哪些问题: the answer blames … */
const FAULT = /(?:问题|差距|短板|弱项|不足|毛病|病|病灶|症结|漏洞|差|难|堵|卡|痛|[难堵卡痛]点|瓶颈|教训)/.source;
const ASKS_FAULT = new RegExp(
  `${FAULT}(?:究竟|到底|都|就|主要|还|又)*(?:出|卡|堵|差|存)?在(?:哪|什么地方|何处)(?:里|儿|些?方面|些地方)?？?$|还(?:差|缺|欠)(?:什么|哪些|啥|哪一口气)？?$|(?:还有|存在|有|解决|克服|正视)(?:什么|哪些|多少|几个)(?:突出|主要|明显)?(?:问题|差距|不足|短板|毛病|隐患)|(?:问题|差距|毛病|不足)(?:是什么|有哪些|有多大)？?$`,
);
/** 三年来干了什么, 去年干得怎么样: … or tells what was done … */
const ASKS_PAST =
  /[干做办抓忙走变](?:了|成了?)(?:什么|啥|哪些|几件|多少|哪几)|(?:怎么|怎样|如何)[干走过做熬闯](?:过来|下来|出来)?的|[干做抓办搞走过]得(?:怎么样|如何|怎样)？?$|(?:成绩|变化|成效|亮点)(?:在哪|有哪些|是什么|怎么来)/;
/** 今年干什么, 谁来抓, 往哪里使劲: … or says what is to be done. */
const ASKS_WORK =
  /(?:^|，)[^，]{0,6}(?<![是有叫为凭差缺欠着味了说])[干抓做改建管防查保学补治练](?:些|点)?(?:什么|啥|哪些)？?$|谁来?[干抓管改做负治建][^，]{0,2}？?$|(?:往|向|朝)哪(?:里|儿|些方面)?[走使用发干着][^，]{0,2}？?$|(?:从哪|靠谁|靠什么)[^，]{1,4}？?$/;
const QUESTION_WORDS = wordSet('什么 啥 哪 何处 怎么 怎样 如何 多少 谁 几件 几个 好不好');

/** 什么人容易不廉, 怎样才能守住廉: a question of any kind. */
export const isQuestion = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  QUESTION_WORDS.test(keyed, headingStart, headingEnd);

const asksOf =
  (pattern: RegExp) =>
  (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
    QUESTION_WORDS.test(keyed, headingStart, headingEnd) && pattern.test(keyed.text.slice(headingStart, headingEnd));

/** A question that the body answers with what is wrong. */
export const asksWhatIsWrong = asksOf(ASKS_FAULT);
/** A question that the body answers with what was done. */
export const asksWhatWasDone = asksOf(ASKS_PAST);
const asksWhatToDo = asksOf(ASKS_WORK);

/** 怎样看待, 如何认识: answered with how things stand. */
const SEEN = wordSet('看 认识 理解 评价 估计 判断 样 界定 定义');

/** A question that the body answers with what is to be done. */
export const isHow = (keyed: Keyed, unit: Unit): boolean => {
  const { headingStart, headingEnd } = unit;
  if (asksWhatToDo(keyed, unit)) return true;
  const mark = HOW_MARKS.startingAt(keyed, headingStart, headingEnd);
  if (mark >= 0) return SEEN.startingAt(keyed, mark, headingEnd) < 0;
  const at = HOW_MARKS.first(keyed, Math.max(headingStart, headingEnd - 4), headingEnd);
  return at >= 0 && HOW.test(keyed.text.slice(at, headingEnd));
};

const asksAt = (keyed: Keyed, at: number, limit: number): boolean =>
  WHY.startingAt(keyed, at, limit) >= 0 || ASKS_WHAT.startingAt(keyed, at, limit) >= 0;

/** 当初为什么入党, 我们为什么要抓这件事: of whom or when it is asked; 讲清为什么要抓 is to be done. */
const ASKED_OF = wordSet(
  '当初 当年 今天 今年 去年 现在 如今 我们 咱们 你们 他们 大家 人 群众 老百姓 农民 企业 干部 党员 学生 家长 问题 事故 差距 别人 人家 这件事 这项工作 到底 究竟',
);
function asksOfWhom(keyed: Keyed, from: number, to: number): boolean {
  const behind = skipWords(ASKED_OF, keyed, from, to);
  return behind > from && WHY.startingAt(keyed, behind, to) >= 0;
}

/** A question to which the body is the answer. */
export const isOpen = (keyed: Keyed, { headingStart, headingEnd }: Unit): boolean =>
  asksAt(keyed, headingStart, headingEnd) ||
  asksOfWhom(keyed, headingStart, headingEnd) ||
  asksAt(keyed, COMMAS.find(keyed, headingStart, headingEnd) + 1, headingEnd) ||
  LEAVES_OPEN.endingAt(keyed, headingEnd) >= headingStart ||
  ASKING_MARK.has(keyed, headingEnd) ||
  A_NOT_A.test(keyed.text.slice(headingStart, headingEnd));
