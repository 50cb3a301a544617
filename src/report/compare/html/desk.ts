/** What every part of the page is drawn with: the comparison as it is shown, ids that links lead to, and the texts. */
import type { Compared, DocPlace } from '../../../model/compare.js';
import type { Say } from '../../renderer.js';
import type { CompareRenderOptions } from '../renderer.js';
import { type Sheet, sheetOf } from '../sheet.js';
import type { Comparison } from '../../../model/compare.js';

export interface Desk {
  readonly sheet: Sheet;
  readonly say: Say;
  /** Every row was asked for. */
  readonly full: boolean;
  readonly isShown: (part: Compared) => boolean;
  readonly placeOf: CompareRenderOptions['placeOf'];
  /** Short name of a document, and where its row is. */
  readonly fileOf: (document: string) => { readonly name: string; readonly row: string };
}

export function deskOf(result: Comparison, options: CompareRenderOptions): Desk {
  const { say, only, all, placeOf } = options;
  const sheet = sheetOf(result, options);
  const names = shortNames(sheet);
  const rows = new Map(result.documents.map(({ id }, index) => [id, documentId(index)]));
  return {
    sheet,
    say,
    full: all || only !== null,
    isShown: (part) => result[part] !== undefined && (only?.includes(part) ?? true),
    placeOf,
    fileOf: (id) => ({ name: names.get(id) ?? id, row: rows.get(id) ?? 'documents' }),
  };
}

/** The file's name where no other document has it, else its path, else its id. */
function shortNames({ result, nameOf }: Sheet): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  const choices = result.documents.map(({ id }) => [id, [baseOf(nameOf(id)), nameOf(id)]] as const);
  for (const [, names] of choices) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(choices.map(([id, names]) => [id, names.find((name) => count.get(name) === 1) ?? id]));
}

const baseOf = (name: string): string => name.split(/[\\/]/u).at(-1) ?? name;

/** Of a part of the page. */
export const partId = (part: Compared): string => `part-${part}`;

/** Of the row or card of the n-th thing of a part, counted from 0. */
export const rowId = (part: Compared, index: number): string => `${part}-${index + 1}`;

export const documentId = (index: number): string => `document-${index + 1}`;

export const groupOf = ({ sheet }: Desk, { document }: DocPlace): string => sheet.documentOf(document)?.group ?? '';
