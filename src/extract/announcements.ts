/**
 * Declared counts: every place where the text promises a number of things of its own, with how many it then
 * gives. 我讲五点意见; 做到“三个务必”; 生产、生活、生态三大空间; “农村大讲堂”这两个载体; 主要表现在以下几个方面.
 * Left out: known slogans used by name alone, another body's policy strings, counts that promise no list.
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Announcement, Slogan } from '../model/types.js';
import type { Span } from '../source/span.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Draft } from './counted-drafts.js';
import { counted } from './counted-sets.js';
import { CONJUNCTIONS, isBlank, OPENING_QUOTES, type Members } from './member-spans.js';
import { packKeys } from './members-packs.js';
import { LEADING_VERBS } from './slogan-lists.js';
import { ownSet } from './slogan-sets.js';
import type { FoundSlogan } from './slogans.js';

export interface Sets {
  readonly announcements: readonly Announcement[];
  /** Expansion of each slogan by its key. */
  readonly expansions: ReadonlyMap<string, NonNullable<Slogan['expansion']>>;
}

type Item = Announcement['items'][number];

/** 我讲三点，概括起来就是“三个再”：…: points summed up in a name are those that it stands for. */
function summedUp({ syntax }: Context, draft: Draft, sets: readonly Draft[]): Draft {
  if (draft.found !== null || draft.declared === null) return draft;
  const set = sets.find(({ start, declared }) => start >= draft.end && declared === draft.declared);
  if (set === undefined || set.found === null || set.start - draft.end > MAX_SUMMING) return draft;
  const isSummed = SUMMING.test(syntax, draft.end, set.start) && STOPS.find(syntax, draft.end, set.start) === set.start;
  return isSummed ? { ...draft, members: set.members, found: set.found } : draft;
}
const MAX_SUMMING = 20;
const SUMMING = wordSet('概括 归纳 总结 就是 叫做 叫作 简称 称为 浓缩 归结');
const STOPS = characters('。！？；\n');

export function findSets(context: Context, slogans: readonly FoundSlogan[]): Sets {
  const drafts: Draft[] = [];
  /** Items of the drafts that are slogans' sets, in the same order. */
  const told: (readonly Item[])[] = [];
  /** Where the sets are told, which may be further on than they are promised. */
  const toldAt: Span[] = [];
  const expansions = new Map<string, NonNullable<Slogan['expansion']>>();
  for (const slogan of slogans) {
    const set = ownSet(context, slogan);
    if (set === null) continue;
    const { members } = set;
    const items = itemsOf(context, members);
    expansions.set(slogan.key, { form: members.form, items });
    const { row } = set;
    if (set.isMerelyTold) continue;
    if (row !== undefined) {
      if (BY.endingAt(context.syntax, row.start - 1) >= 0) continue;
      const { start, end } = announced(context, row, { ...members, form: 'parallel' });
      told.push(itemsOf(context, row));
      const declared = set.declared ?? row.items.length;
      drafts.push({ start, end, declared, members: row, found: row.items.length });
      continue;
    }
    const mention = promising(context, slogan, set.mention, members);
    toldAt.push(set.mention);
    if (set.declared === undefined && isMerelyTold(context, slogan, mention, members)) continue;
    const { start, end } = announced(context, mention, members);
    const declared = set.declared ?? declaredOf(slogan, items.length);
    told.push(items);
    drafts.push({ start, end, declared, members, found: items.length });
  }
  for (const { key, number } of slogans) {
    // “三改三建”…。“三改”，就是…；“三建”，就是…: told pack by pack.
    const packs = number.length < 2 || expansions.has(key) ? [] : packKeys(key).map((pack) => expansions.get(pack));
    const [first] = packs;
    if (first !== undefined && packs.every((pack) => pack !== undefined))
      expansions.set(key, { form: first.form, items: packs.flatMap(({ items }) => items) });
  }
  const taken: Span[] = [];
  for (const { mentions, canonical } of slogans)
    for (const mention of mentions)
      // 首问负责、限时办结、责任追究三项制度: a known name without marks may be a count of the text's own.
      if (canonical === null || mention.quoted) taken.push(mention);
  const sets = [...drafts];
  const names = new Map(
    slogans
      .filter(({ key, number }) => number.length === 1 && !expansions.has(key))
      .flatMap((slogan) => slogan.mentions.map(({ start }) => [start, slogan] as const)),
  );
  const ofSets = new Set(
    sets.filter(({ declared, found }) => declared === found).map(({ members }) => members?.items[0]?.start),
  );
  for (const draft of counted(context, taken, [...drafts, ...toldAt])) {
    const { members, declared, found } = draft;
    const name = nameIn(names, draft);
    // 打好“三场硬仗”，提升“五种能力”。\n（一）…（三）…: the list is of the name that counts it, and none of the other.
    if (name !== undefined && members !== null && declared !== found && ofSets.has(members.items[0]?.start)) continue;
    drafts.push(summedUp(context, draft, sets));
    // 二、今年要抓住“五件大事” over four: what is given of the count is what its name stands for.
    if (members !== null && name !== undefined && name.number[0] === declared && !expansions.has(name.key))
      expansions.set(name.key, { form: members.form, items: itemsOf(context, members) });
  }
  const announcements: Announcement[] = [];
  for (const rank of withoutOverlap(drafts)) {
    const draft = drafts[rank];
    if (draft === undefined) continue;
    const { start, end, declared, members, found } = draft;
    const items = told[rank]?.map(({ text, span }) => ({ text, span })) ?? itemsOf(context, members);
    announcements.push({ text: context.written(start, end), declared, found, items, span: { start, end } });
  }
  return { announcements, expansions };
}

