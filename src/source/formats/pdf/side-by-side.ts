/**
 * Marks of notes that stand side by side, 会议¹² of the notes 1 and 2: told from the note 12 by the notes there are.
 */

interface Part {
  readonly text: string;
  /** The glyphs that show it, and what parts it from the next. */
  readonly from: number;
  readonly to: number;
}

/** What some programs set between two marks. */
const BETWEEN = /^[,，、]$/u;

/** More than a place has. */
const MOST_GLYPHS = 12;

const valueOf = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : 0);

/**
 * The marks in a run of raised glyphs, two or more, each with a note of its own and numbers counting up; null where it
 * cannot be read so.
 */
export function marksWithin(glyphs: readonly string[], known: (mark: string) => boolean): readonly Part[] | null {
  if (glyphs.length > MOST_GLYPHS) return null;
  const parts = partsFrom(glyphs, 0, 0, known);
  return parts !== null && parts.length > 1 ? parts : null;
}

/** The shortest marks first: 123 is 1, 2 and 3 sooner than 1 and 23. */
function partsFrom(
  glyphs: readonly string[],
  from: number,
  above: number,
  known: (mark: string) => boolean,
): readonly Part[] | null {
  if (from === glyphs.length) return [];
  for (let end = from + 1; end <= glyphs.length; end++) {
    const text = glyphs.slice(from, end).join('');
    const value = valueOf(text);
    if (!known(text) || (value > 0 && value <= above)) continue;
    const to = end < glyphs.length - 1 && BETWEEN.test(glyphs[end] ?? '') ? end + 1 : end;
    const rest = partsFrom(glyphs, to, Math.max(value, above), known);
    if (rest !== null) return [{ text, from, to }, ...rest];
  }
  return null;
}
