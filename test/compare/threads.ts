/** Threads of requirements against gold: what was linked, and how it is called. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Member } from '../../src/compare/corpus.js';
import type { RequirementThread } from '../../src/model/compare.js';
import { memberOf as smallMember } from './small.js';

export { corpusOf } from './small.js';

/** A document of a group; several of one group are named a, b … after it. */
export const memberOf = (id: string, group: string, text: string): Member => smallMember({ id, group, text });

/** `2018 2/1 > 2019 2/1: kept` and its like. */
export interface GoldLink {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly string[];
  readonly optional: boolean;
}

export interface Gold {
  readonly links: readonly GoldLink[];
  /** Places without a link to what was before, or to what comes after. */
  readonly begun: readonly string[];
  readonly ended: readonly string[];
}

const lines = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export function readGold(url: URL): Gold {
  const gold = parse(readFileSync(url, 'utf8'), { schema: 'failsafe' }) as Record<string, unknown>;
  const raw = gold['links'];
  const links = (Array.isArray(raw) ? raw : []).map((entry: unknown) => {
    const [[pair = '', kinds = ''] = []] = Object.entries(entry as Record<string, string>);
    const [from = '', to = ''] = pair.split(' > ');
    return { from, to, kinds: kinds.split(' ').filter((kind) => kind !== '?'), optional: kinds.includes('?') };
  });
  return { links, begun: lines(gold['new']), ended: lines(gold['dropped']) };
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** Pairs of places a comparison links: along a thread, and where threads merge or split. */
export function linksOf(threads: readonly RequirementThread[]): readonly Link[] {
  const byName = new Map(threads.map((thread) => [thread.thread, thread]));
  const placesAt = (thread: RequirementThread | undefined, group: string | null): readonly string[] =>
    (thread?.cells[group ?? ''] ?? []).map(({ path }) => `${group} ${path}`);
  const between = (left: readonly string[], right: readonly string[], kind: string): readonly Link[] =>
    left.flatMap((from) => right.map((to) => ({ from, to, kind })));
  return threads.flatMap((thread) =>
    thread.changes.flatMap(({ from, to, kind, with: others }): readonly Link[] => {
      const [old, now] = [placesAt(thread, from), placesAt(thread, to)];
      if (old.length > 0 && now.length > 0) return between(old, now, kind);
      const holders = others.map((name) => byName.get(name));
      if (kind === 'merged') return holders.flatMap((holder) => between(old, placesAt(holder, to), kind));
      return holders.flatMap((holder) => between(placesAt(holder, from), now, kind));
    }),
  );
}

/** `2019 1: dropped`, `2020 1: new`. */
export const endsOf = (threads: readonly RequirementThread[], kind: 'new' | 'dropped'): readonly string[] =>
  threads.flatMap(({ cells, changes }) =>
    changes
      .filter((change) => change.kind === kind)
      .flatMap(({ from, to }) => {
        const group = kind === 'new' ? to : (from ?? '');
        return (cells[group] ?? []).map(({ path }) => `${group} ${path}`);
      }),
  );
