/** A label at the left, its parts running on from line to line at the right. */
import { clean } from '../width.js';
import { type Frame, MARGIN } from './page.js';

const GAP = '  ';

export interface Entry {
  readonly label: string;
  readonly parts: readonly string[];
}

/** Lines of labelled entries; labels take one column, and none where all are empty. */
export function flowLines(entries: readonly Entry[], page: Frame): readonly string[] {
  const label = Math.max(0, ...entries.map((entry) => page.ruler.width(entry.label)));
  return entries.flatMap((entry) => entryLines(entry, label, page));
}

function entryLines({ label, parts }: Entry, width: number, { ruler, paint, ...page }: Frame): readonly string[] {
  const gutter = width === 0 ? 0 : width + GAP.length;
  const room = page.width - gutter;
  const [first = '', ...others] = runOn(parts.map(clean), room, ruler.width).flatMap((line) => ruler.wrap(line, room));
  const lead = paint.quiet(label) + ' '.repeat(gutter - ruler.width(label));
  return [lead + first, ...others.map((line) => ' '.repeat(gutter) + line)].map((line) => `${MARGIN}${line}`.trimEnd());
}

/** Parts joined by two spaces, as many to a line as fit. */
export function runOn(parts: readonly string[], room: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    const longer = line === '' ? part : `${line}${GAP}${part}`;
    if (line !== '' && width(longer) > room) lines.push(line);
    line = line === '' || width(longer) <= room ? longer : part;
  }
  return line === '' ? lines : [...lines, line];
}
