/**
 * What `compare --format json` writes, `gaojian/comparison@1`, as zod schemas: the one source of its types and of its JSON
 * Schema. Cells are keyed by group; spans are UTF-16 offsets into the text of the document named beside them.
 */
import { z } from 'zod';
import { spanSchema } from './schema.js';

const count = z.int().min(0);
const group = z.string().describe('One of `groups`.');
const cells = <Cell extends z.ZodType>(cell: Cell) => z.record(group, cell);

export const toolSchema = z.strictObject({ name: z.literal('gaojian'), version: z.string(), dictionaries: z.string() });

export const docPlaceSchema = z.strictObject({
  document: z.string().describe('Id of the document.'),
  span: spanSchema,
});

export const comparedDocumentSchema = z.strictObject({
  id: z.string(),
  path: z.string().nullable(),
  group: group.nullable().describe('Null for one that belongs to no group.'),
  year: z.int().nullable(),
  yearRange: z.tuple([z.int(), z.int()]).nullable(),
  title: z.string().nullable(),
});

export const sloganRowSchema = z.strictObject({
  text: z.string(),
  variants: z.array(z.string()).describe('Other written forms found.'),
  known: z.boolean().describe('Whether the dictionary has it.'),
  cells: cells(count).describe('Mentions; a group without one has 0.'),
  documents: count.describe('Documents that have it.'),
  first: group,
  last: group,
  status: z.enum(['new', 'kept', 'dropped', 'returned']).describe('As of the last group.'),
  expansions: z
    .array(z.strictObject({ group, document: z.string(), items: z.array(z.string()), changed: z.boolean() }))
    .describe('Members as each document gives them, oldest first; changed: not those given before it.'),
  renumbered: z
    .array(z.strictObject({ text: z.string(), group }))
    .describe('Other rows that share all but the number, and the group each is first found in.'),
  places: z.array(docPlaceSchema),
});

const requirementPlaceSchema = z.strictObject({
  document: z.string(),
  path: z.string(),
  heading: z.string(),
  span: spanSchema,
});

export const requirementThreadSchema = z.strictObject({
  thread: z.string(),
  cells: cells(z.array(requirementPlaceSchema)),
  changes: z.array(
    z.strictObject({
      from: group.nullable().describe('Null where there is no group before.'),
      to: group,
      kind: z.enum(['kept', 'reworded', 'merged', 'split', 'new', 'dropped', 'returned']),
      score: z.number().min(0).max(1).describe('Similarity of the two texts; 0 where there is but one.'),
      with: z.array(z.string()).describe('Threads merged with or split from.'),
    }),
  ),
});

export const targetCellSchema = z.strictObject({
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: z.enum(['=', '>=', '<=', '~', 'range']),
  period: z
    .string()
    .nullable()
    .describe('How often, 每季度: where the row holds several periods; else its name says so.'),
  deadline: z.string().nullable(),
  status: z.enum(['goal', 'achieved', 'reference']),
  year: z.int().nullable().describe('The year the figure is of: a result of a report is of the year before it.'),
  text: z.string(),
  ...docPlaceSchema.shape,
});

export const targetRowSchema = z.strictObject({
  metric: z.string(),
  names: z.array(z.string()).describe('Other names found.'),
  status: z.enum(['goal', 'achieved', 'reference']).describe('Goals and results of a metric are rows apart.'),
  cells: cells(z.array(targetCellSchema)),
  changes: z.array(
    z.strictObject({
      from: group.nullable(),
      to: group,
      kind: z.enum(['raised', 'lowered', 'softened', 'hardened', 'kept', 'dropped', 'new', 'other']),
      demand: z
        .enum(['more', 'less'])
        .nullable()
        .describe(
          'Whether more is asked than before, whichever way the number went (控制在5%以内 → 4%以内: more); of a result, whether it is better.',
        ),
    }),
  ),
  outcomes: z
    .array(
      z.strictObject({
        goal: docPlaceSchema,
        result: docPlaceSchema,
        from: group,
        to: group,
        met: z.boolean().nullable().describe('Null where the two cannot be compared.'),
      }),
    )
    .describe(
      'Of a row of goals: last group’s goal and the result reported after it; of groups that do not follow time, both of one group.',
    ),
});

export const actorRowSchema = z.strictObject({
  actor: z.string(),
  cells: cells(z.array(z.strictObject({ duty: z.string(), modality: z.string(), ...docPlaceSchema.shape }))),
  changes: z.array(
    z.strictObject({
      from: group.nullable(),
      to: group,
      kind: z.enum(['kept', 'new', 'dropped', 'moved', 'taken', 'returned']),
      duty: z.string(),
      modality: z.string().describe('Of the duty.'),
      was: z
        .string()
        .nullable()
        .describe('How the duty read before, where it was kept, taken or returned in other words.'),
      wasModality: z.string().nullable().describe('Of what it was; null where that is.'),
      other: z
        .string()
        .nullable()
        .describe('The other actor where the duty moved: who has it now (moved), who had it before (taken).'),
      score: z.number().min(0).max(1).describe('Likeness of the two duties; 0 where there is but one.'),
    }),
  ),
});

export const formulaSchema = z.strictObject({
  text: z.string().describe('The form most documents have; of equals the oldest.'),
  variants: z.array(z.string()).describe('All forms, the one in `text` first.'),
  places: z.array(z.strictObject({ ...docPlaceSchema.shape, variant: count })),
  first: group,
  last: group,
});

export const keywordSchema = z.strictObject({
  group,
  text: z.string(),
  g2: z.number().describe('Log-likelihood G² over the four-cell table; negative is never written.'),
  logRatio: z
    .number()
    .describe('Binary logarithm of the ratio of relative frequencies; below 0: rarer than elsewhere.'),
  count: count.describe('In the group.'),
  rest: count.describe('In all other groups.'),
  documents: count.describe('Documents of the group that have it.'),
});

export const shapeSchema = z.strictObject({
  group,
  documents: count,
  characters: count,
  sentences: count,
  sections: count.describe('Nodes of the outline.'),
  requirements: count,
  modality: z.record(z.string(), z.number()).describe('Per 1000 characters.'),
  moves: z.record(z.string(), z.number()).describe('Share of the text, 0 to 1.'),
});

export const comparisonSchema = z
  .strictObject({
    schema: z.literal('gaojian/comparison@1'),
    tool: toolSchema,
    by: z.string(),
    options: z.strictObject({
      only: z.array(z.string()).nullable(),
      minGroups: z.int().min(1),
      since: z.string().nullable(),
      until: z.string().nullable(),
    }),
    documents: z.array(comparedDocumentSchema),
    groups: z.array(z.string()),
    ungrouped: z.array(z.string()).describe('Ids of documents without a group.'),
    slogans: z.array(sloganRowSchema).optional(),
    requirements: z.array(requirementThreadSchema).optional(),
    targets: z.array(targetRowSchema).optional(),
    responsibilities: z.array(actorRowSchema).optional(),
    formulas: z.array(formulaSchema).optional(),
    words: z.array(keywordSchema).optional(),
    shape: z.array(shapeSchema).optional(),
  })
  .meta({ id: 'comparison', title: 'gaojian/comparison@1' });
