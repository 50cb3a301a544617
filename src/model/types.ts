/** Types of the analysis document, inferred from the schemas in `schema.ts` (types only: zod is not loaded). */
import type { z } from 'zod';
import type * as schema from './schema.js';

/** Makes arrays and objects read-only all the way down. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Analysis = Of<typeof schema.analysisSchema>;
export type AnalysisSource = Of<typeof schema.sourceSchema>;
export type Paragraph = Of<typeof schema.paragraphSchema>;
export type Meta = Of<typeof schema.metaSchema>;
export type YearEvidence = Of<typeof schema.yearEvidenceSchema>;
export type Move = Of<typeof schema.moveSchema>;
export type OutlineNode = Of<typeof schema.outlineNodeSchema>;
export type Requirement = Of<typeof schema.requirementSchema>;
export type Slogan = Of<typeof schema.sloganSchema>;
export type Announcement = Of<typeof schema.announcementSchema>;
export type Quote = Of<typeof schema.quoteSchema>;
export type Target = Of<typeof schema.targetSchema>;
export type Responsibility = Of<typeof schema.responsibilitySchema>;
export type Placeholder = Of<typeof schema.placeholderSchema>;
export type Term = Of<typeof schema.termSchema>;
export type Token = Of<typeof schema.tokenSchema>;
export type Stats = Of<typeof schema.statsSchema>;

/** The elements that `--only` names; each is a list of the analysis document. */
export const ELEMENTS = [
  'moves',
  'outline',
  'requirements',
  'slogans',
  'announcements',
  'quotes',
  'targets',
  'responsibilities',
  'placeholders',
  'terms',
] as const;
export type Element = (typeof ELEMENTS)[number];
