/** What a gap in a text is told by: its shape, and the words that make one. */
export interface Gap {
  /** Sticky, without other flags and without references to its groups; these are what stands before the gap and what stands behind it. */
  readonly pattern: RegExp;
  /** Every character that a match may begin with. */
  readonly firsts: string;
  readonly hit: readonly string[];
  readonly miss: readonly string[];
}

/** Behind a stop, an opening mark or a line end. */
export const AT_HEAD = '(?<=^|[，。；：！？\\n“])';
export const AT_END = '(?=$|[，。；、！？）\\n])';

export const words = (list: string): readonly string[] => list.split(' ');
export const oneOf = (list: string): string => `(?:${words(list).join('|')})`;

/**
 * `before` and `behind` are lists of words (a pattern where `behind` needs one); `look` is what must stand before, as
 * a look-behind, or behind, as a look-ahead.
 */
export function gap(
  before: string,
  behind: string,
  hit: readonly string[],
  miss: readonly string[],
  look: { readonly behind?: string; readonly ahead?: string } = {},
): Gap {
  const pattern = new RegExp(`${look.behind ?? ''}(${oneOf(before)})(${behind})${look.ahead ?? ''}`, 'y');
  const firsts = [...new Set(words(before).map((word) => word.charAt(0)))].join('');
  return { pattern, firsts, hit, miss };
}
