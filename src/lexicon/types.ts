/** Types of dictionary entries, inferred from `schema.ts`; examples and sources are dropped when compiled, save a slogan's source. */
import type { z } from 'zod';
import type { DeepReadonly } from '../model/types.js';
import type { entrySchemas } from './schema.js';

export type DictionaryName = keyof typeof entrySchemas;
export const DICTIONARIES = [
  'slogans',
  'actors',
  'modality',
  'verbs',
  'units',
  'events',
  'moves',
  'words',
  'metrics',
  'expressions',
] as const satisfies readonly DictionaryName[];

type Examples = 'source' | 'hit' | 'miss';
type Compiled<Name extends DictionaryName, Dropped extends string = Examples> = DeepReadonly<
  Omit<z.infer<(typeof entrySchemas)[Name]>, Dropped>
>;

/** A slogan keeps its source, which the analysis reports, and its misses, which no mention may stand in. */
export type SloganEntry = Compiled<'slogans', 'hit' | 'elsewhere'>;
export type ActorEntry = Compiled<'actors'>;
export type ModalityEntry = Compiled<'modality'>;
export type VerbEntry = Compiled<'verbs'>;
export type UnitEntry = Compiled<'units'>;
export type EventEntry = Compiled<'events', 'source' | 'hit'>;
export type MoveEntry = Compiled<'moves'>;
export type WordEntry = Compiled<'words'>;
export type MetricEntry = Compiled<'metrics'>;
export type ExpressionEntry = Compiled<'expressions', 'source' | 'hit'>;

/** The compiled dictionaries: plain JSON. */
export interface Dictionaries {
  readonly slogans: readonly SloganEntry[];
  readonly actors: readonly ActorEntry[];
  readonly modality: readonly ModalityEntry[];
  readonly verbs: readonly VerbEntry[];
  readonly units: readonly UnitEntry[];
  readonly events: readonly EventEntry[];
  readonly moves: readonly MoveEntry[];
  readonly words: readonly WordEntry[];
  readonly metrics: readonly MetricEntry[];
  readonly expressions: readonly ExpressionEntry[];
}
