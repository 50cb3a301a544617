/**
 * A baseline: findings that stood when it was made, so that only new ones count. Entries are keyed on what is written
 * (rule, words marked, the sentence around them without blanks), not on lines: text added above changes nothing. Each
 * belongs to a file; those of a file that is gone follow their words into another, for it may have been moved.
 */
import { createHash } from 'node:crypto';
import type { Finding } from './engine.js';

export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  /** 16 hex digits of the SHA-256 of rule and context. */
  readonly hash: string;
  /** How many findings of the file have this key. */
  readonly count: number;
}

export interface Baseline {
  readonly schema: 'gaojian/baseline@1';
  readonly entries: readonly BaselineEntry[];
}

/** A file with its text and what was found in it. */
export interface Held {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Ids of the rules that ran: of the others nothing can be said. */
  readonly ran: readonly string[];
}

const SENTENCE_ENDS = /[。！？\n]/u;
/** A sentence is followed no further than this, so that one line of a megabyte stays cheap. */
const REACH = 120;

/** The key of a finding: the same for the same words in the same sentence, wherever it stands. */
export function keyOf(text: string, { rule, span }: Finding): string {
  let start = span.start;
  while (start > 0 && span.start - start < REACH && !SENTENCE_ENDS.test(text.charAt(start - 1))) start--;
  let end = span.end;
  while (end < text.length && end - span.end < REACH && !SENTENCE_ENDS.test(text.charAt(end))) end++;
  const bare = (from: number, to: number): string => text.slice(from, to).replace(/\s+/gu, '');
  const parts = [rule.id, bare(start, span.start), bare(span.start, span.end), bare(span.end, end)];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/**
 * The baseline that lets pass all that is found now, and what `before` knew of other files and of rules that did not run;
 * entries in order of file, rule and key.
 */
export function baselineOf(files: readonly Held[], before: readonly BaselineEntry[] = []): Baseline {
  const couldFind = finderOf(files);
  const counts = new Map(before.filter((entry) => !couldFind(entry)).map((entry) => [idOf(entry), entry]));
  for (const { file, text, findings } of files)
    for (const finding of findings) {
      const entry = { file, rule: finding.rule.id, hash: keyOf(text, finding) };
      const key = idOf(entry);
      counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  const entries = [...counts].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry);
  return { schema: 'gaojian/baseline@1', entries };
}

/** Whether what an entry stands for would have been found, were it still there. */
function finderOf(files: readonly Held[]): (entry: BaselineEntry) => boolean {
  const ran = new Map(files.map((held) => [held.file, new Set(held.ran)]));
  return ({ file, rule }) => ran.get(file)?.has(rule) === true;
}

const idOf = ({ file, rule, hash }: Omit<BaselineEntry, 'count'>): string => `${file}\0${rule}\0${hash}`;

export interface Compared {
  /** What the baseline does not know, by file. */
  readonly files: readonly Held[];
  readonly suppressed: number;
  /** Entries of the files checked, and of the rules that ran, that nothing was found for: mended, or rewritten. */
  readonly unused: readonly BaselineEntry[];
  /** What of the entries of files that are gone was found in another; each with that file. */
  readonly moved: readonly Moved[];
  /** Entries of files that are gone that were found nowhere. */
  readonly lost: readonly BaselineEntry[];
}

export interface Moved {
  readonly entry: BaselineEntry;
  readonly to: string;
}

/** Takes out what the baseline knows, each entry as often as it counts; `isGone` tells files that are no longer there. */
export function withoutKnown(
  baseline: Baseline,
  files: readonly Held[],
  isGone: (file: string) => boolean = () => false,
): Compared {
  const left = new Map(baseline.entries.map((entry) => [idOf(entry), entry.count]));
  const held = new Set(files.map(({ file }) => file));
  const homeless = baseline.entries.filter(({ file }) => !held.has(file) && isGone(file));
  const take = takerOf(left, homeless);
  const moved: Moved[] = [];
  let suppressed = 0;
  const kept = files.map((one) => ({
    ...one,
    findings: one.findings.filter((finding) => {
      const entry = take({ file: one.file, rule: finding.rule.id, hash: keyOf(one.text, finding) });
      if (entry === null) return true;
      if (entry !== 'own') moved.push({ entry, to: one.file });
      suppressed += 1;
      return false;
    }),
  }));
  const rest = (entries: readonly BaselineEntry[]): readonly BaselineEntry[] =>
    entries.map((entry) => ({ ...entry, count: left.get(idOf(entry)) ?? 0 })).filter(({ count }) => count > 0);
  return {
    files: kept,
    suppressed,
    unused: rest(baseline.entries.filter(finderOf(files))),
    moved,
    lost: rest(homeless),
  };
}

type Key = Omit<BaselineEntry, 'count'>;

/** Uses an entry up: the file's own, else one of a file that is gone; null where there is none. */
function takerOf(
  left: Map<string, number>,
  homeless: readonly BaselineEntry[],
): (key: Key) => BaselineEntry | 'own' | null {
  const wordsOf = ({ rule, hash }: Key): string => `${rule}\0${hash}`;
  const pool = new Map<string, BaselineEntry[]>();
  for (const entry of homeless) pool.set(wordsOf(entry), [...(pool.get(wordsOf(entry)) ?? []), entry]);
  const use = (key: Key): boolean => {
    const count = left.get(idOf(key)) ?? 0;
    if (count > 0) left.set(idOf(key), count - 1);
    return count > 0;
  };
  return (key) => (use(key) ? 'own' : ((pool.get(wordsOf(key)) ?? []).find(use) ?? null));
}
