/**
 * What speaks against a count that does not fit its list: the list may be another's, a member may be told in other
 * words, or the text never meant to name them all. Each takes a declared count with the items found for it.
 */
import type { Span } from '../../source/span.js';
import { sentenceAt } from '../../syntax/around.js';
import type { Unit } from '../../syntax/outline.js';
import { hasLostDun } from '../lists/lost-dun.js';
import { LEADING_VERBS } from '../../extract/slogan-lists.js';
import type { Count } from '../analysis.js';
import type { Manuscript } from '../manuscript.js';
import { countUpTo, spanIndex, type SpanIndex } from '../spans.js';

/** What the doubts ask of a manuscript, looked up once. */
interface Known {
  readonly manuscript: Manuscript;
  readonly text: string;
  readonly citations: () => SpanIndex;
  readonly plainHeadings: () => Headings;
  /** Where counts begin, in order. */
  readonly counts: readonly number[];
  /** Members of all counts, by place. */
  readonly members: () => Members;
  /** Units by where their heading begins in the text. */
  readonly units: ReadonlyMap<number, Unit>;
}

/** Where a member of a count begins, with the count and the first of its members. */
interface Member {
  readonly start: number;
  readonly first: number;
  readonly countEnd: number;
}

interface Members {
  readonly starts: readonly number[];
  readonly list: readonly Member[];
}

type Doubt = (count: Count, known: Known) => boolean;

const firstOf = ({ items }: Count): number => items[0]?.span.start ?? 0;
const lastOf = ({ items }: Count): number => items.at(-1)?.span.end ?? 0;
const isBelow = (count: Count): boolean => firstOf(count) >= count.span.end;
const isShort = ({ declared, found }: Count): boolean => (found ?? 0) < (declared ?? 0);

/**
 * 新建示范村3个。⏎（一）…: a figure of the report, which a list happens to follow. Promises are told in words (三件大事); one in
 * digits is led by what tells or sets tasks, or leads to its list by a colon.
 */
const isFigure: Doubt = (count, { text }) => {
  const { start, end } = count.span;
  if (!isBelow(count) || !/\d/u.test(text.slice(start, end)) || /^”?[：:]/u.test(text.slice(end, end + 2)))
    return false;
  const before = text.slice(Math.max(0, start - MAX_CLAUSE), start);
  return !PROMISES.test(before.slice(before.search(/[^，。；！？\n]*$/u)) + text.slice(start, end));
};

const MAX_CLAUSE = 30;
const PROMISES = new RegExp(
  `(?:[将要再拟今明]|计划|力争|确保)[^，。；已]{0,12}办[好理成](?!了)|[讲谈说提]|强调|以下|下面|如下|这|主要|重点|归纳|概括|表现|体现|${LEADING_VERBS.replaceAll(' ', '|')}`,
  'u',
);

/** Somebody else counts. */
const inCitation: Doubt = ({ span }, { citations }) => citations().covers(span);

/** 县长提出三点要求。… 下面，我讲四点意见： another count stands between this one and the list. */
const isAnothers: Doubt = (count, { counts }) =>
  isBelow(count) && (counts[countUpTo(counts, count.span.end - 1)] ?? Infinity) < firstOf(count);

/** 书记讲了三点意见，县长提了两点要求。 The sentence counts more than one thing that may be told. */
const TOLD = /(?:[讲谈提]|强调|指出)[出了过]{0,2}(?:[二两三四五六七八九十几]|\d{1,2})(?:点|条|个|项)/;
const isOneOfSeveral: Doubt = (count, { text }) => {
  const before = text.slice(Math.max(0, count.span.start - 60), count.span.start);
  return isBelow(count) && TOLD.test(before.slice(before.search(/[^。！？\n]*$/)));
};

/**
 * 我讲三点意见。⏎提高认识⏎1.… : headings without numbers stand between, and the numbers count what is below one of them. Such a
 * heading has its list right behind it, or a sister behind the first item: a paragraph that is broken in two has neither.
 */
const hasPlainHeading: Doubt = (count, { plainHeadings }) => {
  const first = firstOf(count);
  const { starts, ends, nextEnds } = plainHeadings();
  let nearest = isBelow(count) ? countUpTo(starts, first) - 1 : -1;
  // 第一件，疫情防控不能松⏎: the first member itself.
  if ((ends[nearest] ?? 0) > first) nearest--;
  if ((starts[nearest] ?? -1) <= count.span.end) return false;
  return first < (nextEnds[nearest] ?? 0) || nearest < starts.length - 1;
};

const MAX_HEADING = 40;
const STOPPED = /[。；：！？]$/u;

interface Headings {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the paragraph behind each ends. */
  readonly nextEnds: readonly number[];
}

