/**
 * …必须完成应急加固，由县水利局牵头，县财政局配合。 What is to be done stands in the clause before 由: it is the duty of the one who leads, and
 * of those named behind it who help. …配合，逾期未完成的一律停产整顿: what becomes of others is nobody's duty. Left out: matters that are no
 * deed (雨大，由水利站负责), what was done, those with a duty of their own behind (由水利站牵头，6月底前完成).
 */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { clauseStart, unitAt } from '../syntax/around.js';
import type { Scan } from '../syntax/scan.js';
import type { Context } from './context.js';
import type { Binding } from './duty-bounds.js';

/** A matter with the place behind the modality that it was given with. */
export interface Matter extends Span {
  readonly behind: number;
}

const LEADS: ReadonlySet<string> = new Set(['牵头', '总牵头', '负责', '承担']);
const HELPS: ReadonlySet<string> = new Set(['配合', '协助', '协同']);
const COMMA = characters('，');
const BY = characters('由');
const JOINS = characters('，、');
const SHORTEST = 4;
const LONGEST = 60;
const IS_DEED =
  /^(?!.*(?:[了已过]|去年|上年|目前|不力))(?=.*(?:必须|务必|确保|力争|要|前|完成|建成|建立|整治|整改|改造|修复|推进|实施|清理|排查))/u;

/** The matter of a binding behind which nothing stands; `before` is the binding before, `last` its matter. */
export function matterOf(
  { syntax }: Context,
  binding: Binding,
  before: Binding | undefined,
  last: Matter | null,
): Matter | null {
  const { actor, modality, modalityStart } = binding;
  const behind = modalityStart + modality.length;
  if (HELPS.has(modality)) {
    const isNext = last !== null && actor.start === last.behind + 1 && JOINS.has(syntax, last.behind);
    return isNext ? { ...last, behind } : null;
  }
  const end = actor.start - 2;
  if (!LEADS.has(modality) || !BY.has(syntax, end + 1) || !COMMA.has(syntax, end)) return null;
  const start = Math.max(clauseStart(syntax, end), unitAt(syntax.units, actor.start)?.marker.end ?? 0);
  if (end - start < SHORTEST || end - start > LONGEST) return null;
  // 各乡镇要抓紧整改，由县水利局牵头: another's.
  if (before !== undefined && before.modalityStart >= start) return null;
  return IS_DEED.test(syntax.text.slice(start, end)) ? { start, end, behind } : null;
}

const SANCTION = /^，(?!对)[^，。；]{2,16}的，?(?:要|将)?(?:一律|坚决|严肃|依法|从严|从重|责令|予以|给予)/u;
const SANCTION_REACH = 28;

/** 艺体组牵头，现在已经报了十个队: how far it has come. */
const STANDS = opening(/，(?:现在|目前|眼下|到现在|到目前|已经?|至今)(?![起就要])/, '，');

/** Whether nothing but what becomes of others stands behind a word of helping, or how things stand behind any. */
export function isSanctioned(syntax: Scan, { modality, modalityStart }: Binding): boolean {
  const behind = modalityStart + modality.length;
  if (!COMMA.has(syntax, behind)) return false;
  return HELPS.has(modality)
    ? STANDS.test(syntax, behind) || SANCTION.test(syntax.text.slice(behind, behind + SANCTION_REACH))
    : LEADS.has(modality) && STANDS.test(syntax, behind);
}
