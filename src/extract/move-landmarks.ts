/** Places in a speech that its moves go by: where the opening is over, where the requirements are announced, where it takes leave. */
import { characters, finder, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import { paragraphsBefore } from '../syntax/ends.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import { isAgenda } from './agenda.js';
import { type Leave, leaveOf } from './move-leave.js';
import { isIntroduced, leadOf } from './list-leads.js';
import { tellsDisaster } from './move-disaster.js';
import { speaksOfMeeting, tellsCourse } from './move-meeting.js';
import { behindSaid, isToldByOthers, newsEnd } from './move-said.js';

export interface Landmarks extends Leave {
  /** Where the first unit begins that is none of an agenda. */
  readonly firstUnit: number;
  /** Lists that tell of the meeting itself. */
  readonly meetingLists: ReadonlySet<readonly Unit[]>;
  /** Where the sentences begin that hold an agenda: 三是讲几点要求 announces nothing there. */
  readonly agendas: ReadonlySet<number>;
  /** Where the last sentence before it ends that speaks of the meeting itself; what the year is leads in only behind it. */
  readonly opened: number;
  /** Where the sentences before it begin that speak of the meeting, or tell what befell and called for it. */
  readonly ofMeeting: ReadonlySet<number>;
  /** … and those that greet, congratulate and thank, as the end of a review does too. */
  readonly greeting: ReadonlySet<number>;
  /** Where the only paragraph ends that stands before the first chapter; else 0. */
  readonly leadEnd: number;
  /** How the text begins: as speeches open; perhaps so; as an excerpt amid a speech. */
  readonly begins: 'opens' | 'unsure' | 'midway';
  /** Whether others tell of the speech (他指出，…). */
  readonly byOthers: boolean;
  /** Where the speech is over: before what the news of it ends with. */
  readonly end: number;
  /** Where the requirements are announced inside a paragraph, and where that begins. */
  readonly announced: { readonly from: number; readonly at: number; readonly shortly: boolean };
}

export function landmarksOf(syntax: Syntax): Landmarks {
  const { text, bodyEnd } = syntax;
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
  const agendas = new Set(
    [...meetingLists]
      .filter(([first]) => first !== undefined && first.marker.start < firstUnit && isAgenda(syntax, first))
      .map(([first]) => sentenceAt(syntax, first?.marker.start ?? 0).start),
  );
  const found = openingOf(syntax, { firstUnit, agendas, byOthers });
  const begins = beginningOf(syntax, found, byOthers);
  const leadEnd =
    found.ofMeeting.size === 0 && !leadsOnly(syntax, found.announced.at)
      ? 0
      : onlyLead(syntax, firstUnit, found.announced.at);
  const leave = leaveOf(syntax, { end, byOthers, isExcerpt: begins === 'midway' });
  return { firstUnit, meetingLists, agendas, ...found, ...leave, leadEnd, begins, byOthers, end };
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

/** No opening is longer, in characters. */
export const LONGEST_OPENING = 1500;
/** 我代表县委，向受表彰的同志表示热烈的祝贺. */
const GREETS = wordSet(
  '致以 表示祝贺 节日问候 拜年 拜个早年 拜个晚年 拜个大年 热烈的祝贺 热烈祝贺 衷心的祝贺 诚挚的祝贺 节日的问候 节日的祝贺 诚挚的问候 诚挚问候 亲切的慰问 亲切慰问 亲切的问候 热烈的欢迎 热烈欢迎 崇高的敬意 崇高敬意 衷心的感谢 衷心感谢 诚挚的感谢 要感谢 良好的祝愿',
);
const TURNS = opening(/(?:不过|但是?|然而|可是?|同时)，/, '不但然可同');

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

/** 大道理我不讲，就讲四句话。; …我想了很久，今天我就同大家谈三个问题。: at a clause of the sentence; 讲了 is told of others. */
const ANNOUNCES_SHORTLY = opening(
  new RegExp(
    `(?:今天)?我?(?:今天)?(?:就|只|只想|想|再|先|给|送)+(?:[跟同和给对向与送]?(?:大家|各位|你们|咱们|[^，。；：、]{1,3}们))?(?:讲|谈|说|送|提|强调|交代|嘱咐)?(?:上|上这么)?${POINTS}`,
  ),
  '今我就只想再先给送',
);
const CLAUSE_ENDS = characters('，；');
/** No more clauses of a sentence are looked at. */
const FEW_CLAUSES = 12;

/** Whether one of the clauses of a sentence announces in short what follows. */
function announcesShortly(syntax: Syntax, start: number, end: number): boolean {
  let at = start;
  for (let clause = 0; clause < FEW_CLAUSES && at < end; clause++) {
    if (ANNOUNCES_SHORTLY.test(syntax, at)) return true;
    at = CLAUSE_ENDS.find(syntax, at, end) + 1;
  }
  return false;
}

/** 现将一年来的履职情况报告如下: the paragraph that ends so opens a report, whatever it sums up. */
const REPORTS_NOW = finder(
  /现[将就把][^。；]{0,40}?(?:汇报|报告|述职|总结|小结)(?:如下|于后)|下面，?我[^。；]{0,40}?(?:汇报|述职)(?:如下)?[，。：]|(?:作|做)如下(?:汇报|报告|述职)/,
  '现作做下',
);

function openingOf(
  syntax: Syntax,
  { firstUnit, agendas, byOthers }: Pick<Landmarks, 'firstUnit' | 'agendas' | 'byOthers'>,
): Pick<Landmarks, 'opened' | 'ofMeeting' | 'greeting' | 'announced'> {
  const { sentences, paragraphs, front } = syntax;
  const limit = Math.min(firstUnit, front.bodyStart + LONGEST_OPENING);
  const ofMeeting = new Set<number>();
  const greeting = new Set<number>();
  let opened = front.bodyStart;
  const firstLines = paragraphs.ends[indexAt(paragraphs, front.bodyStart) + 1] ?? limit;
  let announced = { from: 0, at: 0, shortly: false };
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? limit;
    if (start >= limit) break;
    const end = sentences.ends[index] ?? start;
    const held = agendas.has(start);
    const announces = !held && ANNOUNCES.test(syntax, start);
    const shortly = !held && !announces && announcesShortly(syntax, start, end);
    // 不过，刚才跟乡亲们算账，也听到一些烦心事: it turns, whatever was said there.
    const turns = TURNS.test(syntax, start);
    const isOfMeeting =
      speaksOfMeeting(syntax, start, end) ||
      (byOthers && tellsCourse(syntax, start, end)) ||
      tellsDisaster(syntax, start, end, limit);
    if (!turns && isOfMeeting) {
      opened = end;
      if (!announces) ofMeeting.add(Math.max(start, front.bodyStart));
    }
    if (start < firstLines && REPORTS_NOW.test(syntax, start, end))
      for (let at = index; (sentences.ends[at] ?? 0) > (paragraphs.starts[indexAt(paragraphs, start)] ?? start); at--)
        ofMeeting.add(Math.max(sentences.starts[at] ?? start, front.bodyStart));
    if (GREETS.test(syntax, start, end)) greeting.add(Math.max(start, front.bodyStart));
    if (!announces && !shortly) continue;
    announced = { from: paragraphs.starts[indexAt(paragraphs, start)] ?? start, at: start, shortly };
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

/** Whether something is announced, and nothing asked before it: 任务十分艰巨。但只要上下同心，就一定能完成。 ¶ 下面，我讲两点意见。 */
const leadsOnly = ({ front, text }: Syntax, announced: number): boolean =>
  announced > 0 && !ASKED.test(text.slice(front.bodyStart, announced));
const ASKED = /(?<![只主重需首])要(?![求素点害])|必须|务必|应当|不得|严禁|确保|希望/u;

/** No longer is a paragraph that does nothing but open, in characters. */
const LONGEST_LEAD = 260;

/**
 * 同志们：¶天干物燥，…。今天把大家请来，…。¶一、…: end of the one short paragraph between the salutation and the first chapter, or of what it says before it
 * announces something; 0 for none.
 */
function onlyLead({ paragraphs, front, text, units }: Syntax, firstUnit: number, announced: number): number {
  if (firstUnit >= text.length || (units[0]?.marker.start ?? firstUnit) < firstUnit) return 0;
  const first = indexAt(paragraphs, front.salutation?.end ?? front.bodyStart);
  let lead = 0;
  for (let index = Math.max(0, first); (paragraphs.starts[index] ?? firstUnit) < firstUnit; index++) {
    const [start, end] = [paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0];
    const greets = front.salutation !== null && start < front.salutation.end;
    if (end - Math.max(start, front.bodyStart) < SHORTEST_LEAD || greets) continue;
    if (lead > 0 || end > firstUnit || end - start > LONGEST_LEAD) return 0;
    lead = end;
  }
  return announced > 0 ? Math.min(lead, announced) : lead;
}
const SHORTEST_LEAD = 8;
