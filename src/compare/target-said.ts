/**
 * A name cut short, where its sentence says of what: 整改率 of 病险水库整治，整改率达到100%, 满意度 of 要办好食堂，满意度保持在86分, where
 * another figure is of 病险水库整改率, 食堂满意度.
 */
import { areComparable, quantityOf } from '../align/amounts.js';
import { addTo } from '../source/grouping.js';
import { ENDS_IN_ACTOR } from '../align/offices.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import type { Metrics } from '../lexicon/metrics.js';
import type { Stated } from './target-rows.js';

/** What a share is called: 整改率. */
const SHARE = /.{2}率$/u;
/** Characters of a sentence before a figure that are looked at. */
const BESIDE = 60;
const SHORTEST = 2;

interface Labels {
  /** Longer names that end in one. */
  readonly longer: ReadonlyMap<string, readonly string[]>;
  readonly first: ReadonlyMap<string, Stated>;
  /** Names each document has, with their status. */
  readonly told: ReadonlySet<string>;
}

function labelsOf(all: readonly Stated[]): Labels {
  const first = new Map<string, Stated>();
  const told = new Set<string>();
  for (const stated of all) {
    if (!first.has(stated.metric.label)) first.set(stated.metric.label, stated);
    told.add(keyOf(stated, stated.metric.label));
  }
  const longer = new Map<string, string[]>();
  const heads = new Map<string, string[]>();
  for (const label of first.keys()) {
    const head = SHARE.exec(label)?.[0];
    if (head !== undefined) addTo(heads, head, label);
    for (let at = 1; label.length - at >= SHORTEST; at++) {
      const end = label.slice(at);
      if (end !== head && first.get(end)?.metric.better === null) addTo(longer, end, label);
    }
  }
  return { longer: new Map([...longer, ...heads]), first, told };
}

const keyOf = ({ cell, member }: Stated, label: string): string => `${cell.status} ${member.id} ${label}`;

/**
 * The longer name that the sentence says is meant; null where none or more than one would do. What one sentence says of a name
 * holds of it elsewhere too, unless the sentence there says something else (提升服务，满意度保持在96分).
 */
export function fullNames(all: readonly Stated[]): (stated: Stated) => string | null {
  const labels = labelsOf(all);
  const meant = new Map<Stated, string>();
  const byLabel = new Map<string, Set<string>>();
  for (const stated of all) {
    const name = meantBy(stated, labels);
    if (name === null) continue;
    meant.set(stated, name);
    byLabel.set(stated.metric.label, (byLabel.get(stated.metric.label) ?? new Set()).add(name));
  }
  return (stated) => {
    const { label } = stated.metric;
    const own = meant.get(stated);
    if (own !== undefined) return own;
    const [only, ...others] = byLabel.get(label) ?? [];
    if (only === undefined || others.length > 0 || SHARE.exec(only)?.[0] === label) return null;
    return mayBe(stated, only, labels) && saysNothingElse(stated, only.slice(0, -label.length)) ? only : null;
  };
}

/** 今年全县，确保: nothing is said of what a name is of. */
const NOTHING =
  /^(?:今年|全年|年底前?|到?(?:20)?\d{2,4}年(?:底前?)?|全[国省市县区镇乡村校局院]|我[省市县区镇乡们]|要|确保|力争|使|[，\s])*$/u;

/** Nothing at all behind the last colon, or something of the longer name. */
function saysNothingElse(stated: Stated, lead: string): boolean {
  const said = saidBefore(stated).split('：').at(-1) ?? '';
  return NOTHING.test(said) || pairsIn(said, pairsOf(lead)) > 0;
}

