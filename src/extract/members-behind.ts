/** Members named right behind the count: “四个年”活动，即“…”“…”; 三个结合：…、…、…; 三抓（…、…、…）. */
import { CLASS, CLOSE } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { splitAt, splitMembers, type Members } from './member-spans.js';
import { nextUnitStart } from './members-below.js';

/** Members named right behind the count: “四个年”活动，即“…”“…”; 三个结合：…、…、…; 三抓（…、…、…）. */
export function listAfter(context: Context, at: number, expected: number, key = ''): Members | null {
  const { text, partners } = context.syntax;
  let from = at;
  if (CLASS[text.charCodeAt(from)] === CLOSE) from++;
  const lead =
    /^[^，。；：（、“”\n]{0,10}?(?:[，。：]?(?:即|就是|分别是|分别为|包括|也就是)(?:是|要|指)?：?|：|（(?:即)?|——)/.exec(
      text.slice(from, from + 24),
    );
  if (lead === null) return null;
  const start = from + lead[0].length;
  if (isMarker(context, start)) return null;
  const bracketed = lead[0].includes('（');
  const paragraph = paragraphAt(context.syntax, at);
  const limit = bracketed ? Math.max(start, (partners[start - 1] ?? 1) - 1) || paragraph.end : paragraph.end;
  let fallback: Members | null = null;
  for (const marks of ['。！？；\n', '。！？\n', '，。！？；\n']) {
    const end = stopAt(context, start, limit, marks);
    const splits = [
      splitMembers(context, start, end, false),
      splitMembers(context, start, end, true),
      ...['，', '；', '、，', '、，；'].map((mark) => splitAt(context, start, end, mark)),
    ];
    for (const split of splits) {
      if (split.length < 2 || split.some((item) => item.end - item.start < 1)) continue;
      const alike = key !== '' && split.every((item) => text.slice(item.start, item.end).includes(key));
      const members: Members = {
        form: 'list-after',
        items: withoutTail(context, split).map((item) => strip(context, item)),
        start,
        end,
      };
      if (split.length === expected && (alike || key === '')) return members;
      if (split.length === expected || (alike && split.length >= 3 && expected > 2)) fallback ??= members;
    }
    const keyed = key === '' ? null : byKey(context, start, end, key, expected);
    if (keyed !== null) return keyed;
  }
  return fallback;
}

/** 进教室、进宿舍、进家门，年底前…: what runs on behind the last of several members without commas is none of it. */
function withoutTail(context: Context, items: readonly Span[]): readonly Span[] {
  const { text } = context.syntax;
  const last = items.at(-1);
  if (last === undefined || items.length < 3) return items;
  const comma = text.slice(last.start, last.end).search(/(?!^)[，；]/);
  if (comma < 2 || items.slice(0, -1).some((item) => /[，；“《]/.test(text.slice(item.start, item.end)))) return items;
  return [...items.slice(0, -1), { start: last.start, end: last.start + comma }];
}

/** Clauses of a longer explanation that hold the key word: …与…不相适应，路还不够；…与…不相适应，…. */
function byKey(context: Context, start: number, end: number, key: string, expected: number): Members | null {
  const clauses = splitAt(context, start, end, '，；');
  const items = clauses.filter((item) => context.syntax.text.slice(item.start, item.end).includes(key));
  return items.length === expected && expected >= 2 ? { form: 'list-after', items, start, end } : null;
}

const isMarker = (context: Context, at: number): boolean => {
  const next = nextUnitStart(context, at);
  return next !== null && next - at <= 1;
};

/** First of the marks outside pairs. */
function stopAt(context: Context, start: number, limit: number, marks: string): number {
  const { text, partners } = context.syntax;
  let at = start;
  const ceiling = Math.min(limit, start + 400);
  while (at < ceiling) {
    const partner = partners[at] ?? 0;
    if (partner > at + 1) at = partner;
    else if (marks.includes(text.charAt(at))) return at;
    else at++;
  }
  return Math.min(at, ceiling);
}

/** A quoted member is what stands inside its marks. */
function strip(context: Context, item: Span): Span {
  const { text } = context.syntax;
  const own = text.slice(item.start, item.end);
  const quoted = /^[和与及]?[“《]([^”》]*)[”》]/.exec(own);
  if (quoted === null) return item;
  const start = item.start + own.indexOf(quoted[1] ?? '');
  return { start, end: start + (quoted[1] ?? '').length };
}
