/**
 * Text boxes, of DrawingML and VML alike: behind the paragraph they hang on. So are WordArt, which is a box of one line,
 * and diagrams (SmartArt), whose text is another part's.
 */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { SKIP } from '../xml.js';
import { closeContainer, openContainer } from './container.js';
import type { Pieces, Walk } from './state.js';
import { isShown } from './write.js';

function open(walk: Walk): typeof SKIP | void {
  const around = walk.containers.at(-1);
  if (around === undefined || !isShown(walk)) return SKIP;
  const pieces: Pieces = [];
  openContainer(walk, { story: 'textbox', origin: { textbox: (walk.boxCount += 1) }, pieces });
}

/** Most shapes could hold text and do not: an empty box is no box. */
function close(walk: Walk): void {
  const box = closeContainer(walk);
  if (box === null) return;
  const around = walk.containers.at(-1);
  if (!box.found.text) walk.boxCount -= 1;
  else if (around !== undefined) {
    around.found.text = true;
    walk.paragraphs.at(-1)?.boxes.push(box.pieces);
  }
}

function wordArt(walk: Walk, attributes: Attributes): void {
  const text = attributes['string'] ?? '';
  if (text.trim() === '' || !isShown(walk)) return;
  const origin = { textbox: (walk.boxCount += 1), paragraph: 1 };
  const around = walk.containers.at(-1);
  if (around !== undefined) around.found.text = true;
  walk.paragraphs.at(-1)?.boxes.push({ text: text.replace(/\r\n|\r/gu, '\n'), origin });
}

/** No document shows more. */
const DIAGRAMS_MAXIMUM = 1000;

function diagram(walk: Walk, attributes: Attributes): void {
  const id = attributes['r:dm'];
  if (id === undefined || !isShown(walk) || walk.diagrams.length >= DIAGRAMS_MAXIMUM) return;
  const pieces: Pieces = [];
  walk.diagrams.push({ id, textbox: (walk.boxCount += 1), pieces });
  walk.paragraphs.at(-1)?.boxes.push(pieces);
}

export const BOXES: readonly (readonly [string, Element<Walk>])[] = [
  ['w:txbxContent', { open, close }],
  ['v:textpath', { open: wordArt }],
  ['dgm:relIds', { open: diagram }],
];
