/** Members told with 此其一, 此其二 behind each: 防止三种偏向。拼设备拼体力，此其一；光比数量不比质量，此其二. Left out: 此其一 alone. */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';

const THUS = characters('此');
const NTH = ['此其一', '此其二', '此其三', '此其四', '此其五', '此其六'].map((word) => wordSet([word]));
const COMMA = characters('，');
const STOPS = characters('。；：！？\n');
const MAX_FIRST = 80;
const MAX_STRETCH = 600;

/** The members behind a count, the first of them right there. */
export function thusTold({ syntax }: Context, from: number): Members | null {
  const { end } = paragraphAt(syntax, from);
  const limit = Math.min(end, from + MAX_STRETCH);
  const items: Span[] = [];
  let at = THUS.find(syntax, from, Math.min(limit, from + MAX_FIRST));
  for (const nth of NTH) {
    while (at < limit && nth.startingAt(syntax, at) < 0) at = THUS.find(syntax, at + 1, limit);
    if (at >= limit || !COMMA.has(syntax, at - 1)) break;
    items.push({ start: STOPS.behindLast(syntax, at, from), end: at - 1 });
    at = THUS.find(syntax, at + 1, limit);
  }
  return items.length < 2 || (items[0]?.start ?? 0) <= from - 1 ? null : listOf('numbered', items);
}
