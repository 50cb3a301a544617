/** Types of the result of `cover` (types only: zod is not loaded). */
import type { z } from 'zod';
import type * as schema from './cover-schema.js';
import type { DeepReadonly } from './types.js';

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Coverage = Of<typeof schema.coverageSchema>;
export type Evidence = Of<typeof schema.evidenceSchema>;
export type CoveredRequirement = Of<typeof schema.coveredRequirementSchema>;
export type CoveredSlogan = Of<typeof schema.coveredSloganSchema>;
export type CoveredTarget = Of<typeof schema.coveredTargetSchema>;
export type CoveredDuty = Of<typeof schema.coveredDutySchema>;
export type CoveredTitle = Of<typeof schema.coveredTitleSchema>;
export type ChecklistRow = Of<typeof schema.checklistRowSchema>;
export type OwnUnit = Of<typeof schema.ownSchema>;
export type OwnItem = Of<typeof schema.ownItemSchema>;
