/**
 * Members told further behind the name as a row of its own word: “三个清单”。…要列出问题清单、任务清单、责任清单; “门前三包”协议要户户签到，
 * 包卫生、包绿化、包秩序. A row one shorter than the name counts is its own where each of it ends in a whole word of the name
 * in quotation marks; others of another length are left out.
 */
import { classAt, CLOSE } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { withoutDeed } from './members-ends.js';
import { trimFirst } from './members-trim.js';
import { CONJUNCTIONS, indexIn, listOf, MAX_MEMBER, reachOf, splitAt, type Members } from './member-spans.js';

/** The row stands within so many characters behind the name, … */
const MAX_BEHIND = 120;
/** … in the sentence of the name or the next. */
const SENTENCES = 2;
const STOPS = characters('。！？\n');
const LINE_END = characters('\n');
const PIECE_ENDS = characters('、，；：。（）');
/** What joins two members: 、, or the 和 or 以及 that parts the last two. */
const JOINTS = characters('、和与及以');
/** What stands behind the last member and is none of it: 乱堆、乱建问题, 乱贴、乱挂一律清除. */
export const TAIL = wordSet(
  '等 的 有机 有效 相互 并重 并举 协同 共同 齐抓 一起 同向 问题 行为 现象 乱象 情况 责任 制度 工作 活动 要求 任务 一律 全部 都 逐一 一个 一项 落到 落实 做到 到位 贯穿 ，',
);
/** 问题清单、任务清单、责任清单 each end in the word, 包卫生、包绿化、包秩序 begin with it. */
const COUNT =
  /^.*[一二两三四五六七八九十\d](?:[个大项种类条件张本道套支份场级]|(?=[^个大项种类条件张本道套支份场级]))/u;

/** The word behind the count of a name: 清单 of 三个清单, 包 of 门前三包. */
export const countedWord = (slogan: string): string => slogan.replace(COUNT, '');

export function rowBehind(context: Context, mention: Span, slogan: string, expected: number): Members | null {
  return (
    rowOf(context, mention, countedWord(slogan), expected) ??
    (JOINED.test(slogan) ? rowOf(context, mention, slogan.charAt(1), expected) : null) ??
    (LED.test(slogan) ? rowOf(context, mention, slogan.charAt(0), expected) : null)
  );
}

/** 三医联动, 五育并举: of what its members do together the first character is theirs. */
const JOINED =
  /^[二三四五六七八九][一-龥](?:融合|联动|协同|并举|贯通|共治|联创|联建|联防|联控|联治|共管|共建|齐抓|同抓|一体|协作|定稿|把关|签发|合一|验收|审核|会签)$/;

/** 灭四害: its members may repeat the verb, 灭蚊、灭蝇、灭鼠、灭蟑. */
const LED = /^[^一二两三四五六七八九十\d双][一二两三四五六七八九十\d]/;

function rowOf(context: Context, mention: Span, word: string, expected: number): Members | null {
  const { syntax } = context;
  if (word === '' || word.length > 3 || expected * word.length < 3 || expected > 12) return null;
  const from = classAt(syntax.text, mention.end) === CLOSE ? mention.end + 1 : mention.end;
  const limit = Math.min(reachOf(context, mention), from + MAX_BEHIND);
  let end = from;
  // 五、加强领导，做到六个到位: a heading is no sentence of those that tell.
  const isHeading = LINE_END.has(syntax, from);
  for (let count = isHeading ? -1 : 0; count < SENTENCES && end < limit; count++) {
    end = STOPS.find(syntax, end, limit) + 1;
    while (end < limit && STOPS.has(syntax, end)) end++;
  }
  const to = Math.min(limit, end);
  if (JOINTS.find(syntax, from, to) === to || indexIn(syntax.text, word, { start: from, end: to }) < 0) return null;
  const pieces = splitAt(context, from, to, PIECE_ENDS).flatMap((piece) => parted(syntax, piece, word));
  const ending =
    ((word.length > 1 || expected > 2) && ownRow(context, pieces, expected, endsIn(context, word))) || null;
  return (
    ending ??
    ownRow(context, pieces, expected, beginsWith(context, word)) ??
    (word.length === 1 && expected > 2 ? ownRow(context, pieces, expected, endsSecond(context, word)) : null) ??
    (word.length === 1 && expected > 2 ? ownRow(context, pieces, expected, holdsThird(context, word)) : null) ??
    (word.length === 1 && expected > 2 ? alikeRow(context, pieces, expected, word) : null) ??
    ((from > mention.end || isHeading) && word.length > 1 && SELECTS.first(syntax, from, to) < 0
      ? oneShort(context, pieces, expected, endsIn(context, word))
      : null) ??
    (from > mention.end && expected > LEAST_ROW + 1 && SELECTS.first(syntax, from, to) < 0
      ? oneShort(context, pieces, expected, beginsWith(context, word))
      : null)
  );
}

