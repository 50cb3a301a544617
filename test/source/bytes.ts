/** Texts as bytes of the old encodings, which Node decodes but does not encode. */

const decodeOne = (encoding: string, bytes: readonly number[]): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
};

/** Every two-byte character of an encoding, backwards. */
function reverse(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decodeOne(encoding, [lead, trail]);
      if (character?.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}

const encoder = (encoding: string) => {
  let table: ReadonlyMap<string, readonly number[]> | undefined;
  return (text: string): Uint8Array => {
    const known = (table ??= reverse(encoding));
    return Uint8Array.from(
      [...text].flatMap((character): readonly number[] => {
        const code = character.charCodeAt(0);
        const found = code < 0x80 ? [code] : known.get(character);
        if (found === undefined) throw new Error(`${encoding} has no ${character}`);
        return found;
      }),
    );
  };
};

export const gbk = encoder('gb18030');
export const big5 = encoder('big5');
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
export const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

export const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
