/** Places in a speech that its moves go by: where the opening is over, where the requirements are announced, where it takes leave. */
import { characters, finder, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { LEAVE_FIRSTS, takesLeave, TAKES_LEAVE_INSIDE } from '../syntax/leave.js';
import { paragraphsBefore } from '../syntax/ends.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { isAgenda } from './agenda.js';
import { isIntroduced, leadOf } from './list-leads.js';
import { speaksOfMeeting, tellsCourse } from './move-meeting.js';
import { behindSaid, endsWith, isToldByOthers, newsEnd } from './move-said.js';

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
  /** How the text begins: as speeches open; perhaps so; as an excerpt amid a speech. */
  readonly begins: 'opens' | 'unsure' | 'midway';
  /** Whether others tell of the speech (他指出，…). */
  readonly byOthers: boolean;
  /** Where the speech is over: before what the news of it ends with. */
  readonly end: number;
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
  const byOthers = isToldByOthers(syntax);
  const end = byOthers
    ? newsEnd(syntax, syntax.front.bodyStart, paragraphsBefore(syntax, bodyEnd) - 1, bodyEnd)
    : bodyEnd;
  const last = paragraphsBefore(syntax, end) - 1;
  const start = paragraphs.starts[last] ?? text.length;
  const unit = units.at(-1);
  const before = unit?.marker.paragraph ?? last;
  const isBody = before === last - 1 && (unit?.headingEnd ?? 0) + 1 >= (paragraphs.ends[before] ?? 0);
  // 我强调三点： and one of them: the rest is lost.
  const led = COLONS.has(syntax, (paragraphs.ends[last - 1] ?? 0) - 1);
  const plain = before < last && last > 2 && !isBody && !led;
  const short = (paragraphs.ends[last] ?? start) - start < 260;
  // 同志们，会议就要结束了。下面，我讲三点意见：\n一要…: what is numbered behind it is no leave.
  const goesOn = units.some(
    ({ marker }) =>
      marker.opensParagraph &&
      marker.start > syntax.closingStart &&
      !LASTLY.test(text.slice(marker.start, marker.start + 4)),
  );
  const closing = Math.min(goesOn ? text.length : behindHopes(syntax), leaveInside(syntax, end, byOthers));
  // Words of leave inside the last paragraph say where it takes leave.
  const inside = closing > start && closing < text.length;
  const lastWords = plain && short && !inside && calls(syntax, start, end) ? start : text.length;
  const found = openingOf(syntax, firstUnit, byOthers);
  const begins = beginningOf(syntax, found, byOthers);
  return { firstUnit, meetingLists, ...found, lastWords, closing, begins, byOthers, end };
}

/** 最后，让我们…: the last of 首先 … 最后, and no task. */
const LASTLY = /^最后，[我让祝再衷预谢]/u;
const HOPES = wordSet('希望 期望');
const CALLED = wordSet('让我们 相信 奋斗 携手 必将 定能 谢谢');

/** 同志们，扶困济困是…。希望各村…。¶最后，让我们…: where a paragraph that only hopes stands before the last, it takes no leave yet. */
function behindHopes({ closingStart, paragraphs, text, keys }: Syntax): number {
  if (closingStart >= text.length) return closingStart;
  const index = indexAt(paragraphs, closingStart);
  const [end, next] = [paragraphs.ends[index] ?? text.length, paragraphs.starts[index + 1] ?? text.length];
  const hopes = HOPES.test({ text, keys }, closingStart, end) && !CALLED.test({ text, keys }, closingStart, end);
  return hopes && LASTLY.test(text.slice(next, next + 4)) ? next : closingStart;
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
  '致以 表示祝贺 节日问候 拜年 拜个早年 拜个晚年 拜个大年 热烈的祝贺 热烈祝贺 衷心的祝贺 诚挚的祝贺 节日的问候 节日的祝贺 诚挚的问候 诚挚问候 亲切的慰问 亲切慰问 亲切的问候 热烈的欢迎 热烈欢迎 崇高的敬意 崇高敬意 衷心的感谢 衷心感谢 诚挚的感谢 要感谢 良好的祝愿',
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

/** 现将一年来的履职情况报告如下: the paragraph that ends so opens a report, whatever it sums up. */
const REPORTS_NOW = finder(
  /现[将就把][^。；]{0,40}?(?:汇报|报告|述职|总结|小结)(?:如下|于后)|下面，?我[^。；]{0,40}?(?:汇报|述职)(?:如下)?[，。：]|(?:作|做)如下(?:汇报|报告|述职)/,
  '现作做下',
);

function openingOf(
  syntax: Syntax,
  firstUnit: number,
  byOthers: boolean,
): Omit<Landmarks, 'firstUnit' | 'meetingLists' | 'lastWords' | 'closing' | 'begins' | 'byOthers' | 'end'> {
  const { sentences, paragraphs, front } = syntax;
  const limit = Math.min(firstUnit, front.bodyStart + LONGEST_OPENING);
  const ofMeeting = new Set<number>();
  const greeting = new Set<number>();
  let opened = front.bodyStart;
  const firstLines = paragraphs.ends[indexAt(paragraphs, front.bodyStart) + 1] ?? limit;
  let announced = { from: 0, at: 0 };
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? limit;
    if (start >= limit) break;
    const end = sentences.ends[index] ?? start;
    const announces = ANNOUNCES.test(syntax, start);
    if (speaksOfMeeting(syntax, start, end) || (byOthers && tellsCourse(syntax, start, end))) {
      opened = end;
      if (!announces) ofMeeting.add(Math.max(start, front.bodyStart));
    }
    if (start < firstLines && REPORTS_NOW.test(syntax, start, end))
      for (let at = index; (sentences.ends[at] ?? 0) > (paragraphs.starts[indexAt(paragraphs, start)] ?? start); at--)
        ofMeeting.add(Math.max(sentences.starts[at] ?? start, front.bodyStart));
    if (GREETS.test(syntax, start, end)) greeting.add(Math.max(start, front.bodyStart));
    if (!announces) continue;
    announced = { from: paragraphs.starts[indexAt(paragraphs, start)] ?? start, at: start };
    break;
  }
  return { opened, ofMeeting, greeting, announced };
}

