/**
 * Known expressions out of their time: before they were put forward, or urged after they had ended (深入开展“三讲”教育 in
 * 2020). A hint only. Left out: short and plain names that others bore before (两新, 三个转变), sets of the text's own,
 * and looks back (“三反”运动中).
 */
import { foldSlogan } from '../../lexicon/lexicon.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { knownOf } from './known.js';

const yearOf = (date: string | undefined): number | null => (date === undefined ? null : Number(date.slice(0, 4)));
/** What urges an expression, right before it. */
const URGES = /(?:开展|推进|实施|落实|贯彻|践行|深化|参加|搞好|抓好|打好|打赢)(?:好|了)?“?$/u;
const MAX_BEFORE = 6;
/** Shorter names are borne by several sets. */
const SHORTEST = 4;

export function outOfTime({ analysis, context, text }: Manuscript): readonly Found[] {
  const { year, slogans } = analysis;
  const latest = year.year ?? year.yearRange?.[1] ?? null;
  const earliest = year.year ?? year.yearRange?.[0] ?? null;
  if (latest === null || earliest === null) return [];
  const row = new Set([...knownOf(context.lexicon).row.values()].map(({ entry }) => entry));
  return slogans.flatMap(({ text: name, mentions, expansion }) => {
    const entry = context.lexicon.slogans.get(foldSlogan(name));
    if (entry === undefined || expansion !== null) return [];
    const since = yearOf(entry.since);
    const until = yearOf(entry.until);
    const unmistakable = row.has(entry) || (entry.number.length > 1 && entry.text.length >= SHORTEST);
    return mentions.flatMap(({ span }): readonly Found[] => {
      if (since !== null && latest < since && unmistakable)
        return [{ span, saying: 'early', args: { name, since, year: latest }, severity: 'info' }];
      if (until === null || earliest <= until) return [];
      return URGES.test(text.slice(Math.max(0, span.start - MAX_BEFORE), span.start))
        ? [{ span, saying: 'late', args: { name, until, year: earliest }, severity: 'info' }]
        : [];
    });
  });
}
