/** Analysis documents in, a comparison out: the groups, and one function a part. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { UserError } from '../source/errors.js';
import { compareUnits } from '../source/order.js';
import { blanked } from '../source/wrapped.js';
import { COMPARED, type Compared, type ComparedDocument, type Comparison } from '../model/compare.js';
import type { Analysis } from '../model/types.js';
import { VERSION } from '../version.js';
import { type Corpus, followsTime, type Member } from './corpus.js';
import { atLeast } from './minimum.js';
import { PARTS } from './registry.js';

/** A document and the group it belongs to. */
export interface GroupedDocument extends ComparedDocument {
  readonly analysis: Analysis;
  readonly text: string;
}

export interface CompareOptions {
  /** What the groups are: `year`, `file` or another name. */
  readonly by: string;
  /** Parts wanted; null for all. */
  readonly only: readonly Compared[] | null;
  /** Rows found in fewer groups are left out. */
  readonly minGroups: number;
  /** Documents of years before and after are left out; those without a year stay. */
  readonly since: number | null;
  readonly until: number | null;
}

/**
 * Compares documents group by group. Pure; the order of the documents does not matter. Throws `elements-missing` for a
 * document whose analysis lacks what a part reads.
 */
export function compare(
  documents: readonly GroupedDocument[],
  lexicon: Lexicon,
  { by, only, minGroups, since, until }: CompareOptions,
): Comparison {
  const kept = documents.filter(({ year }) => year === null || (year >= (since ?? year) && year <= (until ?? year)));
  const corpus = corpusOf(kept, by);
  const wanted = COMPARED.filter((part) => only?.includes(part) !== false);
  for (const part of wanted) refuseIncomplete(corpus, part);
  const parts = wanted.map((part) => [part, atLeast(minGroups, PARTS[part].compare(corpus, lexicon), corpus)] as const);
  return {
    schema: 'gaojian/comparison@1',
    tool: { name: 'gaojian', version: VERSION, dictionaries: lexicon.hash },
    by,
    options: { only: only === null ? null : [...only], minGroups, since: textOf(since), until: textOf(until) },
    documents: inOrder(kept, by).map(describe),
    groups: corpus.groups,
    ungrouped: kept
      .filter(({ group }) => group === null)
      .map(({ id }) => id)
      .toSorted(),
    ...Object.fromEntries(parts),
  };
}

/** An analysis of a few elements only must not look like a text without the others. */
function refuseIncomplete({ members }: Corpus, part: Compared): void {
  for (const { id, analysis } of members) {
    const missing = PARTS[part].needs.filter((element) => analysis[element] === undefined);
    if (missing.length > 0) throw new UserError('elements-missing', { id, elements: missing, part });
  }
}

const textOf = (year: number | null): string | null => (year === null ? null : String(year));

const describe = ({ id, path, group, year, yearRange, title }: GroupedDocument): ComparedDocument => ({
  id,
  path,
  group,
  year,
  yearRange,
  title,
});

/** Files of one year stand together whatever they are called; other names have no order but that of their characters. */
const rankOf = ({ group, year }: GroupedDocument, by: string): string =>
  `${group === null ? 1 : 0}${by === 'file' ? String(year ?? 9999).padStart(4, '0') : ''}${group ?? ''}`;

const inOrder = (documents: readonly GroupedDocument[], by: string): readonly GroupedDocument[] =>
  documents.toSorted(
    (one, other) => compareUnits(rankOf(one, by), rankOf(other, by)) || compareUnits(one.id, other.id),
  );

function corpusOf(documents: readonly GroupedDocument[], by: string): Corpus {
  const members = inOrder(documents, by).flatMap(({ id, group, analysis, text, year }): readonly Member[] =>
    group === null ? [] : [{ id, group, year, analysis, text: blanked(text, analysis.paragraphs) }],
  );
  return { members, groups: [...new Set(members.map(({ group }) => group))], inTime: followsTime(by) };
}
