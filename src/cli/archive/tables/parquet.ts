/**
 * A table written as Parquet (hyparquet-writer: pure JavaScript), rows in groups of some thousand. Where a group ends depends
 * on the rows alone, so the bytes do too.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { SchemaElement } from 'hyparquet';
import type { Cell, Column, Table } from '../../../archive/tables/column.js';
import { writeAll } from '../part.js';
import type { TableFile } from './open.js';

/** Characters and values held before a group is written. */
const GROUP = 2 ** 20;
const VALUE = 8;

export async function openParquet(path: string, { columns }: Table): Promise<TableFile> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const file = openSync(path, 'w');
  const schema = schemaOf(columns);
  const writer = new ByteWriter();
  const table = new ParquetWriter({ writer, schema, createdBy: 'gaojian' });
  let held: readonly unknown[][] = columns.map(() => []);
  let size = 0;
  // The library's own writer of files ignores how much of a piece a full disk has taken.
  const drain = (): void => {
    writeAll(file, new Uint8Array(writer.buffer, 0, writer.index));
    writer.index = 0;
  };
  const write = (): void => {
    const rows = held[0]?.length ?? 0;
    if (rows === 0) return;
    const columnData = columns.map(({ name }, index) => ({ name, data: held[index] ?? [] }));
    void table.write({ columnData, rowGroupSize: rows });
    drain();
    held = columns.map(() => []);
    size = 0;
  };
  return {
    add: (row) => {
      row.forEach((cell, index) => held[index]?.push(columns[index]?.type === 'json' ? valueOf(cell) : cell));
      size += sizeOf(row);
      if (size > GROUP) write();
    },
    close: () => {
      write();
      writer.finish = drain;
      void table.finish();
      fsyncSync(file);
      closeSync(file);
    },
  };
}

/** The library writes values as JSON itself. */
const valueOf = (cell: Cell): unknown => (typeof cell === 'string' ? JSON.parse(cell) : cell);

const sizeOf = (row: readonly Cell[]): number =>
  row.reduce<number>((sum, cell) => sum + VALUE + (typeof cell === 'string' ? cell.length : textsSize(cell)), 0);

const textsSize = (cell: Cell): number =>
  Array.isArray(cell) ? (cell as readonly string[]).reduce((sum, text) => sum + VALUE + text.length, 0) : 0;

const schemaOf = (columns: readonly Column[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

const UTF8 = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

function elementsOf({ name, type }: Column): SchemaElement[] {
  const repetition_type = 'OPTIONAL';
  if (type === 'text') return [{ name, repetition_type, ...UTF8 }];
  if (type === 'json') return [{ name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'JSON' }];
  if (type === 'integer') return [{ name, repetition_type, type: 'INT32' }];
  if (type === 'number') return [{ name, repetition_type, type: 'DOUBLE' }];
  if (type === 'flag') return [{ name, repetition_type, type: 'BOOLEAN' }];
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type, ...UTF8 },
  ];
}
