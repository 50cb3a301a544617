/** Members in a list below the count that is told in words: 第一句话，…第二句话，…; 一项是…，一项是…; paragraphs with dashes. */
import { codeAt } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, isBlank, listOf, type Members } from './member-spans.js';
import { joined } from './word-runs.js';

const ORDINALS = '一二三四五六七八九十';
const ORDINAL = characters('第头');
/** 头一句话 for 第一句话. */
const HEAD = characters('头');
const FIRST_MEMBER = opening(
  /[第头]一(个方面|句话?|条|点|件事?|个问题|个|项|类|种|层(?:意思|含义|意义)?|关|步|招|道|张|仗|个?部分|板块)/,
  '第头',
);
const MEMBER_LEAD = characters('，：、就是要嘛呢啊么在');
const MEMBER_ENDS = characters('，。；：！？\n');

/**
 * A list told in words, whose first member stands right behind the count: 我说三句话。第一句话，…。第二句话，….
 * A member is the clause behind its ordinal. Searched for in the 2000 characters behind the count.
 */
export function ordinalList(context: Context, from: number, declared: number | null): Members | null {
  const { syntax } = context;
  const first = ORDINAL.find(syntax, from, from + 13);
  // 第一个环节，预防。…第二个环节，打击。: the noun is counted; not 第一个讲政治，第二个讲规矩.
  if (OTHER_COUNT.test(syntax.text.slice(from, first))) return null;
  const thing = FIRST_THING.exec(syntax, first);
  const named = thing?.[1] ?? thing?.[2];
  const noun = FIRST_MEMBER.exec(syntax, first)?.[1];
  return (
    (named === undefined ? null : ordinals(context, from, first, named, declared)) ??
    (noun === undefined ? null : ordinals(context, from, first, noun, declared))
  );
}
/** 骑坏两条外胎。我想讲四件事。\n第一件，…: the ordinals are of the count they stand behind. */
const OTHER_COUNT = /[二两三四五六七八九十几][个件条点句项桩]/;
const FIRST_THING = opening(
  /第一(?:([个场项道堂][一-龥]{1,4})(?=[，：])|([道本块把篇笔根面座盏扇张股剂副][一-龥]{0,3}?)(?=[，：是叫]))/,
  '第',
);

/** The members whose ordinals count such a noun, the first of them at `first`. */
function ordinals(
  { syntax }: Context,
  from: number,
  first: number,
  noun: string,
  declared: number | null,
): Members | null {
  const { text } = syntax;
  const limit = Math.min(text.length, from + 2000);
  const window = text.slice(from, limit);
  const items: Span[] = [];
  for (let at = 0, index = 0; index < Math.min((declared ?? 10) + 1, 10); index++) {
    const nth = window.indexOf(`第${ORDINALS.charAt(index)}${noun}`, at);
    const found =
      index === 0 && HEAD.has(syntax, first) ? first - from : nth >= 0 ? nth : goesOnAt(syntax, from, at, window, noun);
    if (found < 0) break;
    // 讲四句话 with a fifth: one more counts where it opens a line.
    if (index === declared && !LINE.has(syntax, from + found - 1)) break;
    at = found + noun.length + (LAST.startingAt(syntax, from + found) > 0 ? 3 : 2);
    const start = MEMBER_LEAD.skip(syntax, from + at, limit);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, limit), start + 1) });
  }
  // 概括起来是三句话。\n第一句话：…: the others are wanting.
  const least = declared !== null && LINE.has(syntax, first - 1) ? 1 : 2;
  return items.length < least ? null : listOf('numbered', items);
}

/** 头一句，…再一句，…最后一句，…: what goes on without its number opens a clause. */
function goesOnAt(keyed: Keyed, from: number, at: number, window: string, noun: string): number {
  const places = ['再一', '又一', '还有一', '末一', '最后一'].map((word) => window.indexOf(`${word}${noun}`, at));
  const near = places.filter((place) => place >= 0 && CLAUSE_OPENS.has(keyed, from + place - 1));
  return near.length === 0 ? -1 : Math.min(...near);
}
const LAST = wordSet('最后一 还有一');

/** How far behind a count its ordinals may begin, where what came between is an opening of its own. */
const MAX_FAR = 1500;

/**
 * The ordinals of what is counted, further on: 我补充三句话。…\n头一句，…。\n再一句，…。 The first opens a line, and all that are counted are there.
 * `noun` is what is counted, with its counter: 句话, 个问号.
 */
