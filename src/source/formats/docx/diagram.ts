/** The text of a diagram (SmartArt): the points of its data model (ECMA-376 part 1, 21.4.3). */
import { readPart, type Element, type Elements } from './elements.js';
import { SKIP } from './xml.js';

interface Reading {
  readonly lines: string[];
  line: string;
  reading: boolean;
}

/** Points that hold how the diagram looks, not what it says. */
const LOOKS: ReadonlySet<string> = new Set(['pres', 'parTrans', 'sibTrans']);

const ELEMENTS: Elements<Reading> = new Map<string, Element<Reading>>([
  ['dgm:pt', { open: (_, { type = 'node' }) => (LOOKS.has(type) ? SKIP : undefined) }],
  [
    'a:p',
    {
      open: (state) => {
        state.line = '';
      },
      close: ({ lines, line }) => {
        if (line.trim() !== '') lines.push(line);
      },
    },
  ],
  [
    'a:t',
    {
      open: (state) => {
        state.reading = true;
      },
      close: (state) => {
        state.reading = false;
      },
    },
  ],
  [
    'a:br',
    {
      open: (state) => {
        state.line += '\n';
      },
    },
  ],
]);

/** Its paragraphs, in the order of the points; throws `Unreadable`. */
export const readDiagram = (bytes: Uint8Array): readonly string[] =>
  readPart<Reading>(bytes, ELEMENTS, { lines: [], line: '', reading: false }, (state, text) => {
    if (state.reading) state.line += text;
  }).lines;
