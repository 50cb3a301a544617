/**
 * The analysis document `gaojian/analysis@1`, as zod schemas: the one source of the TypeScript types
 * (`types.ts`) and of the published JSON Schema. Loaded at build time and by tests only; the program
 * itself imports the types, never this file's values.
 *
 * Spans are half-open UTF-16 code-unit offsets into the text as read.
 */
import { z } from 'zod';

const offset = z.int().min(0);
const count = z.int().min(0);

export const spanSchema = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: 'span', description: 'Half-open range of UTF-16 code units into the text as read.' });

const textAt = z.strictObject({ text: z.string(), span: spanSchema });

export const sourceSchema = z.strictObject({
  path: z.string().nullable().describe('As given when relative, base name when absolute, null for standard input.'),
  format: z.string(),
  encoding: z.string().nullable().describe('Of a text; null where the format has its own.'),
  sha256: z.string().describe('SHA-256 of the bytes read, in hex.'),
  length: count.describe('Length of the decoded text in UTF-16 code units.'),
  lineStarts: z.array(offset),
  remarks: z
    .array(z.enum(['numbers-missing', 'chunks-missing', 'pages-missing', 'matter-unused', 'matter-as-text']))
    .optional()
    .describe('What may be missing of the file; absent where nothing is known to be.'),
  unusedFields: z
    .array(z.strictObject({ field: z.string(), line: z.int().min(1) }))
    .optional()
    .describe('Fields of front matter that could not be used, by their lines in the file; with matter-unused.'),
  pagesMissing: z
    .array(z.int().min(1))
    .optional()
    .describe('Pages of a PDF that hold a picture and no text; absent where there are none.'),
  text: z.string().optional().describe('The decoded text; absent with --no-text.'),
});

const ordinal = z.int().min(1).optional();

export const originSchema = z
  .strictObject({
    paragraph: ordinal.describe('Of the body of a Word file, or of the cell, text box or note named beside it.'),
    table: ordinal,
    row: ordinal,
    column: ordinal,
    textbox: ordinal,
    footnote: ordinal,
    endnote: ordinal,
    page: ordinal,
    block: ordinal,
    line: ordinal.describe('Of the file, where the lines of the text are not its own.'),
  })
  .meta({ id: 'origin', description: 'Where a paragraph stands in the file; every number counts from 1.' });

export const styleSchema = z
  .strictObject({ name: z.enum(['title', 'subtitle', 'heading', 'list']), level: z.int().min(1).nullable() })
  .meta({ id: 'style', description: "What the file's own style says a paragraph is." });

export const paragraphSchema = z.strictObject({
  span: spanSchema,
  origin: originSchema.nullable().describe('Null where the lines of the text are those of the file.'),
  style: styleSchema.optional().describe('Only where the file gives one.'),
});

export const yearEvidenceSchema = z.strictObject({
  text: z
    .string()
    .describe(
      'Of evidence that is not in the text its name: an option, a file name; `newest-event` or `next-year` where the text tells no last year, and the range ends a year after the newest event known, or after the one it names as new.',
    ),
  span: spanSchema.nullable().describe('Null where the evidence is not in the text (an option, a file name).'),
  implies: z.string().describe('A relation such as "= 2020", ">= 2017", "<= 2021" or "reportYear = 2019".'),
});

export const metaSchema = z.strictObject({
  title: z
    .strictObject({
      text: z.string(),
      span: spanSchema.nullable().describe('Null where the title is given beside the text (front matter).'),
    })
    .nullable(),
  occasion: z.string().nullable(),
  salutation: textAt.nullable(),
  notice: textAt.nullable(),
  speaker: z.string().nullable(),
  date: z.string().nullable().describe('ISO date, or year-month where the day is not given.'),
  region: z.string().nullable(),
  extra: z
    .record(z.string(), z.unknown())
    .describe('What else the front matter gives; under `properties` what the document says of itself.'),
  year: z.int().nullable(),
  yearRange: z.tuple([z.int(), z.int()]).nullable(),
  reportYear: z.int().nullable(),
  yearSource: z.enum(['option', 'filename', 'front-matter', 'title', 'text', 'inferred', 'none']),
  yearEvidence: z.array(yearEvidenceSchema),
});

export const moveSchema = z.strictObject({
  kind: z.enum(['opening', 'review', 'problems', 'requirements', 'closing']),
  span: spanSchema,
});

