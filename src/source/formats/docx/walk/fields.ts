/** Fields: the instruction is left out, the result kept (ECMA-376 part 1, 17.16.2). */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { countsItself, shownByInstruction } from '../../field.js';
import type { Walk } from './state.js';
import { write } from './write.js';

function begin(walk: Walk): void {
  walk.fields.push({ coding: true, code: '' });
  walk.coding += 1;
}

function separate(walk: Walk): void {
  const field = walk.fields.at(-1);
  if (field?.coding !== true) return;
  field.coding = false;
  walk.coding -= 1;
}

/** A field without a result shows what its instruction draws, if anything. */
function end(walk: Walk): void {
  const coding = walk.fields.at(-1)?.coding === true;
  separate(walk);
  const field = walk.fields.pop();
  if (!coding || field === undefined) return;
  if (countsItself(field.code)) walk.other.uncounted = true;
  write(walk, shownByInstruction(field.code));
}

/** Ends, without a result, what was not ended among the fields from `depth` on. */
export function closeFields(walk: Walk, depth: number): void {
  while (walk.fields.length > depth) {
    separate(walk);
    walk.fields.pop();
  }
}

/** No instruction that draws something is longer. */
const LONGEST = 1000;

const STEPS: ReadonlyMap<string, (walk: Walk) => void> = new Map([
  ['begin', begin],
  ['separate', separate],
  ['end', end],
]);

const read: Element<Walk> = {
  open: (walk) => {
    walk.reading = { text: '', preserved: true };
  },
  close: (walk) => {
    const field = walk.fields.at(-1);
    if (field?.coding === true && field.code.length < LONGEST) field.code += walk.reading?.text.slice(0, LONGEST) ?? '';
    walk.reading = null;
  },
};

export const FIELDS: readonly (readonly [string, Element<Walk>])[] = [
  ['w:fldChar', { open: (walk, attributes: Attributes) => STEPS.get(attributes['w:fldCharType'] ?? '')?.(walk) }],
  ['w:instrText', read],
];
