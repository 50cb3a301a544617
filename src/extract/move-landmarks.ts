/** Places in a speech that its moves go by: where the opening is over, where the requirements are announced, where it takes leave. */
import { characters, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { LEAVE_FIRSTS, TAKES_LEAVE_INSIDE } from '../syntax/leave.js';
import { paragraphsBefore } from '../syntax/ends.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { isAgenda } from './agenda.js';
import { leadOf } from './list-leads.js';

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
  const lastWords = plain && short && !inside && CALLS.test(syntax, start, bodyEnd) ? start : text.length;
  return { firstUnit, meetingLists, ...openingOf(syntax, firstUnit), lastWords, closing };
}

/** What a last paragraph calls to, or looks forward to. */
const CALLS = wordSet(
  '让我们 相信 同志们 大家 谢谢 祝 努力 奋斗 贡献 携手 团结 篇章 局面 胜利 决心 信心 使命 同心 明天 未来 希望 我们 一定 必将 定能',
);

/** 会议开得很好，体现了三个好。一是主题好。: what a list tells of the meeting itself, its agenda too. */
function ofTheMeeting(syntax: Syntax, first: Unit): boolean {
  if (isAgenda(syntax, first)) return true;
  if (first.list.length < 2 || first.marker.opensParagraph) return false;
  const { start, end } = leadOf(syntax, first);
  return OF_MEETING.test(syntax, start, end) && !SAYS_POINTS.test(syntax.text.slice(start, end));
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
const LONGEST_OPENING = 1500;
/** 今天召开这次会议, 刚才，…发了言: the meeting itself. */
export const OF_MEETING = wordSet(
  '刚才 召开这次 召开此次 召开今天 今天召开 今天，我们召开 今天我们召开 今天在这里召开 会议期间 会议开得 会议达到 会议取得 现在开会 参加今天会议 出席今天会议 参加会议的 出席会议的 进行会议 会议进行 大会进行 会议就要结束 会议主要是基于 将作重要讲话 将做重要指示 还要做重要指示 今天，我们专题 今天，我们举 今天我们举 今天，我们隆重 今天，我们在这里 今天我们在这里 的掌声 还要讲话 今天的会议 今天这次会议 今天这个会 今天开这个会 今天把大家 今天请大家 会议的主要任务 这次会议的任务 这次会议的目的 这次会的目的 开好这个会 开好这次会 召开会议的目的 要作重要讲话 要做重要讲话 将做重要讲话 要作讲话 要做讲话 会有重要讲话',
);
/** 我代表县委，向受表彰的同志表示热烈的祝贺. */
const GREETS = wordSet(
  '热烈的祝贺 热烈祝贺 衷心的祝贺 诚挚的祝贺 节日的问候 节日的祝贺 诚挚的问候 诚挚问候 亲切的慰问 亲切慰问 亲切的问候 热烈的欢迎 热烈欢迎 崇高的敬意 崇高敬意 衷心的感谢 衷心感谢 诚挚的感谢 要感谢 良好的祝愿',
);
/** 下面，我讲三点意见; 在此，就抓好创建工作，我先强调五个方面; 根据大家的汇报，我提几点要求. */
const ANNOUNCES = opening(
  /(?:下面|接下来)，?[^。；]{0,24}?(?:讲|谈|说|提|强调)[^，。；]{0,10}(?:[一二两三四五六七八九十几]|\d)|(?:在此|在这里?，|这里|借此机会|借这个机会|因此|为此|根据|结合|针对|围绕|按照|就|我)[^。；]{0,50}?我?(?:代表[^，。；]{2,10})?(?:想|要|再|先|主要|重点|着重|简要)+(?:讲|谈|说|提出?|强调)(?:以下|如下)?(?:[一二两三四五六七八九十几]|\d+)(?:点|个方面|方面|条|句|个问题|项)/,
  '下接在这借因为根结针围按就我',
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
    if (OF_MEETING.test(syntax, start, end)) {
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
