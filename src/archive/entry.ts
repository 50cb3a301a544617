/** The index of a part: one line says which document lies where in it, and of what it was made. */

export interface Entry {
  readonly id: string;
  /** Of content, what is said beside it, options and program: see `key.ts`. */
  readonly key: string;
  /** Of the content. */
  readonly sha256: string;
  /** Bytes: where its line begins in the part, and how long it is with its line end. */
  readonly at: number;
  readonly size: number;
  /** CRC-32 of these bytes: what a crash of the machine has left of them is not believed unseen. */
  readonly crc: number;
}

export const lineOf = ({ id, key, sha256, at, size, crc }: Entry): string =>
  `${JSON.stringify([id, key, sha256, at, size, crc])}\n`;

/** Null of a line that was torn. */
export function entryIn(line: string): Entry | null {
  try {
    const [id, key, sha256, at, size, crc, ...rest] = JSON.parse(line) as readonly unknown[];
    const texts = [id, key, sha256].every((value) => typeof value === 'string');
    const numbers = [at, size, crc].every((value) => Number.isSafeInteger(value));
    return texts && numbers && rest.length === 0 ? ({ id, key, sha256, at, size, crc } as Entry) : null;
  } catch {
    return null;
  }
}
