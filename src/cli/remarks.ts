/** What is said on standard error of a manuscript that was read: that it holds no text, or that something may be missing of it. */
import type { Say } from '../report/renderer.js';
import type { Remark, UnusedField } from '../source/reader.js';
import type { Io } from './io.js';

/** Of a text as read, or of the source of an analysis. */
export interface Remarked {
  readonly remarks?: readonly Remark[] | undefined;
  readonly unusedFields?: readonly UnusedField[] | undefined;
}

/** Notes what there is to be said of an input; `isEmpty` where no paragraph of it holds anything. */
export function noteRemarks(
  input: string,
  source: Remarked,
  isEmpty: boolean,
  { io, say }: { io: Pick<Io, 'note'>; say: Say },
): void {
  if (isEmpty) io.note(say('note.empty', { input }));
  for (const remark of source.remarks ?? []) {
    const fields = remark === 'matter-unused' ? (source.unusedFields ?? []) : [];
    if (fields.length === 0) io.note(say(`note.${remark}`, { input }));
    for (const { field, line } of fields) io.note(say('note.field-unused', { input, field, line }));
  }
}