/** 近日，学院召开安全工作会议。: how news of a speech begins. */
const TOLD_AS_NEWS = wordSet(
  '召开 举行 举办 调研 考察 慰问 出席 参加了 接见 会见 主持 开幕 闭幕 讲话 致辞 座谈 报到 开班 同志们 大家好 各位',
);

/** Within the first sentences, in characters. */
const SOON = 120;
/** A shorter text tells too little, in characters. */
const SHORTEST_EXCERPT = 80;

/** A text without a salutation opens where the first sentence speaks of the meeting or greets, or tells of it as news. */
function beginningOf(
  { front, sentences, text, keys }: Syntax,
  { ofMeeting, greeting }: Pick<Landmarks, 'ofMeeting' | 'greeting'>,
  byOthers: boolean,
): Landmarks['begins'] {
  const { title, salutation, bodyStart } = front;
  if (salutation !== null) return 'opens';
  const soon = (at: number): boolean => at < bodyStart + SOON;
  if ([...ofMeeting].some(soon) || [...greeting].some(soon)) return 'opens';
  const end = sentences.ends[Math.max(0, indexAt(sentences, bodyStart))] ?? bodyStart;
  const isSaid = byOthers && behindSaid({ text }, bodyStart, end) > bodyStart;
  if (!isSaid && TOLD_AS_NEWS.test({ text, keys }, bodyStart, end)) return 'opens';
  if (title !== null) return 'unsure';
  return text.length - bodyStart < SHORTEST_EXCERPT ? 'opens' : 'midway';
}

/** Of a text of one or two paragraphs, where its end begins. */
const LATE = 0.7;

const leaves = (text: string, at: number): boolean => takesLeave(text.slice(at, at + 24), true);

const TAKES_LEAVE = opening(TAKES_LEAVE_INSIDE, LEAVE_FIRSTS);

/** A sentence behind the last marker, in the last two paragraphs, that speaks to all again; else the text's length. */
function leaveInside(syntax: Syntax, bodyEnd: number, byOthers: boolean): number {
  const { units, paragraphs, sentences, text } = syntax;
  const lastTwo = paragraphsBefore(syntax, bodyEnd) - 2;
  // A speech that numbers nothing takes leave behind its third paragraph; one of few paragraphs, late.
  const numbered = units.at(-1)?.headingEnd ?? (lastTwo < 2 && !byOthers ? bodyEnd * LATE : 0);
  const floor = Math.max(numbered, paragraphs.starts[lastTwo] ?? 0);
  // Where breaks are lost, what would open the last paragraph stands inside.
  const late = lastTwo <= 0 ? bodyEnd * LATE : bodyEnd;
  for (let index = Math.max(0, indexAt(sentences, floor)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? 0;
    if (start >= bodyEnd) break;
    const inside = units.length > 0 || paragraphs.starts[indexAt(paragraphs, start)] !== start;
    if (start > floor && inside && (TAKES_LEAVE.test(syntax, start) || (start > late && leaves(text, start))))
      return start;
    if (byOthers && start >= floor && endsWith(syntax, start)) return start;
  }
  return text.length;
}
