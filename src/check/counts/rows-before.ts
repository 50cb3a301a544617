/**
 * Counts whose members stand in a row right before them, whatever the count says: 蓝天、碧水、净土四大战役; “楼道革命”
 * “环境革命”三个革命; 烧纸、烧香、烧荒这“四把火”. Members are sure of being the counted ones where three or more are of one
 * length, where all are quoted, or where 这 points back at them. Left out: rows with 等, and those that the count itself
 * has another list for.
 */
import { readNumeral, type Numeral } from '../../lexicon/numerals.js';
import { characters } from '../../source/finder.js';
import { wordSet } from '../../source/word-set.js';
import { LEADING_VERBS } from '../../extract/slogan-lists.js';
import type { Span } from '../../source/span.js';
import { clauseStart } from '../../syntax/around.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { CONJUNCTIONS, LONGEST, MOST, split, type Row } from './row.js';
import { classedRow } from './rows-classed.js';
import { sureness } from './sure.js';

/** Counter and noun: up to a stop that is near, else of two characters at most. */
const COUNTED =
  /^[大个项条道张件把篇关种类家本场对根股面](?:[一-龥]{1,4}(?=$|[，。；：、！？”）\n])|[一-龥][^要已是将都必应等的了在对和与及也就]?)/u;
const COUNTED_IN_QUOTES = /^[一-龥]{1,6}”/u;
const MAX_NOUN = 8;
/** What runs on into the count: 抓好三件事, 发展的八项主张. */
const RUNS_ON = characters('好住牢到在对从把绕做出看于向以为的是有了过着等及由与和就能要个项条、，；：。');
const LEADS = wordSet(
  `${LEADING_VERBS} 打造 培育 发展 构建 深化 提升 提高 完成 打赢 掀起 形成 出台 制定 用好 管好 建好`,
);
const ORDINAL = characters('第');
/** A number of things before the last member, by the counter. */
const COUNTS_OWN: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Array.from('大个项条道张件把篇关种类家本场对根股面', (counter) => [
    counter,
    new RegExp(`[\\d一二两三四五六七八九十百]${counter}`, 'u'),
  ]),
);
const OWN_COUNT = /[一二两三四五六七八九十\d](?:条|场|项|个|大|件|张|道|把)[一-龥]{1,4}$/u;
const PLACEHOLDER = /[Xx×某]/u;
const LISTS = characters('：（');

export function rowsBefore(manuscript: Manuscript): readonly Row[] {
  return manuscript.context.numerals.flatMap((numeral) => rowAt(manuscript, numeral) ?? []);
}

function rowAt(manuscript: Manuscript, numeral: Numeral): Row | null {
  const { start, end, value, script, scale, upTo } = numeral;
  const { syntax } = manuscript.context;
  const { text } = syntax;
  if (value < 2 || value > MOST || scale !== '' || upTo !== null || (script === 'arabic' && end - start > 2))
    return null;
  const quoted = text.charAt(start - 1) === '“';
  // 第二、第三、第四项议程: numbered, not counted.
  if (ORDINAL.has(syntax, start - 1)) return null;
  const classed = quoted ? undefined : classedRow(syntax, numeral);
  if (classed !== undefined) return classed;
  const open = quoted ? start - 1 : start;
  const pointed = text.charAt(open - 1) === '这';
  const behind = (quoted ? COUNTED_IN_QUOTES : COUNTED).exec(text.slice(end, end + MAX_NOUN))?.[0];
  // Characters are counted in `rows-told.ts`.
  if (!quoted && /^个?大?字/u.test(text.slice(end, end + 3))) return null;
  const works = titledRow(manuscript, start, text.slice(end, end + MAX_NOUN));
  if (works !== null) return { span: { start: works[0]?.start ?? start, end }, declared: value, items: works };
  if (behind === undefined || LISTS.has(syntax, end + behind.length)) return null;
  // “河长制”“林长制”“三项制度”: names side by side, the last of which only holds a numeral.
  if (quoted && !pointed && text.charAt(open - 1) === '”') return null;
  const items = itemsBefore(manuscript, pointed ? open - 1 : open, pointed, value);
  const first = items?.[0];
  if (items === null || first === undefined || PLACEHOLDER.test(text.slice(first.start, start))) return null;
  // 首批3个村、次批5个村、末批4个村: each has its own number of the same things.
  if (COUNTS_OWN[behind.charAt(0)]?.test(text.slice(first.start, items.at(-1)?.start)) === true) return null;
  // 守住一条底线、打好三场硬仗、压实五项责任: each is a count of its own.
  if (!quoted && items.slice(0, -1).some((item) => OWN_COUNT.test(text.slice(item.start, item.end)))) return null;
  const row = { span: { start: first.start, end: end + behind.length }, declared: value, items };
  if (quoted || pointed) return row;
  const sure = sureness(text, items, { declared: value, behind, inDigits: script === 'arabic' });
  return sure === 'none' ? null : { ...row, doubtful: sure === 'doubtful' };
}

