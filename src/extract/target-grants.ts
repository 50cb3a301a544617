/** What is given by the piece is measured in what it is, behind the number: 给予每亩20元的奖补资金 → 每亩奖补资金. */
import { characters } from '../source/finder.js';
import { afterOf, beforeOf, type Stretch } from './target-stretch.js';

const GIVES =
  /(?:给予|给|按|按照|发放|享受|兑现|落实|安排)((?:每(?:亩|户|人|头|只|吨|名|个|套|台|棚|栋|座|家|平方米|公斤))(?:每[年月天])?)(?:最高|最低|不超过|不低于|至少|约)?$/;
const GIVEN =
  /^的((?:一次性|现金|财政|专项)?(?:奖补资金|补助资金|补贴资金|奖励资金|扶持资金|奖补|补助金?|补贴|奖励|奖金|补偿金?|津贴|救助金?|生活费|误工费))/;
const OF = characters('的');

/** The metric of a grant; empty for what is none. */
export function grantOf(stretch: Stretch): string {
  const { syntax, amount } = stretch;
  if (amount.kind !== 'money' || !OF.has(syntax, amount.end)) return '';
  const each = GIVES.exec(beforeOf(stretch))?.[1];
  const given = each === undefined ? undefined : GIVEN.exec(afterOf(stretch))?.[1];
  return given === undefined ? '' : `${each}${given}`;
}

/** 把18公里的迎宾大道绿化完: what is done to it, where nothing stands before; '' elsewhere. */
const TAKES = characters('把将');
const STOPS = characters('，。；：、！？\n');
const LONGEST = 18;
export function takenOf({ syntax, amount }: Stretch): string {
  if (!TAKES.has(syntax, amount.start - 1) || !OF.has(syntax, amount.end)) return '';
  const start = amount.end + 1;
  const end = STOPS.find(syntax, start, start + LONGEST);
  return end - start < 3 || end - start >= LONGEST ? '' : syntax.text.slice(start, end);
}
