/**
 * Key words in context for reading in a terminal: the keys below one another, whatever stands beside them; behind each line
 * year, place and document, so that a line says all even where it is alone.
 */
import type { KwicCount, KwicSummary } from '../../model/kwic.js';
import type { Say } from '../renderer.js';
import { aligned } from '../table/aligned.js';
import { MARGIN } from '../table/page.js';
import { type Palette, palette } from '../table/style.js';
import { clean, measure, type Measure } from '../width.js';
import type { KwicHead, KwicRenderOptions, OpenKwic, PlacedHit } from './renderer.js';

/** Columns kept for year, place and document on a terminal. */
const WHERE = 32;
const LEAST_SIDE = 8;
/** Columns that show anything at all. */
const LEAST = 4;
const GAP = '  ';
/** Room for what a * stands for; where it is longer, less is shown behind the key. */
const RUN = ' '.repeat(16);
/** Columns of a place; most take no more. */
const PLACE = 7;

interface Sheet {
  readonly say: Say;
  readonly paint: Palette;
  readonly ruler: Measure;
  /** Columns left of the key. */
  readonly left: number;
  /** Columns of the key and what stands right of it. */
  readonly right: number;
  /** Columns of where it stands; null for as many as it needs. */
  readonly where: number | null;
}

export const open: OpenKwic = (head, options) => {
  const sheet = sheetOf(head, options);
  return {
    head: () => '',
    hits: (hits) => hits.map((hit) => `${lineOf(hit, sheet)}\n`).join(''),
    counts: (counts) => (counts.length === 0 ? '' : `${countLines(counts, sheet).join('\n')}\n`),
    foot: (summary) => (summary.hits === 0 ? '' : `\n${sheet.paint.quiet(summaryOf(summary, sheet.say))}\n`),
  };
};

/** 汉字 are two columns each; on a terminal both sides give way until the line fits. */
function sheetOf({ patterns, options: { width } }: KwicHead, options: KwicRenderOptions): Sheet {
  const { say, color, ambiguous, columns } = options;
  const ruler = measure(ambiguous);
  const key = Math.max(
    ...patterns.map((pattern) => ruler.width(pattern.replace(/^\*+|\*+$/gu, '').replace(/\*+/gu, RUN))),
  );
  const room = (columns ?? Number.POSITIVE_INFINITY) - MARGIN.length - key - 2 * GAP.length - GAP.length - WHERE;
  const side = Math.max(LEAST_SIDE, Math.min(2 * width, Math.floor(room / 2)));
  const left = width === 0 ? 0 : side;
  const right = key + GAP.length + left;
  const where = columns === null ? null : columns - MARGIN.length - left - right - 2 * GAP.length;
  return { say, paint: palette(color), ruler, left, right, where: where === null ? null : Math.max(LEAST_SIDE, where) };
}

function lineOf(hit: PlacedHit, { paint, ruler, left, right, where }: Sheet): string {
  const before = tail(clean(hit.left), left, ruler);
  const key = clean(hit.key);
  const room = right - ruler.width(key) - GAP.length;
  const after = room < LEAST ? '' : ruler.cut(clean(hit.right), room);
  const fill = ' '.repeat(Math.max(0, room - ruler.width(after)));
  const place = hit.place + ' '.repeat(Math.max(0, PLACE - ruler.width(hit.place)));
  const at = [hit.year === null ? '    ' : String(hit.year), place, clean(hit.document)].join(GAP);
  const shown = where === null ? at : ruler.cut(at, where);
  const blanks = ' '.repeat(left - ruler.width(before));
  return `${MARGIN}${blanks}${before}${GAP}${paint.section(key)}${GAP}${after}${fill}${GAP}${paint.quiet(shown)}`.trimEnd();
}

/** The end of a text that fits; with … before it where it is not all. */
function tail(text: string, columns: number, ruler: Measure): string {
  if (columns < LEAST) return '';
  if (ruler.width(text) <= columns) return text;
  const characters = [...text];
  let used = ruler.width('…');
  let from = characters.length;
  while (from > 0 && used + ruler.width(characters[from - 1] ?? '') <= columns)
    used += ruler.width(characters[--from] ?? '');
  return `…${characters.slice(from).join('')}`;
}

/** The pattern is said where there are several. */
function countLines(counts: readonly KwicCount[], { say, paint, ruler }: Sheet): readonly string[] {
  const several = new Set(counts.map(({ pattern }) => pattern)).size > 1;
  const keys = [...(several ? ['pattern'] : []), 'group', 'hits', 'documents', 'searched', 'characters', 'perMillion'];
  const head = keys.map((key) => ({ text: say(`kwic.${key}`), paint: paint.quiet }));
  const rows = counts.map(({ pattern, group, hits, documents, searched, characters, perMillion }) => {
    const names = [...(several ? [pattern] : []), clean(group)];
    return [...names, hits, documents, searched, characters, perMillion.toFixed(1)].map((value) => ({
      text: String(value),
    }));
  });
  const names = several ? 2 : 1;
  return aligned(
    [head, ...rows],
    keys.map((_, index) => (index < names ? 'left' : 'right')),
    ruler,
  );
}

const summaryOf = ({ hits, documents, searched, complete }: KwicSummary, say: Say): string =>
  say(complete ? 'kwic.summary' : 'kwic.summaryCut', { hits, documents, searched });
