/**
 * The year a speech is given in, and the year whose work it reviews, with the evidence. A year given from
 * outside beats one in the file name, that one the title's, that one the text's, that one inference from
 * dated events. Where more than one year is possible, the range.
 */
import { standsOnSiteLine } from '../syntax/tail.js';
import type { Meta, Move, YearEvidence } from '../model/types.js';
import { characters, finder, type Finder } from '../source/finder.js';
import { firstIndex } from '../source/sorted.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { countedMeetings, numberedCongresses, numberedPlans } from './events-counted.js';
import { writtenOtherwise } from './events-forms.js';
import { type EventMention, findEvents, newestYear } from './events.js';
import { moveAt } from './moves.js';
import { decide, type Decided, heaviest } from './year-decided.js';
import { eventStatements, mentionStatements } from './year-events.js';
import { lunarStatements } from './year-lunar.js';
import { textStatements, titleStatements } from './year-named.js';
import { ofNow } from './year-past.js';
import { openYears } from './year-open.js';
import { withPublished } from './year-published.js';
import { zodiacStatements } from './year-zodiac.js';
import { type Statement, type Wanted } from './year-statement.js';

export type YearReading = Pick<Meta, 'year' | 'yearRange' | 'reportYear' | 'yearSource' | 'yearEvidence'>;

export interface GivenYears {
  readonly option: number | null;
  /** What gave it, as the evidence names it: `--year` unless told. */
  readonly optionName?: string;
  readonly fileName: string | null;
  /** Of the front matter. */
  readonly front?: number | null;
}

const FIRST_YEAR = 1949;
const LAST_YEAR = 2099;

/** A year in a file name: 2019-讲话.txt, …（2019年）.docx; digits of a hash or a longer number are none. */
export function yearOfFileName(name: string | null): number | null {
  const found =
    name === null
      ? null
      : /(?<![0-9A-Za-z])((?:19[4-9]|20\d)\d)(?:年|(?:0[1-9]|1[0-2])(?:[0-3]\d)?)?(?![0-9A-Za-z])/.exec(name);
  return found === null ? null : Number(found[1]);
}

export function readYear(context: Context, moves: readonly Move[], given: GivenYears): YearReading {
  const named = statementsIn(context, { moveAt: (at) => moveAt(moves, at), reviewed: true }).filter(
    ({ start }) => !standsOnSiteLine(context.syntax, start),
  );
  const newest = newestYear(context.lexicon);
  const signs = [...lunarStatements(context.syntax, named, newest), ...zodiacStatements(context.syntax, named, newest)];
  const told = [...named, ...ofNow(context.syntax, signs)];
  const { decided, statements: published } = withPublished(context.syntax, outsideYear(given) ?? decide(told, context));
  const statements = [...told, ...published];
  return {
    year: decided.year,
    yearRange: decided.range,
    reportYear: reportYear(context, statements, decided, moves),
    yearSource: decided.source,
    yearEvidence: [
      ...evidence(
        context,
        statements.filter((one) => agrees(one, decided)),
        given,
      ),
      ...endEvidence(decided),
    ],
  };
}

export const inOrder = (statements: readonly Statement[]): readonly Statement[] =>
  [...statements].sort((a, b) => a.start - b.start || a.end - b.end);

const statementsIn = (context: Context, wanted: Wanted): readonly Statement[] => [
  ...namedStatements(context, wanted),
  ...datedStatements(context),
];

const isPossible = ({ year }: Statement): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** What the years say that a text names. */
export const namedStatements = (context: Context, wanted: Wanted): readonly Statement[] =>
  ofNow(
    context.syntax,
    [...titleStatements(context), ...textStatements(context, wanted), ...openYears(context)].filter(isPossible),
  );

/** What the events say that it names. */
export const datedStatements = (context: Context): readonly Statement[] =>
  ofNow(
    context.syntax,
    [
      ...eventStatements(context, eventsIn(context)),
      ...mentionStatements(context, countedMeetings(context.syntax.text, context.lexicon)),
    ].filter(isPossible),
  );

