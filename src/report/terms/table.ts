/** Word lists for reading in a terminal: the words of one group below the other's, figures in columns. */
import type { Term, TermGroup } from '../../model/terms.js';
import { type Align, aligned } from '../table/aligned.js';
import type { Cell } from '../table/grid.js';
import { type Frame, frameOf, MARGIN } from '../table/page.js';
import { clean } from '../width.js';
import type { RenderTerms, TermsResult } from './renderer.js';

/** Widest a name of a group may be. */
const NAME = 36;

interface Column {
  /** Its header is the word `terms.<key>`. */
  readonly key: string;
  readonly text: (term: Term) => string;
  /** For keyness alone: nothing to tell where there is one group. */
  readonly compares?: true;
}

const figure = (value: number | null, digits: number): string => (value === null ? '' : value.toFixed(digits));

const COLUMNS: readonly Column[] = [
  { key: 'count', text: ({ count }) => String(count) },
  { key: 'perMillion', text: ({ perMillion }) => figure(perMillion, 0) },
  { key: 'documents', text: ({ documents }) => String(documents) },
  { key: 'dispersion', text: ({ dpNorm }) => figure(dpNorm, 2) },
  { key: 'rest', text: ({ rest }) => String(rest), compares: true },
  { key: 'g2', text: ({ g2 }) => figure(g2, 1), compares: true },
  { key: 'logRatio', text: ({ logRatio }) => figure(logRatio, 2), compares: true },
];

export const render: RenderTerms = function* render(result, options) {
  const frame = frameOf(options);
  const groups = [...result.groups];
  yield `${headLine(result, groups.length, frame)}\n\n`;
  const named = groups.length > 1;
  const columns = COLUMNS.filter((column) => hasFigures(column, groups));
  const head = [...(named ? ['terms.group'] : []), 'terms.word', ...columns.map(({ key }) => `terms.${key}`)];
  const header = head.map((key): Cell => ({ text: frame.say(key), paint: frame.paint.quiet }));
  const rows = groups.flatMap((group) => rowsOf(group, named, { frame, columns }));
  const aligns: readonly Align[] = [
    ...(named ? ['left' as const] : []),
    'left',
    ...columns.map(() => 'right' as const),
  ];
  if (rows.length === 0) yield `${MARGIN}${frame.paint.quiet(frame.say('section.empty'))}\n`;
  else yield `${aligned([header, ...rows], aligns, frame.ruler).join('\n')}\n`;
};

function headLine({ by, documents, words }: TermsResult, groups: number, { say, paint }: Frame): string {
  const facts = { by, groups, documents, words };
  return paint.title(say(by === 'all' ? 'terms.title' : 'terms.titleBy', facts));
}

/** A column that is empty from top to bottom is left out, and so are zeros where there are no other groups. */
const hasFigures = ({ text, compares }: Column, groups: readonly TermGroup[]): boolean =>
  (compares !== true || groups.length > 1) && groups.some(({ terms }) => terms.some((term) => text(term) !== ''));

interface Drawing {
  readonly frame: Frame;
  readonly columns: readonly Column[];
}

/** A group's name stands beside its first word. */
function rowsOf(
  { group, terms }: TermGroup,
  named: boolean,
  { frame, columns }: Drawing,
): readonly (readonly Cell[])[] {
  return terms.map((term, index) => [
    ...(named ? [{ text: index === 0 ? frame.ruler.cut(clean(group), NAME) : '', paint: frame.paint.title }] : []),
    { text: clean(term.text) },
    ...columns.map(({ text }) => ({ text: text(term) })),
  ]);
}
