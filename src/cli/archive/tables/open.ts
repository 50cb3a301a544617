/** The tables of a result, each in a file of its own, filled document by document. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../../archive/tables/column.js';
import { type TableFormat, TABLES } from '../../../archive/tables/registry.js';
import type { Analysis } from '../../../model/types.js';

export interface TableFile {
  readonly add: (row: readonly Cell[]) => void;
  readonly close: () => void;
}

export interface Tables {
  readonly add: (analysis: Analysis) => void;
  readonly close: () => void;
}

/** A table whose element was not asked for is not there; one without a row has its columns. */
export async function openTables(folder: string, format: TableFormat, only: readonly string[] | null): Promise<Tables> {
  mkdirSync(folder, { recursive: true });
  const open = format === 'csv' ? (await import('./csv.js')).openCsv : (await import('./parquet.js')).openParquet;
  const wanted = TABLES.filter(({ name }) => name === 'documents' || only === null || only.includes(name));
  const files = await Promise.all(
    wanted.map(async (table) => ({ table, file: await open(path.join(folder, `${table.name}.${format}`), table) })),
  );
  return {
    add: (analysis) => {
      for (const { table, file } of files) for (const row of table.rows(analysis) ?? []) file.add(row);
    },
    close: () => files.forEach(({ file }) => file.close()),
  };
}
