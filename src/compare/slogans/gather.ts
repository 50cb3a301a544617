/** What is found of every slogan, gathered document by document. */
import { foldSlogan } from '../../lexicon/lexicon.js';
import type { SloganEntry } from '../../lexicon/types.js';
import type { SloganRow } from '../../model/compare.js';
import type { Slogan } from '../../model/types.js';
import type { Member } from '../corpus.js';
import { sameMembers } from './members.js';
import { mentionsIn, type Mention, type Search } from './mentions.js';
import type { Sought } from './sought.js';

type Place = SloganRow['places'][number];
type Expansion = SloganRow['expansions'][number];

/** A slogan in all its writings. */
export interface Gathered {
  /** Folded writing; of a known one, that of the dictionary's text. */
  readonly key: string;
  readonly entry: SloganEntry | null;
  readonly places: readonly Place[];
  /** Mentions by written form, in the order they are met. */
  readonly surfaces: ReadonlyMap<string, number>;
  /** Mentions by group. */
  readonly counts: ReadonlyMap<string, number>;
  readonly documents: ReadonlySet<string>;
  readonly expansions: readonly Expansion[];
}

interface Gathering extends Gathered {
  readonly places: Place[];
  readonly surfaces: Map<string, number>;
  readonly counts: Map<string, number>;
  readonly documents: Set<string>;
  readonly expansions: Expansion[];
}

export function gatherSlogans(members: readonly Member[], search: Search): readonly Gathered[] {
  const found = new Map<string, Gathering>();
  for (const member of members) {
    const mentions = mentionsIn(member, search);
    for (const mention of mentions) add(gatheringOf(found, mention.slogan), mention, member);
    addExpansions(found, mentions, member);
  }
  return [...found.values()];
}

function gatheringOf(found: Map<string, Gathering>, { key: own, entry }: Sought): Gathering {
  const key = entry === null ? own : foldSlogan(entry.text);
  const gathering = found.get(key) ?? {
    key,
    entry,
    places: [],
    surfaces: new Map<string, number>(),
    counts: new Map<string, number>(),
    documents: new Set<string>(),
    expansions: [],
  };
  found.set(key, gathering);
  return gathering;
}

const increase = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

function add({ places, surfaces, counts, documents }: Gathering, { span, surface }: Mention, member: Member): void {
  places.push({ document: member.id, span });
  increase(surfaces, surface);
  increase(counts, member.group);
  documents.add(member.id);
}

/** Members as the document gives them, once a slogan: told by where it stands, since a text may name it in part (“三变”改革). */
function addExpansions(
  found: Map<string, Gathering>,
  mentions: readonly Mention[],
  { id, group, analysis }: Member,
): void {
  const byStart = new Map(mentions.map(({ span, slogan }) => [span.start, slogan]));
  for (const { expansion, mentions: own } of analysis.slogans ?? []) {
    const slogan = expansion === null ? undefined : sloganAt(own, byStart);
    if (expansion === null || slogan === undefined) continue;
    const { expansions } = gatheringOf(found, slogan);
    const before = expansions.at(-1);
    if (before?.document === id) continue;
    const items = expansion.items.map(({ text }) => text);
    expansions.push({ group, document: id, items, changed: before !== undefined && !sameMembers(before.items, items) });
  }
}

function sloganAt(mentions: Slogan['mentions'], byStart: ReadonlyMap<number, Sought>): Sought | undefined {
  for (const { span } of mentions) {
    const slogan = byStart.get(span.start);
    if (slogan !== undefined) return slogan;
  }
  return undefined;
}
