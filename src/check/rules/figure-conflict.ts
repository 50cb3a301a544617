/**
 * Figures that cannot go together: a part above its whole (共120户，其中已脱贫180户), a rise to less or a fall to more
 * (由15%提高到12%), a range from much to little (8%～6%). Only figures of one unit are held against each other, and a part
 * against the last figure before it, where that ends its clause or counts the same noun. Left out: places in a ranking,
 * times and dates, rates (600元/月), averages, figures in Chinese numerals or round ones (120多户), parts told as bounds
 * (其中50万元以上的20个), growth told in per cent.
 */
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { sentenceAt } from '../../syntax/around.js';

const COUNTERS =
  '个百分点|平方公里|平方米|立方米|公里|公斤|小时|分钟|[%％个名户家人项条次亩吨元处座所件起台套辆只头度天岁米斤倍门篇]';
const figure = (name: string): string =>
  `(?<${name}>\\d{1,9}(?:\\.\\d{1,4})?)(?<${name}Scale>万亿|[千万亿]?)(?<${name}Unit>${COUNTERS})`;
const SCALES: Readonly<Record<string, number>> = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** A year before a figure is no figure. */
const YEAR = '(?:(?:\\d{4}|去|上|前|今|当)年(?:底|末|初)?的?)?';

const UP = '提高|增加|增长|上升|提升|扩大|扩展|增|升';
const DOWN = '下降|减少|降低|压缩|缩短|回落|压减|缩减|缩小|精简|下调|降|减';
const COURSE = new RegExp(
  `[由从](?<![理缘].)${YEAR}[^，。；：、\\d\\n]{0,10}?${figure('from')}(?<noun>[^，。；：、/\\d\\n]{0,8}?)(?:(?<up>${UP})|(?<down>${DOWN}))(?:到了?|至|为)${YEAR}${figure('to')}(?!/)`,
  'gu',
);
const RANGE = new RegExp(
  `(?<from>\\d(?<!(?:[\\d.,:：/~～—A-Za-z第表图件号-]|零下)\\d)\\d{0,8}(?:\\.\\d{1,4})?)(?<fromUnit>[%％]?)(?:[~～-]|—{1,2})${figure('to')}(?<![度条])(?!(?<=项)目|(?<=家)庭|(?<=[个人])[人员])`,
  'gu',
);
const PART = new RegExp(`其中[：，]?(?<lead>[^，。；：、\\d\\n]{0,10}?)${figure('part')}(?!以[上下内])`, 'y');
const ANY = new RegExp(figure('whole'), 'gu');
/** 其中超过50万元的. */
const BOUND = /[超过达满破足]$/u;
/** How far before its part a whole stands. */
const MAX_BEFORE = 160;

type Groups = Readonly<Record<string, string | undefined>>;

const valueOf = (groups: Groups, name: string): number =>
  Number(groups[name]) * (SCALES[groups[`${name}Scale`] ?? ''] ?? 1);

export const figureConflict = define({
  id: 'figure-conflict',
  clause: '文本自洽',
  severity: 'warning',
  fixable: false,
  bad: '全镇排查隐患120处，其中已整改180处，整改率由85%提高到75%。',
  good: '全镇排查隐患180处，其中已整改120处，整改率由75%提高到85%。',
  check: (manuscript) => [...parts(manuscript), ...dones(manuscript), ...courses(manuscript), ...ranges(manuscript)],
});

