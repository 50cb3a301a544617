/**
 * A paragraph of prose that ends without a stop, or with ， or 、: its 。 was lost, or the rest of the sentence. Prose is what
 * holds a sentence that is stopped; so are the lines of a list of which all others are (`stops/items.ts`), and a 第四， that follows
 * words without a mark. The finding is the last clause. No mend: whether a mark or words are missing, the author knows. Left out: quotations with a stop of their own, headings and lines of one sentence, fields (责任单位：县水务局), dates
 * and names below a text, cells of tables, ends in Latin letters (addresses), and texts that leave most of their paragraphs so.
 */
import { paragraphAt } from '../../source/origin.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import { isHan } from '../chinese.js';
import { FIELD } from '../fields.js';
import type { Manuscript } from '../manuscript.js';
import { define } from '../rule.js';
import { spanIndex } from '../spans.js';
import { openItems } from '../stops/items.js';
import { runInto } from '../stops/run-into.js';

/** In characters. */
const SHORTEST = 30;
/** Where a comma ends it, or the last of several numbered sentences. */
const SHORTEST_SURE = 14;
/** Behind the last stop; less is a name, a date, a word of thanks. */
const SHORTEST_REST = 10;
const MAX_LABEL = 8;
/** One in so many paragraphs at most. */
const SHARE = 5;

export const paragraphStop = define({
  id: 'paragraph-stop',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: false,
  bad: '入夏以来，强降雨多发频发，防汛形势十分严峻。各乡镇要加强值班值守，逐库落实巡查责任\n学校要放好防汛假。',
  good: '入夏以来，强降雨多发频发，防汛形势十分严峻。各乡镇要加强值班值守，逐库落实巡查责任。\n学校要放好防汛假。',
  check: (manuscript) => {
    const prose = proseOf(manuscript);
    const open = [...openIn(prose, false), ...openIn(prose, true)];
    const told = spanIndex(open);
    const { syntax } = manuscript.context;
    const items = openItems(syntax, (start, end) => breaksOff(syntax, start, end)).filter((item) => !told.meets(item));
    const { written } = manuscript;
    return [
      ...[...open, ...items].map(({ start, end }) => ({ span: written(start, end) })),
      ...runInto(syntax).map(({ start, end }) => ({ span: written(start, end), saying: 'runInto' })),
    ];
  },
});

/** Those that are short, or those that are not; none where the text leaves many of the kind so. */
function openIn(prose: readonly Prose[], short: boolean): readonly Span[] {
  const open = prose.flatMap(({ rest, isShort }) => (rest !== null && isShort === short ? rest : []));
  const all = short ? prose : prose.filter(({ isShort }) => !isShort);
  return open.length > 1 && open.length * SHARE > all.length ? [] : open;
}

/** A paragraph, and what stands behind its last stop where it ends without one. */
interface Prose {
  /** Itself, or its last sentence. */
  readonly isShort: boolean;
  readonly rest: Span | null;
}

function proseOf(manuscript: Manuscript): readonly Prose[] {
  const { syntax } = manuscript.context;
  const { paragraphs, sentences, bodyEnd } = syntax;
  const found: Prose[] = [];
  let sentence = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? 0;
    while (sentence + 1 < sentences.length && (sentences.starts[sentence + 1] ?? Infinity) < end) sentence++;
    const last = sentences.starts[sentence] ?? start;
    if (end > bodyEnd || end - start < SHORTEST_SURE || last <= start || isCell(manuscript, start)) continue;
    const rest = isOpen(syntax, last, end) ? { start: last, end } : null;
    const isShort = end - start < SHORTEST || (rest !== null && isShortRest(syntax, last, end));
    if (end - start >= SHORTEST || isSure(syntax, last, end)) found.push({ isShort, rest });
  }
  return found;
}

/** 二是抓整改 behind 一是抓排查。 */
const NUMBERED = /^(?:[二三四五六七八九十]{1,2}[是要]|第[二三四五六七八九十]{1,2}，)/u;
const MAX_NUMBER = 4;

const isSure = ({ text }: Syntax, last: number, end: number): boolean =>
  '，、'.includes(text.charAt(end - 1)) || NUMBERED.test(text.slice(last, last + MAX_NUMBER));

const DATE = /\d{1,2}[月日号]$|[一二三四五六七八九十]日$/u;

/** Whether words, a figure or a comma end it. */
function isOpen(syntax: Syntax, last: number, end: number): boolean {
  const isNumbered = NUMBERED.test(syntax.text.slice(last, last + MAX_NUMBER));
  return (isNumbered || !isShortRest(syntax, last, end)) && breaksOff(syntax, last, end);
}

const isShortRest = ({ text }: Syntax, last: number, end: number): boolean =>
  end - last < SHORTEST_REST && !'，、'.includes(text.charAt(end - 1));

function breaksOff(syntax: Syntax, last: number, end: number): boolean {
  const { text } = syntax;
  if ('，、'.includes(text.charAt(end - 1))) return true;
  if (FIELD.test(text.slice(last, last + MAX_LABEL)) || DATE.test(text.slice(Math.max(last, end - 4), end)))
    return false;
  return endsInWords(text, end) || isOpenPair(syntax, last, end);
}

const endsInWords = (text: string, end: number): boolean =>
  isHan(text, end - 1) || '%％'.includes(text.charAt(end - 1));

/** 严防“灯下黑”, （含小山塘）: a pair that stands in the clause and is not stopped itself. One that is the clause is a note, or a saying. */
function isOpenPair({ text, partners }: Syntax, last: number, end: number): boolean {
  const open = '”）》'.includes(text.charAt(end - 1)) ? (partners[end - 1] ?? 0) - 1 : -1;
  return open > last && endsInWords(text, end - 1) && (text.charAt(open) !== '（' || endsInWords(text, open));
}

function isCell({ source, written }: Manuscript, start: number): boolean {
  if (source.paragraphs.length === 0) return false;
  const at = written(start, start + 1).start;
  return paragraphAt(source.paragraphs, at)?.origin?.table !== undefined;
}