function meantBy(stated: Stated, labels: Labels): string | null {
  const { label } = stated.metric;
  const longer = (labels.longer.get(label) ?? []).filter((name) => name !== label && mayBe(stated, name, labels));
  if (longer.length === 0) return null;
  const said = saidBefore(stated);
  const names = longer.filter((name) => isSaid(name.slice(0, -label.length), label, said));
  const [longest = null] = names.toSorted((left, right) => right.length - left.length);
  return longest !== null && names.every((name) => longest.endsWith(name)) ? longest : null;
}

/** Counted alike, and in no other figure of the same document. */
function mayBe(stated: Stated, name: string, { first, told }: Labels): boolean {
  if (SHARE.exec(name)?.[0] === stated.metric.label) return true;
  const other = first.get(name);
  if (other === undefined || told.has(keyOf(stated, name)) || other.metric.measure !== stated.metric.measure)
    return false;
  const [left, right] = [quantityOf(stated.cell), quantityOf(other.cell)];
  return left !== null && right !== null && areComparable(left, right);
}

/** Share of the pairs of characters of a longer lead that are enough where the name follows it: 困难老人居家适老化改造. */
const MOST = 0.6;
const LONG = 4;

function isSaid(lead: string, label: string, said: string): boolean {
  // Who sees to it is no part of a name.
  if (ENDS_IN_ACTOR.test(lead)) return false;
  if (lead.length >= SHORTEST && said.includes(lead)) return true;
  if (lead.length < LONG || !said.includes(`${lead.slice(-SHORTEST)}${label}`)) return false;
  const pairs = pairsOf(lead);
  return pairsIn(said, pairs) >= MOST * pairs.length;
}

/** The clause of a figure up to it, what is listed before that with figures of its own, and the clause that all of it is said of. */
function saidBefore(stated: Stated): string {
  const clauses = sentenceBefore(stated).split(/[，；]/u);
  const lead = clauses.findLastIndex((clause, at) => at < clauses.length - 1 && !/[\d０-９]/u.test(clause));
  return clauses.slice(Math.max(0, lead)).join('，');
}

function sentenceBefore({ cell: { span }, member: { text } }: Stated): string {
  const before = text.slice(Math.max(0, span.start - BESIDE), span.start);
  return before.split(/[。！？\r\n]/u).at(-1) ?? '';
}

/** 粮食播种面积68万亩，总产31万吨: the crop is told before. */
const YIELD = /^(?:总产量?|产量|单产)$/u;
/** What is sown, planted or kept, and what comes of it. */
const GROWN = /^(.{2,6}?)(?:总产量?|产量|单产|(?:播种|种植|栽培|养殖|收获)(?:面积)?)$/u;
const LONGEST = 6;
/** 平均单产, 全县总产, 本地产量, 今年总产: over what it is reckoned is no crop. */
const RECKONED = /^(?:[全各每]|[本当今去上明前][年季期国省市县区州乡镇村地]|预计|累计|实现|亩产|\d)|[均计]$/u;

/** Everything that any figure says is grown. */
export function cropsOf(all: readonly Stated[]): ReadonlySet<string> {
  const crops = new Set<string>();
  for (const { metric } of all) {
    const crop = GROWN.exec(metric.label)?.[1];
    if (crop !== undefined && !RECKONED.test(crop)) crops.add(crop);
  }
  return crops;
}

/** The label of a bare yield with the last crop before it. */
export function cropOf(stated: Stated, crops: ReadonlySet<string>, metrics: Metrics): string | undefined {
  if (!YIELD.test(stated.metric.label)) return undefined;
  const crop = lastOf(crops, sentenceBefore(stated));
  return crop === null ? undefined : metrics.of({ ...stated.target, metric: `${crop}${stated.metric.label}` }).label;
}

/** Of the words in a text the last one, of those that end in one place the longest. */
function lastOf(words: ReadonlySet<string>, text: string): string | null {
  for (let end = text.length; end > 0; end--)
    for (let start = Math.max(0, end - LONGEST); start < end - 1; start++)
      if (words.has(text.slice(start, end))) return text.slice(start, end);
  return null;
}
