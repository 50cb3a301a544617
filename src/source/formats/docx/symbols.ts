/** Characters of symbol fonts (`w:sym`), which stand in the private area of Unicode, as the signs they look like. */

/** `from:signs`: signs in a row from a position of the font on, a space for one without an equal. */
const row = (from: number, signs: string): readonly (readonly [number, string])[] =>
  [...signs].map((sign, index) => [from + index, sign] as const).filter(([, sign]) => sign !== ' ');

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  ...row(0x22, '✂✁'),
  ...row(0x28, '☎✆✉'),
  ...row(0x3e, '✇✍'),
  ...row(0x41, '✌'),
  ...row(0x45, '☜☞☝☟'),
  ...row(0x4a, '☺ ☹'),
  ...row(0x51, '✈☼'),
  ...row(0x54, '❄'),
  ...row(0x58, '✠✡☪☯ ☸♈♉♊♋♌♍♎♏♐♑♒♓'),
  ...row(0x6c, '●❍■□◻❑❒⬧⧫◆❖⬥⌧'),
  ...row(0x7a, '⌘'),
  ...row(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...row(0x9e, '·•▪○'),
  ...row(0xa4, '◉◎'),
  ...row(0xa7, '▪□'),
  ...row(0xaa, '✦★✶✴✹✵'),
  ...row(0xb5, '✪✰'),
  ...row(0xd8, '➢'),
  ...row(0xdf, '←→↑↓↖↗↙↘'),
  ...row(0xe8, '➔'),
  ...row(0xef, '⇦⇨⇧⇩⬄⇳'),
  ...row(0xfb, '✗✓☒☑'),
]);

const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  ...row(0x4f, '✗✓☒☑☒☒'),
  ...row(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...row(0x97, '●'),
  ...row(0xa2, '■□'),
]);

/** The encoding of Adobe's Symbol font. */
const SYMBOL: ReadonlyMap<number, string> = new Map([
  ...row(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?'),
  ...row(0x40, '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...row(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'),
  ...row(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...row(0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓'),
  ...row(0xe0, '◊〈®©™∑'),
  ...row(0xf1, '〉∫'),
]);

const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['symbol', SYMBOL],
]);

const PRIVATE = 0xf000;
const LAST = 0x10ffff;

/**
 * The sign of a character of a font, by its code in hexadecimal. What no table has is kept as it stands in the file:
 * of an ordinary font that is the character itself.
 */
export function symbolText(font = '', char = ''): string {
  const code = /^[\da-f]{1,6}$/iu.test(char) ? Number.parseInt(char, 16) : 0;
  if (code === 0 || code > LAST) return '';
  const signs = FONTS.get(font.trim().toLowerCase());
  const place = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code;
  return signs?.get(place) ?? String.fromCodePoint(code);
}
