/** Types of the configuration, inferred from `schema.ts` (types only: zod is not loaded). */
import type { z } from 'zod';
import type { DeepReadonly } from '../../model/types.js';
import type * as schema from './schema.js';

type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>;

export type Config = Of<typeof schema.config>;
export type Override = Of<typeof schema.override>;
export type Demands = Of<typeof schema.demands>;
export type Slot = Of<typeof schema.slot>;
export type Section = Of<typeof schema.section>;
export type Template = Of<typeof schema.template>;
export type Suppression = Of<typeof schema.suppression>;
export type RuleSetting = Of<typeof schema.ruleSetting>;
