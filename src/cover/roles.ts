/**
 * Who leads and who helps: 县水利局牵头，县财政局配合 is not carried out by 县财政局牵头，县水利局配合. 负责 is a lead beside 配合.
 * Left out: what is done together (会同), where the first one named leads.
 */
import { isNamed, isOneOffice } from './named-actors.js';
import type { Responsibility } from '../model/types.js';

type Role = 'leads' | 'helps';

const HELPS = '配合|协助|协同|参与|协办';
const LEADS = '牵头|主抓|主责|主办|负责(?!人|同志|制|干部|[的地])';
const ROLES = new RegExp(`(?:负责)?(?<helps>${HELPS})|${LEADS}`, 'gu');
const OPENS = new RegExp(`^(?:积极|主动|密切|全力)?(?:(?:负责)?(?<helps>${HELPS})|${LEADS})`, 'u');
const LEADING = new RegExp(`[^，。]{2,}(?:${LEADS})`, 'u');
/** 牵头单位：县水利局, folded. */
const LISTED = /(?:牵头|主办|责任|(?<helps>配合|协办|参与|协助))(?:单位|部门)，(?<names>[^，。]+)/gu;
/** What may stand between an office and its role. */
const BETWEEN = /(?:要|应当?|须|必须|积极|主动|密切|全力|共同|分别|具体|总)+$/u;

/** The role a duty gives; null where it gives none. */
function roleAsked({ modality, duty }: Pick<Responsibility, 'modality' | 'duty'>): Role | null {
  const found = OPENS.exec(modality) ?? OPENS.exec(duty);
  if (found === null) return null;
  return found.groups?.['helps'] === undefined ? 'leads' : 'helps';
}

/** Roles of an office in a folded text. */
function rolesOf(actor: string, text: string): ReadonlySet<Role> {
  const roles = new Set<Role>();
  const add = (names: string, helps: string | undefined): void => {
    if (isOneOffice(actor, names)) roles.add(helps === undefined ? 'leads' : 'helps');
  };
  for (const { groups = {} } of text.matchAll(LISTED)) add(groups['names'] ?? '', groups['helps']);
  for (const clause of text.split(/[，。]/u)) {
    let from = 0;
    for (const { 0: word, index, groups } of clause.matchAll(ROLES)) {
      const names = clause.slice(from, index).replace(BETWEEN, '');
      add(names.slice(names.lastIndexOf('由') + 1), groups?.['helps']);
      from = index + word.length;
    }
  }
  return roles;
}

/** Whether somebody leads in a text, and not who is to. */
export function isLedByOthers(duty: Pick<Responsibility, 'actor' | 'modality' | 'duty'>, text: string): boolean {
  if (roleAsked(duty) !== 'leads') return false;
  const led = text.split(/[，。]/u).filter((clause) => LEADING.test(clause));
  return led.length > 0 && !led.some((clause) => isNamed(duty.actor, clause, [{ start: 0, end: clause.length }]));
}

/** Whether an office that is to lead only helps in a text, or the other way round. */
export function isRoleChanged(duty: Pick<Responsibility, 'actor' | 'modality' | 'duty'>, text: string): boolean {
  const asked = roleAsked(duty);
  if (asked === null) return false;
  const given = rolesOf(duty.actor, text);
  return given.size > 0 && !given.has(asked);
}
