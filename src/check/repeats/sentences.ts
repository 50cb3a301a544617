/**
 * Sentences and whole passages that stand in the text before, word for word: pasted twice, or moved and left where they
 * were. Told are runs: sentences that follow one another here as they did there, whatever their numbers. A run right behind
 * its first time counts from eight characters on, one further down from twenty. Left out: runs that begin with ！ or ？,
 * which are said again on purpose, or with placeholders, which are to be filled in; fields (责任单位：县水务局), and thanks.
 * What stands there more than twice is told once, with its places.
 */
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import { FIELD } from '../fields.js';
import { lookBack, saysSame } from './look-back.js';
import type { Repeat } from './repeat.js';

const SHORTEST = 8;
const SHORTEST_FAR = 20;
const LONGEST = 600;
const PLACEHOLDERS = /[Xx×某□○*_＿]/u;

/** Thanks are said more than once; who answers for each of several tasks may be the same (see `FIELD`). */
const THANKS = /(?:感谢|谢谢|敬意|掌声|祝福|祝贺|问候)[^，。]{0,6}[。！]$/u;

/** Offsets of the reading, without the last mark. */
export interface RepeatedRun extends Repeat {
  /** Sentences in it. */
  readonly count: number;
  /** Where it stands again behind the second time. */
  readonly again: readonly Span[];
}

/** Sentences by their index: so many from `second` on are those from `first` on. */
interface Run {
  readonly first: number;
  readonly second: number;
  count: number;
}

export function repeatedSentences(syntax: Syntax): readonly RepeatedRun[] {
  const { sentences, text } = syntax;
  const wordsOf = sentenceWords(syntax);
  const earlier = lookBack(text, sentences.length, wordsOf);
  const runs: Run[] = [];
  let run: Run | null = null;
  for (let index = 0; index < sentences.length; index++) {
    const words = wordsOf(index);
    const isLong = opensRun(text, words);
    const before = isLong ? earlier(index, words, 0) : -1;
    if (run !== null && saysSame(text, words, wordsOf(run.first + run.count))) run.count++;
    else if (before < 0 || isMeant(text.slice(words.start, words.end))) run = null;
    else runs.push((run = { first: before, second: index, count: 1 }));
  }
  return groupsOf(runs).flatMap(([{ first, second, count }, ...others]) => {
    const spanFrom = (from: number): Span => ({ start: wordsOf(from).start, end: wordsOf(from + count - 1).end - 1 });
    const here = spanFrom(second);
    const least = first + count >= second ? SHORTEST : SHORTEST_FAR;
    if (here.end - here.start < least) return [];
    return [{ first: spanFrom(first), second: here, count, again: others.map((run) => spanFrom(run.second)) }];
  });
}

/** Whether a run stands right behind its first time. */
const isBeside = ({ first, second, count }: Run): boolean => first + count >= second;

/** Runs of the same sentences together, in the order of the first of each. */
function groupsOf(runs: readonly Run[]): readonly (readonly [Run, ...Run[]])[] {
  /** Of a sentence that stands in the text before: where it stood the first time. */
  const roots = new Map<number, number>();
  const groups = new Map<string, [Run, ...Run[]]>();
  for (const run of runs) {
    for (let step = 0; step < run.count; step++)
      roots.set(run.second + step, roots.get(run.first + step) ?? run.first + step);
    const told = Array.from({ length: run.count }, (_, step) => roots.get(run.first + step) ?? run.first + step);
    const name = [isBeside(run), ...told].join(' ');
    const group = groups.get(name);
    const [root = run.first] = told;
    const first = told.every((one, step) => one === root + step) ? root : run.first;
    if (group === undefined) groups.set(name, [{ ...run, first }]);
    else group.push(run);
  }
  return [...groups.values()];
}

const isMeant = (words: string): boolean => PLACEHOLDERS.test(words) || FIELD.test(words) || THANKS.test(words);

const opensRun = (text: string, { start, end }: Span): boolean =>
  end - start > SHORTEST && end - start <= LONGEST && text.charAt(end - 1) === '。';

/** What each sentence says, without the number it may begin with. */
function sentenceWords({ sentences, markers }: Syntax): (index: number) => Span {
  const behind = new Map(markers.map(({ start, end }) => [start, end]));
  return (index) => {
    const start = sentences.starts[index] ?? 0;
    return { start: behind.get(start) ?? start, end: sentences.ends[index] ?? start };
  };
}
