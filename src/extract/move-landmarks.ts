/** Places in a speech that its moves go by: where the opening is over, where the requirements are announced, where it takes leave. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { LEAVE_FIRSTS, TAKES_LEAVE_INSIDE } from '../syntax/leave.js';
import { paragraphsBefore } from '../syntax/ends.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { isAgenda } from './agenda.js';
import { isIntroduced, leadOf } from './list-leads.js';
import { speaksOfMeeting } from './move-meeting.js';

export interface Landmarks {
  /** Where the first unit begins that is none of an agenda. */
  readonly firstUnit: number;
  /** Lists that tell of the meeting itself. */
  readonly meetingLists: ReadonlySet<readonly Unit[]>;
  /** Where the last sentence before it ends that speaks of the meeting itself; what the year is leads in only behind it. */
  readonly opened: number;
  /** Where the sentences before it begin that speak of the meeting. */
  readonly ofMeeting: ReadonlySet<number>;
  /** … and those that greet, congratulate and thank, as the end of a review does too. */
  readonly greeting: ReadonlySet<number>;
  /** Where the requirements are announced inside a paragraph, and where that begins. */
  readonly announced: { readonly from: number; readonly at: number };
  /** The last paragraph, where it is short, numbers nothing and is not all that a heading has for a body; else the text's length. */
  readonly lastWords: number;
  /** Where the speech takes leave; else the text's length. */
  readonly closing: number;
}

export function landmarksOf(syntax: Syntax): Landmarks {
  const { units, paragraphs, text, bodyEnd } = syntax;
  const meetingLists = new Set<readonly Unit[]>();
  for (const unit of syntax.outline)
    if (unit === unit.list[0] && ofTheMeeting(syntax, unit)) meetingLists.add(unit.list);
  const outline = behindAgenda(syntax, meetingLists);
  const firstUnit =
    outline.find((unit) => unit.marker.opensParagraph)?.marker.start ?? outline[0]?.marker.start ?? text.length;
  const last = paragraphsBefore(syntax, bodyEnd) - 1;
  const start = paragraphs.starts[last] ?? text.length;
  const unit = units.at(-1);
  const before = unit?.marker.paragraph ?? last;
  const isBody = before === last - 1 && (unit?.headingEnd ?? 0) + 1 >= (paragraphs.ends[before] ?? 0);
  // 我强调三点： and one of them: the rest is lost.
  const led = COLONS.has(syntax, (paragraphs.ends[last - 1] ?? 0) - 1);
  const plain = before < last && last > 2 && !isBody && !led;
  const short = (paragraphs.ends[last] ?? start) - start < 260;
  // 同志们，会议就要结束了。下面，我讲三点意见：\n一要…: what is numbered behind it is no leave.
  const goesOn = units.some(({ marker }) => marker.opensParagraph && marker.start > syntax.closingStart);
  const closing = Math.min(goesOn ? text.length : syntax.closingStart, leaveInside(syntax));
  // Words of leave inside the last paragraph say where it takes leave.
  const inside = closing > start && closing < text.length;
  const lastWords = plain && short && !inside && calls(syntax, start, bodyEnd) ? start : text.length;
  return { firstUnit, meetingLists, ...openingOf(syntax, firstUnit), lastWords, closing };
}

/** What a last paragraph calls to, or looks forward to … */
const CALLS = wordSet('让我们 相信 谢谢 祝 奋斗 携手 篇章 必将 定能 同志们 拜托 共勉 ！');
/** … and what does so only beside another of these: 大家要有危机感 and 我们的差距 do not. */
const LOOKS_FORWARD = wordSet('希望 行动起来 贡献 团结 局面 信心 使命 同心 一定 未来 明天 胜利 决心 期待 努力');

/** 希望大家…，为…作出新贡献。: whether the last paragraph calls to all. */
function calls(syntax: Syntax, start: number, end: number): boolean {
  if (CALLS.test(syntax, start, end)) return true;
  const first = LOOKS_FORWARD.first(syntax, start, end);
  return first >= 0 && LOOKS_FORWARD.test(syntax, first + 2, end);
}

/** 会议开得很好，体现了三个好。一是主题好。: what a list tells of the meeting itself, its agenda too. */
function ofTheMeeting(syntax: Syntax, first: Unit): boolean {
  if (isAgenda(syntax, first)) return true;
  if (first.list.length < 2 || (first.marker.opensParagraph && !isIntroduced(syntax, first))) return false;
  const { start, end } = leadOf(syntax, first);
  return speaksOfMeeting(syntax, start, end) && !SAYS_POINTS.test(syntax.text.slice(start, end));
}
const SAYS_POINTS = /[讲谈提说][^，。；]{0,10}[一二两三四五六七八九十几\d]|要求|做到/;

