/**
 * The members that documents give to a slogan, and whether they are the same: “三抓” is 抓责任、抓短板、抓考核 one year and
 * 抓书记、抓支部、抓党员 the next. Order does not count, nor do words around a member (增强政治意识 is 政治意识).
 */
import { foldSlogan } from '../../lexicon/lexicon.js';
import { read } from '../../source/reading.js';

/** A shorter one is found in too much. */
const SHORTEST = 2;

const MARKS = /[，。；：、！？“”‘’《》（）\s·]/gu;

const folded = (member: string): string => foldSlogan(read(member).text).replace(MARKS, '');

/** Lists as they are compared: each is held against many others. */
const known = new WeakMap<readonly string[], readonly string[]>();

function allFolded(members: readonly string[]): readonly string[] {
  const own = known.get(members) ?? members.map(folded);
  known.set(members, own);
  return own;
}

const isSame = (one: string, other: string): boolean =>
  one === other || (one.length >= SHORTEST && other.includes(one)) || (other.length >= SHORTEST && one.includes(other));

/** How many members of one list the other has, each taken once; equal ones are paired before those that hold each other. */
export function sharedMembers(one: readonly string[], other: readonly string[]): number {
  const left = [...allFolded(other)];
  const rest = allFolded(one).filter((member) => !takeFirst(left, (candidate) => candidate === member));
  const loose = rest.filter((member) => takeFirst(left, (candidate) => isSame(member, candidate)));
  return one.length - rest.length + loose.length;
}

function takeFirst(list: string[], fits: (member: string) => boolean): boolean {
  const at = list.findIndex(fits);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

export const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && sharedMembers(one, other) === one.length;
