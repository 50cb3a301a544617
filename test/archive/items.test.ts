/** Which of the documents that wait are analysed together, and that one of them costs the others nothing. */
import { expect, test } from 'vitest';
import type { Asked } from '../../src/analyze.js';
import type { OpenAnalyst, Raw } from '../../src/cli/archive/analyst.js';
import { isItem, performItems } from '../../src/cli/archive/items.js';
import type { Order } from '../../src/cli/archive/orders.js';
import { sourceFromString } from '../../src/source/text.js';

/** What is analysed together, as it is asked for; texts are their ids, long ones `long`, bad ones cannot be analysed. */
function analystOf(groups: string[][]): OpenAnalyst {
  const rawOf = ({ id }: { readonly id: string }): Raw => {
    if (id.startsWith('unreadable')) throw new Error('unreadable');
    return {
      id,
      sha256: id,
      key: id,
      size: id.startsWith('long') ? 40_000 : 4_000,
      said: { record: null, manifest: null },
      source: async () => sourceFromString(id),
    };
  };
  const linesOf = (asked: readonly Asked[]): readonly string[] => {
    const ids = asked.map(({ source }) => source.text);
    groups.push(ids);
    if (ids.some((id) => id.startsWith('bad'))) throw new Error('bad');
    return ids;
  };
  const open = async ({ source }: Raw): Promise<Asked> => ({ source: await source(), options: {} });
  return { rawOf, linesOf, open } as unknown as OpenAnalyst;
}

const orderOf = (name: string): Order => ({
  kind: 'item',
  id: name,
  place: { kind: 'file', path: name },
  given: null,
  known: null,
  alone: name.endsWith('!'),
});

test.each([
  ['a', ['a'], [['a']]],
  ['a b c d e', ['a', 'b', 'c'], [['a', 'b', 'c']]],
  ['long b c', ['long'], [['long']]],
  ['a long c', ['a'], [['a']]],
  ['long', ['long'], [['long']]],
  ['a! b c', ['a!'], [['a!']]],
  ['a b! c', ['a'], [['a']]],
  ['a bad c', ['a', 'failed', 'c'], [['a', 'bad', 'c'], ['a'], ['bad'], ['c']]],
  ['bad', ['failed'], [['bad']]],
  ['a unreadable c', ['a', 'failed', 'c'], [['a', 'c']]],
  ['unreadable', ['failed'], []],
])('%s', async (names, expected, together) => {
  const groups: string[][] = [];
  const orders = names.split(' ').map(orderOf).filter(isItem);
  const parcels = await performItems(orders, { analyst: analystOf(groups), part: null, maximum: 1, ahead: new Map() });
  expect(parcels.map((parcel) => (parcel.kind === 'document' ? parcel.line : parcel.kind))).toEqual(expected);
  expect(groups).toEqual(together);
});

test('one that found no room is read once', async () => {
  const groups: string[][] = [];
  const analyst = analystOf(groups);
  const read: string[] = [];
  const rawOf: OpenAnalyst['rawOf'] = (item, ...rest) => {
    read.push(item.id);
    return analyst.rawOf(item, ...rest);
  };
  const setting = { analyst: { ...analyst, rawOf }, part: null, maximum: 1, ahead: new Map() };
  const orders = ['a', 'long', 'c'].map(orderOf).filter(isItem);
  await performItems(orders, setting);
  await performItems(orders.slice(1), setting);
  await performItems(orders.slice(2), setting);
  expect(groups).toEqual([['a'], ['long'], ['c']]);
  expect(read).toEqual(['a', 'long', 'c']);
});
