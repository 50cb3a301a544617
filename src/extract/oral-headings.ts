/**
 * Headings as they are spoken: 先说进步。 再讲不足。 先看家底： open a paragraph and say what it tells. Left out: 先说一句题外话;
 * 再说，问题也不是一天形成的, where the clause goes on.
 */
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { compounds } from '../source/compounds.js';
import type { Cue } from './cues.js';
import { maybe, words } from './word-runs.js';

const TURNS = words(
  '先 再 首先 接着 然后 回头 反过来 也 最后 下面 接下来 下面， 接下来， 下面我 接下来我 下面再 下面，我',
);
const SPEAKS = '(?:来)?(?:说|讲|谈|看|摆|亮|数|晒)(?:一?[说讲谈看摆亮数晒])?(?:一下)?(?:我们|自身|主要|取得|存在)?的?';
const ENDS = '(?:的?(?:一面|方面|地方|部分)|之处)?(?:[和与、][^，。：；、]{1,4})?[，。：；\\n]';

const told = (names: string, verb = SPEAKS): RegExp => new RegExp(`(?:${verb})(?:${names})${ENDS}`);

export const TELLS_RESULTS: readonly Cue[] = [
  {
    words: TURNS,
    head: true,
    tail: told(
      '成绩单?|成效|成果|进步|进展|变化|亮点|收获|家底|喜的?|好的|可喜|(?:值得|让人|叫人|令人)?(?:高兴|欣慰|提气)的|得|长处|优点|做得好',
    ),
  },
  {
    words: TURNS,
    head: true,
    tail: new RegExp(`${SPEAKS}(?:过去|去年|上半年|今年以来|这一年|一年来)[^，。：；、不未没]{0,6}[。：\\n]`),
  },
  // 先跟大家报个数：
  {
    words: words('先 先跟大家 先给大家 先向大家 先和大家'),
    head: true,
    tail: /(?:报|晒|念|通报)(?:一?报|一?晒|一?念)?(?:一?个|几个|一下|一组|几组)?(?:数|数字|数据|账|成绩单?)[：，。]/,
  },
  { words: words('喜的是 可喜的是 令人欣慰的是 令人高兴的是'), head: true },
  // 大家要看到有利的一面，…
  {
    words: compounds(words('看到 看'), maybe('自己 我们'), words('有利的一面 积极的一面 好的一面 有利条件')),
    tail: /[，。：]/,
  },
];

export const TELLS_PROBLEMS: readonly Cue[] = [
  {
    words: TURNS,
    head: true,
    tail: told(
      '问题|不足|差距|短板|短处|毛病|缺点|困难|难处|弱项|教训|欠账|隐患|忧的?|不好的|坏的|差的|(?:让人|叫人|令人)?(?:坐不住|揪心|闹心|担心|着急|痛心|不满意)的|失|做得不好|做得差',
    ),
  },
  { words: words('忧的是 令人担忧的是 令人忧虑的是 令人痛心的是'), head: true },
];

/** 最后提要求。 再讲任务。 */
export const TELLS_TASKS: readonly Cue[] = [
  {
    words: TURNS,
    head: true,
    tail: told(
      '(?:下一步|下一阶段|今后|明年|今年|下半年|接下来)?的?(?:工作)?(?:要求|任务|打算|措施|安排|思路|怎么干|怎么办|意见|希望)',
      `${SPEAKS}|提`,
    ),
  },
];

/** Where what such a heading tells is over: with its paragraph, or with the next where it stands alone. */
export function spokenEnd(syntax: Syntax, start: number, end: number): number {
  const { paragraphs, text } = syntax;
  const paragraph = indexAt(paragraphs, start);
  const own = paragraphs.ends[paragraph] ?? text.length;
  return end < own ? own : (paragraphs.ends[paragraph + 1] ?? own);
}