/** 经费保障制度和责任追究制度: the last two members of a row, joined by 和 with the word of the name on either side. */
function parted(syntax: Keyed, { start, end }: Span, word: string): readonly Span[] {
  const { text } = syntax;
  const holds = (from: number, to: number): boolean => indexIn(text, word, { start: from, end: to }) >= 0;
  for (let at = CONJUNCTIONS.find(syntax, start, end); at < end; at = CONJUNCTIONS.find(syntax, at + 1, end)) {
    const close = text.startsWith('以及', at - 1) ? at - 1 : at;
    const isEnd = text.endsWith(word, close) && holds(start, close) && holds(at + 1, end);
    const isHead = text.startsWith(word, at + 1) && holds(start, close);
    if (isEnd || isHead)
      return [
        { start, end: close },
        { start: at + 1, end },
      ];
  }
  return [{ start, end }];
}

/** What tells that only some of them are named: 今年重点抓好监测体系、预警体系、救援体系建设. */
const SELECTS = wordSet('重点 其中 尤其 特别 首先 优先 先 等 主要 着重 突出 包括 已 已经 初步');

/** A row of so many at least may be one short of what its name in quotation marks counts. */
const LEAST_ROW = 3;

/** “五个到位”…认识到位、人员到位、机具到位、资金到位: the row is the name's own, and one is wanting. */
const oneShort = (context: Context, pieces: readonly Span[], expected: number, shape: Shape): Members | null =>
  expected > LEAST_ROW ? ownRow(context, pieces, expected - 1, shape) : null;

/** 强化领导、强化责任、…: what opens the first member as it does the second is the member's own, and leads into none. */
function ownFirst(context: Context, row: readonly Span[]): Span {
  const { text } = context.syntax;
  const [first = { start: 0, end: 0 }, second = first] = row;
  return text.startsWith(text.slice(second.start, second.start + HEAD), first.start) ? first : trimFirst(context, row);
}
const HEAD = 2;

/** A piece as a member of the row, by its place there; null where it is none. */
type Shape = (piece: Span, isFirst: boolean, isLast: boolean) => Span | null;

const beginsWith =
  ({ syntax }: Context, word: string): Shape =>
  (piece, isFirst, isLast) => {
    const { text } = syntax;
    const at = isFirst ? piece.start + text.slice(piece.start, piece.end).lastIndexOf(word) : piece.start;
    if (at < piece.start || !text.startsWith(word, at)) return null;
    const tail = isLast ? TAIL.first(syntax, at + word.length + 1, piece.end) : -1;
    const end = tail < 0 ? piece.end : tail;
    return end - at > word.length && end - at <= MAX_MEMBER ? { start: at, end } : null;
  };

/** 德育为先、智育为重: the word is the second character of each. */
const endsSecond =
  ({ syntax }: Context, word: string): Shape =>
  ({ start, end }, _, isLast) => {
    if (syntax.text.charAt(start + 1) !== word || end - start > MAX_SECOND) return null;
    const tail = isLast ? TAIL.first(syntax, start + 2, end) : -1;
    return { start, end: tail < 0 ? end : tail };
  };
const MAX_SECOND = 8;

/** 国家安全、社会安定、家庭安宁 of 三安: the word is the third of four characters. */
const holdsThird =
  ({ syntax }: Context, word: string): Shape =>
  ({ start, end }, isFirst, isLast) => {
    const at = isFirst ? indexIn(syntax.text, word, { start, end }) - 2 : start;
    const close = at + PHRASE;
    if (at < start || syntax.text.charAt(at + 2) !== word || close > end) return null;
    const fits = close === end || (isLast && TAIL.startingAt(syntax, close) >= 0);
    return fits && (at === start || LINK.endingAt(syntax, at) >= start || OPENS.has(syntax, at - 1))
      ? { start: at, end: close }
      : null;
  };
const PHRASE = 4;
const OPENS = characters('是\n');

