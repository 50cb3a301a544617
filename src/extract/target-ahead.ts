/**
 * Where a speech looks ahead though its moves do not say so: behind 下半年任务不轻。一是…, 今年的工作，我用四个字来概括。 in what is read as a
 * review, figures are asked for, until a paragraph looks back again. Left out: 今年的工作有进步, 明年就是十周年了.
 */
import type { Move } from '../model/types.js';
import { SPACES } from '../source/chars.js';
import { characters, finder, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import { moveAt } from './moves.js';

const AHEAD = opening(
  /(?:(?:今年)?下半年|后[两三四]个月)(?:的?(?:任务|工作|目标|指标)|怎么|，(?:要|我们要)|要)|(?:今年|明年|新的一年)(?:的(?:工作|任务|目标|指标|打算)|怎么[干抓办]|，(?:我们)?(?:要|打算|准备|总的?(?:要求|思路|目标|任务)))|下一步|下一?阶段|接下来|今后一个时期/,
  '今下后明新接',
);
/** 县委的打算是：…, 怎么实现？我看要抓住四个关键: within what a paragraph opens with. */
const LEADS = finder(
  /打算是|任务(?:是明确的|有[几二三四五六七八九十两](?:条|项|个))|目标：|(?:往后|今后|未来)[一二两三四五几]年，|[二三四]季度起，|怎么(?:干|抓|办|走|实现|落实)？|总的?(?:要求|目标|思路)是|(?<![重主需只首紧])要(?:办好?|办成)(?:这么|这样|以下|下面)?[几二三四五六七八九十两]件|(?<![重主需只首紧])要(?:实现|做到|打好|突出|办好|把握)“?[二两三四五六七八九十几](?:个|件|场|大|项|条)|要抓(?:住|好)[几二三四五六七八九十两](?:个|件|项|条)|(?:今年|明年|下半年|新的一年|后[面半][^，。；]{0,4})(?:的)?(?:任务|目标|指标|打算)(?:是|很|就|不)/,
  '打任目怎总要往未今明下新后二三四',
);
const LEAD_REACH = 80;
/** … of a time that is over. */
const GONE = wordSet('去年 上年 前年 当时 年初 那时 完成了 实现了');
const BACK = opening(
  /回顾|过去|去年|前年|一年来|上半年|今年以来|截[至止]|[一二三四五六七八九十]+年来/,
  '回过去前一上今截二三四五六七八九十',
);
const TOLD = wordSet('了 已 成绩 进步 取得 成效 不错 圆满 顺利');
const BLANKS = characters(SPACES);
const SENTENCE_ENDS = characters('。！？：\n');
const LINES = characters('\n');
const FIRST_SENTENCE = 60;
const TELLS: ReadonlySet<Move['kind'] | null> = new Set(['review', 'problems', 'opening'] as const);
/** 一、发展目标, （二）今年的主要预期目标: what stands under it is aimed at. */
const GOALS_HEAD = /^[^，。；：“”\d]{0,14}目标(?:任务)?[。：:\s]*$/u;
const OF_THEN = /去年|上年|前年|过去|完成|实现|对照|围绕|紧扣|聚焦|锚定|差距|回顾/u;
const GOALS = wordSet('目标 目标任务');
const LONGEST_HEAD = 20;
/** One of them stands in most texts, or the paragraphs need not be walked. */
const ANY = finder(
  /下半年|今年的|今年怎|今年，|明年|新的一年|下一步|下一?阶段|接下来|今后一|后[两三四面]|打算是|任务|目标：|往后|未来|[二三四]季度起|怎么[干抓办走实落]|总的?(?:要求|目标|思路)|要[抓实做打突办把]/,
  '下今明新接后打任目往未二三四怎总要',
);

/** Whether figures at a place are asked for, though they stand in a review: by what a paragraph before them opens with. */
export function looksAhead(syntax: Syntax, moves: readonly Move[]): (at: number) => boolean {
  const start = moves[0]?.span.start ?? 0;
  const stretches = [...linesAhead(syntax, start, moves.at(-1)?.span.end ?? start), ...unitsOfGoals(syntax)];
  return (at) => stretches.some(({ start: from, end }) => from <= at && at < end) && TELLS.has(moveAt(moves, at));
}

function unitsOfGoals(syntax: Syntax): readonly Move['span'][] {
  return syntax.outline.flatMap(({ marker, headingEnd, end }) => {
    if (headingEnd - marker.headingStart > LONGEST_HEAD || !GOALS.test(syntax, marker.headingStart, headingEnd))
      return [];
    const heading = syntax.text.slice(marker.headingStart, headingEnd);
    return GOALS_HEAD.test(heading) && !OF_THEN.test(heading) ? [{ start: headingEnd, end }] : [];
  });
}

function leadsAhead(syntax: Syntax, words: number, close: number): boolean {
  const to = Math.min(close, words + LEAD_REACH);
  return LEADS.test(syntax, words, to) && !GONE.test(syntax, words, to);
}

function linesAhead(syntax: Syntax, start: number, end: number): readonly Move['span'][] {
  if (!ANY.test(syntax, start, end)) return [];
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let line = start; line < end;) {
    const close = LINES.find(syntax, line, end);
    const words = BLANKS.skip(syntax, line, close);
    const sentence = SENTENCE_ENDS.find(syntax, words, Math.min(close, words + FIRST_SENTENCE));
    const isAhead =
      (AHEAD.test(syntax, words) && !TOLD.test(syntax, words, sentence)) || leadsAhead(syntax, words, close);
    if (isAhead) open = open < 0 ? line : open;
    else if (open >= 0 && BACK.test(syntax, words)) {
      found.push({ start: open, end: line });
      open = -1;
    }
    line = close + 1;
  }
  if (open >= 0) found.push({ start: open, end });
  return found;
}
