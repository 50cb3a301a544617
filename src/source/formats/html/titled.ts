/** Which lines of a text are its title, where nothing before it was: by the title the page gives in its head. */
import { titleMatcher } from './lead.js';
import type { Placed } from './pieces.js';

/** A title stands among the first lines. */
const REACH = 6;

const hasText = ({ block }: Placed): boolean => block.text !== '';

/** What styles of an office program call a title needs no finding. */
const isSet = ({ block, isTitle }: Placed): boolean => isTitle || block.setting.title === 'title';

/** Marks the title, where one is found and none is set. */
export function titled(placed: readonly Placed[], titles: readonly string[]): readonly Placed[] {
  const lead = placed.findLastIndex(({ isTitle }) => isTitle);
  // The text may begin with the title that also stands before it.
  if (lead >= 0) return placed.filter((one, index) => index <= lead || index > lead + REACH || !repeats(one, placed));
  if (placed.some(isSet)) return placed;
  const isKnown = titleMatcher(titles);
  const found = placed
    .filter(hasText)
    .slice(0, REACH)
    .find(({ block }) => isKnown(block.text));
  return found === undefined ? placed : placed.map((one) => (one === found ? { ...one, isTitle: true } : one));
}

const repeats = ({ block, isTitle }: Placed, placed: readonly Placed[]): boolean =>
  !isTitle && placed.some((other) => other.isTitle && other.block.text === block.text);
