/**
 * Whether a figure is to be reached, was reached, or is a plain fact: words of time and will in its clause
 * and sentence first, then the move of the speech it stands in.
 */
import type { Move, Target } from '../model/types.js';
import { clauseEnd, clauseStart, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';

const WILL = /(?:要|力争|确保|争取|努力实现|计划|拟|将(?!近)|目标|预期|必须|务必|应当|不得|严禁|到20\d\d年|年底前|月底前|日前|之前|年内|力求|不低于|不少于|不超过|至少|控制在|以内|实现|做到|坚持|加快|推动|推进|每[年月周季天日])/;
const STRONG_WILL = /(?:力争|确保|争取|计划|拟(?:安排|新建|投入)?|将(?!近)|目标(?:是|为)?|预期|年底前|月底前|要)/;
const DONE = /(?:了(?!解)|已|累计|同比|较上年|比上年|较去年|比去年|去年|上年|截至|同期|先后|共(?:有|计)?|荣获|位居|分别(?:增长|下降|达)|实现[^，。]{0,10}增长|全年(?:完成|实现)|创历史|一季度|1[-—至]\d+月|上半年)/;
const DONE_HERE = /(?:已|了(?!解)|累计|截至|(?<![比较])(?:去年|上年)|先后|此前|目前)/;
/** In a review 争取 and 确保 tell what was done. */
const WILL_IN_REVIEW = /(?:力争|(?<![占年成达超])计划|拟|将(?!近)|目标(?:是|为)|预期|年底前|月底前|(?<![重主需只])要(?![求点素]))/;
const YEAR_PAST = /(?:20\d\d)年/;

export function readStatus(context: Context, amount: { readonly start: number; readonly end: number }, start: number, move: Move['kind'] | null): Target['status'] {
  const { text } = context.syntax;
  const clause = text.slice(Math.min(start, clauseStart(context.syntax, amount.start)), clauseEnd(context.syntax, amount.end));
  const sentence = sentenceAt(context.syntax, amount.start);
  const before = text.slice(Math.max(sentence.start, amount.start - 160), amount.start);
  if (/(?:目标(?:是|为|：)|到20\d\d年(?!底?前?已))/.test(before) && !DONE_HERE.test(clause)) return 'goal';
  switch (move) {
    case 'review':
      return WILL_IN_REVIEW.test(clause) && !DONE_HERE.test(clause) ? 'goal' : 'achieved';
    case 'problems':
      if (STRONG_WILL.test(clause) && !DONE_HERE.test(clause)) return 'goal';
      return 'reference';
    case 'opening':
      return /(?:增长|下降|完成|实现|达到|建成)/.test(clause) && DONE.test(before + clause) ? 'achieved' : STRONG_WILL.test(clause) && /(?:确保|力争|目标)/.test(clause) ? 'goal' : 'reference';
    default:
      break;
  }
  if (WILL.test(clause) && !DONE_HERE.test(clause)) return 'goal';
  if (DONE_HERE.test(clause)) return /(?:问题|隐患|不足|缺口|还有|尚有)/.test(clause) ? 'reference' : 'achieved';
  if (/(?:同比|较上年|比上年|比去年)/.test(clause)) return WILL.test(before) ? 'goal' : 'achieved';
  if (WILL.test(before)) return DONE_HERE.test(before) && YEAR_PAST.test(before) ? 'achieved' : 'goal';
  return /(?:是|有|占|属|位于|共)$/.test(text.slice(Math.max(0, amount.start - 2), amount.start)) ? 'reference' : 'goal';
}
