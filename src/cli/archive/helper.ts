/** The helper's side of an archive: a process that analyses one document after another into a part of its own. */
import { setFlagsFromString } from 'node:v8';
import { serve } from '../pool/serve.js';
import { openAnalyst } from './analyst.js';
import { isItem, performItems } from './items.js';
import { performLine } from './lines.js';
import type { Hello, Opening, Order, Parcel } from './orders.js';
import { openPart } from './part.js';

export const help = (): void =>
  serve<Opening, Order, Hello, Parcel>(async ({ request, fields, maximum, part: stem }) => {
    const analyst = await openAnalyst(request, fields);
    const part = stem === null ? null : openPart(stem);
    sweepOften();
    const setting = { analyst, part, maximum, ahead: new Map() };
    const perform = async (orders: readonly Order[]): Promise<readonly Parcel[]> => {
      const [first] = orders;
      return first?.kind === 'line'
        ? [await performLine(first, analyst)]
        : performItems(orders.filter(isItem), setting);
    };
    return { hello: { tool: analyst.tool }, perform, close: () => part?.close() };
  });

/**
 * The old generation grows by three quarters before it is swept, where V8 lets it grow fourfold: a tenth less memory at
 * speeches of 1 MB, and no slower. Said only now, since V8 refuses the code caches of a
 * process that was started otherwise than the one that made them.
 */
const sweepOften = (): void => setFlagsFromString('--heap-growing-percent=75');
