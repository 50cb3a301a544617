/**
 * Parts that do not go into their whole: 共120户，其中已脱贫180户; 68门，其中体育类24门、艺术类27门、科技类27门; 排查隐患120处，已整改134处. A part is
 * held against the last figure of its unit before it, where that ends its clause or counts the same noun; parts are
 * summed up where what they are called keeps them apart, and need not be all there are.
 */
import { sentenceAt } from '../../syntax/around.js';
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { areApart } from './apart.js';
import { figure, type Groups, valueOf } from './figure.js';

const PART = new RegExp(`其中[：，]?(?<lead>[^，。；：、\\d\\n]{0,10}?)${figure('part')}(?!以[上下内])`, 'y');
const ANY = new RegExp(figure('whole'), 'gu');
/** 其中超过50万元的. */
const BOUND = /[超过达满破足]$/u;
/** How far before its part a whole stands. */
const MAX_BEFORE = 160;

export function parts({ context: { syntax }, written }: Manuscript): readonly Found[] {
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

export const dones = ({ context: { syntax }, written }: Manuscript): readonly Found[] =>
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

interface Sum {
  readonly sum: number;
  readonly end: number;
}

function sumOf(text: string, from: number, unit: string | undefined): Sum | null {
  let sum = 0;
  let kind = '';
  let end = '：，'.includes(text.charAt(from)) ? from + 1 : from;
  const names: string[] = [];
  PARTS.lastIndex = end;
  for (let part = PARTS.exec(text); part?.groups?.['partUnit'] === unit; part = PARTS.exec(text)) {
    const name = part?.groups?.['lead'] ?? '';
    const last = name.slice(-1);
    const isApart = areApart([...names, name]);
    const isAlike = kind === '' || (kind === last && text.charAt(end) !== '，');
    if (part === null || last === '' || !(isAlike || isApart)) break;
    kind = last;
    names.push(name);
    sum += valueOf(part.groups ?? {}, 'part');
    end = PARTS.lastIndex;
    if (!'、和，'.includes(text.charAt(end))) break;
  }
  return names.length > 1 && (areApart(names) || KINDS_APART.test(kind)) ? { sum, end } : null;
}

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
