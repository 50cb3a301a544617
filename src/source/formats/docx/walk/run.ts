/** Runs: their text and signs. */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { PAGE_BREAK } from '../../breaks.js';
import { symbolText, withSymbols } from '../../symbols.js';
import { flag } from '../values.js';
import { SKIP } from '../xml.js';
import { hideMark } from './paragraph.js';
import type { Walk } from './state.js';
import { write } from './write.js';

const RUN: Element<Walk> = {
  open: (walk) => {
    walk.runs.push({ style: null, vanish: null, font: '', hidden: null, markOf: null });
  },
  close: (walk) => {
    const run = walk.runs.pop();
    walk.awaited = run?.markOf?.mark === '' ? run : null;
  },
};

/** Of a run, or of a paragraph's mark. Those of a control are how its prompt looks. */
const RUN_PROPERTIES: Element<Walk> = { open: (walk) => (walk.properties === 'control' ? SKIP : undefined) };

function vanish(walk: Walk, attributes: Attributes): void {
  const run = walk.runs.at(-1);
  if (walk.properties === 'paragraph') hideMark(walk, attributes);
  else if (run !== undefined) run.vanish = flag(attributes['w:val']);
}

function styled(walk: Walk, attributes: Attributes): void {
  const run = walk.runs.at(-1);
  if (walk.properties !== null || run === undefined) return;
  run.style = attributes['w:val'] ?? null;
  // The mark of a note may have been parted from the reference: it is set in the same style.
  if (walk.awaited !== null && walk.awaited.style === run.style) run.markOf = walk.awaited.markOf;
}

function fonts(walk: Walk, attributes: Attributes): void {
  const run = walk.runs.at(-1);
  if (walk.properties === null && run !== undefined) run.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
}

/** White space at the edges counts only where it is said to; a line end of the XML is a space. */
function visible({ text, preserved }: { readonly text: string; readonly preserved: boolean }): string {
  const line = text.replace(/\r\n|[\r\n]/gu, ' ');
  return preserved ? line : line.replace(/^[\t ]+|[\t ]+$/gu, '');
}

const TEXT: Element<Walk> = {
  open: (walk, attributes) => {
    walk.reading = { text: '', preserved: attributes['xml:space'] === 'preserve' };
  },
  close: (walk) => {
    if (walk.reading !== null) write(walk, withSymbols(visible(walk.reading), walk.runs.at(-1)?.font ?? ''));
    walk.reading = null;
  },
};

const sign = (text: string): Element<Walk> => ({ open: (walk) => write(walk, text) });

const BREAKS: ReadonlySet<string> = new Set(['page', 'column']);

const lineBreak = (walk: Walk, attributes: Attributes): void =>
  write(walk, BREAKS.has(attributes['w:type'] ?? '') ? PAGE_BREAK : '\n');

export const RUNS: readonly (readonly [string, Element<Walk>])[] = [
  ['w:r', RUN],
  ['w:rPr', RUN_PROPERTIES],
  ['w:rStyle', { open: styled }],
  ['w:rFonts', { open: fonts }],
  ['w:vanish', { open: vanish }],
  [
    'w:specVanish',
    { open: (walk, attributes) => (walk.properties === 'paragraph' ? vanish(walk, attributes) : undefined) },
  ],
  ['w:t', TEXT],
  ['w:tab', sign('\t')],
  ['w:ptab', sign('\t')],
  ['w:br', { open: lineBreak }],
  ['w:cr', sign('\n')],
  ['w:noBreakHyphen', sign('\u2011')],
  ['w:sym', { open: (walk, attributes) => write(walk, symbolText(attributes['w:font'], attributes['w:char'])) }],
  // Formulas: their characters in a row, a fraction with a slash.
  ['m:r', RUN],
  ['m:t', TEXT],
  ['m:den', sign('/')],
];
