/** A table written as CSV. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { Cell, Table } from '../../../archive/tables/column.js';
import { headOf, lineOf } from '../../../archive/tables/csv.js';
import { buffered } from '../buffered.js';
import type { TableFile } from './open.js';

export async function openCsv(path: string, table: Table): Promise<TableFile> {
  const file = openSync(path, 'w');
  const { write, flush } = buffered(file);
  write(Buffer.from(headOf(table)));
  return {
    add: (row: readonly Cell[]) => write(Buffer.from(lineOf(row))),
    close: () => {
      flush();
      fsyncSync(file);
      closeSync(file);
    },
  };
}
