/**
 * Names of which one is the other with a little more: 村集体收入10万元以上的村占比, 收入10万元以上的村占比; 实验室安全隐患整改率,
 * 实验室隐患整改率. Only where each has no other such name beside it. Left apart: names that pick out a part (农村…, 重大…), those of the
 * dictionary, which says itself what is one, and short names of shares far from each other.
 */
import { quantityOf } from '../align/amounts.js';
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
  const byForm = new Map<string, Group>();
  for (const group of groups) {
    const [one] = group;
    if (one !== undefined && isOpen(one)) byForm.set(one.form.text, group);
  }
  const longer = new Map<Group, Group[]>();
  const shorter = new Map<Group, Group[]>();
  for (const [form, group] of byForm)
    for (const short of shorterOf(form)) {
      const held = byForm.get(short);
      if (held === undefined || held === group || !mayBeOne(held, group)) continue;
      longer.set(held, [...(longer.get(held) ?? []), group]);
      shorter.set(group, [...(shorter.get(group) ?? []), held]);
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

/** Names that one is made of, each once. */
function shorterOf(form: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (short: string, more: string): void => {
    if (!PICKS.test(more) && (short.length >= LONG || !PICKING.test(more))) found.add(short);
  };
  for (let from = 1; form.length - from >= SHORTEST; from++) add(form.slice(from), form.slice(0, from));
  for (let size = 1; size <= WITHIN && form.length - size >= LONG_ENOUGH; size++)
    for (let at = 2; at + size <= form.length; at++)
      add(form.slice(0, at) + form.slice(at + size), form.slice(at, at + size));
  return found;
}

/** Short names of shares must be near each other. */
const NEAR = 0.85;

function mayBeOne(short: Group, long: Group): boolean {
  if (!areOne([...short, ...long])) return false;
  const [one, other] = [short[0], long[0]];
  if (one === undefined || other === undefined) return false;
  if (one.form.text.length >= LONG) return true;
  const [left, right] = [quantityOf(one.first.cell), quantityOf(other.first.cell)];
  if (left === null || right === null) return false;
  return Math.min(left.low, right.low) >= NEAR * Math.max(left.low, right.low) || left.family !== '%';
}