/** The members of the row that ends at the place, where they are sure to be all. */
function itemsBefore(manuscript: Manuscript, to: number, pointed: boolean, declared: number): readonly Span[] | null {
  const { syntax } = manuscript.context;
  if (syntax.text.charAt(to - 1) === '”') return quotedRow(manuscript, to);
  if (RUNS_ON.has(syntax, to - 1) || LEADS.endingAt(syntax, to) >= 0) return null;
  const from = clauseStart(syntax, to);
  const segments = split(syntax, from, to);
  if (pointed) return pointedRow(manuscript, segments, declared, from);
  if (segments.length < 3 || goesOnBefore(syntax, from) || isOwners(syntax, to)) return null;
  const all = alike(syntax, segments, declared);
  if (all !== null || actsTogether(syntax, segments)) return all;
  return declared > most(manuscript, segments) ? segments : null;
}

/** 公路、车站、码头共设11个留验站; 张村、李村、王村等共五个村: what several have set up together, or are examples of. */
const actsTogether = ({ text }: Syntax, segments: readonly Span[]): boolean => {
  const last = segments.at(-1);
  return last !== undefined && TOGETHER.test(text.slice(last.start, last.end));
};
const TOGETHER =
  /等(?:地|处|单位|部门)?(?:共|一共|总共|合计)?$|(?:共|一共|总共|合计|各|均|都|分别|联合|先后|每年|各自)(?:有|计)?[一-龥]{0,3}$|(?:设立|设置|建成|建起|新增|抽调|举办|开展|配备|(?<![建开铺假])设|[建办开派投修栽挖装购评有]了)$/u;

/**
 * Members of one length: with more words before the first there may be more of them, but not fewer, unless these only lead
 * to it (在城关、河东、柳林两个镇).
 */
function alike({ text }: Syntax, [first, ...rest]: readonly Span[], declared: number): readonly Span[] | null {
  if (first === undefined) return null;
  const length = (rest[0]?.end ?? 0) - (rest[0]?.start ?? 0);
  const lead = first.end - first.start - length;
  if (length < 2 || length > LONGEST || lead < 0 || rest.some(({ start, end }) => end - start !== length)) return null;
  const isWhole =
    lead === 0 || declared > rest.length + 1 || LEADS_TO.test(text.slice(first.start, first.end - length));
  return isWhole ? [{ start: first.end - length, end: first.end }, ...rest] : null;
}

/** 由, 选择在: no verb whose objects may be more than one list. */
const LEADS_TO =
  /^(?:[今去明]年|首先|已|先后?|拟|将|要|分别|重点|决定|确定)*(?:选择|选定|确定|安排)?(?:由|在|从|对|让|到)?$/u;

/** How many members there are at most: every 和 may stand between two. No bound where a stretch is too long to be a member. */
function most({ context: { syntax } }: Manuscript, segments: readonly Span[]): number {
  const [first, ...rest] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined || rest.some(({ start, end }) => end - start > LONGEST))
    return Infinity;
  return segments.length + (syntax.text.slice(first.start, last.end).match(CONJUNCTIONS)?.length ?? 0);
}

/** 机关、企业、学校五项制度: who has a set is no member of it, but of 三家单位 and of 张村、李村、王村四个村. */
const isOwners = ({ text }: Syntax, to: number): boolean =>
  OWNERS.test(text.slice(to - 2, to)) &&
  text.charAt(to + 1) !== '家' &&
  !text.slice(to + 1, to + 4).includes(text.charAt(to - 1));
const OWNERS = /(?:企业|单位|机关|学校|农村|城市|社区|部门|[委府院局厅省市县区乡镇村校])$/u;

