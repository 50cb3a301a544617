/**
 * The coverage for reading in a terminal: the share, then what is missing, weaker and partly there, each kind a block; what is
 * covered with `--all`; at last what the draft adds. Units that are covered loosely are named in the head.
 */
import type { Coverage } from '../../model/cover.js';
import { placer, type ShowPlace } from '../place.js';
import { grid, type Cell } from '../table/grid.js';
import { MARGIN, type Page } from '../table/page.js';
import { palette } from '../table/style.js';
import { clean, measure } from '../width.js';
import type { Say } from '../renderer.js';
import type { Analysis } from '../../model/types.js';
import type { CoverRenderOptions, RenderCover } from './renderer.js';
import { KINDS, OWN_KINDS, type Row, rowsOf, shareLine, type Status } from './rows.js';

const NARROWEST = 50;
/** What is wrong first. */
const ORDER: readonly Status[] = ['missing', 'weaker', 'partly', 'covered'];

export const render: RenderCover = (coverage, options) => {
  const page = pageFor(options);
  const rows = rowsOf(coverage, options.say);
  const shown = options.all ? ORDER : ORDER.slice(0, -1);
  const blocks = shown.flatMap((status) =>
    KINDS.map((kind) => rows.filter((row) => row.kind === kind && row.status === status)).filter(
      (list) => list.length > 0,
    ),
  );
  const all = [headLines(coverage, page, options), ...blocks.map((list) => blockLines(list, coverage, page, options))];
  return `${[...all, ...ownBlock(coverage, page)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

const pageFor = ({ say, color, ambiguous, width, draft }: CoverRenderOptions): Page => ({
  analysis: draft as Analysis,
  say,
  paint: palette(color),
  ruler: measure(ambiguous),
  width: Math.max(width, NARROWEST) - MARGIN.length,
  place: placer(draft, say),
});

function headLines(coverage: Coverage, page: Page, { draft }: CoverRenderOptions): readonly string[] {
  const { say, paint, ruler, width } = page;
  const { summary, against } = coverage;
  const title = ruler
    .wrap(clean(draft.meta.title?.text ?? draft.source.path ?? draft.id), width)
    .map((text) => paint.title(text));
  const line = shareLine(coverage, say);
  const files = against.map((file, index) => numbered(clean(file), index, coverage, say));
  const bases = against.length === 0 ? [] : [say('cover.against', { files: files.join(say('separator.list')) })];
  const sum = summary.missing + summary.weaker > 0 ? paint.alert(line) : paint.good(line);
  const loose = rowsOf(coverage, say).filter((row) => row.isLoose);
  const doubts = loose.length === 0 ? [] : [looseLine(loose, coverage, say)];
  const lines = [
    sum,
    ...[...doubts, ...bases].flatMap((text) => ruler.wrap(text, width)).map((text) => paint.quiet(text)),
  ];
  return [...title, ...lines.map((text) => MARGIN + text)];
}

/** Units by their paths; with the number of their text where there are several. */
function looseLine(rows: readonly Row[], { against }: Coverage, say: Say): string {
  const paths = rows.map(({ path, source }) =>
    against.length > 1 ? `[${against.indexOf(source ?? '') + 1}]${path}` : path,
  );
  return say('cover.loose', { count: rows.length, paths: paths.join(say('separator.list')) });
}

/** Several upper texts go by numbers: their names would fill the page. */
const numbered = (file: string, index: number, { against }: Coverage, say: Say): string =>
  against.length > 1 ? say('cover.numbered', { number: index + 1, file }) : file;

function blockLines(
  rows: readonly Row[],
  coverage: Coverage,
  page: Page,
  options: CoverRenderOptions,
): readonly string[] {
  const [{ kind, status } = { kind: '', status: '' }] = rows;
  const { say, paint } = page;
  const name = say('cover.block', { status: say(`cover.status.${status}`), kind: say(`cover.${kind}`) });
  const title = paint.section(say('section.title', { name, count: rows.length }));
  const placeOf = placesOf(coverage, options);
  if (isShort(kind, status)) return [title, ...inLine(rows, placeOf, page)];
  const cells = rows.map((row): readonly Cell[] => [
    { text: clean(row.path) },
    { text: placeOf(row), paint: paint.quiet },
    { text: clean(row.text) },
    { text: clean(factsOf(row, page)), paint: paint.quiet },
  ]);
  return [title, ...grid(withoutEmpty(cells), { shares: sharesOf(cells), wrap: true }, page)];
}

/** Names alone go into one line. */
const isShort = (kind: string, status: string): boolean =>
  status === 'missing' && (kind === 'slogans' || kind === 'titles');

function inLine(rows: readonly Row[], placeOf: (row: Row) => string, { say, ruler, width }: Page): readonly string[] {
  const names = rows.map((row) => say('cover.found', { place: placeOf(row), text: clean(row.text) }));
  return ruler.wrap(names.join(say('separator.parts')), width).map((line) => MARGIN + line);
}

/** What the draft has for it; a target's own words are in the detail, a unit's in the units below it. */
function factsOf({ status, kind, detail, evidence, isWhole }: Row, { place, say }: Page): string {
  const [first] = evidence;
  if (first === undefined || status === 'missing' || isWhole) return detail;
  const text =
    (kind === 'targets' || status === 'weaker') && detail !== ''
      ? ''
      : excerpt(first.text, detail === '' ? EXCERPT : SHORT);
  const found = say('cover.found', { place: place(first.span.start), text });
  return [detail, found].filter((part) => part !== '').join(say('separator.parts'));
}

const EXCERPT = 36;
/** Beside what is wanting a few words are enough to find the place. */
const SHORT = 10;

const excerpt = (text: string, most: number): string => {
  const line = clean(text).trim();
  return line.length <= most ? line : `${line.slice(0, most)}…`;
};

const SHARES = [0.1, 0.2, 0.45, 1];

const isFilled = (cells: readonly (readonly Cell[])[], column: number): boolean =>
  cells.some((row) => (row[column]?.text ?? '') !== '');

const withoutEmpty = (cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  cells.map((row) => row.filter((_, column) => isFilled(cells, column)));

const sharesOf = (cells: readonly (readonly Cell[])[]): readonly number[] =>
  SHARES.filter((_, column) => isFilled(cells, column));

/** Places in the upper texts; with the text's number where there are several. */
function placesOf({ against }: Coverage, { upperOf, say }: CoverRenderOptions): (row: Row) => string {
  const known = new Map<string, ShowPlace>();
  return ({ source, at }) => {
    const upper = source === null ? undefined : upperOf(source);
    if (upper === undefined || source === null || at === null) return '';
    const show = known.get(source) ?? placer(upper, say);
    known.set(source, show);
    return against.length > 1 ? `[${against.indexOf(source) + 1}]${show(at.start)}` : show(at.start);
  };
}

/** Units one by one, then its goals, duties and slogans, each kind in a line. */
function ownBlock({ own, ownItems }: Coverage, page: Page): readonly (readonly string[])[] {
  const count = own.length + ownItems.length;
  if (count === 0) return [];
  const title = page.paint.section(page.say('section.title', { name: page.say('cover.own'), count }));
  const cells = own.map(({ path, heading, span }) => [
    { text: path },
    { text: page.place(span.start), paint: page.paint.quiet },
    { text: clean(heading) },
  ]);
  const units = own.length === 0 ? [] : grid(cells, { shares: [0.1, 0.2, 1], wrap: true }, page);
  return [[title, ...units, ...OWN_KINDS.flatMap((kind) => ownLine(kind, ownItems, page))]];
}

function ownLine(
  kind: (typeof OWN_KINDS)[number],
  items: Coverage['ownItems'],
  { say, ruler, width, place }: Page,
): readonly string[] {
  const names = items
    .filter((item) => item.kind === kind)
    .map(({ text, span }) => say('cover.found', { place: place(span.start), text: clean(text) }));
  if (names.length === 0) return [];
  const line = `${say(`cover.${kind}`)}${say('separator.label')}${names.join(say('separator.parts'))}`;
  return ruler.wrap(line, width).map((text) => MARGIN + text);
}
