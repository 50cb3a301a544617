/** Types of the result of `compare` (types only: zod is not loaded). */
import type { z } from 'zod';
import type * as schema from './compare-schema.js';
import type { DeepReadonly } from './types.js';

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Comparison = Of<typeof schema.comparisonSchema>;
export type ComparedDocument = Of<typeof schema.comparedDocumentSchema>;
export type DocPlace = Of<typeof schema.docPlaceSchema>;
export type SloganRow = Of<typeof schema.sloganRowSchema>;
export type RequirementThread = Of<typeof schema.requirementThreadSchema>;
export type TargetRow = Of<typeof schema.targetRowSchema>;
export type TargetCell = Of<typeof schema.targetCellSchema>;
export type ActorRow = Of<typeof schema.actorRowSchema>;
export type Formula = Of<typeof schema.formulaSchema>;
export type Keyword = Of<typeof schema.keywordSchema>;
export type Shape = Of<typeof schema.shapeSchema>;

/** The parts of a comparison, in the order they are shown; `--only` names them. */
export const COMPARED = [
  'slogans',
  'requirements',
  'targets',
  'responsibilities',
  'formulas',
  'words',
  'shape',
] as const;
export type Compared = (typeof COMPARED)[number];
