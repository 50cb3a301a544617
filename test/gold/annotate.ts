/**
 * An analysis as a person reads it: the manuscript paragraph by paragraph with its elements marked inline, and
 * under each paragraph what the program says of them.
 */
import type { Analysis, OutlineNode, Target } from '../../src/model/types.js';
import type { Span } from '../../src/source/span.js';
import { flatten } from '../../src/model/outline.js';

const LEGEND =
  '‖move‖  ⟪path marker⟫  ⦃slogan⦄  ⟦target⟧  ⟨actor⟩  ⌈promised count⌋  ▹blank◃  — quotes keep their own marks';

interface Note {
  readonly at: number;
  readonly text: string;
}

/** A mark put into the text; at one place closing marks come first, then moves, then opening ones. */
interface Inset extends Note {
  readonly rank: number;
}

const SIGN = { '=': '', '>=': '≥', '<=': '≤', '~': '≈', range: '' } as const;

const around = (open: string, spans: readonly Span[], close: string): readonly Inset[] =>
  spans.flatMap(({ start, end }) => [
    { at: start, rank: 1e6 - (end - start), text: open },
    { at: end, rank: -start - 1, text: close },
  ]);

function amount({ comparator, value, valueMax, unit, placeholder }: Target): string {
  const number = placeholder ? '?' : `${value ?? '?'}${valueMax === null ? '' : `–${valueMax}`}`;
  return `${SIGN[comparator]}${number}${unit === null ? '' : ` ${unit}`}`;
}

const listed = (items: readonly { readonly text: string }[]): string => items.map(({ text }) => text).join(' | ');

function insets(document: Analysis, nodes: readonly OutlineNode[]): readonly Inset[] {
  return [
    ...(document.moves ?? []).map(({ kind, span }) => ({ at: span.start, rank: 0, text: `‖${kind}‖` })),
    ...nodes.flatMap(({ path, marker, span }) => [
      { at: span.start, rank: 1, text: `⟪${path} ` },
      { at: span.start + marker.length, rank: -span.start - 1, text: '⟫' },
    ]),
    ...around(
      '⦃',
      (document.slogans ?? []).flatMap(({ mentions }) => mentions.map(({ span }) => span)),
      '⦄',
    ),
    ...around(
      '⟦',
      (document.targets ?? []).map(({ span }) => span),
      '⟧',
    ),
    ...around(
      '⟨',
      (document.responsibilities ?? []).map(({ actorSpan }) => actorSpan),
      '⟩',
    ),
    ...around(
      '⌈',
      (document.announcements ?? []).map(({ span }) => span),
      '⌋',
    ),
    ...around(
      '▹',
      (document.placeholders ?? []).map(({ span }) => span),
      '◃',
    ),
  ].sort((a, b) => a.at - b.at || a.rank - b.rank);
}

function notes(document: Analysis, nodes: readonly OutlineNode[]): readonly Note[] {
  const said = (speaker: string | null, verb: string | null): string =>
    speaker === null && verb === null ? '' : ` ← ${speaker ?? '?'} ${verb ?? ''}`;
  return [
    ...nodes.map(({ path, kind, heading, span }) => ({
      at: span.start,
      text: `outline   ${path} ${kind}: ${heading}`,
    })),
    ...(document.announcements ?? []).map(({ declared, found, items, span }) => ({
      at: span.start,
      text: `announces ${declared ?? '?'}, gives ${found ?? '?'}: ${listed(items)}`,
    })),
    ...(document.slogans ?? []).map(({ text, number, mentions, expansion }) => ({
      at: mentions[0]?.span.start ?? 0,
      text: `slogan    ${text} ${number.join('+')} ×${mentions.length}${expansion === null ? '' : ` ${expansion.form}: ${listed(expansion.items)}`}`,
    })),
    ...(document.quotes ?? []).map(({ text, role, speaker, verb, governor, span }) => ({
      at: span.start,
      text: `quote     ${role} “${text}”${said(speaker, verb).trimEnd()}${governor === null ? '' : ` ← ${governor}`}`,
    })),
    ...(document.targets ?? []).map((target) => ({
      at: target.span.start,
      text: `target    ${target.status} ${target.metric}: ${amount(target)}${target.deadline === null ? '' : `, ${target.deadline}`}`,
    })),
    ...(document.responsibilities ?? []).map(({ actor, modality, duty, audience, span }) => ({
      at: span.start,
      text: `${audience ? 'audience ' : 'duty     '} ${actor} | ${modality} | ${duty}`,
    })),
    ...(document.placeholders ?? []).map(({ text, span }) => ({ at: span.start, text: `blank     ${text}` })),
  ].sort((a, b) => a.at - b.at);
}

function head({ meta }: Analysis): readonly string[] {
  const year = meta.year ?? meta.yearRange?.join('–') ?? '?';
  const evidence = meta.yearEvidence.map(({ text, implies }) => `${text} ${implies}`).join('; ');
  return [
    LEGEND,
    '',
    `year ${year}, reports ${meta.reportYear ?? '?'} (${meta.yearSource}): ${evidence}`,
    `title ${meta.title?.text.replace(/\s*\n\s*/g, ' / ') ?? '?'}, date ${meta.date ?? '?'}, speaker ${meta.speaker ?? '?'}, salutation ${meta.salutation?.text ?? '?'}`,
    '',
  ];
}

/** Needs every element and the text; a span that begins between paragraphs is shown at the next one. */
export function annotate(document: Analysis): string {
  const text = document.source.text ?? '';
  const nodes = flatten(document.outline ?? []);
  const marks = insets(document, nodes);
  const said = notes(document, nodes);
  const lines = [...head(document)];
  let mark = 0;
  let note = 0;
  document.paragraphs.forEach(({ span }, index) => {
    let line = '';
    let at = span.start;
    for (; mark < marks.length && (marks[mark]?.at ?? 0) <= span.end; mark++) {
      const inset = marks[mark];
      if (inset === undefined) break;
      line += text.slice(at, Math.max(at, inset.at)) + inset.text;
      at = Math.max(at, inset.at);
    }
    lines.push(line + text.slice(at, span.end));
    const next = document.paragraphs[index + 1]?.span.start ?? Infinity;
    for (; note < said.length && (said[note]?.at ?? 0) < next; note++) lines.push(`    ${said[note]?.text ?? ''}`);
  });
  return `${lines.join('\n')}\n`;
}
