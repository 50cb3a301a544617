/** Members told as clauses of one shape behind the count: 三个结合。即与…相结合。与…相结合; 既查…的责任，又查…的责任. */
import { CLASS, CLOSE } from '../source/chars.js';
import type { Span } from '../source/span.js';
import { paragraphAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { spanOf, type Members } from './member-spans.js';

const CLAUSES = /[^，。；：、！？\n“”]+/g;

/**
 * Clauses of one shape behind the count, each with its key word: 三个结合。即与…相结合。与…相结合。与…相结合.
 * The key word is the slogan's own words without numeral and classifier.
 */
export function parallel(context: Context, mention: Span, slogan: string, expected: number): Members | null {
  const { text } = context.syntax;
  const key = slogan.replace(/^(?:[一二两三四五六七八九十]+|\d+|双)(?:个|大|项|种|条)?/, '').slice(-2);
  if (key.length < 2 || expected < 2) return null;
  const paragraph = paragraphAt(context.syntax, mention.start);
  const from = mention.end + (CLASS[text.charCodeAt(mention.end)] === CLOSE ? 1 : 0);
  const window = text.slice(from, Math.min(paragraph.end, from + 500));
  const items: Span[] = [];
  for (const clause of window.matchAll(CLAUSES)) {
    const found = clause[0].indexOf(key);
    if (found < 0) continue;
    const lead =
      /^(?:机制|制度|模式|活动|工作)?(?:即|就是|要|既要|又要|还要|也要|注重|坚持|做到)?/.exec(clause[0])?.[0].length ??
      0;
    const start = from + clause.index + (lead < found + key.length ? lead : 0);
    const end =
      clause[0].length - (found + key.length) <= 12 && found === 0
        ? from + clause.index + clause[0].length
        : endsWithKey(clause[0], found, key)
          ? from + clause.index + found + key.length
          : from + clause.index + clause[0].length;
    items.push({ start, end });
  }
  return items.length === expected ? { form: 'parallel', items, ...spanOf(items) } : null;
}

/** …相结合 closes its member, whatever runs on behind it. */
const endsWithKey = (clause: string, found: number, key: string): boolean =>
  found >= 2 && /^(?:与|同|和|在|让|使|对|由|从|以|把)/.test(clause.replace(/^即/, '')) && key === '结合';

/** 一案双查，既查当事人的责任，又查领导的责任: two members told as 既 … 又 …. */
export function eitherOr(context: Context, mention: Span): Members | null {
  const from = mention.end;
  const found = /^[”’]?[^。；\n\d]{0,8}?既要?([^，。；]{2,30})，(?:又|也|还)要?([^，。；]{2,30})/.exec(
    context.syntax.text.slice(from, from + 90),
  );
  if (found === null) return null;
  const end = from + found[0].length;
  const second = { start: end - (found[2] ?? '').length, end };
  const start = from + found[0].indexOf(found[1] ?? '');
  return { form: 'parallel', items: [{ start, end: start + (found[1] ?? '').length }, second], start, end };
}

/**
 * Members of a set of two numerals told as clauses: 三到位一处理 …的解决到位，…的教育到位，…的帮扶到位，…的依法处理.
 * As many clauses must hold each key as its numeral says.
 */
export function pairedClauses(
  context: Context,
  mention: Span,
  slogan: string,
  numbers: readonly number[],
): Members | null {
  const keys =
    /^[一二两三四五六七八九十\d]+([^一二两三四五六七八九十\d]{1,4})[一二两三四五六七八九十\d]+([^一二两三四五六七八九十\d]{1,4})$/.exec(
      slogan,
    );
  const [first = 0, second = 0] = numbers;
  if (keys === null || numbers.length !== 2) return null;
  const items = clausesBehind(context, mention.end, 220);
  const holding = (key: string): readonly Span[] =>
    items.filter(({ start, end }) => context.syntax.text.slice(start, end).includes(key));
  const [ones, others] = [holding(keys[1] ?? ''), holding(keys[2] ?? '')];
  if (ones.length !== first || others.length !== second || first + second < 2) return null;
  const members = [...ones, ...others].sort((a, b) => a.start - b.start);
  return { form: 'parallel', items: members, start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 };
}

/** Clauses between marks behind a place, to the end of its sentence. */
function clausesBehind(context: Context, from: number, reach: number): readonly Span[] {
  const found: Span[] = [];
  const window = /^[^。！？\n]*/.exec(context.syntax.text.slice(from, from + reach))?.[0] ?? '';
  for (const clause of window.matchAll(/[^，；：、（）“”]+/g))
    found.push({ start: from + clause.index, end: from + clause.index + clause[0].length });
  return found;
}
