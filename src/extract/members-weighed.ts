/**
 * Members of a set that the text names itself, where no plainer way of giving them was found: of all rows behind the name
 * (see `rows-behind.ts`) the one that its signs (see `row-signs.ts`) speak for most. On eleven rounds of manuscripts, each read by the
 * program as it was before it had seen them and with signs fitted without them, members rose from .903 to .935: 44 found, 1 of them wrong.
 */
import { endsActor } from './actor-nouns.js';
import { characters } from '../source/finder.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';
import { allShare, lacksWord, signsOfRow, type CountedName } from './row-signs.js';
import { rowsBehind, type Row } from './rows-behind.js';
import { sayHow } from './said-of.js';
import type { OwnSet } from './slogan-sole.js';
import type { FoundSlogan } from './slogans.js';

const MAX_MENTIONS = 6;
const LEAST = 2;
const MOST = 12;

/** A row with its weight: log-odds in hundredths. */
type Suffices = (row: Row, weight: number) => boolean;
const isLikely: Suffices = (_, weight) => weight > 0;

/**
 * Whether a row behind a counted noun gives its members, of which few share a character with it: 三条底线，耕地不能少、…; not clauses that
 * may go on from it: 用好三种资源，优结构，提效率，增后劲.
 */
export const isOfCounted: Suffices = ({ lead, parting, items }, weight) => {
  if (parting === '…') return false;
  const lengths = new Set(items.map(({ start, end }) => end - start));
  const isPlain = parting === '一' || parting === '“”' || (parting === '、' && lengths.size === 1);
  return weight > (GOES_ON.test(lead) && !isPlain ? LEAST_OF_CLAUSES : LEAST_OF_COUNTED);
};
const LEAST_OF_COUNTED = -100;
const LEAST_OF_CLAUSES = 60;
const GOES_ON = /^[，。]·*$/;
const COUNTED = /^[二两三四五六七八九][个大项条种道张类支场本套把扇块]../;

export interface RowNear {
  readonly name: CountedName;
  readonly row: Row;
  readonly signs: readonly string[];
}

/** The rows behind a name, with their signs. */
const rowsBehindName = (context: Context, name: CountedName): readonly RowNear[] =>
  rowsBehind(context, name.mention, name.count).flatMap((row) =>
    isOfName(context, name, row) ? [{ name, row, signs: signsOfRow(context.syntax, name, row) }] : [],
  );

/** Left out: rows that lack the one word of the name, and those who are to act (“三大任务”，农业局、林业局、水利局要上). */
function isOfName({ syntax, lexicon }: Context, { key }: CountedName, row: Row): boolean {
  const { items, lead } = row;
  const words = items.map(({ start, end }) => syntax.text.slice(start, end));
  // 层层压实责任、步步推进工作: how it is done.
  if (GOES_ON.test(lead) && sayHow(key, words)) return false;
  if (lacksWord(key, words) || words.every((word) => word.charAt(0) === word.charAt(1))) return false;
  // 干部要带头、群众要参与: who is to do what.
  const isUrged = items.some((item) => {
    const at = URGES.find(syntax, item.start, item.end);
    return at < item.end && endsActor(lexicon, syntax, item.start, at);
  });
  if (isUrged) return false;
  const isTold = TELLS.test(lead) || allShare(key, words);
  return isTold || !items.some(({ start, end }) => endsActor(lexicon, syntax, start, end));
}
const TELLS = /[：即包（—]/;
const URGES = characters('要');

/** The places where a slogan is named, with what it counts in all: 3 of 三不, 6 of 三查三改. */
function namesOf({ key, number, mentions }: FoundSlogan): readonly CountedName[] {
  const count = number.reduce((sum, own) => sum + own, 0);
  if (count < LEAST || count > MOST) return [];
  return mentions.slice(0, MAX_MENTIONS).map((mention) => ({ mention, key, count }));
}

/** The rows behind the mentions of a slogan, with their signs. */
export const rowsNear = (context: Context, slogan: FoundSlogan): readonly RowNear[] =>
  namesOf(slogan).flatMap((name) => rowsBehindName(context, name));

/** Of the rows behind names the one that most speaks for, with its weight as log-odds in hundredths; null where none suffices. */
export function weightiest(
  context: Context,
  names: readonly CountedName[],
  suffices: Suffices = isLikely,
): { readonly near: RowNear; readonly weight: number } | null {
  const { rowSigns } = context.lexicon;
  if (rowSigns === null) return null;
  let best: RowNear | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const near of names.flatMap((name) => rowsBehindName(context, name))) {
    const weight = near.signs.reduce((sum, sign) => sum + (rowSigns.weights[sign] ?? 0), rowSigns.constant);
    if (weight > most && suffices(near.row, weight)) [best, most] = [near, weight];
  }
  return best === null ? null : { near: best, weight: most };
}

/** The mention with the row that is likelier than not to give the members of a set, and the likeliest. */
export function weighedBehind(context: Context, slogan: FoundSlogan): OwnSet | null {
  const isCounted = COUNTED.test(slogan.key) && !slogan.mentions.some(({ quoted }) => quoted);
  const best =
    slogan.canonical === null ? weightiest(context, namesOf(slogan), isCounted ? isOfCounted : isLikely) : null;
  return best === null ? null : { mention: best.near.name.mention, members: membersOf(best.near.row) };
}

const membersOf = ({ items }: Row): Members => listOf('list-after', items);
