import type { ActorRow } from '../model/compare.js';
import type { Corpus } from './corpus.js';
export const compareResponsibilities = (_: Corpus): readonly ActorRow[] => [];
