/** Automatic numbers. STAND-IN until the reader of .docx has its own. */
export interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: readonly (string | number)[];
  readonly legal: boolean;
  /** Restarts after levels above this one only (0: never); null: after every level above its own. */
  readonly restart: number | null;
}
export interface List {
  readonly counters: string | number;
  readonly levels: readonly Level[];
  /** Levels that begin anew when the list is first met. */
  readonly starts: ReadonlyMap<number, number>;
}

const DIGITS = '〇一二三四五六七八九';
function han(n: number): string {
  if (n < 10) return DIGITS[n] ?? '';
  if (n < 20) return `十${n % 10 === 0 ? '' : DIGITS[n % 10]}`;
  if (n < 100) return `${DIGITS[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : DIGITS[n % 10]}`;
  return String(n);
}
const roman = (n: number): string => {
  let rest = n;
  let out = '';
  for (const [value, sign] of [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const)
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  return out;
};
export function formatNumber(format: string, n: number): string | null {
  switch (format) {
    case 'decimal':
    case 'decimalHalfWidth':
      return String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return han(n);
    case 'chineseLegalSimplified':
      return '零壹贰叁肆伍陆柒捌玖拾'[n] ?? String(n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'lowerLetter':
      return String.fromCharCode(0x60 + n);
    case 'upperLetter':
      return String.fromCharCode(0x40 + n);
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'ordinal':
      return `${n}th`;
    case 'decimalFullWidth':
      return String(n).replace(/\d/gu, (d) => String.fromCharCode(0xff10 + Number(d)));
    case 'none':
      return '';
    default:
      return null;
  }
}

export interface Numbered {
  readonly text: string | null;
  readonly bullet: boolean;
}
export function counter(): (list: List, number: number, depth: number) => Numbered {
  const counts = new Map<string | number, (number | undefined)[]>();
  const met = new Set<string>();
  return (list, number, depth) => {
    const mine = counts.get(list.counters) ?? [];
    counts.set(list.counters, mine);
    const level = list.levels[depth];
    if (level === undefined) return { text: null, bullet: false };
    for (let upper = 0; upper < depth; upper++) mine[upper] ??= list.levels[upper]?.start ?? 1;
    const start = list.starts.get(depth);
    const key = `${number}:${depth}`;
    if (start !== undefined && !met.has(key)) mine[depth] = start;
    else mine[depth] = mine[depth] === undefined ? level.start : (mine[depth] ?? 0) + 1;
    met.add(key);
    for (let deeper = depth + 1; deeper < 9; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null;
      if (restart === null || depth < restart) mine[deeper] = undefined;
    }
    if (level.format === 'bullet') return { text: '', bullet: true };
    if (level.format === 'none' && level.text.length === 0) return { text: '', bullet: false };
    const parts = level.text.map((part) =>
      typeof part === 'string'
        ? part
        : formatNumber(level.legal ? 'decimal' : (list.levels[part]?.format ?? 'decimal'), mine[part] ?? 0),
    );
    return { text: parts.includes(null) ? null : parts.join(''), bullet: false };
  };
}
