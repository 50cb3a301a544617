import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type JsonSchema, testOf } from '../../src/cli/documents/conforms.js';
import { analysisSchema } from '../../src/model/schema.js';
import { reading } from '../extract/read.js';
import { manuscripts } from '../manuscripts.js';

const schema = z.toJSONSchema(analysisSchema, { target: 'draft-2020-12', reused: 'inline' }) as JsonSchema;
const conforms = testOf(schema);
/** Fields of later versions are no fault. */
const isRight = (value: unknown): boolean =>
  analysisSchema.safeParse(value).error?.issues.every(({ code }) => code === 'unrecognized_keys') ?? true;
const saved = (text: string): unknown => JSON.parse(JSON.stringify(reading(text, { terms: 3 })));

test('every analysis of the manuscripts is one', () => {
  for (const { text, name } of manuscripts) expect(conforms(saved(text)), name).toBe(true);
});

const bySize = manuscripts.toSorted((left, right) => left.text.length - right.text.length);
const samples = [...bySize.slice(0, 5), ...bySize.slice(-2)].map(({ text }) => JSON.stringify(saved(text)));

/** Everything within a value that holds something else. */
const holders = (value: unknown): readonly object[] =>
  typeof value !== 'object' || value === null ? [] : [value, ...Object.values(value).flatMap(holders)];

test('of an analysis with anything in it changed or gone it says what the schema says', () => {
  const odd = fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -1,
    0.5,
    1,
    1e300,
    '',
    'goal',
    [],
    ['x'],
    [1, 2],
    {},
    { a: 1 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.nat(), fc.nat(), odd, (json, which, key, value) => {
      const analysis: unknown = JSON.parse(json);
      const all = holders(analysis);
      const holder = all[which % all.length] as Record<string, unknown>;
      const keys = [...Object.keys(holder), 'another'];
      const name = keys[key % keys.length] ?? '';
      if (value === undefined && !Array.isArray(holder)) delete holder[name];
      else if (!Array.isArray(holder) || name !== 'another') holder[name] = value;
      expect(conforms(analysis)).toBe(isRight(analysis));
    }),
    { numRuns: 1500 },
  );
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['an empty object', {}],
  ['another schema', { schema: 'gaojian/analysis@2' }],
])('%s is none', (_, value) => {
  expect(conforms(value)).toBe(false);
});

test('a schema with a word it does not know is refused', () => {
  expect(() => testOf({ type: 'string', pattern: '^a' } as JsonSchema)).toThrow('pattern');
});
