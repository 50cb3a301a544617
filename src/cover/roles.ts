/**
 * Who leads and who helps: 县水利局牵头，县财政局配合 is not carried out by 县财政局牵头，县水利局配合, nor 水利局会同财政局 by 财政局会同
 * 水利局. 负责 is a lead beside 配合. Left out: whose name is a level alone (市里, 区县), which every level changes.
 */
import { isOneOffice, namesIn, namesOffice, withoutLevel } from './office-names.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import type { Responsibility } from '../model/types.js';

type Role = 'leads' | 'helps';

const otherRole = (role: Role): Role => (role === 'leads' ? 'helps' : 'leads');

interface Charged {
  readonly name: string;
  readonly role: Role;
}

/** What a folded text charges whom with, read once (`ground.ts`). */
export type ChargedIn = (text: string) => readonly Charged[];

const HELPS = '配合|协助|协同|参与|协办|为辅|辅助';
const LEADS = '牵头|统筹(?=协调|负责|抓)|主抓|主责|主办|承办|抓总|为主(?![导体题])|负责(?!人|同志|制|干部|[的地])';
const ROLES = new RegExp(`(?:负责)?(?<helps>${HELPS})|${LEADS}`, 'gu');
const OPENS = new RegExp(`^(?:积极|主动|密切|全力)?(?:(?:负责)?(?<helps>${HELPS})|${LEADS}|会同)`, 'u');
/** 牵头单位：县水利局, folded. */
const LISTED =
  /(?:牵头|主办|承办|主责|(?<bound>责任)|(?<helps>配合|协办|参与|协助))(?:单位|部门|科室|领导|处室)(?:为|是|，)(?<names>[^，。]+)/gu;
const OFFICES = String.raw`[^，。、]{1,10}?(?:局|委|办(?!公室)|办公室|部门?|单位|中心|院|站|所|队(?!伍)|社(?![会区保])|公司|镇|(?<!城)乡(?!村)|街道)`;
/** 水利局要会同财政局、住建局 */
const TOGETHER = new RegExp(
  String.raw`(?<first>[^，。、]{2,14}?)(?:要|应当?|须|必须|积极|主动)*会同(?<names>${OFFICES}(?:[、和及]${OFFICES})*)`,
  'gu',
);
/** What may stand between an office and its role. */
const BETWEEN = /(?:要|应当?|须|必须|积极|主动|密切|全力|共同|分别|具体|总|来|同志)+$/u;
/** Fewest and most characters of a name. */
const [SHORTEST, LONGEST] = [2, 14];
/** Names that a passage charges at most. */
const MOST = 64;

/** Any office or post that a folded text gives a role; by its name without the level, or as it is written. */
export function chargedIn(text: string, named: (name: string) => string = withoutLevel): readonly Charged[] {
  const charged = new Map<string, Charged>();
  const add = (names: string, role: Role): void => {
    for (const name of namesIn(names).map((one) => named(one.replace(BETWEEN, ''))))
      if (name.length >= SHORTEST && name.length <= LONGEST && charged.size < MOST)
        charged.set(`${role} ${name}`, { name, role });
  };
  const lists = [...text.matchAll(LISTED)].map(({ groups = {} }) => groups);
  // 责任单位 leads where no other does.
  const isLed = lists.some(({ helps, bound }) => helps === undefined && bound === undefined);
  for (const { names = '', helps, bound } of lists)
    add(names, helps !== undefined || (bound !== undefined && isLed) ? 'helps' : 'leads');
  for (const { groups = {} } of text.matchAll(TOGETHER)) {
    add(ledBy(groups['first'] ?? ''), 'leads');
    add(groups['names'] ?? '', 'helps');
  }
  for (const clause of text.replace(LISTED, '').split(/[，。]/u)) {
    let from = 0;
    for (const { 0: word, index, groups } of clause.matchAll(ROLES)) {
      add(ledBy(clause.slice(from, index)), groups?.['helps'] === undefined ? 'leads' : 'helps');
      from = index + word.length;
    }
  }
  return [...charged.values()];
}