/** Events by their names, plans and congresses by their numbers, in text order. */
function eventsIn({ syntax, lexicon }: Context): readonly EventMention[] {
  const named = findEvents(syntax, lexicon);
  const ends = new Set(named.map(({ end }) => end));
  const starts = new Set(named.map(({ start }) => start));
  const numbered = [...numberedPlans(syntax.text, lexicon), ...numberedCongresses(syntax.text, lexicon)].filter(
    ({ start, end }) => !starts.has(start) && !ends.has(end),
  );
  const others = writtenOtherwise(syntax.text, lexicon).filter((one) => !overlapsAny(one, named));
  const added = [...numbered, ...others];
  return added.length === 0 ? named : [...named, ...added].sort((a, b) => a.start - b.start);
}

/** Whether a stretch lies across one of some, which are in text order and do not overlap. */
function overlapsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  const next = spans[firstIndex(spans.length, (at) => (spans[at]?.end ?? 0) <= start)];
  return next !== undefined && next.start < end;
}

/** A year given beside the text: by option, file name or front matter, in this order. */
export function outsideYear({ option, fileName, front }: GivenYears): Decided | null {
  const given = [
    { year: option, source: 'option' },
    { year: yearOfFileName(fileName), source: 'filename' },
    { year: front ?? null, source: 'front-matter' },
  ] as const;
  for (const { year, source } of given) if (year !== null) return { year, range: null, source };
  return null;
}

/** What a text plainly says of its year is shown even where it is contradicted; what was only concluded is not. */
const PLAIN = 10;

/** Whether a statement goes with the year, or with the range of years, that was decided on. */
function agrees({ relation, year, source, weight, raises }: Statement, decided: Decided): boolean {
  const [low, high] = decided.range ?? [decided.year, decided.year];
  if (raises === true) return decided.range !== null && year === low;
  if (low === null || high === null || (relation === '=' && source !== 'inferred' && weight >= PLAIN)) return true;
  if (relation === '>=' || relation === 'reportYear =') return year <= high;
  return relation === '<=' ? year >= low : low <= year && year <= high;
}

function evidence(context: Context, statements: readonly Statement[], given: GivenYears): readonly YearEvidence[] {
  const fileYear = yearOfFileName(given.fileName);
  const outside: YearEvidence[] = [];
  if (given.option !== null)
    outside.push({ text: given.optionName ?? '--year', span: null, implies: `= ${given.option}` });
  if (fileYear !== null) outside.push({ text: given.fileName ?? '', span: null, implies: `= ${fileYear}` });
  if (typeof given.front === 'number') outside.push({ text: 'year', span: null, implies: `= ${given.front}` });
  const seen = new Set<string>();
  const inside = inOrder(statements)
    .map(({ start, end, relation, year }) => {
      const span = inWholeMarks(context, { start, end });
      return { text: context.written(span.start, span.end), span, implies: `${relation} ${year}` };
    })
    .filter(({ text, implies }) => {
      const told = `${text}${implies}`;
      return !seen.has(told) && seen.add(told);
    });
  return [...outside, ...inside];
}

/** The end of a range that the text leaves open is no word of the text: it is named by what it goes by. */
const endEvidence = ({ range, open }: Decided): readonly YearEvidence[] =>
  range === null || open === undefined ? [] : [{ text: open, span: null, implies: `<= ${range[1]}` }];

const OPENS = characters('“‘《（');
const CLOSES = characters('”’》）');

/** “不忘初心”主题教育 for 不忘初心”主题教育: no mark is left without the other. */
function inWholeMarks({ syntax }: Context, { start, end }: Span): Span {
  const [opens, closes] = [OPENS.find(syntax, start, end), CLOSES.find(syntax, start, end)];
  const from = closes < opens && OPENS.has(syntax, start - 1) ? start - 1 : start;
  return { start: from, end: opens < end && closes === end && CLOSES.has(syntax, end) ? end + 1 : end };
}

