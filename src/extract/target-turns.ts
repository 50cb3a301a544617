/**
 * Where a passage turns from what went well to what is wrong: 今年火灾下降18%，成绩来之不易，但隐患就在身边。暗访了27家，6家报警器是坏的. What stands
 * behind the turn is none of the results, though the paragraph tells of them; what stands before it was done, though
 * the paragraph is one of shortcomings (完成土石方460万方，…。可是也要看到，…). Left out: what was done about it (针对存在的问题，整改32处).
 */
import { SPACES } from '../source/chars.js';
import { characters, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';

const WRONG = '(?:问题|困难|毛病|不足|差距|隐患|短板|欠账|教训)';
const BUT = '(?:但是?|可是|然而|不过|当然)';
/** 可是也要看到: a whole passage turns. */
const TURNS = finder(
  new RegExp(
    [
      `(?:${BUT}|同时|与此同时)，?(?:我们|大家|同志们)?(?:也|还|更|又)?(?:必须|应该|应当|要|得)?(?:清醒地?|冷静地?|客观地?)?(?:看到|认识到|承认|正视)`,
      `${BUT}，?[^，。；：\\n]{0,6}?${WRONG}(?:也|还|仍然?|依然|确实|就|更)?(?:不少|不小|很大|较大|很多|突出|明显|在身边|存在|不容忽视|不能回避)`,
      `(?<=[。；\\n])${WRONG}(?:也|还|仍然?|依然|确实)(?:在后头|不少|不小|很大|较大|很多|突出|明显|存在)`,
      '(?<=[，。；\\n])(?:也|还|更)?(?:必须|应该|应当|要)?(?:清醒地?|冷静地?)看到(?=[，：]|我们|还|存在)',
      '不容乐观|不尽如人意|不如人意|美中不足|令人担忧|不能盲目乐观',
    ].join('|'),
  ),
  '但可然不当同与问困毛差隐短欠教也还更必应要清冷美令',
);
/** 但群众不满意的地方也不少, 严峻的一面，…: from here on a review tells what is wanting; 但仗也不是没有打好的 tells it not. */
const WANTS = finder(
  new RegExp(
    [
      `(?<=[。；！？\\n][ 　]*)${BUT}(?![^。；]{0,14}(?:不是没有|高兴|欣慰|可喜))[^。；！？\\n]{0,24}?(?:${WRONG}|不少|不小|很大|不满意|不答应|坐不住|不能容忍|不平衡|不充分|不够|还(?:有|没|差|不)|严峻|落后)`,
      `${BUT}?，?[跟与同和](?:先进|发达|兄弟|周边|别人|人家|标杆|南方|沿海)[^，。；]{0,10}?相?比(?=，)`,
      '(?:严峻|不好|坏|差|不足|忧|问题)的一面(?:，|是)|忧的是|说到(?:不足|问题|差距)|再(?:说|讲|看)(?:不足|问题|差距|短板)|不足的是|遗憾的是|要不得|松了劲|坐不住|说不过去|不像话|触目惊心|教训(?:是)?(?:极其|十分|非常)?(?:深刻|惨痛)',
    ].join('|'),
  ),
  '但可然不当跟与同和，严坏差忧问说再遗要松坐触教',
);
/** 整改了32处: done about it. */
const MENDS = wordSet('整改 整治 查处 化解 解决 消除 销号 关停 清理 修复 处理 追责 问责 处分 帮扶 补齐');
const REACH = 300;

const turns = (syntax: Syntax, from: number, to: number): boolean =>
  TURNS.test(syntax, from, to) || WANTS.test(syntax, from, to);

/** Whether the last turn of the paragraph before the amount leads to what is wrong, and nothing is done about it. */
export function isBehindTurn(syntax: Syntax, { start }: Span, clause: Span): boolean {
  const from = Math.max(paragraphAt(syntax, start).start, start - REACH);
  return turns(syntax, from, start) && !MENDS.test(syntax, clause.start, clause.end);
}

/** The next paragraph opens so: 但是，底子还是薄. */
const NEXT_TURNS = opening(new RegExp(`${BUT}(?!愿|这)`), '但可然不当');
const LINES = characters(`\n${SPACES}`);
const BETWEEN = 6;

/** Whether the paragraph turns to what is wrong behind the amount, and not before it. */
export function isBeforeTurn(syntax: Syntax, { start, end }: Span): boolean {
  const paragraph = paragraphAt(syntax, start);
  return (
    (TURNS.test(syntax, end, Math.min(paragraph.end, end + REACH)) ||
      NEXT_TURNS.test(syntax, LINES.skip(syntax, paragraph.end, paragraph.end + BETWEEN))) &&
    !turns(syntax, Math.max(paragraph.start, start - REACH), start)
  );
}
