/** Page and column breaks. */

/** Stands for one in the text of a paragraph until the whole of it is known. */
export const PAGE_BREAK = '\f';

/** A break is a line end in the middle of a paragraph, nothing at its edges. */
export function withBreaks(text: string): string {
  if (!text.includes(PAGE_BREAK)) return text;
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === PAGE_BREAK) start += 1;
  while (end > start && text[end - 1] === PAGE_BREAK) end -= 1;
  return text.slice(start, end).replaceAll(PAGE_BREAK, '\n');
}
