/** Content controls: whole, but for the prompt of one that nobody has filled in. */
import type { Element } from '../elements.js';
import { flag } from '../values.js';
import type { Walk } from './state.js';

const CONTROL: Element<Walk> = {
  open: (walk) => {
    walk.controls.push({ placeholder: false, muted: false });
  },
  close: (walk) => {
    if (walk.controls.pop()?.muted === true) walk.muted -= 1;
  },
};

const PROPERTIES: Element<Walk> = {
  open: (walk) => {
    walk.properties = 'control';
  },
  close: (walk) => {
    walk.properties = null;
  },
};

const PLACEHOLDER: Element<Walk> = {
  open: (walk, attributes) => {
    const control = walk.controls.at(-1);
    if (control !== undefined) control.placeholder = flag(attributes['w:val']);
  },
};

/** Its paragraphs are there, their text is not. */
const CONTENT: Element<Walk> = {
  open: (walk) => {
    const control = walk.controls.at(-1);
    if (control?.placeholder !== true || control.muted) return;
    control.muted = true;
    walk.muted += 1;
  },
};

export const CONTROLS: readonly (readonly [string, Element<Walk>])[] = [
  ['w:sdt', CONTROL],
  ['w:sdtPr', PROPERTIES],
  ['w:showingPlcHdr', PLACEHOLDER],
  ['w:sdtContent', CONTENT],
];