/** 比上年提高, 去年同期: a comparison reviews nothing. */
const LAST_YEAR_REVIEWED = finder(
  /(?<![比较到与同超])(?:去年|过去(?:的)?一年|上年|上一年)(?!同期|同比|[^，。；\n]{2,14}[以之]后，|[^，。；\n]{0,4}(?:邻[县市省区]|外[地省县市]|兄弟[县市省]|[南北]方|有的地方|某[地县市]))|去冬(?:[到至]?今春|以来)/,
  '去过上',
);
/** 总结去年工作, 去年的账怎么看: what an opening says that is about to review it; not 去年党的二十大以后，外地出了几起大火. */
const LAST_YEAR_OPENED = finder(
  /(?:总结|回顾|回头看|盘点|盘一盘|盘|算|交|晒|看看|讲评|点评|通报了|汇报了|报告了?|表彰|表扬|检查|对照)[^，。；\n]{0,12}(?<![比较到与同超])(?:去年|过去(?:的)?一年|上年|上一年)|(?<!比|较|到|与|同|超|通报|汇报|听取)(?:去年|过去(?:的)?一年|上年|上一年)(?!同期|同比)(?:，?[^，。；\n]{0,12}(?:工作|情况|账|家底|成绩|形势|干得|表现|怎么|完成|实现|取得|做了|面对|交出|开展|集中)|，|以来|是|[^，。；\n]{0,10}[到至][^，。；\n]{0,8}[日月])/,
  '总回盘算交晒看讲点通汇报表检对去过上',
);
/** 总结今年工作、部署明年任务; 一是兑现奖惩，二是部署明年. */
const THIS_YEAR_OPENED = finder(
  /(?:总结|回顾|盘点)[^，、。；\n]{0,6}今年(?!的?(?:任务|要求))|先(?:来)?(?:说|讲|谈|报告|汇报)(?:说|讲|谈|一?下|一说|一讲)?今年(?:以来)?的?(?:情况|工作|成绩|账|形势)|(?:部署|安排|谋划|布置)(?:好)?明年/,
  '总回盘先部安谋布',
);
/** 向一年来辛勤工作的同志们: of a year that may be the one just named. */
const OF_A_YEAR = finder(/一年来/, '一');

/** 今年前三季度，全市…完成186亿元, 上半年，售电量完成…: what is reported, beside a 去年 in passing; not beside a sentence that opens with it. */
const THIS_YEAR_TOLD = finder(
  /(?<=^|[。！？：:\n　])(?:今年(?:前[一二三两]个?季度|上半年|1[至到—-]\d{1,2}月|以来)，?(?:全[厂市县省区州镇乡行院校局社]|我[厂市县省区州镇乡行院校局社]|公司|集团)|(?:前[一二三两]个?季度|上半年|1[至到—-]\d{1,2}月)，)[^。！？；\n]{0,24}(?:完成|实现|达到)(?!后)[^。；\n]{0,12}[\d一二两三四五六七八九十百]|(?<=^|[。！？：:\n　])(?:截至|截止|到)(?:今年)?(?:[3-9]|1[01]|[三四五六七八九十]|十一)月(?:底|末|\d{1,2}日)，[^。！？；\n]{0,24}(?:完成|实现|达到)(?!后)[^。；\n]{0,12}[\d一二两三四五六七八九十百]/,
  '今前上1截到',
);
const LAST_YEAR_FIRST = finder(
  /(?<=^|[。！？：:\n　])(?:刚刚)?(?:去年|过去的?一年|上一年)(?:以来)?，?(?:全|我们|面对|在)/,
  '刚去过上',
);

/**
 * 去年面对双重压力，招商工作取得丰硕成果: results of last year are told by a sentence that opens with it, whatever stands around; 去年全厂完成产值三千八百万元，只有年计划的七成: what last year came to, good or bad; and a heading 一、去年的账怎么看.
 */
const LAST_YEAR_TOLD = finder(
  /(?<=^|[。！？\n　])(?:去年|过去的?一年|上一年)(?!同期|同比)(?:[^。！？；\n]{0,80}(?:取得(?!的)|收获|结出)[^。！？；，\n]{0,14}(?:成果|成绩|成效|突破|进展|胜利)|(?:年底|底|全年)?，?(?:全[厂市县省区州镇乡行院校局社矿段场]|我[厂市县省区州镇乡行院校局社矿]|公司|集团)[^。！？；\n]{0,40}(?:完成|实现|达到|突破|(?:减少|下降|增加|提高|上升)到|(?:立案|查处|查办|受理|审结|办结|侦破|破获|起诉)[^，。；\n]{0,16}\d))|(?<=[\n　][一二三123][、.．])(?:去年|过去的?一年)[^。；，\n]{0,10}(?:怎么|干得|的账|工作|成绩|成效|情况)/,
  '去过上',
);

/** 先说今年的情况. */
const THIS_YEAR_FIRST = finder(
  /(?<=^|[。！？：:\n　])先(?:来)?(?:说|讲|谈|报告|汇报)(?:说|讲|谈|一?下|一说|一讲)?今年(?:以来)?的?(?:情况|工作|成绩|账|形势|收成|年成)/,
  '先',
);