/** The name that stands in a count; undefined where none does. “双报到” of “双报到”“双培双带”两项制度 is one of the counted. */
function nameIn(names: ReadonlyMap<number, FoundSlogan>, { start, end, members }: Draft): FoundSlogan | undefined {
  const isCounted = (at: number): boolean =>
    members?.items.some((item) => item.start <= at && at < item.end && item.end <= end) === true;
  for (let at = start; at < Math.min(end, start + LONGEST_LEAD); at++) {
    const name = names.get(at);
    if (name !== undefined && !isCounted(at)) return name;
  }
  return undefined;
}
/** How far into a count its name may begin, in characters. */
const LONGEST_LEAD = 16;

const itemsOf = (context: Context, members: Members | null): readonly Item[] =>
  members === null ? [] : members.items.map((item) => itemOf(context, item));

const CLOSING_QUOTES = characters('”’');
const NAME_OPENS = characters('“‘《');
const NAME_CLOSES = characters('”’》');
const ITEM_ENDS = characters('，、；。');

/** 按照“一纳入、五到位”的要求: what somebody asks for is not promised. */
const BY = wordSet('按照 按 根据 依照 对照 落实 遵循');

/** A member's words: its quotation marks, the 和 before the last one and the stop behind it are no part of them. */
function itemOf({ syntax, written }: Context, member: Span): Item {
  const { start, end } = quotedIn(syntax, member) ?? member;
  let to = end;
  while (to > start + 1 && (ITEM_ENDS.has(syntax, to - 1) || isBlank(syntax, to - 1))) to--;
  return { text: written(start, to), span: { start, end: to } };
}

/** What stands within the marks where a member is one name in marks: 乡镇 of 和“乡镇”. */
function quotedIn(keyed: Keyed, member: Span): Span | null {
  let { start, end } = member;
  while (start < end && isBlank(keyed, start)) start++;
  while (end > start && isBlank(keyed, end - 1)) end--;
  if (CONJUNCTIONS.has(keyed, start)) start++;
  if (!NAME_OPENS.has(keyed, start) || end - start < 3) return null;
  return NAME_CLOSES.find(keyed, start + 1, end) === end - 1 ? { start: start + 1, end: end - 1 } : null;
}

/** The count a slogan declares; one of several numerals as many as were found, be its row not short. */
const declaredOf = ({ number, key }: FoundSlogan, found: number): number | null =>
  number.length === 1 || key.endsWith('位一体') ? (number[0] ?? null) : found;

/** What a set is called behind its name: “四个年”活动. */
const SET_NOUNS = wordSet(
  '运作机制 工作机制 工作法 工作制度 责任制 产业 机制 活动 要求 战略 行动 关系 工作 联动 空间 能力 内容 任务',
);
const VERBS = wordSet(LEADING_VERBS);
const CLAUSE_MARKS = characters('，。；：、“”');
const SENTENCE_ENDS = characters('。！？\n');
/** The verb that leads into a set stands within so many characters before it. */
const MAX_LEAD = 8;

/** The announcement around a slogan: with its members before it, else with the verb that leads into it. */
function announced({ syntax }: Context, mention: Span, members: Members): Span {
  const open = OPENING_QUOTES.has(syntax, mention.start - 1) ? mention.start - 1 : mention.start;
  const close = CLOSING_QUOTES.has(syntax, mention.end) ? mention.end + 1 : mention.end;
  const end = Math.max(close, SET_NOUNS.startingAt(syntax, close));
  // …过硬、…过硬的要求，…。这“三个过硬”: what another sentence tells is no part of what is announced.
  const isApart = SENTENCE_ENDS.find(syntax, members.end, open) < open;
  if (members.form === 'list-before' && members.start < open && !isApart) {
    // 坚守“甲和乙两条底线”: the mark that closes is not theirs.
    const isWithin = close > mention.end && (syntax.partners[mention.end] ?? 0) - 1 < members.start;
    return { start: members.start, end: isWithin ? mention.end : end };
  }
  const verb = verbBefore(syntax, open);
  // “三个不动摇、两个突破”: the mark that opens the row is none of its first pack's, nor the one that closes it of its last.
  if (verb < 0 && open === mention.start && ROW_JOINT.has(syntax, open - 1)) return mention;
  return { start: verb >= 0 ? verb : close === mention.end ? mention.start : open, end };
}