/** 堤防加固由水利局 */
const ledBy = (words: string): string => words.slice(words.lastIndexOf('由') + 1);

const isOne = (one: string, other: string): boolean => one === other || isOneOffice(one, other) || areAlike(one, other);

/** 政务服务局, 政务服务管理部门 */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const pairs = pairsOf(short.replace(ENDS, ''));
  return pairs.length > 1 && pairsIn(long, pairs) === pairs.length;
}
const ENDS = /(?:部门|机关|[局委办部院])$/u;

type Asked = Pick<Responsibility, 'actor' | 'modality' | 'duty'>;

/** The role a duty gives; null where it gives none. */
function roleAsked({ modality, duty }: Asked): Role | null {
  const found = OPENS.exec(modality) ?? OPENS.exec(duty);
  if (found === null) return null;
  return found.groups?.['helps'] === undefined ? 'leads' : 'helps';
}

/** Roles of an actor, or of one of several, in a folded text. */
const rolesOf = (actor: string, charged: readonly Charged[]): ReadonlySet<Role> => {
  const names = namesIn(actor).map(withoutLevel);
  return new Set(charged.flatMap(({ name, role }) => (names.some((one) => isOne(one, name)) ? [role] : [])));
};

/** Whether somebody leads in a text, and not who is to. */
export function isLedByOthers(duty: Asked, text: string, read: ChargedIn): boolean {
  if (roleAsked(duty) !== 'leads') return false;
  const charged = read(text);
  return charged.some(({ role }) => role === 'leads') && !rolesOf(duty.actor, charged).has('leads');
}

/** Whether an office that is to lead only helps in a text, or the other way round. */
export function isRoleChanged(duty: Asked, text: string, read: ChargedIn): boolean {
  const asked = roleAsked(duty);
  if (asked === null) return false;
  const given = rolesOf(duty.actor, read(text));
  return given.size > 0 && !given.has(asked);
}

/** Whether of two folded texts about one thing the second gives somebody another role, or has another office lead. */
export function areRolesChanged(asked: string, given: string, read: ChargedIn): boolean {
  const wanted = read(asked);
  if (wanted.length === 0) return false;
  const promised = read(given);
  const rolesIn = (list: readonly Charged[], name: string): ReadonlySet<Role> =>
    new Set(list.filter((one) => isOne(one.name, name)).map(({ role }) => role));
  const isTurned = wanted.some(({ name, role }) => {
    const roles = rolesIn(promised, name);
    return roles.size > 0 && !roles.has(role) && !rolesIn(wanted, name).has(otherRole(role));
  });
  const leads = (list: readonly Charged[]): readonly string[] =>
    list
      .filter(({ name, role }) => role === 'leads' && namesOffice(name) && !OF_NONE.test(name))
      .map(({ name }) => name);
  if (isTurned || areSwapped(asked, given)) return true;
  const [leaders, others] = [leads(wanted), leads(promised)];
  return leaders.length > 0 && others.length > 0 && !leaders.some((one) => others.some((other) => isOne(one, other)));
}

/** 水行政主管部门, 领导小组办公室: by any other name. */
const OF_NONE = /主管|行政|(?:^|领导小组|指挥部|专班|工作组|联席会议|协调机制)办公室$/u;

/** 乡镇负责、村组配合, 村组负责、乡镇配合: of levels, which move by one in every draft, only both together. */
function areSwapped(asked: string, given: string): boolean {
  const [wanted, promised] = [chargedIn(asked, asWritten), chargedIn(given, asWritten)];
  const has = (name: string, role: Role): boolean => promised.some((one) => one.name === name && one.role === role);
  return wanted.some(({ name, role }) => {
    const other = otherRole(role);
    return has(name, other) && !has(name, role) && wanted.some((one) => one.role === other && has(one.name, role));
  });
}
const asWritten = (name: string): string => name;