/** One of these is in every text that looks back on last year. */
const LOOKS_BACK = ['去年', '过去', '上一年'];

/** 上半年，全市…; 1至10月，全县…; 截至6月底，…: a meeting within the year reviews the year itself; 截至今年5月底 sums up more. */
const MONTHS_REVIEWED = finder(
  /(?<!比|较|通报|通报了)(?:今年以来|今年上半年|上半年|(?:今年)?[头前][一二两三四五六七八九十]个月|前[一二三两]个?季度|1(?:至|到|—|-|、)\d{1,2}月|一[、至到—]二月)(?!要|必须|同期)|(?<=^|[。！？：:\n　])截[至止](?:[2-9]|1[01]|[二三四五六七八九十]|十一)月(?:份|底|末|\d{1,2}日)，|(?<![第比较])[一二三]季度，?(?:全[市县省区州镇乡行院校局]|我[市县省区州镇乡行院校局们]|公司|集团)/,
  '今上前头1一二三截',
);

/** 到十一月底，机床完成三千台，占全年计划的九成六: what has come of the year's plan, told early on; not 仅占年计划的38% that urges. */
const OF_YEARS_PLAN = finder(
  /(?<=^|[。！？\n　])(?:截至|截止|到)(?:今年)?(?:[3-9]|1[01]|[三四五六七八九十]|十一)月(?:份|底|末|\d{1,2}日)，(?:(?!要|确保|力争|争取|必须|务必)[^。；\n]){0,40}[，、]?(?<![仅只])(?:占|完成)了?(?:全年|年度?)(?:计划|任务|目标)[^。；，\n]{0,4}[\d百一二两三四五六七八九十]/,
  '截到',
);

/** What is told so early is what the rest goes out from. */
const EARLY_PART = 3;

/** 总结过去一年的工作: a year that is over, or about to be. */
const PAST_YEAR = wordSet('过去一年 过去的一年 一年来 这一年 全年工作');

/** Of a speech of either of two years that looks back on one: the first, where results of it are told. */
function yearGoneBy(
  { syntax }: Context,
  statements: readonly Statement[],
  [low, high]: readonly [number, number],
): number | null {
  const isTold = statements.some(({ relation, year }) => relation === 'reportYear =' && year === low);
  return high - low === 1 && isTold && PAST_YEAR.test(syntax, 0, syntax.text.length) ? low : null;
}

/** The year reviewed: named as such, else the year before where the speech looks back on 去年. */
function reportYear(
  context: Context,
  statements: readonly Statement[],
  { year, range }: Pick<Decided, 'year' | 'range'>,
  moves: readonly Move[],
): number | null {
  const named = statements.filter(({ relation, weight }) => relation === 'reportYear =' && weight >= 5);
  const best = heaviest(named.filter((statement) => year === null || statement.year <= year));
  if (best !== null) return best;
  if (year === null) return range === null ? null : yearGoneBy(context, statements, range);
  const weak = heaviest(
    statements.filter(
      (statement) => statement.relation === 'reportYear =' && statement.year <= year && statement.year >= year - 1,
    ),
  );
  const reviews = (found: Finder, ...kinds: readonly Move['kind'][]): boolean =>
    moves.some(
      ({ kind, span }) =>
        kinds.includes(kind) && found.test(context.syntax, span.start, Math.min(span.end, span.start + 4000)),
    );
  const { text } = context.syntax;
  if (reviews(THIS_YEAR_OPENED, 'opening') || reviews(THIS_YEAR_FIRST, 'review')) return year;
  if (
    reviews(LAST_YEAR_OPENED, 'opening') ||
    (LOOKS_BACK.some((word) => text.includes(word)) && LAST_YEAR_TOLD.test(context.syntax, 0, text.length))
  )
    return year - 1;
  if (reviews(LAST_YEAR_REVIEWED, 'review'))
    return reviews(THIS_YEAR_TOLD, 'review') && !reviews(LAST_YEAR_FIRST, 'review') ? year : year - 1;
  if (weak === null && reviews(OF_A_YEAR, 'review', 'opening')) return year - 1;
  return (
    weak ??
    (reviews(MONTHS_REVIEWED, 'review', 'opening', 'problems') ||
    reviews(THIS_YEAR_TOLD, 'review') ||
    OF_YEARS_PLAN.test(context.syntax, 0, text.length / EARLY_PART)
      ? year
      : null)
  );
}
