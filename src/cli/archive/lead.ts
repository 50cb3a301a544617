/**
 * Leads the processes that analyse an archive: hands out documents, hears what became of each, and stops when there is
 * nothing left, when it is asked to, or when results cannot be written any more.
 */
import type { Given, Item } from '../../archive/item.js';
import type { Tool } from '../../archive/key.js';
import { gather, TOGETHER } from '../pool/crew.js';
import { hire } from '../pool/hire.js';
import { later } from '../pool/later.js';
import { unpackError } from '../pool/parcel.js';
import { UserError } from './codes.js';
import type { Stored } from './journal.js';
import type { Hello, Opening, Order, Parcel } from './orders.js';
import { documentsOf } from './part.js';

export interface Campaign {
  readonly items: readonly Item[];
  readonly jobs: number;
  /** Seconds a document may take. */
  readonly timeout: number;
  /** What the next helper is told; each has a part of its own. */
  readonly opening: () => Opening & { readonly part: string };
  readonly givenOf: (item: Item) => Given | null;
  readonly known: ReadonlyMap<string, Stored>;
  readonly written: (entry: Stored) => void;
  readonly kept: (entry: Stored) => void;
  readonly failed: (item: Item, error: unknown) => void;
  readonly asked: () => boolean;
}

export interface Leading {
  /** Settles when all is done, or as much as was to be; the tool is that of the helpers. */
  readonly done: Promise<Tool>;
  /** Looks anew whether to go on. */
  readonly stop: () => void;
  readonly kill: () => void;
}

export function lead(campaign: Campaign): Leading {
  const { items, known, timeout } = campaign;
  /** Where the documents that are out will be written. */
  const places = new Map<number, string>();
  const alone = new Set<number>();
  let next = 0;
  let out = 0;
  let tool: Tool | null = null;
  let trouble: unknown = null;
  const { promise: done, resolve, reject } = later<Tool>();
  const stopped = (): boolean => trouble !== null || campaign.asked();
  const over = (): boolean => stopped() || next === items.length;
  const end = (): void => {
    if (out > 0 || !over() || (tool === null && trouble === null)) return;
    crew.end();
    if (trouble !== null) reject(trouble);
    else if (tool !== null) resolve(tool);
  };
  const settle = (task: number, parcel: Parcel): void => {
    out--;
    const item = items[task];
    if (item !== undefined) receive(item, parcel, places.get(task) ?? '');
    places.delete(task);
    end();
  };
  const receive = (item: Item, parcel: Parcel, place: string): void => {
    const earlier = known.get(item.id);
    if (parcel.kind === 'stuck') trouble ??= stuck(parcel);
    else if (parcel.kind === 'failed') campaign.failed(item, unpackError(parcel.error));
    else if (parcel.kind === 'written') campaign.written({ ...parcel.entry, id: item.id, path: place });
    else if (parcel.kind === 'kept' && earlier !== undefined) campaign.kept(earlier);
  };
  const orderOf = (task: number): Order => {
    const item = items[task];
    if (item === undefined) throw new RangeError(`no task ${task}`);
    return {
      kind: 'item',
      ...item,
      given: campaign.givenOf(item),
      known: known.get(item.id) ?? null,
      alone: alone.has(task),
    };
  };
  const lost = (task: number, cause: 'died' | 'hung', held: readonly number[]): Parcel | null => {
    // It, or one that was done together with it: each of them is done once more, by itself.
    if (!alone.has(task) && !stopped()) {
      for (const one of [task, ...held].slice(0, TOGETHER)) alone.add(one);
      return null;
    }
    const path = items[task]?.id ?? '';
    const error =
      cause === 'died'
        ? { code: 'analysis-died', args: { path } }
        : { code: 'timed-out', args: { path, seconds: timeout } };
    return { kind: 'failed', id: path, error: error as never };
  };
  const crew = gather<Parcel>(Math.max(1, Math.min(campaign.jobs, items.length)), {
    hire: (told) => {
      const opening = campaign.opening();
      // One string for all that it writes: an archive has many documents.
      const place = documentsOf(opening.part);
      return hire<Opening, Order, Hello, Parcel>({
        role: 'archive-helper',
        apart: true,
        opening,
        order: (task) => {
          places.set(task, place);
          return orderOf(task);
        },
        told,
        hello: (hello) => {
          tool = hello.tool;
          end();
        },
        unable: (error) => {
          trouble ??= error;
        },
      });
    },
    take: () => {
      if (over()) return null;
      out++;
      return next++;
    },
    settle,
    lost,
    more: () => !over() || out > 0,
    patience: timeout * 1000,
    deserted: () => {
      trouble ??= over() && out === 0 ? null : new UserError('no-helpers', {});
      out = 0;
      end();
    },
  });
  return { done, stop: end, kill: () => crew.kill() };
}

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT'];

export const stuck = ({ path, reason }: { readonly path: string; readonly reason: string }): UserError =>
  new UserError('out-unwritable', { path, kind: FULL.includes(reason) ? 'full' : 'other', reason });
