/**
 * Names of which one is the other with a little more: 村集体收入10万元以上的村占比, 收入10万元以上的村占比; 实验室安全隐患整改率,
 * 实验室隐患整改率. Only where each has no other such name beside it. Left apart: names that pick out a part (农村…, 重大…), those of the
 * dictionary, which says itself what is one, and names whose figures are far from each other.
 */
import { quantityOf } from '../align/amounts.js';
import { addTo } from '../source/grouping.js';
import { areOne, type NamedFacts } from './target-facts.js';

type Group = readonly NamedFacts[];

/** A shorter name stands in many. */
const SHORTEST = 5;
/** From here on a name is told by itself. */
const LONG = 8;
/** What may stand within a name, or behind it. */
const WITHIN = 2;
const LONG_ENOUGH = 6;

/** Words that pick out a part, and characters that do where the name is short. */
const PICKS =
  /农村|农业|城市|城镇|城乡|乡村|县城|[省市县区镇乡村家]级|公办|民办|民间|民营|工业|服务业|规模|规上|重大|重点|主要|小学|初中|高中|中职|高职|幼儿|儿童|老年|妇女|女|新增|[登调]|[二三]产/u;
const PICKING = /[省市县区镇乡村国校企男女老幼新旧大小上下内外中高初优非不未无次户第甲乙丙一二三四五六七八九十]/u;

/** The groups with those put together that go on under a longer or shorter name. */
export function heldIn(groups: readonly Group[]): readonly Group[] {
  const open = groups.filter(([one]) => one !== undefined && isOpen(one));
  const shorterOf = shorterFinder(open);
  const longer = new Map<Group, Group[]>();
  const shorter = new Map<Group, Group[]>();
  for (const group of open)
    for (const held of shorterOf(group)) {
      if (!mayBeOne(held, group)) continue;
      addTo(longer, held, group);
      addTo(shorter, group, held);
    }
  const joined = new Map<Group, Group>();
  for (const [group, [short, ...others]] of shorter) {
    if (short === undefined || others.length > 0 || longer.get(short)?.length !== 1 || shorter.has(short)) continue;
    joined.set(group, []);
    joined.set(short, [...short, ...group]);
  }
  return joined.size === 0 ? groups : groups.map((group) => joined.get(group) ?? group);
}

const isOpen = ({ form: { text, owner }, first: { metric } }: NamedFacts): boolean =>
  metric.better === null && owner === '' && text.length >= SHORTEST;

const formIn = ([one]: Group): string => one?.form.text ?? '';

/** Names that one is made of: those it ends in, and those it is with a little left out; found by how they begin and end. */
function shorterFinder(open: readonly Group[]): (group: Group) => readonly Group[] {
  const byEnd = new Map<string, Group[]>();
  const byStart = new Map<string, Group[]>();
  for (const group of open) {
    const form = formIn(group);
    addTo(byEnd, form.slice(-SHORTEST), group);
    if (form.length >= LONG_ENOUGH) addTo(byStart, form.slice(0, STARTS), group);
  }
  return (group) => {
    const form = formIn(group);
    const ends = (byEnd.get(form.slice(-SHORTEST)) ?? []).filter((other) => isEndOf(formIn(other), form));
    const parts = (byStart.get(form.slice(0, STARTS)) ?? []).filter((other) => isPartOf(formIn(other), form));
    return [...new Set([...ends, ...parts])];
  };
}

/** Characters that both names begin with. */
const STARTS = 2;

const isLonger = (more: string, short: string): boolean =>
  !PICKS.test(more) && (short.length >= LONG || !PICKING.test(more));

const isEndOf = (short: string, form: string): boolean =>
  short.length < form.length && form.endsWith(short) && isLonger(form.slice(0, -short.length), short);

function isPartOf(short: string, form: string): boolean {
  const size = form.length - short.length;
  if (size < 1 || size > WITHIN) return false;
  let at = 0;
  while (at < short.length && short[at] === form[at]) at++;
  return form.endsWith(short.slice(at)) && isLonger(form.slice(at, at + size), short);
}

/** How near the figures must be: what a name leaves out may pick out a part, whose figure is another. Short names tell less, and counts grow faster than shares. */
const NEAR = { share: 0.6, shareOfShort: 0.85, count: 1 / 3 };

function mayBeOne(short: Group, long: Group): boolean {
  if (!areOne([...short, ...long])) return false;
  const [one, other] = [short[0], long[0]];
  if (one === undefined || other === undefined) return false;
  const [left, right] = [quantityOf(one.first.cell), quantityOf(other.first.cell)];
  if (left === null || right === null) return false;
  const isShort = one.form.text.length < LONG;
  const near = left.family !== '%' ? NEAR.count : isShort ? NEAR.shareOfShort : NEAR.share;
  return Math.min(left.low, right.low) >= near * Math.max(left.low, right.low);
}
