/** Members named right behind the count: “四个年”活动，即“…”“…”; 三个结合：…、…、…; 三抓（…、…、…）. */
import { classAt, CLOSE } from '../source/chars.js';
import { characters, opening, type CharacterSet } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import {
  CONJUNCTIONS,
  indexIn,
  isDivisible,
  LIST_MARKS,
  LIST_MARKS_AND_CONJUNCTIONS,
  splitAt,
  splitMembers,
  stopAt,
  type Members,
} from './member-spans.js';
import { leadBelow, leadFrom } from './members-leads.js';
import { goesOn, holds, keyOf, shortKeyed, strip } from './members-of-word.js';
import { endsInComment, isOrdinal, unordered, withoutTail, withoutVerb } from './members-ends.js';
import { nextUnitStart } from './members-below.js';

const BRACKET = characters('（');

/** Where a list ends: the closest marks are tried first. */
const LIST_ENDS = [characters('。！？；\n'), characters('。！？\n'), characters('，。！？；\n')];
const MAX_LIST = 400;

interface Division {
  /** The marks it may cut at. */
  readonly marks: CharacterSet;
  readonly split: (context: Context, start: number, end: number) => readonly Span[];
}

const divisionAt = (list: string): Division => {
  const marks = characters(list);
  return { marks, split: (context, start, end) => splitAt(context, start, end, marks) };
};

const SEMICOLON = characters('；');
const COMMA = characters('，');

const COMMA_DIVISION = divisionAt('，');

const DIVISIONS: readonly Division[] = [
  { marks: LIST_MARKS, split: (context, start, end) => splitMembers(context, start, end, false) },
  { marks: LIST_MARKS_AND_CONJUNCTIONS, split: (context, start, end) => splitMembers(context, start, end, true) },
  COMMA_DIVISION,
  { marks: SEMICOLON, split: (context, start, end) => splitAt(context, start, end, SEMICOLON) },
  divisionAt('、，'),
  divisionAt('、，；'),
];

/** Every mark that some division cuts at. */
const DIVIDING = characters('、“《和与及，；');

/** …、一次体检，一个都不能少: that none may be wanting is none of them. */
export const NONE_LEFT = opening(/一[个项户样件条人次]?[都也]?(?:不能|不可|不得|不许|不落|不漏|不少)|缺一不可/, '一缺');

/** The list behind a place; members of a slogan are to share its key word. */
export function listAfter(context: Context, at: number, expected: number, slogan = ''): Members | null {
  const { syntax } = context;
  const from = classAt(syntax.text, at) === CLOSE ? at + 1 : at;
  const lead = leadFrom(syntax, from) ?? leadBelow(context, from);
  if (lead === null || isMarker(context, lead.end)) return null;
  const limit = listLimit(context, lead);
  const key = keyOf(slogan);
  const quoted = quotedList(context, lead.end, expected);
  if (quoted !== null) return quoted;
  const inClause = firstClause(context, { start: lead.end, end: limit }, expected, key);
  if (inClause !== null) return inClause;
  let fallback: Members | null = null;
  let before = -1;
  for (const marks of LIST_ENDS) {
    const end = stopAt(context, lead.end, Math.min(limit, lead.end + MAX_LIST), marks);
    if (end === before) continue;
    before = end;
    const found = divided(context, { start: lead.end, end }, expected, slogan);
    if (found?.sure === true) return found.members;
    const longer = found === null || key === '' ? null : goesOn(context, found.members, key, expected);
    if (longer !== null) return longer;
    const short = key.length > 1 ? shortKeyed(context, { start: lead.end, end }, key, expected) : null;
    if (short !== null) return listBehind(context, short, lead.end, end);
    fallback ??= found?.members ?? null;
    const keyed = key === '' ? null : byKey(context, lead.end, end, key, expected);
    if (keyed !== null) return keyed;
  }
  return fallback;
}

const QUOTE = characters('“');
const BEHIND_QUOTED = characters('。；，\n“');
const DUN = characters('、');

/** “两实”，即“说实话、办实事”: the members in one quotation. */
function quotedList(context: Context, open: number, expected: number): Members | null {
  const { syntax } = context;
  const close = QUOTE.has(syntax, open) ? (syntax.partners[open] ?? 0) - 1 : -1;
  if (close < open || !(BEHIND_QUOTED.has(syntax, close + 1) || close + 1 >= syntax.text.length)) return null;
  const end = FULL_STOP.has(syntax, close - 1) ? close - 1 : close;
  if (BREAKS.find(syntax, open, end) < end) return null;
  const items = splitAt(context, open + 1, end, DUN);
  return items.length === expected && items.every((item) => item.end > item.start + 1)
    ? { form: 'list-after', items, start: open, end: close + 1 }
    : null;
}

