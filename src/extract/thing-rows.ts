/**
 * What a counted thing stands for, as it is said aloud: 就怕三样东西，秤，等级，脸; 两本账，一本在局里，一本在银行; 三道关。…，这是进料关。…，这是出厂关; 四本账。人头账…；房子账…; 三个责任人。调查的是一个，
 * 审查的是一个，批的是一个; 三笔账 over the lines 政治账, 经济账, 亲情账. Left out: rows of another length, and rows that are not of one shape.
 */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { paragraphAt, sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';
import { indexIn, isBlank, listOf, splitAt, type Members } from './member-spans.js';
import { rowAfter } from './counted-rows.js';
import { ordinalList } from './members-ordinals.js';
import { sayHow } from './said-of.js';
import { countEnd } from './slogan-patterns.js';

const MARKS = characters('，。：；、！？\n');
const LEADS_ON = characters('，：。');
const PIECES = characters('，、');
const CLAUSES = characters('，。；！？\n');
/** 在四样东西上栽跟头: what is said of them before they are told. */
const MAX_SAID = 10;
const LONGEST = 12;
const MAX_STRETCH = 420;
const MOST = 9;

/** The members of a counted thing behind its name, as many as it counts. */
export function thingRows(context: Context, mention: Span, expected: number): Members | null {
  if (expected < 2 || expected > MOST) return null;
  const { syntax } = context;
  const counter = countEnd(syntax, mention.start);
  const unit = syntax.text.charAt(counter);
  const noun = syntax.text.slice(counter + 1, mention.end);
  if (noun === '' || noun.length > 3) return null;
  return (
    partsBehind(context, mention.end, unit, expected) ??
    rowBehind(context, mention, expected) ??
    namedAcross(context, mention, noun, expected) ??
    eachIsOne(context, mention.end, unit, expected) ??
    countedBy(context, mention.end, expected) ??
    rowAfter(context, { start: mention.start, end: counter, declared: expected })?.members ??
    runOf(context, mention.end, noun, expected) ??
    linesOf(context, noun, expected) ??
    shortOrdinals(context, mention.end)
  );
}

/** A row that fills the sentence behind its name, or opens it in one shape: 施工队自检，监理抽检，实验室复检，少一个章不准用. */
function rowBehind(context: Context, { start: name, end }: Span, expected: number): Members | null {
  const { syntax } = context;
  const lead = MARKS.find(syntax, end, end + MAX_SAID + 1);
  if (!LEADS_ON.has(syntax, lead) || syntax.text.charAt(lead) === '。') return null;
  const close = Math.min(sentenceAt(syntax, lead).end, lead + MAX_STRETCH);
  const to = CLAUSES.has(syntax, close - 1) ? close - 1 : close;
  // 三道防线，各有各的主人：人防归街道，…
  const colon = COLON.find(syntax, lead, Math.min(to, lead + MAX_SAID));
  const whole = splitAt(context, (COLON.has(syntax, colon) ? colon : lead) + 1, to, PIECES);
  // …，少一个章不准用: no further one.
  const over = whole.findIndex(({ start }) => NONE_LESS.test(syntax, start));
  const pieces = over < 0 ? whole : whole.slice(0, over);
  const items = pieces.slice(0, expected);
  const areShort = items.every((item) => item.end - item.start <= LONGEST);
  if (items.length < expected || !areShort || pieces.length > expected + MAX_MORE) return null;
  const words = items.map((item) => syntax.text.slice(item.start, item.end));
  const isBare = COMMA.has(syntax, lead) && colon > lead + MAX_SAID - 1;
  if (isBare && sayHow(syntax.text.slice(name, end), words)) return null;
  const alike = shapeOf(syntax.text, items);
  const isShort = over > 0 || items.every((item) => item.end - item.start <= SHORT);
  const isAll = pieces.length === expected && (alike || isShort);
  if (!isAll && !(alike && !shapeOf(syntax.text, pieces.slice(0, expected + 1)))) return null;
  return listOf(
    'list-after',
    items.map((item) => withoutSaid(context, item)),
  );
}
const COLON = characters('：');
const COMMA = characters('，');
const NONE_LESS = opening(/[少缺漏]一|一[个样道项本]?[都也]?不能?[少缺]/, '少缺漏一');
const MAX_MORE = 6;
const SHORT = 4;

/** Whether clauses have one shape: they begin or end alike, hold one verb of shares (占), or are of three characters at most. */
function shapeOf(text: string, items: readonly Span[]): boolean {
  const words = items.map(({ start, end }) => text.slice(start, end));
  const one = (pick: (word: string) => string): boolean => new Set(words.map(pick)).size === 1;
  const shares = [...SHARED].some((verb) => words.every((word) => word.indexOf(verb) > 0));
  return (
    one((word) => word.charAt(0)) || one((word) => word.slice(-1)) || shares || words.every((word) => word.length <= 3)
  );
}

/** 产量占四成: the thing of it. */
const SHARED = '占归由';
const SAID = characters(SHARED);
function withoutSaid({ syntax }: Context, { start, end }: Span): Span {
  const at = SAID.find(syntax, start + 1, end);
  return { start, end: at - start > 1 && at < end - 1 ? at : end };
}

/** 一本在局里，一本在银行: as many clauses as are counted begin with 一 and the counter. */
function partsBehind(context: Context, end: number, unit: string, expected: number): Members | null {
  const { syntax } = context;
  const head = `一${unit}`;
  const to = Math.min(paragraphAt(syntax, end).end, end + MAX_STRETCH);
  const first = syntax.text.slice(end, to).indexOf(head);
  if (first < 0 || first > MAX_SAID + 2) return null;
  const clauses = splitAt(context, end, to, CLAUSES);
  const items = clauses
    .filter(({ start }) => syntax.text.startsWith(head, start))
    .map(({ start, end: close }) => ({ start: behindIs(syntax.text, start + head.length), end: close }));
  return items.length === expected && items.every((item) => item.end - item.start > 1)
    ? listOf('list-after', items)
    : null;
}
const behindIs = (text: string, at: number): number =>
  at + (/^(?:就?是|叫做?)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0);

/** What leads to the name of one of them: 这是困难账, 再就是家门, 还有车门. */
const NAMED_BY = /(?:是|叫|有|做|叫作|叫做)$/u;
const LONGEST_OWN = 4;
const MAX_ACROSS = 700;

/**
 * 人头账大家都熟，…；房子账是新的，…，这是困难账，…；最难的是矛盾账: as many names with the noun as are counted, each at the head of a clause or behind 是
 * and its like, wherever they stand behind the count.
 */
function namedAcross(context: Context, mention: Span, noun: string, expected: number): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  const told = text.slice(mention.end, mention.end + MAX_ACROSS);
  // 甲账、乙账这“两本账”: told where the name points back.
  const again = told.indexOf(text.slice(mention.start, mention.end));
  if (again >= 0 && POINTED.test(told.slice(Math.max(0, again - 2), again))) return null;
  const loose = new Map<string, Span>();
  const sure = new Map<string, Span>();
  for (let index = told.indexOf(noun); index >= 0; index = told.indexOf(noun, index + noun.length)) {
    const item = nameBefore(context, mention.end + index, mention.end, noun.length);
    if (item === null) continue;
    const name = text.slice(item.start, item.end);
    if (!loose.has(name)) loose.set(name, item);
    const isSure = NAMED_BY.test(text.slice(item.start - 2, item.start)) || MARKS.has(syntax, item.end);
    if (isSure && !sure.has(name)) sure.set(name, item);
  }
  const names = [sure, loose].find(({ size }) => size === expected);
  return names === undefined ? null : listOf('parallel', [...names.values()]);
}
const POINTED = /(?:这|[这等]“)$/u;

