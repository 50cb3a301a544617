/** Types of the result of `kwic` (zod is not loaded). */
import type { z } from 'zod';
import type * as schema from './kwic-schema.js';
import type { DeepReadonly } from './types.js';

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Kwic = Of<typeof schema.kwicSchema>;
export type KwicHit = Of<typeof schema.kwicHitSchema>;
export type KwicCount = Of<typeof schema.kwicCountSchema>;
export type KwicSummary = Of<typeof schema.kwicSummarySchema>;

/** What hits can be sorted by. */
export const KWIC_ORDERS = ['left', 'right', 'key', 'document', 'year'] as const;
export type KwicOrder = (typeof KWIC_ORDERS)[number];
