/** Where a finding stands, for people: line and column of a text, the paragraph of a Word file and the column in it. */
import type { CheckFinding } from '../../model/check.js';
import { showOrigin } from '../place.js';
import type { Say } from '../renderer.js';

/** A place of a finding, its own or another it speaks of. */
export type Place = Pick<CheckFinding, 'line' | 'column' | 'origin' | 'originColumn'>;

/** As `placer` shows it: `12:8` of a text, 段12:8 of a Word file, 页3 12:8 of a PDF. */
export function whereOf({ line, column, origin, originColumn = column }: Place, say: Say): string {
  if (origin === undefined) return `${line}:${column}`;
  const shown = showOrigin(origin, say);
  return origin.page === undefined ? `${shown}:${originColumn}` : `${shown} ${line}:${column}`;
}

/** The line or paragraph alone. */
export const lineOf = ({ line, origin }: Place, say: Say): string =>
  origin === undefined ? String(line) : showOrigin(origin, say);

/** The line of the file, for programs that mark it there; null where the file has none (Word, PDF, pages). */
export const fileLineOf = ({ line, origin }: Place): number | null =>
  origin === undefined ? line : (origin.line ?? null);

/** Whether line and column are those of the file itself. */
export const isInFile = ({ origin }: Place): boolean => origin === undefined;

/** A message that says where, for those programs: 段9：…; as it is where the line says it. */
export const placedMessage = (place: Place, message: string, say: Say): string =>
  fileLineOf(place) === null ? `${whereOf(place, say)}${say('separator.label')}${message}` : message;
