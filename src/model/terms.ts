/** Types of the result of `terms` (zod is not loaded). */
import type { z } from 'zod';
import type * as schema from './terms-schema.js';
import type { DeepReadonly } from './types.js';

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Terms = Of<typeof schema.termsSchema>;
export type TermGroup = Of<typeof schema.termGroupSchema>;
export type Term = Of<typeof schema.termSchema>;

/** By count, documents, evenness, G² (what is rarer here than elsewhere last), log ratio, or text. */
export const TERM_ORDERS = ['count', 'documents', 'dispersion', 'keyness', 'ratio', 'text'] as const;
export type TermOrder = (typeof TERM_ORDERS)[number];
