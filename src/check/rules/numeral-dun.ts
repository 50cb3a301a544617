/**
 * A Chinese numeral without brackets that numbers a section is followed by 、 (GB/T 15834—2011 B.3.2): 一，提高认识 →
 * 一、提高认识. Found where it opens a paragraph, and inside one where the numbers run on (：一，…；二，…).
 * Left out: a lone 一， that numbers nothing, and 一，二，三 said in a row.
 */
import { ordinalValue } from '../../lexicon/numerals.js';
import type { Manuscript } from '../manuscript.js';
import { lastOf, numberedBy } from '../numbered.js';
import { define, type Found } from '../rule.js';

const WRONG = ',，.．。:：';
/** These never stand behind a numeral that numbers nothing. */
const DOTS = '.．';

export const numeralDun = define({
  id: 'numeral-dun',
  clause: 'GB/T 15834—2011 B.3.2',
  severity: 'warning',
  fixable: true,
  bad: '一，提高认识。\n二，狠抓落实。',
  good: '一、提高认识。\n二、狠抓落实。',
  check: (manuscript) => [...atHeads(manuscript), ...amongRight(manuscript), ...inside(manuscript)],
});

function atHeads(manuscript: Manuscript): readonly Found[] {
  return numberedBy(manuscript, 'cn-dun').flatMap((numbered) => {
    const { unit, span, written } = numbered;
    const mark = written.slice(-1);
    const isMarker = WRONG.includes(mark) && (unit.list.length > 1 || DOTS.includes(mark));
    if (!isMarker) return [];
    const numeral = written.slice(0, -1).trim();
    return [{ span, args: { numeral, mark }, fix: { span: lastOf(numbered), text: '、' } }];
  });
}

/** The head of the line is looked for behind a numeral, not at every blank. */
const HEAD =
  /([一二三四五六七八九十](?<=^[ \u3000]*[一二三四五六七八九十])[一二三四五六七八九十]{0,2})[,，](?=[^\n]{4})/gmu;

/** One among right ones (一、 二， 三、), which no unit was read of: it follows the one before it and precedes the next. */
function amongRight(manuscript: Manuscript): readonly Found[] {
  const sections = numberedBy(manuscript, 'cn-dun').map(({ unit: { ordinal }, span }) => ({ ordinal, at: span.start }));
  return [...manuscript.text.matchAll(HEAD)].flatMap(({ index, 0: written, 1: numeral = '' }) => {
    const value = ordinalValue(numeral) ?? 0;
    const before = sections.findLast(({ at }) => at <= index);
    const next = sections.find(({ at }) => at > index);
    const fits =
      before?.at !== index && (before?.ordinal ?? 0) === value - 1 && (next?.ordinal ?? value + 1) === value + 1;
    if (!fits || (before === undefined && next === undefined)) return [];
    const mark = { start: index + numeral.length, end: index + written.length };
    const span = { start: index, end: mark.end };
    return [{ span, args: { numeral, mark: written.slice(-1) }, fix: { span: mark, text: '、' } }];
  });
}

const IN_LINE = /[：；。]([一二三四五六七八九十]{1,3})，/g;

/** Chains of one line that begin at 一 and count on. */
function inside({ context: { syntax }, text, written }: Manuscript): readonly Found[] {
  const found: Found[] = [];
  let chain: Found[] = [];
  let last = 0;
  const close = (): void => {
    if (chain.length > 1) found.push(...chain);
    chain = [];
  };
  for (const { index, 1: numeral = '' } of syntax.text.matchAll(IN_LINE)) {
    const value = ordinalValue(numeral) ?? 0;
    const runsOn = value === chain.length + 1 && !syntax.text.slice(last, index).includes('\n');
    if (!runsOn) close();
    last = index;
    if (value !== chain.length + 1) continue;
    const span = written(index + 1, index + 2 + numeral.length);
    const mark = { start: span.end - 1, end: span.end };
    chain.push({ span, args: { numeral, mark: text.slice(mark.start, mark.end) }, fix: { span: mark, text: '、' } });
  }
  close();
  return found;
}
