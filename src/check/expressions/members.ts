/**
 * The members of a known set as the text lists them beside its name, held against the known ones: one is wrong
 * (责任意识 among the “四个意识”), one is left out, or their order is another. Left out: lists that say there are more
 * (等), the text's own sets under a known name, and members told in other words (社工 for 社会工作者).
 */
import { soundAlike } from '../../lexicon/sounds.js';
import type { Span } from '../../source/span.js';
import type { Row } from '../counts/row.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { listBefore, listBehind, type Beside, type Item } from './beside.js';
import { mentionsIn, type Mention } from './known.js';
import { isSameWords, nearlyOne } from './nearly.js';
import { ofAnotherTime, rightIn } from './wordings.js';

export const wrongMembers = (manuscript: Manuscript): readonly Found[] =>
  oddLists(manuscript).map(({ found }) => found);

/** Known sets beside whose name fewer members are listed than it counts. */
export const shortSets = (manuscript: Manuscript): readonly Row[] =>
  oddLists(manuscript).flatMap(({ mention, list: { items }, found: { saying } }) => {
    const { number, members = [] } = mention.form.entry;
    const declared = number.reduce((sum, count) => sum + count, 0);
    // A few names count otherwise than in members: 一岗双责.
    if (saying !== 'incomplete' || declared !== members.length || declared <= items.length) return [];
    const start = Math.min(mention.start, items[0]?.start ?? mention.start);
    return [{ span: { start, end: Math.max(mention.end, items.at(-1)?.end ?? 0) }, declared, items }];
  });

interface OddList {
  readonly mention: Mention;
  readonly list: Beside;
  readonly found: Found;
}

const known = new WeakMap<Manuscript, readonly OddList[]>();

/** Two rules ask for them: they are looked for once. */
function oddLists(manuscript: Manuscript): readonly OddList[] {
  const found = known.get(manuscript) ?? findOdd(manuscript);
  known.set(manuscript, found);
  return found;
}

function findOdd(manuscript: Manuscript): readonly OddList[] {
  const { context } = manuscript;
  return mentionsIn(context.syntax.text, context.numerals, context.lexicon).flatMap((mention) => {
    const { members = [], alsoMembers = [], formerMembers = [], number } = mention.form.entry;
    if (members.length < 2) return [];
    const halves = number.length > 1 || members.some((member) => member.includes('、'));
    const asked = {
      most: members.length,
      halves,
      members: [members, ...alsoMembers, ...formerMembers.map((time) => time.members)].flat(),
    };
    for (const list of [listBehind(context, mention, asked), listBefore(context, mention, asked)]) {
      const found = list.items.length > 1 ? compare(manuscript, mention, list) : null;
      if (found !== null) return [{ mention, list, found }];
    }
    return [];
  });
}

/** Whether a list is of the known set at all: most members of it are there. */
const ENOUGH = 0.6;

function compare(manuscript: Manuscript, mention: Mention, list: Beside): Found | null {
  const related = [{ span: manuscript.written(mention.start, mention.end), role: 'expression' }];
  const { entry } = mention.form;
  const other = ofAnotherTime(manuscript, entry, list);
  if (other !== null) return { ...other, related };
  const members = wordingOf(rightIn(manuscript, entry), list);
  const places = list.items.map((item) => placeOf(item.text, members));
  const hits = new Set(places.filter((place) => place >= 0));
  if (hits.size < Math.max(2, Math.ceil(members.length * ENOUGH))) return null;
  const missing = members.filter((_, place) => !hits.has(place));
  const strange = list.items.filter((_, index) => places[index] === NONE);
  const found =
    mistyped(manuscript, list, members) ??
    oneWrong(manuscript, list, members) ??
    nearlyRight(manuscript, mention, { ...list, members }) ??
    (strange.length > 0
      ? strangeMember(manuscript, { strange, missing, members })
      : missing.length > 0
        ? leftOut(manuscript, list, missing)
        : outOfOrder(manuscript, list, places, members));
  return found === null ? null : { ...found, related };
}

