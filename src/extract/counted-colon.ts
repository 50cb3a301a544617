/**
 * What a count promises behind its colon without markers: 根子在三处：制度没有立起来，检查没有沉下去，处理没有硬起来。; 存在这样几类人：混日子的“撞钟人”，…；推责任的
 * “太极手”，…. Left out: sentences that fall into another number of clauses, and 几 without a row parted by ；.
 */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Draft, Place } from './counted-drafts.js';
import { endOfTail } from './counted-tails.js';
import { isBlank, listOf, splitAt, type Members } from './member-spans.js';
import { nextUnitStart } from './members-below.js';
import { piecesBehind } from './members-ordinals.js';

const COLON = characters('：');
const SEMICOLON = characters('；');
const COMMA = characters('，');
const STOPS = characters('。！？\n');
const HEAD_ENDS = characters('，。：');
const MAX_ROW = 500;
const LONGEST_CLAUSE = 24;
const FEWEST_CLAUSES = 3;
const MOST = 9;
/** 但是…, 所以…: what follows is no further one. */
const GOES_ON = wordSet(
  '但 但是 所以 因此 因为 如果 对此 其中 特别是 尤其是 这 这些 这样 从而 而且 并且 甚至 导致 致使 都 均 一律 全部 统统 通通 要在 一个都 缺一',
);

/** The stretch behind a colon up to the end of its sentence; null where a marker opens it, or where it is too long. */
function behindColon(context: Context, colon: number): Span | null {
  const { syntax } = context;
  if (!COLON.has(syntax, colon)) return null;
  const limit = Math.min(syntax.text.length, colon + MAX_ROW);
  const end = STOPS.find(syntax, colon, limit);
  if (end >= limit && limit < syntax.text.length) return null;
  let start = colon + 1;
  while (start < end && isBlank(syntax, start)) start++;
  const marker = nextUnitStart(context, colon);
  return end - start < 4 || (marker !== null && marker < end) ? null : { start, end };
}

/** As many clauses behind the colon as are counted: parted by ；, or short ones parted by ，. */
function colonRow(context: Context, colon: number, declared: number | null): Members | null {
  const row = declared === null || declared < 2 || declared > MOST ? null : behindColon(context, colon);
  if (row === null) return null;
  const { syntax } = context;
  const told = splitAt(context, row.start, row.end, SEMICOLON);
  if (told.length === declared)
    return listOf(
      'list-after',
      told.map((item) => headOf(context, item)),
    );
  if (told.length > 1 || (declared ?? 0) < FEWEST_CLAUSES) return null;
  const clauses = splitAt(context, row.start, row.end, COMMA);
  const areAlike = clauses.every(
    ({ start, end }) => end - start >= 3 && end - start <= LONGEST_CLAUSE && GOES_ON.startingAt(syntax, start) < 0,
  );
  return clauses.length === declared && areAlike ? listOf('list-after', clauses) : null;
}

const ANY_COUNTER = wordSet('个 处 点 条 种 样 类 项 件 招 步 桩 层 方面');
const LONGEST_THING = 4;

/** A count right before such a colon: 根子在三处：…. */
export function rowAtColon(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  const counter = ANY_COUNTER.startingAt(syntax, end);
  const colon = counter < 0 ? -1 : COLON.find(syntax, counter, counter + LONGEST_THING + 1);
  if (colon < 0 || HEAD_ENDS.find(syntax, counter, colon) < colon) return null;
  const members = piecesBehind(context, colon, declared) ?? colonRow(context, colon, declared);
  return members === null ? null : { start, end: colon, declared, members, found: members.items.length };
}

/** 混日子的“撞钟人”，上班看报喝茶: what a clause is of. */
function headOf({ syntax }: Context, { start, end }: Span): Span {
  const stop = HEAD_ENDS.find(syntax, start, end);
  return { start, end: stop - start > 1 ? stop : end };
}

const THERE_ARE = wordSet(
  [
    '有',
    '还有',
    '存在',
    '还存在',
    '面临',
    '表现为',
    '表现在',
    '集中在',
    '体现在',
    '反映在',
    '暴露出',
    '碰到',
    '遇到',
  ].flatMap((verb) => [`${verb}这么`, `${verb}这样`, `${verb}以下`, `${verb}如下`, `${verb}下面`, verb]),
);
const COUNTERS = wordSet('个 类 种 条 点 方面 项 样 处 件 块');
/** What is said of them before the colon: 要引起重视, 值得警惕. */
const MAX_REMARK = 12;

/** 有这么几个方面的问题要引起重视：…；…；…: things counted by 几, as many as stand parted by ；. */
export function fewAtColon(context: Context, { start, end, declared }: Place): Draft | null {
  const { syntax } = context;
  const verb = declared === null ? THERE_ARE.endingAt(syntax, start) : -1;
  const counter = verb < 0 ? -1 : COUNTERS.startingAt(syntax, end);
  if (counter < 0) return null;
  const noun = Math.max(counter, endOfTail(syntax, end));
  const colon = COLON.find(syntax, noun, noun + MAX_REMARK);
  const row = STOPS.find(syntax, noun, colon) < colon ? null : behindColon(context, colon);
  if (row === null) return null;
  const told = splitAt(context, row.start, row.end, SEMICOLON);
  if (told.length < 2 || told.length > MOST) return null;
  const members = listOf(
    'list-after',
    told.map((item) => headOf(context, item)),
  );
  // 几类人：
  const whole = noun - counter < 2 && colon - counter <= LONGEST_NOUN ? colon : noun;
  return { start: verb, end: whole, declared: null, members, found: told.length };
}
const LONGEST_NOUN = 4;