/** 、 that follows no numeral. */
const JOINED = /[^一二三四五六七八九十\d]、/u;

/** 思想建设、组织建设，作风建设、纪律建设四项工作: the row began in the clause before. */
function goesOnBefore(syntax: Syntax, from: number): boolean {
  const comma = from - 1;
  if (syntax.text.charAt(comma) !== '，') return false;
  return JOINED.test(syntax.text.slice(clauseStart(syntax, comma), comma));
}

/** 换届和党建这三件事: 这 points back at all there are, be every 和 between two of them. */
function pointedRow(
  { context: { syntax } }: Manuscript,
  segments: readonly Span[],
  declared: number,
  from: number,
): readonly Span[] | null {
  const { text } = syntax;
  const last = segments.at(-1);
  if (last === undefined || segments.some(({ start, end }) => end - start > LONGEST)) return null;
  const opensSentence = from === 0 || /[。！？；：\n]/u.test(text.charAt(from - 1));
  const items = segments.flatMap((segment) => parted(text, segment));
  return opensSentence && items.length > 1 && declared > items.length ? items : null;
}

/** A segment cut at each 和. */
function parted(text: string, { start, end }: Span): readonly Span[] {
  let from = start;
  const cuts = [...text.slice(start, end).matchAll(CONJUNCTIONS)].map(({ index }) => start + index);
  return [...cuts, end].map((to) => {
    const part = { start: from, end: to };
    from = to + 1;
    return part;
  });
}

/** “甲”“乙”, “甲”、“乙”: two or more names, none of them a count itself; “稳”与“进”、“立”与“破” are two pairs. */
function quotedRow({ context: { syntax } }: Manuscript, to: number): readonly Span[] | null {
  const { text, partners } = syntax;
  const items: Span[] = [];
  for (let end = to; text.charAt(end - 1) === '”';) {
    const start = (partners[end - 1] ?? 0) - 1;
    if (start < 0 || readNumeral(text, start + 1) !== null) return null;
    items.unshift({ start: start + 1, end: end - 1 });
    end = '、和与'.includes(text.charAt(start - 1)) && start > 0 ? start - 1 : start;
  }
  const pairs = inPairs(text, items);
  return pairs.length > 1 ? pairs : null;
}

/** Names that 与 or 和 joins, as one where there are several such. */
function inPairs(text: string, items: readonly Span[]): readonly Span[] {
  const isJoined = ({ start }: Span): boolean => '和与'.includes(text.charAt(start - 2));
  const [, ...rest] = items;
  if (rest.filter(isJoined).length < 2 || rest.every(isJoined)) return items;
  const pairs: Span[] = [];
  for (const item of items) {
    const last = pairs.at(-1);
    if (last === undefined || !isJoined(item)) pairs.push(item);
    else pairs[pairs.length - 1] = { start: last.start, end: item.end };
  }
  return pairs;
}

/** What counts titles right before it: 《甲》《乙》两部法规, 《甲》《乙》和《丙》三个文件. */
const WORKS =
  /^(?:[部本篇首册](?:[，。；：、！？（）\n]|$|(?:国家|地方|党内|基础|重要|主要)?(?:法律|法规|条例|作品|著作|小说|文章|书|歌|经典|文献))|[个份项](?:文件|通知|意见|办法|方案|制度|条例|规定|法规|规划|细则|材料|通报|清单)(?![起草稿]))/u;

function titledRow({ context: { syntax } }: Manuscript, to: number, behind: string): readonly Span[] | null {
  const { text, partners } = syntax;
  const at = text.charAt(to - 1) === '这' ? to - 1 : to;
  if (text.charAt(at - 1) !== '》' || !WORKS.test(behind)) return null;
  const items: Span[] = [];
  let end = at;
  while (text.charAt(end - 1) === '》') {
    const start = (partners[end - 1] ?? 0) - 1;
    if (start < 0) return null;
    items.unshift({ start: start + 1, end: end - 1 });
    end = '、和与及'.includes(text.charAt(start - 1)) && start > 0 ? start - 1 : start;
  }
  // 党章、《准则》《条例》: a member without marks, or with a gloss, stands before.
  const opens = (items[0]?.start ?? 1) - 2;
  return items.length > 1 && !/[、和与及）”]/u.test(text.charAt(opens)) ? items : null;
}
