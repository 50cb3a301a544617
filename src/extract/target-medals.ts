/** Medals counted in a row, each metal standing for its medals: 全国赛2金3银1铜, 夺得12金. */
import type { Numeral } from '../lexicon/numerals.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import type { Unit } from './target-units.js';

const METALS = characters('金银铜');
/** Another metal right behind: 金3银, 金、3银. */
const ANOTHER = opening(/[金银铜](?:牌)?[、和，]?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[金银铜]/, '金银铜');
const ALONE = opening(/[金银铜](?:牌)?(?=[，。；、）的]|$)/, '金银铜');
const BEFORE = characters('牌、和，');
const WON = wordSet('获 获得 夺 夺得 摘得 斩获 摘 揽 揽获 收获 拿下 拿到 勇夺 狂揽 得 获了 夺了');

/** The metal that a numeral counts; null where it is none. */
export function medalAt(syntax: Keyed, { start, scale }: Numeral, at: number): Unit | null {
  if (scale !== '' || !METALS.has(syntax, at)) return null;
  const isRow = ANOTHER.test(syntax, at) || isBehindMetal(syntax, start);
  if (!isRow && !(WON.endingAt(syntax, start) >= 0 && ALONE.test(syntax, at))) return null;
  const text = syntax.text.slice(at, at + (syntax.text.startsWith('牌', at + 1) ? 2 : 1));
  return { text, kind: 'count', end: at + text.length, more: false };
}

/** Whether a metal with its 牌 and a mark of lists stands right before. */
function isBehindMetal(syntax: Keyed, at: number): boolean {
  let end = at;
  while (end > at - 2 && BEFORE.has(syntax, end - 1)) end--;
  return METALS.has(syntax, end - 1);
}

const METAL = /^[金银铜]牌?$/u;
export const isMetal = (unit: string): boolean => METAL.test(unit);

const MEDAL = /[金银铜]牌$/u;

/** 全国赛2金3银: the silver ones of what the gold ones were won at; null where the unit is no metal. */
export function medalMetric(unit: string | null, own: string, before: string | null): string | null {
  if (unit === null || !isMetal(unit)) return null;
  const told = own === '' && before !== null && MEDAL.test(before) ? before.replace(MEDAL, '') : own;
  return `${told}${unit.charAt(0)}牌`;
}
