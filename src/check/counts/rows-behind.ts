/**
 * Counts whose members stand in a row right behind them: “三亮”（亮身份、亮电话）; 五个有：有人管、有钱修、有制度. Members are sure
 * of being the counted ones where all are of one length, begin alike, or hold a character of the set's name. A name of
 * several numerals counts their sum, and may as well count one of them: “三严三实” has six members, “四查四改” eight or four.
 * Left out: lists with markers, and lists that end with 等.
 */
import { opensComment } from '../../extract/members-ends.js';
import type { Numeral } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { CONJUNCTIONS, lengthOf, MOST, split, type Row } from './row.js';

/** 八个字：忠诚、干净、担当: counted are the characters. None where the list is of other words too. */
function charactersOf(text: string, from: number, to: number): readonly Span[] {
  const items: Span[] = [];
  for (let at = from; at < to; at++) {
    if (/[、，“”‘’]/u.test(text.charAt(at))) continue;
    if (!/[一-龥]/u.test(text.charAt(at))) return [];
    items.push({ start: at, end: at + 1 });
  }
  return items;
}

/** The set's name with its marks, a few words of what it is, and what leads to its members. */
const NAME =
  /^(?:[个大项条道种类件本张])?([^一二两三四五六七八九十“”，。；：、（）\d\s]{1,6})”?(?:统一|(?![一二两三四五六七八九十])[一-龥]){0,6}(（即?|：|，即|，就是|——)/u;
/** What leads to the members, wherever: most names lead to none. */
const LEADS = /[（：]|，[即就]|——/;
const MAX_NAME = 20;
const MAX_LIST = 200;
const SENTENCE = /[。；！？\n]/u;
const LONGEST = 16;

export const rowsBehind = (manuscript: Manuscript): readonly Row[] =>
  manuscript.context.numerals.flatMap((numeral) => rowAt(manuscript.context.syntax, numeral) ?? []);

function rowAt(syntax: Syntax, { start, end, value, scale, upTo }: Numeral): Row | null {
  const { text } = syntax;
  if (value < 1 || value > MOST || scale !== '' || upTo !== null || text.charAt(start - 1) === '第') return null;
  const behind = text.slice(end, end + MAX_NAME);
  const named = LEADS.test(behind) ? NAME.exec(behind) : null;
  const [whole = '', name = '', lead = ''] = named ?? [];
  if (named === null) return null;
  const from = end + whole.length;
  const to = lead.startsWith('（') ? (syntax.partners[from - lead.length] ?? 0) - 1 : endOfList(text, from);
  if (to <= from || /等$|[，；。]/u.test(text.slice(from, to))) return null;
  const counts = countsOf(text, start, end + whole.length - lead.length);
  const [sum = value] = counts;
  if (sum < 2) return null;
  const members = split(syntax, from, to);
  const ofWords = /^大?字/u.test(name);
  const items = ofWords ? charactersOf(text, from, to) : members;
  if (items.length === 0) return null;
  if (counts.length > 1 && counts.includes(items.length)) return null;
  const joins = ofWords ? 0 : (text.slice(items.at(-1)?.start, to).match(CONJUNCTIONS)?.length ?? 0);
  if (!areAlike(text, members, name) || (sum > items.length && sum <= items.length + joins)) return null;
  if (sum > items.length && goesOn(syntax, to, name, items)) return null;
  const head = counts.length > 1 || text.startsWith('一体', start) ? start - headOf(text, start).length : start;
  const open = text.charAt(head - 1) === '“' ? head - 1 : head;
  return { span: { start: open, end: to }, declared: sum, items };
}

/** What the name's earlier numerals are: 三严 before 三实. */
const HEAD = /(?:[一二两三四五六七八九十][^一二两三四五六七八九十“”，。；：、（）第\d\s]{1,4}){1,4}$/u;
const MAX_HEAD = 12;
const headOf = (text: string, at: number): string => HEAD.exec(text.slice(Math.max(0, at - MAX_HEAD), at))?.[0] ?? '';
const DIGITS = '零一二三四五六七八九十';
const valueOf = (digit: string): number => (digit === '两' ? 2 : DIGITS.indexOf(digit));

/**
 * How many members the name may have: the sum of its numerals first, then each. Without marks a numeral before is of the
 * name where as much stands behind both (三严三实, not 第二批三项任务).
 */
function countsOf(text: string, start: number, end: number): readonly number[] {
  const head = headOf(text, start);
  const own = valueOf(text.charAt(start));
  if (head === '' || own < 0) return [];
  const quoted = text.charAt(start - head.length - 1) === '“';
  const length = text.slice(start, end).replace(/”.*/u, '').length;
  const last = /[一二两三四五六七八九十][^一二两三四五六七八九十]+$/u.exec(head)?.[0] ?? '';
  if (!quoted && last.length !== length) return [];
  const before = (head.match(/[一二两三四五六七八九十]/gu) ?? []).map(valueOf);
  // 五位一体: the one is what the five make up.
  if (head.endsWith('位') && text.startsWith('一体', start)) return before.slice(0, 1);
  const each = [...before, own];
  return [each.reduce((sum, one) => sum + one, 0), ...each];
}

/** …、措施到位，同时督查到位: what stands behind the comma may be a member too. */
function goesOn(syntax: Syntax, comma: number, name: string, items: readonly Span[]): boolean {
  const { text } = syntax;
  if (text.charAt(comma) !== '，') return false;
  // 经济更强、城乡更美、生活更好，努力建设新城.
  if (opensComment(syntax, comma + 1) && !items.some(({ start }) => opensComment(syntax, start))) return false;
  const rest = text.slice(comma + 1, comma + 1 + MAX_LIST);
  const clause = rest.slice(0, Math.max(0, rest.search(/[，。；！？\n]|$/u)));
  return clause.length <= LONGEST || /^(?:同时|并|还|再|也|以及|和)/u.test(clause) || clause.includes(name);
}

/** Up to the stop of the sentence; up to a comma where 、 stands before it. */
function endOfList(text: string, from: number): number {
  const rest = text.slice(from, from + MAX_LIST);
  const stop = rest.search(SENTENCE);
  const list = stop < 0 ? rest : rest.slice(0, stop);
  const comma = list.indexOf('，');
  return from + (comma >= 0 && list.slice(0, comma).includes('、') ? comma : list.length);
}

function areAlike(text: string, items: readonly Span[], name: string): boolean {
  const [first] = items;
  if (first === undefined || items.length < 2 || items.some((item) => lengthOf(item) < 2 || lengthOf(item) > LONGEST))
    return false;
  return (
    items.every((item) => lengthOf(item) === lengthOf(first)) ||
    items.every(({ start }) => text.charAt(start) === text.charAt(first.start)) ||
    items.every(({ start, end }) => [...name].some((character) => text.slice(start, end).includes(character)))
  );
}