function parts({ context: { syntax }, written }: Manuscript): readonly Found[] {
  const { text } = syntax;
  const found: Found[] = [];
  for (let at = text.indexOf('其中'); at >= 0; at = text.indexOf('其中', at + 1)) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    const groups: Groups = part?.groups ?? {};
    if (part === null || BOUND.test(groups['lead'] ?? '') || /[%％]|百分点/u.test(groups['partUnit'] ?? '')) continue;
    const from = Math.max(sentenceAt(syntax, at).start, at - MAX_BEFORE);
    const whole = wholeOf(text.slice(from, at), groups, text.slice(PART.lastIndex, PART.lastIndex + MAX_NOUN));
    if (whole === null) continue;
    if (whole.value >= valueOf(groups, 'part')) {
      const all = sumOf(text, at + '其中'.length, groups['partUnit']);
      // Sums of decimals are a little off.
      if (all !== null && all.sum > whole.value * 1.0001)
        found.push({
          span: written(at, all.end),
          saying: 'sum',
          args: { whole: whole.text },
          related: [{ span: written(from + whole.at, from + whole.at + whole.text.length), role: 'whole' }],
        });
      continue;
    }
    const length = (groups['part'] + (groups['partScale'] ?? '') + (groups['partUnit'] ?? '')).length;
    const span = written(part.index + part[0].length - length, part.index + part[0].length);
    found.push({
      span,
      args: { part: part[0].slice(-length), whole: whole.text },
      related: [{ span: written(from + whole.at, from + whole.at + whole.text.length), role: 'whole' }],
    });
  }
  return found;
}

/** 排查隐患120处，已整改134处: more mended than found. Behind 其中 too, whose part is the whole of it. */
const DONE = new RegExp(
  `${figure('whole')}(?<noun>[^，。；：、\\d\\n]{0,6})，(?:目前)?已(?:整改|办结|化解|解决|销号|处置)(?:完成|到位)?了?${figure('part')}(?=[，。；、）\\n]|$)`,
  'gu',
);
/** What is found is counted whole. */
const FOUND =
  /(?:排查|发现|受理|收到|交办|征集|查出|摸排|梳理|反馈|转办|隐患|问题|案件|纠纷|投诉|诉求)[^，。；：\n]{0,10}$/u;

const dones = ({ context: { syntax }, written }: Manuscript): readonly Found[] =>
  [...syntax.text.matchAll(DONE)].flatMap(({ 0: words, index, groups = {} }) => {
    const before = syntax.text.slice(Math.max(0, index - MAX_NOUN), index);
    if (groups['wholeUnit'] !== groups['partUnit'] || !FOUND.test(before)) return [];
    if (valueOf(groups, 'whole') >= valueOf(groups, 'part')) return [];
    const told = (name: string): string => `${groups[name]}${groups[`${name}Scale`]}${groups[`${name}Unit`]}`;
    const end = index + words.length;
    const whole = { span: written(index, index + told('whole').length), role: 'whole' };
    return [
      {
        span: written(end - told('part').length, end),
        args: { part: told('part'), whole: told('whole') },
        related: [whole],
      },
    ];
  });

/** 68门，其中体育类24门、艺术类27门、科技类27门: parts told alike, 、 between them, that are more than the whole together. */
const PARTS = new RegExp(
  `[、，]?(?:和)?(?<lead>[^，。；：、\\d\\n]{1,12})${figure('part')}(?=[、，。；）\\n]|$|和)`,
  'uy',
);

function sumOf(
  text: string,
  from: number,
  unit: string | undefined,
): { readonly sum: number; readonly end: number } | null {
  let sum = 0;
  let kind = '';
  let count = 0;
  let areApart = true;
  PARTS.lastIndex = from;
  let end = from;
  for (let part = PARTS.exec(text); part?.groups?.['partUnit'] === unit; part = PARTS.exec(text)) {
    const lead = part?.groups?.['lead'] ?? '';
    const last = lead.slice(-1);
    if (part === null || last === '' || (kind !== '' && kind !== last)) break;
    kind = last;
    areApart &&= BEGIN_APART.test(lead);
    sum += valueOf(part.groups ?? {}, 'part');
    count++;
    end = PARTS.lastIndex;
    if (!'、和'.includes(text.charAt(end)) && !(areApart && text.charAt(end) === '，')) break;
  }
  return count > 1 && (areApart || KINDS_APART.test(kind)) ? { sum, end } : null;
}

/** 中型水库3座、小型水库66座; 续建项目30个、新建项目42个: what they begin with tells them apart. */
const BEGIN_APART =
  /^(?:[大中小]（?[一二12]?）?型|续建|新建|在建|拟建|公办|民办|男|女|城镇|农村|国家级|省级|市级|县级)/u;

