/**
 * Which line breaks inside a paragraph are meant. CommonMark (6.8) has a line break stand for a space, so that a
 * paragraph may be written over several lines; but many Chinese texts are written a paragraph a line without empty lines
 * between. A break is kept where the line before it ends a sentence, where the next one opens a paragraph (a marker, a
 * full-width indent) and behind a heading; where most breaks are so, or lines are too long to be wrapped, all are kept
 * but those behind a comma.
 */
import { opensWithMarker } from '../../marker.js';
import { joint } from '../../wide.js';
import type { InlineLine } from './lines.js';

/** 。！？；： and the marks that may close behind them; looked for in the last characters. */
const ENDED = /[。！？；：!?;:…][”’）】》」』)"'\]]*$/u;
const TAIL = 12;
/** No paragraph ends with one of these. */
const OPEN = /[，、,“‘（《【〔]$/u;
/** Nobody wraps Chinese at more than 120 columns: a text with longer lines is not wrapped at all. */
const WRAPPED = 60;
/** Titles, dates and names of speakers, which have no marks; wrapped lines are longer. */
const SHORT = 24;
/** A heading with its number, commas and all. */
const HEADING = 40;

/** Lines below a title: ——在全县教育大会上的讲话, （2021年7月21日）. */
const BELOW_TITLE =
  /^(?:[—―]{2}|[（(]?(?:[12]\d{3}|二[〇零○][一二三四五六七八九〇零○]{2})年[\d一二三四五六七八九十]{1,2}月[^，。；]{0,12}$)/u;
const TITLE = /(?:讲话|致辞|致词|发言|报告|讲稿|党课|主持词|提纲|要点)$/u;
const LONGEST_TITLE = 60;

const opensParagraph = ({ text, indent }: InlineLine): boolean =>
  indent >= 2 || /^[\u3000\u00a0]/u.test(text) || opensWithMarker(text) || BELOW_TITLE.test(text);

const isHeading = ({ text, strong }: InlineLine): boolean =>
  strong ||
  (text.length <= LONGEST_TITLE && TITLE.test(text)) ||
  (text.length <= SHORT && !/[，。；]/u.test(text)) ||
  (text.length <= HEADING && opensWithMarker(text) && !/[。；]/u.test(text));

/** Whether a break is meant, by the two lines alone. */
const isMeant = (line: InlineLine, next: InlineLine): boolean =>
  line.end === 'hard' ||
  ENDED.test(line.text.slice(-TAIL).trimEnd()) ||
  opensParagraph(next) ||
  (isHeading(line) && !OPEN.test(line.text));

/** Whether a text is written a paragraph a line: most breaks are meant, or its lines are too long to be wrapped. */
function isInLines(lines: readonly InlineLine[], meant: readonly boolean[]): boolean {
  const count = meant.filter(Boolean).length;
  return count * 2 > meant.length || lines.some(({ text }) => text.length > WRAPPED);
}

const joined = (before: string, after: string): string =>
  before === '' || after === '' ? before + after : before + joint(before, after) + after;

export interface KeptLine {
  readonly text: string;
  /** Line ends of the source before it, in this paragraph. */
  readonly line: number;
}

/** Lines with the breaks that are meant between them; the others are gone, or a space between words. */
export function keptLines(lines: readonly InlineLine[]): readonly KeptLine[] {
  const meant = lines.slice(1).map((next, index) => isMeant(lines[index] ?? next, next));
  const inLines = isInLines(lines, meant);
  const kept: KeptLine[] = [];
  lines.forEach((next, index) => {
    const last = kept.at(-1);
    const breaks = meant[index - 1] === true || (inLines && !OPEN.test(lines[index - 1]?.text ?? ''));
    if (last === undefined || breaks) kept.push(next);
    else kept[kept.length - 1] = { ...last, text: joined(last.text, next.text) };
  });
  return kept;
}
