/**
 * Rows before a count of what their members are: 县水利局、县财政局、县发改局四个部门, 城关镇、河东镇三个乡镇, 县、乡、村四级联动, 县乡村四级. Whatever words lead
 * to the first member, the row is whole: a bureau has no departments that are bureaus. Left out: what its last member owns
 * (县教育局三个科室, 柳林镇五个村), rows with 等 or other members in words (以及另外三个部门), and levels that may be read as one or two
 * (乡镇, 县区).
 */
import type { Numeral } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import { clauseStart } from '../../syntax/around.js';
import type { Syntax } from '../../syntax/syntax.js';
import { LONGEST, split, type Row } from './row.js';

/** What is counted, behind the numeral, and how each member of that class ends. */
interface Kind {
  readonly counted: RegExp;
  readonly ends: RegExp;
  /** A member may own such, too: 县教育局五家单位. */
  readonly owns?: true;
}

const ORGANS =
  '局|委|办|厅|部|处|科|站|所|会|院|室|队|社|中心|集团|公司|银行|政府|妇联|工商联|残联|科协|文联|镇|乡|街道';
const KINDS: readonly Kind[] = [
  {
    counted: /^个?(?:[县市区省]直|有关|相关|责任|职能|牵头|成员|主管)?部门(?!下|的|各)/u,
    ends: /(?:局|委|办|厅|部|处|中心|法院|检察院|妇联|工商联|残联|科协|文联)$/u,
  },
  {
    counted: /^[个家](?:[县市区省]直|有关|相关|责任|职能|牵头|成员|包保|帮扶)?单位(?!下|的|各)/u,
    ends: new RegExp(`(?:${ORGANS})$`, 'u'),
    owns: true,
  },
  { counted: /^个(?:乡镇街道|乡镇|镇街|镇(?!村|级)|乡(?!村|级)|街道)/u, ends: /(?:镇|乡|街道|办事处)$/u },
  { counted: /^个(?:县市区|县区|市县|县(?!级|直|城)|区(?!级|直|域|块)|旗)/u, ends: /(?:县|区|市|旗)$/u },
  { counted: /^个(?:村社区|行政村|自然村|村居|村(?![民级组小])|社区)/u, ends: /(?:村|社区|居委会)$/u },
  { counted: /^[个家](?:企业|公司)/u, ends: /(?:公司|集团|厂|企业|合作社)$/u },
  { counted: /^[个所](?:学校|院校|高校|中学|小学)/u, ends: /(?:学校|大学|学院|中学|小学|幼儿园|职中|职校)$/u },
];

/** 县水利局和县财政局, 县水利局会同县财政局: more members than 、 parts. */
const JOINS = /以及|会同|联合|[和与及同]/gu;
const MANY = 3;

/**
 * The row of the class that the count names; null where it is as long as the count, undefined where no such row stands
 * before it.
 */
export function classedRow(syntax: Syntax, { start, end, value, script }: Numeral): Row | null | undefined {
  const { text } = syntax;
  const levels = levelRow(syntax, start, end, value);
  if (levels !== undefined) return levels;
  const behind = text.slice(end, end + MAX_NOUN);
  const kind = KINDS.find(({ counted }) => counted.test(behind));
  if (kind === undefined) return undefined;
  const to = text.charAt(start - 1) === '这' ? start - 1 : start;
  const from = clauseStart(syntax, to);
  const segments = split(syntax, from, to);
  const [first, ...rest] = segments;
  if (first === undefined || rest.length === 0 || goesOnBefore(syntax, from)) return undefined;
  const isMember = (span: Span): boolean => kind.ends.test(text.slice(Math.max(span.start, span.end - 4), span.end));
  if (!segments.every(isMember) || rest.some((span) => span.end - span.start > 2 * LONGEST)) return undefined;
  const opening = parts(text, first, isMember);
  const items = [lastPart(text, opening.at(-1) ?? first), ...rest.flatMap((span) => parts(text, span, isMember))];
  // 由县水利局会同县财政局、县住建局: whoever leads may be one of them.
  if (value >= items.length && value < items.length + opening.length) return null;
  // 柳林镇12个村 in another list, 3家单位 of what several own.
  const isLong = items.length >= MANY;
  if (kind.owns === true && !(isLong && Math.abs(value - items.length) === 1)) return undefined;
  const doubtful = kind.owns === true || !isLong || (script === 'arabic' && Math.abs(value - items.length) > 1);
  const counted = kind.counted.exec(behind)?.[0] ?? '';
  return {
    span: { start: items[0]?.start ?? first.start, end: end + counted.length },
    declared: value,
    items,
    doubtful,
  };
}