/** What the parts are called where none of them holds another: 体育类、艺术类; 一季度、二季度; 城区、镇区. */
const KINDS_APART = /[类级型区镇乡村县市度苗组批期等种]/u;

interface Whole {
  /** In the stretch. */
  readonly at: number;
  readonly text: string;
  readonly value: number;
}

const CLAUSE_MARKS = /[，；：。]/u;
/** 超过120户, 户均2000元, 比上年增加4000亿元 are no whole. */
const NO_WHOLE =
  /[每均第]|(?:超过?|逾|[不至]少于?|以上|(?<!新)增加?|增长|减少?|下降|降低?|提高|上升|多|少)了?[约近]?$/u;
const MAX_NOUN = 12;

/** The last figure before a part, of the same unit; null where it may count something else. */
function wholeOf(before: string, part: Groups, behind: string): Whole | null {
  const last = [...before.matchAll(ANY)].at(-1);
  if (last === undefined || last.groups?.['wholeUnit'] !== part['partUnit']) return null;
  const { 0: text, index: at, groups = {} } = last;
  const rest = before.slice(at + text.length);
  const clause = before.slice(0, at).split(CLAUSE_MARKS).at(-1) ?? '';
  if (/[\d/]/u.test(rest) || NO_WHOLE.test(clause)) return null;
  const noun = rest.split(CLAUSE_MARKS)[0] ?? '';
  const lead = part['lead'] ?? '';
  const isOfOne =
    (noun !== '' && (lead.endsWith(noun) || behind.startsWith(noun))) ||
    (clause.length > 1 && lead.endsWith(clause.slice(-2)));
  // 带动362户增收，其中脱贫户145户: both are households.
  if (part['partUnit'] === '户' && lead.endsWith('户') && /^[^，；。]{0,6}，$/u.test(rest))
    return { at, text, value: valueOf(groups, 'whole') };
  return isOfOne || /^[，；：。]?$/u.test(rest) ? { at, text, value: valueOf(groups, 'whole') } : null;
}

/** 由A提高到B with B below A. */
const courses = ({ context: { syntax, written: words }, written }: Manuscript): readonly Found[] =>
  [...syntax.text.matchAll(COURSE)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const behind = syntax.text.slice(index + length, index + length + MAX_NOUN);
    if (groups['fromUnit'] !== groups['toUnit'] || isRank(groups) || !goesOn(groups['noun'] ?? '', behind)) return [];
    const rise = valueOf(groups, 'to') - valueOf(groups, 'from');
    const isRight = groups['up'] === undefined ? rise <= 0 : rise >= 0;
    return isRight
      ? []
      : [{ span: written(index, index + length), saying: 'course', args: { words: words(index, index + length) } }];
  });

/** 由12名上升到5名: places rise and fall, people grow more and fewer. */
const isRank = ({ fromUnit, up = '', down = '' }: Groups): boolean =>
  fromUnit === '名' && /[升高降落]/u.test(up + down);

/** Whether what is counted is the same: 由15个村扩大到13个村, 由15个村扩大到13个, not 由15个村扩大到3个镇. */
const goesOn = (noun: string, behind: string): boolean =>
  noun === '' || behind.startsWith(noun) || /^(?:$|[，。；：、！）\n])/u.test(behind);

/** 8%～6%, 12-10家; not 2016-01起 and 9000—1万元, whose first figure has no scale of its own. */
const ranges = ({ context: { syntax, written: words }, written }: Manuscript): readonly Found[] =>
  [...syntax.text.matchAll(RANGE)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const { from = '', to = '', fromUnit, toUnit, toScale } = groups;
    const isDate = fromUnit === '' && (/^(?:19|20)\d{2}$/u.test(from) || to.startsWith('0'));
    const isScaled = fromUnit === '' && toScale !== '' && Number(from) >= 100;
    const isRight = Number(from) <= Number(to) || (fromUnit !== '' && fromUnit !== toUnit);
    return isDate || isScaled || isRight
      ? []
      : [{ span: written(index, index + length), saying: 'range', args: { words: words(index, index + length) } }];
  });
