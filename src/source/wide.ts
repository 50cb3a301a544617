/**
 * Which characters are East Asian, and what a line break between two characters of one sentence stands for. By CSS Text
 * 4, "Segment Break Transformation Rules": nothing between two East Asian characters (Hangul is set with spaces), a
 * space else. Marks that Chinese and Latin share (“ ” ‘ ’ … — ·) count as East Asian: in Chinese text they are.
 */

const RANGES = [
  // Radicals, ideographic description, marks, kana, bopomofo, enclosed and squared forms.
  [0x2e80, 0x312f],
  [0x3190, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3ffff],
] as const;

const SHARED = '“”‘’…—·';

/** Whether a code point belongs to East Asian text. */
export const isWide = (code: number): boolean =>
  SHARED.includes(String.fromCodePoint(code)) || RANGES.some(([from, to]) => code >= from && code <= to);

const codeBefore = (text: string): number => {
  const last = text.charCodeAt(text.length - 1);
  const isLow = last >= 0xdc00 && last <= 0xdfff;
  return isLow ? (text.codePointAt(text.length - 2) ?? last) : last;
};

const ZERO_WIDTH_SPACE = 0x200b;

/** What stands for a line break of the source between two stretches of one line, neither of them empty. */
export function joint(before: string, after: string): '' | ' ' {
  const left = codeBefore(before);
  const right = after.codePointAt(0) ?? 0;
  if (left === ZERO_WIDTH_SPACE || right === ZERO_WIDTH_SPACE) return '';
  return isWide(left) && isWide(right) ? '' : ' ';
}
