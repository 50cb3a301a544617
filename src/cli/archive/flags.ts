/** What commander makes of the options of `batch`, `merge` and `stream`; absent means not given. */
import type { SegmenterName } from '../../lexicon/segmenter.js';

export interface AnalysisFlags {
  readonly only?: readonly string[];
  /** False with `--no-terms`. */
  readonly terms?: number | false;
  readonly tokens?: boolean;
  readonly segmenter?: SegmenterName;
  readonly encoding?: string;
  readonly dictionary?: readonly string[];
  readonly text: boolean;
  readonly idField?: string;
  readonly textField?: string;
  readonly maxSize?: number;
  readonly allowErrors?: boolean;
  readonly jobs?: number;
  readonly timeout?: number;
}

export interface BatchFlags extends AnalysisFlags {
  readonly out?: string;
  readonly shard?: string;
  readonly tables?: string;
  readonly manifest?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly force?: boolean;
  readonly quiet?: boolean;
}

export interface MergeFlags {
  readonly out?: string;
  readonly allowErrors?: boolean;
  readonly quiet?: boolean;
}

export type StreamFlags = AnalysisFlags;
