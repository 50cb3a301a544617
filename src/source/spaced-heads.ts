/**
 * Numbered lines with a blank for their mark (一 提高认识, 二 压实责任): read with the mark 、 that was lost, where the lines of a text
 * count up from one. Left out: a number alone (一 班), rows of a table with further blanks, numerals that go on (一 二 三).
 */

const HEAD =
  /^[ \t\u3000]*([一二三四五六七八九十]{1,2})([ \t\u3000]+)(?![一二三四五六七八九十百千万年月日周号][ \t\u3000]?)[一-龥“《][^\n \t\u3000]{3,}/gmu;
const MAY_HOLD = /^[ \t\u3000]*一[ \t\u3000]+[一-龥“《]/mu;
const NUMERALS = ' 一二三四五六七八九';

/** Value of 一 … 十九; 0 for others. */
function valueOf(written: string): number {
  const [first = '', second = ''] = written;
  if (second === '') return first === '十' ? 10 : NUMERALS.indexOf(first);
  return first === '十' && second !== '十' ? 10 + NUMERALS.indexOf(second) : 0;
}

/** The text with 、 for the first blank behind such numbers; of the same length. */
export function withHeadsMarked(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  const runs: { value: number; at: number }[][] = [];
  for (const match of text.matchAll(HEAD)) {
    const { 0: line, 1: numeral = '', 2: blanks = '', index } = match;
    const head = { value: valueOf(numeral), at: index + line.search(/[^ \t\u3000]/u) + numeral.length };
    if (blanks === '' || head.value === 0) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.value === head.value - 1) run.push(head);
    else if (head.value === 1) runs.push([head]);
  }
  const marked = runs.filter((run) => run.length > 1).flat();
  if (marked.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { at } of marked) {
    pieces.push(text.slice(from, at), '、');
    from = at + 1;
  }
  return [...pieces, text.slice(from)].join('');
}
