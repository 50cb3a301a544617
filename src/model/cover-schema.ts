/**
 * What `cover --format json` writes, `gaojian/coverage@1`, as zod schemas. `source` is the id of an upper text, whose places
 * (`at`) are offsets into that text; spans of the evidence are offsets into the draft.
 */
import { z } from 'zod';
import { toolSchema } from './compare-schema.js';
import { spanSchema } from './schema.js';

const count = z.int().min(0);
const score = z.number().min(0).max(1);

export const evidenceSchema = z.strictObject({ span: spanSchema, text: z.string() });
const evidence = z.array(evidenceSchema).describe('Passages of the draft, the best first.');
const asked = { source: z.string(), at: spanSchema };
const status = z.enum(['covered', 'partly', 'missing']);

export const coveredRequirementSchema = z.strictObject({
  ...asked,
  path: z.string(),
  level: z.int().min(1),
  heading: z.string(),
  status,
  score,
  evidence,
  why: z
    .array(
      z.strictObject({
        kind: z.enum([
          'terms',
          'absent',
          'clauses',
          'deadlines',
          'weakened',
          'roles',
          'slogans',
          'heading',
          'passages',
          'children',
        ]),
        items: z.array(z.string()),
        share: score.describe('What this adds up to of what could be had.'),
      }),
    )
    .describe(
      'What the score is made of: terms shared (weighted by rarity), terms absent, clauses the draft says nothing of, clauses whose deadline it puts off, changes or drops, clauses it asks less firmly, of fewer, more seldom or with another number (asked → given), clauses whose offices lead or help otherwise, slogans, heading, children.',
    ),
});

export const coveredSloganSchema = z.strictObject({
  ...asked,
  text: z.string(),
  status,
  absent: z
    .array(z.string())
    .describe('Of one that is partly there: the members that the draft leaves out of its own list.'),
  evidence,
});

export const coveredTargetSchema = z.strictObject({
  ...asked,
  metric: z.string(),
  asked: z.string(),
  given: z.string().nullable(),
  status: z.enum(['covered', 'weaker', 'partly', 'missing']),
  share: z
    .literal(true)
    .optional()
    .describe('Covered by a lower figure, taken as the share of the lower level that speaks.'),
  evidence,
});

export const coveredDutySchema = z.strictObject({
  ...asked,
  actor: z.string(),
  modality: z.string().describe('要, 必须, 不得 …: the duty does not repeat it.'),
  duty: z.string(),
  thing: z
    .string()
    .nullable()
    .describe(
      'Of a duty that says only who leads or helps (渠道维护，水利站负责): what is charged, as it stands beside it. Else null.',
    ),
  status,
  score,
  why: z
    .enum(['actor', 'role', 'work', 'later', 'changed', 'undated', 'seldomer', 'softer', 'narrower', 'figure', 'words'])
    .nullable()
    .describe(
      'What one that is partly there lacks: it is not given to the actor, is given to the actor in another role (牵头, 配合), is other work on the same thing, is due later, is due at another time of which nobody can say whether it is later, has no deadline any more, is done more seldom, is asked less firmly, is asked of fewer, has another number, or has some of the words only. Else null.',
    ),
  evidence,
});

export const coveredTitleSchema = z.strictObject({
  ...asked,
  text: z.string(),
  status: z.enum(['covered', 'missing']),
  evidence,
});

export const checklistRowSchema = z.strictObject({
  id: z.string(),
  text: z.string().describe('What the item asks, for people.'),
  status: z.enum(['covered', 'weaker', 'partly', 'missing']),
  severity: z.enum(['error', 'warning', 'info']),
  weight: z.number().min(0),
  evidence,
  absent: z.array(z.string()).describe('What of the item was not found.'),
});

export const ownSchema = z.strictObject({ path: z.string(), heading: z.string(), span: spanSchema });

export const ownItemSchema = z.strictObject({
  kind: z.enum(['targets', 'responsibilities', 'slogans']),
  text: z.string(),
  span: spanSchema,
});

export const coverageSchema = z
  .strictObject({
    schema: z.literal('gaojian/coverage@1'),
    tool: toolSchema,
    draft: z.string(),
    against: z.array(z.string()),
    summary: z.strictObject({
      covered: count,
      weaker: count,
      partly: count,
      missing: count,
      share: score.describe('Weighted: (covered + half of partly and weaker) / all; 1 where nothing is asked.'),
    }),
    requirements: z.array(coveredRequirementSchema),
    slogans: z.array(coveredSloganSchema),
    targets: z.array(coveredTargetSchema),
    responsibilities: z.array(coveredDutySchema),
    titles: z.array(coveredTitleSchema),
    checklist: z.array(checklistRowSchema),
    own: z.array(ownSchema).describe('Units of the draft that nothing above asks for.'),
    ownItems: z.array(ownItemSchema).describe('Goals, duties and slogans of the draft that no upper text has.'),
  })
  .meta({ id: 'coverage', title: 'gaojian/coverage@1' });
