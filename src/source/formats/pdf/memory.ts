/**
 * What the process holds while PDFs are read, seen from outside the threads that read them. pdf.js unpacks a stream
 * whole, whatever it comes to, through filters that a look at the file does not find out for sure; and little that is
 * unpacked can become much that is parsed. So it is the memory that is watched, whatever fills it.
 */

/**
 * Bytes the process may grow by for one PDF, two to three times what three hundred pages take, or four fonts embedded
 * whole; and for each byte of the file, which is handed over as a copy and copied there.
 */
const MOST = 400 * 2 ** 20;
const FOR_EACH = 3;

/** All that the process holds but the objects of this thread: the text found so far is bounded by itself. */
function held(): number {
  const { rss, heapTotal } = process.memoryUsage();
  return rss - heapTotal;
}

/** Others may be read at the same time; each has its share of the growth. */
interface Share {
  readonly allowed: number;
  /** The least that was held since it began: then, what was read before may still have been about to be cleared away. */
  least: number;
  /** The most that all at work at one time were allowed since. */
  most: number;
}

const shares = new Set<Share>();

export interface Growth {
  /** Whether the process has grown by more than all at work were allowed. */
  readonly isTooMuch: () => boolean;
  readonly end: () => void;
}

/** Begins to watch, for a file of `size` bytes. */
export function growthFrom(size: number): Growth {
  const share: Share = { allowed: MOST + FOR_EACH * size, least: held(), most: 0 };
  shares.add(share);
  const all = [...shares].reduce((sum, { allowed }) => sum + allowed, 0);
  for (const one of shares) one.most = Math.max(one.most, all);
  return {
    isTooMuch: () => {
      const now = held();
      share.least = Math.min(share.least, now);
      return now - share.least > share.most;
    },
    end: () => void shares.delete(share),
  };
}