/** The verb that leads into a set: 做到“三个务必”; -1 where none does. */
function verbBefore(syntax: Context['syntax'], open: number): number {
  const floor = Math.max(clauseStart(syntax, open), open - MAX_LEAD);
  return VERBS.first(syntax, CLAUSE_MARKS.behindLast(syntax, open, floor), open);
}

/** The mention that promises the set: the first one under a verb, though a later one tells it (抓住“两个要害” … 就是两个要害). */
function promising({ syntax }: Context, { mentions }: FoundSlogan, told: Span, members: Members): Span {
  const first = mentions[0] ?? told;
  const isBefore =
    members.form === 'list-before' && told.start - members.end >= 2 && !isPointedAt(syntax, told, members);
  const isHead = first.start < told.start && opensLine(syntax, told);
  if (!isBefore && !isHead && !(members.form === 'list-after' && isDefined(syntax, told))) return told;
  const open = rowStart(syntax, OPENING_QUOTES.has(syntax, first.start - 1) ? first.start - 1 : first.start);
  return first.start < told.start && (isHead || verbBefore(syntax, open) >= 0) ? first : told;
}

/** 落实“四早”…早发现、…、早治疗，这“四早”…: told where it is pointed at. */
const isPointedAt = (syntax: Context['syntax'], told: Span, { end }: Members): boolean =>
  POINTED.length(syntax, end) === (OPENING_QUOTES.has(syntax, told.start - 1) ? told.start - 1 : told.start) - end;
const POINTED = opening(/[，。]?这/, '，。这');

/** “两个突破、三个确保”: the verb before a row of packs leads into each of them. */
function rowStart(syntax: Context['syntax'], at: number): number {
  if (!ROW_JOINT.has(syntax, at - 1)) return at;
  const open = OPENING_QUOTES.behindLast(syntax, at, Math.max(0, at - MAX_ROW)) - 1;
  return OPENING_QUOTES.has(syntax, open) && (syntax.partners[open] ?? 0) > at ? open : at;
}
const ROW_JOINT = characters('、');
const MAX_ROW = 30;

/** 抓住两个关键，…；两个关键，就是…: the words that define a set open their clause with its name. */
const isDefined = (syntax: Context['syntax'], { start, end }: Span): boolean =>
  DEFINES.startingAt(syntax, end) >= 0 && CLAUSE_OPENS.has(syntax, start - 1);
/** 实现了“三个增长”。\n“三个增长”：…: told below, or in a sentence of its own, under its name. */
const opensLine = (syntax: Context['syntax'], { start, end }: Span): boolean =>
  NAME_LINES.has(syntax, OPENING_QUOTES.has(syntax, start - 1) ? start - 2 : start - 1) &&
  LEADS_ON.has(syntax, CLOSING_QUOTES.has(syntax, end) ? end + 1 : end);
const NAME_LINES = characters('\n。');
const LEADS_ON = characters('：，一');
const DEFINES = wordSet('就是 ，就是 ”就是 ”，就是 ，即 ”，即 是指 指的是');
const CLAUSE_OPENS = characters('，。；：“\n');

/** 严格执行“三审定稿”制度: what stands already is carried out, not promised. */
const CARRIES_OUT = wordSet('执行 遵守 遵循');
const STANDING = wordSet('”制度， ”制度。 ”规定， ”规定。 ”程序， ”程序。');

/** 调子是“三降两升一清零”：…, 叫“一床一铃一本账”，即…: a name of unequal numerals, or of ones, under no verb declares no number. */
function isMerelyTold({ syntax, lexicon }: Context, { number }: FoundSlogan, mention: Span, members: Members): boolean {
  const [first] = number;
  if (members.form === 'list-before') return false;
  // “三无”人员（无家可归、…）没有人管: a bracket says what is meant, and promises nothing.
  const open = OPENING_QUOTES.has(syntax, mention.start - 1) ? mention.start - 1 : mention.start;
  const bracketed = members.form === 'list-after' && BRACKET.has(syntax, members.start - 1);
  const isUrged = verbBefore(syntax, open) >= 0 || lexicon.verbs.endingAt(syntax, open)?.value.kind === 'goal';
  if (bracketed && !isUrged && number.length === 1 && clauseStart(syntax, open) === open) return true;
  if (CARRIES_OUT.endingAt(syntax, open) >= 0 && STANDING.startingAt(syntax, mention.end) >= 0) return true;
  if (first !== 1 && number.every((count) => count === first)) return false;
  return !isUrged;
}
const BRACKET = characters('（');

/** Ranks of the drafts that are announced, in text order: of those that overlap the earlier one wins. */
function withoutOverlap(drafts: readonly Draft[]): readonly number[] {
  const start = (rank: number): number => drafts[rank]?.start ?? 0;
  const ranks = drafts.map((_, rank) => rank).sort((a, b) => start(a) - start(b) || a - b);
  const kept: number[] = [];
  for (const rank of ranks) {
    const last = kept.at(-1);
    if (last === undefined || (drafts[last]?.end ?? 0) <= start(rank)) kept.push(rank);
    else if (rank < last) kept[kept.length - 1] = rank;
  }
  return kept;
}
