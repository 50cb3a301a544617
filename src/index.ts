/** The public API of gaojian. */
export { analyze, analyzeAll, type AnalyzeOptions } from './analyze.js';
export { loadLexicon, type LexiconOptions } from './lexicon/load.js';
export type { Lexicon } from './lexicon/lexicon.js';
export { openSegmenter, SEGMENTERS, type Segmenter, type SegmenterName } from './lexicon/segmenter.js';
export { openWords, type Words } from './words.js';
export { readSource } from './source/read.js';
export { sourceFromString, positionAt, lineStarts, type Position, type SourceText } from './source/text.js';
export { UserError, type ErrorCode } from './source/errors.js';
export type { Span } from './source/span.js';
export { parse, type Syntax } from './syntax/syntax.js';
export { leavesOf, print, treeOf, type Leaf, type Root, type SyntaxNode } from './syntax/tree.js';
export { compare, type CompareOptions, type GroupedDocument } from './compare/compare.js';
export { concordance, type Concordance, type Found as FoundHit } from './corpus/concordance.js';
export { gatherer, type Counted, type Gathered, type Gatherer, type Store } from './corpus/gather.js';
export { termGroups, type TermOptions } from './corpus/terms.js';
export type { Kwic, KwicCount, KwicHit } from './model/kwic.js';
export type { TermGroup, TermOrder, Terms, Term as TermRow } from './model/terms.js';
export { cover, type CoverOptions } from './cover/cover.js';
export type { Covered } from './cover/types.js';
export { makeChecklist, type ChecklistOptions, type MadeGroup } from './cover/make-checklist.js';
export { parseChecklist } from './cover/parse-checklist.js';
export type { Checklist, ChecklistItem } from './cover/checklist.js';
export { loadIdf, type IdfTable } from './lexicon/idf.js';
export { COMPARED, type Compared } from './model/compare.js';
export type {
  ActorRow,
  ComparedDocument,
  Comparison,
  DocPlace,
  Formula,
  Keyword,
  RequirementThread,
  Shape,
  SloganRow,
  TargetCell,
  TargetRow,
} from './model/compare.js';
export type {
  ChecklistRow,
  Coverage,
  CoveredDuty,
  CoveredRequirement,
  CoveredSlogan,
  CoveredTarget,
  CoveredTitle,
  Evidence,
  OwnUnit,
} from './model/cover.js';
export { ELEMENTS } from './model/types.js';
export type * from './model/types.js';
