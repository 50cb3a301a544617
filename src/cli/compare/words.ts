/** Words for groups that do not follow one another in time: a region drops nothing that another one says. */
import { followsTime } from '../../compare/corpus.js';
import type { Say } from '../../report/renderer.js';

/** The words as they are, or those of `unordered.<key>` where there are some: of `last`, or the group that is told with them. */
export function wordsFor(by: string, say: Say, groups: readonly string[]): Say {
  if (followsTime(by)) return say;
  const last = groups.at(-1) ?? '';
  return (key, args) => {
    const own = `unordered.${key}`;
    const words = say(own, { last, ...args });
    return words === own ? say(key, args) : words;
  };
}