/** The members as the document words and orders them that the list follows: 重要人事任免 or 重要干部任免 of 三重一大. */
function wordingOf(wordings: readonly (readonly string[])[], { items }: Beside): readonly string[] {
  const named = new Set(items.map(({ text }) => text));
  const likeness = (members: readonly string[]): number => {
    const hits = members.filter((member) => named.has(member));
    return (
      hits.length +
      (items.filter(({ text }) => members.includes(text)).every(({ text }, at) => text === hits[at]) ? HALF : 0)
    );
  };
  const [first = []] = wordings;
  const best = wordings.reduce((one, other) => (likeness(other) > likeness(one) ? other : one), first);
  // Each as one of the documents words it.
  return best.map((member, place) =>
    named.has(member) ? member : (wordings.map((set) => set[place] ?? '').find((word) => named.has(word)) ?? member),
  );
}

/** The order decides between two that share as many members with the list. */
const HALF = 0.5;
const NONE = -1;

interface Odd {
  readonly strange: readonly Item[];
  readonly missing: readonly string[];
  readonly members: readonly string[];
}

/** One that is no member stands where one member is missing. */
function strangeMember({ context, written }: Manuscript, { strange, missing, members }: Odd): Found | null {
  const [item] = strange;
  const [right] = missing;
  if (item === undefined || right === undefined || strange.length > 1 || missing.length > 1) return null;
  // 把“三管三必须”落到实处: what leads to the name stands in the row, too short to be a member.
  if (2 * item.text.length < right.length) return null;
  const { start, end } = ownWords(item, right, members);
  const given = context.written(start, end);
  const span = written(start, end);
  if (!isWhole(context.syntax.text.slice(start, end), right))
    return { span, saying: 'doubtful', args: { given, right } };
  return { span, saying: 'member', args: { given, right }, fix: { span, text: right } };
}

/** 早医治 for 早治疗, not 做到早诊断: as long as the member and alike at an end, so that no other words are in it. */
const isWhole = (given: string, right: string): boolean =>
  given.length === right.length && (given.charAt(0) === right.charAt(0) || given.at(-1) === right.at(-1));

/** 文明自信 of 坚持文明自信不动摇: all members end alike, and what leads in or runs on is no part of it. */
function ownWords({ start, end, text }: Item, right: string, members: readonly string[]): Span {
  const ending = commonEnding(members);
  const at = ending === '' || end - start !== text.length ? -1 : text.lastIndexOf(ending);
  if (at < 0) return { start, end };
  const close = start + at + ending.length;
  return { start: Math.max(start, close - right.length), end: close };
}

/** 意识 of 政治意识、大局意识 …; empty where it is shorter than two characters. */
function commonEnding([first = '', ...others]: readonly string[]): string {
  let length = 0;
  while (length < first.length && others.every((other) => other.endsWith(first.slice(first.length - length - 1))))
    length++;
  return length < 2 ? '' : first.slice(first.length - length);
}

const spanOf = ({ written }: Manuscript, { items }: Beside): Span =>
  written(items[0]?.start ?? 0, items.at(-1)?.end ?? 0);

/** Members are left out, and nothing says that there are more. `count-mismatch` tells the count, this what is missing. */
const leftOut = (manuscript: Manuscript, list: Beside, missing: readonly string[]): Found | null =>
  list.open ? null : { span: spanOf(manuscript, list), saying: 'incomplete', args: { missing: missing.join('、') } };

function outOfOrder(
  manuscript: Manuscript,
  list: Beside,
  places: readonly number[],
  members: readonly string[],
): Found | null {
  const ascends = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  if (ascends || places.length !== members.length) return null;
  return { span: spanOf(manuscript, list), saying: 'order', args: { right: members.join('、') } };
}

