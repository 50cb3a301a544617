/**
 * How old the party, the country or its army is said to be: 今年我们党整整一百岁了, 祖国母亲七十岁生日. People have ages too: the name has to
 * stand right before the number, with nothing between that tells of another (党员王老汉七十岁).
 */
import { numberOf, shiftOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

/** With 周年, what has words between is none of the anniversaries: 我们党就要迎来一百周年. */
const WORDS = ['岁', '周年', '大寿', '年头', '春秋'] as const;
/** 走过了八十个年头: they may be told of in the next year as well, without a word for the year. */
const WALKED: readonly string[] = ['年头', '春秋'];
const COUNT = '(\\d{2,3}|[一二三四五六七八九十百]{1,5})';
/** 就, 今年, 马上就要过, 迎来了: what stands between the name and the number. */
const BETWEEN =
  '(?:[去今明后]年|，|就|已经?|也|都|要|即将|将要?|马上|快|刚刚?|才|正好|刚好|恰好|整整|整|满了?|足足|是|到|有|走到了?|走过了?|过完?了?|迎来了?|度过了?|庆祝|的|自己|她|它|第)*';

/** Names that the years of one who has them tell, with the first of these. */
const NAMES: readonly (readonly [RegExp, number])[] = [
  [/(?:[我咱]们党|我党|中国共产党|(?<![一-龥])党|(?<=[年是为祝庆好天])党)$/u, 1921],
  [/(?:共青团|我们团)$/u, 1922],
  [/(?:人民军队|解放军|人民解放军)$/u, 1927],
  [/(?:共和国|新中国|(?:伟大)?祖国(?:母亲)?)$/u, 1949],
  [/人民政协$/u, 1949],
  [/(?<!海军|空军|火箭军|降兵|武警)建军$/u, 1927],
  [/抗战胜利$/u, 1945],
  [/人民代表大会制度$/u, 1954],
  [/改革开放$/u, 1978],
  [/香港回归(?:祖国)?$/u, 1997],
  [/澳门回归(?:祖国)?$/u, 1999],
  [/少先队$/u, 1949],
];
const LED = new RegExp(`(${BETWEEN})${COUNT}[周个]?$`, 'u');
const REACH_BACK = 40;
const SENTENCE_ENDS = /[。！？；\n]/u;
/** 一百岁的时候, 到了一百岁: a time looked forward to. */
const LATER = /^(?:的?时|的?时候|之前|以前|之后|以后)/u;
const BY_THEN = /(?:[到等]|不到|将近|近)$/u;
const AHEAD = /即将|将要|将|再过|还有|迎接|喜迎|献礼/u;
const AT_HAND = /马上|就要|快|(?:再过|还有)(?:[几一二两三四五六七八九十]{1,3}|\d{1,2})(?:多|来)?天/u;
const CENTURY = 2000;

function baseBefore(text: string): { readonly year: number; readonly length: number } | null {
  for (const [name, year] of NAMES) {
    const length = name.exec(text)?.[0].length;
    if (length !== undefined) return { year, length };
  }
  return null;
}

/** The years by ages. */
export function ageStatements(text: string): readonly Statement[] {
  const found: Statement[] = [];
  for (const word of WORDS)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const lead =
        text
          .slice(Math.max(0, at - REACH_BACK), at)
          .split(SENTENCE_ENDS)
          .at(-1) ?? '';
      const led = LED.exec(lead);
      const years = numberOf(led?.[2] ?? '');
      if (led === null || years === null || (word === '周年' && led[1] === '')) continue;
      const before = lead.slice(0, led.index);
      const base = baseBefore(before);
      if (base === null || LATER.test(text.slice(at + word.length, at + word.length + 4)) || BY_THEN.test(led[1] ?? ''))
        continue;
      const year = base.year + years;
      if (year < CENTURY - 25) continue;
      const clause = before.slice(0, before.length - base.length) + (led[1] ?? '');
      const shift = shiftOf(clause);
      const place = { source: 'inferred', start: at - led[0].length - base.length, end: at + word.length } as const;
      if (shift !== null) found.push({ ...place, relation: '=', year: year - shift, weight: 8 });
      else if (AHEAD.test(clause) && !AT_HAND.test(clause)) {
        found.push({ ...place, relation: '>=', year: year - 1, weight: 1 });
        found.push({ ...place, relation: '<=', year, weight: 2 });
      } else if (WALKED.includes(word)) {
        found.push({ ...place, relation: '>=', year, weight: 1 });
        found.push({ ...place, relation: '<=', year: year + 1, weight: 0 });
      } else found.push({ ...place, relation: '=', year, weight: 4 });
    }
  return found;
}
