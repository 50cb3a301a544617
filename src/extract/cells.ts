/**
 * Cells of a file's tables: what a figure in one measures is named by its row, not by the sentence before the table.
 * 粮食产量 | 33万吨以上 → 粮食产量. Where the row is a place, the head of the column tells the rest (青山镇 | 1.2万亩 under
 * 造林面积 → 青山镇造林面积); where it is a year, the head alone does. Left out: numbers of rows, heads that name no
 * measure (目标, 2025年计划), cells too long for a name.
 */
import { paragraphAt, type SourceParagraph } from '../source/origin.js';
import type { Syntax } from '../syntax/syntax.js';

export interface Cell {
  /** What its figures measure; null where the table does not tell. */
  readonly topic: string | null;
}

/** The cell that holds a place of the reading; null outside of tables. One object a cell. */
export type CellAt = (at: number) => Cell | null;

interface Written {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of one table, in the order of the file. */
type Table = readonly Written[];

const NOWHERE: CellAt = () => null;

/** Text boxes within a cell are no part of its row. */
const isCell = ({ origin }: SourceParagraph): boolean => origin?.table !== undefined && origin.textbox === undefined;

export function cellsOf({ source, reading }: Syntax, paragraphs: readonly SourceParagraph[]): CellAt {
  const own = paragraphs.filter(isCell);
  if (own.length === 0) return NOWHERE;
  const cells = new Map<SourceParagraph, Cell>();
  for (const table of tablesOf(own)) {
    const written = table.map((inCell) => ({
      row: inCell[0]?.origin?.row ?? 0,
      column: inCell[0]?.origin?.column ?? 0,
      text: inCell
        .map(({ start, end }) => source.slice(start, end))
        .join('\n')
        .trim(),
    }));
    table.forEach((inCell, index) => {
      const cell = { topic: topicOf(written, index) };
      for (const paragraph of inCell) cells.set(paragraph, cell);
    });
  }
  return (at) => {
    const paragraph = paragraphAt(paragraphs, reading.toSource(at));
    return paragraph === null ? null : (cells.get(paragraph) ?? null);
  };
}

/** Paragraphs by table and cell. */
function tablesOf(paragraphs: readonly SourceParagraph[]): readonly (readonly (readonly SourceParagraph[])[])[] {
  const tables = new Map<number, Map<string, SourceParagraph[]>>();
  for (const paragraph of paragraphs) {
    const { table = 0, row, column } = paragraph.origin ?? {};
    const cells = tables.get(table) ?? new Map<string, SourceParagraph[]>();
    const key = `${row} ${column}`;
    cells.set(key, [...(cells.get(key) ?? []), paragraph]);
    tables.set(table, cells);
  }
  return [...tables.values()].map((cells) => [...cells.values()]);
}

/** A name of something: no sentence, no figure, no number of a row. */
const NAME = /^(?=.*\p{Script=Han}{2})[^，。；：！？\n]{2,24}$/u;
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]?)$/u;
const YEAR = /^(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})\s*年(?:度)?$/u;
const FIGURE = /^[≥≤>＞<＜约]?\s*\d/u;
const PLACE = /^[^，。、\d]{1,8}(?:[省市州县区旗镇乡村场]|街道|社区|办事处)$|^(?:全[省市县区镇乡]|合计|总计|小计)$/u;
/** What heads a column and names no measure. */
const HEADS_NOTHING = /目标|指标|任务$|数量|数值|计划|预期|情况|完成|实绩|内容|备注|单位|项目|年度?$/u;

const isName = (text: string): boolean =>
  YEAR.test(text) || (NAME.test(text) && !NUMBERED.test(text) && !FIGURE.test(text));

function topicOf(table: Table, index: number): string | null {
  const own = table[index];
  if (own === undefined) return null;
  const head = headOf(table, own);
  const first = table.find(({ row, column, text }) => row === own.row && column < own.column && isName(text))?.text;
  // The row of heads itself tells of no figure.
  if (first === undefined || own.row === firstRow(table)) return null;
  if (YEAR.test(first)) return head;
  return PLACE.test(first) && head !== null ? `${first}${head}` : first;
}

const firstRow = (table: Table): number => table[0]?.row ?? 0;

/** The head of a column, where it names what is measured. */
function headOf(table: Table, { column }: Table[number]): string | null {
  const text = table.find((cell) => cell.row === firstRow(table) && cell.column === column)?.text ?? '';
  return isName(text) && !HEADS_NOTHING.test(text) ? text.replace(/[（(][^）)]*[）)]$/u, '') : null;
}
