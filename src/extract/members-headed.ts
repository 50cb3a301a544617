/**
 * Members of a name that head the parts of the text, wherever the name stands: 突出“三个提升” over （一）提升产业质效 … of another chapter; “三个坚持”
 * behind 坚持质量为本, … on lines of their own. As many headings of one list as the name counts, and no other, begin with its word.
 */
import { characters } from '../source/finder.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';

const COMMA = characters('，');
const FEWEST = 3;

export function headedBy({ syntax, headsWith }: Context, word: string, expected: number): Members | null {
  if (expected < FEWEST) return null;
  const heads = headsWith(word);
  const [first] = heads;
  if (first === undefined || heads.length !== expected) return null;
  if (heads.some(({ parent, numbered }) => parent !== first.parent || numbered !== first.numbered)) return null;
  const items = heads.map(({ start, end }) => {
    const comma = COMMA.find(syntax, start, end);
    return { start, end: comma - start > word.length ? comma : end };
  });
  return listOf(first.numbered ? 'numbered' : 'parallel', items);
}
