/** Fields: the instruction is left out, the result kept (ECMA-376 part 1, 17.16.2); what keeps none shows what it can. */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { countsItself, shownByInstruction } from '../../field.js';
import { formText } from './form.js';
import type { Field, Walk } from './state.js';
import { isShown, write } from './write.js';

const fieldIn = ({ paragraphs }: Walk, coding: boolean, code: string): Field => {
  const paragraph = paragraphs.at(-1) ?? null;
  return { coding, code, paragraph, from: paragraph?.text.length ?? 0, form: null };
};

function begin(walk: Walk): void {
  walk.fields.push(fieldIn(walk, true, ''));
  walk.coding += 1;
}

function separate(walk: Walk): void {
  const field = walk.fields.at(-1);
  if (field?.coding !== true) return;
  field.coding = false;
  walk.coding -= 1;
}

/** Whether nothing was written since the field began, in the paragraph it began in. */
const isEmpty = ({ paragraphs }: Walk, { paragraph, from }: Field): boolean =>
  paragraphs.at(-1) === paragraph && paragraph?.text.length === from;

/** What a field without a result shows: the choice of a form, or what its instruction draws, if anything. */
function show(walk: Walk, { code, form }: Field): void {
  if (countsItself(code) && isShown(walk)) walk.other.uncounted = true;
  write(walk, form === null ? shownByInstruction(code) : formText(form));
}

function end(walk: Walk): void {
  const coding = walk.fields.at(-1)?.coding === true;
  separate(walk);
  const field = walk.fields.pop();
  if (field !== undefined && (coding || (field.form !== null && isEmpty(walk, field)))) show(walk, field);
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

/** A field in one element, its result inside. */
const simple: Element<Walk> = {
  open: (walk, attributes) =>
    void walk.simple.push(fieldIn(walk, false, (attributes['w:instr'] ?? '').slice(0, LONGEST))),
  close: (walk) => {
    const field = walk.simple.pop();
    if (field !== undefined && isEmpty(walk, field)) show(walk, field);
  },
};

export const FIELDS: readonly (readonly [string, Element<Walk>])[] = [
  ['w:fldChar', { open: (walk, attributes: Attributes) => STEPS.get(attributes['w:fldCharType'] ?? '')?.(walk) }],
  ['w:fldSimple', simple],
  ['w:instrText', read],
];