export function farOrdinals(context: Context, end: number, noun: string, declared: number | null): Members | null {
  if (declared === null || declared < 2 || noun === '') return null;
  const { syntax } = context;
  const { text } = syntax;
  const window = text.slice(end, end + MAX_FAR);
  for (const counted of new Set([noun, noun.slice(0, 1)]))
    for (const head of ['第一', '头一']) {
      const index = window.indexOf(`${head}${counted}`);
      const first = end + index;
      if (index < 0 || !isLineStart(syntax, first)) continue;
      // 参观了三个村。…\n第一个问题，…: what the counter alone tells of may be something else.
      if (counted !== noun && OTHER_THING.test(text.slice(first + 3, first + 5))) continue;
      const members = ordinals(context, first, first, counted, declared);
      if (members?.items.length === declared) return members;
    }
  return null;
}

const OTHER_THING = /^(?![，：、。是就嘛呢啊么]|要(?![害点求素件领务]))/u;

const PARTED = characters('个项条件点种类层方句道张块本把篇笔根面座盏扇股支关场');
const ONE = characters('一');
const EQUALS = characters('是叫要');
/** The first member stands within so many characters behind the count, the others within so many behind the first. */
const MAX_PART_LEAD = 16;
const MAX_PARTS = 400;

/** A list whose members repeat the counter: 有两项任务，一项是…，一项是…; 两条路，一条是…，另一条是…. */
export function partList(context: Context, from: number, counter: number, declared: number | null): Members | null {
  const { syntax } = context;
  if (!PARTED.has(syntax, counter)) return null;
  const items = partsWith(context, from, codeAt(syntax.text, counter), declared);
  return items === null || tellsOthers(syntax, { start: counter + 1, end: from }, items)
    ? null
    : listOf('numbered', items);
}

/** 我讲三点，一个是学，一个是做，一个是守: as many as are counted, right behind the count, whatever counts them. */
export function piecesBehind(context: Context, from: number, declared: number | null): Members | null {
  if (declared === null || declared < 2 || !LEADS_ON.has(context.syntax, from)) return null;
  const items = partsWith(context, from, PIECE, declared);
  const isNear = items?.length === declared && (items[0]?.start ?? 0) - from <= NEAR;
  return isNear ? listOf('numbered', items) : null;
}
const LEADS_ON = characters('，：');
const NEAR = 4;

/** “三化”问题。\n一个是责任虚化。…: parts of a name that has no counter, each with its word. */
export function partsOf(context: Context, from: number, word: string, declared: number): Members | null {
  const items = partsWith(context, from, PIECE, declared);
  const areOwn = items?.length === declared && items.every((item) => indexIn(context.syntax.text, word, item) >= 0);
  return areOwn ? listOf('numbered', items) : null;
}
const PIECE = '个'.charCodeAt(0);

/** Parts that each open with 一 and the counter, as 一个是. */
function partsWith({ syntax }: Context, from: number, word: number, declared: number | null): readonly Span[] | null {
  const { text } = syntax;
  const first = partAt(syntax, word, from, from + MAX_PART_LEAD);
  if (first < 0) return null;
  // …“三化”问题。\n一个是…。\n一个是…。: each opens a paragraph.
  const opens = isLineStart(syntax, first);
  const limit = opens
    ? Math.min(text.length, first + MAX_PARAGRAPHS)
    : Math.min(paragraphAt(syntax, first).end, first + MAX_PARTS);
  const items: Span[] = [];
  for (
    let at = first;
    at >= 0 && items.length < (declared === null ? 10 : opens ? declared + 1 : declared);
    at = nextPart(syntax, word, at, limit)
  ) {
    if (opens && !isLineStart(syntax, at)) break;
    const lead = at === first ? at + 3 : Math.max(at + 3, GOES_ON.startingAt(syntax, at));
    const start = MEMBER_LEAD.skip(syntax, lead, limit);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, limit), start + 1) });
    at = start;
  }
  return items.length < 2 ? null : items;
}

