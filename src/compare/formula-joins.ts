/**
 * Passages that follow each other in the same documents with a few words changed between them are one, with the change in the
 * midst: 要把发展[富民|特色]产业作为头等大事. Left out: passages whose order differs, or between which the texts go different ways.
 */
import { areAlike } from './formula-likeness.js';
import { inOrder, type Passage } from './formula-passages.js';
import type { Stretch } from './formula-snap.js';

/** Characters that may stand between without any likeness; and where they are alike. */
const FREE_GAP = 8;
const LIKE_GAP = 40;

export function joinPassages(passages: readonly Passage[]): readonly Passage[] {
  const ordered = passages.toSorted(([left], [right]) => (left && right ? inOrder(left, right) : 0));
  const result: Passage[] = [];
  const open = new Map<string, number>();
  for (const passage of ordered) {
    const key = keyOf(passage);
    const index = open.get(key);
    const before = index === undefined ? undefined : result[index];
    const whole = before === undefined ? null : joined(before, passage);
    if (whole !== null && index !== undefined) result[index] = whole;
    else open.set(key, result.push(passage) - 1);
  }
  return result;
}

/** Passages of the same lines can be one. */
const keyOf = (passage: Passage): string =>
  passage.map(({ line }) => `${line.document}:${line.folded.offsets[0] ?? 0}`).join(' ');

function joined(before: Passage, behind: Passage): Passage | null {
  const [first] = before;
  const [second] = behind;
  if (first === undefined || second === undefined) return null;
  const whole: Stretch[] = [];
  for (let index = 0; index < before.length; index++) {
    const left = before[index];
    const right = behind[index];
    if (left === undefined || right === undefined || left.line !== right.line) return null;
    if (!isNear(left, right, first, second)) return null;
    whole.push({ line: left.line, from: left.from, to: right.to });
  }
  return whole;
}

/** Whether what stands between is short, or like what stands between in the first place. */
function isNear(left: Stretch, right: Stretch, first: Stretch, second: Stretch): boolean {
  const gap = right.from - left.to;
  if (gap < 0 || gap > LIKE_GAP) return false;
  if (gap <= FREE_GAP) return true;
  const own = left.line.folded.codes.subarray(left.to, right.from);
  const other = first.line.folded.codes.subarray(first.to, second.from);
  return areAlike(own, other);
}
