/** Those named by an office that they held for known years: 朱镕基总理, 胡锦涛总书记. It narrows the years that something else tells. */
import type { Statement } from './year-statement.js';

/** By the office: name, first and last year. */
const OFFICES: readonly (readonly [
  office: string,
  holders: readonly (readonly [name: RegExp, first: number, last: number])[],
])[] = [
  [
    '总书记',
    [
      [/(?:江泽民|(?<![一-龥]|长)江)$/u, 1989, 2002],
      [/(?:胡锦涛|(?<![一-龥])胡)$/u, 2002, 2012],
      [/(?:习近平|(?<![学复练温])习)$/u, 2012, Number.POSITIVE_INFINITY],
    ],
  ],
  [
    '总理',
    [
      [/李鹏$/u, 1987, 1998],
      [/(?:朱镕基|(?<![一-龥])朱)$/u, 1998, 2003],
      [/(?:温家宝|(?<![一-龥])温)$/u, 2003, 2013],
      [/李克强$/u, 2013, 2023],
      [/李强$/u, 2023, Number.POSITIVE_INFINITY],
    ],
  ],
  [
    '主席',
    [
      [/江泽民$/u, 1993, 2003],
      [/(?:胡锦涛|(?<![一-龥])胡)$/u, 2003, 2013],
      [/习近平$/u, 2013, Number.POSITIVE_INFINITY],
    ],
  ],
];
/** 时任总理, 朱镕基总理曾: told of long after. */
const ONCE_BEFORE = /时任|当时的?|原|前任|当年/u;
const ONCE_BEHIND = /^[^。；\n]{0,8}(?:曾|当年|那年|任内|任上|时期|在任)/u;
const REACH = 8;

export function leaderStatements(text: string): readonly Statement[] {
  const found: Statement[] = [];
  for (const [office, holders] of OFFICES)
    for (let at = text.indexOf(office, 1); at >= 0; at = text.indexOf(office, at + 1)) {
      const lead = text.slice(Math.max(0, at - REACH), at);
      const holder = holders.find(([name]) => name.test(lead));
      if (holder === undefined) continue;
      const [name, first, last] = holder;
      const start = at - (name.exec(lead)?.[0].length ?? 0);
      const end = at + office.length;
      const place = { source: 'inferred', start, end } as const;
      found.push({ ...place, relation: '>=', year: first, weight: 1, lasts: true, raises: true });
      const isPast = ONCE_BEFORE.test(lead) || ONCE_BEHIND.test(text.slice(end, end + REACH + REACH));
      if (Number.isFinite(last) && !isPast) found.push({ ...place, relation: '<=', year: last, weight: 0 });
    }
  return found;
}
