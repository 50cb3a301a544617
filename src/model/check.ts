/** Types of the result of `check` (types only: zod is not loaded). */
import type { z } from 'zod';
import type * as schema from './check-schema.js';
import type { DeepReadonly } from './types.js';

export type CheckResult = DeepReadonly<z.infer<typeof schema.checkSchema>>;
export type CheckFinding = DeepReadonly<z.infer<typeof schema.findingSchema>>;
export type NotChecked = DeepReadonly<z.infer<typeof schema.notCheckedSchema>>;
