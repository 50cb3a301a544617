/** A file's text with its findings in place: each line beside its notes, what is between folded, or left out with a word. */
import { cursorOver, type Mark, marked } from '../../page/marks.js';
import { type Html, html, NOTHING } from '../../page/tag.js';
import { lineOf } from '../where.js';
import { anchorsOf } from './anchors.js';
import { indexAt, type Line, linesOf, type Stretch, stretchesOf } from './lines.js';
import { type Note, noteId, noteItem, notesIn } from './notes.js';
import type { CheckedText, Numbered, Sheet } from './sheet.js';
import { groupBy } from '../../../source/grouping.js';

interface Ground {
  readonly file: CheckedText;
  readonly sheet: Sheet;
  /** By the index of their line. */
  readonly notes: ReadonlyMap<number, readonly Note[]>;
  readonly points: ReadonlyMap<number, readonly Mark[]>;
  /** What the lines are called that findings speak of, by their number; others of a Word file have no name here. */
  readonly names: ReadonlyMap<number, string>;
  readonly marksIn: (line: Line) => readonly Mark[];
}

export function textOf(file: CheckedText, sheet: Sheet): Html {
  const lines = linesOf(file.text);
  const notes = notesIn(file.findings, file.text);
  const noteOf = new Map(notes.flatMap((note) => note.map((finding) => [finding, noteId(note)] as const)));
  const anchors = anchorsOf(file, (finding) => noteOf.get(finding) ?? '', sheet.say);
  const lineAt = new Map(anchors.map(({ mark }) => [mark.id, indexAt(lines, mark.start)]));
  const ground: Ground = {
    file,
    sheet,
    notes: groupBy(notes, (note) => lineAt.get(`at-${note[0].number}`) ?? 0),
    points: groupBy(
      anchors.filter(({ isPoint }) => isPoint).map(({ mark }) => mark),
      ({ id }) => lineAt.get(id) ?? 0,
    ),
    names: namesOf(file, sheet),
    marksIn: cursorOver(anchors.filter(({ isPoint }) => !isPoint).map(({ mark }) => mark)),
  };
  return html`<div class="checked" lang="zh-CN">${stretchesOf(lines, anchors).map((stretch) => stretchOf(stretch, ground))}</div>`;
}

function namesOf({ findings }: CheckedText, { say }: Sheet): ReadonlyMap<number, string> {
  const places = findings.flatMap((finding) => [finding, ...finding.related]);
  return new Map(places.map((place) => [place.line, lineOf(place, say)]));
}

/** Lines are drawn in their order, also those left out: the cursor over the marks goes with them. */
function stretchOf({ isGap, lines }: Stretch, ground: Ground): Html {
  const { say, whole } = ground.sheet;
  if (!isGap) return html`${lines.map((line) => rowOf(line, ground))}`;
  const filled = lines.filter(({ start, end }) => ground.file.text.slice(start, end).trim() !== '');
  if (filled.length === 0) return NOTHING;
  if (!whole) return html`<p class="gap quiet">${say('page.check.leftOut', { count: filled.length })}</p>`;
  return html`<details class="gap"><summary class="quiet">${say('page.check.folded', { count: filled.length })}</summary>
    ${filled.map((line) => rowOf(line, ground))}
  </details>`;
}

function rowOf(line: Line, ground: Ground): Html {
  const { file, notes, points, sheet } = ground;
  const own = notes.get(line.number - 1) ?? [];
  const before = (points.get(line.number - 1) ?? []).map(
    ({ tone, id, attributes = '', after }) =>
      html`<span class="${tone}" id="${id ?? ''}"${{ markup: attributes }}>¶</span>${after ?? null}`,
  );
  const text = marked(file.text, line, ground.marksIn(line));
  if (own.length === 0 && before.length === 0 && line.start === line.end) return NOTHING;
  const list =
    own.length === 0 ? null : html`<ul class="notes">${own.map((note) => noteItem(note, file, sheet.say))}</ul>`;
  return html`<div class="row${own.length === 0 ? '' : ' noted'}"><span class="at place">${nameAt(line, ground)}</span><p class="line">${before}${text}</p>${list}</div>
`;
}

const nameAt = ({ number }: Line, { names, file }: Ground): string =>
  names.get(number) ?? (hasOrigin(file.findings) ? '' : String(number));

const hasOrigin = (findings: readonly Numbered[]): boolean => findings.some(({ origin }) => origin !== undefined);