/** The name that ends with the noun at a place; null where other words lead to it, or where it is counted. */
function nameBefore({ syntax }: Context, at: number, floor: number, length: number): Span | null {
  const { text } = syntax;
  for (let start = at - 1; start >= Math.max(floor, at - LONGEST_OWN); start--) {
    const isHead = CLAUSE_OPENS.has(syntax, start - 1) || isBlank(syntax, start - 1);
    const own = text.slice(start, at);
    if (!OWN.test(own)) return null;
    if (isHead || NAMED_BY.test(text.slice(Math.max(0, start - 2), start))) return { start, end: at + length };
  }
  return null;
}
const CLAUSE_OPENS = characters('，。；：！？、“\n');
/** 这本账, 一笔账, 三道门: which of them, and how many. */
const OWN = /^(?![这那哪每各前后两一二三四五六七八九十几本笔道张把])[\u4e00-\u9fff]+(?<![本笔道张把条面是叫有的])$/u;

/** 调查的信贷员是一个，审查的科长是一个; 更衣室一道，…；灯房一道，…；到了工作面还有一道: each is said to be one of them. */
function eachIsOne(context: Context, end: number, unit: string, expected: number): Members | null {
  const { syntax } = context;
  const tail = `一${unit}`;
  const to = Math.min(paragraphAt(syntax, end).end, end + MAX_STRETCH);
  if (indexIn(syntax.text, tail, { start: end, end: to }) < 0) return null;
  const items = splitAt(context, end, to, CLAUSES)
    .filter(({ start, end: close }) => syntax.text.endsWith(tail, close) && close - start > tail.length + 1)
    .map(({ start, end: close }) => ({
      start: behindArrival(syntax.text, start),
      end: beforeIs(syntax.text, close - tail.length),
    }));
  const areNames = items.every((item) => item.end - item.start > 1 && item.end - item.start <= LONGEST);
  // One may be wanting: a wrong count.
  const fits = items.length === expected || (expected > 3 && items.length === expected - 1);
  return fits && areNames ? listOf('parallel', items) : null;
}
const behindArrival = (text: string, at: number): number =>
  at + (/^(?:到了|走到|来到)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0);
