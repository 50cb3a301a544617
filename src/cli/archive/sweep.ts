/**
 * Keeps a process small that has much to throw away. Left alone, the engine lets garbage grow to several times of what is
 * alive before it looks; here it is asked to look whenever so many bytes have gone through.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const PORTION = 24 * 2 ** 20;

/** Told of every byte that goes through. */
export function sweeper(): (bytes: number) => void {
  setFlagsFromString('--expose-gc');
  const sweep = runInNewContext('gc') as () => void;
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < PORTION) return;
    since = 0;
    sweep();
  };
}
