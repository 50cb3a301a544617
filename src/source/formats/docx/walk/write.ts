/** Writing into the paragraph that is open, where what is read can be seen. */
import type { Paragraph, Run, Walk } from './state.js';

/**
 * Whether a run is hidden. Its own word counts; else hidden text is a toggle, which a style of paragraphs and one of
 * characters take back from each other (ECMA-376 part 1, 17.7.3).
 */
function isHidden({ context }: Walk, paragraph: Paragraph, run: Run): boolean {
  if (run.vanish !== null) return run.vanish;
  const { looks, hidden } = context;
  return hidden || looks('paragraph', paragraph.style).hidden !== looks('character', run.style).hidden;
}

/** Whether what stands here is shown: in no instruction or prompt, not hidden. */
export function isShown(walk: Walk): boolean {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph === undefined || walk.coding > 0 || walk.muted > 0) return false;
  const run = walk.runs.at(-1);
  if (run === undefined) return true;
  run.hidden ??= isHidden(walk, paragraph, run);
  return !run.hidden;
}

export function write(walk: Walk, text: string): void {
  const paragraph = walk.paragraphs.at(-1);
  if (paragraph === undefined || text === '' || !isShown(walk)) return;
  const noted = walk.runs.at(-1)?.markOf ?? null;
  if (noted !== null) {
    noted.mark += text;
    return;
  }
  const shown = paragraph.afterMark ? text.replace(/^[\t ]+/u, '') : text;
  if (shown === '') return;
  paragraph.afterMark = false;
  paragraph.text += shown;
}
