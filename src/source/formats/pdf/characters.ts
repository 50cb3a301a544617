/** Characters as they were typed: programs that look a character up by its glyph find another of the same shape. */

/**
 * CJK Radicals Supplement (U+2E80–2EFF) and the ideograph each looks like, by Unicode's Equivalent_Unified_Ideograph;
 * compatibility mappings have none for them. Those that are no words of modern Chinese are left out.
 */
const RADICALS =
  '⺁⺄⺈⺊⺌⺎⺒⺓⺕⺗⺛⺜⺝⺟⺠⺧⺩⺫⺬⺶⺻⺼⻁⻄⻅⻆⻉⻋⻏⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳';
const IDEOGRAPHS =
  '厂乙刀卜小兀巳幺彐心旡日月母民牛王目示羊聿肉虎西见角贝车邑長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/** Fonts draw the dash and a bar alike, and two dashes as one. */
const DASHES: readonly (readonly [string, string])[] = [
  ['\u2015', '\u2014'],
  ['\u2e3a', '\u2014\u2014'],
];

/** Where Unicode's mapping of a Kangxi radical is the old form, not the one of the mainland whose shape it has. */
const MAINLAND: readonly (readonly [string, string])[] = [
  ['\u2f3e', '户'],
  ['\u2fad', '青'],
];

/** Signs of the fonts Wingdings and Symbol, which have no place in Unicode but the one they were given in private. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['\uf0fc', '✓'],
  ['\uf0fb', '✗'],
  ['\uf0fe', '☑'],
  ['\uf0fd', '☒'],
  ['\uf0a8', '□'],
  ['\uf06f', '□'],
  ['\uf0b3', '≥'],
  ['\uf0a3', '≤'],
  ['\uf0b4', '×'],
  ['\uf0b1', '±'],
  ['\uf0ae', '→'],
];

const SAME: ReadonlyMap<string, string> = new Map([
  ...Array.from(RADICALS, (radical, index): [string, string] => [radical, IDEOGRAPHS[index] ?? radical]),
  ...MAINLAND,
  ...SIGNS,
  ...DASHES,
]);

/** Marks as they stand in vertical lines; Unicode maps some to those of ASCII, which Chinese does not set. */
const UPRIGHT = /^[\ufe10-\ufe19\ufe30-\ufe48]$/u;

const FULL_WIDTH = 0xfee0;

function level(mark: string): string {
  const plain = mark.normalize('NFKC');
  if (plain === '...') return '…';
  return /^[!-~]$/u.test(plain) ? String.fromCodePoint((plain.codePointAt(0) ?? 0) + FULL_WIDTH) : plain;
}

const mended = (character: string): string =>
  SAME.get(character) ?? (UPRIGHT.test(character) ? level(character) : character.normalize('NFKC'));

/** Radicals, compatibility ideographs, Latin ligatures, upright marks, private signs, and dashes. */
const FOLDED = /[\ufe10-\ufe19\ufe30-\ufe48\u2015\u2e3a\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\uf000-\uf0ff]/gu;

const CONTROLS = /\p{Cc}/gu;

const known = new Map<string, string>();
/** Of a document of many fonts; single characters are some ten thousand. */
const MOST_KNOWN = 50_000;

/** The text of a glyph as typed; empty where it is none. One string for all glyphs of a character: they are many. */
export function typed(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = folded(text);
  known.set(text, made);
  return made;
}

const folded = (text: string): string => text.replace(FOLDED, mended).replace(CONTROLS, '');

/** Characters that stand for no character: a font without a table from its glyphs to Unicode leaves them. */
const NOTHING = /[\ufffd\ue000-\uf8ff\p{Cn}\p{Cc}\u{f0000}-\u{10ffff}]/u;
export const standsForNothing = (text: string): boolean => text === '' || NOTHING.test(text);

export const isBlank = (text: string): boolean => text.trim() === '';

/** Whether a character is of a script whose words are set apart by spaces, or a sign set among them. */
export const isLatin = (text: string): boolean => /^[\x21-\x7e\u00a1-\u024f\u0370-\u04ff]/u.test(text);
