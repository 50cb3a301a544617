/** Points of an agenda that are called up without a number: 首先，请…。接下来，请…。最后，请…。 */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from '../syntax/unit.js';
import type { Context } from './context.js';

const NEXT = wordSet('接下来 下面 接着 紧接着 然后 随后 现在 下一项 再下来 往下');
const OPENERS = characters('。！？\n');

/** How many points a list has, with those between two of its words that open a sentence with 接下来 or 下面, if they make as many as declared. */
export function pointsOf({ syntax }: Context, list: readonly Unit[], declared: number | null): number {
  const [first] = list;
  if (declared === null || list.length >= declared || first?.marker.style !== 'word') return list.length;
  const last = list.at(-1)?.marker.start ?? first.marker.start;
  let count = list.length;
  for (let at = OPENERS.find(syntax, first.marker.end, last); at < last && count <= declared;) {
    if (NEXT.startingAt(syntax, at + 1) >= 0) count++;
    at = OPENERS.find(syntax, at + 1, last);
  }
  return count === declared ? count : list.length;
}
