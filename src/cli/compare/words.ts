/** Words for groups that do not follow one another in time: a region drops nothing that another one says. */
import type { Say } from '../../report/renderer.js';

/** What a grouping puts in an order that tells of time: years, and files in the order they are given. */
const IN_TIME = ['year', 'file'];

/** The words as they are, or those of `unordered.<key>` where there are some: of `last`, or the group that is told with them. */
export function wordsFor(by: string, say: Say, groups: readonly string[]): Say {
  if (IN_TIME.includes(by)) return say;
  const last = groups.at(-1) ?? '';
  return (key, args) => {
    const own = `unordered.${key}`;
    const words = say(own, { last, ...args });
    return words === own ? say(key, args) : words;
  };
}
