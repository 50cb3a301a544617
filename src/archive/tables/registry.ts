/** Every table of an archive, and the formats they are written in. */
import type { Table } from './column.js';
import { documents } from './documents.js';
import { ELEMENT_TABLES } from './elements.js';

export const TABLES: readonly Table[] = [documents, ...ELEMENT_TABLES];

export const TABLE_FORMATS = ['csv', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
