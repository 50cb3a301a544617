/** Names of the fonts that characters refer to by number ([MS-DOC] 2.9.286 SttbfFfn): some are fonts of symbols. */
import { u16, u8, utf16 } from '../../little-endian.js';
import type { WordFile } from './file.js';

/** The name stands behind what else is known of the font. */
const NAME = 39;

/** Names by number. */
export function fontsOf({ part }: WordFile): readonly string[] {
  const table = part('fonts');
  if (table.length < 4) return [];
  const names: string[] = [];
  for (let at = 4, left = u16(table, 0); left > 0 && at < table.length; left--) {
    const length = u8(table, at);
    // The second name, of a font to take in its place, begins behind a NUL.
    names.push(utf16(table.subarray(at + 1 + NAME, at + 1 + length)).split('\0')[0] ?? '');
    at += 1 + length;
  }
  return names;
}