/** Paragraphs of the body that read as headings without numbers: short, without a stop and without a marker. */
function plainHeadingsOf({ context: { syntax }, written }: Manuscript): Headings {
  const { text, markers, paragraphs, front, closingStart, bodyEnd } = syntax;
  const bound = Math.min(closingStart, bodyEnd);
  const marked = new Set(markers.filter(({ opensParagraph }) => opensParagraph).map(({ paragraph }) => paragraph));
  const spanAt = (index: number): Span => written(paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0);
  const found: number[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const start = paragraphs.starts[index] ?? 0;
    const end = paragraphs.ends[index] ?? 0;
    if (start < front.bodyStart || end > bound || end - start > MAX_HEADING || marked.has(index)) continue;
    if (!STOPPED.test(text.slice(start, end))) found.push(index);
  }
  return {
    starts: found.map((index) => spanAt(index).start),
    ends: found.map((index) => spanAt(index).end),
    nextEnds: found.map((index) => (index + 1 < paragraphs.length ? spanAt(index + 1).end : 0)),
  };
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** How far behind the list a member told in other words is looked for. */
const MAX_TAIL = 3000;
const MORE =
  '(?:最后|另外|还有|再有|再就是)(?:要?再?[讲说谈]?的?(?:是)?一(?:点|条|个|项|件|句)|，(?:要|还要|必须|我再))';

/** 一、…二、… and further down in the same part 第三点就是…, 最后一条…: one more is told than is numbered. */
const isToldFurtherDown: Doubt = (count, known) => {
  const { manuscript, text, units } = known;
  const [first] = count.items;
  const last = count.items.at(-1);
  if (!isShort(count) || !isBelow(count) || first === undefined || last === undefined) return false;
  const next = (count.found ?? 0) + 1;
  const numeral = NUMERALS[next] ?? String(next);
  const told = new RegExp(`第(?:${numeral}|${next})(?:点|个|条|项|方面|句|件|是|要|，|、)|${MORE}`, 'u');
  const parent = units.get(last.span.start)?.parent ?? null;
  const partEnd = parent === null ? text.length : manuscript.written(parent.end - 1, parent.end).end;
  const lineEnd = text.indexOf('\n', last.span.end);
  const inline = !text.slice(first.span.end, last.span.start).includes('\n');
  const end = Math.min(inline && lineEnd >= 0 ? lineEnd : partEnd, last.span.end + MAX_TAIL);
  return told.test(text.slice(last.span.end, outerGoesOn(count, end, known)));
};

/** 第一，…第二，…第三，…最后，纪律要严明: of four points the last is told without its number; not 最后，祝大家…. */
const LAST =
  /^[^\n]*(?:\n[^\n]*)?(?:^|[。；！？\n\s])最后(?:，|是)(?!祝|预祝|希望|让我们|再[次说讲]|感谢|谢谢|衷心|我?代表|借|请允许|说|讲|我想|我还想|用|同志们|愿)/u;
const isLastInWords: Doubt = (count, { text }) => {
  if (!isShort(count) || !isBelow(count) || (count.declared ?? 0) - (count.found ?? 0) !== 1) return false;
  const behind = text.slice(lastOf(count), lastOf(count) + MAX_LAST);
  return LAST.test(behind) || FURTHER.test(behind);
};
const MAX_LAST = 400;
/** 一是…；二是…；再就是人才不足。; 三是…。此外，设备老化也是原因。: in the paragraph of the list one more goes on from it. */
const FURTHER =
  /^[^\n]*?[。；](?:再就是|再一个|再有(?:就是|，)|还有就是|还有，|此外，|另外，|除此之外，|(?:同时|与此同时)，(?:还|也))/u;

/** 讲三个问题：…第二个问题是任务，抓好四件事：… where the next member of a count around begins, which ends this one's part. */
function outerGoesOn({ span, items }: Count, end: number, { members }: Known): number {
  const { starts, list } = members();
  let index = countUpTo(starts, (items.at(-1)?.span.end ?? 0) - 1);
  for (; (list[index]?.start ?? end) < end; index++) {
    const { start, first, countEnd } = list[index] as Member;
    if (countEnd <= span.start && first < span.start) return start;
  }
  return end;
}

function membersOf(announcements: readonly Count[]): Members {
  const list = announcements.flatMap(({ span, items }) =>
    items.map((item) => ({ start: item.span.start, first: items[0]?.span.start ?? 0, countEnd: span.end })),
  );
  list.sort((left, right) => left.start - right.start);
  return { starts: list.map(({ start }) => start), list };
}

/** A unit of another style goes on where the list ends: 一、…二、…第三，…. */
const goesOnElsewhere: Doubt = (count, { manuscript, units }) => {
  const last = isShort(count) && isBelow(count) ? units.get(count.items.at(-1)?.span.start ?? -1) : undefined;
  if (last === undefined) return false;
  const sisters = last.parent === null ? manuscript.context.syntax.outline : last.parent.children;
  return sisters[last.index + 1]?.ordinal === last.ordinal + 1;
};

/** “甲”“乙”等三个载体: 等 may stand for one that is not named. */
const isOpen: Doubt = (count, { text }) =>
  isShort(count) && !isBelow(count) && text.slice(lastOf(count), lastOf(count) + 2).includes('等');

/** A list that has lost its 、 cannot be counted; one with numbers or quotation marks can. */
const isUncountable: Doubt = (count, { manuscript, text }) => {
  if (!hasLostDun(manuscript)) return false;
  const apart = text.slice(count.items[0]?.span.end, count.items[1]?.span.start);
  return !/[“”。；\n]/.test(text.charAt(firstOf(count) - 1) + apart);
};

/** “十二连增”, 五连冠: so many times in a row. */
const isRow: Doubt = ({ span }, { text }) =>
  /[一二三四五六七八九十\d]连[一-龥]/u.test(text.slice(span.start, span.end));

/** 一个好汉三个帮: a count in a saying. */
const isSaying: Doubt = ({ span }, { text }) =>
  /一[个人根条][^，。；]{1,4}$/.test(text.slice(Math.max(0, span.start - 8), span.start));

/**
 * 准确把握“九个以”的实践要求，…⏎（一）…; 聚焦“五大产业”。一要…: a programme that is named and gone on from; the list tells how it is carried out. Members that hold
 * a word of its name are its own.
 */
const PROGRAMME =
  /(?:贯彻|把握|牢记|实施|聚焦|围绕|落实|强化|推进|实现|打造|践行)(?:好|以|省委|市委|县委|党中央|总书记[^，。；“]{0,6})?“?$/u;
const isProgramme: Doubt = (count, { text, manuscript }) => {
  const { start, end } = count.span;
  const name = text.slice(start, end);
  const open = start + name.lastIndexOf('“');
  if (!isBelow(count) || open < start || !PROGRAMME.test(text.slice(Math.max(0, open - 12), open))) return false;
  const close = text.indexOf('”', open);
  if (close < 0 || close > end + 1) return false;
  const noun = name.slice(open - start + 1).replace(/[“”一二两三四五六七八九十\d个大项条道种类]/gu, '');
  const isOwn = count.items.some(({ span }) =>
    [...noun].some((character) => text.slice(span.start, span.end).includes(character)),
  );
  const rest = text.slice(close + 1, close + 1 + LONGEST_NAMED);
  // …：一要…, and a name that ends its sentence alone, promise the list.
  const goesOn = !/^[：。]/u.test(rest);
  const before = text.slice(sentenceAt(manuscript.context.syntax, open).start, open);
  return !isOwn && (goesOn || /“[一二两三四五六七八九十][^”]{1,6}”/u.test(before));
};
const LONGEST_NAMED = 4;

/** 要守牢一条底线，抓好三个关键。首先，守牢一条底线。其次，抓好三个关键。: the list takes up the count itself. */
const isTakenUp: Doubt = (count, { text }) => {
  const own = /[一二两三四五六七八九十][个大项条道种类场件张把][一-龥]{1,6}$/u.exec(
    text.slice(count.span.start, count.span.end),
  )?.[0];
  return own !== undefined && count.items.some(({ span }) => text.slice(span.start, span.end).includes(own));
};

const DOUBTS: readonly Doubt[] = [
  isProgramme,
  isTakenUp,
  isFigure,
  isAnothers,
  isOneOfSeveral,
  hasPlainHeading,
  isToldFurtherDown,
  isLastInWords,
  goesOnElsewhere,
  isOpen,
  isUncountable,
  isSaying,
  isRow,
  // Last, since it takes long to know.
  inCitation,
];

/** Tells of each count of a manuscript whether something speaks against it. */
export function doubtsOf(manuscript: Manuscript): (count: Count) => boolean {
  const { analysis, context, text, written } = manuscript;
  let citations: SpanIndex | null = null;
  let headings: Headings | null = null;
  let members: Members | null = null;
  const known: Known = {
    manuscript,
    text,
    citations: () => (citations ??= spanIndex(analysis.citations)),
    plainHeadings: () => (headings ??= plainHeadingsOf(manuscript)),
    members: () => (members ??= membersOf(analysis.announcements)),
    counts: analysis.announcements.map(({ span }) => span.start),
    units: new Map(context.syntax.units.map((unit) => [written(unit.headingStart, unit.headingStart + 1).start, unit])),
  };
  return (count) => DOUBTS.some((doubt) => doubt(count, known));
}