/** What stands before an agenda is as little asked for as its items are: 召开会议，一是…，二是…。会议有三项议程：. */
function behindAgenda(syntax: Syntax, meetingLists: ReadonlySet<readonly Unit[]>): readonly Unit[] {
  const { outline, front } = syntax;
  const limit = front.bodyStart + LONGEST_OPENING;
  const rest = outline.filter(({ list }) => !meetingLists.has(list));
  const last = outline.findLast(
    ({ marker, list: [first] }) => marker.start < limit && first !== undefined && isAgenda(syntax, first),
  );
  return last === undefined ? rest : rest.filter(({ marker }) => marker.start > last.marker.start);
}

const COLONS = characters('：');

/** No opening is longer, in characters. */
export const LONGEST_OPENING = 1500;
/** 我代表县委，向受表彰的同志表示热烈的祝贺. */
const GREETS = wordSet(
  '热烈的祝贺 热烈祝贺 衷心的祝贺 诚挚的祝贺 节日的问候 节日的祝贺 诚挚的问候 诚挚问候 亲切的慰问 亲切慰问 亲切的问候 热烈的欢迎 热烈欢迎 崇高的敬意 崇高敬意 衷心的感谢 衷心感谢 诚挚的感谢 要感谢 良好的祝愿',
);
/** How many points: 几点, 三个方面. */
const POINTS = '(?:[一二两三四五六七八九十几]|\\d+)(?:点|个方面|方面|条|句|个问题|项|层)';
const SPEAKS = '(?:讲|谈|说|提出?|强调)(?:以下|如下)?';
const SHORTLY = '(?:想|要|再|先|主要|重点|着重|简要|就)';
/**
 * 下面，我讲三点意见; 在此，就抓好创建工作，我先强调五个方面; 根据大家的汇报，我提几点要求; 根据会议安排，下面我讲三个问题;
 * 同时，对下步工作，强调以下三点.
 */
const ANNOUNCES = opening(
  new RegExp(
    `(?:下面|接下来)，?[^。；]{0,40}?(?:讲|谈|说|提出?|强调)(?:[^，。；]{0,10}(?:[一二两三四五六七八九十几]|\\d)|(?:以下|如下|些)(?:意见|要求))|(?:在此|在这里?，|这里|借此机会|借这个机会|因此|为此|根据|结合|针对|围绕|按照|就|我|同时，)[^。；]{0,60}?(?:(?:(?:下面|接下来)，?)?我(?:代表[^，。；]{2,10})?${SHORTLY}*${SPEAKS}|${SHORTLY}+${SPEAKS}|强调以下)${POINTS}`,
  ),
  '下接在这借因为根结针围按就我同',
);

function openingOf(
  syntax: Syntax,
  firstUnit: number,
): Omit<Landmarks, 'firstUnit' | 'meetingLists' | 'lastWords' | 'closing'> {
  const { sentences, paragraphs, front } = syntax;
  const limit = Math.min(firstUnit, front.bodyStart + LONGEST_OPENING);
  const ofMeeting = new Set<number>();
  const greeting = new Set<number>();
  let opened = front.bodyStart;
  let announced = { from: 0, at: 0 };
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? limit;
    if (start >= limit) break;
    const end = sentences.ends[index] ?? start;
    const announces = ANNOUNCES.test(syntax, start);
    if (speaksOfMeeting(syntax, start, end)) {
      opened = end;
      if (!announces) ofMeeting.add(Math.max(start, front.bodyStart));
    }
    if (GREETS.test(syntax, start, end)) greeting.add(Math.max(start, front.bodyStart));
    if (!announces) continue;
    announced = { from: paragraphs.starts[indexAt(paragraphs, start)] ?? start, at: start };
    break;
  }
  return { opened, ofMeeting, greeting, announced };
}

const TAKES_LEAVE = opening(TAKES_LEAVE_INSIDE, LEAVE_FIRSTS);

/** A sentence behind the last marker, in the last two paragraphs, that speaks to all again; else the text's length. */
function leaveInside(syntax: Syntax): number {
  const { units, paragraphs, sentences, text, bodyEnd } = syntax;
  const lastTwo = paragraphsBefore(syntax, bodyEnd) - 2;
  const floor = Math.max(units.at(-1)?.headingEnd ?? text.length, paragraphs.starts[lastTwo] ?? 0);
  for (let index = Math.max(0, indexAt(sentences, floor)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? 0;
    if (start >= bodyEnd) break;
    if (start > floor && TAKES_LEAVE.test(syntax, start)) return start;
  }
  return text.length;
}