const FULL_STOP = characters('。');

/** 即权力清单、负面清单和廉政提醒卡，年内覆盖到所有科室: a row in the first clause behind a name without a word of its own, as many as it counts, and none goes on. */
function firstClause(context: Context, { start, end: limit }: Span, expected: number, key: string): Members | null {
  const { syntax } = context;
  const end = STOPS.find(syntax, start, Math.min(limit, start + MAX_LIST));
  const stop = COMMA.find(syntax, start, end);
  if (key !== '' || expected < 3 || stop === end || DUN.find(syntax, start, stop) === stop) return null;
  if (DUN.find(syntax, stop, end) < end) return null;
  const items = splitMembers(context, start, stop, true);
  const areNames = items.every((item) => item.end - item.start >= 2 && item.end - item.start <= LONGEST_NAME);
  return items.length === expected && areNames ? listBehind(context, items, start, stop) : null;
}
const STOPS = characters('。！？；\n');
const LONGEST_NAME = 12;

/** A list in brackets ends with them, others with their paragraph. */
function listLimit({ syntax }: Context, lead: Span): number {
  const paragraph = paragraphAt(syntax, lead.start).end;
  if (!BRACKET.has(syntax, lead.start)) return paragraph;
  return Math.max(lead.end, (syntax.partners[lead.start] ?? 1) - 1) || paragraph;
}

/**
 * The first division of a stretch into as many members as expected, each with the key; else the first that has
 * one of both.
 */
function divided(
  context: Context,
  { start, end }: Span,
  expected: number,
  slogan: string,
): { readonly members: Members; readonly sure: boolean } | null {
  const { syntax } = context;
  const key = keyOf(slogan);
  /** A list that shows the key in each member may be longer or shorter than announced. */
  const miscounts = key !== '' && expected > 2;
  const fewest = miscounts ? Math.min(3, expected - 1) : expected;
  if (!isDivisible(syntax, start, end, DIVIDING, fewest)) return null;
  const cutsFine = (marks: CharacterSet): boolean =>
    marks === LIST_MARKS || (marks === LIST_MARKS_AND_CONJUNCTIONS && opensAlike(context, start, end, expected));
  let counted: readonly Span[] | null = null;
  let miscounted: readonly Span[] | null = null;
  const firstDun = DUN.find(syntax, start, end);
  for (const { marks, split } of DIVISIONS) {
    const isOfDun = marks.has(syntax, firstDun);
    if (!isDivisible(syntax, start, end, marks, fewest)) continue;
    const pieces = split(context, start, end);
    const items = isOfDun ? withJoined(context, pieces) : pieces;
    if (items.length < fewest || (items.length !== expected && !miscounts)) continue;
    if (items.some((item) => item.end === item.start || NONE_LEFT.test(syntax, item.start))) continue;
    if (items.some((item) => isOrdinal(syntax, item))) continue;
    if (items.length === expected && endsInComment(context, items)) continue;
    // 甲，就是…；乙，就是…: what a weaker mark cuts does not run on over a stronger one.
    if (marks !== SEMICOLON && items.some((item) => SEMICOLON.find(syntax, item.start, item.end) < item.end)) continue;
    // 即以甲为中心，以乙为重点，在丙、丁上求突破: nor does a 、 cut what a comma does.
    const runsOn = (item: Span): boolean => COMMA.find(syntax, item.start, item.end) < item.end;
    const keyed = key !== '' && items.every((item) => holds(context, item, key));
    if (!keyed && cutsFine(marks) && items.slice(0, -1).some(runsOn)) continue;
    const group = marks === COMMA_DIVISION.marks ? ownGroup(context, items, expected, key) : null;
    if (group !== null) return { members: listBehind(context, group, start, end), sure: true };
    const told = marks === SEMICOLON ? headed(context, items, key, slogan.slice(-1)) : items;
    const alike = key === '' || told !== items || keyed;
    if (alike && items.length === expected) return { members: listBehind(context, told, start, end), sure: true };
    if (alike) miscounted ??= told;
    else if (items.length === expected) counted ??= items;
  }
  const unsure = miscounted ?? counted;
  return unsure === null ? null : { members: listBehind(context, unsure, start, end), sure: false };
}

