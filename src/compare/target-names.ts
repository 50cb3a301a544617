/**
 * Names that say one thing in another way: 整治病险水库 and 病险水库整治, 新建避灾安置点 and 建成避灾安置点, 特种设备定期检验率 and
 * 特种设备检验率, and a share named by its head alone where its sentence says of what (病险水库整治，整改率达到100%). Left apart: what
 * one document names both ways, and names that pick out a part (农村自来水普及率, 自来水普及率).
 */
import { compareUnits } from '../source/order.js';
import type { Stated } from './target-rows.js';

/** Labels that go on under another one: the one most say, of equals the shortest. */
export function otherNames(all: readonly Stated[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { metric } of all) counts.set(metric.label, (counts.get(metric.label) ?? 0) + 1);
  const byForm = new Map<string, string[]>();
  for (const label of counts.keys()) {
    const form = formOf(label);
    const own = byForm.get(form);
    if (own === undefined) byForm.set(form, [label]);
    else own.push(label);
  }
  const named = new Map<string, string>();
  for (const labels of byForm.values()) {
    if (labels.length < 2) continue;
    const [name = ''] = labels.toSorted(
      (left, right) =>
        (counts.get(right) ?? 0) - (counts.get(left) ?? 0) || left.length - right.length || compareUnits(left, right),
    );
    for (const label of labels) named.set(label, name);
  }
  return named.size === 0 ? named : together(all, named);
}

/** What is done, before its object or behind it; a shorter object is a word of many. */
const WORKS =
  '整治|治理|清淤|改造|发放|投放|培训|轮训|抽检|检测|检查|排查|修复|维修|加固|更换|建设|推广|种植|创建|评选|招聘|招引|引进|安置|转移|救助|资助|办理|查处|清理|清收|化解|拆除|回收|处置|开发|培育|认证|巡查';
const WORK_FIRST = new RegExp(`^(${WORKS})(.{3,})$`, 'u');
const WORK_LAST = new RegExp(`^(.{3,}?)(${WORKS})$`, 'u');
/** What is begun one year is reported as done the next. */
const BUILT = /^(?:新建|建成|建设|修建|兴建|建立)(?=.{3})/u;
/** How it is done is no part of what a share is of. */
const HOW = /(?:按时|按期|及时|定期|限期|如期)(?=.{2}率$)/u;

function formOf(label: string): string {
  if (label.endsWith('率')) return label.replace(HOW, '');
  const [, first, object] = WORK_FIRST.exec(label) ?? [];
  const whole = first === undefined ? label : `${object}${first}`;
  if (BUILT.test(label)) return `${label.replace(BUILT, '')}建设`;
  return WORK_LAST.test(whole) ? whole : label;
}

/** Without the names of which one document has two. */
function together(all: readonly Stated[], named: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const torn = new Set<string>();
  const units = new Map<string, string | null>();
  for (const { member, metric, cell } of all) {
    const name = named.get(metric.label);
    if (name === undefined) continue;
    const key = [member.id, cell.status, name].join('\0');
    if ((told.get(key) ?? metric.label) !== metric.label) torn.add(name);
    told.set(key, metric.label);
    if ((units.get(name) ?? cell.unit) !== cell.unit) torn.add(name);
    units.set(name, cell.unit);
  }
  return new Map([...named].filter(([label, name]) => label !== name && !torn.has(name)));
}

/** What a share is called: 整改率. */
const SHARE = /.{2}率$/u;
/** Characters of a sentence before a figure that are looked at. */
const BESIDE = 60;

/** The longer name of a share that its sentence says of what it is; null where none or more than one would do. */
export function fullNames(all: readonly Stated[]): (stated: Stated) => string | null {
  const byHead = new Map<string, Set<string>>();
  for (const { metric } of all) {
    const head = SHARE.exec(metric.label)?.[0];
    if (head === undefined) continue;
    const own = byHead.get(head) ?? new Set<string>();
    byHead.set(head, own);
    own.add(metric.label);
  }
  return (stated) => {
    const { label } = stated.metric;
    const longer = byHead.get(label);
    if (longer === undefined || longer.size < 2) return null;
    const said = sentenceBefore(stated);
    const meant = [...longer].filter((name) => name !== label && said.includes(name.slice(0, -label.length)));
    const [longest = null] = meant.toSorted((left, right) => right.length - left.length);
    return longest !== null && meant.every((name) => longest.endsWith(name)) ? longest : null;
  };
}

function sentenceBefore({ cell: { span }, member: { text } }: Stated): string {
  const before = text.slice(Math.max(0, span.start - BESIDE), span.start);
  return before.split(/[。！？\r\n]/u).at(-1) ?? '';
}
