/** Counts over the whole text: characters, sentences, paragraphs, modal words. */
import type { Stats } from '../model/types.js';
import { CLASS, NEWLINE, SPACE } from '../source/chars.js';
import { characters, firstsOf } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf } from '../source/word-set.js';
import type { Context } from './context.js';
import { FORBIDS_NOTHING } from './no-bans.js';

/** In the order of their characters, as they are listed where they are equally frequent. */
const MODALS = ['必须', '务必', '一定要', '应当', '应该', '不得', '严禁', '确保', '力争', '要'].sort();
const INDEXES = entriesOf(MODALS.map((modal, index) => [modal, index] as const));
const FIRST = characters(firstsOf(MODALS));
/** 重要, 需要, 只要 …, and 要求, 要点, 要素 …: words in which 要 asks for nothing. */
const BEFORE_OTHER = characters('重主需紧首只若简摘扼次想');
const BEHIND_OTHER = characters('求点素件领义务害闻');

/** … and 等不得, 要不得, in which nothing is forbidden. */
const isPartOfOther = (keyed: Keyed, start: number, end: number): boolean =>
  end - start === 1
    ? BEFORE_OTHER.has(keyed, start - 1) || BEHIND_OTHER.has(keyed, end) || FORBIDS_NOTHING.test(keyed, end)
    : FORBIDS_NOTHING.test(keyed, start);

/** How often each modal word stands in the text, by its index. */
function countModals(keyed: Keyed): readonly number[] {
  const { length } = keyed.text;
  const counts = MODALS.map(() => 0);
  for (let at = FIRST.find(keyed, 0, length); at < length; at = FIRST.find(keyed, at, length)) {
    const modal = INDEXES.startingAt(keyed, at);
    at = modal?.end ?? at + 1;
    if (modal !== null && !isPartOfOther(keyed, modal.start, modal.end))
      counts[modal.value] = (counts[modal.value] ?? 0) + 1;
  }
  return counts;
}

/** Modal words of the text with their counts, the most frequent first. */
function modalityOf(keyed: Keyed): Readonly<Record<string, number>> {
  const modality: Record<string, number> = {};
  countModals(keyed)
    .map((count, index) => ({ count, modal: MODALS[index] ?? '' }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .forEach(({ count, modal }) => (modality[modal] = count));
  return modality;
}

/** All but white space. */
function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = CLASS[text.charCodeAt(at)];
    if (kind !== SPACE && kind !== NEWLINE) count++;
  }
  return count;
}

export function statsOf({ syntax }: Context, tokens: number | null): Stats {
  return {
    characters: charactersIn(syntax.source),
    sentences: syntax.sentences.length,
    paragraphs: syntax.paragraphs.length,
    tokens,
    modality: modalityOf(syntax),
  };
}
