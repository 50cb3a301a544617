/** Sayings whose source the text names right before them: 《逍遥游》里有句话, 古诗云. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet, type WordSet } from '../source/word-set.js';
import { joined } from './word-runs.js';
import { isSomebody } from './quote-people.js';
import type { Cited } from './quote-voices.js';

/** A source that is named by the way: the words that end it, and the pattern whose first group is the source. */
interface Source {
  readonly tails: WordSet;
  readonly pattern: RegExp;
}

function source(lead: string, tails: readonly string[]): Source {
  return { tails: wordSet(tails), pattern: new RegExp(`${lead}(?:${tails.join('|')})[，：]?$`) };
}

/** 用鲁迅先生的话说，“…”; 正如雅斯贝尔斯所言，“…”; 培根有句名言：“…”. */
const SOURCES: readonly Source[] = [
  source(
    '(?:用|借用|套用|引用|按照?)([^，。；：]{2,12}?)',
    joined(
      joined(['的话', '的一句话'], ['', '来']),
      joined(['', '说', '讲', '概括'], ['', '就是', '，就是', '，那就是', '，叫', '，叫做']),
    ),
  ),
  source(
    '(?:正如|诚如|恰如|就像|正像|(?<![比例假譬])如)([^，。；：]{2,14}?)',
    joined('所言 所说 所讲 所写 说的 讲的'.split(' '), ['', '的', '那样', '的那样']),
  ),
  source(
    // 政策不落实的话，“红利”…: a condition.
    '(?:^|[，。；！？])(?![^，。；：]{2,14}的话，?$)([^，。；：]{2,14}?)(?:[里中]?早?曾?有一?句?|的一?句|的)',
    joined('名言 古训 诗 诗句 名句 话 老话 俗话 格言 话说得好'.split(' '), [
      '',
      '说得好',
      '是',
      '说',
      '讲',
      '叫',
      '叫做',
      '，叫',
      '，叫做',
      '写道',
      '云',
    ]),
  ),
  // 特别是老刘那句“…”.
  source(
    '(?:^|[，。；！？])(?:特别是|尤其是|记得|想起|还有)?([^，。；：]{2,10}?)',
    joined(['那', '说的那', '讲的那', '的那'], ['句', '句话', '番话', '段话']),
  ),
];

/** 群众有句话说得好. */
const SAYS_WELL = /有一?句.*?([说讲])(?:得好|的好)?[，：]?$/;

/** 我记得苏轼在《题西林壁》中: the name alone. */
const nameOf = (found: string | undefined): string | null =>
  found?.replace(/^(?:[我还]*(?:记得|想起|想到))/, '').replace(/(?<=.)在《[^《》]+》$/, '') ?? null;

const INTRODUCING = characters('，：');

export function namedSource(keyed: Keyed, from: number, start: number): Cited | null {
  const end = INTRODUCING.has(keyed, start - 1) ? start - 1 : start;
  for (const { tails, pattern } of SOURCES) {
    if (tails.endingAt(keyed, end) < from) continue;
    const found = pattern.exec(keyed.text.slice(from, start));
    const speaker = nameOf(found?.[1]);
    if (found !== null && (speaker === null || isSomebody(speaker)))
      return { speaker, verb: SAYS_WELL.exec(found[0])?.[1] ?? null };
  }
  return null;
}

/** 《劝学》里讲“…”, 《逍遥游》里有句话，叫“…”. */
const BOOK = source(
  '(《[^《》]{1,12}》)(?:一文|一诗|一书)?(?:[里中上]|开篇|开头)?早?(?:就|曾)?',
  joined(
    ['', '有', '有一', '有这样一', '这样'],
    '说 讲 云 曰 言 写道 记载 告诉我们 句话 句话说 句话讲 句话叫 句话，叫 句话是 句诗 句名言 句名言说 段话'.split(' '),
  ),
);

/** The book that a saying stands in, where nobody is said to have said it. */
export function namedBook(keyed: Keyed, from: number, start: number): Cited | null {
  const end = INTRODUCING.has(keyed, start - 1) ? start - 1 : start;
  if (BOOK.tails.endingAt(keyed, end) < from) return null;
  const found = BOOK.pattern.exec(keyed.text.slice(from, start));
  return found === null ? null : { speaker: found[1] ?? null, verb: null };
}