/** 推动资源变资产、资金变股金、农民变股东; 干部能上能下、员工能进能出、…: of one length, with the word at one place in each. */
function alikeRow(context: Context, pieces: readonly Span[], expected: number, word: string): Members | null {
  const { syntax } = context;
  for (let first = 0; first + expected <= pieces.length; first++) {
    const [lead, ...rest] = pieces.slice(first, first + expected);
    const [second] = rest;
    if (lead === undefined || second === undefined || !JOINTS.has(syntax, lead.end)) continue;
    const length = second.end - second.start;
    const offset = indexIn(syntax.text, word, second) - second.start;
    if (offset < 1 || length < 3 || lead.end - lead.start < length) continue;
    const last = rest.at(-1) ?? second;
    const close = last.start + length;
    const runsOn = close !== last.end && TAIL.startingAt(syntax, close) < 0;
    const items = [
      { start: lead.end - length, end: lead.end },
      ...rest.slice(0, -1),
      { start: last.start, end: close },
    ];
    const fits = items.every(
      ({ start, end }) => end - start === length && indexIn(syntax.text, word, { start, end }) === start + offset,
    );
    const before = pieces[first - 1];
    const isLonger =
      before !== undefined &&
      JOINTS.has(syntax, before.end) &&
      syntax.text.charAt(before.end - length + offset) === word;
    if (fits && !isLonger && !runsOn && close <= last.end && !JOINTS.has(syntax, last.end))
      return listOf('list-after', items);
  }
  return null;
}

/** 三个转变就是由粗放向精细转变、…: the name said again is no part of the first member. */
function behindLink(syntax: Keyed, from: number, to: number): number {
  let start = from;
  LINK.each(syntax, from, to, (_, end) => (start = end));
  return start;
}
const LINK = wordSet('就是 就是指 指的是 是指');

const endsIn =
  ({ syntax }: Context, word: string): Shape =>
  ({ start: opens, end }, isFirst, isLast) => {
    const start = isFirst ? behindLink(syntax, opens, end) : opens;
    const at = indexIn(syntax.text, word, { start, end });
    const close = at + word.length;
    return at > start && (isLast || close === end) && close - start <= MAX_MEMBER ? { start, end: close } : null;
  };

/** The first run of pieces that are members, as long as expected and no longer; 、 or 和 must join its first two. */
function ownRow(context: Context, pieces: readonly Span[], expected: number, shape: Shape): Members | null {
  const { syntax } = context;
  for (let first = 0; first + expected <= pieces.length; first++) {
    if (!JOINTS.has(syntax, pieces[first]?.end ?? 0)) continue;
    const before = pieces[first - 1];
    if (before !== undefined && JOINTS.has(syntax, before.end) && shape(before, true, false) !== null) continue;
    const shaped = pieces
      .slice(first, first + expected)
      .map((piece, index) => shape(piece, index === 0, index === expected - 1));
    if (!shaped.every((item) => item !== null)) continue;
    const row = wholeLast(shaped, pieces[first + expected - 1]);
    const next = pieces[first + expected];
    const last = pieces[first + expected - 1];
    const runsOn =
      next !== undefined && last !== undefined && JOINTS.has(syntax, last.end) && shape(next, false, true) !== null;
    // What has been cut behind a link has nothing more before it.
    const isCut = (row[0]?.start ?? 0) > (pieces[first]?.start ?? 0);
    const begun = isCut ? wholeFirst(syntax, row, pieces[first]) : ownFirst(context, row);
    if (!runsOn) return listOf('list-after', withoutDeed(syntax, [begun, ...row.slice(1)]));
  }
  return null;
}

/** 基本组织、基本队伍、基本制度: a last member as long as its sister has nothing behind it. */
function wholeLast(row: readonly Span[], piece: Span | undefined): readonly Span[] {
  const last = row.at(-1);
  const sister = row.at(-2);
  if (last === undefined || sister === undefined || piece === undefined || last.end === piece.end) return row;
  const isWhole = piece.end - last.start === sister.end - sister.start;
  return isWhole ? [...row.slice(0, -1), { start: last.start, end: piece.end }] : row;
}

/** 解决乱搭乱建、乱贴乱画、乱停乱放: the first member, too, holds its word twice; it is as long as its sisters. */
function wholeFirst({ text }: Keyed, row: readonly Span[], piece: Span | undefined): Span {
  const [own = { start: 0, end: 0 }, sister] = row;
  const start = sister === undefined ? own.start : own.end - (sister.end - sister.start);
  const alike = row.slice(1).every((item) => item.end - item.start === own.end - start);
  const isWhole = alike && start < own.start && start >= (piece?.start ?? own.start);
  return isWhole && text.charAt(start) === text.charAt(own.start) ? { start, end: own.end } : own;
}
