/**
 * A plain search for a known slogan, on its own: a pattern over the text as it is, with marks and blanks allowed between its
 * characters and digits for numerals. What the matrix of slogans is held against; nothing of the program's is used.
 */
export interface Known {
  readonly text: string;
  readonly variants?: readonly string[];
  readonly miss?: readonly string[];
}

export interface Hit {
  readonly start: number;
  readonly end: number;
}

const BETWEEN = '[\\s\\u200b-\\u200d\\ufeff“”"‘’\'《》、，·]*';
const DIGITS: Readonly<Record<string, string>> = {
  一: '(?:一|[1１])',
  二: '(?:[二两]|[2２])',
  两: '(?:[二两]|[2２])',
  三: '(?:三|[3３])',
  四: '(?:四|[4４])',
  五: '(?:五|[5５])',
  六: '(?:六|[6６])',
  七: '(?:七|[7７])',
  八: '(?:八|[8８])',
  九: '(?:九|[9９])',
  十: '(?:十|10|１０)',
};

const patternOf = (text: string): string =>
  [...text.replace(/[\s“”"‘’'《》、，·]/gu, '')].map((character) => DIGITS[character] ?? character).join(BETWEEN);

/** All places of any writing, overlapping ones too. */
export function plainHits(text: string, { text: name, variants = [] }: Known): readonly Hit[] {
  const pattern = new RegExp(`(?=(${[name, ...variants].map(patternOf).join('|')}))`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + (match[1] ?? '').length,
  }));
}

const LIKE_A_NUMERAL = /[第〇零一二两三四五六七八九十百千万亿廿卅0-9０-９]$/u;
const STARTS_WITH_NUMERAL = /^[〇零一二两三四五六七八九十百千万亿廿卅0-9０-９]/u;

/** Whether a numeral right before it makes another word. */
export const goesOn = (text: string, { start }: Hit): boolean =>
  STARTS_WITH_NUMERAL.test(text.slice(start)) &&
  LIKE_A_NUMERAL.test(text.slice(0, start).replace(/[ \u3000\u200b-\u200d]+$/u, ''));

/** Digits and 两 as 汉字, character by character. */
const alike = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => '零一二三四五六七八九'.charAt(Number(digit))).replaceAll('两', '二');

export const inMiss = (text: string, { start, end }: Hit, { miss = [] }: Known): boolean =>
  miss.some((phrase) => {
    const from = Math.max(0, end - phrase.length);
    return alike(text.slice(from, start + phrase.length)).includes(alike(phrase));
  });

/** 三分之二，高速: a comma ends a clause, unless numerals stand on both sides (三大纪律，八项注意). */
export const endsClause = (text: string, { start, end }: Hit): boolean =>
  /，[^一二两三四五六七八九十0-9]/u.test(text.slice(start, end));
