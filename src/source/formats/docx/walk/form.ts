/**
 * Fields of forms of the old kind (17.16.5.20, 17.16.5.21), whose state stands in their data and nowhere in the text: the
 * entry chosen in a list, a box ticked or not.
 */
import type { Element } from '../elements.js';
import type { Attributes } from '../namespaces.js';
import { flag, integer } from '../values.js';
import type { Form, Walk } from './state.js';

/** No list of a form has more. */
const ENTRIES_MAXIMUM = 1000;

/** What the form shows. */
export function formText({ kind, entries, chosen, preset }: Form): string {
  if (kind === 'list') return entries[integer(chosen ?? preset ?? '0') ?? 0] ?? '';
  return flag(chosen ?? preset ?? '0') ? '☑' : '☐';
}

const form = (kind: Form['kind']): Element<Walk> => ({
  open: ({ fields }) => {
    const field = fields.at(-1);
    if (field !== undefined) field.form = { kind, entries: [], chosen: null, preset: null };
  },
});

const inForm = (tell: (form: Form, value: string) => void, absent = ''): Element<Walk> => ({
  open: ({ fields }, attributes: Attributes) => {
    const own = fields.at(-1)?.form ?? null;
    if (own !== null) tell(own, attributes['w:val'] ?? absent);
  },
});

export const FORMS: readonly (readonly [string, Element<Walk>])[] = [
  ['w:ddList', form('list')],
  ['w:checkBox', form('box')],
  ['w:listEntry', inForm(({ entries }, value) => void (entries.length < ENTRIES_MAXIMUM && entries.push(value)))],
  ['w:result', inForm((own, value) => void (own.chosen = value), '0')],
  ['w:checked', inForm((own, value) => void (own.chosen = value), '1')],
  ['w:default', inForm((own, value) => void (own.preset = value), '1')],
];
