/**
 * What `kwic --format json` writes, `gaojian/kwic@1`, as zod schemas: the one source of its types and of its JSON Schema.
 * Spans are UTF-16 offsets into the text of the document named beside them.
 */
import { z } from 'zod';
import { KWIC_ORDERS } from './kwic.js';
import { spanSchema } from './schema.js';

const count = z.int().min(0);

export const kwicHitSchema = z.strictObject({
  document: z.string().describe('Id of the document.'),
  year: z.int().nullable(),
  pattern: z.string().describe('The pattern that was found.'),
  line: z.int().min(1).describe('Of the text.'),
  column: z.int().min(1).describe('In UTF-16 code units.'),
  span: spanSchema,
  left: z.string().describe('What stands before the key, as it stands in the text.'),
  key: z.string(),
  right: z.string(),
});

export const kwicCountSchema = z.strictObject({
  pattern: z.string(),
  group: z.string(),
  hits: count,
  documents: count.describe('Documents with a hit.'),
  searched: count.describe('Documents in the group.'),
  characters: count.describe('Of all documents of the group, without white space.'),
  perMillion: z.number().min(0).describe('Hits per million characters.'),
});

export const kwicSummarySchema = z.strictObject({
  hits: count.describe('Shown; all there are unless `complete` is false.'),
  documents: count.describe('Documents with a hit that is shown.'),
  searched: count.describe('Documents searched.'),
  complete: z.boolean().describe('False where --limit left hits out.'),
});

export const kwicSchema = z
  .strictObject({
    schema: z.literal('gaojian/kwic@1'),
    tool: z.strictObject({ name: z.literal('gaojian'), version: z.string() }),
    patterns: z.array(z.string()),
    options: z.strictObject({
      width: count,
      sort: z.enum(KWIC_ORDERS).nullable(),
      limit: count.nullable(),
      since: z.int().nullable(),
      until: z.int().nullable(),
      count: z.string().nullable().describe('What hits are counted by; null where they are listed.'),
    }),
    hits: z.array(kwicHitSchema).optional().describe('Absent where they are counted.'),
    counts: z.array(kwicCountSchema).optional(),
    summary: kwicSummarySchema,
  })
  .meta({ id: 'kwic', title: 'gaojian/kwic@1' });