const beforeIs = (text: string, at: number): number =>
  at - (/(?:还有|再有|就是|也有|是|有|算)$/u.exec(text.slice(at - 2, at))?.[0].length ?? 0);

const NUMERALS = '一二三四五六七八九';

/** 三样东西最吓人，一是水，二是电，三是高处: counted off in one sentence. */
function countedBy(context: Context, end: number, expected: number): Members | null {
  const { syntax } = context;
  const to = Math.min(sentenceAt(syntax, end).end, end + MAX_STRETCH);
  const clauses = splitAt(context, end, to, CLAUSES);
  const items = clauses.flatMap(({ start, end: close }) => {
    const rank = NUMERALS.indexOf(syntax.text.charAt(start));
    return rank >= 0 && syntax.text.charAt(start + 1) === '是' && close - start > 2
      ? [{ rank, start: start + 2, end: close }]
      : [];
  });
  const inOrder = items.every(({ rank }, index) => rank === index);
  return items.length === expected && inOrder ? listOf('numbered', items) : null;
}

/** 三笔账 over the lines 政治账, 经济账, 亲情账. */
function linesOf({ headsEnding }: Context, noun: string, expected: number): Members | null {
  const heads = headsEnding(noun).filter(({ start, end }) => end - start > noun.length && end - start <= LONGEST);
  const [first] = heads;
  if (first === undefined || heads.length !== expected) return null;
  const areSisters = heads.every(({ parent, numbered }) => parent === first.parent && numbered === first.numbered);
  return areSisters ? listOf(first.numbered ? 'numbered' : 'parallel', heads) : null;
}

/** 列好三张清单，问题清单任务清单责任清单，…: the marks between them are lost, the noun ends each. */
function runOf({ syntax }: Context, end: number, noun: string, expected: number): Members | null {
  const stop = MARKS.find(syntax, end + 1, end + 1 + expected * (LONGEST + noun.length));
  if (noun.length < 2 || !LEADS_ON.has(syntax, end) || !MARKS.has(syntax, stop)) return null;
  const items: Span[] = [];
  for (let from = end + 1; from < stop;) {
    const at = indexIn(syntax.text, noun, { start: from + 1, end: stop });
    if (at < 0) return null;
    items.push({ start: from, end: at + noun.length });
    from = at + noun.length;
  }
  return items.length === expected ? listOf('list-after', items) : null;
}

/** 三道关。头一道在大厅，…第二道在发热门诊，…: told by ordinals, of which one is wanting. */
function shortOrdinals(context: Context, end: number): Members | null {
  const members = ordinalList(context, end, null);
  return members !== null && members.items.length > 1 ? members : null;
}
