/** Years whose last digit is left open: 201x年 tells its ten years, no more. */
import { characters } from '../source/finder.js';
import type { Context } from './context.js';
import type { Statement } from './year-statement.js';

const CROSS = 'xXｘＸ×';
const CROSSES = characters(CROSS);
const DECADE = /(?<![A-Za-z0-9])(?:19|20)\d$/u;
const BEHIND = characters('年-—–~～至到');

/** From its first year on, up to its last: two statements each. */
export function openYears({ syntax }: Context): readonly Statement[] {
  const { text } = syntax;
  // Few texts have one at all, which the engine tells faster than a look at each character.
  if (![...CROSS].some((cross) => text.includes(cross))) return [];
  const found: Statement[] = [];
  for (
    let at = CROSSES.find(syntax, 0, text.length);
    at < text.length;
    at = CROSSES.find(syntax, at + 1, text.length)
  ) {
    const decade = BEHIND.has(syntax, at + 1) ? DECADE.exec(text.slice(Math.max(0, at - 4), at))?.[0] : undefined;
    if (decade === undefined) continue;
    const place = { start: at - decade.length, end: at + 2, source: 'inferred', weight: 1, decade: true } as const;
    found.push({ relation: '>=', year: Number(`${decade}0`), ...place });
    found.push({ relation: '<=', year: Number(`${decade}9`), ...place });
  }
  return found;
}
