/** What a result was made of, as a key: the same key, the same bytes. */
import type { Analysis } from '../model/types.js';
import { sha256Of } from '../source/text.js';
import type { Said } from './item.js';

export type Tool = Analysis['tool'];

/** Of program, dictionaries, segmenter and options. */
export const fingerprintOf = (tool: Tool, options: unknown): string => sha256Of(JSON.stringify([tool, options]));

/** Of one document under such a fingerprint. */
export const keyOf = (fingerprint: string, sha256: string, { record, manifest }: Said): string =>
  sha256Of(JSON.stringify([fingerprint, sha256, record, manifest])).slice(0, 32);
