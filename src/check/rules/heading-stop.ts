/**
 * A heading alone on its line takes no 。 (参照 GB/T 15834—2011 B.4, which says so of titles): 一、提高思想认识。 over
 * paragraphs of its own → 一、提高思想认识. A heading is what the file styles as one, or one sentence of a numbered
 * unit with a body below it, where the list is one of headings.
 * Left out: items of a list, which are sentences; headings run in before their body; ？ ！ and ……, which titles may bear.
 */
import type { Span } from '../../source/span.js';
import type { Unit } from '../../syntax/outline.js';
import { indexAt } from '../../syntax/scan.js';
import type { Manuscript } from '../manuscript.js';
import { define } from '../rule.js';

/** 一是…。 and 首先，…。 are sentences, alone on their line or not. */
const NARRATING = new Set(['cn-shi', 'cn-yao', 'word']);

/** In characters; what is longer is a paragraph. */
const MAX_HEADING = 50;

export const headingStop = define({
  id: 'heading-stop',
  clause: 'GB/T 15834—2011 B.4',
  severity: 'warning',
  fixable: true,
  bad: '一、提高思想认识。\n认识是行动的先导。\n二、狠抓工作落实。\n落实是工作的关键。',
  good: '一、提高思想认识\n认识是行动的先导。\n二、狠抓工作落实\n落实是工作的关键。',
  check: (manuscript) => {
    const lines = [...styledHeadings(manuscript), ...numberedHeadings(manuscript)];
    const stops = new Set(lines.map(({ end }) => end - 1).filter((at) => manuscript.text.charAt(at) === '。'));
    return [...stops].map((at) => {
      const span = { start: at, end: at + 1 };
      return { span, fix: { span, text: '' } };
    });
  },
});

/** Spans of the text that the file styles as title or heading, of one sentence. */
function styledHeadings({ source, text }: Manuscript): readonly Span[] {
  return source.paragraphs.flatMap(({ start, end, style }) => {
    if (style === null || style.name === 'list' || end - start > MAX_HEADING) return [];
    const line = text.slice(start, end).trimEnd();
    return /[。\n]/.test(line.slice(0, -1)) ? [] : [{ start, end: start + line.length }];
  });
}

function numberedHeadings({ context: { syntax }, written }: Manuscript): readonly Span[] {
  const { paragraphs, sentences } = syntax;
  const endOf = ({ marker }: Unit): number => paragraphs.ends[marker.paragraph] ?? 0;
  const hasBody = (unit: Unit): boolean => unit.end > endOf(unit);
  /** Lists most of whose members before the last have a body; the last one's may be the closing words. */
  const ofHeadings = new Set<Unit['list']>();
  for (const { list } of syntax.units.filter((unit) => unit.list[0] === unit)) {
    const before = list.slice(0, -1);
    if (before.filter(hasBody).length * 2 > before.length) ofHeadings.add(list);
  }
  const isOneSentence = ({ marker: { start, end: from } }: Unit, end: number): boolean => {
    const sentence = indexAt(sentences, Math.max(start, from - 1));
    return end - from <= MAX_HEADING && sentences.ends[sentence] === end;
  };
  return syntax.units
    .filter(({ marker }) => marker.opensParagraph && !NARRATING.has(marker.style))
    .filter((unit) => hasBody(unit) && isOneSentence(unit, endOf(unit)) && ofHeadings.has(unit.list))
    .map((unit) => written(unit.marker.start, endOf(unit)));
}