/** 看齐意思 among the “四个意识”: a member with one character that sounds like the right one; what leads into the first may stand before it. */
function mistyped({ context, written }: Manuscript, { items }: Beside, members: readonly string[]): Found | null {
  const { text } = context.syntax;
  for (const { start, end } of items)
    for (const member of members)
      for (const from of new Set([end - member.length, start])) {
        const at = from < start ? -1 : oddOne(text.slice(from, from + member.length), member);
        if (at < 0 || members.includes(text.slice(from, from + member.length))) continue;
        const span = written(from, from + member.length);
        const args = { given: context.written(from, from + member.length), right: member };
        const fix = { span: written(from + at, from + at + 1), text: member.charAt(at) };
        return { span, saying: 'member', args, fix };
      }
  return null;
}

/** 严以律已 where all other members are as known: one of four characters or more with one that is another. */
function oneWrong({ context, written }: Manuscript, { items }: Beside, members: readonly string[]): Found | null {
  // What leads into the first may stand before it.
  const isRight = ({ text }: Item, place: number): boolean =>
    isSameWords(text, members[place] ?? '') || (place === 0 && text.endsWith(members[0] ?? ''));
  const odd = items.flatMap((item, place) => (isRight(item, place) ? [] : [{ item, right: members[place] ?? '' }]));
  const [only] = odd;
  if (only === undefined || odd.length > 1 || items.length !== members.length) return null;
  const { item, right } = only;
  const at = placeOfChange(item.text, right);
  if (at < 0 || right.length < 4 || item.end - item.start !== right.length) return null;
  const args = { given: context.written(item.start, item.end), right };
  const fix = { span: written(item.start + at, item.start + at + 1), text: right.charAt(at) };
  return { span: written(item.start, item.end), saying: 'member', args, fix };
}

/** 管生产必须管安全 among members as known; of a set that documents word each in their own way nothing is said. */
function nearlyRight(
  { context, written }: Manuscript,
  { form }: Mention,
  { items, members }: Beside & Pick<Odd, 'members'>,
): Found | null {
  const odd = form.entry.alsoMembers === undefined ? nearlyOne(items, members) : null;
  if (odd === null) return null;
  const { start, end } = odd.item;
  return {
    span: written(start, end),
    saying: 'member',
    args: { given: context.written(start, end), right: odd.right },
  };
}

const SHORTEST = 3;

/** Where two words of one length differ in one character that sounds alike; -1 where they do not. */
function oddOne(given: string, right: string): number {
  const at = given.length < SHORTEST ? -1 : placeOfChange(given, right);
  return at >= 0 && soundAlike(given.charAt(at), right.charAt(at)) ? at : -1;
}

/** Where two words of one length differ in one character; -1 where they do not. */
function placeOfChange(given: string, right: string): number {
  if (given.length !== right.length) return -1;
  let at = -1;
  for (let index = 0; index < given.length; index++) {
    if (given.charCodeAt(index) === right.charCodeAt(index)) continue;
    if (at >= 0) return -1;
    at = index;
  }
  return at;
}

/** Which member an item names; -1 where none. */
function placeOf(item: string, members: readonly string[]): number {
  const exact = members.indexOf(item);
  if (exact >= 0) return exact;
  const holding = members.findIndex((member) => item.length > 1 && (item.includes(member) || member.includes(item)));
  if (holding >= 0) return holding;
  const shortened = members.findIndex((member) => isShortened(item, member));
  return shortened >= 0 ? shortened : members.findIndex((member) => sharesOwn(item, member, members));
}

/** 社工 for 社会工作者. */
function isShortened(item: string, member: string): boolean {
  let at = -1;
  return item.length > 1 && [...item].every((character) => (at = member.indexOf(character, at + 1)) >= 0);
}

/** Two characters in a row that are this member's alone: 社会 of 全面建成小康社会, not the 全面 that all have. */
function sharesOwn(item: string, member: string, members: readonly string[]): boolean {
  for (let at = 0; at + 2 <= item.length; at++) {
    const pair = item.slice(at, at + 2);
    if (member.includes(pair) && members.every((other) => other === member || !other.includes(pair))) return true;
  }
  return false;
}
