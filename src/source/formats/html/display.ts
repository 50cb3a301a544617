/** How an element is set: on lines of its own or in the line, its white space collapsed or kept. */
import { BLOCKS, PREFORMATTED } from './elements.js';
import type { WhiteSpace } from './line.js';
import type { Style } from './style.js';
import type { Element } from './tree.js';

const BLOCK_DISPLAY = /^(?:block|flex|grid|list-item|table|flow-root)/u;

/** Whether an element stands on lines of its own: by its name, unless an inline style says otherwise. */
export function isBlock({ tagName }: Element, style: Style): boolean {
  const display = style.get('display');
  // What floats stands beside the text of its block, whatever it is.
  if (display === undefined || /^(?:left|right)$/u.test(style.get('float') ?? '')) return BLOCKS.has(tagName);
  if (BLOCK_DISPLAY.test(display)) return true;
  return !display.startsWith('inline') && BLOCKS.has(tagName);
}

const KEPT: Readonly<Record<string, WhiteSpace>> = {
  pre: 'pre',
  'pre-wrap': 'pre',
  'break-spaces': 'pre',
  'pre-line': 'pre-line',
  normal: 'normal',
  nowrap: 'normal',
};

/** What an element says of its white space; null where it says nothing, and that around it holds. */
export function whiteSpaceIn({ tagName }: Element, style: Style): WhiteSpace | null {
  const declared = KEPT[style.get('white-space') ?? ''];
  return declared ?? (PREFORMATTED.has(tagName) ? 'pre' : null);
}
