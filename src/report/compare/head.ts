/** The head of a report: the groups with their documents, what has no group, and what is gone since the group before. */
import type { ComparedDocument } from '../../model/compare.js';
import { clean } from '../width.js';
import { goneOf } from './gone.js';
import { movedOf } from './moved.js';
import { rangesOf, type Sheet } from './sheet.js';
import type { Told } from './told.js';

export interface Fact {
  readonly label: string;
  readonly parts: readonly string[];
}

/** Groups that are named one by one; of more, only the newest. */
const MOST_GROUPS = 6;
/** Documents that are named in a group. */
const MOST_DOCUMENTS = 3;
/** Items of one part that are named in the head. */
const MOST_GONE = 6;

export function titleOf({ result, say }: Sheet): string {
  const { groups, documents } = result;
  const count = documents.length - result.ungrouped.length;
  return say('compare.title', { groups: groups.length, documents: count });
}

export function factsOf(sheet: Sheet, full: boolean): readonly Fact[] {
  const { result, say } = sheet;
  const named = full ? result.groups : result.groups.slice(-MOST_GROUPS);
  const others = result.groups.slice(0, result.groups.length - named.length);
  const groups = named.map((group) => ({ label: group, parts: documentsIn(group, sheet) }));
  const rest = others.length === 0 ? [] : [{ label: say('compare.others'), parts: [rangesOf(others, sheet)] }];
  const shown = sheet.byYear ? [...groups.toReversed(), ...rest] : [...rest, ...groups];
  const ungrouped = result.documents
    .filter(({ group }) => group === null)
    .map((document) => ungroupedOf(document, sheet));
  return [...shown, ...(ungrouped.length === 0 ? [] : [{ label: say('compare.ungrouped'), parts: ungrouped }])];
}

function documentsIn(group: string, { result, nameOf, say }: Sheet): readonly string[] {
  const own = result.documents.filter((document) => document.group === group);
  const [only] = own;
  if (own.length === 1 && only !== undefined) {
    const title = only.title === null ? [] : [clean(only.title)];
    return [...title, nameOf(only.id)];
  }
  const names = own.slice(0, MOST_DOCUMENTS).map(({ id }) => nameOf(id));
  return own.length > MOST_DOCUMENTS ? [...names, say('compare.andMore', { count: own.length })] : names;
}

function ungroupedOf({ id, yearRange }: ComparedDocument, { nameOf, say }: Sheet): string {
  if (yearRange === null) return nameOf(id);
  const [first = '', last = ''] = yearRange;
  return say('compare.rangeOf', { name: nameOf(id), first, last });
}

/** What the group before said and the last one does not, by part, and what moved; a part with nothing gone says so. */
export function goneFacts(sheet: Sheet, full: boolean): readonly Fact[] {
  const { say } = sheet;
  const told = goneOf(sheet).map(({ part, items }) => ({ label: say(`compared.${part}`), items }));
  const moved = movedOf(sheet) ?? [];
  return [...told, ...(moved.length === 0 ? [] : [{ label: say('compare.movedDuties'), items: moved }])].map(
    ({ label, items }) => ({ label, parts: shortList(items, say, full) }),
  );
}

function shortList(items: readonly Told[], say: Sheet['say'], full: boolean): readonly string[] {
  if (items.length === 0) return [say('compare.none')];
  const texts = items.map(({ text }) => text);
  if (full || texts.length <= MOST_GONE) return texts;
  return [...texts.slice(0, MOST_GONE), say('compare.andMore', { count: texts.length })];
}

export const goneTitle = ({ say, previous, last }: Sheet): string =>
  say('compare.gone', { previous: previous ?? '', last });
