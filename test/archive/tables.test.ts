/** Tables, read back with other programs' eyes. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLES } from '../../src/archive/tables/registry.js';
import { openTables } from '../../src/cli/archive/tables/open.js';
import { sample } from '../report/sample.js';
import { drop, temporary } from './built.js';

let folder = '';
beforeAll(async () => {
  folder = temporary();
  for (const format of ['csv', 'parquet'] as const) {
    mkdirSync(path.join(folder, format));
    const tables = await openTables(path.join(folder, format), format, null);
    for (const id of ['a', 'b"c', '汉字\n']) tables.add({ ...sample, id });
    tables.close();
  }
});
afterAll(() => drop(folder));

const parquet = (name: string): ArrayBuffer => {
  const bytes = readFileSync(path.join(folder, 'parquet', `${name}.parquet`));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};
const rowsOf = async (name: string): Promise<readonly Record<string, unknown>[]> =>
  await parquetReadObjects({ file: parquet(name) });

test('one table an element, in both formats', () => {
  for (const format of ['csv', 'parquet'])
    expect(readdirSync(path.join(folder, format))).toEqual(TABLES.map(({ name }) => `${name}.${format}`).toSorted());
});

test('columns are typed', () => {
  const { schema } = parquetMetadata(parquet('targets'));
  const types = Object.fromEntries(schema.slice(1).map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({
    document: 'BYTE_ARRAY',
    year: 'INT32',
    start: 'INT32',
    end: 'INT32',
    value: 'DOUBLE',
    placeholder: 'BOOLEAN',
  });
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('holds what the analysis holds', async () => {
    const rows = await rowsOf(name);
    const expected = (table.rows(sample) ?? []).map((cells) =>
      Object.fromEntries(table.columns.map((column, index) => [column.name, cells[index] ?? null])),
    );
    const first = rows.slice(0, expected.length).map((row) => ({ ...row, document: sample.id }));
    const json = table.columns.filter(({ type }) => type === 'json').map((column) => column.name);
    const read = first.map((row) => ({
      ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null])),
      ...Object.fromEntries(json.map((key) => [key, JSON.stringify((row as Record<string, unknown>)[key])])),
    }));
    expect(read).toEqual(expected);
    expect(rows.length).toBe(3 * expected.length);
  });

  test('says the same as CSV', async () => {
    const records = parse<Record<string, string>>(readFileSync(path.join(folder, 'csv', `${name}.csv`), 'utf8'), {
      columns: true,
    });
    const rows = await rowsOf(name);
    expect(records.length).toBe(rows.length);
    expect(records.map(({ document }) => document)).toEqual(rows.map(({ document }) => document));
    expect(records.map(({ year }) => year)).toEqual(rows.map(({ year }) => (year === null ? '' : String(year))));
  });

  test('spans are those of the text', () => {
    const [start, end] = ['start', 'end'].map((key) => table.columns.findIndex((column) => column.name === key));
    for (const cells of table.rows(sample) ?? [])
      if (start !== undefined && start >= 0)
        expect(Number(cells[end ?? 0])).toBeGreaterThanOrEqual(Number(cells[start]));
  });
});

test('a table without a row has its columns', async () => {
  const empty = path.join(folder, 'empty');
  const tables = await openTables(empty, 'parquet', ['targets']);
  tables.close();
  const bytes = readFileSync(path.join(empty, 'targets.parquet'));
  const { schema, num_rows: rows } = parquetMetadata(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  expect(Number(rows)).toBe(0);
  expect(schema.map(({ name }) => name)).toContain('metric');
  expect(readdirSync(empty)).toEqual(['documents.parquet', 'targets.parquet']);
});

test('the same rows give the same bytes, however long the row groups took', async () => {
  const bytesOf = async (name: string): Promise<Buffer> => {
    const tables = await openTables(path.join(folder, name), 'parquet', ['quotes']);
    for (let number = 0; number < 20_000; number++) tables.add({ ...sample, id: `${number}` });
    tables.close();
    return readFileSync(path.join(folder, name, 'quotes.parquet'));
  };
  const [one, other] = [await bytesOf('one'), await bytesOf('other')];
  expect(one.equals(other)).toBe(true);
  const { row_groups: groups } = parquetMetadata(
    one.buffer.slice(one.byteOffset, one.byteOffset + one.length) as ArrayBuffer,
  );
  expect(groups.length).toBeGreaterThan(1);
});
