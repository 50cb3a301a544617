/** Numbers and stretches of a binary file, lowest byte first; what lies outside the bytes is `Unreadable`. */
import { Unreadable } from './unreadable.js';

function within(bytes: Uint8Array, at: number, length: number): void {
  if (at < 0 || length < 0 || at + length > bytes.length) throw new Unreadable('damaged');
}

export function u8(bytes: Uint8Array, at: number): number {
  within(bytes, at, 1);
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  within(bytes, at, 2);
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export const i16 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) << 16) >> 16;

export const i32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) | (u16(bytes, at + 2) << 16);

export const u32 = (bytes: Uint8Array, at: number): number => i32(bytes, at) >>> 0;

/** A view, no copy. */
export function stretch(bytes: Uint8Array, at: number, length: number): Uint8Array {
  within(bytes, at, length);
  return bytes.subarray(at, at + length);
}

/** Half a surrogate pair stays what it is: a decoder would put another character in its place. */
export const utf16 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length & ~1).toString('utf16le');
