/** Goals, each with its line over the years and its figures in a table: what is asked, what was reported, and where. */
import type { DocPlace, TargetCell, TargetRow } from '../../../model/compare.js';
import { searchOf, tableOf } from '../../page/table.js';
import { type Content, type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { ARROWS, datedOf, keyOf, sorted, turnOf, writtenOf } from '../parts/targets.js';
import { cellOf, inOrder } from '../sheet.js';
import { chip, folded, turnChip } from './bits.js';
import { type Desk, rowId } from './desk.js';
import { placeLink } from './places.js';
import { seriesChart } from './series.js';

/** Goals that are shown before the fold. */
const FEW = 6;

export function targetsPart(targets: readonly TargetRow[], desk: Desk): Html {
  const { say, sheet } = desk;
  const indexes = new Map(targets.map((row, index) => [row, index]));
  const idOf = (row: TargetRow): string => rowId('targets', indexes.get(row) ?? 0);
  const results = new Map(targets.filter(({ status }) => status === 'achieved').map((row) => [row.metric, row]));
  const goals = sorted(targets, 'goal', sheet);
  const cards = goals.filter((row) => isSeries(row, results.get(row.metric), desk));
  const once = goals.filter((row) => !isSeries(row, results.get(row.metric), desk));
  const others = desk.full
    ? sorted(targets, 'achieved', sheet).filter(({ metric }) => !goals.some((row) => row.metric === metric))
    : [];
  return html`<p class="quiet">${say('page.targetsHow')}</p>
    ${searchOf('list-targets', say)}
    <div id="list-targets" class="wide-cards">
      ${folded(
        cards.map((goal) => goalCard({ goals: goal, results: results.get(goal.metric) ?? null }, idOf(goal), desk)),
        FEW,
        desk,
      )}${onceTable(say('page.onceGoals'), once, { desk, idOf })}${onceTable(say('compare.results'), others, { desk, idOf })}
    </div>`;
}

const groupsWith = ({ cells }: TargetRow, { sheet }: Desk): readonly string[] =>
  sheet.result.groups.filter((group) => (cellOf(cells, group) ?? []).length > 0);

/** Whether it changed just now or is told of more than once; else a line of a list does. */
const isSeries = (row: TargetRow, results: TargetRow | undefined, desk: Desk): boolean =>
  groupsWith(row, desk).length + (results === undefined ? 0 : groupsWith(results, desk).length) > 1;

interface Pair {
  readonly goals: TargetRow;
  readonly results: TargetRow | null;
}

function goalCard(pair: Pair, id: string, desk: Desk): Html {
  const { goals } = pair;
  const { say } = desk;
  const turn = turnOf(goals, desk.sheet);
  const chart = seriesChart(pair, desk);
  const also =
    goals.names.length === 0
      ? null
      : html` <span class="quiet">${goals.names.map(clean).join(say('separator.list'))}</span>`;
  return html`<article class="card series" id="${id}" data-item>
    <h3>${clean(goals.metric)}${also} ${turn === null ? null : turnChip(turn, goals.status, { say })}</h3>
    <div class="beside">
      ${chart}${figuresTable(pair, desk)}
    </div>
  </article>`;
}

function figuresTable({ goals, results }: Pair, desk: Desk): Html {
  const { say, sheet } = desk;
  const groups = inOrder(sheet.result.groups, sheet).filter(
    (group) =>
      (cellOf(goals.cells, group) ?? []).length > 0 ||
      (results !== null && (cellOf(results.cells, group) ?? []).length > 0) ||
      goals.outcomes.some(({ to }) => to === group),
  );
  return tableOf({
    caption: clean(goals.metric),
    columns: [say('page.group'), say('status.goal'), ...(results === null ? [] : [say('compare.outcome')])],
    rowHeader: true,
    rows: groups.map((group) => ({
      id: null,
      cells: [
        group,
        goalCell(goals, group, desk),
        ...(results === null ? [] : [resultCell({ goals, results }, group, desk)]),
      ],
    })),
  });
}

const withPlace = (words: Content, place: DocPlace, desk: Desk): Html => html`${words} ${placeLink(place, desk)}<br />`;

function goalCell({ cells, changes, status }: TargetRow, group: string, desk: Desk): Content {
  const turn = changes.findLast(({ to }) => to === group);
  const sign = turn === undefined ? undefined : ARROWS[turn.kind];
  const mark =
    sign === undefined || turn === undefined
      ? null
      : html`${turnChip(turn, status, { say: desk.say, sign: `${sign} ` })} `;
  const figures = cellOf(cells, group) ?? [];
  return [
    mark,
    figures.map((figure) =>
      withPlace(html`<strong>${datedOf(figure, desk.say)}</strong>${ofYear(figure, group)}`, figure, desk),
    ),
  ];
}

/** The year a figure is of, where it is not that of its group. */
const ofYear = ({ year }: TargetCell, group: string): Html | null =>
  year === null || String(year) === group ? null : html` <span class="quiet">[${year}]</span>`;

function resultCell({ goals, results }: Pair, group: string, desk: Desk): Content {
  const { say } = desk;
  const outcomes = goals.outcomes.filter(({ to }) => to === group);
  const figures = results === null ? [] : (cellOf(results.cells, group) ?? []);
  return figures.map((figure) => {
    const met = outcomes.find(({ result }) => keyOf(result) === keyOf(figure))?.met ?? null;
    const verdict =
      met === null ? null : html` ${chip(met ? 'met' : 'missed', say(met ? 'compare.met' : 'compare.missed'))}`;
    return withPlace(html`<strong>${writtenOf(figure, say)}</strong>${ofYear(figure, group)}${verdict}`, figure, desk);
  });
}

interface Listing {
  readonly desk: Desk;
  readonly idOf: (row: TargetRow) => string;
}

/** Figures told of once. */
function onceTable(title: string, rows: readonly TargetRow[], { desk, idOf }: Listing): Html | null {
  if (rows.length === 0) return null;
  const { say, sheet } = desk;
  const table = tableOf({
    caption: title,
    columns: [
      say('column.metric'),
      say('compare.change'),
      say('page.group'),
      say('column.amount'),
      say('column.place'),
    ],
    rowHeader: true,
    rows: rows.map((row) => {
      const turn = turnOf(row, sheet);
      const groups = groupsWith(row, desk);
      const figures = groups.flatMap((group) => cellOf(row.cells, group) ?? []);
      return {
        id: idOf(row),
        cells: [
          clean(row.metric),
          turn === null ? '' : turnChip(turn, row.status, { say }),
          groups.join(say('separator.list')),
          figures.map((figure) => writtenOf(figure, say)).join(say('separator.parts')),
          figures.map((figure) => html`${placeLink(figure, desk)} `),
        ],
      };
    }),
  });
  return html`<details class="more">
    <summary>${say('section.title', { name: title, count: rows.length })}</summary>
    ${table}
  </details>`;
}
