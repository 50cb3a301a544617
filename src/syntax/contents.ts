/** A table of contents above a speech: its headings come again below and are neither title nor outline. */
import type { Scan } from './scan.js';

/** 目录：, 目录/提纲：…… on a line of its own. */
const CONTENTS = /^(?:目\s*录|(?:内容)?提\s*[纲要]|(?:讲话|主要)(?:提纲|内容)|目录[/、及和]提纲)[：:.…]*$/u;
/** Its lines: a heading, dots and a page behind it. */
const ENTRY = /^([^。；！？\n]{4,60}?)[\s.…·．-]*\d{0,3}$/u;
const MOST_ENTRIES = 80;

/** The lines of a table of contents that begins within the first `lines`: its label, and headings that stand again further down. */
export function contentsOf(
  { text, paragraphs }: Scan,
  lines: number,
): { readonly start: number; readonly end: number } | null {
  const lineAt = (index: number): string => text.slice(paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0);
  const top = Math.min(paragraphs.length, lines);
  for (let start = 0; start < top; start++) {
    if (!CONTENTS.test(lineAt(start))) continue;
    const most = Math.min(paragraphs.length, start + 1 + MOST_ENTRIES);
    let end = start + 1;
    while (end < most) {
      const [, heading = ''] = ENTRY.exec(lineAt(end)) ?? [];
      if (heading === '' || !text.includes(`\n${heading}`, paragraphs.ends[end])) break;
      end++;
    }
    return end > start + 2 ? { start, end } : null;
  }
  return null;
}
