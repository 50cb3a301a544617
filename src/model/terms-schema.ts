/**
 * What `terms --format json` writes, `gaojian/terms@1`, as zod schemas: the one source of its types and of its JSON Schema.
 */
import { z } from 'zod';
import { TERM_ORDERS } from './terms.js';

const count = z.int().min(0);

export const termSchema = z.strictObject({
  text: z.string(),
  count: count.describe('In the group.'),
  perMillion: z.number().min(0).describe('Count per million words of the group; numbers and marks are no words.'),
  documents: count.describe('Documents of the group that have it.'),
  dp: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Deviation of proportions (Gries 2008) over the documents of the group.'),
  dpNorm: z.number().min(0).max(1).nullable().describe('DP / (1 − the smallest share) (Lijffijt and Gries 2012).'),
  rest: count.describe('In all other groups.'),
  g2: z
    .number()
    .min(0)
    .nullable()
    .describe('Log-likelihood G² over the four-cell table; null where there is one group.'),
  logRatio: z
    .number()
    .nullable()
    .describe(
      'Binary logarithm of the ratio of relative frequencies, a count of 0 taken as 0.5; below 0: rarer than elsewhere; null where that half would decide.',
    ),
});

export const termGroupSchema = z.strictObject({
  group: z.string().describe('The name of the group; `all` where there is one.'),
  documents: count,
  words: count.describe('All words, listed or not; numbers and marks are none.'),
  terms: z.array(termSchema).describe('In the order asked for.'),
});

export const termsSchema = z
  .strictObject({
    schema: z.literal('gaojian/terms@1'),
    tool: z.strictObject({ name: z.literal('gaojian'), version: z.string() }),
    segmenters: z.array(z.string()).describe('That cut the words of the documents.'),
    by: z.string(),
    options: z.strictObject({
      match: z.array(z.string()).nullable(),
      allWords: z.boolean(),
      minCount: count,
      minDocuments: count,
      sort: z.enum(TERM_ORDERS),
      top: count.nullable(),
      since: z.int().nullable(),
      until: z.int().nullable(),
    }),
    documents: count.describe('In groups.'),
    words: count.describe('All words of these.'),
    ungrouped: z.array(z.string()).describe('Ids of documents without a group; they are counted nowhere.'),
    groups: z.array(termGroupSchema),
  })
  .meta({ id: 'terms', title: 'gaojian/terms@1' });
