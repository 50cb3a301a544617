/** Counts over the whole text: characters, sentences, paragraphs, modal words. */
import type { Stats } from '../model/types.js';
import { CLASS, NEWLINE, SPACE } from '../source/chars.js';
import { finder } from '../source/finder.js';
import type { Context } from './context.js';

const MODALS = finder(
  /必须|务必|一定要|应当|应该|不得|严禁|确保|力争|(?<![重主需紧首只若简摘扼次想])要(?![求点素件领义务害闻])/,
  '必务一应不严确力要',
);

export function statsOf(context: Context, tokens: number | null): Stats {
  const { syntax } = context;
  let characters = 0;
  for (let at = 0; at < syntax.source.length; at++) {
    const kind = CLASS[syntax.source.charCodeAt(at)];
    if (kind !== SPACE && kind !== NEWLINE) characters++;
  }
  const modality: Record<string, number> = {};
  MODALS.each(syntax, 0, syntax.text.length, ([modal]) => (modality[modal] = (modality[modal] ?? 0) + 1));
  const ordered = Object.entries(modality).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    characters,
    sentences: syntax.sentences.length,
    paragraphs: syntax.paragraphs.length,
    tokens,
    modality: Object.fromEntries(ordered),
  };
}
