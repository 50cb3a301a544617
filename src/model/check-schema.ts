/** What `check --format json` writes, `gaojian/check@1`, as zod schemas: the one source of its types and of its JSON Schema. */
import { z } from 'zod';
import { originSchema, spanSchema } from './schema.js';

const count = z.int().min(0);
const severity = z.enum(['error', 'warning', 'info']);
const profile = z.enum(['draft', 'final', 'template']);

const place = {
  span: spanSchema,
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units.'),
  origin: originSchema.optional().describe('The paragraph of a file whose lines are not those of the text.'),
  originColumn: z
    .int()
    .min(1)
    .optional()
    .describe('The column in that paragraph, where a line break of its own stands before the place.'),
};

export const findingSchema = z.strictObject({
  file: z.string(),
  rule: z.string(),
  severity,
  args: z.record(z.string(), z.union([z.string(), z.number()])).describe('The facts the message fills in.'),
  message: z.string().describe('In the language chosen.'),
  clause: z.string(),
  ...place,
  related: z.array(z.strictObject({ ...place, message: z.string() })).describe('The other places.'),
  fix: z.strictObject({ span: spanSchema, text: z.string() }).optional(),
  withheld: z
    .literal(true)
    .optional()
    .describe('The fix is not made by --fix: it is of the words of a citation, or of a file that is no plain text.'),
});

export const notCheckedSchema = z.strictObject({ file: z.string(), code: z.string(), message: z.string() });

export const checkSchema = z.strictObject({
  schema: z.literal('gaojian/check@1'),
  tool: z.strictObject({ name: z.literal('gaojian'), version: z.string(), dictionaries: z.string() }),
  profile: profile.describe('Of the first file.'),
  profiles: z.array(profile).min(2).optional().describe('Where files were checked by several, all of them.'),
  summary: z.strictObject({
    files: count.describe('Files checked.'),
    rules: count.describe('Rules run.'),
    errors: count,
    warnings: count,
    infos: count,
    suppressed: count.describe('Findings the configuration or the baseline lets pass.'),
    fixed: count.optional().describe('Mends made, with --fix.'),
    unchecked: count.optional().describe('Manuscripts not checked, or not whole; left out where there are none.'),
  }),
  notChecked: z.array(notCheckedSchema),
  findings: z.array(findingSchema),
});