export const outlineNodeSchema = z
  .strictObject({
    id: z.string(),
    marker: z.string(),
    style: z.enum(['cn-dun', 'cn-paren', 'cn-ordinal', 'cn-shi', 'cn-yao', 'arabic-dot', 'arabic-paren', 'word']),
    ordinal: z.int(),
    path: z.string(),
    level: z.int().min(1),
    heading: z.string(),
    headingSpan: spanSchema,
    span: spanSchema.describe('From the marker to the end of the body.'),
    kind: z.enum(['requirement', 'achievement', 'problem', 'other']),
    get children() {
      return z.array(outlineNodeSchema);
    },
  })
  .meta({ id: 'outlineNode' });

export const requirementSchema = z.strictObject({
  id: z.string(),
  path: z.string(),
  marker: z.string(),
  ordinal: z.int(),
  level: z.int().min(1),
  heading: z.string(),
  span: spanSchema,
  within: z.array(z.string()).describe('Headings of the nodes around it, outermost first.'),
});

export const sloganSchema = z.strictObject({
  text: z.string(),
  number: z.array(z.int()),
  mentions: z.array(z.strictObject({ span: spanSchema, quoted: z.boolean(), surface: z.string() })),
  expansion: z
    .strictObject({ form: z.enum(['numbered', 'list-before', 'list-after', 'parallel']), items: z.array(textAt) })
    .nullable(),
  canonical: z
    .strictObject({
      members: z.array(z.string()),
      since: z.string().nullable(),
      until: z.string().nullable(),
      source: z.string(),
    })
    .nullable(),
});

export const announcementSchema = z.strictObject({
  text: z.string(),
  declared: z.int().nullable(),
  found: z.int().nullable(),
  items: z.array(textAt),
  span: spanSchema,
});

export const quoteSchema = z.strictObject({
  text: z.string(),
  mark: z.string().nullable(),
  role: z.enum(['citation', 'slogan', 'target', 'criticism', 'term', 'document']),
  speaker: z.string().nullable(),
  verb: z.string().nullable(),
  governor: z.string().nullable(),
  span: spanSchema,
});

export const targetSchema = z.strictObject({
  text: z.string(),
  metric: z.string(),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: z.enum(['=', '>=', '<=', '~', 'range']),
  deadline: z.string().nullable(),
  status: z.enum(['goal', 'achieved', 'reference']),
  placeholder: z.boolean(),
  span: spanSchema,
});

export const responsibilitySchema = z.strictObject({
  actor: z.string(),
  actorSpan: spanSchema,
  modality: z.string(),
  duty: z.string(),
  audience: z.boolean(),
  path: z.string().nullable().describe('Path of the innermost outline node around it.'),
  span: spanSchema,
});

export const placeholderSchema = textAt;

export const termSchema = z.strictObject({ text: z.string(), count, weight: z.number() });

export const tokenSchema = z.strictObject({ text: z.string(), tag: z.string(), span: spanSchema });

export const statsSchema = z.strictObject({
  characters: count.describe('Characters that are not white space.'),
  sentences: count,
  paragraphs: count,
  tokens: count.nullable().describe('Words cut by the segmenter; null when it did not run.'),
  modality: z.record(z.string(), count),
});

export const analysisSchema = z
  .strictObject({
    schema: z.literal('gaojian/analysis@1'),
    id: z.string(),
    tool: z.strictObject({
      name: z.literal('gaojian'),
      version: z.string(),
      dictionaries: z.string().describe('SHA-256 of the dictionaries in use, in hex.'),
      segmenter: z.string().nullable(),
    }),
    options: z.strictObject({ only: z.array(z.string()).nullable(), terms: z.int().min(0) }),
    source: sourceSchema,
    paragraphs: z.array(paragraphSchema),
    meta: metaSchema,
    moves: z.array(moveSchema).optional(),
    outline: z.array(outlineNodeSchema).optional(),
    requirements: z.array(requirementSchema).optional(),
    slogans: z.array(sloganSchema).optional(),
    announcements: z.array(announcementSchema).optional(),
    quotes: z.array(quoteSchema).optional(),
    targets: z.array(targetSchema).optional(),
    responsibilities: z.array(responsibilitySchema).optional(),
    placeholders: z.array(placeholderSchema).optional(),
    terms: z.array(termSchema).optional(),
    words: z.record(z.string(), count).optional(),
    tokens: z.array(tokenSchema).optional(),
    stats: statsSchema,
  })
  .meta({ id: 'analysis', title: 'gaojian/analysis@1' });
