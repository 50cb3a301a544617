/**
 * Rises and falls whose figures do not fit: 由A提高到B with B below A; the difference told again and another (从100家增加到150家，增加了40家),
 * in per cent where it is points (由12.4%下降到7.8%，下降了4.6%), the other way (由85%提高到92%，下降了7个百分点). What may come of rounding is
 * let be or a hint. Left out: places in a ranking, growth of another time (同比增长, 年均增长) and of
 * money, which may be told at constant prices, and what is counted otherwise.
 */
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { figure, type Groups, valueOf } from './figure.js';

/** A year before a figure is no figure. */
const YEAR = '(?:(?:\\d{4}|去|上|前|今|当)年(?:底|末|初)?的?)?';

const UP = '提高|增加|增长|上升|提升|扩大|扩展|增|升';
const DOWN = '下降|减少|降低|压缩|缩短|回落|压减|缩减|缩小|精简|下调|降|减';
const COURSE = new RegExp(
  `[由从](?<![理缘].)${YEAR}[^，。；：、\\d\\n]{0,10}?${figure('from')}(?<noun>[^，。；：、/\\d\\n]{0,8}?)(?:(?<up>${UP})|(?<down>${DOWN}))(?:到了?|至|为)${YEAR}${figure('to')}(?!/)`,
  'gu',
);
/** The change told again right behind: ，净增加了40家; ，提高6个百分点. */
const AGAIN = new RegExp(
  `(?<between>[^，。；：、/\\d\\n]{0,6})，(?:共|净|累计|总共|实际)?(?:(?<up>${UP})|(?<down>${DOWN}))(?:了|幅度?[达为]?)?(?:近|约)?${figure('by')}(?=[，。；、）\\n]|$)`,
  'uy',
);
const MAX_NOUN = 12;

export function changes({ context: { syntax, written: words }, written }: Manuscript): readonly Found[] {
  const { text } = syntax;
  return [...text.matchAll(COURSE)].flatMap(({ 0: { length }, index, groups = {} }): readonly Found[] => {
    const end = index + length;
    const behind = text.slice(end, end + MAX_NOUN);
    if (groups['fromUnit'] !== groups['toUnit'] || isRank(groups) || !goesOn(groups['noun'] ?? '', behind)) return [];
    const rise = valueOf(groups, 'to') - valueOf(groups, 'from');
    const isRight = groups['up'] === undefined ? rise <= 0 : rise >= 0;
    if (!isRight) return [{ span: written(index, end), saying: 'course', args: { words: words(index, end) } }];
    AGAIN.lastIndex = end;
    const again = AGAIN.exec(text);
    if (again === null || /约|近/u.test(again[0])) return [];
    const told = toldAgain(groups, again.groups ?? {}, Math.abs(rise));
    const start = again.index + again[0].indexOf('，') + 1;
    const related = [{ span: written(index, end), role: 'course' }];
    return told === null ? [] : [{ span: written(start, AGAIN.lastIndex), ...told, related }];
  });
}

type Told = Pick<Found, 'saying' | 'args' | 'severity'>;

/** What is wrong with a change that is told again; null where nothing is. */
function toldAgain(course: Groups, again: Groups, change: number): Told | null {
  const by = valueOf(again, 'by');
  const unit = again['byUnit'] ?? '';
  const isShare = PER_CENT.test(course['toUnit'] ?? '');
  const isOther = (course['up'] === undefined) !== (again['up'] === undefined);
  const told = `${again['by']}${again['byScale']}${unit}`;
  if (isShare && PER_CENT.test(unit)) {
    const isPoints = isSame(by, change) && !isSame((change / valueOf(course, 'from')) * 100, by);
    return isPoints ? { saying: 'points', args: { told, points: again['by'] ?? '' } } : null;
  }
  const isOfOne = isShare ? unit === '个百分点' : unit === course['toUnit'];
  // 产值由100亿元增加到120亿元，增长15%: at constant prices, maybe.
  if (!isOfOne)
    return PER_CENT.test(unit) && unit !== course['toUnit'] && !PRICED.test(course['toUnit'] ?? '')
      ? growth(course, again, told)
      : null;
  if (isOther) return { saying: 'way', args: { told } };
  const off = Math.abs(by - change);
  // Full per cents are mostly told as they stand, and may have been rounded still.
  const isWhole = isShare && ['from', 'to'].every((name) => stepOf(course, name) === 1) && stepOf(again, 'by') === 1;
  const spare = isWhole ? 0 : spareOf(course, 'from') + spareOf(course, 'to') + spareOf(again, 'by');
  if (off <= spare || isSame(off, spare)) return null;
  const right = `${Number((change / scaleOf(again)).toFixed(4))}${again['byScale']}${unit}`;
  const mild = isWhole && (off < 1 || isSame(off, 1)) ? { severity: 'info' as const } : {};
  return { saying: 'change', args: { told, right }, ...mild };
}

const PER_CENT = /^[%％]$/u;
const PRICED = /^(?:元|个百分点)$/u;
const SHARE = /^(?:[%％]|个百分点)$/u;
/** Sums of decimals are a little off. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));

const scaleOf = (groups: Groups): number => valueOf({ ...groups, by: '1' }, 'by');

/** One in the last place of a figure: 0.1 for 12.4%, 1000 for 1.2万. */
const stepOf = (groups: Groups, name: string): number => {
  const decimals = groups[name]?.split('.')[1]?.length ?? 0;
  return valueOf({ ...groups, [name]: '1' }, name) / 10 ** decimals;
};

/** 从100家增加到150家，增长40%: no growth from any figures that these may have been rounded from. */
function growth(course: Groups, again: Groups, told: string): Told | null {
  const isUp = course['up'] !== undefined;
  if (isUp !== (again['up'] !== undefined)) return { saying: 'way', args: { told } };
  const [least, most] = [-1, 1].map((side) => {
    const from = valueOf(course, 'from') - (isUp ? side : -side) * spareOf(course, 'from');
    const to = valueOf(course, 'to') + (isUp ? side : -side) * spareOf(course, 'to');
    return (Math.abs(to - from) / from) * 100;
  });
  const by = valueOf(again, 'by');
  const spare = stepOf(again, 'by');
  if (least === undefined || most === undefined || !Number.isFinite(most)) return null;
  if (by >= least - spare && by <= most + spare) return null;
  const right = ((Math.abs(valueOf(course, 'to') - valueOf(course, 'from')) / valueOf(course, 'from')) * 100).toFixed(
    1,
  );
  return { saying: 'change', args: { told, right: `${Number(right)}%` } };
}

/** How far a figure may be from what it stands for: a count is exact, a share in full per cents is not. */
const spareOf = (groups: Groups, name: string): number => {
  const step = stepOf(groups, name);
  return step === 1 && !SHARE.test(groups[`${name}Unit`] ?? '') ? 0 : step / 2;
};

/** 由12名上升到5名: places rise and fall, people grow more and fewer. */
const isRank = ({ fromUnit, up = '', down = '' }: Groups): boolean =>
  fromUnit === '名' && /[升高降落]/u.test(up + down);

/** Whether what is counted is the same: 由15个村扩大到13个村, 由15个村扩大到13个, not 由15个村扩大到3个镇. */
const goesOn = (noun: string, behind: string): boolean =>
  noun === '' || behind.startsWith(noun) || /^(?:$|[，。；：、！）\n])/u.test(behind);
