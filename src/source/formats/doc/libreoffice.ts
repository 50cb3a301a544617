/**
 * What LibreOffice does not write into a .doc as Word does, and how it is told from the rest. Without this the numbers
 * of most of its lists begin twice (1. 1. 2.), also in Word and in LibreOffice itself.
 */
import type { List } from '../numbering.js';
import { characterAt, type WordDocument } from './document.js';
import type { Range } from './file.js';

/** Lists that number nothing stand for the outline of a document without one. */
const isEmpty = ({ levels }: List): boolean =>
  [...levels.values()].every(({ format, text }) => format === 'none' && text === '');

/** What two lists must share to be copies: all but where a level begins. */
const lookOf = ({ levels }: List): string =>
  JSON.stringify([...levels.values()].map((level) => ({ ...level, start: 0 })));

/** How many lists come before the copies: those of the document, the outline's last. */
function originals(lists: readonly List[], { styled }: WordDocument['styles']): number {
  const outline = Array.from({ length: 9 }, (_, index) => styled(index + 1).list);
  const last = lists.findLastIndex((list, index) => isEmpty(list) || outline.includes(index + 1));
  return last + 1;
}

/** Number of the list of each paragraph that is in one, in order. */
function used({ text, paragraphAt }: WordDocument): readonly number[] {
  const numbers: number[] = [];
  for (let mark = text.indexOf('\r'); mark >= 0; mark = text.indexOf('\r', mark + 1)) {
    const { list } = paragraphAt(mark);
    if (list > 0) numbers.push(list);
  }
  return numbers;
}

/** The list that each copy was made of: the one that the next paragraph with a list of its look is in. */
function sources(looks: readonly string[], count: number, numbers: readonly number[]): ReadonlyMap<number, number> {
  const next = new Map<string, number>();
  const found = new Map<number, number>();
  for (const number of numbers.toReversed()) {
    const look = looks[number - 1] ?? '';
    const source = next.get(look);
    if (number <= count) next.set(look, number);
    else if (source !== undefined) found.set(number, source);
  }
  return found;
}

/**
 * A paragraph at which counting begins anew is put into a copy of its list, behind all lists; those behind it stay in
 * the list. The copy is made the same list again, with a beginning of its own.
 */
export function withRestarts(lists: readonly List[], document: WordDocument): readonly List[] {
  const count = originals(lists, document.styles);
  if (!document.file.byLibreOffice || count === 0 || count === lists.length) return lists;
  const found = sources(lists.map(lookOf), count, used(document));
  return lists.map((list, index) => {
    const source = lists[(found.get(index + 1) ?? 0) - 1];
    if (source === undefined) return list;
    const starts = [...list.levels].map(([level, { start }]) => [level, { start, level: null }] as const);
    return { ...list, counts: source.counts, overrides: new Map(starts) };
  });
}

/**
 * That the mark behind a deleted text is deleted too is not written, unless the deletion begins with a mark: a
 * paragraph of which nothing is left is gone, where it is not the end of a deletion that began before it.
 */
export function isLostDeletion(document: WordDocument, { start, end }: Range, style: number, text: string): boolean {
  if (!document.file.byLibreOffice || text !== '' || end === start) return false;
  const isDeleted = (at: number): boolean => at >= 0 && characterAt(document, at, style).deleted;
  return isDeleted(end - 1) && !isDeleted(start - 1);
}
