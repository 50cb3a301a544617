/** Formulas: passages that documents share, those with variants first; the variants with what differs in brackets. */
import type { Formula } from '../../../model/compare.js';
import { clean } from '../../width.js';
import { type Block, cell, type Cell } from '../block.js';
import { excerpted, marked } from '../marked.js';
import { rangesOf, type Sheet } from '../sheet.js';

/** Forms of one formula in the short view. */
const MOST_VARIANTS = 4;

export function formulaBlocks(formulas: readonly Formula[], sheet: Sheet, full: boolean): readonly Block[] {
  const rows: Cell[][] = [];
  const below = new Set<number>();
  for (const formula of formulaOrder(formulas)) {
    const shown = full ? formula.variants : formula.variants.slice(0, MOST_VARIANTS);
    shown.forEach((variant, index) => {
      if (index > 0) below.add(rows.length);
      rows.push(formCells(formula, variant, { index, sheet, full }));
    });
    if (shown.length === formula.variants.length) continue;
    below.add(rows.length);
    rows.push([cell(''), cell(''), cell(sheet.say('compare.moreForms', { count: formula.variants.length }), 'quiet')]);
  }
  const { say } = sheet;
  const head = [say('compare.documents'), say('compare.when'), say('column.text')];
  return [{ kind: 'list', title: '', head, rows, shares: [0.08, 0.3, 1], below }];
}

const spread = ({ places }: Formula): number => new Set(places.map(({ document }) => document)).size;

/** Forms that changed tell most, then what most documents have. */
export const formulaOrder = (formulas: readonly Formula[]): readonly Formula[] =>
  formulas.toSorted(
    (left, right) =>
      Number(right.variants.length > 1) - Number(left.variants.length > 1) || spread(right) - spread(left),
  );

interface Form {
  readonly index: number;
  readonly sheet: Sheet;
  readonly full: boolean;
}

function formCells({ text, places }: Formula, variant: string, { index, sheet, full }: Form): Cell[] {
  const documents = [...new Set(places.filter((place) => place.variant === index).map(({ document }) => document))];
  const groups = documents.flatMap((document) => sheet.documentOf(document)?.group ?? []);
  const others = documents.filter((document) => (sheet.documentOf(document)?.group ?? null) === null);
  const when = [rangesOf(groups, sheet), ...others.map(sheet.nameOf)].filter((each) => each !== '');
  const shown = index === 0 ? text : (full ? marked : excerpted)(variant, text);
  const indent = index === 0 ? '' : '  ';
  return [
    cell(documents.length, 'quiet'),
    cell(when.join(sheet.say('separator.list')), 'quiet'),
    cell(`${indent}${clean(shown)}`),
  ];
}
