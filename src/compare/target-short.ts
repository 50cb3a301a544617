/**
 * Facts that tell what a goal has come to: 覆盖率去年只有84%, told among the problems, is what was reached, though it is told as no
 * achievement; a share that is told without such a word is one where the year before aimed at it. Left out: what is said of others
 * (全省平均只有…). 只有84% is 84%; 不足84% and 未达到84% are less.
 */
import type { Target } from '../model/types.js';

const ONLY = /只有|仅有|仅为|仅达|只达|才达|只完成|仅完成/u;
const OTHERS = /全[国省]|平均/u;
const SHARE = /^[%‰]$/u;

const NUMBER = String.raw`(?=[约近]?[\d０-９〇零一二两三四五六七八九十百千万])`;
/**
 * What a comparator takes for at most, right before the figure: 不超过 and 以内 leave the figure itself open, 不满意率 and
 * 不到位问题 are names.
 */
const UNDER = new RegExp(String.raw`(?:不[到足满]|[低少小]于)\s*${NUMBER}`, 'u');
/** 未达到90%, 没有完成90%的目标, 90%的目标没有实现; 未整改12处 and 未达标率12% tell how many are left. */
const MISSED = new RegExp(
  [
    String.raw`(?:未|没有?)能?够?(?:达到?|到)${NUMBER}`,
    String.raw`(?:未|没有?)能?够?(?:完成|实现)${NUMBER}[^，。；]*(?:目标|任务|要求|计划|指标)`,
    String.raw`(?:目标|任务|要求|计划|指标)(?:任务)?(?:还|尚|仍|都)?(?:未|没有?)能?够?(?:完成|实现|达)`,
  ].join('|'),
  'u',
);

/** Whether what is told is less than the figure it is told with. */
export const isBelow = ({ text, comparator }: Pick<Target, 'text' | 'comparator'>): boolean =>
  (comparator === '<=' && UNDER.test(text)) || MISSED.test(text);

/** 没有完成8%的目标, 低于8%的预期目标: the goal that was missed, named beside what was reached. */
const NAMES_GOAL = /(?:未|没有?|低于|少于|不及|落后于).*\d.*的?(?:预期|年度|年初)?(?:目标|任务|要求|计划|指标)/u;
const SENTENCE = /[。！？\r\n]/u;

/**
 * What was reached, where the goal that was missed is named behind it (增长6.5%，没有完成8%的目标): the first figure is a result, the
 * second none.
 */
export function withoutMissedGoals(targets: readonly Target[], text: string): readonly Target[] {
  const kept: Target[] = [];
  for (const target of targets) {
    const before = kept.at(-1);
    if (before !== undefined && isGoalOf(target, before, text))
      kept[kept.length - 1] = { ...before, status: 'achieved' };
    else kept.push(target);
  }
  return kept;
}

const isGoalOf = (goal: Target, reached: Target, text: string): boolean =>
  goal.status === 'reference' &&
  reached.status !== 'goal' &&
  reached.unit === goal.unit &&
  reached.value !== null &&
  (goal.metric === reached.metric || goal.metric.endsWith('目标')) &&
  NAMES_GOAL.test(text.slice(reached.span.end, goal.span.end + GOAL_BEHIND)) &&
  !SENTENCE.test(text.slice(reached.span.end, goal.span.start));
const GOAL_BEHIND = 6;

const OVER = /超[过出]|突破|[多高大]于|(?:\d|[十百千万亿])[多余]/u;

/** Whether it is more: 超过30起, 30多起; 30起以上 may be 30. */
export const isAbove = ({ text, comparator }: Pick<Target, 'text' | 'comparator'>): boolean =>
  comparator === '>=' && OVER.test(text);

const isOwnFact = ({ status, text, value }: Target): boolean =>
  status === 'reference' && value !== null && !OTHERS.test(text);

/** 不到100万元的部分, 在不到十年的时间内: what something else is said of. */
const ATTRIBUTE = /不[到足满][^，。；]*[^，。；\d]的(?!目标|任务|要求|计划|指标)/u;

export const isShortfall = (target: Target): boolean =>
  isOwnFact(target) && (ONLY.test(target.text) || (isBelow(target) && !ATTRIBUTE.test(target.text)));

/** Goals, results, what fell short, and shares that may be results of a goal. */
export const isCompared = (target: Target): boolean =>
  target.status !== 'reference' || isShortfall(target) || (isOwnFact(target) && SHARE.test(target.unit ?? ''));
