/** What commander makes of the options of `terms` and `kwic`; absent means not given. */

/** Those that say which documents are read. */
export interface CorpusFlags {
  readonly manifest?: string;
  readonly since?: number;
  readonly until?: number;
  readonly encoding?: string;
  readonly dictionary?: readonly string[];
}

export interface TermsFlags extends CorpusFlags {
  readonly by: string;
  readonly match?: readonly string[];
  readonly allWords?: boolean;
  readonly minCount?: number;
  readonly minDocuments?: number;
  readonly sort?: string;
  readonly top?: number;
  readonly format: string;
  readonly color: boolean;
}

export interface KwicFlags extends CorpusFlags {
  readonly or?: readonly string[];
  readonly width?: number;
  readonly sort?: string;
  readonly limit?: number;
  readonly count?: string;
  readonly format: string;
  readonly color: boolean;
}
