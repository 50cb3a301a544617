/**
 * Word lists as CSV, a row a word and group; written as in `report/csv-line.ts`. Columns are the same in every language:
 * `group` with its `group_documents` and `group_words`; the word, `text`; `count`, `per_million` and `documents` in the group;
 * `dp`, `dp_norm`: dispersion; `rest`: its count in all other groups; `g2`, `log_ratio`: keyness. Empty: not to be told.
 */
import type { Term, TermGroup } from '../../model/terms.js';
import { BOM, guard, lineOf } from '../csv-line.js';
import type { RenderTerms } from './renderer.js';

const COLUMNS = [
  ...(['group', 'group_documents', 'group_words', 'text', 'count', 'per_million', 'documents'] as const),
  ...(['dp', 'dp_norm', 'rest', 'g2', 'log_ratio'] as const),
];

/** Rows that are written at once. */
const BATCH = 2000;

export const render: RenderTerms = function* render({ groups }) {
  yield BOM + lineOf(COLUMNS);
  for (const group of groups)
    for (let at = 0; at < group.terms.length; at += BATCH)
      yield group.terms
        .slice(at, at + BATCH)
        .map((term) => lineOf(cellsOf(term, group)))
        .join('');
};

const cellsOf = (term: Term, { group, documents, words }: TermGroup): readonly string[] => [
  guard(group),
  ...[documents, words].map(String),
  guard(term.text),
  ...[term.count, term.perMillion, term.documents, term.dp, term.dpNorm, term.rest, term.g2, term.logRatio].map(shown),
];

const shown = (value: number | null): string => (value === null ? '' : String(value));