/** What a spoken list goes on with, whatever it counts: 一个是…，再一个就是…，还有就是…. */
const GOES_ON = wordSet([
  ...joined(
    joined(
      ['再', '还有', '另', '另外', '再有', '最后', '又'],
      ['一个', '一条', '一种', '一样', '一处', '一点', '一项', '一类'],
    ),
    ['', '就是', '是', '呢', '呢就是', '叫'],
  ),
  ...joined(['还有', '再', '再有', '再则', '另外', '最后', '另一方面'], ['就是', '是']),
]);
const GOES_FIRST = characters('再还另最又第');
/** 第二个是. */
const NTH = opening(/第[二三四五六七八九][个条种样处点项类](?=[是叫要就，])/, '第');
const CLAUSE_OPENS = characters('，；。：\n、！？');

/** The next part, with the counter or with words that go on. */
function nextPart(keyed: Keyed, counter: number, from: number, limit: number): number {
  const next = partAt(keyed, counter, from, limit);
  const to = next < 0 ? limit : next;
  for (let at = GOES_FIRST.find(keyed, from, to); at < to; at = GOES_FIRST.find(keyed, at + 1, to))
    if (CLAUSE_OPENS.has(keyed, at - 1) && (GOES_ON.startingAt(keyed, at) > 0 || NTH.test(keyed, at))) return at;
  return next;
}

function isLineStart(keyed: Keyed, at: number): boolean {
  let from = at;
  while (from > 0 && isBlank(keyed, from - 1) && !LINE.has(keyed, from - 1)) from--;
  return from === 0 || LINE.has(keyed, from - 1);
}
/** Parts that open paragraphs stand so far apart together. */
const MAX_PARAGRAPHS = 2000;

/** Places and bodies, which are counted as often by the way as they are told. */
const PLACE_ENDS = characters('院校站馆厂店园村镇乡县市省厅');
const PLACE = wordSet('企业 单位 部门 社区 园区 校区 街道 支队 公司 网点 工地 县区');

/** 跑了几个镇，一个是报销难，…: the list is of something else than the places before it. */
function tellsOthers(keyed: Keyed, { start, end }: Span, items: readonly Span[]): boolean {
  const isPlace = end > start && (PLACE_ENDS.has(keyed, end - 1) || PLACE.endingAt(keyed, end) >= start);
  if (!isPlace) return false;
  const last = keyed.text.charAt(end - 1);
  return items.every((item) => !keyed.text.slice(item.start, item.end).includes(last));
}

/** Next place of 一项是, 一条叫. */
function partAt(keyed: Keyed, counter: number, from: number, to: number): number {
  for (let at = ONE.find(keyed, from, to); at < to; at = ONE.find(keyed, at + 1, to))
    if (codeAt(keyed.text, at + 1) === counter && (EQUALS.has(keyed, at + 2) || isSetApart(keyed, at))) return at;
  return -1;
}

/** 要分清三条界限。一条，…。再一条，…。: set apart at the head of a sentence. */
const SENTENCE_OPENS = characters('。：；\n');
const APART = characters('，');
const isSetApart = (keyed: Keyed, at: number): boolean => APART.has(keyed, at + 2) && SENTENCE_OPENS.has(keyed, at - 1);

const COLON_OR_STOP = characters('：。');
const DASH = characters('—');
const LINE = characters('\n');
const MAX_DASHES = 20;

/** Whether a paragraph with a dash stands right behind a place and its stop: …三个问题：\n——…. */
export function opensDashes(keyed: Keyed, from: number): boolean {
  return COLON_OR_STOP.has(keyed, from) && dashAt(keyed, from + 1) > 0;
}

/** The dash that opens the next paragraph; -1 where it opens with something else. */
function dashAt(keyed: Keyed, from: number): number {
  const { length } = keyed.text;
  let at = from;
  while (at < length && isBlank(keyed, at)) at++;
  return LINE.find(keyed, from, at) < at && DASH.has(keyed, at) && DASH.has(keyed, at + 1) ? at : -1;
}

/** A list of paragraphs that open with a dash, right behind the count. */
export function dashList({ syntax }: Context, from: number): Members | null {
  if (!opensDashes(syntax, from)) return null;
  const { length } = syntax.text;
  const items: Span[] = [];
  for (let at = dashAt(syntax, from + 1); at > 0 && items.length < MAX_DASHES;) {
    const start = DASH.skip(syntax, at, length);
    items.push({ start, end: Math.max(MEMBER_ENDS.find(syntax, start, length), start + 1) });
    at = dashAt(syntax, LINE.find(syntax, start, length));
  }
  return items.length < 2 ? null : listOf('list-after', items);
}
