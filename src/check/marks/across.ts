/**
 * Marks whose partner stands in another line: a quotation over several paragraphs, each of which opens and only the
 * last of which closes (GB/T 15834—2011 4.8.3.5); one that opens in its first paragraph and closes in its last; a
 * sentence broken over two lines. What remains has no partner anywhere.
 */
import { isQuotation, ROUND, STRAIGHT, type Loose } from './loose.js';

/** No quotation runs over more paragraphs. */
const MAX_LINES = 40;
const SENTENCE_END = /[。！？；：…!?;:]$/;
const BEFORE_QUOTATION = /(?:^|[：:，,。—])$/;

interface Lines {
  readonly text: string;
  /** Start and end of each line with something on it, blanks around left out, by its number; and the next such line. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** The loose marks that have no partner in any line either. */
export function withoutPartner(text: string, loose: readonly Loose[]): readonly Loose[] {
  if (loose.length === 0) return loose;
  const lines = linesOf(text);
  const paired = new Set<Loose>();
  for (const kind of new Set(loose.map((mark) => mark.kind))) {
    const marks = loose.filter((mark) => mark.kind === kind);
    if (isQuotation(kind) && kind !== STRAIGHT) pairParagraphs(lines, marks, paired);
    const left = marks.filter((mark) => !paired.has(mark));
    left.forEach((mark, index) => {
      const close = left[index + 1];
      if (close === undefined || !mark.opens || (close.opens && kind !== STRAIGHT) || paired.has(mark)) return;
      if (spansLines(lines, mark, close)) paired.add(mark).add(close);
    });
  }
  return loose.filter((mark) => !paired.has(mark));
}

function linesOf(text: string): Lines {
  const spans: [number, number][] = [];
  let start = 0;
  for (const line of text.split(/[\n\r\u2028\u2029]/)) {
    const body = line.trim();
    const from = start + line.indexOf(body);
    spans.push([from, from + body.length]);
    start += line.length + 1;
  }
  return { text, spans };
}

const isEmpty = ([start, end]: readonly [number, number]): boolean => start === end;

/** The next line with something on it; -1 where there is none near. */
function nextLine({ spans }: Lines, line: number): number {
  for (let next = line + 1; next <= line + 4 && next < spans.length; next++) {
    const span = spans[next];
    if (span !== undefined && !isEmpty(span)) return next;
  }
  return -1;
}

/** Each paragraph opens, the last one closes: the marks at their heads need no partner. */
function pairParagraphs(lines: Lines, marks: readonly Loose[], paired: Set<Loose>): void {
  const opening = new Map(marks.filter(({ opens }) => opens).map((mark) => [mark.line, mark]));
  for (const mark of marks) {
    if (!mark.opens || paired.has(mark)) continue;
    const chain = [mark];
    let line = mark.line;
    for (let count = 0; count < MAX_LINES; count++) {
      line = nextLine(lines, line);
      const [start, end] = lines.spans[line] ?? [0, 0];
      if (line < 0 || lines.text.charAt(start) !== lines.text.charAt(mark.at)) break;
      const next = opening.get(line);
      if (next === undefined) {
        if (closesAtEnd(lines.text.slice(Math.max(start, end - 3), end))) for (const one of chain) paired.add(one);
        break;
      }
      chain.push(next);
    }
    // One mark is missing where several paragraphs open and none closes.
    if (chain.length > 1) for (const one of chain.slice(0, -1)) paired.add(one);
  }
}

const closesAtEnd = (tail: string): boolean => /[”’」』][。！？]?$/.test(tail);

/** Whether a mark is closed in a line further down: a broken sentence, or whole paragraphs in one pair of marks. */
function spansLines({ text, spans }: Lines, open: Loose, close: Loose): boolean {
  if (close.line - open.line > MAX_LINES) return false;
  let broken = true;
  for (let line = open.line; line < close.line && broken; line++) {
    const span = spans[line];
    if (span !== undefined && !isEmpty(span)) broken = !SENTENCE_END.test(text.slice(span[0], span[1]).slice(-1));
  }
  if (broken) return true;
  const [start] = spans[open.line] ?? [0];
  const [, end] = spans[close.line] ?? [0, 0];
  const lead = text.slice(Math.max(start, open.at - 1), open.at);
  const tail = text.slice(close.at + 1, end);
  const whole = /^[。！？；，]?$/.test(tail) || SENTENCE_END.test(text.charAt(close.at - 1));
  return whole && (open.at === start || BEFORE_QUOTATION.test(lead) || open.kind === ROUND);
}
