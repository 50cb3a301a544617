/** Id and hash of an analysis from the head of its line: an archive is put together without reading all of it as JSON. */

export interface Head {
  readonly id: string;
  /** Of the content. */
  readonly sha256: string;
}

const ID = /^\{"schema":"gaojian\/analysis@1","id":("(?:[^"\\]|\\.)*")/u;
/** Inside a text its quotes would have a backslash. */
const SHA256 = /"source":\{.*?"sha256":"([0-9a-f]{64})"/u;

/** Enough for the longest of names. */
export const HEAD = 2 ** 15;

/** Null of a line that is no analysis. */
export function headOf(line: Uint8Array): Head | null {
  const head = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, HEAD)).toString('utf8');
  const id = ID.exec(head)?.[1];
  const sha256 = SHA256.exec(head)?.[1];
  return id === undefined || sha256 === undefined ? null : { id: JSON.parse(id) as string, sha256 };
}
