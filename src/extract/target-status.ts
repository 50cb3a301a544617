/**
 * Whether a figure is to be reached, was reached, or is a plain fact: words of time and will in its clause
 * and sentence first, then the move of the speech it stands in.
 */
import type { Move, Target } from '../model/types.js';
import { clauseEnd, clauseStart, sentenceAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import { finder, type Finder } from '../source/finder.js';
import type { Context } from './context.js';

const WILL = finder(
  /要|力争|确保|争取|努力实现|计划|拟|将(?!近)|目标|预期|必须|务必|应当|不得|严禁|(?<![复高加升降长少回达提])到20\d\d年(?!的)|年底前|月底前|日前|之前|年内|力求|不低于|不少于|不超过|至少|控制在|以内|实现|做到|坚持|加快|推动|推进|每[年月周季天日]/,
  '要力确争努计拟将目预必务应不严到年月日之至控以实做坚加推每',
);
const STRONG_WILL = finder(
  /力争|确保|争取|计划|拟(?:安排|新建|投入)?|将(?!近)|目标(?:是|为)?|预期|年底前|月底前|要/,
  '力确争计拟将目预年月要',
);
const DONE = finder(
  /了(?!解)|已|累计|同比|较上年|比上年|较去年|比去年|去年|上年|截至|同期|先后|共(?:有|计)?|荣获|位居|分别(?:增长|下降|达)|实现[^，。]{0,10}增长|全年(?:完成|实现)|创历史|一季度|1[-—至]\d+月|上半年/,
  '了已累同较比去上截先共荣位分实全创一1',
);
const DONE_HERE = finder(/已|了(?!解)|累计|截至|(?<![比较])(?:去年|上年)|先后|此前|目前/, '已了累截去上先此目');
/** In a review 争取 and 确保 tell what was done. */
const WILL_IN_REVIEW = finder(
  /力争|(?<![占年成达超])计划|拟|将(?!近)|目标(?:是|为)|预期|年底前|月底前|(?<![重主需只])要(?![求点素])/,
  '力计拟将目预年月要',
);
const STATED_GOAL = finder(/目标(?:是|为|：)|(?<![复高加升降长少回达提])到20\d\d年(?!的|底?前?已)/, '目到');
const COMPARED = finder(/同比|较上年|比上年|比去年/, '同较比');
const MOVED = finder(/增长|下降|完成|实现|达到|建成/, '增下完实达建');
const AIMED = finder(/确保|力争|目标/, '确力目');
const LACKING = finder(/问题|隐患|不足|缺口|还有|尚有/, '问隐不缺还尚');
const DATED = finder(/20\d\d年/, '2');

/** How far back into the sentence words of will govern a number, in characters. */
const GOVERNS = 160;

export function readStatus(
  { syntax }: Context,
  amount: { readonly start: number; readonly end: number },
  start: number,
  move: Move['kind'] | null,
): Target['status'] {
  const from = Math.min(start, clauseStart(syntax, amount.start));
  const to = clauseEnd(syntax, amount.end);
  const sentence = sentenceAt(syntax, amount.start);
  const back = Math.max(sentence.start, amount.start - GOVERNS);
  const here = (words: Finder): boolean => words.test(syntax, from, to);
  const before = (words: Finder): boolean => words.test(syntax, back, amount.start);
  const done = here(DONE_HERE);
  if (!done && before(STATED_GOAL)) return 'goal';
  switch (move) {
    case 'review':
      return !done && here(WILL_IN_REVIEW) ? 'goal' : 'achieved';
    case 'problems':
      return !done && here(STRONG_WILL) ? 'goal' : 'reference';
    case 'opening':
      if (here(MOVED) && DONE.test(syntax, back, to)) return 'achieved';
      return here(STRONG_WILL) && here(AIMED) ? 'goal' : 'reference';
    default:
      break;
  }
  const ahead = Math.min(sentence.end, amount.end + GOVERNS);
  if (
    !done &&
    COMPARED.test(syntax, back, ahead) &&
    !WILL_IN_REVIEW.test(syntax, back, ahead) &&
    !AIMED.test(syntax, back, ahead)
  )
    return 'achieved';
  if (!here(WILL_IN_REVIEW) && lookedBack(syntax, sentence.start, to)) return 'achieved';
  if (done) return here(LACKING) ? 'reference' : 'achieved';
  if (here(WILL)) return 'goal';
  if (here(COMPARED)) return before(WILL) ? 'goal' : 'achieved';
  if (before(WILL)) return before(DONE_HERE) && before(DATED) ? 'achieved' : 'goal';
  return /(?:是|有|占|属|位于|共)$/.test(syntax.text.slice(Math.max(0, amount.start - 2), amount.start))
    ? 'reference'
    : 'goal';
}

const YEAR_TOLD = /(?:去年|上年|过去一年|过去的一年|一年来)/g;
const YEAR_AHEAD = /今年|今后|下一步|明年|接下来|全年|年内|年底|[月日]前/;

/** Whether the sentences before, in the same paragraph and no more than 160 characters back, told of last year and of nothing since. */
function lookedBack({ text }: Syntax, sentence: number, to: number): boolean {
  const near = text.slice(Math.max(0, sentence - 160), sentence);
  const back = near.slice(near.lastIndexOf('\n') + 1);
  const last = [...back.matchAll(YEAR_TOLD)].at(-1);
  if (YEAR_AHEAD.test(text.slice(Math.max(sentence, to - 200), to))) return false;
  return (
    last !== undefined &&
    !YEAR_AHEAD.test(back.slice(last.index)) &&
    !/要(?![求点素])|必须|务必/.test(back.slice(last.index))
  );
}
