/** What is said beside a line: alike findings of one line in one note, with its rule, clause, mend and other places. */
import { clauseIn } from '../clause.js';
import { type Html, html, NOTHING } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import { whereOf } from '../where.js';
import { markId, relatedId } from './anchors.js';
import { ruleId } from './rules.js';
import { levelWord, toneOf } from './severity.js';
import type { CheckedText, Numbered } from './sheet.js';

/** Alike findings of one line; the first gives the note its id. */
export type Note = readonly [Numbered, ...Numbered[]];

export const noteId = ([first]: Note): string => `note-${first.number}`;

/** Those of one line that say and mend the same, in the order of the first. */
export function notesIn(findings: readonly Numbered[], text: string): readonly Note[] {
  const notes = new Map<string, [Numbered, ...Numbered[]]>();
  for (const finding of findings) {
    const { line, rule, severity, message, fix } = finding;
    const mend = fix === undefined ? '' : `${text.slice(fix.span.start, fix.span.end)}\0${fix.text}`;
    const key = [line, rule, severity, message, mend].join('\0');
    const note = notes.get(key);
    if (note === undefined) notes.set(key, [finding]);
    else note.push(finding);
  }
  return [...notes.values()];
}

export function noteItem(note: Note, { text }: CheckedText, say: Say): Html {
  const [first] = note;
  const { severity, message, rule, clause } = first;
  const places = note.map(
    (finding) => html` <a class="place" href="#${markId(finding.number)}">${whereOf(finding, say)}</a>`,
  );
  const times = note.length > 1 ? html` <span class="count">×${note.length}</span>` : null;
  return html`<li class="note ${toneOf(first)}" id="${noteId(note)}">
    <p>${levelWord(severity, say)} ${message}${times}${fixOf(first, text)}${places}</p>
    <p class="quiet small"><a href="#${ruleId(rule)}">${rule}</a> · ${clauseIn(clause, say)}</p>
    ${othersOf(note, say)}
  </li>
`;
}

/** White space and line ends would not be seen. */
const shown = (words: string): string =>
  words
    .replaceAll(/[ \u3000]/gu, '␣')
    .replaceAll('\t', '⇥')
    .replaceAll(/\r\n|[\r\n]/gu, '↵');

function fixOf({ fix }: Numbered, text: string): Html {
  if (fix === undefined) return NOTHING;
  const before = text.slice(fix.span.start, fix.span.end);
  const gone = before === '' ? null : html`<del>${shown(before)}</del>`;
  const come = fix.text === '' ? null : html`<ins>${shown(fix.text)}</ins>`;
  return html` <span class="mend">${gone}${come}</span>`;
}

function othersOf(note: Note, say: Say): Html | null {
  const links = note.flatMap(({ number, related }) =>
    related.map(
      (other, index) =>
        html`<li><a class="place" href="#${relatedId(number, index)}">${whereOf(other, say)}</a> ${other.message}</li>`,
    ),
  );
  return links.length === 0 ? null : html`<ul class="others">${links}</ul>`;
}