const MAX_NOUN = 10;

/** 城关镇、河东镇，柳林镇三个镇: the row began in the clause before. */
const goesOnBefore = ({ text }: Syntax, from: number): boolean =>
  text.charAt(from - 1) === '，' && /、[^，。；：、\n]{1,12}，$/u.test(text.slice(Math.max(0, from - 16), from));

/** A segment cut where both sides are members: 县财政局和县发改局. */
function parts(text: string, { start, end }: Span, isMember: (span: Span) => boolean): readonly Span[] {
  for (const { index, 0: join } of text.slice(start, end).matchAll(JOINS)) {
    const [left, right] = [
      { start, end: start + index },
      { start: start + index + join.length, end },
    ];
    if (index > 0 && isMember(left)) return [left, ...parts(text, right, isMember)];
  }
  return [{ start, end }];
}

/** 由县水利局, 要求县水利局: what leads to the first member is left out where it is plain. */
const LEAD =
  /^.{0,20}?(?:由|在|对|让|请|向|从|把|将|会同|要求|组织|安排|责成|选择|确定|通报了?)(?=[^由在对让请向从把将]{2,12}$)/u;
function lastPart(text: string, { start, end }: Span): Span {
  const lead = LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: Math.max(start + lead, end - LONGEST), end };
}

const LEVELS = '国家|中央|街道|社区|乡镇|网格|楼栋|[省市县区乡镇村州组户]';
const LEVEL = new RegExp(`^(?:${LEVELS})$`, 'u');
const LAST_LEVEL = new RegExp(`(?<![省市县区乡镇村州全各本我该两])(?:${LEVELS})$`, 'u');
/** 省市县乡: levels without 、. */
const LEVELS_IN_ROW = /(?<![全各本我该省市县区乡镇村州、和])[省市县区乡镇村组户]{3,6}$/u;
/** What may be one level: 乡镇, 县区. */
const ONE_OR_TWO = /乡镇|镇乡|县区|区县|县市|市县?区|市州|镇街|省区|村组|村社|乡村|组户/gu;
/** 三级医院, 四级响应: a grade. */
const GRADE = /^级(?:医院|甲|乙|以上|以下|响应|公路|保护|文物|工|教师|职称|资质|标准|达标|风|地震|重点|学科|标题)/u;

/** 县、乡、村四级, 县乡村四级. */
function levelRow(syntax: Syntax, start: number, end: number, declared: number): Row | null | undefined {
  const { text } = syntax;
  if (text.charAt(end) !== '级' || GRADE.test(text.slice(end, end + 4))) return undefined;
  const [first, ...rest] = split(syntax, clauseStart(syntax, start), start);
  const span = (from: number): Span => ({ start: from, end: end + 1 });
  if (first === undefined) return undefined;
  if (rest.length === 0) {
    const run = LEVELS_IN_ROW.exec(text.slice(Math.max(first.start, start - 8), start))?.[0];
    if (run === undefined) return undefined;
    const from = start - run.length;
    const least = run.length - (run.match(ONE_OR_TWO)?.length ?? 0);
    if (declared >= least && declared <= run.length) return null;
    return {
      span: span(from),
      declared,
      items: Array.from(run, (_, at) => ({ start: from + at, end: from + at + 1 })),
    };
  }
  const opening = LAST_LEVEL.exec(text.slice(Math.max(first.start, first.end - 3), first.end))?.[0];
  const others = rest.flatMap(({ start: from, end: to }) => cut(text, from, to));
  if (opening === undefined || !others.every((item) => LEVEL.test(text.slice(item.start, item.end)))) return undefined;
  const items = [{ start: first.end - opening.length, end: first.end }, ...others];
  return items.length === declared ? null : { span: span(items[0]?.start ?? first.start), declared, items };
}

/** 乡和村. */
function cut(text: string, start: number, end: number): readonly Span[] {
  const at = text.slice(start, end).search(/[和与及]/u);
  return at < 1
    ? [{ start, end }]
    : [
        { start, end: start + at },
        { start: start + at + 1, end },
      ];
}
