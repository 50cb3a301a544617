/**
 * Placeholders: XX, X月X日, XXXX年, X%, X.X%, ××, ○○, □□, ____, 某某, 【待补】, 【分管领导】, {{name}} standing for something to be filled in,
 * and dates without their numbers (2023年 月 日); slots as templates of other tools have them ([单位名称], ${name}). One a run, with the unit it stands in for when that is a date or a per
 * cent. Left out: X光, x轴, a Latin word, an address (www.xx.cn), 某些, a slot with its value ({{级别：省}}), 年月日 as words.
 */
import type { Placeholder } from '../model/types.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { slotsOf } from './placeholder-slots.js';
import { starsOf } from './placeholder-stars.js';

const CROSSES = 'XxＸｘ×✕╳';
const CROSS = `[${CROSSES}]`;
/** A number left open in a date. */
const OPEN_NUMBER = `(?:${CROSS}+|_{2,}|□+|[○◯]{2,})`;
/** … and behind a year that has one, where a single sign may stand: 20**年*月*日, 202_年_月. */
const OPEN_PART = `(?:${OPEN_NUMBER}|_|[○◯]|(?<![*])\\*{1,2}(?![*]))`;
const OPEN_DAY = `年(?:${OPEN_PART}月(?:${OPEN_PART}日)?)?`;
/** __月__日, 20XX年X月, 201X年, X月15日, 7月__日: with their units; days are counted where no month stands before (X日内办结). */
const SLOTS = [
  `(?<=(?<!\\d)(?:19|20))(?:${OPEN_NUMBER}|\\*{2})${OPEN_DAY}`,
  `(?<=(?<![A-Za-z0-9])(?:19|20)\\d)(?:${CROSS}|[_*])(?:${OPEN_DAY}|(?<=${CROSS})(?=[-—–~～至到]))`,
  `(?<=(?<![A-Za-z0-9])(?:19|20))${CROSS}{2}(?=[-—–~～至到]|学年|[级届])`,
  `(?<![A-Za-z0-9])${OPEN_NUMBER}(?:年${OPEN_NUMBER})?月(?:${OPEN_NUMBER}日|(?=\\d{1,2}[日号]|[底份初末内前之以上中下，。、）]|$))`,
  `(?<=月)${OPEN_NUMBER}[日号]`,
].join('|');

/** ××*, ××.*%: signs of both kinds in one run. */
const MIXED = `(?<![A-Za-z0-9*])(?:(?=${CROSS}[${CROSSES}.]*\\*)|(?=\\*[*.]*${CROSS}))[${CROSSES}*]+(?:\\.[${CROSSES}*]+)?[%％]?(?![A-Za-z])`;

const RUN = opening(
  new RegExp(
    [
      SLOTS,
      MIXED,
      `(?<![A-Za-z0-9])${CROSS}+(?:\\.${CROSS}+(?=[万亿个元%％]))?(?:年${CROSS}+月(?:${CROSS}+日)?|年(?=${CROSS}|[第度初末底中内前后以来的在，。、]|$)|月(?:${CROSS}+日|(?=[底份初末内前之以上中下来，。、]|$))|%|％)?(?![A-Za-z])`,
      '(?<=[A-Za-z0-9])[×✕╳]{2,}',
      '(?<![一二三四五六七八九十百千〇零○◯\\d])[○◯](?:[%％]|(?=[万亿个名户家元项件人次]))',
      '(?<![一二三四五六七八九十])[○◯]{2,}[%％]?|□+|(?<![*])\\*+\\.\\*+[%％]?(?![*])|(?<![*])\\*{2,}(?![*])[%％]?|_{2,}',
      '某{2,}(?=[省市县区乡镇村局委办处科公同书主部]|[^某])|(?<=[一-龥])某(?=[省市县区乡镇村局委同书主部])|(?<![一-龥])某(?=[省市县区乡镇村局委同书主部])',
    ].join('|'),
  ),
  'XxＸｘ×✕╳○◯□*_某',
);

const NOTE = opening(
  /【(?:待|此处|请|填|暂缺|略|空|补)[^】]{0,12}】|\{\{[^{}\n：:]{0,40}(?:[：:](?:(?:请|待|此处|填|选)[^{}\n]{0,30})?)?\}\}|（(?:此处|待)[^）]{0,8}(?:填|补|定)[^）]{0,6}）/,
  '【{（',
);
/** What a note of something missing begins with behind its mark: most brackets hold something else. */
const NOTE_HEADS = characters('待此请填暂略空补{');

