/** One thing that is gone or new, told as short as it can be, and what it stands for on a page. */
import type { DocPlace, TargetCell, TargetRow } from '../../model/compare.js';
import type { Say } from '../renderer.js';
import { clean } from '../width.js';
import type { Turn } from './parts/requirements.js';
import { writtenOf } from './parts/targets.js';

export interface Told {
  readonly text: string;
  /** Where it stands; null where nobody knows. */
  readonly place: DocPlace | null;
  /** Index of its row among the turns, slogans, targets or duties. */
  readonly row: number;
}

type Place = Turn['before'][number];

export interface Counted<Row> {
  readonly row: Row;
  readonly index: number;
}

/** Rows with the index that names them. */
export const counted = <Row>(rows: readonly Row[]): readonly Counted<Row>[] =>
  rows.map((row, index) => ({ row, index }));

/** Requirements by path and heading; a part some of whose points are told is told by its points. */
export function requirementsTold(
  turns: readonly Counted<Turn>[],
  placesOf: (turn: Turn) => readonly Place[],
): readonly Told[] {
  const places = turns.flatMap(({ row, index }) => placesOf(row).map((place) => ({ place, index })));
  const around = new Set(
    places.map(({ place: { document, path } }) => JSON.stringify([document, path.replace(LAST_STEP, '')])),
  );
  return places
    .filter(({ place: { document, path } }) => !around.has(JSON.stringify([document, path])))
    .map(({ place, index }) => ({ text: clean(`${place.path} ${place.heading}`), place, row: index }));
}

/** Of a path: 3/1 stands in 3; what has no step stands in nothing. */
const LAST_STEP = /(?:^|\/)[^/]*$/u;

/** A goal in the words of the text where these are short and name it. */
export function goalTold({ metric, names }: TargetRow, figure: TargetCell | undefined, say: Say): string {
  if (figure === undefined) return clean(metric);
  const words = clean(figure.text);
  const isWhole = [metric, ...names].some((name) => words.includes(name.slice(0, NAMED)));
  return isWhole && words.length <= MOST_WORDS ? words : clean(`${metric} ${writtenOf(figure, say)}`);
}

/** Characters of a metric that its claim must name: 权重不低于10% does not tell of what. */
const NAMED = 2;
/** Characters that a claim may have to be told whole. */
const MOST_WORDS = 24;
/** Characters of a duty after which it may break off, at the end of a clause. */
const LEAST_LEAD = 12;

/** The actor and the first clauses of a duty: the whole stands in its section. */
export function dutyTold(actor: string, duty: string, say: Say): string {
  const end = /[，；。：]/u.exec(duty.slice(LEAST_LEAD));
  const lead =
    end === null || LEAST_LEAD + end.index >= duty.length - 1 ? duty : `${duty.slice(0, LEAST_LEAD + end.index)}…`;
  return clean(`${actor}${say('separator.label')}${lead}`);
}
