/**
 * Plain words with wildcards in running text: * stands for any characters of one sentence, ? for one character, everything
 * else for itself.
 *
 *     抓*落实  in  我们先抓学习，再抓作风，落实责任。  →  抓作风，落实
 *
 * Of overlapping places the shortest that ends first counts. A character beyond the basic plane (𠮷) is one for ?. A text is
 * gone through in time linear in its length, so no pattern can hang; there are no regular expressions.
 */
import { UserError } from '../source/errors.js';
import type { Span } from '../source/span.js';
import { phraseFinder } from '../source/wildcard.js';

/** Every place in the text, in order, without overlaps. */
export type FindPattern = (text: string) => readonly Span[];

/** Throws `bad-pattern` for one that has nothing but wildcards: it would find everything. */
export function patternFinder(pattern: string): FindPattern {
  const plain = pattern.replace(/^\*+|\*+$/gu, '');
  if (/^[*?\s]*$/u.test(plain)) throw new UserError('bad-pattern', { value: pattern });
  return plain.includes('*') ? inSentences(plain) : phraseFinder(plain);
}

/** A sentence with the marks that end it; a line is one at least. */
const SENTENCE = /[^。！？!?\n\r]+[。！？!?]*/gu;

function inSentences(pattern: string): FindPattern {
  const find = phraseFinder(pattern);
  const findBackwards = phraseFinder(reversed(pattern));
  return (text) => {
    const found: Span[] = [];
    for (const { 0: sentence, index } of text.matchAll(SENTENCE))
      for (const { start, end } of find(sentence)) {
        // Read from its end, the first that fits is the shortest.
        const [shortest] = findBackwards(reversed(sentence.slice(start, end)));
        found.push({ start: index + end - (shortest?.end ?? end - start), end: index + end });
      }
    return found;
  };
}

/** By characters, which keep their length. */
const reversed = (text: string): string => [...text].toReversed().join('');
