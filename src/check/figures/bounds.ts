/**
 * Bounds told twice: 98%以上左右 and 不超过5%以上 contradict themselves; 不低于80%以上, 约50人左右 say the same again, which many do (a hint).
 * Left out: what only lists below (至少3项以下工作), 节约, 左右邻居.
 */
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';

const AMOUNT =
  '(?:\\d{1,9}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千]{1,5})(?:万亿|[千万亿])?(?:个百分点|平方公里|平方米|立方米|公里|小时|工作日|个月|人次|[%％个名户家人项条次亩吨元处座所件起台套辆天岁年米倍篇场])';
const LEAST = '不低于|不少于|不小于|至少|最少|(?<!不)(?:超过|高于|多于)';
const MOST = '不超过|不高于|不多于|至多|最多|(?<!不)(?:低于|少于)';
const ABOUT = '大约|大概|(?<![大节制合预条公签契违履邀相])约';
const ENDS = '(?=[，。；、！？）的\\n]|$)';
const TWICE = new RegExp(
  `(?:(?<least>${LEAST})|(?<most>${MOST})|(?<about>${ABOUT}))${AMOUNT}(?:(?<over>以上)|(?<under>(?:以下|以内|之内)${ENDS})|(?<near>左右${ENDS}))`,
  'gu',
);
const BEHIND = new RegExp(`${AMOUNT}(?:以[上下内]左右|以上以[内下]|左右以[上下内])${ENDS}`, 'gu');

export const boundsTwice = ({ context: { syntax, written: words }, written }: Manuscript): readonly Found[] => [
  ...[...syntax.text.matchAll(TWICE)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const found = { span: written(index, index + length), args: { words: words(index, index + length) } };
    const { least, most, over, under } = groups;
    // 不超过3天左右: about a bound; no more is wrong with it than with its words.
    const isAgainst = (least !== undefined && under !== undefined) || (most !== undefined && over !== undefined);
    return [isAgainst ? { ...found, saying: 'bounds' } : { ...found, saying: 'again', severity: 'info' as const }];
  }),
  ...[...syntax.text.matchAll(BEHIND)].map(({ 0: { length }, index }) => ({
    span: written(index, index + length),
    saying: 'bounds',
    args: { words: words(index, index + length) },
  })),
];
