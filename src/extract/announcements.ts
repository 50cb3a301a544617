/**
 * Declared counts: every place where the text promises a number of things of its own, with how many it then
 * gives. 我讲五点意见; 做到“三个务必”; 生产、生活、生态三大空间; “农村大讲堂”这两个载体; 主要表现在以下几个方面.
 * Left out: known slogans used by name alone, another body's policy strings, counts that promise no list.
 */
import type { Announcement, Slogan } from '../model/types.js';
import type { Span } from '../source/span.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import { counted, type Draft } from './counted-sets.js';
import type { Members } from './members.js';
import { ownSet } from './slogan-sets.js';
import type { FoundSlogan } from './slogans.js';

export interface Sets {
  readonly announcements: readonly Announcement[];
  /** Expansion of each slogan by its key. */
  readonly expansions: ReadonlyMap<string, NonNullable<Slogan['expansion']>>;
}

export function findSets(context: Context, slogans: readonly FoundSlogan[]): Sets {
  const drafts: Draft[] = [];
  const expansions = new Map<string, NonNullable<Slogan['expansion']>>();
  for (const slogan of slogans) {
    const set = ownSet(context, slogan);
    if (set === null) continue;
    const items = set.members.items.map((item) => itemOf(context, item));
    expansions.set(slogan.key, { form: set.members.form, items });
    drafts.push({
      ...announced(context, set.mention, set.members),
      declared: declaredOf(slogan, set.members.items.length),
      members: set.members,
      found: set.members.items.length,
    });
  }
  const taken = slogans.flatMap((slogan) => slogan.mentions);
  drafts.push(...counted(context, taken, drafts));
  const announcements = withoutOverlap(drafts).map(({ start, end, declared, members, found }) => ({
    text: context.written(start, end),
    declared,
    found,
    items: (members?.items ?? []).map((item) => itemOf(context, item)),
    span: { start, end },
  }));
  return { announcements, expansions };
}

/** A member's words: its quotation marks, the 和 before the last one and the stop behind it are no part of them. */
function itemOf(context: Context, { start, end }: Span): { readonly text: string; readonly span: Span } {
  const { text } = context.syntax;
  const own = text.slice(start, end);
  const quoted = /^[和与及]?[“‘《]([^”’》]+)[”’》]$/.exec(own.trim());
  const from = quoted === null ? start : start + own.indexOf(quoted[1] ?? '');
  let to = quoted === null ? end : from + (quoted[1] ?? '').length;
  while (to > from + 1 && /[，、；。\s]/.test(text.charAt(to - 1))) to--;
  return { text: context.written(from, to), span: { start: from, end: to } };
}

/** The count a slogan declares; one of two numerals declares as many as were expected and found. */
const declaredOf = ({ number }: FoundSlogan, found: number): number | null =>
  number.length === 1 ? (number[0] ?? null) : found;

/** The announcement around a slogan: with its members before it, else with the verb that leads into it. */
function announced(context: Context, mention: Span, members: Members): Span {
  const { text } = context.syntax;
  const quoted = /[“‘]/.test(text.charAt(mention.start - 1));
  const open = quoted ? mention.start - 1 : mention.start;
  const end = /[”’]/.test(text.charAt(mention.end)) ? mention.end + 1 : mention.end;
  const noun =
    /^(?:运作机制|产业|机制|活动|要求|战略|行动|关系|工作|联动|空间|能力|内容|任务)/.exec(text.slice(end, end + 5))?.[0]
      .length ?? 0;
  if (members.form === 'list-before') return { start: members.start, end: end + noun };
  const from = Math.max(clauseStart(context.syntax, open), open - 8);
  const verb =
    /(?:做到|做好|把握好?|坚持|突出|抓好|抓住|强化|落实|实现|处理好|树立|聚焦|统筹|开展(?:基层党建)?|实施|达到|牢记|注重|打好|增强|推进|健全|建立|围绕|守住)[^，。；：“”]{0,6}$/.exec(
      text.slice(from, open),
    );
  return { start: verb === null ? open : from + verb.index, end: end + noun };
}

/** One announcement a place: the earlier draft wins; in text order. */
function withoutOverlap(drafts: readonly Draft[]): readonly Draft[] {
  const ordered = drafts
    .map((draft, rank) => ({ draft, rank }))
    .sort((a, b) => a.draft.start - b.draft.start || a.rank - b.rank);
  const kept: { readonly draft: Draft; readonly rank: number }[] = [];
  for (const item of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.draft.end <= item.draft.start) kept.push(item);
    else if (item.rank < last.rank) kept[kept.length - 1] = item;
  }
  return kept.map(({ draft }) => draft);
}