/** 由【分管领导】牵头, 【单位名称】党委: who or what stands there. A name of something opens a paragraph, too; 【时间】 there is a label. */
const SLOT = opening(
  /【[^】\n]{0,8}?(?:姓名|名字|名称|[省市县区镇乡村]名|职务|单位|部门|领导|同志|负责人|主持人|联系人|书记|县长|市长|局长|校长|主任|时间|日期|地点|数字|数据|数值|金额|人数|比例|年份|届次|文号|电话)】(?![：:])/,
  '【',
);
const NAMED = /(?:姓名|名字|名称|[省市县区镇乡村]名)】$/u;
const LINE_STARTS = characters('\n');

/** Length of a slot in 【】 at a place; -1 where there is none. */
function slotLength(keyed: Keyed, at: number): number {
  const length = SLOT.length(keyed, at);
  const opens = at === 0 || LINE_STARTS.has(keyed, at - 1);
  return length < 0 || (opens && !NAMED.test(keyed.text.slice(at, at + length))) ? -1 : length;
}

/** What a template calls a slot, whole between its marks. */
const SLOT_NAME =
  '(?:姓名|名字|职务|时间|日期|地点|金额|(?:单位|项目|活动|会议|企业|部门|地区|领导|学校|医院|公司)?(?:名称|姓名|全称|简称)|单位|部门|领导|插入[^\\]］>〉）]{0,8}|请?填写[^\\]］>〉）]{0,8})';
/**
 * Slots as other tools write them: [单位名称], <姓名>, （单位名称）, ${name}, #NAME#, 【】; notes that something is to be looked up:
 * （请核实）, （数据待核）, TODO.
 */
const TEMPLATE = opening(
  new RegExp(
    [
      `[\\[［]${SLOT_NAME}[\\]］]|[<＜〈]${SLOT_NAME}[>＞〉]`,
      '（(?:单位|项目|企业|部门|领导|公司)(?:名称|姓名|全称)）',
      '\\$\\{[^{}\\n]{1,30}\\}|#[A-Z][A-Z_]{1,20}#|【】',
      '（(?:[^（），。；\\n]{0,5}[^（），。；\\n等期邀申聘])?(?:[待请](?:再|进一步|予以?)?(?:填写|补充|核[实对定]|确[认定])|待[填补核定])）',
      '(?<![A-Za-z])(?:TODO|FIXME|TBD)(?![A-Za-z])',
    ].join('|'),
  ),
  '[［<＜〈$#【（TF',
);

const FIRSTS = characters('XxＸｘ×✕╳○◯□*_某【{（年月[［<＜〈$#TF');

/** The months and days of 2023年月日, the day of 2023年3月日; what may stand behind, where no blanks show the gaps. */
const DATE = /(?:年月|月)日/y;
const DATE_BEFORE = /(?:\d{4}年)?\d{1,4}$/u;
const DATE_ENDS = /^(?:$|[，。；、：（）”\n前起止至到以之上下晚在召])/u;

/** A date whose numbers are left open: the year stands before it, or the writing keeps room for them. */
function dateAt({ syntax, written }: Context, at: number): Span | null {
  const { text } = syntax;
  DATE.lastIndex = at;
  const whole = DATE.exec(text)?.[0];
  if (whole === undefined) return null;
  const end = at + whole.length;
  const before = DATE_BEFORE.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  const hasYear = whole.startsWith('年') ? /^\d{4}$/u.test(before) : /^\d{4}年\d{1,2}$/u.test(before);
  const spaced = /^(?:年[ \t\u3000]+)?月[ \t\u3000]+日$/u.test(written(at, end));
  const shown = spaced && (whole.startsWith('年') || /\d$/u.test(before));
  return shown || (hasYear && DATE_ENDS.test(text.slice(end, end + 1))) ? { start: at - before.length, end } : null;
}

/** （    ）同志: room kept between brackets for a name or a number. */
const ROOM = /^（[ \t\u3000]{2,}）$/u;
const CLOSES = characters('）');
function roomAt({ syntax, written }: Context, at: number): Span | null {
  return CLOSES.has(syntax, at + 1) && ROOM.test(written(at, at + 2)) ? { start: at, end: at + 2 } : null;
}

/** 20XX/X/XX, X/X of 2023/X/X, XXXX-XX-XX: a date written with marks. */
const MARKED_DATE = new RegExp(
  `(?<![A-Za-z0-9./-])(?:(?:19|20)(?:\\d{2}|\\d${CROSS}|${CROSS}{2})|${CROSS}{2,4})([./-])(?:${CROSS}{1,2}|\\d{1,2})\\1(?:${CROSS}{1,2}|\\d{1,2})(?![A-Za-z0-9./-])`,
  'y',
);
/** What is given of it before and behind the parts left open. */
const GIVEN_YEAR = /^\d{4}[./-]/;
const GIVEN_DAY = /(?:[./-]\d{1,2})+$/;
const IS_CROSS = characters(CROSSES);
const DATE_MARKS = characters('./-');
/** Digits and a mark of its year before the first sign. */
const MAX_YEAR = 5;