/** 责任到位、物资到位、预案到位和资金到位 are four: the last is two, each ending as the others do. */
function withJoined(context: Context, items: readonly Span[]): readonly Span[] {
  const { syntax } = context;
  const last = items.at(-1);
  const others = items.slice(0, -1);
  if (last === undefined || others.length < 2) return items;
  const halves = splitMembers(context, last.start, last.end, true);
  const [left, right] = halves;
  if (left === undefined || right === undefined || halves.length > 2) return items;
  const end = syntax.text.slice(left.end - SHARED_END, left.end);
  const isAlike = (item: Span): boolean =>
    item.end - item.start > SHARED_END &&
    syntax.text.endsWith(end, item.end) &&
    CONJUNCTIONS.find(syntax, item.start, item.end) === item.end;
  const stop = COMMA.find(syntax, right.start, right.end);
  return [...others, left, { start: right.start, end: stop }].every(isAlike) ? [...others, left, right] : items;
}
const SHARED_END = 2;

/** 不发生规模性返贫，不发生重大疫情、事故: as many clauses as are expected, and all open with one character. */
function opensAlike(context: Context, start: number, end: number, expected: number): boolean {
  const clauses = splitAt(context, start, end, COMMA);
  const [head] = context.syntax.text.slice(start, end);
  return clauses.length === expected && clauses.every((clause) => context.syntax.text.charAt(clause.start) === head);
}

/** 即提升管理、提升服务、提升素质，建一流设施、育一流人才: of several sets told one after another the group that is this one's. */
function ownGroup(context: Context, items: readonly Span[], expected: number, key: string): readonly Span[] | null {
  if (items.length < 2) return null;
  const groups = items.map(({ start, end }) => splitAt(context, start, end, DUN));
  if (groups.some((group) => group.length < 2)) return null;
  const fitting = groups.filter(
    (group) => group.length === expected && (key === '' || group.every((item) => holds(context, item, key))),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function listBehind(context: Context, items: readonly Span[], start: number, end: number): Members {
  const members = withoutVerb(context, withoutTail(context, unordered(context.syntax, unnumbered(context, items)))).map(
    (item) => strip(context, item),
  );
  return { form: 'list-after', items: members, start, end };
}

/**
 * 放得不彻底，有的放小不放大；管得不到位，…: of what each member says the clause that names it, where all hold the key
 * there, or end in the last character of the name: 安全是政治账，… of 四本账.
 */
function headed(context: Context, items: readonly Span[], key: string, last: string): readonly Span[] {
  const { text } = context.syntax;
  if (last === '') return items;
  const named = items.map(({ start, end }) => ({ start, end: COMMA.find(context.syntax, start, end) }));
  const isNamed =
    (key !== '' && named.every((item) => indexIn(text, key, item) >= 0)) ||
    named.every(({ end }) => text.endsWith(last, end));
  return isNamed ? named : items;
}

const NUMERALS = '一二三四五六七八九十';
const NUMERAL = characters(NUMERALS);
/** 分三步：一查隐患、二定措施、三抓整改: the numerals that count them up are none of the members. */
function unnumbered({ syntax }: Context, items: readonly Span[]): readonly Span[] {
  const isNumbered = items.every(
    ({ start, end }, index) =>
      syntax.text.charAt(start) === NUMERALS.charAt(index) && end - start > 2 && !NUMERAL.has(syntax, start + 1),
  );
  return items.length > 1 && isNumbered ? items.map(({ start, end }) => ({ start: start + 1, end })) : items;
}

const BREAKS = characters('，；');

/** Clauses of a longer explanation that hold the key word: …与…不相适应，路还不够；…与…不相适应，…. */
function byKey(context: Context, start: number, end: number, key: string, expected: number): Members | null {
  const { syntax } = context;
  if (expected < 2 || !isDivisible(syntax, start, end, BREAKS, expected)) return null;
  const items = splitAt(context, start, end, BREAKS).filter((item) => holds(context, item, key));
  return items.length === expected ? { form: 'list-after', items, start, end } : null;
}

const isMarker = (context: Context, at: number): boolean => {
  const next = nextUnitStart(context, at);
  return next !== null && next - at <= 1;
};