/** The date with marks that the first sign left open at a place stands in. */
function markedDateAt({ syntax }: Context, at: number): Span | null {
  if (!IS_CROSS.has(syntax, at) || DATE_MARKS.find(syntax, at - 1, at + MAX_YEAR) === at + MAX_YEAR) return null;
  for (let start = Math.max(0, at - MAX_YEAR); start <= at; start++) {
    MARKED_DATE.lastIndex = start;
    const whole = MARKED_DATE.exec(syntax.text)?.[0] ?? '';
    if (start + whole.length <= at) continue;
    const open = whole.replace(GIVEN_YEAR, '');
    const from = start + whole.length - open.length;
    return { start: from, end: from + open.replace(GIVEN_DAY, '').length };
  }
  return null;
}

/** xx of an address of the net or of mail, which is as it is. */
const ADDRESS = /[:：]\/\/|@|www\.|\.(?:com|cn|net|org|gov|edu)(?![A-Za-z])/iu;
const ADDRESS_PART = /[\w.\-/:：@?&=%#~+]/u;
const MAX_ADDRESS = 120;
function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from < MAX_ADDRESS && ADDRESS_PART.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to - end < MAX_ADDRESS && ADDRESS_PART.test(text.charAt(to))) to++;
  return to - from > end - start && ADDRESS.test(text.slice(from, to));
}

/** Length of the placeholder at a place; -1 where there is none. `doubtful`: of what the whole text tells to be one. */
function lengthAt(keyed: Keyed, at: number, doubtful: ReadonlyMap<number, number>): number {
  const length = RUN.length(keyed, at);
  if (length >= 0) return length;
  const told = doubtful.get(at);
  if (told !== undefined) return told;
  const named = namedLength(keyed, at);
  return named >= 0 ? named : TEMPLATE.length(keyed, at);
}

/** Length of the note or slot at a place that says by itself that it is one; -1 where there is none. */
function namedLength(keyed: Keyed, at: number): number {
  const note = NOTE_HEADS.has(keyed, at + 1) ? NOTE.length(keyed, at) : -1;
  return note >= 0 ? note : slotLength(keyed, at);
}

/** The digits that are given of a year: 202 of 202X年, 二〇 of 二〇XX年. */
const GIVEN =
  /(?:(?<![A-Za-z0-9])(?:19|20)\d?|(?<![〇零○一二三四五六七八九十])(?:一九|二[〇零○])[〇零○一二三四五六七八九]?)$/u;
const DIGITS_BEFORE = characters('0123456789〇零○一二三四五六七八九');
/** 203x年, 202x—203x年, 20XX学年; not the 20X of 20X个. */
const OF_A_YEAR = /^[^年]{1,2}(?:年|[-—–~～至到学级届]$)/u;

/** Where a blank begins: with the year, of which some digits are given. */
function blankStart(keyed: Keyed, start: number, end: number): number {
  if (!DIGITS_BEFORE.has(keyed, start - 1) || !OF_A_YEAR.test(keyed.text.slice(start, end + 1))) return start;
  return start - (GIVEN.exec(keyed.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

/** 1+X, N+X: what may be added to a number is left open on purpose. */
const SUMMAND = /[\dNn][+＋]$/;

/** X光, X射线, x轴, X波段, an address, a roman numeral or a lone × between numbers (3×5) stand for nothing. */
function isNoBlank(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (/^(?:[光射线轴]|波段|染色)/.test(after) && end - start === 1) return true;
  if (/^[Xx]+$/.test(text.slice(start, end)) && isInAddress(text, start, end)) return true;
  if (end - start === 1 && SUMMAND.test(text.slice(Math.max(0, start - 2), start))) return true;
  const before = text.charAt(start - 1);
  return text.slice(start, end) === '×' && /[\d）]/.test(before) && /\d/.test(after.charAt(0));
}

export function extractPlaceholders(context: Context): readonly Placeholder[] {
  const { syntax, written } = context;
  const { text } = syntax;
  const doubtful = new Map([...starsOf(context), ...slotsOf(context, (at) => namedLength(syntax, at))]);
  const found: Placeholder[] = [];
  for (let at = 0; ; at++) {
    at = FIRSTS.find(syntax, at, text.length);
    if (at === text.length) return found;
    const date = dateAt(context, at) ?? markedDateAt(context, at) ?? roomAt(context, at);
    if (date !== null) {
      found.push({ text: written(date.start, date.end), span: date });
      at = date.end - 1;
      continue;
    }
    const length = lengthAt(syntax, at, doubtful);
    if (length < 0) continue;
    const end = at + length;
    if (!isNoBlank(text, at, end)) {
      const start = blankStart(syntax, at, end);
      found.push({ text: written(start, end), span: { start, end } });
    }
    at = end - 1;
  }
}
